import type { FilterConditionValue, FilterValue } from 'n8n-workflow';
import type { Side, WrittenConditions } from '../core/check';
import { parseFieldName, parsePathExpression } from '../core/fieldPath';
import { isBlank } from './compiledConditions';
import { noConditions } from './conditions';
import { isExpression } from './settings';

/**
 * The conditions of a line as they stand in the node, so that they can be looked at without a lead.
 *
 * @example
 * writtenConditions({ conditions: [{ leftValue: '={{ $json.lead.country }}', … }], … }).list[0]?.condition.left
 * // { kind: 'field', path: ['lead', 'country'] }
 */
export const writtenConditions = (filter: FilterValue): WrittenConditions => ({
	list: (filter.conditions ?? []).flatMap((condition, index) =>
		isBlank(condition) ? [] : [{ number: index + 1, condition: writtenCondition(condition) }],
	),
	any: filter.combinator === 'or',
	caseSensitive: (filter.options ?? noConditions.options).caseSensitive,
});

const writtenCondition = ({ leftValue, rightValue, operator }: FilterConditionValue) => ({
	left: sideOf(leftValue),
	right: sideOf(rightValue),
	type: operator.type,
	operation: operator.operation,
	single: operator.singleValue ?? false,
});

function sideOf(written: unknown): Side {
	if (!isExpression(written)) return { kind: 'fixed', value: written };
	const path = parsePathExpression(written);
	if (path) return { kind: 'field', path };
	// An expression without braces is its own text.
	if (!written.includes('{{')) return { kind: 'fixed', value: written.slice(1) };
	return { kind: 'computed', uses: fieldsUsed(written) };
}

/**
 * The fields of the item that an expression uses, by their steps.
 *
 * @example
 * fieldsUsed('={{ $json.lead.company?.trim() }}') // [['lead', 'company', 'trim']]
 */
export const fieldsUsed = (expression: string): string[][] =>
	[...expression.matchAll(/\$json((?:\??\.[A-Za-z_$][\w$]*)+)/g)].map(([, steps = '']) =>
		parseFieldName(steps.replaceAll('?', '')),
	);
