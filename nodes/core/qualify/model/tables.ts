import { allPhrases } from '../../words';
import { saidWords } from '../saidWords';
import type { Category, Relationship } from '../../lead';

/** How much more often something is seen with a category than without it; what is not named: 1. */
export type Odds = Readonly<Partial<Record<Category, number>>>;

/**
 * What the company already has with the sender, and how that changes what their message is likely to be
 * about. Said here and not learned: a learned table made it worse.
 */
export const oddsOfRelationship: Readonly<Record<Relationship, Odds>> = {
	none: { 'existing customer': 0.5, support: 0.8 },
	'open lead': { sales: 1.5, 'existing customer': 0.7, support: 0.7, vendor: 0.3, spam: 0.1 },
	'recent untouched': { sales: 1.3, 'existing customer': 0.7, vendor: 0.5, spam: 0.3 },
	're-engaged': { sales: 1.5, vendor: 0.4, spam: 0.2 },
	'open opportunity': { sales: 3, hiring: 0.2, partnership: 0.5, vendor: 0.1, spam: 0.05 },
	customer: {
		'existing customer': 4,
		support: 2,
		sales: 0.5,
		hiring: 0.2,
		partnership: 0.4,
		vendor: 0.1,
		spam: 0.03,
	},
};

/** What the form of an inquiry is called, and how that changes what is likely. The first that fits. */
export const formTable: ReadonlyArray<{ called: string; odds: Odds }> = [
	{
		called: `
			career*, job, jobs, job application, application form, apply, vacancy, vacancies, hiring, karriere, bewerb*, stellenangebot*,
			recrutement, candidature, emploi, empleo, trabaja con nosotros, lavora con noi, trabalhe conosco,
			vacature*, sollicit*, kariera, praca, rekrutacja
		`,
		odds: { hiring: 20 },
	},
	{
		called: `
			support, help, helpdesk, ticket, tickets, customer service, kundendienst, hilfe, störung, reklamation,
			assistance, sav, soporte, asistencia, assistenza, suporte, ondersteuning, klantenservice, wsparcie, pomoc, reklamacja
		`,
		odds: { support: 8, 'existing customer': 4 },
	},
	{
		called: `
			customer portal, client portal, my account, kundenportal, kundenbereich, espace client, área de clientes,
			area clienti, área de cliente, klantportaal, strefa klienta
		`,
		odds: { 'existing customer': 8, support: 5 },
	},
	{
		called: `
			partner*, reseller*, affiliate*, händler*, partenaire*, revendeur*, distribuidor*, rivenditor*, parceir*
		`,
		odds: { partnership: 10 },
	},
	{
		called: `
			demo, demos, quote, quotes, pricing, get a quote, request a quote, estimate, book a demo, trial, sales,
			angebot*, preisanfrage, devis, presupuesto, cotización, preventivo, orçamento, offerte*, wycena, oferta
		`,
		odds: { sales: 6 },
	},
];

interface Phrase {
	words: readonly string[];
	isStem: boolean;
}

const phrasesOf = (list: string): Phrase[] =>
	list
		.split(',')
		.map((each) => each.trim())
		.filter((each) => each !== '')
		.map((each) => ({ words: saidWords(each), isStem: each.endsWith('*') }));

let compiled: ReadonlyArray<{ phrases: Phrase[]; odds: Odds }> | undefined;

/**
 * What a form's name says of the inquiries that come by it.
 *
 * @example
 * oddsOfForm('Careers page') // { hiring: 20 }
 * oddsOfForm('Contact') // {}
 */
export function oddsOfForm(name: string): Odds {
	compiled ??= formTable.map(({ called, odds }) => ({ phrases: phrasesOf(called), odds }));
	const words = saidWords(name);
	const row = compiled.find(({ phrases }) => phrases.some((phrase) => isIn(words, phrase)));
	return row?.odds ?? {};
}

const isIn = (words: readonly string[], { words: wanted, isStem }: Phrase) =>
	words.some((_word, at) =>
		wanted.every((each, index) => {
			const word = words[at + index] ?? '';
			return isStem && index === wanted.length - 1 ? word.startsWith(each) : word === each;
		}),
	);

let subjectNames: ReadonlySet<string> | undefined;

/** Whether a field is called as a subject is, in any of the languages. */
export function isSubject(name: string): boolean {
	subjectNames ??= new Set(
		allPhrases(({ mail }) => mail.subjectLine).map((each) => saidWords(each).join(' ')),
	);
	return subjectNames.has(saidWords(name).join(' '));
}
