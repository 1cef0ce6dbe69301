import type { OwnerWords } from '../language';

export const owners: OwnerWords = {
	ownerColumns: {
		name: `
			nom, nom complet, nom et prénom, prénom et nom, commercial, commerciale, conseiller,
			conseillère, responsable, propriétaire, utilisateur, collaborateur, vendeur, qui`,
		firstName: 'prénom',
		lastName: 'nom de famille',
		email: `
			e-mail professionnel, adresse e-mail, courriel, adresse mail, adresse électronique`,
		phone: 'téléphone, numéro de téléphone, portable, téléphone portable, ligne directe',
		id: "identifiant, matricule, numéro d'employé",
		crmId: `
			identifiant CRM, id du CRM, identifiant HubSpot, identifiant Salesforce,
			identifiant Pipedrive`,
		pools: 'équipe, équipes, groupe, groupes, file, files, service, pôle, pôles',
		weight: 'poids, pondération, part, coefficient',
		active: 'actif, active, est actif, disponible, en service, reçoit des leads, statut',
		inactive: 'inactif, désactivé, archivé, supprimé, suspendu, parti, en pause',
		backup: 'remplaçant, remplaçante, suppléant, suppléante, remplacé par, relais, binôme',
		timeZone: 'fuseau horaire, fuseau',
		workingHours: `
			horaires, horaires de travail, heures de travail, horaires de bureau, plage horaire`,
		dailyCap: `
			plafond par jour, plafond quotidien, maximum par jour, max par jour, leads par jour,
			limite par jour, limite quotidienne`,
		hourlyCap:
			'plafond par heure, plafond horaire, maximum par heure, max par heure, leads par heure, limite par heure',
		weeklyCap:
			'plafond par semaine, plafond hebdomadaire, maximum par semaine, max par semaine, leads par semaine, limite par semaine',
		monthlyCap:
			'plafond par mois, plafond mensuel, maximum par mois, max par mois, leads par mois, limite par mois',
		openLeadCap: 'leads ouverts, maximum de leads ouverts, max leads ouverts, capacité',
		skills: 'compétences, compétence, expertise, spécialités, spécialité, produits',
		languages: 'langues, langue, parle, langues parlées',
		territories: 'territoires, territoire, secteur, secteurs, régions, pays, zones, zone',
		absences: 'absences, absence, congés, vacances, absent, jours de congé',
		awayFrom: `
			absent du, absent depuis, absente du, congés du, vacances du, début d'absence,
			début des congés, absent à partir du, congés de, congé du, congés à partir du,
			vacances de, vacances à partir du, début congés, début vacances, début des vacances,
			début absence, absence du, absence de, début congé`,
		awayUntil: `
			absent jusqu'au, absent au, absente jusqu'au, congés au, congés jusqu'au,
			vacances au, vacances jusqu'au, fin d'absence, fin des congés, congés à, congé au,
			vacances à, fin congés, fin vacances, fin des vacances, fin absence, absence au,
			absence jusqu'au, fin congé`,
		holidayCountry: 'jours fériés, jours fériés de, pays des jours fériés',
		holidayRegion: 'région des jours fériés, jours fériés région',
	},
	territoryColumns: {
		name: 'nom, territoire, secteur, nom du secteur',
		country: 'pays, code pays',
		region: 'région, régions, département, départements, canton',
		postalCodes: 'code postal, codes postaux, CP',
		postalFrom: 'code postal de, CP de, code postal début, CP début, du code postal',
		postalTo: "code postal à, CP à, code postal fin, CP fin, jusqu'au code postal",
		postalPrefix: 'préfixe postal, préfixe du code postal, code postal commence par',
		areaCodes: 'indicatif, indicatifs, indicatif téléphonique',
		owner:
			'commercial, commerciale, vendeur, responsable, propriétaire, chargé de clientèle, collaborateur',
		pool: 'équipe, groupe',
		queue: "file, file d'attente",
		priority: 'priorité, urgence',
	},
	ownerHours: {
		start: 'de, du, des',
		to: 'à, au, jusqu’à',
		everyDay: 'tous les jours, chaque jour, quotidien',
		workdays: 'en semaine, jours ouvrés, jours ouvrables, semaine',
		weekend: 'week-end, weekend, le week-end',
		always: 'toujours, jour et nuit, en continu',
		weekdays: 'l, ma, me, j, v, s, d',
	},
};
