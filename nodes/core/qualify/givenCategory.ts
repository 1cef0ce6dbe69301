import type { Category } from '../lead';
import { spacedWords } from '../fold';

/** What other nodes and their prompts call each category, beside its own name. */
const alsoCalled: Readonly<Record<Category, string>> = {
	sales: 'sale, lead, buyer, prospect, inquiry, sales inquiry, sales lead, new business, purchase',
	support: 'help, helpdesk, customer support, technical support, complaint, problem, issue',
	'existing customer':
		'customer, client, existing client, current customer, account, billing, renewal',
	hiring: 'job, jobs, job application, application, applicant, career, careers, recruiting, hr',
	partnership: 'partner, partnerships, reseller, affiliate, cooperation, sponsorship',
	vendor: 'supplier, seller, pitch, solicitation, sales pitch, offer, vendors',
	spam: 'scam, junk, phishing',
	unclear: 'other, unknown, none, undefined, unsure, not sure, other matters',
};

const byName: ReadonlyMap<string, Category> = new Map(
	(Object.keys(alsoCalled) as Category[]).flatMap((category) =>
		[category, ...alsoCalled[category].split(',')].map((name): [string, Category] => [
			spacedWords(name),
			category,
		]),
	),
);

/**
 * A category as another node wrote it: by its name or a usual one for it, whatever the capitals and signs
 * around it.
 *
 * @returns `undefined` for what no category is called
 * @example
 * givenCategory(' Existing_Customer. ') // 'existing customer'
 * givenCategory('Job application') // 'hiring'
 */
export const givenCategory = (text: string): Category | undefined =>
	byName.get(spacedWords(text.replaceAll('_', ' ')));
