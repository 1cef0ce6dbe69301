import type { Territory } from '../../core/route';
import { choiceColumn, tableColumn, textColumn, type RowIn } from '../../shared';
import { forAssign } from '../shown';
import { placeCells } from './placeCells';
import { targetNamed } from './targetNamed';

/** Which places are whose. */
export const territories = tableColumn({
	displayName: 'Territories',
	displayOptions: forAssign,
	description:
		'Which places are whose. Asked by a rule that assigns By Territory: of all rows that a lead fits, the most particular one decides.',
	row: { displayName: 'Territory', name: 'territory' },
	rare: ['region', 'areaCodes', 'priority'],
	columns: {
		name: textColumn({
			displayName: 'Name',
			placeholder: 'e.g. South',
			description: 'How the reason names this territory',
		}),
		country: textColumn({
			displayName: 'Country',
			placeholder: 'e.g. Germany, AT',
			description: 'By name or code, several separated by commas. Leave empty for all.',
		}),
		postalCodes: textColumn({
			displayName: 'Postal Codes',
			placeholder: 'e.g. 80000-87999, 94*',
			description:
				'Ranges, codes, and beginnings with a star, separated by commas, of the one country in this row. Leave empty for all.',
		}),
		region: textColumn({
			displayName: 'Region',
			placeholder: 'e.g. Bavaria, US-CA',
			description: 'By name or code, several separated by commas. Leave empty for all.',
		}),
		areaCodes: textColumn({
			displayName: 'Area Codes',
			placeholder: 'e.g. 089, +49 821',
			description:
				'How phone numbers begin, separated by commas. Leave empty for all, also for leads without a number.',
		}),
		...placeCells,
		priority: choiceColumn({
			displayName: 'Priority',
			default: 'rule',
			options: [
				{ name: 'As the Rule Says', value: 'rule' },
				{ name: 'High', value: 'high' },
				{ name: 'Low', value: 'low' },
				{ name: 'Normal', value: 'normal' },
				{ name: 'Urgent', value: 'urgent' },
			],
			description: 'Passed on with the lead, for the clocks and messages that follow',
		}),
	},
});

type Row = RowIn<typeof territories>;

/** A line of the table as a territory; without a name it is called by its number. */
export const territoryOf = (row: Row, index: number): Territory => {
	const { name, country, region, postalCodes, areaCodes, priority } = row;
	return {
		name: name || `Territory ${index + 1}`,
		...{ country, region, postalCodes, areaCodes },
		target: { kind: row.assignTo, ...targetNamed(row.target) },
		priority: priority === 'rule' ? null : priority,
	};
};
