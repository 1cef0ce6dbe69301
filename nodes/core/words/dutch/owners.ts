import type { OwnerWords } from '../language';

export const owners: OwnerWords = {
	ownerColumns: {
		name: `
			naam, volledige naam, medewerker, medewerkster, verkoper, verkoopster, adviseur,
			eigenaar, gebruiker, verantwoordelijke, collega, wie`,
		firstName: 'voornaam',
		lastName: 'achternaam, familienaam',
		email: 'e-mailadres, mailadres, zakelijk e-mailadres',
		phone: 'telefoon, telefoonnummer, mobiel, mobiele nummer, doorkiesnummer, gsm',
		id: 'personeelsnummer, medewerkernummer, gebruikers-id, kenmerk',
		crmId: 'CRM-nummer, CRM-gebruiker, HubSpot-nummer, Salesforce-nummer, Pipedrive-nummer',
		pools: 'groep, groepen, ploeg, wachtrij, afdeling, verdeling',
		weight: 'gewicht, weging, aandeel',
		active: 'actief, is actief, beschikbaar, krijgt leads, neemt leads aan',
		inactive: `
			inactief, gedeactiveerd, uitgeschakeld, gearchiveerd, verwijderd, uit dienst,
			niet actief, gepauzeerd`,
		backup: 'vervanger, vervangster, vervanging, plaatsvervanger, reserve, vervangen door',
		timeZone: 'tijdzone',
		workingHours: 'werktijden, werkuren, kantooruren, werktijd, rooster, dienst',
		dailyCap: `
			maximum per dag, max per dag, daglimiet, leads per dag, limiet per dag, dagmaximum`,
		hourlyCap: 'maximum per uur, max per uur, uurlimiet, leads per uur, limiet per uur',
		weeklyCap: 'maximum per week, max per week, weeklimiet, leads per week, limiet per week',
		monthlyCap: 'maximum per maand, max per maand, maandlimiet, leads per maand, limiet per maand',
		openLeadCap: 'open leads maximum, maximum open leads, hoogstens open leads, capaciteit',
		skills: 'vaardigheden, kennis, specialisme, specialismen, expertise, producten',
		languages: 'talen, taal, spreekt, talenkennis',
		territories: "gebied, gebieden, rayon, rayons, regio's, landen",
		absences: 'afwezigheid, afwezigheden, vakantie, vakanties, afwezig, verlof, vrije dagen',
		awayFrom: `
			afwezig van, afwezig vanaf, vakantie van, vakantie vanaf, verlof van, verlof vanaf,
			begin afwezigheid, afwezig sinds, begin vakantie, begin verlof, start vakantie,
			start verlof, afwezigheid van, afwezigheid vanaf, vrij van, vrij vanaf`,
		awayUntil: `
			afwezig tot, afwezig tot en met, vakantie tot, vakantie tot en met, verlof tot,
			einde afwezigheid, afwezig t/m, vakantie t/m, verlof t/m, einde vakantie,
			einde verlof, verlof tot en met, afwezigheid tot, afwezigheid t/m, vrij tot, vrij t/m`,
		holidayCountry: 'feestdagen, feestdagen van, officiële feestdagen, land van de feestdagen',
		holidayRegion: 'regio van de feestdagen, feestdagen regio',
	},
	territoryColumns: {
		name: 'naam, gebied, gebiedsnaam, rayon',
		country: 'land, landen, landcode',
		region: "regio, regio's, provincie, provincies",
		postalCodes: 'postcode, postcodes, postcodegebied',
		postalFrom: 'postcode van, van postcode, postcode vanaf',
		postalTo: 'postcode tot, tot postcode, postcode t/m',
		postalPrefix: 'postcode begint met, postcodeprefix',
		areaCodes: 'netnummer, netnummers, kengetal, kengetallen',
		owner: 'verkoper, verantwoordelijke, medewerker, eigenaar, accountmanager, adviseur',
		pool: 'ploeg, groep, verkoopteam',
		queue: 'wachtrij, postvak',
		priority: 'prioriteit, urgentie',
	},
};
