import type { CompanySize, Lead, Money, Qualification } from '../../lead';

/** What is known of a lead: a short answer to each question; one that nobody can answer is not there. */
export type Facts = Readonly<Record<string, string>>;

/** What a lead is asked, beside its rules, as the screen calls it. */
const titles: Readonly<Record<string, string>> = {
	...{ country: 'Country', source: 'Source', channel: 'Channel', email: 'Email', phone: 'Phone' },
	...{ size: 'Company Size', service: 'Service', budget: 'Budget', language: 'Language' },
	category: 'Category',
};

/** Longer answers are cut: hardly anybody else gives just the same one. */
const LONGEST = 40;

/** Where the ranges begin in which numbers are told. */
const sizesFrom = [1, 10, 50, 250, 1000];
const budgetsFrom = [0, 1000, 5000, 20_000, 100_000];

/** The fields of a lead that tell anything. */
export type AskedLead = Pick<
	Lead,
	| 'country'
	| 'source'
	| 'email'
	| 'emailType'
	| 'phone'
	| 'phoneType'
	| 'companySize'
	| 'service'
	| 'budget'
	| 'language'
>;

/**
 * What the fields of a lead answer, in words and ranges that many leads may share.
 *
 * @example
 * fieldFacts(lead) // { country: 'DE', email: 'business', size: '10 to 49', service: 'roof repair' }
 */
export function fieldFacts(lead: AskedLead): Facts {
	const { source, companySize, budget } = lead;
	const facts: Record<string, string> = {};
	const tell = (question: string, answer: string | null) => {
		if (answer) facts[question] = answer;
	};
	tell('country', lead.country);
	tell('source', answerOf(source.label));
	tell('channel', answerOf(source.channel));
	tell('email', lead.emailType ?? (lead.email && 'other'));
	tell('phone', lead.phoneType ?? (lead.phone && 'other'));
	tell('size', companySize && rangeOf(sizesFrom, numberIn(companySize, companySize.employees)));
	tell('service', answerOf(lead.service));
	tell('budget', budget && rangeOf(budgetsFrom, numberIn(budget, budget.amount)));
	tell('language', lead.language);
	return facts;
}

/** Capitals and spaces do not make another answer. */
const answerOf = (text: string | null): string =>
	(text ?? '').trim().replace(/\s+/g, ' ').toLowerCase().slice(0, LONGEST);

const numberIn = ({ upTo }: CompanySize | Money, named: number | null) => named ?? upTo;

/** The range that a number is in, such as `10 to 49`; `null` below the first and for none. */
function rangeOf(begins: readonly number[], value: number | null): string | null {
	const at = value === null ? -1 : begins.findLastIndex((begin) => value >= begin);
	if (at < 0) return null;
	const [from, next] = [begins[at] ?? 0, begins[at + 1]];
	return next === undefined ? `${from} or more` : `${from} to ${next - 1}`;
}

/** What a score tells that learning asks for. */
export type AskedScore = Pick<Qualification, 'points' | 'untold' | 'category'>;

const ruleMark = 'rule:';
const APPLIES = 'applies';
const UNKNOWN = 'not known';

/**
 * What the rules and the category answer. A rule that does not apply is not there, nor is one that the
 * lead was not asked.
 *
 * @example
 * scoreFacts({ points: [{ rule: 'Company email', … }], untold: [], category: 'sales' })
 * // { category: 'sales', 'rule:Company email': 'applies' }
 */
export function scoreFacts({ points, untold, category }: AskedScore): Facts {
	const facts: Record<string, string> = { category };
	for (const { rule } of points) facts[ruleMark + rule] = APPLIES;
	for (const { rule } of untold) facts[ruleMark + rule] = UNKNOWN;
	return facts;
}

/**
 * The same of a whole decision. What an inquiry is about is what it would be called if it had to be.
 */
export const decisionFacts = ({
	guess,
	...decided
}: AskedScore & Pick<Qualification, 'guess'>): Facts =>
	scoreFacts({ ...decided, category: guess?.category ?? decided.category });

/** Stands for a question without an answer. */
export const NONE = '';

/** Stands for all answers that too few gave. */
export const OTHERS = '*';

/**
 * A question and its answer in words.
 *
 * @example
 * factInWords('country', 'DE') // 'Country: DE'
 * factInWords('rule:Company email', '') // '"Company email" does not apply'
 */
export function factInWords(question: string, answer: string): string {
	if (question.startsWith(ruleMark)) {
		const rule = `"${question.slice(ruleMark.length)}"`;
		if (answer === APPLIES) return `${rule} applies`;
		return answer === UNKNOWN ? `${rule} is not known` : `${rule} does not apply`;
	}
	const title = titles[question] ?? question;
	if (answer === NONE) return `${title}: not given`;
	return `${title}: ${answer === OTHERS ? 'another' : answer}`;
}
