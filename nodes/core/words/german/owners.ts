import type { OwnerWords } from '../language';

export const owners: OwnerWords = {
	ownerColumns: {
		name: `
			Mitarbeiter, Mitarbeiterin, Mitarbeitername, Verkäufer, Vertriebler, Betreuer,
			Besitzer, Zuständig, zuständige Person, Ansprechpartner, Benutzer, Nutzer,
			Vor- und Nachname, vollständiger Name, Kollege, Berater, wer`,
		firstName: 'Vorname',
		lastName: 'Nachname, Familienname',
		email: 'E-Mail-Adresse, Mailadresse, E-Mail dienstlich',
		phone: 'Telefon, Telefonnummer, Handy, Handynummer, Mobil, Mobilnummer, Durchwahl',
		id: 'Kennung, Mitarbeiter-ID, Mitarbeiternummer, Personalnummer, Benutzer-ID, Kürzel',
		crmId: `
			CRM-Kennung, CRM-Nummer, CRM-Benutzer, HubSpot-Kennung, Salesforce-Kennung,
			Pipedrive-Kennung`,
		pools: `
			Gruppe, Gruppen, Mannschaft, Verteiler, Warteschlange, Abteilung, Bereich, Topf,
			Töpfe`,
		weight: 'Gewicht, Gewichte, Gewichtung, Anteil',
		active: 'aktiv, ist aktiv, verfügbar, nimmt Leads, im Dienst, bekommt Leads',
		inactive: `
			inaktiv, deaktiviert, gesperrt, ausgeschieden, gelöscht, nicht aktiv, archiviert,
			pausiert`,
		backup: `
			Vertretung, Vertreter, Vertreterin, Stellvertreter, Stellvertretung, Ersatz,
			vertreten durch`,
		timeZone: 'Zeitzone',
		workingHours: `
			Arbeitszeit, Arbeitszeiten, Dienstzeit, Dienstzeiten, Bürozeiten, Schicht,
			Öffnungszeiten`,
		dailyCap: `
			Tageslimit, Höchstzahl am Tag, max. pro Tag, maximal pro Tag, Leads pro Tag,
			Tagesmaximum, Obergrenze`,
		hourlyCap:
			'Stundenlimit, Höchstzahl pro Stunde, max. pro Stunde, maximal pro Stunde, Leads pro Stunde',
		weeklyCap:
			'Wochenlimit, Höchstzahl pro Woche, max. pro Woche, maximal pro Woche, Leads pro Woche',
		monthlyCap:
			'Monatslimit, Höchstzahl pro Monat, max. pro Monat, maximal pro Monat, Leads pro Monat',
		openLeadCap:
			'offene Leads, höchstens offene Leads, max. offene Leads, maximal offen, Kapazität',
		skills: `
			Fähigkeiten, Kenntnisse, Fachgebiet, Fachgebiete, Kompetenzen, Produkte,
			Schwerpunkt, Schwerpunkte`,
		languages: 'Sprachen, Sprache, spricht, Sprachkenntnisse',
		territories: 'Gebiet, Gebiete, Vertriebsgebiet, Verkaufsgebiet, Regionen, Länder',
		absences: 'Abwesenheiten, Abwesenheit, Urlaub, Urlaube, abwesend, freie Tage',
		awayFrom: `
			abwesend von, abwesend ab, Urlaub von, Urlaub ab, weg von, weg ab, Abwesenheit von,
			Urlaubsbeginn, abwesend seit, Urlaub vom, Urlaub seit, Urlaub Beginn, Urlaub Start,
			Urlaubsstart, Ferien von, Ferien ab, Ferienbeginn, Abwesenheit ab, Abwesenheitsbeginn,
			Beginn Urlaub, Beginn Abwesenheit, erster Urlaubstag, frei von, frei ab`,
		awayUntil: `
			abwesend bis, Urlaub bis, weg bis, Abwesenheit bis, Urlaubsende, nicht da bis,
			Urlaub bis zum, Urlaub Ende, Ferien bis, Ferienende, Abwesenheitsende, Ende Urlaub,
			Ende Abwesenheit, letzter Urlaubstag, frei bis`,
		holidayCountry: 'Feiertage, Feiertage von, gesetzliche Feiertage, Feiertagsland',
		holidayRegion: 'Feiertagsregion, Feiertage Bundesland, Bundesland der Feiertage',
	},
	territoryColumns: {
		name: 'Gebiet, Gebietsname, Vertriebsgebiet, Bezeichnung',
		country: 'Land, Länder, Staat, Ländercode',
		region: 'Bundesland, Bundesländer, Kanton, Landesteil',
		postalCodes: 'PLZ, Postleitzahl, Postleitzahlen, PLZ-Bereich, PLZ-Gebiet',
		postalFrom: 'PLZ von, Postleitzahl von, von PLZ, PLZ ab',
		postalTo: 'PLZ bis, Postleitzahl bis, bis PLZ',
		postalPrefix: 'PLZ beginnt mit, PLZ-Präfix, PLZ-Anfang, Leitregion',
		areaCodes: 'Vorwahl, Vorwahlen, Ortsvorwahl, Telefonvorwahl',
		owner:
			'Mitarbeiter, Mitarbeiterin, Verkäufer, Vertriebler, Betreuer, Zuständig, Ansprechpartner, Besitzer, Berater',
		pool: 'Gruppe, Mannschaft, Abteilung, Vertriebsteam',
		queue: 'Warteschlange, Postfach',
		priority: 'Priorität, Dringlichkeit',
	},
	ownerHours: {
		start: 'von, ab',
		to: 'bis',
		everyDay: 'täglich, jeden Tag, alle Tage, die ganze Woche',
		workdays: 'werktags, Werktage, wochentags, unter der Woche, an Werktagen',
		weekend: 'Wochenende, am Wochenende, wochenends',
		always: 'immer, rund um die Uhr, durchgehend, ganztägig, jederzeit',
		weekdays: 'mo, di, mi, do, fr, sa, so',
	},
};
