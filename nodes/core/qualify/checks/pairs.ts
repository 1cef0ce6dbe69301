import { implies, type Finding } from '../../check';
import { groupKey } from '../groups';
import type { ScoringRule } from '../policy';
import { countsFor } from '../products';
import { sameWords } from '../saidWords';
import { groupsOf, whereOfException, whereOfRule, type LookedPolicy } from './lines';

/** A rule beside another line, as far as it can be seen in the settings which leads meet them. */
interface Asking {
	phrases: readonly string[];
	conditions: LookedPolicy['ruleConditions'][number] | undefined;
}

/** Whether every lead that meets the one surely meets the wider one as well. */
function isWithin(one: Asking, wider: Asking): boolean {
	if (!one.conditions || !wider.conditions) return false;
	return sharesWords(one.phrases, wider.phrases) && implies(one.conditions, wider.conditions);
}

/** Whether whoever says a word of the one says a word of the wider one as well. */
export function sharesWords(one: readonly string[], wider: readonly string[]): boolean {
	if (wider.length === 0) return true;
	const known = new Set(wider.map(sameWords));
	return one.length > 0 && one.every((phrase) => known.has(sameWords(phrase)));
}

const asksNothing = ({ phrases, conditions }: Asking) =>
	phrases.length === 0 && conditions?.list.length === 0;

/** What is to be said of a rule and one above it that has leads in common with it. */
export function doubtsOfPairs(policy: LookedPolicy, rule: ScoringRule, index: number): Finding[] {
	const own = { phrases: rule.phrases, conditions: policy.ruleConditions[index] };
	if (asksNothing(own)) return [];
	for (const [at, earlier] of policy.rules.slice(0, index).entries()) {
		const other = { phrases: earlier.phrases, conditions: policy.ruleConditions[at] };
		if (asksNothing(other) || !countTogether(rule, earlier)) continue;
		const [inside, outside] = [isWithin(own, other), isWithin(other, own)];
		const pair = { rule, earlier, where: whereOfRule(earlier, at) };
		if (inside && outside && isContrary(pair)) return [contradicts(pair)];
		if (rule.kind !== earlier.kind || isContrary(pair)) continue;
		if (inside && outside) return [twice(pair)];
		const bothCount = rule.points * earlier.points > 0 && !shareCap(policy, pair);
		if (bothCount && (inside || outside)) return [overlaps(pair, inside)];
	}
	return [];
}

/** Whether two rules ever count for one product. */
const countTogether = (rule: ScoringRule, { product = '' }: ScoringRule): boolean =>
	product === '' || countsFor(rule, product);

interface Pair {
	rule: ScoringRule;
	earlier: ScoringRule;
	/** What the earlier one is called. */
	where: string;
}

const isContrary = ({ rule, earlier }: Pair) => rule.points * earlier.points < 0;

const shareCap = (policy: LookedPolicy, { rule, earlier }: Pair): boolean => {
	const key = groupKey(rule.group);
	return (
		key === groupKey(earlier.group) && groupsOf(policy).some(({ name }) => groupKey(name) === key)
	);
};

const twice = ({ where }: Pair): Finding => ({
	severity: 'warning',
	code: 'rule.twice',
	message: `the rule asks the same as ${where}, so its points count twice`,
	hint: 'Remove one of the two.',
});

const contradicts = ({ rule, earlier, where }: Pair): Finding => ({
	severity: 'warning',
	code: 'rule.contradicts',
	message: `the rule asks the same as ${where}, and has ${rule.points} points where that has ${earlier.points}`,
	hint: 'Keep the one that you mean.',
});

const overlaps = ({ rule, earlier, where }: Pair, inside: boolean): Finding => ({
	severity: 'note',
	code: 'rule.overlaps',
	message: inside
		? `each lead that meets it meets ${where} as well, and has ${rule.points + earlier.points} points for both`
		: `each lead that meets ${where} meets it as well, and has ${rule.points + earlier.points} points for both`,
	hint: 'If one of them should count, give both the same Group.',
});

/** Points of leads that an exception has turned away before. */
export function ruledOut(policy: LookedPolicy, rule: ScoringRule, index: number): Finding[] {
	const own = { phrases: rule.phrases, conditions: policy.ruleConditions[index] };
	const exceptions = policy.exceptions ?? [];
	const at = exceptions.findIndex(({ phrases, goesTo }, place) => {
		const exception = { phrases, conditions: policy.exceptionConditions[place] };
		return goesTo === 'disqualified' && !asksNothing(exception) && isWithin(own, exception);
	});
	const exception = exceptions[at];
	if (!exception) return [];
	return [
		{
			severity: 'warning',
			code: 'rule.ruledOut',
			message: `each lead that meets it is disqualified by ${whereOfException(exception, at)}, so its points decide nothing`,
			hint: 'Remove the rule, or change the exception.',
		},
	];
}
