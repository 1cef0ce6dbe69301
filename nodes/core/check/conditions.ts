import type { WrittenConditions } from './condition';
import { doubtOf } from './conditionChecks';
import type { Check } from './problem';
import { doubtsTogether } from './together';

/**
 * What to look at in the conditions of a line: each of them, and all together.
 *
 * @param where the line, such as `Rules: row 3 (Bavaria)`
 * @example
 * problemsOf(checksOfConditions('Rules: row 3 (Bavaria)', conditions))[0]?.where
 * // 'Rules: row 3 (Bavaria), condition 2'
 */
export const checksOfConditions = (where: string, conditions: WrittenConditions): Check[] => [
	...conditions.list.map(
		({ number, condition }): Check => ({
			where: `${where}, condition ${number}`,
			look: () => {
				const doubt = doubtOf(condition, conditions.caseSensitive);
				return doubt ? [doubt] : [];
			},
		}),
	),
	{ where, look: () => doubtsTogether(conditions) },
];
