/** What people write, in the languages that are read; each is a phrase of whole words. */

/** Somebody asks for their studies. */
export const studies = [
	...['thesis', 'dissertation', 'homework', 'my studies', 'university project'],
	...['bachelorarbeit', 'masterarbeit', 'hausarbeit', 'für mein Studium'],
	...['mon mémoire', 'mes études', 'tesis', 'mis estudios', 'la mia tesi', 'i miei studi'],
	...['minha tese', 'meu tcc', 'mijn scriptie', 'mijn studie', 'praca magisterska'],
];

/** Somebody asks to try a product. */
export const trials = [
	...['free trial', 'trial account', 'test account', 'try it', 'try out', 'proof of concept'],
	...['testzugang', 'testversion', 'testen', 'ausprobieren'],
	...['version d’essai', 'essayer', 'période d’essai', 'versión de prueba', 'probar'],
	...['versione di prova', 'provare', 'versão de teste', 'experimentar', 'proefversie'],
	...['uitproberen', 'wersja próbna', 'wypróbować'],
];

/** Somebody cannot wait. */
export const urgent = [
	...['urgent', 'urgently', 'emergency', 'as soon as possible', 'asap'],
	...['dringend', 'notfall', 'so schnell wie möglich', 'heute noch'],
	...['urgence', 'le plus vite possible', 'urgente', 'lo antes posible', 'emergencia'],
	...['il prima possibile', 'emergenza', 'o mais rápido possível', 'emergência'],
	...['spoed', 'zo snel mogelijk', 'pilne', 'jak najszybciej'],
];

/** Somebody has the money for a home. */
export const financed = [
	...['pre-approved', 'preapproved', 'mortgage approved', 'cash buyer', 'finance is in place'],
	...['finanzierungszusage', 'finanzierung steht', 'eigenkapital', 'barzahler'],
	...['prêt accordé', 'financement accordé', 'hipoteca aprobada', 'hipoteca concedida'],
	...['mutuo approvato', 'financiamento aprovado', 'hypotheek rond', 'kredyt przyznany'],
];

/** Somebody wants to see a home. */
export const viewings = [
	...['viewing', 'view the house', 'view the flat', 'see the house', 'see the apartment'],
	...['besichtigung', 'besichtigen', 'besichtigungstermin'],
	...['visiter', 'une visite', 'visitar', 'una visita', 'visitare'],
	...['agendar visita', 'bezichtiging', 'bezichtigen', 'obejrzeć'],
];

/** Somebody knows what they want done. */
export const briefs = [
	...['brief', 'briefing', 'rfp', 'request for proposal', 'statement of work', 'tender'],
	...['ausschreibung', 'lastenheft', 'cahier des charges', 'appel d’offres'],
	...['pliego', 'licitación', 'capitolato', 'gara d’appalto', 'edital', 'aanbesteding'],
	...['zapytanie ofertowe'],
];

/** Somebody does not want to pay. */
export const unpaid = [
	...['unpaid', 'for exposure', 'no budget', 'volunteer', 'free of charge'],
	...['kein budget', 'ehrenamtlich', 'kostenlos für uns', 'pas de budget', 'bénévole'],
	...['sin presupuesto', 'gratuitamente', 'senza budget', 'sem orçamento', 'geen budget'],
	...['bez budżetu'],
];
