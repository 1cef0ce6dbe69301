import type { MessageWords } from '../language';

export const messages: MessageWords = {
	answers: {
		yes: 'ja akkoord geaccepteerd toegestaan',
		no: 'nee geweigerd',
		on: 'aan actief actieve ingeschakeld waar',
		off: 'uit inactief inactieve uitgeschakeld onwaar',
		none: 'n.v.t., N.v.t., niet van toepassing, Niet van toepassing',
		refusal: 'niet, geen',
	},
	money: {
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
		negations: 'niet, geen, nooit, niks',
		notNegating: `
			niet alleen, niet zeker, geen probleem, geen idee, geen haast, waarom niet, nog niet, of niet, weet niet, kan geen*, niet vinden, vind geen, zie geen, aarzel niet, niet tevreden, kunt u niet
		`,
		smallTalk: `
			hallo, hoi, hey, goedendag, goedemorgen, goedemiddag, goedenavond, dag, beste, dank u, dank je, bedankt, alvast bedankt, groet, groeten, met vriendelijke groet, mvg, ja, nee, dit is een test, een test, testbericht, hoe gaat het, vraag, een vraag, ik heb een vraag, mooie site, mooie website
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
			mij van de lijst
		`,
		optOutAlone: 'stoppen, ophouden',
		listWords: `
			uitschrijven, afmelden, van de lijst
		`,
		notThisWay: `
			niet meer bellen, bel mij niet, bel me niet, mail me niet, stop met bellen, niet bellen,
			bel niet, liever niet bellen, geen telefoontjes, niet telefonisch, bel ons niet
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
		categories: {
			sales: {
				sure: `
					offerte, offertes, offerteaanvraag, prijs, prijzen, prijslijst, prijsopgave, prijsindicatie, wat kost, wat kosten, hoeveel kost, hoeveel kosten, hoe duur, kosten, tarief, tarieven, kopen, aanschaffen, aankoop, bestellen, bestelling plaatsen, boeken, reserveren, reservering, afspraak, afspraak maken,
					demo, demonstratie, proefperiode, gratis proberen, geïnteresseerd in, geïnteresseerd, interesse in, bel mij, bel me, bellen jullie, kunt u mij bellen, kunnen jullie bellen, terugbellen, teruggebeld, terugbelverzoek, neem contact met mij op, neem contact op, contact met mij opnemen, contact opnemen met mij, meer informatie,
					meer info, nadere informatie, informatie over, brochure, catalogus, voorstel, aanbesteding, licentie*, korting, staffelkorting, budget, beschikbaarheid, beschikbaar, levertijd, op voorraad, overstappen, alternatief voor, retourbeleid, voordat ik bestel, voor ik bestel, adviesgesprek, kennismaking, kennismakingsgesprek, vrijblijvend
				`,
				hints: `
					ik zoek, wij zoeken, we zoeken, zoek, zoeken naar, op zoek naar, nodig, we hebben nodig, ik wil, wij willen, we willen, ik wil graag, graag, wij zouden graag, ik zou graag, project, verbouwing, renovatie, installatie, installeren, reparatie, repareren, product, producten, uw diensten, jullie diensten, jullie software,
					doen jullie, hebben jullie, heeft u, verkopen jullie, leveren jullie, maken jullie, kunt u, kunnen jullie, kun je, is het mogelijk, mogelijk, dringend, spoed, medewerkers, gebruikers, vierkante meter, m2, huis, woning, bruiloft, evenement, aanbod
				`,
			},
			support: {
				sure: `
					werkt niet, werken niet, werkt niet meer, doet het niet, doet het niet meer, start niet, laadt niet, opent niet, kapot, defect, storing, foutmelding, foutcode, terugbetaling, terugbetalen, geld terug, mijn geld, klacht, klagen, mijn account, ons account, mijn bestelling, onze bestelling, bestelnummer, ordernummer,
					mijn factuur, onze factuur, factuur klopt niet, verkeerde factuur, dubbel afgeschreven, dubbel betaald, afgeschreven, opzeggen, opzegging, abonnement opzeggen, annuleren, wachtwoord, wachtwoord vergeten, niet inloggen, kan niet inloggen, inloggen lukt, geen toegang, geblokkeerd, niet ontvangen, nog niet ontvangen,
					nooit ontvangen, niet aangekomen, niet geleverd, niet binnen, waar blijft, waar is mijn, mijn pakket, pakketje, track en trace, beschadigd, verkeerd artikel, verkeerde product, retour, retourneren, terugsturen, ruilen, onder garantie, sinds de update, na de update, ticketnummer, ik ben klant, wij zijn klant,
					mijn abonnement, mijn contract
				`,
				hints:
					'probleem, problemen, fout, hulp, factuur, account, support, klantenservice, inloggen, vertraging, levering, garantie',
			},
			hiring: {
				sure: `
					sollicitatie, sollicitatiebrief, solliciteren, solliciteer, mijn cv, cv, vacature, vacatures, openstaande vacature, stage, stageplek, stageplaats, stagiair, stage lopen, ik zoek werk, zoek een baan, zoek naar werk, op zoek naar werk, op zoek naar een baan, baan bij, bijbaan, werken bij jullie, werken bij u, bij jullie werken,
					komen werken, motivatiebrief, zoeken jullie personeel, zoeken jullie nog, open sollicitatie, afstudeerstage
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
					gratis analyse, gratis scan, gratis adviesgesprek, zou u geïnteresseerd zijn, heeft u interesse, hebben jullie interesse, bij interesse, als u interesse heeft, leadgeneratie, freelancer, webdesigner, 15 minuten, kort gesprek, kort telefoongesprek
				`,
			},
			spam: {
				sure: `
					online geld verdienen, geld verdienen vanuit huis, snel geld verdienen, snel geld lenen, u heeft gewonnen, je hebt gewonnen, investeren in bitcoin, investeer in bitcoin, casino bonus, sexdating, erfenis van
				`,
				hints:
					'casino, gokken, crypto, cryptovaluta, loterij, prijs gewonnen, klik hier, geld verdienen, passief inkomen, afvallen, dating, lening, rendement',
			},
		},
	},
};
