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
	['country', 'equals', 'Deutschland', { country: 'DE' }, 'country Deutschland'],
	['country', 'equals', 'DE', { country: 'DE' }, 'country DE'],
	['country', 'equals', 'Austria', { country: 'DE' }, null],
	['country', 'notEquals', 'Germany', { country: 'DE' }, null],
	[
		...(['country', 'notEquals', 'Austria', { country: 'DE' }] as const),
		'country ("DE") is not "Austria"',
	],
	['country', 'contains', 'Germany', { country: 'DE' }, null],
	['country', 'equals', 'Germany', { country: null }, null],
	['region', 'equals', 'Bayern', { region: 'DE-BY' }, 'region Bayern'],
	['region', 'equals', 'Bavaria', { region: 'DE-BY' }, 'region Bavaria'],
	['region', 'equals', 'Hessen', { region: 'DE-BY' }, null],
	['region', 'notEquals', 'Bayern', { region: 'DE-BY' }, null],
	['region', 'equals', 'Weird Place', { region: 'Weird Place' }, 'region Weird Place'],
	['company', 'equals', 'Germany', { company: 'DE' }, null],
	['country', 'equals', 'say "hi"', { country: 'say "hi"' }, 'country "say \\"hi\\""'],
	['jobTitle', 'contains', 'head', { jobTitle: 'Head' }, 'job title ("Head") contains "head"'],
	['linkedin', 'equals', 'ada', { linkedin: 'Ada' }, 'LinkedIn profile is "ada"'],
	['source.channel', 'equals', 'paid', { source: { channel: 'paid' } }, 'source channel is "paid"'],
	['custom.budget', 'equals', '5', { custom: { budget: '5' } }, 'budget is "5"'],
	['own', 'equals', '5', { own: '5' }, 'lead.own is "5"'],
])('lead.%s %s %j of %j: %j', (field, operation, right, lead, sentence) => {
	expect(said(field, operation, right, lead)).toBe(sentence);
});
