import {
	NodeConnectionTypes,
	type FilterValue,
	type IExecuteFunctions,
	type INodeParameters,
	type INodeType,
} from 'n8n-workflow';
import {
	compiled,
	conditionsField,
	meets,
	noConditions,
	placeItems,
	settingsOf,
	type Setting,
	type SettingSource,
} from '../../nodes/shared';
import { jsonOf, runNode } from '../nodes/engine';

/** Parameters as an expression gives them, of no kind yet. */
const readAsGiven = (source: SettingSource) => ({
	text: source.read(source.written('text'), 'text'),
	rows: source.read(source.written('rows'), 'rows') as Setting<{
		row?: Array<{ name: string; conditions?: FilterValue }>;
	}>,
});

/** A node that answers with what its parameters are for each item. */
class Probe implements INodeType {
	compilations = 0;

	description = {
		displayName: 'Probe',
		name: 'probe',
		group: ['transform' as const],
		version: 1,
		description: 'Reads its parameters',
		defaults: { name: 'Probe' },
		usableAsTool: true as const,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		properties: [
			{ displayName: 'Text', name: 'text', type: 'string' as const, default: 'standard' },
			{
				displayName: 'Rows',
				name: 'rows',
				type: 'fixedCollection' as const,
				typeOptions: { multipleValues: true },
				default: {},
				options: [
					{
						displayName: 'Row',
						name: 'row',
						values: [
							{ displayName: 'Name', name: 'name', type: 'string' as const, default: '' },
							conditionsField(),
						],
					},
				],
			},
		],
	};

	async execute(this: IExecuteFunctions) {
		const self = probe;
		const { text, rows } = readAsGiven(settingsOf(this));
		const shout = compiled(text, (value) => {
			self.compilations += 1;
			return String(value).toUpperCase();
		});
		return await placeItems(this, ['Out'], (_json, i) => ({
			output: 0,
			adds: {
				text: text.at(i),
				shout: shout(i),
				met: (rows.at(i).row ?? [])
					.filter(({ name, conditions }) => meets(conditions ?? noConditions, name))
					.map(({ name }) => name),
			},
		}));
	}
}

let probe: Probe;
beforeEach(() => {
	probe = new Probe();
});

const run = async (parameters: INodeParameters, items = [{ a: 'x' }, { a: 'y' }]) => {
	const [output] = jsonOf(await runNode({ node: probe, parameters, items }));
	return output ?? [];
};

test.each([
	{ says: 'a constant', text: 'k', expected: ['k', 'k'], compilations: 1 },
	{ says: 'a field of the item', text: '={{ $json.a }}', expected: ['x', 'y'], compilations: 2 },
	{
		says: 'a missing field',
		text: '={{ $json.b }}',
		expected: [undefined, undefined],
		compilations: 1,
	},
	{
		says: 'more than a field',
		text: '={{ $json.a + $json.a }}',
		expected: ['xx', 'yy'],
		compilations: 2,
	},
	{
		says: 'text around a field',
		text: '=<{{ $json.a }}>',
		expected: ['<x>', '<y>'],
		compilations: 2,
	},
])(
	'a parameter with $says has its value for each item',
	async ({ text, expected, compilations }) => {
		const items = await run({ text });
		expect(items.map((item) => item.text)).toEqual(expected);
		expect(items.map((item) => item.shout)).toEqual(
			expected.map((value) => String(value).toUpperCase()),
		);
		expect(probe.compilations).toBe(compilations);
	},
);

test('expressions deep in a table are read for each item, by look-up and by the engine', async () => {
	const condition = (leftValue: string, rightValue: string) => ({
		...noConditions,
		conditions: [
			{ id: '1', leftValue, rightValue, operator: { type: 'string', operation: 'equals' } },
		],
	});
	const rows = {
		row: [
			{ name: 'always' },
			{ name: 'by field', conditions: condition('={{ $json.a }}', 'X') },
			{ name: 'by engine', conditions: condition('={{ $json.a + 1 }}', 'y1') },
		],
	} as unknown as INodeParameters;
	const items = await run({ rows });
	expect(items.map((item) => item.met)).toEqual([
		['always', 'by field'],
		['always', 'by engine'],
	]);
});
