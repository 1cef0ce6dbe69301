import type { Language } from './language';

export const german: Language = {
	labels: {
		fullName: `
			Vor- und Nachname, Vorname Nachname, Vorname und Name, Ansprechpartner,
			Ansprechpartnerin, Kontaktperson, vollständiger Name, Kontakt, Vor- und Zuname,
			Name Vorname, Name des Ansprechpartners, wie heißen Sie, wie heißt du,
			wie dürfen wir Sie ansprechen, Kontaktname, Name der Kontaktperson, Kundenname,
			Name Ansprechpartner, Name Ansprechpartnerin, Name Ansprechperson, Ansprechperson`,
		firstName: 'Vorname, Rufname, Vornamen',
		lastName: 'Nachname, Familienname, Zuname',
		email: `
			E-Mail-Adresse, geschäftliche E-Mail, geschäftliche E-Mail-Adresse, Firmen-E-Mail,
			berufliche E-Mail, Kontakt-E-Mail, Elektronische Post, Email Adresse, private E-Mail,
			persönliche E-Mail, dienstliche E-Mail, E-Mail geschäftlich, E-Mail privat,
			elektronische Adresse`,
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
			URL Ihrer Website, Homepage-Adresse`,
		jobTitle: `
			Funktion, Berufsbezeichnung, Stellenbezeichnung, Jobtitel, Rolle, Beruf, Stelle,
			Ihre Position im Unternehmen, Funktion im Unternehmen, Position/Funktion,
			Position / Rolle, Funktion / Position, Rolle im Unternehmen, Jobbezeichnung,
			Berufsbezeichnung / Position, Tätigkeit, Berufliche Position, Aufgabe im Unternehmen,
			Titel / Position, Welche Position haben Sie, Stellung im Unternehmen`,
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
				newsletter abonnieren`,
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
			kunde kunden mobil personliche privat private`,
		personRole: 'kontakt kunde kunden',
		further: 'andere anderer weitere weiterer zweite',
		elsewhere: 'notfall fruhere freund freunde',
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
	answers: {
		yes: 'ja zugestimmt einverstanden akzeptiert ichstimmezu akzeptiere',
		no: 'nein abgelehnt nichtzugestimmt',
		none: 'k.A., k. A., keine Angabe, entfällt',
		refusal: 'nicht, kein, keine',
	},
	people: {
		titles: `
			dr prof professor professorin herr herrn frau hr familie diplom ingenieur magister
			dipl dipling diplkfm diplkfr diplbetriebsw diplinf diplinform diplphys diplchem
			diplpsych dring drmed drmeddent drjur drphil drrernat drrerpol droec drhc drtech
			profdr univprof`,
		titlesWithPoint: 'fam fr ing mag pd',
		titleTails: `
			med dent vet jur iur phil rer nat pol oec hc h c habil theol mult techn tech ing`,
		address: 'herr frau hr fr dr prof dipl ing mag professor',
	},
	companies: {
		formsAfter: `
			GmbH, gGmbH, mbH, GmbH & Co. KG, GmbH & Co. KGaA, GmbH & Co. OHG, AG, gAG, AG & Co. KG,
			AG & Co. KGaA, SE, SE & Co. KG, SE & Co. KGaA, KG, KGaA, OHG, GbR, eGbR, UG, gUG,
			UG (haftungsbeschränkt), UG (haftungsbeschränkt) & Co. KG,
			UG haftungsbeschränkt & Co. KG, & Co. KG, & Co., e.K., e.Kfm., e.Kfr., e.Kffr., e.V.,
			eG, e.G., eGen, e.U., OG, KEG, OEG, PartG, PartGmbB, PartG mbB, mbB, GesmbH,
			Ges.m.b.H., Gesellschaft m.b.H., VVaG, AöR, KöR, FlexKapG, FlexCo, EWIV, InvAG, KlG,
			KmG, Sàrl, Sagl, Gesellschaft mit beschränkter Haftung, Unternehmergesellschaft,
			Aktiengesellschaft, Kommanditgesellschaft, Kommanditgesellschaft auf Aktien,
			offene Handelsgesellschaft, Gesellschaft bürgerlichen Rechts, eingetragener Verein,
			eingetragene Genossenschaft, eingetragener Kaufmann, Partnerschaftsgesellschaft,
			Societas Europaea, GesbR, KmAG, KommG`,
		formsBefore: 'Firma, Fa.',
		small: 'am an auf bei der die das den des für im und vom von zu zum zur',
	},
	places: {
		regionKinds: 'bundesland land kanton provinz freistaat kreis von',
		small: 'und der die das',
		nowhere: 'europa weltweit uberall',
	},
	money: {
		thousand: 'tausend tsd',
		million: 'million millionen mio',
		atMost: `
			bis, bis zu, unter, weniger als, hochstens, maximal, max, nicht mehr als`,
		notLess: 'nicht weniger als, nicht unter',
		orLess: 'oder weniger, max, maximal, hochstens',
		between: 'bis, und, bis zu, oder',
		unknown: `
			keine ahnung, weiss nicht, weiss ich nicht, weiss ich noch nicht, ich weiss nicht,
			unbekannt, unklar, noch unklar, noch offen, offen, noch nicht festgelegt, flexibel,
			nach absprache, nach vereinbarung, kommt darauf an, kein budget, noch kein budget,
			verhandelbar, mochte ich nicht sagen`,
		periods: {
			hour: 'pro stunde, die stunde, je stunde, stundlich, stunde, std',
			day: 'pro tag, am tag, taglich, tag',
			week: 'pro woche, die woche, wochentlich, woche',
			month: 'pro monat, im monat, monatlich, monatliches, monatlicher, mtl, monat',
			year: 'pro jahr, im jahr, jahrlich, jahrliches, p a, jahr',
		},
	},
	and: 'und',
	traps:
		'feld (?:bitte )?(?:leer|frei) ?lassen|feld (?:bitte )?nicht ausfüllen|lassen sie dieses feld',
	pitches: {
		telltales: 'google link gast',
		sold: `
			erste seite bei google, seite 1 bei google, google ranking, linkaufbau, gastbeitrag,
			gastartikel`,
		offered: 'wir bieten, unsere agentur',
	},
	inquiry: {
		but: 'aber sondern',
		negations: 'nicht, kein, keine, keinen, keinem, keiner, keinerlei, nie, niemals, ned, net',
		notNegating: `
			nicht nur, nicht sicher, kein Problem, keine Ahnung, keine Eile, warum nicht, noch nicht,
			wenn nicht, oder nicht, weiß nicht, finde keine*, finde nicht, sehe keine*, nicht zufrieden,
			ob nicht, könnten Sie nicht, können Sie nicht, nicht mehr zufrieden, keine Preis*, nicht gefunden
		`,
		smallTalk: `
			hallo, hallöchen, moin, servus, grüezi, guten Tag, guten Morgen, guten Abend, hallo zusammen,
			danke, vielen Dank, tschüss, Grüße, viele Grüße, liebe Grüße, mit freundlichen Grüßen, mfg, lg,
			bitte, ja, nein, gut, schön, schöne Seite, tolle Seite, Testnachricht, Testanfrage, nur ein Test,
			das ist ein Test, dies ist ein Test, ein Test, ich teste, teste, bitte ignorieren, Frage,
			ich habe eine Frage, eine Frage, wie geht's, wie geht es Ihnen
		`,
		fillers: 'k.A., keine Angabe, keine, nichts, entfällt, leer, keine Nachricht',
		optOut: `
			abmelden, abbestellen, Newsletter abbestellen, keine Werbung, keine weitere Werbung,
			keine E-Mails mehr, keine Mails mehr, keine weiteren E-Mails, keine weiteren Mails, keine Anrufe mehr,
			keine Nachrichten mehr, nicht mehr kontaktieren, nicht mehr anrufen, nicht mehr anschreiben,
			nicht mehr schreiben, rufen Sie nicht mehr an, rufen Sie mich nicht, nicht anrufen,
			kontaktieren Sie mich nicht, kontaktieren Sie uns nicht, schreiben Sie mir nicht, aus Ihrem Verteiler,
			aus dem Verteiler, aus Ihrer Liste, von Ihrer Liste, aus der Liste, von der Liste, aus Ihrer Datenbank,
			aus Ihrer Kartei, meine Daten löschen, meine Daten zu löschen, löschen Sie meine,
			Löschung meiner Daten, Löschung meiner, personenbezogenen Daten löschen, lassen Sie mich in Ruhe,
			lasst mich in Ruhe, Einwilligung widerrufe*, widerrufe meine Einwilligung, widerspreche der,
			nie angemeldet, nicht angemeldet, austragen, tragen Sie mich aus, streichen Sie mich, meldet mich ab
		`,
		notInterested: `
			kein Interesse, keinerlei Interesse, kein Interesse mehr, nicht interessiert, nicht mehr interessiert,
			interessiert mich nicht, interessiert uns nicht, nein danke, kein Bedarf, keinen Bedarf,
			keinerlei Bedarf, brauche ich nicht, brauchen wir nicht, brauche nichts, brauchen nichts,
			benötigen wir nicht, benötigen kein*, benötige kein*, brauchen kein*, brauche kein*, will ich nicht,
			wollen wir nicht, möchte kein*, möchten kein*, wollen kein*, will kein*, nicht kaufen,
			nicht mehr benötigt, hat sich erledigt, haben uns anders entschieden, habe mich anders entschieden,
			anders entschieden, bereits anderweitig, schon anderweitig, anderen Anbieter entschieden,
			nichts für uns, nichts für mich
		`,
		categories: {
			sales: {
				sure: `
					Angebot, Angebote, Angebots, Angebotsanfrage, Angebot für, Kostenvoranschlag, Kostenvoranschläge,
					KVA, Offerte, Preis, Preise, Preisen, Preisliste, Preisanfrage, Preisauskunft, Preisinfo, Kosten,
					kostet, was kostet, wie teuer, wieviel, wie viel, Konditionen, kaufen, erwerben, bestellen,
					Bestellung aufgeben, Beratung, Beratungstermin, beraten lassen, Beratungsgespräch, Erstgespräch,
					Termin, Terminvereinbarung, Terminanfrage, Besichtigung*, Rückruf, zurückrufen,
					rufen Sie mich an, rufen Sie mich, ruft mich an, ruf mich an, um Anruf, bitte anrufen,
					bitte um Anruf, bitte um Kontakt*, um Kontaktaufnahme, Interesse an, interessiere mich,
					interessieren uns, interessiert an, interessiert, interessieren, Demo, Vorführung, Probezeitraum,
					Testversion, Testzugang, Muster, Mustersendung, Katalog, Prospekt, Broschüre, Infomaterial,
					mehr Infos, mehr Informationen, weitere Informationen, nähere Informationen, weitere Infos,
					Infos zu, Informationen zu, Informationen über, Lizenz*, Nutzerlizenz*, Lieferzeit, lieferbar,
					Mengenrabatt, Rabatt, Staffelpreis*, Mindestbestell*, suchen einen Anbieter,
					suchen einen Dienstleister, möchte gerne buchen, buchen, reservieren, beauftragen,
					Auftrag erteilen, Auftrag vergeben, Ausschreibung, Budget, wechseln zu, Wechsel zu,
					Anbieter wechseln, umsteigen, Alternative zu, Widerrufsrecht vor, Rückgaberecht,
					Stornobedingungen, vor dem Kauf, Bewerbermanagement*, Bewerbungssoftware, Recruiting Software,
					Software für Bewerbungen, Stück, Neukunde, Anfrage zu, unverbindliche Anfrage, unverbindlich,
					Schnupper*
				`,
				hints: `
					bitte melden, melden Sie sich, kontaktieren Sie mich, Verfügbarkeit, verfügbar, bieten Sie,
					bietet ihr, haben Sie, habt ihr, machen Sie, macht ihr, verkaufen Sie, liefern Sie,
					reparieren Sie, können Sie, könnten Sie, könnt ihr, wir suchen eine*, ich suche eine*,
					wir benötigen, ich benötige, wir brauchen, ich brauche, brauche einen, brauche eine, bräuchte,
					bräuchten, benötige, benötigen, suche, suchen, möchte, möchten, hätte gerne, hätten gerne, gerne,
					Anfrage, Projekt, Umbau, Neubau, Sanierung, Reparatur, Einbau, Montage, Installation, Produkt,
					Produkte, Leistungen, Ihre Software, Ihr Produkt, Mitarbeiter, Nutzer, quadratmeter, qm, m2,
					Wohnung, Haus, Hochzeit, Veranstaltung, dringend, so schnell wie möglich, möglich, brauchen,
					brauche, Auftrag, Wechsel, planen, geplant, Vertrag abschließen, Lieferung von
				`,
			},
			support: {
				sure: `
					funktioniert nicht, funktionieren nicht, funktioniert leider nicht, funktioniert nicht mehr, funktioniert nimmer,
					geht nicht, geht nicht mehr, geht leider nicht, gehen nicht, läuft nicht, startet nicht, lädt nicht, kaputt, defekt, defekte, Störung,
					Störungen, Fehlermeldung, Fehler beim, Fehlercode, Reklamation, reklamieren, Beschwerde, beschweren,
					Erstattung, Rückerstattung, Geld zurück, mein Geld zurück, mein Konto, meinem Konto, mein Account, meine Bestellung,
					meiner Bestellung, unsere Bestellung, Bestellnummer, Auftragsnummer, Kundennummer, meine Rechnung, meiner Rechnung,
					unsere Rechnung, falsche Rechnung, Rechnung ist falsch, Rechnung stimmt nicht, Rechnungsnummer, doppelt abgebucht,
					abgebucht, kündigen, Kündigung, stornieren, Stornierung, Abo kündigen, Passwort vergessen, Passwort, Passwort zurücksetzen,
					nicht einloggen, nicht anmelden, kann mich nicht, Login geht, Zugang gesperrt, gesperrt, nicht angekommen,
					noch nicht angekommen, nicht erhalten, noch nicht erhalten, nicht geliefert, noch nicht da, wo bleibt, wo ist mein,
					wo ist meine, Sendungsnummer, Paket nicht, beschädigt, falsche Ware, falsch geliefert, falscher Artikel,
					zurückschicken, zurücksenden, Rücksendung, Retoure, Umtausch, umtauschen, Garantiefall, Gewährleistung, Supportfall,
					Ticketnummer, stürzt ab, stürzt ständig ab, stürzt immer ab, stürzt dauernd ab, hängt sich auf, abgestürzt, seit dem Update, nach dem Update, bin Kunde bei Ihnen, Bestandskunde,
					mein Vertrag, meinen Vertrag, Vertragsnummer, sehr unzufrieden, meine Adresse ändern, Bankverbindung ändern
				`,
				hints:
					'Problem, Probleme, Fehler, Hilfe, Rechnung, Konto, Support, Kundendienst, Login, Update, Lieferung, Mahnung',
			},
			hiring: {
				sure: `
					Bewerbung, Bewerbungen, Bewerbungsunterlagen, Initiativbewerbung, bewerbe mich, bewerben, mich bewerben, Lebenslauf,
					Praktikum, Praktikumsplatz, Schülerpraktikum, Praktikant*, Stellenangebot, Stellenangebote, Stellenanzeige, Stellenausschreibung,
					offene Stelle*, freie Stelle*, Ausbildungsplatz, Ausbildung als, Ausbildung zum, Ausbildung zur, Ausbildung bei Ihnen,
					Jobangebot*, Job bei Ihnen, suche einen Job, suche Job, suche Arbeit, suche eine Stelle, suche eine Arbeit, Arbeitsstelle,
					arbeiten bei Ihnen, bei Ihnen arbeiten, bei euch arbeiten, bei euch anfangen, stellt ihr ein, stellen Sie ein,
					sucht ihr Mitarbeiter, suchen Sie Mitarbeiter, suchen Sie noch, Minijob, Nebenjob, Ferienjob, Werkstudent*, Aushilfe,
					Aushilfsjob, Vorstellungsgespräch, Anschreiben, Gehaltsvorstellung, Quereinsteiger, auf der Suche nach Arbeit,
					neue Herausforderung, Jobsuche
				`,
				hints:
					'Job, Jobs, Karriere, Stelle, Arbeitgeber, Vollzeit, Teilzeit, Berufserfahrung, Zeugnisse, Einstellung',
			},
			partnership: {
				sure: `
					Partnerschaft, Partner werden, Vertriebspartner, Vertriebspartnerschaft, Kooperation, Kooperationsanfrage,
					Kooperationspartner, kooperieren, Zusammenarbeit mit Ihnen, mit Ihnen zusammenarbeiten, Wiederverkäufer,
					Händler werden, Partnerprogramm, Reseller werden, Affiliate-Partner, Sponsoring, sponsern
				`,
				hints: 'Partner, Zusammenarbeit, Händler, gemeinsam, zusammenarbeiten, Sponsor*',
			},
			vendor: {
				sure: `
					erste Seite bei Google, Seite 1 bei Google, ganz oben bei Google, Google-Ranking verbessern, Ihr Google-Ranking,
					Ihr Ranking, Ihre Sichtbarkeit, Ihre Suchmaschinen*, Suchmaschinenoptimierung für Ihre, Gastbeitrag auf Ihre*,
					Gastartikel auf Ihre*, Gastbeitrag veröffentlichen, Gastartikel veröffentlichen, Linktausch, Linkaufbau,
					Werbung auf Ihrer Website, neue Kunden für Ihr, mehr Kunden für Ihr, mehr Anfragen für Ihr, Ihnen mehr Kunden,
					Ihre Website überarbeiten, Ihre Webseite überarbeiten, Ihre Website optimieren, Ihre Webseite optimieren,
					Ihr Unternehmen unterstützen, Sie unterstützen bei, können wir Sie unterstützen, wir helfen Unternehmen,
					Interesse an unserem, Interesse an unseren, Interesse an unserer, unser Angebot, unser Produkt vorstellen,
					unsere Lösung vorstellen, unsere Dienstleistungen anbieten, Firmenkredit, Unternehmenskredit, Adressdatenbank,
					Firmenadressen, Ihnen anbieten, möchten Ihnen, Personaldienstleister, Ihnen vorstellen, Ihre Firmenpräsentation
				`,
				hints: `
					wir bieten, ich biete, biete an, bieten an, wir bieten Ihnen, unsere Agentur, unsere Leistungen, unsere Dienstleistungen, unsere Lösung, unsere Produkte,
					unser Team, unser Unternehmen, wir sind spezialisiert, spezialisiert auf, Gastbeitrag, Gastartikel, Backlinks, Backlink, SEO,
					Suchmaschinenoptimierung, Google-Ranking, Leadgenerierung, Neukundengewinnung, Ihre Website, Ihre Webseite, Ihre Homepage, Ihr Unternehmen,
					auf Ihre Website gestoßen, auf Ihr Unternehmen gestoßen, kurzes Gespräch, kurzes Telefonat, 15 Minuten,
					kostenlose Analyse, kostenlose Beratung, kostenlose Erst*, günstige Preise, faire Preise, attraktive Konditionen,
					mehr Umsatz, mehr Kunden, mehr Sichtbarkeit, mehr Reichweite, Webdesigner, Freelancer, hätten Sie Interesse,
					haben Sie Interesse, falls Sie Interesse haben, wenn Sie Interesse haben, bei Interesse, wären Sie interessiert
				`,
			},
			spam: {
				sure: `
					Casino-Bonus, Online-Casino Bonus, schnell Geld verdienen, Geld verdienen im Internet, von zu Hause Geld, Sofortkredit,
					Kredit ohne Schufa, Sie haben gewonnen, Potenzmittel, Bitcoin-Investment, in Bitcoin investieren, garantierte Rendite, Sexkontakte,
					heiße Frauen, Erbschaft von
				`,
				hints: `
					Kryptowährung*, Krypto, Online-Casino, Spielothek, Sportwetten, Gewinnspiel, Lotterie, Geld verdienen, passives Einkommen, hier klicken,
					klicken Sie hier, abnehmen, Kredit, Singles, Rendite, Nebenverdienst
				`,
			},
		},
	},
};
