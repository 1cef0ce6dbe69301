import type { Category, Verdict } from '../../../nodes/core/lead';
import {
	builtInKnowledge,
	compilePolicy,
	decideQualification,
	observe,
	readInquiry,
	sameWords,
} from '../../../nodes/core/qualify';
import { categoryRows, ruleRows } from '../../../nodes/LeadQualifyScore/defaults';
import { messages, type Kind } from './messages';
import { newNode, observeMessage, readPolicy } from './newNode';

/** As a new node has it. */
const policy = compilePolicy(newNode, builtInKnowledge);

/** Nothing is known but the message, so that no condition of a rule is met. */
const decide = (message: string) =>
	decideQualification(
		policy,
		observeMessage(policy, message, (index) =>
			ruleRows[index]?.conditions.conditions.length === 0 ? '' : null,
		),
	);

const linesOf = (kind: Kind) => messages[kind].trim().split('\n');

/** What each kind must come to: where each message may leave, and the category that most get. */
const expected: Record<Kind, { leaves: Verdict[]; category: Category[]; recall: number }> = {
	buyer: { leaves: ['qualified'], category: ['sales'], recall: 1 },
	likely: { leaves: ['qualified', 'review'], category: ['sales', 'unclear'], recall: 0.9 },
	support: { leaves: ['review'], category: ['support', 'existing customer'], recall: 0.95 },
	hiring: { leaves: ['review'], category: ['hiring'], recall: 0.95 },
	partnership: { leaves: ['review'], category: ['partnership'], recall: 0.95 },
	vendor: { leaves: ['disqualified', 'review'], category: ['vendor'], recall: 0.95 },
	spam: { leaves: ['disqualified', 'review'], category: ['spam'], recall: 0.95 },
	request: { leaves: ['review', 'disqualified'], category: ['support', 'unclear'], recall: 0.9 },
	nothing: { leaves: ['review'], category: ['unclear'], recall: 1 },
};

const kinds = Object.keys(messages) as Kind[];
const rows = kinds.flatMap((kind) =>
	linesOf(kind).map((message): [Kind, string] => [kind, message]),
);

test('a new node has a line for each category that has words, and messages are about each', () => {
	const known = [...Object.keys(builtInKnowledge.categories), 'existing customer'].sort();
	expect(categoryRows.map(({ category }) => category).sort()).toEqual(known);
	const said = Object.values(expected).flatMap(({ category }) => category);
	expect(said).toEqual(expect.arrayContaining(Object.keys(builtInKnowledge.categories)));
});

test('there are more than 300 messages', () => {
	expect(rows.length).toBeGreaterThan(300);
});

test.each(rows)('%s: %s', (kind, message) => {
	const { verdict, reason } = decide(message);
	expect(reason).toMatch(/^[A-Z]\w+: .+\.$/);
	expect(expected[kind].leaves).toContain(verdict);
});

const share = <Row>(of: readonly Row[], holds: (row: Row) => boolean) =>
	of.filter(holds).length / of.length;

test.each(kinds)('%s is called what it is', (kind) => {
	const { category, recall } = expected[kind];
	const right = share(linesOf(kind), (message) => category.includes(decide(message).category));
	expect(right).toBeGreaterThanOrEqual(recall);
});

test('of what is turned away, nothing wanted to buy; of vendors and spam, nine of ten are', () => {
	const away = (message: string) => decide(message).verdict === 'disqualified';
	const turnedAway = rows.filter(([, message]) => away(message)).map(([kind]) => kind);
	expect(new Set(turnedAway)).toEqual(new Set(['vendor', 'spam', 'request']));
	expect(share([...linesOf('vendor'), ...linesOf('spam')], away)).toBeGreaterThanOrEqual(0.9);
});

test.each([
	['unsubscribe', 'review', 'request.optOut'],
	['not interested', 'disqualified', 'request.notInterested'],
	['not interested in the basic plan, but please send a quote', 'review', 'category.unclear'],
	['We offer SEO services. To unsubscribe, reply', 'disqualified', 'category.vendor'],
	['asdf asdf qwer', 'review', 'message.gibberish'],
	['hi', 'review', 'message.saysNothing'],
	['Good morning, my roof leaks', 'qualified', 'score.qualified'],
	['my roof leaks', 'review', 'message.unknown'],
])('%j goes to %s with the code %s', (message, verdict, reasonCode) => {
	expect(decide(message)).toMatchObject({ verdict, reasonCode });
});

test('a word that is taken away speaks no more', () => {
	const lines = (words: string) => [{ category: 'spam', words, goesTo: 'disqualified' }];
	const categoryOf = (words: string) => {
		const without = compilePolicy(
			readPolicy({
				categories: { line: lines(words) },
				rules: {},
				tiers: {},
				qualifiedFrom: 20,
				nurtureFrom: 10,
				belowNurture: 'review',
			}),
			builtInKnowledge,
		);
		const text = readInquiry({ message: 'Our online casino', service: null, custom: {} }, [
			'message',
		]);
		return decideQualification(
			without,
			observe(without, text, { category: () => null, rule: () => null }),
		).category;
	};
	expect([categoryOf(''), categoryOf('-casino, -Online-Casino')]).toEqual(['spam', 'sales']);
});

const listsOf = ({ sure, hints }: { sure: readonly string[]; hints: readonly string[] }) => [
	...sure,
	...hints,
];

test('no phrase is counted twice for one category', () => {
	for (const known of Object.values(builtInKnowledge.categories)) {
		const phrases = listsOf(known).map(sameWords);
		expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
	}
});

test.each([
	'Does your tool have an unsubscribe link? We want to buy it for our newsletter team',
	'How do I unsubscribe customers in your tool? We would like a demo',
	'Our old CRM cannot remove duplicates from the list. Please send a quote',
	'Please remove my old address from the list of contacts and send the quote to this one',
	'Wir möchten Ihr Tool kaufen: können sich Kunden damit selbst abmelden?',
	'Nous voulons un devis : le désabonnement est-il automatique ?',
	'Unsubscribe me from the newsletter, but we would like a demo and a quote',
])('who writes about lists and buys is sold to or asked: %s', (message) => {
	expect(['score.qualified', 'category.unclear']).toContain(decide(message).reasonCode);
});

test.each([
	'Please dont call, just email me a quote for 10 seats',
	'Do not call, email me the price',
	'Stop calling and send me the quote by email',
	'Please don’t email me, call me about a quote',
	'Wir wollen kaufen, bitte nicht anrufen, nur per E-Mail ein Angebot',
	'Ne m’appelez pas, envoyez-moi un devis par mail',
	'No me llamen, por favor, envíenme un presupuesto por correo',
	'Non chiamatemi, mandatemi un preventivo via email',
	'Niet bellen, stuur me een offerte per mail',
	'Não me liguem, enviem-me um orçamento por email',
	'Proszę nie dzwonić, poproszę o wycenę mailem',
])('a wish about the channel refuses nothing: %s', (message) => {
	expect(decide(message).reasonCode).toBe('score.qualified');
});

test.each([
	'I am not interested, remove me from your list',
	'unsubscribe please',
	'How do I unsubscribe?',
	'I would like to unsubscribe from your newsletter, thanks a lot',
	'I never asked for a quote, remove me from your list',
	'Please don’t call me',
	'Do not call me or email me',
	'STOP',
	'Stop.',
	'bitte löschen Sie meine Daten',
	'Bitte nicht anrufen',
	'Ich möchte mich von Ihrem Newsletter wieder abmelden, danke',
	'Je souhaite me désabonner de votre newsletter dès maintenant',
	'Quiero darme de baja',
	'Vorrei disiscrivermi dalla vostra newsletter',
	'Ik wil me graag uitschrijven voor de nieuwsbrief, alvast bedankt',
	'Quero descadastrar meu email',
	'Chcę się wypisać z newslettera',
])('who wants to be left alone is: %s', (message) => {
	expect(decide(message).reasonCode).toBe('request.optOut');
});

test.each([
	'Wir haben kein Interesse an der kleinen Anlage, aber die große würden wir nehmen',
	'Kein Interesse. Stattdessen hätten wir gern einen Wintergarten',
	'No interest in a newsletter but when can you come and measure?',
	'we no longer need the shed, instead a garage',
	'Not interested in the fence, thanks, but the gate would do',
	'Le petit ne nous intéresse pas, mais nous prendrions le grand',
	'Pas intéressés par le contrat annuel, par contre le mensuel oui',
	'No me interesa el plan pequeño, pero sí el grande',
	'Non ci interessa il piccolo, ma il grande lo prenderemmo',
	'Geen interesse in de kleine, maar de grote nemen we wel',
	'Geen interesse in de kleine, wel in de grote',
	'Não temos interesse no plano pequeno, mas o grande nós queremos',
	'Nie interesuje nas mały, ale duży byśmy wzięli',
	'I am not interested in a subscription, just want one book',
])('a no beside a wish is for a person: %s', (message) => {
	expect(decide(message)).toMatchObject({
		...{ category: 'unclear', verdict: 'review', reasonCode: 'category.unclear' },
	});
});

test.each([
	'not interested, but thanks',
	'We are not interested at the moment, but thanks for the quick reply',
	'I really liked it, but I am not interested',
	'kein Interesse, aber trotzdem vielen Dank für Ihre Mühe',
	'Pas intéressé, mais merci',
	'no me interesa, pero gracias',
	'non mi interessa, ma grazie mille lo stesso',
	'Geen interesse, dank u wel voor uw mail',
	'Não tenho mais interesse',
	'não tenho interesse, mas obrigado',
	'nie jestem zainteresowany, ale dziękuję',
])('thanks behind a no are no wish: %s', (message) => {
	expect(decide(message)).toMatchObject({
		...{ verdict: 'disqualified', reasonCode: 'request.notInterested' },
	});
});

test.each([
	'Congratulations on your new shop! Can I order 20 cakes for Friday?',
	'Congratulations on your new website! How can we order?',
	'We would like to apply for your financing offer for a car',
	'How do I apply for a mortgage with you?',
	'Glückwunsch zum neuen Laden! Kann ich bei Ihnen 20 Torten für Freitag bestellen?',
	'Félicitations pour votre nouvelle boutique ! Puis-je commander 20 gâteaux pour vendredi ?',
	'Nous souhaitons bénéficier de votre offre de financement pour une voiture',
	'¡Felicidades por su nueva tienda! ¿Puedo pedir 20 pasteles para el viernes?',
	'Complimenti per il vostro nuovo negozio! Posso ordinare 20 torte per venerdì?',
	'Parabéns pela sua nova loja! Posso encomendar 20 bolos para sexta?',
	'Gefeliciteerd met jullie nieuwe winkel! Kan ik 20 taarten bestellen voor vrijdag?',
	'Gratuluję nowego sklepu! Czy mogę zamówić 20 ciast na piątek?',
])('who orders or asks for an offer of ours is not taken for a seller: %s', (message) => {
	expect(decide(message).verdict).toMatch(/^(?:qualified|review)$/);
	expect(decide(message).category).toMatch(/^(?:sales|unclear)$/);
});

test.each([
	'Congrats on your growth! We help companies like yours get more leads. Can I book 15 minutes on Friday?',
	'Apply for your loan today, low interest, click here',
])('who sells is turned away, whatever they ask: %s', (message) => {
	expect(decide(message).verdict).toBe('disqualified');
});

test.each([
	'please unsubscribe me and stop writing',
	'I don’t want you to call me any more',
	'please delete all of my data',
	'Delete the data you have on me',
	'löschen sie alle meine daten',
	'Ruft mich nicht mehr an',
	'Ich möchte nicht, dass Sie mich anrufen',
	'Ich möchte, dass Sie alle Daten über mich löschen',
	'Je ne veux plus que vous m’appeliez',
	'Supprimez toutes les données me concernant',
	'No quiero que me llamen más',
	'Borren todos mis datos',
	'Não quero que me liguem mais',
	'Apaguem todos os meus dados',
	'Non voglio più essere chiamato',
	'Cancellate tutti i miei dati',
	'Ik wil niet dat jullie me bellen',
	'Verwijder alle gegevens over mij',
	'Nie chcę, żebyście do mnie dzwonili',
	'Proszę usunąć wszystkie moje dane',
])('who wants no more calls, or their data gone, is off the lists: %s', (message) => {
	expect(decide(message)).toMatchObject({ verdict: 'review', reasonCode: 'request.optOut' });
});

test.each([
	'Stop calling me in the mornings; call after 5pm about the quote please',
	'Please remove me from waiting list and book me for the Saturday course instead',
	'Please don’t call me before 9 am. We need a quote for 20 windows',
	'Please do not call me at work, I am interested in the demo',
	'I don’t want you to call me at work, please send a quote',
	'Je ne veux pas que vous m’appeliez le matin, envoyez un devis',
	'No quiero que me llamen por la mañana, quiero un presupuesto',
	'Non voglio essere chiamato la mattina, mandate un preventivo',
	'Take me off the waitlist and tell me the price of the other course',
	'Bitte rufen Sie mich nicht vormittags an, sondern wegen des Angebots nach 17 Uhr',
	'Bitte morgens nicht anrufen. Ich brauche ein Angebot für 20 Fenster',
	'Bitte streichen Sie mich von der Warteliste und buchen Sie mich für den Kurs am Samstag',
	'Ne m’appelez pas le matin, mais après 17 h pour le devis',
	'Retirez-moi de la liste d’attente et inscrivez-moi au cours du samedi, quel est le prix ?',
	'No me llamen por la mañana, llámenme por la tarde para el presupuesto',
	'Bórrenme de la lista de espera, quiero reservar el curso del sábado',
	'Non chiamatemi la mattina, chiamate dopo le 17 per il preventivo',
	'Toglietemi dalla lista d’attesa e prenotatemi il corso di sabato, quanto costa?',
	'Bel me niet ’s ochtends, maar na 17 uur over de offerte',
	'Haal mij van de wachtlijst en boek mij voor de cursus van zaterdag, wat is de prijs?',
	'Proszę nie dzwonić rano, tylko po 17 w sprawie wyceny',
	'Proszę usunąć mnie z listy oczekujących i zapisać na kurs w sobotę, jaka jest cena?',
	'Não me liguem de manhã, liguem depois das 17 sobre o orçamento',
	'Me removam da lista de espera e me inscrevam no curso de sábado, qual é o preço?',
])('who bounds their wish is no one to take off the lists: %s', (message) => {
	const { reasonCode, verdict } = decide(message);
	expect(reasonCode).not.toBe('request.optOut');
	expect(['qualified', 'nurture', 'review']).toContain(verdict);
});

test.each([
	'Stop calling me. You called in the mornings and in the evenings',
	'I don’t want you to call me in the mornings or ever again. Delete all of my data',
	'Do not call me in the mornings, and remove me from your mailing list',
	'Stop calling me about the quote',
	'Rufen Sie mich nicht mehr an, weder morgens noch abends',
	'Retirez-moi de votre liste',
])('who bounds nothing still wants to be left alone: %s', (message) => {
	expect(decide(message).reasonCode).toBe('request.optOut');
});

test('a sentence is in words that people use, each once', () => {
	expect(decide('We need licences and a quote').reason).toMatch(
		/^Qualified: this is about a purchase, /,
	);
	expect(decide('We need licences').reason).not.toContain('*');
	expect(decide('We offer SEO packages').reason).toMatch(/an offer to sell us something/);
	expect(decide('We offer SEO packages').reason).not.toContain('*');
	expect(decide('御社のサービスの見積もりをお願いします').reason).not.toContain(
		'nothing speaks against it',
	);
});
