import { attempt } from '../core/attempt';
import { checksOfConditions, type Check } from '../core/check';
import { findingOf } from './checkSettings';
import type { Conditions } from './compiledConditions';
import { isExpression } from './settings';
import { writtenConditions } from './writtenConditions';

/**
 * What to look at in the conditions of a line: what can never be true, and expressions that fail.
 *
 * @param where the line, such as `Rules: row 3 (Bavaria)`
 */
export const checksOfLine = (
	where: string,
	{ written, list }: Conditions,
	itemIndex: number,
): Check[] => [
	...checksOfConditions(where, writtenConditions(written)),
	...list.map(
		({ left, right, written: condition }): Check => ({
			where: `${where}, condition ${(written.conditions ?? []).indexOf(condition) + 1}`,
			look: () =>
				[
					{ side: left, said: condition.leftValue },
					{ side: right, said: condition.rightValue },
				].flatMap(({ side, said }) => {
					const value = attempt(() => side.at(itemIndex));
					return value.ok || !isExpression(said) ? [] : findingOf(value.error, said);
				}),
		}),
	),
];
