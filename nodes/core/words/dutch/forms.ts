import type { FormWords } from '../language';

export const forms: FormWords = {
	labels: {
		fullName: `
			achternaam en voornaam, achternaam voornaam, naam voornaam,
			naam, volledige naam, voor- en achternaam, voornaam en achternaam, contactpersoon,
			hoe heet je, hoe heet u, hoe mogen we je noemen, hoe mogen we u noemen, naam contactpersoon`,
		firstName: 'voornaam, roepnaam, voornamen, wat is je voornaam',
		lastName: 'achternaam, familienaam, geslachtsnaam',
		email: `
			e-mailadres, zakelijk e-mailadres, zakelijke e-mail, emailadres,
			persoonlijk e-mailadres, e-mail zakelijk, emailadres werk, bedrijfsmail`,
		dialCode: `
			landnummer, landennummer, internationale toegangscode, landcode telefoon, telefoon landcode,
			internationaal nummer prefix`,
		areaCode: 'netnummer, kengetal',
		familyPrefix: 'tussenvoegsel, tussenvoegsels, voorvoegsel, voorvoegsels, tussenv',
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
		companySize: `
			bedrijfsgrootte, bedrijfsomvang, grootte van het bedrijf, grootte van uw bedrijf,
			grootte bedrijf, omvang bedrijf, omvang van het bedrijf, organisatiegrootte,
			omvang organisatie, aantal medewerkers, aantal werknemers, aantal personeelsleden,
			aantal fte, hoeveel medewerkers heeft u, hoeveel medewerkers heb je,
			hoeveel medewerkers heeft uw bedrijf, hoeveel medewerkers heeft je bedrijf,
			hoeveel werknemers heeft uw bedrijf, hoeveel mensen werken er bij uw bedrijf,
			hoe groot is uw bedrijf, hoe groot is je bedrijf,
			personeelsbestand`,
		jobTitle: `
			functie, functietitel, functienaam, functieomschrijving, beroep,
			functie binnen het bedrijf, functie / rol, functie in het bedrijf, positie,
			functiebenaming, rol binnen de organisatie, functie binnen organisatie`,
		linkedin: `
			linkedin-profiel, link naar linkedin, link naar linkedin-profiel,
			link naar je linkedin-profiel, linkedin-pagina, linkedin-url, linkedin-account,
			linkedin-adres`,
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
		timeline: `
			tijdlijn, tijdsbestek, tijdspad, termijn, gewenste termijn, aankooptermijn, planning,
			gewenste planning, startmoment, gewenste startdatum, gewenste start,
			verwachte startdatum, geplande startdatum, startdatum project, wanneer wilt u starten,
			wanneer wil je starten, wanneer wilt u beginnen, wanneer wil je beginnen,
			wanneer wilt u kopen, wanneer wil je kopen, wanneer heeft u het nodig,
			wanneer heb je het nodig, op welke termijn, op welke termijn wilt u starten,
			op welke termijn wil je starten, urgentie,
			termijn van uitvoering, gewenste uitvoeringsdatum, wanneer moet het klaar zijn,
			start van het project, start project, projectstart`,
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
				waar gaat het over,
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
				meld me aan, houd me op de hoogte, stuur mij,
				ik ga niet akkoord, ik geef geen, ik stem niet, ik weiger, niet contacteren,
				niet benaderen, niet bellen, niet mailen, geen nieuwsbrief, geen reclame, geen e mails,
				geen telefoontjes, geen contact, neem geen contact, stuur mij geen, stuur me geen,
				bel mij niet, bel me niet, uitschrijven, schrijf mij uit, schrijf me uit, meld mij af,
				afmelden, afmelding`,
			timeline: `
				wanneer [wilt|wil|zou|bent|ben|denkt|denk] [u|je|jij|jullie] [beginnen|starten|kopen|aanschaffen|verhuizen|verkopen|van plan|graag|willen|het project|te beginnen|te starten|te kopen|verbouwen],
				wanneer [heeft|heb] [u|je] [het|dit|deze|de] [nodig|dienst|product|werk|oplossing],
				wanneer moet [het|dit|de klus|het project|het werk] [klaar|beginnen|starten|gereed|af|worden],
				wanneer [kan|kunnen|moeten|mag|start] [het project|de werkzaamheden], per wanneer,
				voor wanneer, binnen welke [termijn|tijd|periode], op welke termijn,
				hoe [snel|dringend|spoedig|urgent] [wilt|wil|heeft|heb|is|moet|heb je],
				gewenste [startdatum|start|aanvang|termijn|uitvoer|oplever|ingang],
				verwachte [startdatum|start|aanvang|termijn|uitvoer],
				[tijdlijn|tijdspad|tijdsbestek|termijn] [voor|van het|van uw|project|uitvoer|aankoop],
				wat is [uw|je|de] [tijdlijn|termijn|planning|tijdspad|deadline]`,
			companySize: `
				hoeveel [medewerkers|werknemers|personeelsleden|fte] [heeft|heb|hebben|werken|zijn|telt],
				hoeveel [mensen|personen] [werken|heeft u in dienst|heb je in dienst],
				aantal [medewerkers|werknemers|personeelsleden] [in|bij|van|binnen|totaal],
				hoe groot is [uw|je|jullie|het] [bedrijf|onderneming|organisatie],
				[grootte|omvang] van [uw|je|het|de] [bedrijf|onderneming|organisatie]`,
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
		role: `
			adres prive zakelijk
			afzender aanvrager klant deelnemer koper bezoeker gast kandidaat patient huurder
			contactpersoon`,
		personRole: `
			contact
			afzender aanvrager klant deelnemer koper bezoeker gast kandidaat patient huurder
			contactpersoon`,
		further: 'ander andere tweede',
		elsewhere: 'vriend noodgeval',
		otherParty: `
			admin beheerder eigenaar verkoper verkoopster accountmanager vertegenwoordiger
			adviseur makelaar ontvanger ontvangers toegewezen behandelaar verantwoordelijke
			medewerker notificatie notificaties kennisgeving contacteigenaar leadeigenaar
			relatiebeheerder dealer
			agentschap filiaal vestiging adviseurs consulent consulente coordinator tussenpersoon
			bemiddelaar intern interne`,
		otherPartyNames: `
			aan, kopie, kopie aan, aangemaakt door, gewijzigd door, toegewezen aan, verzonden aan,
			doorgestuurd aan, beheerd door, agentschap, filiaal, winkel, kantoor, afdeling,
			postvak,
			doorsturen aan, doorsturen naar, doorgestuurd naar, verstuurd aan, verstuurd naar,
			toegevoegd door, bijgewerkt door, behandeld door, verzenden aan, overgedragen aan,
			showroom, verantwoordelijk`,
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
	traps: 'laat (?:dit veld )?leeg|niet invullen',
};
