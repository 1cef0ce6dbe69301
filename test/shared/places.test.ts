import type { IDataObject } from 'n8n-workflow';
import {
	conditionsColumn,
	constantly,
	explainMet,
	noConditions,
	parsePathExpression,
	readPath,
	type SettingSource,
} from '../../nodes/shared';

/** Settings of which some are fields of this item. */
const sourceFor = (item: IDataObject): SettingSource => ({
	written: () => undefined,
	read(written) {
		const path = parsePathExpression(String(written));
		return path ? { constant: false, at: () => readPath(item, path) } : constantly(written);
	},
});

const said = (field: string, operation: string, right: string, lead: IDataObject) => {
	const conditions = {
		...noConditions,
		conditions: [
			{
				id: '1',
				leftValue: `={{ $json.lead.${field} }}`,
				rightValue: right,
				operator: { type: 'string', operation },
			},
		],
	};
	const source = sourceFor({ lead });
	const place = { source, path: 'conditions', where: () => '' };
	return explainMet(conditionsColumn().read(conditions, place).at(0), 0);
};

test.each([
	['country', 'equals', 'Deutschland', { country: 'DE' }, 'lead.country ("DE") is "Deutschland"'],
	['country', 'equals', 'DE', { country: 'DE' }, 'lead.country is "DE"'],
	['country', 'equals', 'Austria', { country: 'DE' }, null],
	['country', 'notEquals', 'Germany', { country: 'DE' }, null],
	[
		...(['country', 'notEquals', 'Austria', { country: 'DE' }] as const),
		'lead.country ("DE") is not "Austria"',
	],
	['country', 'contains', 'Germany', { country: 'DE' }, null],
	['country', 'equals', 'Germany', { country: null }, null],
	['region', 'equals', 'Bayern', { region: 'DE-BY' }, 'lead.region ("DE-BY") is "Bayern"'],
	['region', 'equals', 'Bavaria', { region: 'DE-BY' }, 'lead.region ("DE-BY") is "Bavaria"'],
	['region', 'equals', 'Hessen', { region: 'DE-BY' }, null],
	['region', 'notEquals', 'Bayern', { region: 'DE-BY' }, null],
	['region', 'equals', 'Weird Place', { region: 'Weird Place' }, 'lead.region is "Weird Place"'],
	['company', 'equals', 'Germany', { company: 'DE' }, null],
])('lead.%s %s %j of %j: %j', (field, operation, right, lead, sentence) => {
	expect(said(field, operation, right, lead)).toBe(sentence);
});
