import type { MessageWords } from '../language';

export const messages: MessageWords = {
	answers: {
		yes: 'ja zugestimmt einverstanden akzeptiert ichstimmezu akzeptiere',
		no: 'nein abgelehnt nichtzugestimmt',
		on: 'an ein aktiv aktiviert eingeschaltet angeschaltet wahr',
		off: 'aus inaktiv deaktiviert ausgeschaltet abgeschaltet falsch',
		none: 'k.A., k. A., keine Angabe, entfällt',
		refusal: 'nicht, kein, keine',
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
			Newsletter abbestellen, keine Werbung, keine weitere Werbung, keine weiteren E-Mails,
			keine weiteren Mails, keine Nachrichten mehr, nicht mehr kontaktieren, nicht mehr anschreiben,
			nicht mehr schreiben, kontaktieren Sie mich nicht, kontaktieren Sie uns nicht,
			schreiben Sie mir nicht, aus Ihrem Verteiler, aus dem Verteiler, aus Ihrer Liste,
			von Ihrer Liste, aus Ihrer Datenbank, aus Ihrer Kartei, meine Daten löschen,
			meine Daten zu löschen, löschen Sie meine, Löschung meiner Daten, Löschung meiner,
			personenbezogenen Daten löschen, lassen Sie mich in Ruhe, lasst mich in Ruhe,
			Einwilligung widerrufe*, widerrufe meine Einwilligung, widerspreche der, nie angemeldet,
			tragen Sie mich aus, streichen Sie mich, meldet mich ab, mich von Ihrem Newsletter, mich vom Newsletter, mich von diesem Newsletter, uns vom Newsletter, mich abmelden, uns abmelden,
			mich austragen, uns austragen, vom Newsletter abmelden, mich aus der Liste, mich von der Liste,
			nie dafür angemeldet, mich nicht angemeldet, weder anrufen noch
		`,
		optOutAlone: 'stopp, bitte stopp, Schluss, hör auf, aufhören',
		listWords: `
			abmelden, abbestellen, aus der Liste, von der Liste, nicht angemeldet, austragen
		`,
		notThisWay: `
			keine Anrufe mehr, keine E-Mails mehr, keine Mails mehr, nicht mehr anrufen,
			rufen Sie nicht mehr an, rufen Sie mich nicht, nicht anrufen, keine Anrufe, nicht telefonisch,
			nicht per Telefon, rufen Sie nicht an, ruft nicht an, rufen Sie bitte nicht
		`,
		otherWay: `
			per E-Mail, per Mail, per Email, via E-Mail, nur E-Mail, nur Mail, lieber E-Mail,
			lieber eine Mail, schriftlich, schreiben Sie mir, schreiben Sie uns, schreibt mir, mailen Sie,
			schicken Sie, senden Sie, per WhatsApp, per SMS, per Post, rufen Sie mich an, rufen Sie an,
			rufen Sie lieber an
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
