import type { MessageWords } from '../language';

export const messages: MessageWords = {
	answers: {
		yes: `
			ja akkoord geaccepteerd toegestaan ok oke okay zeker natuurlijk prima graag jagraag jahoor
			eens gegeven verleend aangevinkt geselecteerd bevestigd aangemeld ikgaakkoord akkoordgegeven
			toestemming`,
		no: `
			nee geweigerd needankje neebedankt needank neenee nooit nietakkoord afgewezen nietgegeven
			nietaangevinkt uitgevinkt nietgeselecteerd afgemeld uitgeschreven oneens niettoegestaan `,
		on: 'aan actief actieve ingeschakeld waar',
		off: 'uit inactief inactieve uitgeschakeld onwaar',
		none: `
			n.v.t., nvt, niet van toepassing, geen, geen idee, geen opgave, geen antwoord, niets, niks,
			nee, onbekend, niet bekend, niet beschikbaar, niet opgegeven, niet ingevuld, nog geen,
			nog niet, heb ik niet, heb ik nog niet, n.b., weet ik niet, weet niet, nog te bepalen,
			anoniem, zonder naam,
			ontbreekt`,
		notHere: `
			vertrouwelijk, geheim, op aanvraag, later, volgt, zie [mail|e mail|boven|bericht],
			[per|via|alleen per|alleen via|liever per] [mail|e mail|whatsapp], zonder, optioneel,
			mail mij, aangevraagd, in behandeling, zie bijlage, bijgevoegd`,
		agreement: `
			akkoord, accepteer, accepteren, geaccepteerd, stem … [in|toe],
			[geef|geven|verleen] … toestemming, toestemming [gegeven|verleend], [heb|hebben] … gelezen,
			gelezen en, [wil|wens|willen|zou] … [ontvangen|worden|horen|krijgen|inschrijven],
			[bel|mail|contacteer|informeer|stuur|schrijf|app] [mij|me], graag, zeker, natuurlijk, prima,
			is goed, vind ik goed, goedgekeurd,
			[mag|mogen|kunt|kunnen] … [contact|bellen|mailen|opnemen|sturen|benaderen|gebruiken],
			aangemeld, schrijf mij in, ingeschreven, bevestig*, mee eens, toegestaan, sta … toe`,
		refusal: `
			[schrijf|meld] [mij|me] [uit|af], afmelding, weiger*, geweigerd, afgewezen, wijs … af, bezwaar, trek … in, ingetrokken, afgemeld,
			uitgeschreven, oneens, liever niet, uitschrijven, afmelden,
			niet … [akkoord|eens|mee|toe|in|bellen|mailen|ontvangen|contact*|gegeven|interes*|geinteres*|nu|worden|toegestaan|geaccepteerd|gebeld|benaderd|gemaild|accepte*|aangevinkt|gewenst|nodig],
			[ga|wil|wens|stem|geef|ben|mag|mogen|sta|accepteer|hoef|willen] … niet,
			[geen|zonder] … [toestemming|nieuwsbrief|nieuwsbrieven|reclame|contact|interesse|mail*|mails|aanbieding*|behoefte|marketing|telefoon*|belletjes|dank],
			nooit`,
		asides: `
			[kan|kunt|kunnen|kun|mogelijk|recht|altijd] … [intrek*|intrekken|afmeld*|uitschrijv*|wijzig*|opzegg*|bezwaar|in te trekken|uit te schrijven],
			[intrek*|afmeld*|uitschrijv*|opzegg*] … [moment|altijd],
			[elk|ieder|willekeurig] moment … [intrek*|afmeld*|uitschrijv*|opzegg*],
			niet [gedeeld|verkocht|doorgegeven|verstrekt|doorverkocht|met derden|aan derden],
			[geen|zonder] [spam|probleem|bezwaar|verplichting*|kosten], vrijblijvend, niet alleen,
			aarzel niet`,
		undecided: `
			in [afwachting|behandeling|aanvraag], onbekend, onbeslist, onbevestigd,
			nog [niet|onbekend|open],
			niet [bekend|ingevuld|opgegeven|beantwoord|bevestigd|gespecificeerd|ingesteld|van toepassing|gevraagd],
			geen [antwoord|reactie|opgave|keuze|gegevens], openstaand, wachtend, wacht op, weet … niet`,
	},
	money: {
		called: 'budget, budgetten',
		being: `
			is zijn zou van op als wij we ik hebben heb ons mijn bedraagt ligt rond beschikbaar een het
			totaal gepland`,
		about: 'ongeveer circa ca zo n rond omstreeks tussen vanaf bijna naar schatting',
		purpose: 'voor',
		thousand: 'duizend',
		million: 'miljoen mln',
		atMost: `
			tot, tot en met, onder, minder dan, maximaal, max, hoogstens, niet meer dan`,
		notLess: 'niet minder dan',
		orLess: 'of minder, maximaal, max',
		between: 'tot, en, tot en met, of',
		unknown: `
			weet ik niet, weet ik nog niet, weet niet, geen idee, onbekend, nog onbekend,
			nog te bepalen, nader te bepalen, in overleg, nog niet bekend, flexibel,
			hangt ervan af, onderhandelbaar, geen budget, nog geen budget, zeg ik liever niet`,
		periods: {
			hour: 'per uur, uur',
			day: 'per dag, dag',
			week: 'per week, wekelijks, week',
			month: 'per maand, maandelijks, p m, maand',
			year: 'per jaar, jaarlijks, p j, jaar',
		},
	},
	pitches: {
		telltales: 'google link gast bezoekers',
		sold: `
			eerste pagina van google, linkbuilding, bovenaan in google, gastblog,
			meer bezoekers voor uw website`,
		offered: 'wij bieden, ons bureau',
	},
	inquiry: {
		but: 'maar',
		instead: 'in plaats daarvan, daarentegen, echter, wel, behalve',
		noWish: `
			[|toch|alsnog|in ieder geval|evengoed] [|alvast|hartelijk|nogmaals|heel erg] [bedankt|dank], dank [u|je|jullie] [wel|zeer|hartelijk], bedankt,
			[veel|heel veel] [succes|geluk|plezier], succes, alle goeds, het beste, [fijne|prettige|mooie] [dag|avond|week|site|website],
			groeten, groetjes, sorry, helaas
		`,
		negations: 'niet, geen, nooit, niks',
		notNegating: `
			niet alleen, niet zeker, geen probleem, geen idee, geen haast, waarom niet, nog niet, of niet, weet niet, kan geen*, niet vinden, vind geen, zie geen, aarzel niet, niet tevreden, kunt u niet
		`,
		smallTalk: `
			hallo, hoi, hey, goedendag, goedemorgen, goedemiddag, goedenavond, dag, beste, dank u, dank je, bedankt, alvast bedankt, groet, groeten, met vriendelijke groet, mvg, ja, nee, dit is een test, een test, testbericht, hoe gaat het, vraag, een vraag, ik heb een vraag, mooie site, mooie website,
			maar, een, de, het, dit, is, even, testen, test, getest, ik, wij, formulier, het formulier,
			jullie formulier, contactformulier, of, werkt het, bericht, testaanvraag, testje, graag,
			graag negeren, gelieve te negeren, negeren, niet beantwoorden, alleen, slechts, tekst, voor,
			en, kijken,
			website, site, pagina, werking, intern, marketing, testlead, testmail, wou, wilde,
			wilde even testen, we, van, graag niet beantwoorden,
			niet, reageren, niet reageren, proberen, even proberen, contact, proef
		`,
		fillers: 'nvt, n.v.t., geen, niets, niks, leeg, geen bericht, geen opmerkingen',
		optOut: `
			schrijf mij uit, schrijf me uit, meld mij af, meld me af, verwijder mij, verwijder me,
			verwijder mijn, mijn gegevens verwijderen, mijn gegevens te verwijderen, verwijderen van mijn,
			gegevens wissen, van uw lijst, van jullie lijst, uit uw lijst, uit uw bestand,
			uit jullie bestand, uit uw database, uit jullie database, geen mails meer, geen e-mails meer,
			geen reclame, niet meer mailen, niet meer contacteren, niet meer benaderen, neem geen contact,
			stop met mailen, stop met, hou op met, nooit aangemeld, nooit ingeschreven, geen e-mails,
			wil geen mails, trek mijn toestemming in, laat me met rust, laat mij met rust, me uitschrijven, me graag uitschrijven,
			mij uitschrijven, ons uitschrijven, me afmelden, mij afmelden, me van de lijst,
			mij van de lijst,
			[haal|verwijder|schrap|meld|schrijf] [mij|me|ons] [aub|] [uit|van de|van jullie|af],
			geen nieuwsbrief meer, geen nieuwsbrieven meer, geen reclame meer, geen berichten meer,
			geen post meer, wil geen nieuwsbrief, wil geen reclame, nieuwsbrief opzeggen,
			nieuwsbrief afmelden, nieuwsbrief stopzetten, stop de nieuwsbrief, stop nieuwsbrief,
			niet meer sturen, stuur me niets meer, stuur mij niets meer, stuur me geen, stuur mij geen,
			wil me afmelden, wil mij afmelden, ik meld me af, ik schrijf me uit, wil van de lijst,
			[verwijder|wis|verwijderen van] [mijn|onze|al mijn] [gegevens|adres|e-mailadres|mailadres|nummer|e-mail|contactgegevens],
			[graag|wil] geen [mails|e-mails|berichten|nieuwsbrief|reclame] [meer|], mail me niet meer,
			mail mij niet meer, stuur niets meer, niet meer benaderd,
			niet meer [gemaild|gebeld|benaderd|gecontacteerd|lastiggevallen|aangeschreven],
			geen [nieuwsbrief|nieuwsbrieven|mails|e-mails|reclame|berichten] [ontvangen|meer ontvangen|van jullie|van u],
			[verwijder|wis|vernietig|schrap|verwijdert] [aub|graag|alstublieft|] [al|alle|] [mijn|onze|mijn persoonlijke] [gegevens|data|persoonsgegevens],
			[verwijder|wis|vernietig] [aub|graag|] alle [gegevens|data] [van mij|van ons|over mij|over ons],
			[al|alle] [mijn|onze] [gegevens|data|persoonsgegevens] [te|] [verwijderen|wissen|vernietigen]
		`,
		optOutAlone: `
			stoppen, ophouden,
			verwijderen, verwijder, uitschrijving, afmelding, weg,
			opzeggen nieuwsbrief
		`,
		listWords: `
			uitschrijven, afmelden, van de lijst
		`,
		notThisWay: `
			niet meer bellen, bel mij niet, bel me niet, mail me niet, stop met bellen, niet bellen,
			bel niet, liever niet bellen, geen telefoontjes, niet telefonisch, bel ons niet,
			niet [meer|langer|] dat [jullie|u|je] [mij|me|ons] [belt|bellen|bel|opbelt|opbellen],
			niet [meer|langer|] [gebeld|opgebeld|teruggebeld] worden, [bel|belt] [mij|me|ons] [aub|] nooit meer,
			[wil|willen] geen [telefoontjes|belletjes|oproepen|telefoon] [meer|]
		`,
		bounded: `
			[bel|bel me|bel mij|bel ons] [aub|alsjeblieft|] niet [meer|] ['s ochtends|'s morgens|'s middags|'s avonds|'s nachts|in de ochtend|in de middag|in de avond|overdag|in het weekend|in de weekenden|op zondag|op zaterdag|op maandag|voor 8|voor 9|voor 10|na 17|na 18|na 19|na 20|op het werk|op mijn werk|op kantoor|onder werktijd|tijdens werktijd|tijdens het werk|zo vroeg|zo laat], [bel me|bel mij|bel ons] ['s ochtends|'s morgens|'s middags|'s avonds|'s nachts|in de ochtend|in de middag|in de avond|overdag|in het weekend|in de weekenden|op zondag|op zaterdag|op maandag|voor 8|voor 9|voor 10|na 17|na 18|na 19|na 20|op het werk|op mijn werk|op kantoor|onder werktijd|tijdens werktijd|tijdens het werk|zo vroeg|zo laat] niet,
			[liever|] niet [meer|] bellen ['s ochtends|'s morgens|'s middags|'s avonds|'s nachts|in de ochtend|in de middag|in de avond|overdag|in het weekend|in de weekenden|op zondag|op zaterdag|op maandag|voor 8|voor 9|voor 10|na 17|na 18|na 19|na 20|op het werk|op mijn werk|op kantoor|onder werktijd|tijdens werktijd|tijdens het werk|zo vroeg|zo laat], ['s ochtends|'s morgens|'s middags|'s avonds|'s nachts|in de ochtend|in de middag|in de avond|overdag|in het weekend|in de weekenden|op zondag|op zaterdag|op maandag|voor 8|voor 9|voor 10|na 17|na 18|na 19|na 20|op het werk|op mijn werk|op kantoor|onder werktijd|tijdens werktijd|tijdens het werk|zo vroeg|zo laat] niet [meer|] bellen, stop met bellen ['s ochtends|'s morgens|'s middags|'s avonds|'s nachts|in de ochtend|in de middag|in de avond|overdag|in het weekend|in de weekenden|op zondag|op zaterdag|op maandag|voor 8|voor 9|voor 10|na 17|na 18|na 19|na 20|op het werk|op mijn werk|op kantoor|onder werktijd|tijdens werktijd|tijdens het werk|zo vroeg|zo laat], geen telefoontjes ['s ochtends|'s morgens|'s middags|'s avonds|'s nachts|in de ochtend|in de middag|in de avond|overdag|in het weekend|in de weekenden|op zondag|op zaterdag|op maandag|voor 8|voor 9|voor 10|na 17|na 18|na 19|na 20|op het werk|op mijn werk|op kantoor|onder werktijd|tijdens werktijd|tijdens het werk|zo vroeg|zo laat],
			[haal|schrap|verwijder|schrijf] [mij|me|ons] [aub|alsjeblieft|] [van|uit] [de|jullie|uw] wachtlijst,
			niet dat [jullie|u|je] [mij|me|ons] ['s ochtends|'s morgens|'s middags|'s avonds|'s nachts|in de ochtend|in de middag|in de avond|overdag|in het weekend|in de weekenden|op zondag|op zaterdag|op maandag|voor 8|voor 9|voor 10|na 17|na 18|na 19|na 20|op het werk|op mijn werk|op kantoor|onder werktijd|tijdens werktijd|tijdens het werk|zo vroeg|zo laat] [belt|bellen]
		`,
		otherWay: `
			per mail, per e-mail, per email, via mail, via e-mail, via email, alleen mail, alleen mailen,
			mail mij, mail me, schriftelijk, stuur mij, stuur me, stuur ons, stuur de, via whatsapp,
			per whatsapp, bel mij, bel me
		`,
		notInterested: `
			geen interesse, niet geïnteresseerd, niet meer geïnteresseerd, geen interesse meer, geen belangstelling, nee bedankt, nee dank u, nee dank je, geen behoefte, niet nodig, niet meer nodig, heb ik niet nodig, hebben wij niet nodig, heb geen, wil geen offerte, wil geen, willen geen,
			wil niet kopen, niet kopen, van gedachten veranderd, andere leverancier, andere partij gekozen, niets voor ons, niets voor mij
		`,
		settled: `,
			[al|reeds|inmiddels|ondertussen] [gekocht|besteld|opgelost|gevonden|geregeld|voorzien|een andere gevonden|iemand gevonden|elders gekocht],
			[mijn|onze|de|deze] aanvraag [sluiten|annuleren|intrekken|afsluiten], elders gekocht,
			elders besteld, andere leverancier gekozen, voor een andere leverancier,
			een andere leverancier, bij de concurrent, niet meer van toepassing, niet meer aan de orde,
			is opgelost, hoeft niet meer,
			al [voorzien|een leverancier|iemand|een oplossing|een partij|klaar|een andere],
			[een andere|andere] [partij|leverancier|aanbieder|bedrijf] [gevonden|gekozen|genomen],
			met een ander in zee,
			al [een|eentje|er een|er eentje] [gekocht|besteld|gevonden], er al een gekocht,
			er al een besteld, er al een, voor de concurrent gekozen, voor een ander gekozen
		`,
		categories: {
			sales: {
				sure: `
					offerte, offertes, offerteaanvraag, prijs, prijzen, prijslijst, prijsopgave, prijsindicatie, wat kost, wat kosten, hoeveel kost, hoeveel kosten, hoe duur, kosten, tarief, tarieven, kopen, aanschaffen, aankoop, bestellen, bestelling plaatsen, boeken, reserveren, reservering, afspraak, afspraak maken,
					demo, demonstratie, proefperiode, gratis proberen, geïnteresseerd in, geïnteresseerd, interesse in, bel mij, bel me, bellen jullie, kunt u mij bellen, kunnen jullie bellen, terugbellen, teruggebeld, terugbelverzoek, neem contact met mij op, neem contact op, contact met mij opnemen, contact opnemen met mij, meer informatie,
					meer info, nadere informatie, informatie over, brochure, catalogus, voorstel, aanbesteding, licentie*, korting, staffelkorting, budget, beschikbaarheid, beschikbaar, levertijd, op voorraad, overstappen, alternatief voor, retourbeleid, voordat ik bestel, voor ik bestel, adviesgesprek, kennismaking, kennismakingsgesprek, vrijblijvend,
					[kan|kunnen|mag|mogen|zou|zouden] [ik|we|wij] [hier|nog|ook|bij jullie|bij u|] [bestellen|kopen|boeken|huren|reserveren], huren,
					[een|jullie|uw|de] [financiering|lening|krediet|lease|hypotheek] aanvragen
				`,
				hints: `
					ik zoek, wij zoeken, we zoeken, zoek, zoeken naar, op zoek naar, nodig, we hebben nodig, ik wil, wij willen, we willen, ik wil graag, graag, wij zouden graag, ik zou graag, project, verbouwing, renovatie, installatie, installeren, reparatie, repareren, product, producten, uw diensten, jullie diensten, jullie software,
					doen jullie, hebben jullie, heeft u, verkopen jullie, leveren jullie, maken jullie, kunt u, kunnen jullie, kun je, is het mogelijk, mogelijk, dringend, spoed, medewerkers, gebruikers, vierkante meter, m2, huis, woning, bruiloft, evenement, aanbod,
					zoekt, heeft nodig
				`,
			},
			support: {
				sure: `
					werkt niet, werken niet, werkt niet meer, doet het niet, doet het niet meer, start niet, laadt niet, opent niet, kapot, defect, storing, foutmelding, foutcode, terugbetaling, terugbetalen, geld terug, mijn geld, klacht, klagen, mijn account, ons account, mijn bestelling, onze bestelling, bestelnummer, ordernummer,
					mijn factuur, onze factuur, factuur klopt niet, verkeerde factuur, dubbel afgeschreven, dubbel betaald, afgeschreven, opzeggen, opzegging, abonnement opzeggen, annuleren, wachtwoord, wachtwoord vergeten, niet inloggen, kan niet inloggen, inloggen lukt, geen toegang, geblokkeerd, niet ontvangen, nog niet ontvangen,
					nooit ontvangen, niet aangekomen, niet geleverd, niet binnen, waar blijft, waar is mijn, mijn pakket, pakketje, track en trace, beschadigd, verkeerd artikel, verkeerde product, retour, retourneren, terugsturen, ruilen, onder garantie, sinds de update, na de update, ticketnummer, ik ben klant, wij zijn klant,
					mijn abonnement, mijn contract,
					loopt vast, loopt steeds vast, vastgelopen, loopt telkens vast, crasht, crasht steeds,
					kan ik mijn wachtwoord, wachtwoord resetten, wachtwoord wijzigen, contract opzeggen,
					mijn contract opzeggen, contract beëindigen, artikel terugsturen, product terugsturen,
					wil terugsturen, ik kom er niet in
				`,
				hints:
					'probleem, problemen, fout, hulp, factuur, account, support, klantenservice, inloggen, vertraging, levering, garantie',
			},
			hiring: {
				sure: `
					sollicitatie, sollicitatiebrief, solliciteren, solliciteer, mijn cv, cv, vacature, vacatures, openstaande vacature, stage, stageplek, stageplaats, stagiair, stage lopen, ik zoek werk, zoek een baan, zoek naar werk, op zoek naar werk, op zoek naar een baan, baan bij, bijbaan, werken bij jullie, werken bij u, bij jullie werken,
					komen werken, motivatiebrief, zoeken jullie personeel, zoeken jullie nog, open sollicitatie, afstudeerstage,
					[zoek|zoekende naar|op zoek naar|ik zoek] [werk|een baan|baan|een bijbaan|bijbaan|een stage|stage|een stageplek|een vakantiebaan|vakantiewerk|een leerbaan|een functie|een zaterdagbaan],
					op zoek naar personeel, zoeken naar personeel, zoeken jullie mensen, zoekt u personeel,
					zoeken jullie medewerkers, hebben jullie werk, heeft u werk, hebben jullie vacatures,
					vakantiewerk, vakantiebaan, leerbaan, bij u werken, voor jullie werken, voor u werken,
					jullie team versterken, nemen jullie mensen aan, nieuwe collega*,
					[nog|hebben jullie nog|heeft u nog|zoeken jullie nog|zoekt u nog] [mensen|personeel|medewerkers|collega’s|handen],
					[mensen|personeel|medewerkers] nodig,
					een [leuke|nieuwe|vaste|tijdelijke|andere] [baan|functie|bijbaan|werkplek]
				`,
				hints:
					'baan, werk, functie, carrière, salaris, ervaring als, werkervaring, fulltime, parttime, diploma',
			},
			partnership: {
				sure: `
					partnerschap, partnership, samenwerking, samenwerken met jullie, samenwerken met u, samenwerkingsvoorstel, partner worden, wederverkoper, reseller worden, distributeur, dealer worden, affiliate, partnerprogramma, sponsoring, sponsoren
				`,
				hints: 'partner, partners, samenwerken, samen, sponsor*',
			},
			vendor: {
				sure: `
					eerste pagina van google, bovenaan in google, bovenaan google, hoger in google, uw vindbaarheid, jullie vindbaarheid, uw website verbeteren, jullie website verbeteren, nieuwe website voor uw, gastblog op, gastblog plaatsen, gesponsord artikel, linkruil, linkbuilding, meer klanten voor uw, meer klanten voor jullie,
					uw omzet, laat uw bedrijf groeien, aan u voorstellen, u aanbieden, jullie aanbieden, interesse in onze, geïnteresseerd in onze, zakelijke lening, adressenbestand
				`,
				hints: `
					wij bieden, we bieden, ik bied, bieden aan, ons bureau, onze diensten, ons bedrijf, ons team, onze oplossing, onze producten, wij zijn gespecialiseerd, gespecialiseerd in, seo, zoekmachineoptimalisatie, backlinks, uw website, jullie website, uw bedrijf, jullie concurrenten, uw concurrenten, scherpe prijzen, scherpe tarieven, betaalbare prijzen,
					gratis analyse, gratis scan, gratis adviesgesprek, zou u geïnteresseerd zijn, heeft u interesse, hebben jullie interesse, bij interesse, als u interesse heeft, leadgeneratie, freelancer, webdesigner, 15 minuten, kort gesprek, kort telefoongesprek,
					[tegen|voor|tegen een|voor een|met] [lage|een lage|scherpe|goede|kleine|lage vaste|aantrekkelijke] [prijs|prijzen|kosten|tarieven|tarief],
					lage kosten, lage tarieven, lage prijzen, lage prijs, team van ontwikkelaars,
					team van programmeurs, uit India, bieden apps aan, bieden wij u, wij bieden u,
					bieden wij, bieden u, ons bureau biedt, voor uw bedrijf, voor jullie bedrijf,
					onze diensten aan, uw leverancier, webdesign, app-ontwikkeling,
					[tegen|voor|] [fabrieksprijzen|bodemprijzen|spotprijzen|een klein bedrag|kleine prijs],
					wij leveren, wij produceren, mijn diensten aan, goedkope websites, goedkope apps,
					meer klanten
				`,
			},
			spam: {
				sure: `
					online geld verdienen, geld verdienen vanuit huis, snel geld verdienen, snel geld lenen, u heeft gewonnen, je hebt gewonnen, investeren in bitcoin, investeer in bitcoin, casino bonus, sexdating, erfenis van,
					hete meiden, sexy meiden, sexy vrouwen, geile vrouwen, zoekt jou, zoeken jou,
					sekscontact, seksdate
				`,
				hints:
					'casino, gokken, crypto, cryptovaluta, loterij, prijs gewonnen, klik hier, geld verdienen, passief inkomen, afvallen, dating, lening, rendement',
			},
		},
	},
};
