import { fieldRows, type Queue, type RequirableField } from '../../lead';
import type { Search } from './Search';

const missingRule = 'Missing Data';
const valueRule = 'High Value';

/** Whether a person is to look at the lead first: for what it lacks, or for what it is worth. */
export function tryReview(search: Search): Queue | null {
	const { routing, marks } = search.facts;
	const { without, fromBudget } = routing.review;
	const fields = without.filter((name) => marks.lacks.has(name));
	search.lacks = fields;
	if (fields.length > 0) {
		search.review = { reason: 'missing data', fields };
		return toReview(
			search,
			missingRule,
			`its ${listed(fields)} ${fields.length === 1 ? 'is' : 'are'} not known`,
		);
	}
	if (fromBudget === null) return null;
	search.budget = marks.budget;
	if (marks.budget === null || marks.budget < fromBudget) return null;
	search.review = { reason: 'high value' };
	return toReview(
		search,
		valueRule,
		`its budget is ${said(marks.budget)}, and from ${said(fromBudget)} a person decides`,
	);
}

function toReview(search: Search, rule: string, why: string): Queue {
	search.rule = rule;
	search.note(rule, true);
	search.failures.push(why);
	return search.facts.routing.rules.fallbackQueue;
}

/** `country, region and postal code` */
function listed(fields: readonly RequirableField[]): string {
	const words = fields.map((name) => fieldRows[name].requiredAs);
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** `20,000` */
const said = (amount: number) => new Intl.NumberFormat('en-US').format(amount);
