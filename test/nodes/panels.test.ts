/** What the panels of the nodes look like, as far as n8n's editor does what it is told. */
import type { INodeProperties, INodePropertyCollection, INodeType } from 'n8n-workflow';
import { LeadDedupMatch } from '../../nodes/LeadDedupMatch/LeadDedupMatch.node';
import { LeadDeliver } from '../../nodes/LeadDeliver/LeadDeliver.node';
import { LeadDeliveryTrigger } from '../../nodes/LeadDeliveryTrigger/LeadDeliveryTrigger.node';
import { LeadEscalate } from '../../nodes/LeadEscalate/LeadEscalate.node';
import { LeadFollowUp } from '../../nodes/LeadFollowUp/LeadFollowUp.node';
import { LeadNormalize } from '../../nodes/LeadNormalize/LeadNormalize.node';
import { LeadQualifyScore } from '../../nodes/LeadQualifyScore/LeadQualifyScore.node';
import { LeadRouteAssign } from '../../nodes/LeadRouteAssign/LeadRouteAssign.node';
import { LeadSlaTimer } from '../../nodes/LeadSlaTimer/LeadSlaTimer.node';
import { LeadStore } from '../../nodes/LeadStore/LeadStore.node';
import { LeadTimerTrigger } from '../../nodes/LeadTimerTrigger/LeadTimerTrigger.node';

const nodes: INodeType[] = [
	...[new LeadNormalize(), new LeadDedupMatch(), new LeadQualifyScore(), new LeadRouteAssign()],
	...[new LeadSlaTimer(), new LeadTimerTrigger(), new LeadEscalate(), new LeadDeliver()],
	...[new LeadFollowUp(), new LeadDeliveryTrigger(), new LeadStore()],
];

/** What n8n 2.41 draws whole beside an output that leads on, in characters. */
const longestOutput = 15;

const isTable = ({ type, typeOptions }: INodeProperties) =>
	type === 'fixedCollection' && typeOptions?.multipleValues === true;

const cellsOf = ({ options }: INodeProperties) =>
	(options as INodePropertyCollection[]).flatMap(({ values }) => values);

/** All tables of some fields, those in rows and boxes included. */
function tablesIn(fields: readonly INodeProperties[]): INodeProperties[] {
	return fields.flatMap((field) => {
		if (field.type === 'collection') return tablesIn(field.options as INodeProperties[]);
		if (field.type !== 'fixedCollection') return [];
		return [...(isTable(field) ? [field] : []), ...tablesIn(cellsOf(field))];
	});
}

describe.each(nodes)('$description.displayName', ({ description }) => {
	const tables = tablesIn(description.properties);

	test('has titles on the lines of its tables, or draws a line in one row', () => {
		const nameless = tables.filter(({ typeOptions }) => {
			const { itemTitle, layout } = typeOptions?.fixedCollection ?? {};
			return itemTitle === undefined && layout !== 'inline';
		});
		expect(nameless.map(({ displayName }) => displayName)).toEqual([]);
	});

	test('takes the titles from cells that are there', () => {
		for (const table of tables) {
			const title = table.typeOptions?.fixedCollection?.itemTitle ?? '';
			const names = [...title.matchAll(/item\.value\.(\w+)/g)].map(([, name]) => name);
			const cells = cellsOf(table).map(({ name }) => name);
			expect(names.filter((name) => !cells.includes(name ?? ''))).toEqual([]);
		}
	});

	test('shows at most six cells of a line before somebody asks for more', () => {
		for (const table of tables) {
			const { hideOptionalFields = false } = table.typeOptions ?? {};
			const shown = cellsOf(table).filter(
				({ required, displayOptions, typeOptions }) =>
					!displayOptions &&
					(!hideOptionalFields || required || typeOptions?.showEvenWhenOptional === true),
			);
			expect([table.displayName, shown.length <= 6]).toEqual([table.displayName, true]);
		}
	});

	test('has outputs whose names fit beside the node on the canvas', () => {
		const { outputNames = [], outputs } = description;
		// Where they depend on the operation, they stand in an expression.
		const byOperation =
			typeof outputs === 'string' ? (outputs.match(/(?<="displayName":")[^"]+/g) ?? []) : [];
		const fixed = (Array.isArray(outputs) ? outputs : []).flatMap((output) =>
			typeof output === 'string' ? [] : [output.displayName ?? ''],
		);
		const names = [...outputNames, ...fixed, ...byOperation];
		expect(names.filter((name) => name.length > longestOutput)).toEqual([]);
	});

	test('says of its store that nothing is missing where no credential is chosen', () => {
		for (const credential of description.credentials ?? []) {
			expect(credential).toMatchObject({
				required: false,
				displayName: expect.stringContaining('optional'),
			});
		}
	});
});

test.each([
	[new LeadRouteAssign(), ['Rules', 'Owners']],
	[new LeadSlaTimer(), ['Clocks', 'Hours', 'Working Hours']],
	[new LeadQualifyScore(), ['Qualified From', 'Categories', 'Scoring Rules', 'Tiers', 'Lead']],
])('what decides stands first: $description.displayName', ({ description }, names) => {
	const all = description.properties.map(({ displayName }) => displayName);
	// A table that stands for another one is called as that.
	expect([...new Set(all.filter((name) => names.includes(name)))]).toEqual(names);
});

test('when a clock warns is the second thing that people change, so it is always shown', () => {
	const clocks = tablesIn(new LeadSlaTimer().description.properties).find(
		({ displayName }) => displayName === 'Clocks',
	);
	const warnAt = clocks && cellsOf(clocks).find(({ displayName }) => displayName === 'Warn At (%)');
	expect(warnAt?.typeOptions).toMatchObject({ showEvenWhenOptional: true });
});
