import type { OwnerWords } from '../language';

export const owners: OwnerWords = {
	ownerColumns: {
		name: `
			nome, nome completo, nome e cognome, cognome e nome, commerciale, venditore,
			venditrice, consulente, responsabile, proprietario, utente, agente, chi`,
		firstName: 'nome di battesimo',
		lastName: 'cognome',
		email: 'indirizzo e-mail, posta elettronica, e-mail aziendale',
		phone: 'telefono, numero di telefono, cellulare, numero di cellulare, interno',
		id: 'identificativo, matricola, codice',
		crmId: `
			identificativo CRM, id del CRM, id di HubSpot, id di Salesforce, id di Pipedrive`,
		pools: 'squadra, squadre, gruppo, gruppi, coda, code, reparto',
		weight: 'peso, ponderazione, quota',
		active: 'attivo, attiva, è attivo, disponibile, riceve lead, stato',
		inactive: 'inattivo, inattiva, disattivato, archiviato, eliminato, sospeso, in pausa',
		backup: 'sostituto, sostituta, supplente, vice, riserva, sostituito da',
		timeZone: 'fuso orario, fuso',
		workingHours: 'orario, orari, orario di lavoro, ore di lavoro, turno',
		dailyCap: `
			massimo al giorno, massimo giornaliero, max al giorno, limite giornaliero,
			limite al giorno, lead al giorno, tetto giornaliero`,
		hourlyCap: "massimo all'ora, massimo orario, max all'ora, limite orario, lead all'ora",
		weeklyCap:
			'massimo a settimana, massimo settimanale, max a settimana, limite settimanale, lead a settimana',
		monthlyCap: 'massimo al mese, massimo mensile, max al mese, limite mensile, lead al mese',
		openLeadCap: 'lead aperti, massimo di lead aperti, max lead aperti, capacità, capienza',
		skills: 'competenze, competenza, specialità, conoscenze, prodotti',
		languages: 'lingue, lingua, parla, lingue parlate',
		territories: 'territori, territorio, zone, zona, regioni, paesi',
		absences: 'assenze, assenza, ferie, assente, giorni liberi',
		awayFrom: `
			assente dal, assente da, ferie dal, ferie da, inizio assenza, inizio ferie,
			assenza dal, assenza da, vacanze dal, vacanze da, inizio vacanze`,
		awayUntil: `
			assente fino al, assente al, ferie fino al, ferie al, ferie a, fine assenza,
			fine ferie, assenza al, assenza a, vacanze al, vacanze a, vacanze fino al,
			fine vacanze`,
		holidayCountry: 'festività, giorni festivi, festivi, paese delle festività',
		holidayRegion: 'regione delle festività, festività regione',
	},
	territoryColumns: {
		name: 'nome, territorio, zona, nome della zona',
		country: 'paese, paesi, nazione, codice paese',
		region: 'regione, regioni, provincia, province',
		postalCodes: 'CAP, codice postale, codici postali',
		postalFrom: 'CAP da, codice postale da, da CAP',
		postalTo: 'CAP a, codice postale a, fino a CAP',
		postalPrefix: 'prefisso CAP, prefisso postale, CAP inizia con',
		areaCodes: 'prefisso, prefissi, prefisso telefonico',
		owner: 'venditore, venditrice, responsabile, commerciale, agente, proprietario',
		pool: 'squadra, gruppo, team vendite',
		queue: 'coda, casella',
		priority: 'priorità, urgenza',
	},
	ownerHours: {
		start: 'da, dal, dalle, dalla',
		to: 'a, al, alle, fino alle',
		everyDay: 'tutti i giorni, ogni giorno, quotidiano',
		workdays: 'giorni feriali, feriali, giorni lavorativi',
		weekend: 'fine settimana, weekend, nel fine settimana',
		always: 'sempre, tutto il giorno',
		weekdays: 'l, ma, me, g, v, s, d',
	},
};
