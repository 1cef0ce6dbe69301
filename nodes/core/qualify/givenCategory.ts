import { spacedWords } from '../fold';
import { LeadOpsError } from '../errors';
import type { Category } from '../lead';

/** What another node said that an inquiry is about: a category, or a name that is none's. */
export type Given = Category | { unknown: string };

/** A line of the Category Names table. */
export interface CategoryNames {
	/** What the other node calls the category. */
	names: readonly string[];
	means: Category;
}

/** Categories by their names, as {@link keyOf} makes them. */
export type CategoryIndex = ReadonlyMap<string, Category>;

/** What other nodes and their prompts call each category, beside its own name. */
const alsoCalled: Readonly<Record<Category, string>> = {
	sales:
		'sale, lead, new lead, sales lead, buyer, prospect, inquiry, enquiry, sales inquiry, sales enquiry, new business, purchase, quote, quote request, request for quote, demo, demo request',
	support:
		'help, helpdesk, customer support, tech support, technical support, support request, complaint, problem, issue, bug, bug report',
	'existing customer':
		'customer, client, existing client, current customer, account, billing, renewal',
	hiring:
		'job, jobs, job application, job seeker, application, applicant, career, careers, recruiting, recruitment, hr, human resources',
	partnership:
		'partner, partnerships, partnership request, reseller, affiliate, cooperation, collaboration, sponsorship',
	vendor:
		'supplier, seller, pitch, solicitation, sales pitch, vendor pitch, offer, vendors, cold outreach, advertising',
	spam: 'scam, junk, junk mail, phishing',
	unclear:
		'other, others, unknown, none, null, n a, undefined, unsure, not sure, uncertain, other matters, misc, miscellaneous, general, general inquiry',
};

/** Words that models write before a category, or that its field is called by where they write JSON. */
const before = /^ (?:the )?category (?:is )?(?=\S)/;

/** The words of a name, whatever its capitals and the signs around it; a blank for none. */
const keyOf = (name: string): string =>
	spacedWords(name.replaceAll('_', ' ')).replace(before, ' ').trim();

const usualNames: CategoryIndex = new Map(
	(Object.keys(alsoCalled) as Category[]).flatMap((category) =>
		[category, ...alsoCalled[category].split(',')].map((name): [string, Category] => [
			keyOf(name),
			category,
		]),
	),
);

/**
 * Makes a table of own names ready.
 *
 * @throws LeadOpsError `categoryName.none` for a line without a name, `categoryName.twice` for a name
 * that means two categories
 * @example
 * indexCategoryNames([{ names: ['Beratung'], means: 'sales' }]).get('beratung') // 'sales'
 */
export function indexCategoryNames(lines: readonly CategoryNames[]): CategoryIndex {
	const index = new Map<string, Category>();
	for (const { names, means } of lines) {
		const keys = names.map((name): [string, string] => [keyOf(name), name]);
		if (!keys.some(([key]) => key !== '')) {
			throw new LeadOpsError({
				code: 'categoryName.none',
				message: `Category Names: the line that means ${means} has no name`,
				hint: 'Write what the other node calls that category under Names, or delete the line.',
			});
		}
		for (const [key, name] of keys) {
			const known = index.get(key) ?? means;
			if (known !== means) {
				throw new LeadOpsError({
					code: 'categoryName.twice',
					message: `Category Names: "${name}" means both ${known} and ${means}`,
					hint: 'Keep the name in one of the two lines.',
				});
			}
			index.set(key, means);
		}
	}
	return index;
}

/** More of a name is not shown: what is longer is a sentence. */
const LONGEST = 60;

/**
 * A category as another node wrote it: by the names of the table, its own or a usual one, whatever the
 * capitals and signs around it.
 *
 * @param own names of the table, which count before the usual ones
 * @returns the name itself for what no category is called; `undefined` where nothing is said
 * @example
 * givenCategory(' Existing_Customer. ') // 'existing customer'
 * givenCategory('Beratung') // { unknown: 'Beratung' }
 * givenCategory('Beratung', indexCategoryNames([{ names: ['beratung'], means: 'sales' }])) // 'sales'
 */
export function givenCategory(text: string, own: CategoryIndex = usualNames): Given | undefined {
	const key = keyOf(text);
	if (key === '') return undefined;
	const name = text.replace(/\s+/g, ' ').trim();
	const cut = name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
	return own.get(key) ?? usualNames.get(key) ?? { unknown: cut };
}
