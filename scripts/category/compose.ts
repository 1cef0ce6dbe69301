import type { Written } from './messages';

/** What people put around what they want, which says nothing of it. */
const around: Readonly<Record<string, { before: readonly string[]; after: readonly string[] }>> = {
	en: {
		before: [
			'Hello,',
			'Hi there,',
			'Dear Sir or Madam,',
			'Good morning, my name is Karen Ellis.',
			'Hi, Dave Whitlock here.',
			'Hello team, I hope you are well.',
			'Good afternoon, I am writing on behalf of Kestrel Ltd.',
		],
		after: [
			'Thanks',
			'Many thanks, Sophie Grant',
			'Kind regards, Mark',
			'Looking forward to hearing from you.',
			'Please let me know. Best, Tina',
			'Thank you in advance! You can reach me on 07700 900456',
			'Regards, R. Osei, Managing Director',
		],
	},
	de: {
		before: [
			'Hallo,',
			'Guten Tag,',
			'Sehr geehrte Damen und Herren,',
			'Guten Morgen, mein Name ist Karin Ellers.',
			'Moin, hier ist Dirk.',
			'Liebes Team,',
			'Guten Tag, ich schreibe im Auftrag der Kestrel GmbH.',
		],
		after: [
			'Danke',
			'Vielen Dank, Sofie Grand',
			'Mit freundlichen Grüßen, M. Huber',
			'Ich freue mich auf Ihre Antwort.',
			'Bitte geben Sie mir Bescheid. LG Tina',
			'Danke im Voraus! Sie erreichen mich unter 0171 5550456',
			'MfG R. Oswald, Geschäftsführer',
		],
	},
	fr: {
		before: [
			'Bonjour,',
			'Bonjour Madame, Monsieur,',
			'Madame, Monsieur,',
			"Bonjour, je m'appelle Karine Ellis.",
			'Bonsoir, ici David.',
			"Bonjour à toute l'équipe,",
			'Bonjour, je vous écris pour la société Kestrel.',
		],
		after: [
			'Merci',
			'Merci beaucoup, Sophie',
			'Cordialement, Marc Huber',
			'Dans l’attente de votre réponse.',
			'Merci de me tenir au courant. Bien à vous',
			'Merci d’avance ! Je suis joignable au 06 12 34 56 78',
			'Bien cordialement, R. Ossard, gérant',
		],
	},
	es: {
		before: [
			'Hola,',
			'Buenos días,',
			'Estimados señores:',
			'Buenas tardes, me llamo Carina Elías.',
			'Hola, soy David.',
			'Hola equipo,',
			'Buenos días, escribo de parte de Kestrel SL.',
		],
		after: [
			'Gracias',
			'Muchas gracias, Sofía',
			'Un saludo, Marcos',
			'Quedo a la espera de su respuesta.',
			'Ya me dicen. Saludos',
			'Gracias de antemano, mi teléfono es 612 000 456',
			'Atentamente, R. Osorio, gerente',
		],
	},
	it: {
		before: [
			'Ciao,',
			'Buongiorno,',
			'Gentili signori,',
			'Buonasera, mi chiamo Carina Elli.',
			'Salve, sono Davide.',
			'Salve a tutti,',
			'Buongiorno, scrivo per conto di Kestrel Srl.',
		],
		after: [
			'Grazie',
			'Grazie mille, Sofia',
			'Cordiali saluti, Marco',
			'Resto in attesa di un vostro riscontro.',
			'Fatemi sapere. Saluti',
			'Grazie in anticipo, sono al 333 0004567',
			'Distinti saluti, R. Ossi, titolare',
		],
	},
	pt: {
		before: [
			'Olá,',
			'Bom dia,',
			'Prezados senhores,',
			'Boa tarde, meu nome é Karina Elias.',
			'Oi, aqui é o David.',
			'Olá equipa,',
			'Bom dia, escrevo em nome da Kestrel Lda.',
		],
		after: [
			'Obrigado',
			'Muito obrigada, Sofia',
			'Cumprimentos, Marcos',
			'Aguardo o vosso retorno.',
			'Me avisem. Abraço',
			'Desde já agradeço, telefone 912 000 456',
			'Atenciosamente, R. Osório, gerente',
		],
	},
	nl: {
		before: [
			'Hallo,',
			'Goedendag,',
			'Geachte heer, mevrouw,',
			'Goedemorgen, mijn naam is Karin Elsen.',
			'Hoi, met Dirk.',
			'Beste team,',
			'Goedemiddag, ik schrijf namens Kestrel BV.',
		],
		after: [
			'Bedankt',
			'Alvast dank, Sofie',
			'Met vriendelijke groet, Mark',
			'Ik hoor graag van u.',
			'Laat maar weten. Groetjes',
			'Bij voorbaat dank, bereikbaar op 06 12345678',
			'Hoogachtend, R. Os, directeur',
		],
	},
	pl: {
		before: [
			'Dzień dobry,',
			'Witam,',
			'Szanowni Państwo,',
			'Dzień dobry, nazywam się Karina Elska.',
			'Cześć, tu Dawid.',
		],
		after: [
			'Dziękuję',
			'Pozdrawiam, Zofia',
			'Z poważaniem, Marek',
			'Czekam na odpowiedź.',
			'Z góry dziękuję, mój numer to 600 100 200',
		],
	},
};

/** Of one message in so many a second copy is learned with a greeting and an end around it. */
const EVERY = 3;

/** Shorter messages are all that they say: a greeting around them would be another message. */
const LEAST_WORDS = 4;

/**
 * The written messages, and copies of some with what people put around them, so that a greeting or a
 * signature is not taken for what a message is about. By their places, not by chance.
 */
export function withCopies(messages: readonly Written[]): Written[] {
	const copies = messages.flatMap((written, at) => {
		const set = around[written.language];
		if (!set || at % EVERY !== 0 || written.message.split(' ').length < LEAST_WORDS) return [];
		const before = set.before[at % set.before.length] ?? '';
		const after = set.after[(at * 3 + 1) % set.after.length] ?? '';
		const message = [before, written.message, after];
		return [
			{
				...written,
				message: message
					.filter((_part, part) => part === 1 || (at / EVERY + part) % 4 !== 0)
					.join(' '),
			},
		];
	});
	return [...messages, ...copies];
}
