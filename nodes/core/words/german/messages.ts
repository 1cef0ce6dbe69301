import type { MessageWords } from '../language';

export const messages: MessageWords = {
	answers: {
		yes: `
			ja zugestimmt einverstanden akzeptiert ichstimmezu akzeptiere jap jawohl klar gern gerne
			ok okay sicher natuerlich naturlich selbstverstandlich jabitte jagerne jagern erteilt
			liegtvor angehakt angekreuzt ausgewahlt bestatigt ichakzeptiere ichwilligeein erlaubt
			gestattet zustimmung einwilligung`,
		no: `
			nein abgelehnt nichtzugestimmt ne nee noe neindanke niemals nichterteilt nichteinverstanden
			nichtakzeptiert verweigert widersprochen widerrufen nichtangehakt nichtangekreuzt
			nichtausgewahlt abgewahlt abgemeldet `,
		on: 'an ein aktiv aktiviert eingeschaltet angeschaltet wahr',
		off: 'aus inaktiv deaktiviert ausgeschaltet abgeschaltet falsch',
		none: `
			k.A., keine Angabe, keine Angaben, ohne Angabe, entfällt, kein, keine, keiner, keines,
			keins, nichts, nix, nein, nicht vorhanden, nicht bekannt, unbekannt, nicht zutreffend,
			trifft nicht zu, nicht relevant, nicht verfügbar, nicht angegeben, noch keine, noch keins,
			noch nicht, habe ich nicht, hab ich nicht, habe keine, habe keins, möchte ich nicht angeben,
			keine Auskunft, weiß nicht, weiß ich nicht, anonym, kein Name, ohne Namen,
			fehlt, nicht bekanntgegeben, nicht mitgeteilt`,
		notHere: `
			privat, geheim, auf Anfrage, auf Nachfrage, später, folgt, wird nachgereicht,
			siehe [Mail|E-Mail|oben|unten|Nachricht], [per|via|nur per|nur] [Mail|E-Mail|WhatsApp|Chat],
			ohne, bitte [per|nur] [Mail|E-Mail], nicht nötig, optional,
			beantragt, in Bearbeitung, siehe [Anhang|Anlage|Anschreiben], liegt bei, reiche ich nach`,
		agreement: `
			[stimme|stimmen] … zu, zugestimmt, zustimme, zustimmen, einverstanden,
			[willige|willigen] … ein, eingewilligt, einwillige, akzeptier*, erlaub*, gestatt*, erteile,
			genehmig*, bestatig*, zur kenntnis genommen, gelesen, abonnier*, angemeldet, freigegeben,
			[mochte|moechte|will|wunsche|wuensche|wollen|wurde] … [erhalten|bekommen|informiert|kontaktiert|angerufen|abonnieren|empfangen|horen],
			[durfen|durft|darfst|darf|konnen|konnt|kannst] … [mich|mir|uns|kontaktieren|kontaktiert|anrufen|angerufen|schreiben|melden|speichern|verwenden],
			[rufen|ruft|ruf|kontaktieren|kontaktiert|kontaktier|schreiben|schreibt|senden|sendet|schicken|schickt|informieren|informiert|halten|haltet] [sie mich|sie mir|mich|mir],
			bitte [um ruckruf|um kontakt*|kontaktieren|anrufen|melden|informieren|zusenden], um ruckruf,
			gerne, gern, na klar, naturlich, selbstverstandlich, in ordnung, passt,
			[einwilligung|zustimmung|einverstandnis] … [erteilt|gegeben|vor]`,
		refusal: `
			[lehne|lehnen] … ab, abgelehnt, ablehnen, ablehnung, verweiger*, widersprech*,
			widersprochen, widerspruch, widerruf*, werbewiderspruch, verzichte, verzichten, [kontaktieren|rufen|schreiben|mailen|senden|schicken] sie [mich|mir|uns] [nicht|bitte nicht|kein*], abmelden, abmeldung, abgemeldet, abbestell*, lieber nicht, bloss nicht,
			auf keinen fall,
			[nicht|nie|niemals|nein] … [zu|ein|einverstanden|zugestimmt|eingewilligt|akzeptier*|erlaub*|gestatt*|erteil*|mochte|moechte|will|wunsche|kontakt*|angerufen|anrufen|erhalten|informiert|interessiert|gegeben|bestatigt|gewunscht|erwunscht|angemeldet|abonnier*|jetzt|genehmigt|vor],
			[mochte|moechte|will|mag|wunsche|wuensche|bin|stimme|willige|akzeptiere|erlaube|durfen|wollen] … nicht,
			nicht gelesen,
			[kein|keine|keinen|keiner|keinerlei|ohne] … [einwilligung|zustimmung|erlaubnis|werbung|newsletter|mail*|anruf*|kontakt*|kontaktaufnahme|interesse|angebote|einverstandnis|bedarf|post|nachrichten]`,
		asides: `
			jederzeit … [widerruf*|abmeld*|abbestell*|widersprech*|kundbar|austragen],
			[widerruf*|abmeld*|abbestell*|widersprech*] … jederzeit,
			[kann|konnen|kannst|konnten|konnt] … [widerruf*|abmeld*|abbestell*|austragen|widersprech*],
			recht … [widerruf*|widersp*],
			[widerrufsrecht|widerruflich|widerrufbar|widerrufsbelehrung|bis auf widerruf],
			[abmeld*|widerspruch] … moglich,
			nicht [weitergegeben|weitergeleitet|verkauft|ubermittelt|an dritte|weitergereicht|veroffentlicht],
			[kein|keine|ohne] [spam|verpflichtung*|weitergabe|kosten|problem|thema], unverbindlich,
			nichts dagegen, [kein|keine|keinen] einwand*, nicht nur`,
		undecided: `
			ausstehend, steht aus, unbekannt, unentschieden, unentschlossen, [noch|ist|status] offen,
			unbeantwortet, unbestatigt, unklar, ungewiss,
			[noch nicht|nicht] [bekannt|entschieden|angegeben|beantwortet|gefragt|ausgefullt|festgelegt|verfugbar|zutreffend],
			noch nicht, keine [angabe*|antwort|auswahl|information*|ruckmeldung],
			in [bearbeitung|klarung|prufung|wartestellung], wartet, angefragt`,
	},
	money: {
		called:
			'Budget, Budgets, Budgetrahmen, Budgetvorstellung, Kostenrahmen, Preisrahmen, Preisvorstellung',
		being: `
			ist sind ware waren liegt lage betragt von bei mit als soll sollte sollen haben habe hatten
			hat wir ich uns mir unser mein steht stehen zur verfugung geplant eingeplant vorgesehen i h v
			hohe der einem ein`,
		about: `
			etwa ungefahr circa ca rund gut knapp um zirka schatzungsweise zwischen ab uber in so
			vielleicht max min mindestens`,
		purpose: 'für',
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
		instead: 'stattdessen, statt dessen, allerdings, jedoch, hingegen, dagegen, ausser',
		noWish: `
			[|trotzdem|dennoch] [|vielen|besten|herzlichen|ganz herzlichen|recht herzlichen|lieben|nochmals|wir|ich|wir sagen|ich sage] [danke|dank|danken],
			[viel|alles|weiterhin viel|weiterhin alles] [Erfolg|Glück|Gute|Gutes], weiterhin gutes, alles Gute, schönen Tag,
			einen schönen, schöne Grüße, beste Grüße, liebe Grüße, freundliche Grüße, sorry, leider, nichts für ungut,
			nett gemeint, [schöne|tolle|gute] [Seite|Website|Idee|Arbeit]
		`,
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
			ich habe eine Frage, eine Frage, wie geht's, wie geht es Ihnen,
			nur, ein, eine, einen, das, der, die, dies, ist, hier, ich, wir, Test, Tests, testen,
			getestet, Formular, Kontaktformular, das Formular, Ihr Formular, euer Formular, ob, es,
			funktioniert es, mal, kurz, Testeintrag, Testlauf, Testnachrichten, Probe, Probelauf,
			bitte nicht beachten, nicht beachten, ignorieren, Text, Beispieltext, Blindtext, Platzhalter,
			zum Testen, zum Test, von mir, und, für,
			wollte, wollten, will, möchte nur testen, wollte nur testen, Funktionstest, Formulartest,
			Kontaktformulartest, Website, Webseite, Seite, Marketing, intern, interner Test, Entwickler,
			erneuter, noch ein Test, zweiter Test, klappt das, klappt es, funktioniert das, ankommt,
			geht das, nicht bearbeiten, nicht antworten, bitte löschen,
			probiere, probieren, aus, ausprobieren, probiere aus, versuche, Versuch, Testmail,
			Test-E-Mail, Kontakt
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
			nie dafür angemeldet, mich nicht angemeldet, weder anrufen noch,
			[melden Sie|meldet|bitte melden Sie|bitte meldet] [mich|uns] [bitte|wieder|sofort|umgehend|doch|] ab,
			[tragen Sie|tragt|bitte tragen Sie|bitte tragt] [mich|uns] [bitte|wieder|sofort|umgehend|] aus,
			[löschen Sie|löscht|streichen Sie|nehmen Sie|entfernen Sie] [mich|uns],
			[nehmt|entfernt|streicht] [mich|uns],
			[melde|trage] mich [hiermit|wieder|] [ab|aus|vom Newsletter ab], bestelle den Newsletter ab,
			bestelle Ihren Newsletter ab, bestelle hiermit den Newsletter ab, keine Newsletter mehr,
			keinen Newsletter mehr, keine Werbung mehr, keine Mails mehr senden,
			keine weiteren Newsletter, will keine Mails, möchte keine Mails, möchte keine E-Mails,
			will keine Werbung, möchte keine Werbung, möchte keinen Newsletter, will keinen Newsletter,
			keine Post mehr, nicht mehr zusenden, nie wieder anschreiben, hören Sie auf mir,
			hören Sie auf mich, schicken Sie mir nichts mehr, schicken Sie mir keine,
			senden Sie mir keine, senden Sie mir nichts,
			[meine|meine ganzen|alle meine] [Adresse|Kontaktdaten|E-Mail-Adresse|Mailadresse|Nummer] [löschen|entfernen|streichen],
			[löschen|entfernen|streichen] Sie [bitte|] [meine|unsere] [Adresse|Kontaktdaten|E-Mail-Adresse|Mailadresse|Nummer|Daten],
			[keine|nichts] [weitere|weiteren|mehr|] [E-Mails|Mails|Newsletter|Nachrichten|Post] [mehr|] [von Ihnen|von euch],
			nichts mehr von Ihnen, nichts mehr senden, nichts mehr schicken, nicht mehr belästigen,
			[will|möchte|wollen|möchten] [Ihren|Ihre|eure|euren|diesen|diese|den|die] [Newsletter|Mails|E-Mails|Werbung|Nachrichten] nicht mehr,
			nicht mehr [angemailt|angeschrieben|kontaktiert|belästigt|angerufen] werden,
			[löschen|entfernen|vernichten] Sie [bitte|umgehend|sofort|] [alle|sämtliche|all|] [meine|unsere] [personenbezogenen|persönlichen|] Daten,
			[löscht|lösch|lösche|entfernt] [bitte|] [alle|sämtliche|all|] [meine|unsere] Daten,
			[alle|sämtliche|all|alle unsere] [meine|unsere|meiner|unserer|] [personenbezogenen|persönlichen|] Daten [von mir|von uns|über mich|über uns|zu mir|zu uns|] [zu|] löschen,
			[löschen|entfernen|vernichten] Sie [bitte|] [alle|sämtliche] Daten [von mir|von uns|über mich|über uns|zu mir|zu uns], Löschung [aller|sämtlicher|all] [meiner|unserer] Daten
		`,
		optOutAlone: `
			stopp, bitte stopp, Schluss, hör auf, aufhören,
			löschen, entfernen, abmeldung, abbestellung, Newsletter ab,
			raus, Austragung, kündige Newsletter
		`,
		listWords: `
			abmelden, abbestellen, aus der Liste, von der Liste, nicht angemeldet, austragen,
			abmeldung, abbestellung, austragung
		`,
		notThisWay: `
			keine Anrufe mehr, keine E-Mails mehr, keine Mails mehr, nicht mehr anrufen,
			rufen Sie nicht mehr an, rufen Sie mich nicht, nicht anrufen, keine Anrufe, nicht telefonisch,
			nicht per Telefon, rufen Sie nicht an, ruft nicht an, rufen Sie bitte nicht,
			[ruft|rufen Sie|ruf] [mich|uns|] [bitte|] [nicht mehr|nie mehr|nie wieder|nicht wieder|nicht länger] an,
			[will|möchte|wollen|möchten] [keine|keine weiteren] [Anrufe|Telefonate|SMS] [mehr|], nie [wieder|mehr] anrufen,
			[nicht mehr|nie mehr|nie wieder|nicht länger] angerufen werden,
			[nicht mehr|nicht] dass [Sie|ihr] [mich|uns] [anrufen|anruft],
			[hört|hören Sie] auf [mich|uns|] anzurufen
		`,
		bounded: `
			[bitte|] [rufen Sie|ruft|ruf] [mich|uns|] [bitte|] nicht [mehr|] [morgens|vormittags|mittags|nachmittags|abends|nachts|am Morgen|am Vormittag|am Nachmittag|am Abend|am Wochenende|an Wochenenden|sonntags|samstags|montags|freitags|vor 8|vor 9|vor 10|vor 12|nach 17|nach 18|nach 19|nach 20|bei der Arbeit|auf der Arbeit|auf Arbeit|im Büro|während der Arbeit|während der Arbeitszeit|zu Hause|so früh|so spät],
			[rufen Sie|ruft|ruf] [mich|uns] [bitte|] [morgens|vormittags|mittags|nachmittags|abends|nachts|am Morgen|am Vormittag|am Nachmittag|am Abend|am Wochenende|an Wochenenden|sonntags|samstags|montags|freitags|vor 8|vor 9|vor 10|vor 12|nach 17|nach 18|nach 19|nach 20|bei der Arbeit|auf der Arbeit|auf Arbeit|im Büro|während der Arbeit|während der Arbeitszeit|zu Hause|so früh|so spät] [bitte|] nicht,
			[bitte|] [morgens|vormittags|mittags|nachmittags|abends|nachts|am Morgen|am Vormittag|am Nachmittag|am Abend|am Wochenende|an Wochenenden|sonntags|samstags|montags|freitags|vor 8|vor 9|vor 10|vor 12|nach 17|nach 18|nach 19|nach 20|bei der Arbeit|auf der Arbeit|auf Arbeit|im Büro|während der Arbeit|während der Arbeitszeit|zu Hause|so früh|so spät] nicht [mehr|] [anrufen|telefonieren], nicht [mehr|] [morgens|vormittags|mittags|nachmittags|abends|nachts|am Morgen|am Vormittag|am Nachmittag|am Abend|am Wochenende|an Wochenenden|sonntags|samstags|montags|freitags|vor 8|vor 9|vor 10|vor 12|nach 17|nach 18|nach 19|nach 20|bei der Arbeit|auf der Arbeit|auf Arbeit|im Büro|während der Arbeit|während der Arbeitszeit|zu Hause|so früh|so spät] anrufen,
			keine Anrufe [mehr|] [morgens|vormittags|mittags|nachmittags|abends|nachts|am Morgen|am Vormittag|am Nachmittag|am Abend|am Wochenende|an Wochenenden|sonntags|samstags|montags|freitags|vor 8|vor 9|vor 10|vor 12|nach 17|nach 18|nach 19|nach 20|bei der Arbeit|auf der Arbeit|auf Arbeit|im Büro|während der Arbeit|während der Arbeitszeit|zu Hause|so früh|so spät],
			[bitte|] [löschen|streichen|nehmen|entfernen|tragen] Sie [mich|uns] [bitte|] [von|aus] [der|Ihrer] Warteliste,
			[bitte|] [nehmt|streicht|entfernt|tragt|löscht] [mich|uns] [bitte|] [von|aus] [der|eurer] Warteliste,
			[mich|uns] [bitte|] [von|aus] [der|Ihrer|eurer] Warteliste,
			nicht dass [Sie|ihr] [mich|uns] [morgens|vormittags|mittags|nachmittags|abends|nachts|am Morgen|am Vormittag|am Nachmittag|am Abend|am Wochenende|an Wochenenden|sonntags|samstags|montags|freitags|vor 8|vor 9|vor 10|vor 12|nach 17|nach 18|nach 19|nach 20|bei der Arbeit|auf der Arbeit|auf Arbeit|im Büro|während der Arbeit|während der Arbeitszeit|zu Hause|so früh|so spät] [anrufen|anruft]
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
		settled: `,
			[haben|habe] [schon|bereits|inzwischen|mittlerweile|es schon] [gekauft|bestellt|einen Anbieter gefunden|jemanden gefunden|etwas gefunden|woanders gekauft|anderweitig bestellt|beauftragt],
			[Anfrage|meine Anfrage|unsere Anfrage] [bitte|] [stornieren|schließen|zurückziehen|löschen|ist erledigt|hat sich erledigt],
			[schließen|stornieren|vergessen] Sie [bitte|] [meine|unsere|die] Anfrage,
			ziehe meine Anfrage zurück, woanders gekauft, woanders bestellt, anderswo gekauft,
			anderweitig gekauft, bei der Konkurrenz gekauft, ist erledigt, hat sich schon erledigt,
			ist hinfällig, wird nicht mehr gebraucht, nicht mehr nötig, nicht mehr aktuell,
			schon vergeben, Auftrag ist vergeben,
			[haben|habe] [schon|bereits|inzwischen] [jemanden|jemand|einen Anbieter|einen Lieferanten|eine Lösung|eine Firma|was gefunden|einen anderen|einen Partner],
			[bereits|schon|inzwischen|anderweitig] [vergeben|erledigt|versorgt|eingedeckt|gelöst|besetzt],
			[Auftrag|der Auftrag] [ist|wurde|] [bereits|schon|inzwischen|anderweitig|] vergeben,
			für [die Konkurrenz|einen Mitbewerber|ein anderes Produkt|eine andere Lösung|eine andere Firma|ein anderes Angebot|einen Wettbewerber|ein anderes Unternehmen] entschieden,
			[alles|bereits alles|schon alles|sich alles|sich bereits|sich inzwischen|sich mittlerweile] erledigt
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
					Schnupper*,
					[kann|können|könnte|könnten|darf|dürfen] [ich|wir] [bei Ihnen|bei euch|hier|noch|auch|] [bestellen|kaufen|buchen|mieten|reservieren],
					würden wir nehmen, würde ich nehmen, mieten, in Auftrag geben,
					[Finanzierung|Ihre Finanzierung|Kredit|einen Kredit|Leasing|Darlehen|ein Darlehen|Ihr Finanzierungsangebot] [beantragen|in Anspruch nehmen|nutzen]
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
					brauche, Auftrag, Wechsel, planen, geplant, Vertrag abschließen, Lieferung von,
					sucht, benötigt, braucht
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
					mein Vertrag, meinen Vertrag, Vertragsnummer, sehr unzufrieden, meine Adresse ändern, Bankverbindung ändern,
					zurückgeben, Ware zurück, zurückgeben möchte, Rückgabe der, Rückgabe meiner,
					setze ich mein Passwort, Passwort zurück, nicht mehr anmelden, Kennwort,
					Kennwort vergessen, Zugangsdaten vergessen, Zugang funktioniert, umtauschen möchte,
					hakt ständig, friert ein, vom Vertrag zurücktreten, Vertrag widerrufen, Vertrag beenden,
					aus dem Vertrag,
					[Paket|Ware|Lieferung|Bestellung|Sendung|Päckchen] [ist|kam|wurde|war] [noch|immer noch|bis heute|] [nicht|nie] [da|an|angekommen|geliefert|gekommen],
					[lässt|lassen] sich [nicht|nicht mehr|leider nicht] [einschalten|öffnen|starten|installieren|aktivieren|ausschalten|bedienen|laden|verbinden|schließen|aufladen|herunterladen],
					geht nicht an, geht nicht auf, springt nicht an, schaltet sich ab, beschädigt angekommen
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
					neue Herausforderung, Jobsuche,
					[haben Sie|habt ihr|hätten Sie] [eine|noch eine|gerade eine|eventuell eine] [Stelle|Arbeit|Lehrstelle|Aufgabe für mich|Ausbildungsstelle],
					[ist|wird] [bei Ihnen|bei euch|in Ihrem Betrieb] [eine Stelle|noch eine Stelle|ein Arbeitsplatz],
					Ausbildungsplätze, Ausbildungsplatz frei, Ausbildungsstelle, Lehrstelle, Lehrstellen,
					Stelle frei, Stellen frei, Stellen Sie gerade, stellen Sie Leute ein, Leute ein,
					Mitarbeiter ein, suche eine Lehrstelle, suche eine Ausbildung, suche Beschäftigung,
					suche eine Beschäftigung, suche eine Anstellung, suche einen Arbeitsplatz,
					suche einen Nebenjob, suche einen Ferienjob, suche einen Minijob,
					suche eine Teilzeitstelle, suche eine Vollzeitstelle, Studentenjob, Sommerjob,
					Werkstudentenstelle, bei Ihnen anfangen, für Sie arbeiten, in Ihrem Team arbeiten,
					Teil Ihres Teams, neue Kollegen, Personal ein, Suche Arbeit als,
					[suche|suchen] [dringend|gerade|neue|ab sofort|momentan] [Arbeit|Stelle|Job|Anstellung|Beschäftigung|eine Arbeit|eine Stelle|einen Job],
					[brauchen|suchen|benötigen] Sie [noch|gerade|aktuell|weitere|neue|] [noch|] [Mitarbeiter|Leute|Personal|Hilfe im Team|Aushilfen|Verstärkung|Azubis|Fachkräfte],
					[braucht|sucht] ihr [noch|gerade|] [Mitarbeiter|Leute|Personal|Aushilfen|Verstärkung],
					offene Ausbildungsstelle*, Ausbildungsstellen, Lehrstellen frei, Jahre Berufserfahrung,
					bei Ihnen bewerben, mich irgendwo bewerben, als Quereinsteiger
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
					haben Sie Interesse, falls Sie Interesse haben, wenn Sie Interesse haben, bei Interesse, wären Sie interessiert,
					[zu|zum|] [günstigen|niedrigen|kleinen|fairen|unschlagbaren|attraktiven|besten|niedrigsten] [Preisen|Preis|Kosten|Konditionen|Stundensätzen],
					günstigen Kosten, niedrige Preise, niedrige Kosten, kleine Preise, Team von Entwicklern,
					Team aus Entwicklern, aus Indien, aus Pakistan, aus China, App-Entwicklung,
					Appentwicklung, Softwareentwicklung, bieten App-Entwicklung, bieten Ihnen, wir erstellen,
					erstellt Apps, unsere Preise, Ihnen unsere Preise, stellen wir Ihnen, wir stellen Ihnen,
					Webdesign, pro Stunde ab, unsere Agentur erstellt, unsere Agentur bietet, Ihr Lieferant,
					als Lieferant, wir produzieren, wir fertigen,
					[zu|zum|] [den|] [besten|günstigsten|niedrigen|Fabrik|Werks] [Preisen|Preis],
					Ab-Werk-Preise, Fabrikpreise, wir liefern Ihnen, liefern wir Ihnen, wir exportieren,
					als Hersteller aus, wir sind Hersteller
				`,
			},
			spam: {
				sure: `
					Casino-Bonus, Online-Casino Bonus, schnell Geld verdienen, Geld verdienen im Internet, von zu Hause Geld, Sofortkredit,
					Kredit ohne Schufa, Sie haben gewonnen, Potenzmittel, Bitcoin-Investment, in Bitcoin investieren, garantierte Rendite, Sexkontakte,
					heiße Frauen, Erbschaft von,
					sexy Mädchen, sexy Frauen, heiße Mädchen, heiße Girls, einsame Frauen, geile Frauen,
					sucht dich, suchen dich, Sexpartner, Sextreffen
				`,
				hints: `
					Kryptowährung*, Krypto, Online-Casino, Spielothek, Sportwetten, Gewinnspiel, Lotterie, Geld verdienen, passives Einkommen, hier klicken,
					klicken Sie hier, abnehmen, Kredit, Singles, Rendite, Nebenverdienst
				`,
			},
		},
	},
};
