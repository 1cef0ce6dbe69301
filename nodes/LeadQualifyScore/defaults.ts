import type { FilterValue } from 'n8n-workflow';
import { noConditions } from '../shared';
import type { CategoryRow, RuleRow, TierRow } from './readPolicy';

const joined = (...phrases: string[]) => phrases.join(', ');

/**
 * The words a new node starts with. A line that turns inquiries away by itself holds only words
 * that a buyer does not use, or asks for two of them.
 */
export const categoryRows = [
	{
		category: 'sales',
		words: joined(
			'quote, quotation, price, prices, pricing, price list, cost, costs, how much, estimate',
			'demo, trial, proposal, buy, purchase, interested in, offer for, consultation',
			'appointment, call me, call back, contact me, get in touch, looking for',
			'Angebot, Preis, Preise, Preisliste, Kosten, kaufen, Interesse an, Beratung, Termin, Rückruf',
			'presupuesto, precio, precios, cotización, comprar, interesado en, interesada en',
			'devis, prix, tarif, tarifs, acheter, rendez-vous',
		),
		wordsNeeded: 1,
		goesTo: 'score',
	},
	{
		category: 'support',
		words: joined(
			'not working, does not work, doesn’t work, broken, error message, refund, complaint',
			'invoice problem, wrong invoice, my invoice, my account, my order, my subscription',
			'cancel my, cannot log in, can’t log in, reset my password, forgot my password',
			'funktioniert nicht, kaputt, Störung, Reklamation, Erstattung, mein Konto, meine Bestellung',
			'meine Rechnung, kündigen, Passwort vergessen',
			'no funciona, reembolso, mi cuenta, mi pedido, mi factura',
			'ne fonctionne pas, remboursement, mon compte, ma commande, ma facture',
		),
		wordsNeeded: 1,
		goesTo: 'review',
	},
	{
		category: 'hiring',
		words: joined(
			'job, jobs, job application, my application, apply for, applying for, CV, resume',
			'curriculum vitae, internship, career, careers, vacancy, vacancies, are you hiring',
			'looking for a job, looking for work',
			'Bewerbung, Lebenslauf, Praktikum, Stellenangebot, Karriere, Ausbildungsplatz',
			'empleo, vacante, prácticas profesionales, candidature, recherche d’emploi',
		),
		wordsNeeded: 1,
		goesTo: 'review',
	},
	{
		category: 'partnership',
		words: joined(
			'partnership, partner with, become a partner, partner program, reseller, affiliate',
			'joint venture, co-marketing, Partnerschaft, Kooperation, Vertriebspartner',
			'alianza comercial, partenariat, revendeur',
		),
		wordsNeeded: 1,
		goesTo: 'review',
	},
	{
		category: 'vendor',
		words: joined(
			'SEO services, SEO agency, guest post, sponsored post, link building, backlinks',
			'rank your website, first page of Google, increase your traffic, lead generation services',
			'outsource your, Gastbeitrag, Suchmaschinenoptimierung für Ihre, posicionamiento SEO',
		),
		wordsNeeded: 1,
		goesTo: 'disqualified',
	},
	{
		category: 'vendor',
		words: joined(
			'we offer, we provide, our agency, our services, our team of, outsourcing, your website',
			'grow your business, wir bieten, unsere Agentur, unsere Leistungen',
			'ofrecemos, nuestra agencia, nous proposons, notre agence',
		),
		wordsNeeded: 2,
		goesTo: 'disqualified',
	},
	{
		category: 'spam',
		words: joined(
			'viagra, cialis, buy viagra, online casino, casino bonus, crypto investment',
			'bitcoin investment, forex signals, make money online, payday loan, payday loans, porn',
			'xxx, escort service',
		),
		wordsNeeded: 1,
		goesTo: 'disqualified',
	},
	{
		category: 'spam',
		words: joined(
			'3 links, casino, bitcoin, crypto, forex, lottery, click here, earn money, weight loss',
			'limited time offer, passive income, dating',
		),
		wordsNeeded: 2,
		goesTo: 'disqualified',
	},
] satisfies CategoryRow[];

const isGiven = (id: string, leftValue: string) => ({
	id,
	leftValue,
	rightValue: '',
	operator: { type: 'string' as const, operation: 'notEmpty' as const, singleValue: true },
});

const compares = (
	id: string,
	leftValue: string,
	operation: 'equals' | 'contains',
	rightValue: string,
) => ({
	id,
	leftValue,
	rightValue,
	operator: { type: 'string' as const, operation },
});

const when = (
	combinator: FilterValue['combinator'],
	...conditions: FilterValue['conditions']
): FilterValue => ({ ...noConditions, combinator, conditions });

const jobTitle = '={{ $json.lead.jobTitle }}';
const relationship = '={{ $json.match.relationship }}';

export const ruleRows = [
	{
		name: 'Company email',
		words: '',
		conditions: when('and', isGiven('domain', '={{ $json.lead.domain }}')),
		kind: 'fit',
		points: 10,
	},
	{
		name: 'Company named',
		words: '',
		conditions: when('and', isGiven('company', '={{ $json.lead.company }}')),
		kind: 'fit',
		points: 10,
	},
	{
		name: 'Phone given',
		words: '',
		conditions: when('and', isGiven('phone', '={{ $json.lead.phone }}')),
		kind: 'fit',
		points: 10,
	},
	{
		name: 'Decides on purchases',
		words: '',
		conditions: when(
			'or',
			compares('owner', jobTitle, 'contains', 'owner'),
			compares('founder', jobTitle, 'contains', 'founder'),
			compares('director', jobTitle, 'contains', 'director'),
			compares('head', jobTitle, 'contains', 'head of'),
			compares('chief', jobTitle, 'contains', 'chief'),
			compares('ceo', jobTitle, 'contains', 'CEO'),
		),
		kind: 'fit',
		points: 10,
	},
	{
		name: 'Asks for a price, a demo or a call',
		words: joined(
			'quote, quotation, price, prices, pricing, cost, costs, how much, estimate, demo, trial',
			'proposal, offer, appointment, consultation, call me, call back',
			'Angebot, Preis, Preise, Kosten, Beratung, Termin, Rückruf, presupuesto, precio, precios',
			'cotización, devis, prix, tarif, rendez-vous',
		),
		conditions: noConditions,
		kind: 'intent',
		points: 20,
	},
	{
		name: 'Wrote a message',
		words: '',
		conditions: when('and', isGiven('message', '={{ $json.lead.message }}')),
		kind: 'intent',
		points: 20,
	},
	{
		name: 'Named a service',
		words: '',
		conditions: when('and', isGiven('service', '={{ $json.lead.service }}')),
		kind: 'intent',
		points: 10,
	},
	{
		name: 'Customer or open opportunity',
		words: '',
		conditions: when(
			'or',
			compares('customer', relationship, 'equals', 'customer'),
			compares('opportunity', relationship, 'equals', 'open opportunity'),
		),
		kind: 'intent',
		points: 20,
	},
	{
		name: 'Came back',
		words: '',
		conditions: when('and', compares('reengaged', relationship, 'equals', 're-engaged')),
		kind: 'intent',
		points: 10,
	},
] satisfies RuleRow[];

export const tierRows = [
	{ name: 'Hot', minimum: 50 },
	{ name: 'Warm', minimum: 25 },
	{ name: 'Cold', minimum: 0 },
] satisfies TierRow[];
