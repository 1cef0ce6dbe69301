import type { Language } from './language';

export const dutch: Language = {
	labels: {
		fullName: `
			naam, volledige naam, voor- en achternaam, voornaam en achternaam, contactpersoon,
			hoe heet je, hoe heet u, naam contactpersoon`,
		firstName: 'voornaam, roepnaam, voornamen, wat is je voornaam',
		lastName: 'achternaam, familienaam, geslachtsnaam',
		email: `
			e-mailadres, zakelijk e-mailadres, zakelijke e-mail, emailadres,
			persoonlijk e-mailadres, e-mail zakelijk, emailadres werk, bedrijfsmail`,
		phone: `
			telefoon, telefoonnummer, mobiel, mobiel nummer, mobiele nummer, mobiele telefoon,
			gsm-nummer, 06-nummer, telefoonnr, mobiele telefoonnummer, mobiel telefoonnummer,
			mobiel nr, vast nummer, vaste telefoon, telefoonnummer mobiel, telefoon zakelijk,
			telefoonnummer zakelijk, telefoon overdag, contactnummer, mobieltje`,
		company: `
			bedrijf, bedrijfsnaam, naam bedrijf, organisatie, naam organisatie, onderneming,
			werkgever, instelling, naam onderneming, bedrijf / organisatie, bedrijf of organisatie,
			naam bedrijf of organisatie, bedrijf/instelling, naam instelling, handelsnaam,
			organisatienaam, ondernemingsnaam, vennootschap, vereniging, stichting, waar werk je`,
		website: `
			webadres, internetadres, webpagina, website bedrijf, bedrijfswebsite, domein,
			domeinnaam, link naar website`,
		jobTitle: `
			functie, functietitel, functienaam, functieomschrijving, beroep,
			functie binnen het bedrijf, functie / rol, functie in het bedrijf, positie,
			functiebenaming, rol binnen de organisatie, functie binnen organisatie`,
		country: `
			land/regio, landcode, land van herkomst, land van vestiging, vestigingsland, woonland,
			landnaam, in welk land`,
		region: `
			provincie, regio, provincie / regio, regio / provincie, provincie / staat, deelstaat,
			staat/provincie`,
		city: `
			stad, plaats, woonplaats, gemeente, plaats / stad, stad / plaats, plaatsnaam,
			vestigingsplaats, stad/gemeente`,
		postalCode: 'postkode',
		location: 'locatie, postcode en plaats, postcode en woonplaats, plaats en land',
		address: 'adres, postadres, volledig adres',
		timezone: 'tijdzone',
		service: `
			dienst, diensten, geïnteresseerd in, ik ben geïnteresseerd in,
			in welke dienst bent u geïnteresseerd, in welke dienst ben je geïnteresseerd,
			welke dienst, welke dienst heeft u nodig, welke diensten, gewenste dienst,
			soort dienst, type dienst, producten, product of dienst, interessegebied,
			ik heb interesse in, soort project, oplossing, waar bent u in geïnteresseerd,
			kies een dienst, dienst van interesse`,
		message: `
			bericht, opmerking, opmerkingen, vraag, vragen, omschrijving, toelichting, verzoek,
			aanvraag, hoe kunnen we helpen, hoe kunnen we u helpen, hoe kunnen wij u helpen,
			waar kunnen we mee helpen, uw vraag of opmerking, vragen of opmerkingen,
			opmerkingen / vragen, opmerking of bericht, omschrijf uw project, omschrijving project,
			beschrijf uw project, projectomschrijving, meer informatie, aanvullende informatie,
			extra informatie, extra toelichting, overige informatie, overige opmerkingen,
			waarmee kunnen we helpen, waarmee kunnen we u helpen, waarmee kunnen wij u helpen,
			waar kunnen we u mee helpen, hoe kunnen wij je helpen, wat kunnen we voor je doen,
			wat kunnen wij voor u betekenen, vertel ons meer, vertel ons over je project,
			vertel over je project, reden van contact, reden van uw aanvraag, wat wil je weten,
			heeft u nog vragen, heb je nog vragen, notities, notitie, tekst, boodschap, wensen`,
		budget: `
			budget, geschat budget, verwacht budget, beschikbaar budget, gewenst budget,
			indicatie budget, budgetindicatie, budgetrange, projectbudget, totaalbudget,
			totaal budget, maandelijks budget, budget per maand, jaarlijks budget, marketingbudget,
			advertentiebudget, budget voor dit project, budget voor het project, wat is je budget,
			wat is uw budget, wat is jullie budget, welk budget heb je, welk budget heeft u,
			hoeveel budget heb je, hoeveel budget heeft u`,
		language: 'taal, voorkeurstaal, gewenste taal, contacttaal, voorkeur taal',
		consent: `
			toestemming, akkoord, avg, privacybeleid, privacyverklaring, privacy akkoord,
			privacyvoorwaarden, ik ga akkoord, ik ga akkoord met de privacyverklaring,
			ik ga akkoord met de voorwaarden, ik geef toestemming, akkoord privacyverklaring,
			akkoord met voorwaarden, voorwaarden, algemene voorwaarden, avg toestemming,
			toestemming avg, gegevensverwerking, verwerking persoonsgegevens,
			marketing toestemming`,
		sourceLabel: `
			bron, herkomst, hoe heeft u ons gevonden, hoe kent u ons, hoe ken je ons,
			hoe heb je ons gevonden, hoe heeft u van ons gehoord, hoe heb je van ons gehoord,
			hoe bent u bij ons terechtgekomen, hoe ben je bij ons terechtgekomen,
			hoe ben je bij ons gekomen, hoe bent u bij ons gekomen, hoe heeft u ons leren kennen,
			hoe heb je ons leren kennen, waar kent u ons van, waar ken je ons van,
			waar heeft u ons gevonden, via wie of wat kent u ons, hoe bent u op ons geattendeerd,
			oorsprong, bron van de aanvraag`,
		sourceChannel: 'kanaal, marketingkanaal',
		campaign: 'campagne, campagnenaam',
		pageUrl: 'url van de pagina, pagina-url, landingspagina, formulierpagina',
		formName: 'naam formulier, formuliernaam, formulier',
		receivedAt: 'tijdstempel, verzonden op, ontvangen op, ingediend op',
	},
	questions: {
		starts: {
			message: `
				waarmee kunnen we, waarmee kunnen wij, waar kunnen we u mee, waar kunnen we je mee,
				waar kunnen we jou mee, waar kunnen we mee, waar kunnen wij u mee,
				waar kunnen wij je mee, hoe kunnen we u h, hoe kunnen we je h, hoe kunnen we jou h,
				hoe kunnen we jullie h, hoe kunnen we helpen, hoe kunnen wij u h,
				hoe kunnen wij je h, hoe kunnen wij jou h, hoe kunnen wij helpen, vertel ons,
				vertel iets, beschrijf, omschrijf, heb je nog vragen, heeft u nog vragen,
				wat kunnen we voor, wat kunnen wij voor, stel je vraag, stel uw vraag, waar gaat,
				schrijf`,
			sourceLabel: `
				hoe heeft u ons, hoe heb je ons, hoe heeft u van ons, hoe heb je van ons,
				hoe bent u bij ons, hoe ben je bij ons, hoe bent u op ons, hoe kent u ons,
				hoe ken je ons, hoe weet u van ons, waar kent u ons, waar ken je ons,
				waar heeft u ons, waar heeft u van ons, waar heb je ons, waar heb je van ons,
				via welk kanaal`,
			service: `
				welke dienst, welke diensten, in welke dienst, welk product, welke producten,
				in welk product, ik ben geinteresseerd, waarin bent u geinteresseerd,
				waar bent u in geinteresseerd, welke oplossing`,
			consent: `
				ik ga akkoord, ik accepteer, ik geef toestemming, ik stem, ik heb de, ja ik,
				ik wil, door dit formulier, door te verzenden, door op, hierbij, schrijf me in,
				meld me aan, houd me op de hoogte, stuur mij`,
		},
		parts: {
			sourceLabel: `
				van ons gehoord, ons gevonden, bij ons terecht, ons leren kennen, kent u ons,
				ken je ons`,
		},
		aboutThem: 'heeft u, heb je, gebruikt',
	},
	labelWords: {
		small: 'de een en het je jouw jullie optioneel uw van verplicht vul',
		question: `
			aan bent bij hier huidige is kan kunnen kunt met onder op u voor waar wat welk welke
			werk werkt woon woont`,
		role: 'adres prive zakelijk',
		personRole: 'contact',
		further: 'ander andere tweede',
		elsewhere: 'vriend noodgeval',
		number: 'nummer',
		or: 'ofwel',
		nameStems: 'naam contactperson',
		messageStems: 'bericht',
	},
	telling: {
		email: 'emailadres mailadres',
		phone: 'telefoon telefoonnummer',
		consent: `
			akkoord nieuwsbrief privacybeleid privacyverklaring toestemming voorwaarden`,
		service: 'interesse geinteresseerd',
		message: 'bericht opmerking opmerkingen toelichting helpen',
		subject: 'onderwerp',
	},
	answers: {
		yes: 'ja akkoord geaccepteerd toegestaan',
		no: 'nee geweigerd',
		none: 'n.v.t., N.v.t., niet van toepassing, Niet van toepassing',
		refusal: 'niet, geen',
	},
	people: {
		titles: 'dhr mevr mevrouw meneer drs',
		titlesWithPoint: 'ir mw mej ing',
		address: 'dhr mevr mevrouw',
	},
	companies: {
		formsAfter: `
			BV, BVBA, EBVBA, NV, CV, CVBA, CVA, VOF, VZW, IVZW, CommV, Comm.V, GCV, U.A.,
			Coöperatie, Besloten Vennootschap, Naamloze Vennootschap, Vennootschap onder firma,
			EESV, Comm.VA, CVOA, ESV, VBA`,
		formsBefore: 'Stichting',
		small: 'en van het op voor',
	},
	places: {
		regionKinds: 'provincie gewest staat van',
		small: 'en de het',
		nowhere: 'europa wereldwijd',
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
	and: 'en',
	traps: 'laat (?:dit veld )?leeg|niet invullen',
	pitches: {
		telltales: 'google link gast',
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
			uitschrijven, afmelden, schrijf mij uit, schrijf me uit, meld mij af, meld me af, verwijder mij, verwijder me, verwijder mijn, mijn gegevens verwijderen, mijn gegevens te verwijderen, verwijderen van mijn, gegevens wissen, van uw lijst, van jullie lijst, van de lijst, uit uw lijst,
			uit uw bestand, uit jullie bestand, uit uw database, uit jullie database, geen mails meer, geen e-mails meer, geen reclame, niet meer bellen, niet meer mailen, niet meer contacteren, niet meer benaderen, neem geen contact, bel mij niet, bel me niet, mail me niet, stop met mailen,
			stop met bellen, stop met, hou op met, nooit aangemeld, nooit ingeschreven, geen e-mails, wil geen mails, trek mijn toestemming in, laat me met rust, laat mij met rust
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
