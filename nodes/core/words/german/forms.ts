import type { FormWords } from '../language';

export const forms: FormWords = {
	labels: {
		fullName: `
			Nachname Vorname, Nachname und Vorname, Name und Vorname,
			Vor- und Nachname, Vorname Nachname, Vorname und Name, Ansprechpartner,
			Ansprechpartnerin, Kontaktperson, vollständiger Name, Kontakt, Vor- und Zuname,
			Name Vorname, Name des Ansprechpartners, wie heißen Sie, wie heißt du, wie dürfen wir dich ansprechen,
			wie sollen wir Sie ansprechen, wie sollen wir dich ansprechen, wie dürfen wir dich nennen,
			wie dürfen wir Sie nennen,
			wie dürfen wir Sie ansprechen, Kontaktname, Name der Kontaktperson, Kundenname,
			Name Ansprechpartner, Name Ansprechpartnerin, Name Ansprechperson, Ansprechperson,
			Absendername, Interessentenname, Teilnehmername, Bewerbername, Antragstellername,
			Patientenname, Auftraggebername, Ansprechpartnername, Name des Kunden`,
		firstName: 'Vorname, Rufname, Vornamen',
		lastName: 'Nachname, Familienname, Zuname',
		email: `
			E-Mail-Adresse, geschäftliche E-Mail, geschäftliche E-Mail-Adresse, Firmen-E-Mail,
			berufliche E-Mail, Kontakt-E-Mail, Elektronische Post, Email Adresse, private E-Mail,
			persönliche E-Mail, dienstliche E-Mail, E-Mail geschäftlich, E-Mail privat,
			elektronische Adresse`,
		dialCode: `
			Ländervorwahl, Landesvorwahl, internationale Vorwahl, Vorwahl Land, Telefon Ländervorwahl,
			Telefon Landesvorwahl, Landeskennzahl, Ländercode Telefon, Telefon Ländercode`,
		areaCode: 'Vorwahl, Ortsvorwahl, Ortskennzahl, Telefonvorwahl, Telefon Vorwahl',
		familyPrefix: 'Namenszusatz, Namensvorsatz, Adelszusatz, Adelsprädikat, Vorsatzwort',
		phone: `
			Telefon, Telefonnummer, Telefon-Nr, Tel.-Nr., Tel Nummer, Handy, Handynummer, Mobil,
			Mobilnummer, Mobiltelefon, Mobilfunknummer, Rufnummer, Rückrufnummer, Festnetz,
			Festnetznummer, Telefon geschäftlich, Telefon mobil, Fon, Mobiltelefonnummer, Mobil Nr,
			Handy Nr, Telefon/Handy, Telefon oder Handy, Telefonnummer/Handy, Kontaktnummer,
			Durchwahl, Telefon tagsüber, WhatsApp-Nummer, Telefon privat,
			Telefonnummer für Rückfragen, unter welcher Nummer erreichen wir Sie, Telefon Festnetz,
			Mobilrufnummer`,
		company: `
			Firma, Firmenname, Name der Firma, Unternehmen, Unternehmensname,
			Name des Unternehmens, Arbeitgeber, Firma/Organisation, Betrieb, Gesellschaft,
			Firma oder Organisation, Firma / Unternehmen, Unternehmen / Firma, Firma/Institution,
			Firmenbezeichnung, Name Ihres Unternehmens, Name Ihrer Organisation,
			Unternehmen/Organisation, Unternehmen oder Organisation, Organisation / Firma,
			Firma bzw. Organisation, Name des Betriebs, Kanzlei, Praxis, Verein, Agentur, Behörde,
			Einrichtung, für welches Unternehmen arbeiten Sie, Konzern, Institution/Firma`,
		website: `
			Webseite, Internetseite, Webadresse, Internetadresse, Firmenwebseite, Internetauftritt,
			Webseite des Unternehmens, Link zur Website, Firmen-Website, Unternehmenswebsite,
			URL Ihrer Website, Homepage-Adresse,
			Website des Unternehmens, Website Ihres Unternehmens, Website Unternehmen,
			Link zu Ihrer Website`,
		companySize: `
			Unternehmensgröße, Firmengröße, Betriebsgröße, Größe des Unternehmens,
			Größe Ihres Unternehmens, Mitarbeiterzahl, Mitarbeiteranzahl, Anzahl Mitarbeiter,
			Anzahl der Mitarbeiter, Zahl der Mitarbeiter, Anzahl Mitarbeitende,
			Anzahl der Mitarbeitenden, Anzahl Beschäftigte, Anzahl der Beschäftigten,
			Anzahl Mitarbeiter im Unternehmen, Wie viele Mitarbeiter haben Sie,
			Wie viele Mitarbeiter hat Ihr Unternehmen, Wie viele Mitarbeitende hat Ihr Unternehmen,
			Wie viele Personen arbeiten in Ihrem Unternehmen, Wie groß ist Ihr Unternehmen,
			Wie groß ist Ihre Firma,
			wie viele Mitarbeiter beschäftigen Sie, wie viele Beschäftigte haben Sie,
			wie viele Mitarbeiter habt ihr,
			Mitarbeitende, Beschäftigtenzahl, Anzahl Angestellte, Anzahl MA`,
		jobTitle: `
			Funktion, Berufsbezeichnung, Stellenbezeichnung, Jobtitel, Rolle, Beruf, Stelle,
			Ihre Position im Unternehmen, Funktion im Unternehmen, Position/Funktion,
			Position / Rolle, Funktion / Position, Rolle im Unternehmen, Jobbezeichnung,
			Berufsbezeichnung / Position, Tätigkeit, Berufliche Position, Aufgabe im Unternehmen,
			Titel / Position, Welche Position haben Sie, Stellung im Unternehmen`,
		linkedin: `
			LinkedIn-Profil, Link zum LinkedIn-Profil, Link zu Ihrem LinkedIn-Profil,
			LinkedIn-Link, LinkedIn-URL, URL Ihres LinkedIn-Profils, LinkedIn-Adresse,
			LinkedIn-Konto,
			LinkedIn Profil URL, Link zu deinem LinkedIn-Profil`,
		country: `
			Land, Länderkürzel, Staat, Herkunftsland, Land/Region, Land/Staat, Wohnsitzland,
			Wohnland, Land des Wohnsitzes, Ländercode, Ländername, Firmenland, Standort Land,
			Staat / Land, in welchem Land, Land der Firma`,
		region: `
			Bundesland, Kanton, Bundesland / Kanton, Bundesland/Region, Region / Bundesland,
			Land/Bundesland, Kanton/Bundesland, Provinz, Landkreis`,
		city: `
			Stadt, Ort, Wohnort, Ortschaft, Ort / Stadt, Stadt / Ort, Stadt/Gemeinde, Gemeinde,
			Wohnort / Stadt, Standort Stadt, Ortsname, Stadt oder Ort`,
		postalCode: `
			PLZ, Postleitzahl, Postleitzahl (PLZ), PLZ (Postleitzahl), PLZ des Standorts, PLZ/ZIP`,
		location: `
			Standort, PLZ und Ort, PLZ Ort, Postleitzahl und Ort, Ort und PLZ, Stadt und Land,
			Wo wohnen Sie`,
		address: 'Adresse, Anschrift, Postadresse, Postanschrift, vollständige Adresse',
		timezone: 'Zeitzone',
		service: `
			Leistung, Leistungen, Dienstleistung, Dienstleistungen, Produkt, Interesse,
			Ich interessiere mich für, Gewünschte Leistung, Projektart,
			Welche Leistung interessiert Sie, Für welche Leistung interessieren Sie sich,
			Wofür interessieren Sie sich, Woran sind Sie interessiert, Welche Dienstleistung,
			Welches Produkt interessiert Sie, Interessensgebiet, Interessengebiet, Interessen,
			Produktinteresse, Produkte, Gewünschte Dienstleistung, Gewünschtes Produkt,
			Interesse an Produkt, Ich interessiere mich für folgende Leistung, Leistungsbereich,
			Produkt/Leistung, Produkt oder Dienstleistung, Lösung, Themengebiet, Art des Projekts,
			Projekttyp, Ich habe Interesse an, gewünschter Service, gewünschte Leistungen,
			Dienstleistung auswählen, Leistung auswählen, Welche Leistungen benötigen Sie,
			Interessiert an`,
		message: `
			Nachricht, Mitteilung, Anfrage, Kommentar, Bemerkung, Bemerkungen, Anmerkung,
			Anmerkungen, Anliegen, Frage, Fragen, Beschreibung, Projektbeschreibung,
			Wie können wir helfen, Wie können wir Ihnen helfen, Wie können wir dir helfen,
			Was können wir für Sie tun, Ihre Nachricht an uns, Freitext, Nachrichtentext,
			Kommentare, Kommentar oder Nachricht, Anmerkung oder Nachricht, Mitteilung an uns,
			Sonstiges, Weitere Informationen, Zusätzliche Informationen, Weitere Angaben,
			Zusatzinformationen, Wünsche, Wie können wir Sie unterstützen, Womit können wir helfen,
			Womit können wir Ihnen helfen, Wobei können wir helfen, Wobei können wir Ihnen helfen,
			Wobei können wir Sie unterstützen, Worum geht es, Worum geht es bei Ihrer Anfrage,
			Beschreiben Sie Ihr Projekt, Beschreiben Sie Ihr Anliegen,
			Erzählen Sie uns von Ihrem Projekt, Erzählen Sie uns mehr, Was können wir für dich tun,
			Was dürfen wir für Sie tun, Projektdetails, Kurzbeschreibung, Projektinfos,
			Details zur Anfrage, Hinweise, Notiz, Notizen, Freitextfeld, Grund Ihrer Anfrage,
			Grund der Anfrage, Grund der Kontaktaufnahme, Ihr Projekt, Fragen oder Anmerkungen,
			Fragen und Anmerkungen, Möchten Sie uns noch etwas mitteilen, Haben Sie noch Fragen,
			Nachricht / Anliegen`,
		budget: `
			Budget, Budgetrahmen, Budgetvorstellung, Budgetgröße, Projektbudget, Gesamtbudget,
			Marketingbudget, Werbebudget, Investitionsbudget, geplantes Budget, verfügbares Budget,
			geschätztes Budget, ungefähres Budget, monatliches Budget, jährliches Budget,
			Budget pro Monat, Budget für das Projekt, Budget in Euro, Budget Euro, Budget EUR,
			Wie hoch ist Ihr Budget, Wie hoch ist dein Budget, Wie groß ist Ihr Budget,
			Welches Budget steht zur Verfügung, Welches Budget steht Ihnen zur Verfügung,
			Welches Budget haben Sie, Welches Budget haben Sie geplant,
			Welches Budget haben Sie eingeplant, Preisrahmen, Kostenrahmen, Preisvorstellung`,
		timeline: `
			Zeitrahmen, Zeitplan, Zeitplanung, Zeithorizont, Projektstart, Projektbeginn,
			gewünschter Projektstart, geplanter Projektstart, gewünschter Starttermin,
			gewünschter Start, geplanter Start, gewünschter Beginn, Starttermin,
			Umsetzungszeitraum, Realisierungszeitraum, Kaufzeitpunkt, geplanter Kaufzeitpunkt,
			geplanter Kauf, Wann soll es losgehen, Wann soll das Projekt starten,
			Wann soll das Projekt beginnen, Wann möchten Sie starten, Wann möchtest du starten,
			Wann möchten Sie beginnen, Wann planen Sie den Kauf, Wann planen Sie die Anschaffung,
			Wann benötigen Sie die Lösung, Bis wann benötigen Sie die Lösung,
			Bis wann brauchen Sie es, Dringlichkeit,
			bis wann benötigen Sie es, bis wann benötigst du es, wann wollen Sie starten,
			Startzeitpunkt, gewünschter Startzeitpunkt, gewünschter Zeitraum,
			Zeitraum der Umsetzung, Umsetzung geplant, Ausführungszeitraum,
			gewünschter Ausführungszeitraum, gewünschter Ausführungstermin,
			Wann soll die Umsetzung erfolgen, Wann soll gestartet werden, Wann brauchen Sie es,
			Kaufabsicht Zeitraum, Wann wollen Sie kaufen, Wann planen Sie zu kaufen,
			geplanter Baubeginn, Baubeginn, Fertigstellung bis, Wunschtermin Start,
			bis wann, gewünschter Zeitrahmen, geplanter Zeitrahmen, ungefährer Zeitrahmen`,
		language: `
			Sprache, bevorzugte Sprache, gewünschte Sprache, Kontaktsprache, Spracheinstellung,
			Korrespondenzsprache`,
		consent: `
			Einwilligung, Datenschutz, Zustimmung, DSGVO, Datenschutzerklärung, Ich stimme zu,
			einverstanden, Einverständnis, Datenschutzhinweis, Datenschutzhinweise,
			Datenschutz-Einwilligung, Datenschutz akzeptieren, Datenschutzerklärung akzeptiert,
			Datenschutzbestimmungen, DSGVO-Einwilligung, DSGVO Zustimmung, Einwilligungserklärung,
			Einwilligung Datenschutz, Einwilligung zur Datenverarbeitung, Zustimmung Datenschutz,
			Zustimmung zur Datenschutzerklärung, AGB, AGB und Datenschutz, AGB akzeptieren,
			Ich akzeptiere die Datenschutzerklärung, Ich habe die Datenschutzerklärung gelesen,
			Ich bin einverstanden, Kontakteinwilligung, Werbeeinwilligung, Marketing-Einwilligung,
			Einverständniserklärung, Privatsphäre, Einverständnis Datenschutz`,
		sourceLabel: `
			Quelle, Leadquelle, Herkunft, Wie haben Sie von uns erfahren,
			Wie sind Sie auf uns aufmerksam geworden, Wie haben Sie uns gefunden,
			Wie haben Sie von uns gehört, Wie hast du von uns gehört, Wie hast du von uns erfahren,
			Wie bist du auf uns aufmerksam geworden, Wie sind Sie auf uns gekommen,
			Woher kennen Sie uns, Woher kennst du uns, Wie haben Sie uns kennengelernt,
			Wie hast du uns gefunden, Wodurch sind Sie auf uns aufmerksam geworden,
			Aufmerksam geworden durch, Auf uns aufmerksam geworden durch,
			Wo haben Sie von uns gehört, Kontaktquelle, Lead Herkunft, Anfragequelle`,
		sourceChannel: 'Kanal, Marketingkanal',
		campaign: 'Kampagne',
		pageUrl: 'Seiten-URL, URL der Seite, Landingpage, Landingpage-URL, Formularseite',
		formName: 'Formular, Formularname',
		receivedAt: 'Zeitstempel, Eingegangen am, Gesendet am',
	},
	questions: {
		starts: {
			message: `
				worum geht s, worum gehts, um was geht,
				wie konnen wir ihnen h, wie konnen wir ihnen b, wie konnen wir dir h,
				wie konnen wir euch h, wie konnen wir helf, wie konnen wir behilf,
				wie konnen wir sie unterst, wie konnen wir dich unterst, womit konnen wir,
				wobei konnen wir, was konnen wir, was durfen wir, beschreiben sie, beschreibe,
				bitte beschreiben sie, erzahlen sie uns, erzahl uns, schildern sie,
				haben sie noch fragen, mochten sie uns noch, worum geht es, teilen sie uns,
				was mochten sie, was mochtest du, schreiben sie uns, grund ihrer, grund der`,
			sourceLabel: `
				wie haben sie von uns, wie hast du von uns, wie sind sie auf uns,
				wie bist du auf uns, wie haben sie uns, wie hast du uns, wie wurden sie auf uns,
				woher kennen sie uns, woher kennst du uns, wodurch sind sie auf uns,
				wo haben sie von uns, durch wen haben sie von uns`,
			service: `
				welche leistung, welche dienstleistung, welche losung, welches produkt,
				welcher service, welche produkte, fur welche leistung, fur welches produkt,
				fur welche dienstleistung, woran sind sie interessiert, woran bist du interessiert,
				wofur interessier, an welchem produkt, ich interessiere mich fur`,
			consent: `
				ich stimme, ich bin einverstanden, ich bin damit einverstanden, ich habe die,
				ich willige, ich akzeptiere, ich erklare mich, ich mochte, ich erlaube,
				ich gestatte, ja ich, hiermit, mit dem absenden, mit absenden, durch absenden,
				stimmen sie, sind sie einverstanden, durfen wir sie kontaktieren, senden sie mir,
				newsletter abonnieren,
				bitte nicht kontakt, bitte nicht anruf, nicht kontaktieren, nicht anrufen, bitte keine,
				bitte keinen, bitte kein, keine werbung, kein newsletter, keinen newsletter,
				keine anrufe, keine e mails, ich widerspreche, ich lehne, ich verzichte,
				ich willige nicht, kontaktieren sie mich nicht, rufen sie mich nicht,
				bitte kontaktieren sie mich nicht, bitte rufen sie mich nicht, senden sie mir kein,
				newsletter abbestellen, newsletter abmelden, abmelden, von werbung abmelden,
				werbewiderspruch,
				ich wunsche kein, ich mochte kein, keine telefonische, kein telefonischer, keine kontaktaufnahme`,
			timeline: `
				wann [mochten|wollen|planen|wunschen|wurden|sollen|beabsichtigen] sie [zu |gerne |den |die |das |mit |mit dem |mit der |mit den ][start|begin|kauf|umsetz|umzieh|anschaff|bau|einzieh|verkauf|projekt|umzug|einzug|wechsel|reno|sanier],
				wann [mochten|wollen|planen|wunschen|wurden|sollen] sie [start|begin|kauf|umsetz|umzieh|anschaff|bau|einzieh|verkauf|wechseln|renov|sanier|loslegen],
				wann [mochtest|willst|planst] du [zu |gerne |den |die |das |mit |mit dem |mit der |mit den |][start|begin|kauf|umsetz|umzieh|bau|loslegen|umzug],
				wann [soll|sollen|ist|muss] [das projekt|die umsetzung|die arbeiten|der umzug|die installation|das vorhaben|der start|der baubeginn|es|der kauf] [starten|start|begin|los|fertig|geplant|umgesetzt|erfolgen|ausgefuhrt|stattfinden],
				wann [benotigen|brauchen] sie [es|das|die|den|eine|unser],
				bis wann [benotig|brauch|soll|mochten|wollen|muss|wird],
				ab wann [benotig|brauch|soll|mochten|wollen|wird], in welchem zeitr,
				wie [dringend|schnell|bald] [ist|benotigen|brauchen|mochten|soll|wollen],
				zeitrahmen [fur|der|des|ihr], zeitplan [fur|der|des|ihr],
				zeitraum [der umsetzung|fur die umsetzung|des projekts|fur das projekt|des kaufs|der anschaffung],
				umsetzungszeitraum, gewunschter [umsetzung|ausfuhrung|projekt|start|bau|kauf],
				geplanter [umsetzung|ausfuhrung|projekt|start|bau|kauf],
				geplante [umsetzung|ausfuhrung|anschaffung|realisierung], was ist ihr zeit,
				wann soll [das|die|der|ihr|ihre] [dach|bad|heizung|anlage|kuche|haus|wohnung|garten|website|system] [gemacht|gebaut|erneuert|installiert|saniert|eingebaut|fertig|umgesetzt|gestrichen],
				in wie vielen [wochen|monaten] [mochten|wollen|planen|soll]`,
			companySize: `
				wie viele [mitarbeiter|mitarbeitende|mitarbeiterinnen|angestellte|beschaftigte] [haben|hat|hast|arbeiten|beschaftig|sind|umfasst|zahlt|und],
				wie viele [personen|leute|menschen] [arbeiten|beschaftig|sind beschaftigt|sind bei ihnen beschaftigt],
				wie gross ist [ihr|dein] [unternehmen|betrieb|firma],
				wie gross ist [ihre|deine] [firma|organisation],
				anzahl [mitarbeiter|mitarbeitende|beschaftigte|angestellte] [in|im|ihr|des|der|insgesamt],
				anzahl der [mitarbeiter|mitarbeitenden|beschaftigten|angestellten] [in|im|ihr|des|der|insgesamt],
				grosse [ihres|des|deines] [unternehmens|betriebs]`,
		},
		parts: {
			sourceLabel: `
				auf uns aufmerksam, von uns erfahren, von uns gehort, zu uns gekommen,
				uns gefunden`,
		},
		aboutThem: 'haben sie, nutzen sie',
	},
	labelWords: {
		small: `
			angeben bitte bzw das dein deine deinen dem den der des die eingeben ein eine
			freiwillig ihr ihre ihren und pflichtangabe pflichtfeld pflicht`,
		question: `
			aktuell aktuelle am arbeiten arbeitest auf aus bei dich dir erreichen fur ihnen im ist
			konnen kommen kommst lautet lebst leben mit nenne nennen sie sind sitzt uns unter
			verraten vom von was welche welchem welchen welcher welches wie wir wo wohnen wohnst
			zu zum zur`,
		role: `
			adresse anschrift beruflich berufliche dienstliche geschaftlich geschaftliche kontakt
			kunde kunden mobil personliche privat private
			absender absenders interessent interessenten interessentin anfragender antragsteller
			antragstellerin bewerber bewerberin teilnehmer teilnehmerin auftraggeber besteller
			bestellerin patient patientin gast mieter kaufer ansprechpartner ansprechpartnerin
			ansprechperson
			antragstellers bewerbers teilnehmers auftraggebers bestellers patienten gastes mieters
			kaufers ansprechpartners kundin`,
		personRole: `
			kontakt kunde kunden
			absender absenders interessent interessenten interessentin anfragender antragsteller
			antragstellerin bewerber bewerberin teilnehmer teilnehmerin auftraggeber besteller
			bestellerin patient patientin gast mieter kaufer ansprechpartner ansprechpartnerin
			ansprechperson
			antragstellers bewerbers teilnehmers auftraggebers bestellers patienten gastes mieters
			kaufers ansprechpartners kundin`,
		further: 'andere anderer weitere weiterer zweite',
		elsewhere: 'notfall fruhere freund freunde',
		otherParty: `
			admin administrator administratorin sachbearbeiter sachbearbeiterin bearbeiter
			bearbeiterin betreuer betreuerin kundenbetreuer kundenbetreuerin kundenberater
			kundenberaterin berater beraterin vertriebler vertriebsmitarbeiter
			vertriebsmitarbeiterin verkaufer verkauferin eigentumer eigentumerin empfanger
			empfangerin ersteller erstellerin zugewiesen zugewiesener zugewiesene zustandig
			zustandiger zustandige verantwortlich verantwortlicher verantwortliche
			benachrichtigung benachrichtigungen benachrichtigen makler maklerin handler vertrieb
			innendienst aussendienst leadeigentumer kontaktinhaber datensatzeigentumer
			webseitenbetreiber
			intern interne interner internes agentur filiale niederlassung vermittler
			vermittlerin fachberater verkaufsberater verkaufsberaterin disponent disponentin`,
		otherPartyNames: `
			an, kopie, kopie an, in kopie, erstellt von, angelegt von, geandert von,
			bearbeitet von, erfasst von, zugewiesen an, zugeordnet an, weitergeleitet an,
			gesendet an, agentur, webseite betreiber, filiale, niederlassung, abteilung, postfach,
			absendersystem,
			weiterleiten an, weiterleitung an, senden an, versand an, ubergeben an, uebergeben an,
			betreut von, betreut durch, bearbeitet durch, zustandige person,
			verantwortliche person, account manager, im auftrag von, freigegeben von, gepruft von,
			absenderkonto, autohaus`,
		number: 'nummer',
		or: 'oder bzw',
		nameStems: 'nam ansprechpartner',
		messageStems: 'nachricht',
	},
	telling: {
		email: 'emailadresse mailadresse',
		phone: `
			telefon telefonnummer handy handynummer mobil mobilnummer rufnummer ruckrufnummer`,
		consent: `
			datenschutz datenschutzerklarung datenschutzbestimmungen dsgvo einverstanden
			einwilligung stimme willige zustimmung`,
		service: 'interesse interessen interessent interessiert interessieren',
		message: `
			nachricht anfrage anliegen kommentar mitteilung bemerkung anmerkung anmerkungen helfen
			unterstutzen`,
		subject: 'betreff thema',
	},
	traps:
		'feld (?:bitte )?(?:leer|frei) ?lassen|feld (?:bitte )?nicht ausfüllen|lassen sie dieses feld',
};
