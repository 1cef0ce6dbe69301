import { checksOfConditions, didYouMean, type Check, type Finding } from '../../check';
import { nearNames } from '../../nearNames';
import { builtInKnowledge } from '../knowledge';
import type { ScoringRule } from '../policy';
import { noSuchGroup } from './groups';
import { takesAway, whereOfRule, type LookedPolicy } from './lines';
import { doubtsOfPairs, ruledOut } from './pairs';

export function doubtsOfRule(policy: LookedPolicy, rule: ScoringRule, index: number): Check[] {
	const where = whereOfRule(rule, index);
	const conditions = policy.ruleConditions[index];
	return [
		...(conditions ? checksOfConditions(where, conditions) : []),
		{
			where,
			look: () => [
				...rule.phrases.flatMap(noSuchList),
				...noPoints(policy, rule),
				...(rule.phrases.length === 0 && conditions?.list.length === 0 ? [forEveryLead] : []),
				...noSuchGroup(policy, rule),
				...doubtsOfPairs(policy, rule, index),
				...ruledOut(policy, rule, index),
			],
		},
	];
}

/** A rule that changes nothing, unless it is there to take one away. */
export const noPoints = (
	policy: LookedPolicy,
	rule: { name: string; points: number },
): Finding[] => (rule.points === 0 && !takesAway(policy, rule) ? [givesNone] : []);

const givesNone: Finding = {
	severity: 'warning',
	code: 'rule.noPoints',
	message: 'the rule gives 0 points, so it changes nothing',
	hint: 'Enter Points above or below 0, or remove the rule.',
};

const forEveryLead: Finding = {
	severity: 'note',
	code: 'rule.forEveryLead',
	message: 'the rule has neither Words nor Conditions, so every lead gets its points',
	hint: 'Say when it applies.',
};

/** `salse words`, where `sales words` stands for what the pack knows. */
function noSuchList(phrase: string): Finding[] {
	const [, name = ''] = /^(\p{L}+) (?:words|hints)$/iu.exec(phrase) ?? [];
	const lists = Object.keys(builtInKnowledge.categories);
	const near = nearNames(name, lists, (list) => [list]);
	if (name === '' || lists.includes(name.toLowerCase()) || near.length === 0) return [];
	return [
		{
			severity: 'warning',
			code: 'words.noSuchList',
			message: `Words has "${phrase}", which is looked for as it stands, and no list is called so`,
			hint: didYouMean(near.map((list) => `"${phrase.replace(name, list)}"`)),
		},
	];
}
