import type { INodeProperties } from 'n8n-workflow';
import { durationUnits, type Duration, type DurationUnit } from '../core/sla';

const titleCase = (words: string) => words.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

/**
 * Draws a length of time: a number and its unit, side by side in a table.
 * {@link readDuration} reads it.
 */
export const durationFields = (overrides: {
	amount?: Partial<INodeProperties>;
	unit?: Partial<INodeProperties>;
}): INodeProperties[] => [
	{
		displayName: 'Amount',
		name: 'amount',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: 0,
		...overrides.amount,
	},
	{
		displayName: 'Unit',
		name: 'unit',
		type: 'options',
		default: 'businessMinutes',
		options: Object.entries(durationUnits).map(([value, { many }]) => ({
			name: titleCase(many),
			value,
		})),
		description: 'Business time counts only while the working hours are open',
		...overrides.unit,
	},
];

/** What {@link durationFields} hold. */
export interface DurationValue {
	amount?: number;
	unit?: string;
}

/**
 * A length of time as its fields say. Whether the unit is one is for the core to judge, which can
 * name the row.
 */
export const readDuration = ({
	amount = 0,
	unit = 'businessMinutes',
}: DurationValue): Duration => ({
	amount: Number(amount),
	unit: unit as DurationUnit,
});
