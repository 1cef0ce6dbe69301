import { didYouMean, type Check, type Finding } from '../../check';
import { nearNames } from '../../nearNames';
import { groupKey, type Grouped, type RuleGroup } from '../groups';
import type { QualifyPolicy } from '../policy';
import { givingOf, groupsOf, whereOfGroup, type LookedPolicy } from './lines';

/** A group that a rule names and that has no line, so that nothing limits it. */
export function noSuchGroup(policy: QualifyPolicy, { group = '' }: Grouped): Finding[] {
	const key = groupKey(group);
	const names = groupsOf(policy).map(({ name }) => name);
	if (key === '' || names.some((name) => groupKey(name) === key)) return [];
	const near = nearNames(group, names, (name) => [name]);
	return [
		{
			severity: 'warning',
			code: 'group.unknown',
			message: `Group is "${group}", and Groups has no such line, so nothing limits the points`,
			hint: didYouMean(near) || `Add a line "${group}" to Groups, or empty the cell.`,
		},
	];
}

/** A cap that no rule meets, or that one rule alone is above. */
export const doubtsOfGroup = (policy: LookedPolicy, group: RuleGroup, index: number): Check => ({
	where: whereOfGroup(group, index),
	look: () => {
		const key = groupKey(group.name);
		const own = givingOf(policy).filter((rule) => key !== '' && groupKey(rule.group) === key);
		if (own.length === 0) return key === '' ? [] : [noRuleOfGroup(group)];
		return own
			.filter(({ each }) => Math.abs(each) > group.most)
			.map(
				({ each, where }): Finding => ({
					severity: 'warning',
					code: 'group.belowRule',
					message: `Most Points is ${group.most}, and ${where} has ${each}, which never count whole`,
					hint: 'Raise Most Points, or give the rule fewer points.',
				}),
			);
	},
});

const noRuleOfGroup = ({ name }: RuleGroup): Finding => ({
	severity: 'note',
	code: 'group.unused',
	message: `no rule has "${name}" under Group`,
	hint: 'Write the name into the rules that belong together, or remove the line.',
});
