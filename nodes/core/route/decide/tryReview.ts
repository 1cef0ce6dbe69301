import { fieldRows, type Queue, type RequirableField } from '../../lead';
import { budgetFrom, sayBudget } from '../budgetsFrom';
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
	const { budget } = marks;
	if (fromBudget.length === 0 || budget === null) return null;
	search.budget = budget;
	const from = budgetFrom(fromBudget, budget);
	if (!from) {
		search.noteNotAsked(
			valueRule,
			`its budget is in ${budget.currency ?? ''}, which no amount is in`,
		);
		return null;
	}
	if (budget.amount < from.amount) return null;
	search.review = { reason: 'high value' };
	return toReview(
		search,
		valueRule,
		`its budget is ${sayBudget(budget)}, and from ${sayBudget(from)} a person decides`,
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
