import { durationUnits, type DurationUnit } from '../core/sla';
import { choiceColumn, numberColumn, type Look } from './settings';

const titleCase = (words: string) => words.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

const units = (Object.keys(durationUnits) as DurationUnit[]).map((value) => ({
	name: titleCase(durationUnits[value].many),
	value,
}));

/** Columns for a length of time: a number and its unit, side by side in a table. */
export const durationColumns = (looks: {
	amount?: Partial<Look> & { default?: number };
	unit?: Partial<Look> & { default?: DurationUnit };
}) => ({
	amount: numberColumn({ displayName: 'Amount', min: 0, default: 0, ...looks.amount }),
	unit: choiceColumn({
		displayName: 'Unit',
		options: units,
		description: 'Business time counts only while the working hours are open',
		...looks.unit,
		default: looks.unit?.default ?? 'businessMinutes',
	}),
});
