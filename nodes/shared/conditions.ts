import { executeFilter, type FilterValue, type INodeProperties } from 'n8n-workflow';
import { attempt } from '../core/attempt';
import { LeadOpsError, messageOf } from '../core/errors';

/** n8n's own condition control, as in If and Switch, forgiving about types and capitals. */
export const conditionsField = (overrides: Partial<INodeProperties> = {}): INodeProperties => ({
	displayName: 'Conditions',
	name: 'conditions',
	type: 'filter',
	default: {},
	typeOptions: {
		filter: { caseSensitive: false, typeValidation: 'loose', version: 2 },
	},
	...overrides,
});

/** What the condition control gives before a person has touched it. */
export const noConditions: FilterValue = {
	options: { caseSensitive: false, leftValue: '', typeValidation: 'loose', version: 2 },
	conditions: [],
	combinator: 'and',
};

/**
 * Whether an item meets the conditions. No conditions are met by every item.
 *
 * @param conditions the control's value with its expressions resolved for the item
 * @param where what the rule is called on the screen, for the message
 * @throws LeadOpsError `conditions.failed` when two values cannot be compared as the rule asks
 * @example
 * meets(noConditions, 'Rule "Berlin"') // true
 */
export function meets(conditions: FilterValue, where: string): boolean {
	if (!conditions.conditions?.length) return true;
	const result = attempt(() =>
		executeFilter({
			...noConditions,
			...conditions,
			options: { ...noConditions.options, ...conditions.options },
		}),
	);
	if (result.ok) return result.value;
	throw new LeadOpsError({
		code: 'conditions.failed',
		message: `${where}: ${messageOf(result.error)}`,
		hint: 'Open the rule and change the kind of comparison, or the value it compares with.',
		cause: result.error,
	});
}
