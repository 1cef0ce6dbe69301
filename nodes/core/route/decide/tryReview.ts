import { fieldRows, type Queue, type RequirableField, type ReviewReason } from '../../lead';
import { budgetFrom, sayBudget } from '../budgetsFrom';
import { whyNotAsked } from '../ruleTimes';
import type { Outcome } from './found';
import type { Search } from './Search';

/** One thing for which a person is to look at a lead. */
interface Why {
	reason: ReviewReason;
	/** What stands in the place of a rule. */
	rule: string;
	/** A clause of the sentence. */
	clause: string;
}

/**
 * Whether a person is to look at the lead first: for what it is worth, for what it lacks, or both. What
 * the rule says that would have it then is told as well, where that is for a person, too.
 */
export function tryReview(search: Search): Queue | null {
	const found = asked(search);
	const [first] = found;
	if (!first) return null;
	search.rule = first.rule;
	for (const why of found) search.note(why.rule, true);
	add(search, found);
	addOfRules(search);
	return search.facts.routing.rules.fallbackQueue;
}

/** Tells of a lead that a person is to see anyway what else there is for them to see. */
export function tellMore(search: Search, outcome: Outcome) {
	const isForPerson = outcome !== null && 'name' in outcome && search.offeredTo === null;
	if (isForPerson) add(search, asked(search));
}

function add(search: Search, found: readonly Why[]) {
	search.reviewFor = [...search.reviewFor, ...found.map(({ reason }) => reason)];
	search.failures.push(...found.map(({ clause }) => clause));
}

const asked = (search: Search): Why[] =>
	[worth(search), lacking(search)].filter((why) => why !== null);

function worth(search: Search): Why | null {
	const { routing, marks } = search.facts;
	const { fromBudget } = routing.review;
	const { budget } = marks;
	if (fromBudget.length === 0 || budget === null) return null;
	search.budget = budget;
	const rule = 'High Value';
	const from = budgetFrom(fromBudget, budget);
	if (!from) {
		search.noteNotAsked(rule, `its budget is in ${budget.currency ?? ''}, which no amount is in`);
		return null;
	}
	if (budget.amount < from.amount) return null;
	const clause = `its budget is ${sayBudget(budget)}, and from ${sayBudget(from)} a person decides`;
	return { reason: 'high value', rule, clause };
}

function lacking(search: Search): Why | null {
	const { routing, marks } = search.facts;
	const fields = routing.review.without.filter((name) => marks.lacks.has(name));
	search.lacks = fields;
	if (fields.length === 0) return null;
	const clause = `its ${listed(fields)} ${fields.length === 1 ? 'is' : 'are'} not known`;
	return { reason: 'missing data', rule: 'Missing Data', clause };
}

/** What the first rule that is met says, where it is for a person; what those after it say counts no more. */
function addOfRules(search: Search) {
	const { routing, now, ruleMet } = search.facts;
	const notMet: number[] = [];
	for (const [index, rule] of routing.rules.rules.entries()) {
		const saw = whyNotAsked(rule, now) ? null : ruleMet(index);
		if (saw === null) {
			notMet.push(index);
			continue;
		}
		const { name, place } = rule;
		if (place.kind !== 'review') return;
		search.priority = search.priorityBy(rule.priority);
		search.slaPolicy = search.slaPolicyBy(rule.slaPolicy);
		search.met = { rule: index, saw };
		search.notMet.push(...notMet);
		search.note(name, true);
		const clause = `rule "${name}"${saw && ` (${saw})`}: a person decides`;
		add(search, [{ reason: place.because, rule: name, clause }]);
		return;
	}
}

/** `country, region and postal code` */
function listed(fields: readonly RequirableField[]): string {
	const words = fields.map((name) => fieldRows[name].requiredAs);
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
