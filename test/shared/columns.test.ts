/** Each kind of column reads what a person wrote and what an expression gave, or refuses it by its label. */
import {
	NodeConnectionTypes,
	type IDataObject,
	type IExecuteFunctions,
	type INodeParameters,
	type INodeType,
} from 'n8n-workflow';
import {
	choiceColumn,
	choicesColumn,
	combined,
	groupColumn,
	namesColumn,
	numberColumn,
	parameters,
	placeItems,
	proposedListColumn,
	settingsOf,
	switchColumn,
	tableColumn,
	textColumn,
	writtenColumn,
} from '../../nodes/shared';
import { usesItem } from '../../nodes/shared/settings/usesItem';
import { jsonOf, runNode } from '../nodes/engine';
import { valuesSource } from './valuesSource';

const priorities = [
	{ name: 'High', value: 'high' },
	{ name: 'As Usual', value: 'normal' },
] as const;

const screen = parameters({
	text: textColumn({ displayName: 'Text', default: 'standard' }),
	written: writtenColumn({ displayName: 'Written' }),
	names: namesColumn({ displayName: 'Names' }),
	number: numberColumn({ displayName: 'Number', min: 1, default: 10 }),
	percent: numberColumn({ displayName: 'Percent', min: 0, max: 99, default: 75 }),
	on: switchColumn({ displayName: 'On', default: false }),
	priority: choiceColumn({ displayName: 'Priority', options: priorities, default: 'normal' }),
	days: choicesColumn({
		displayName: 'Days',
		default: [1, 2],
		options: [
			{ name: 'Monday', value: 1 },
			{ name: 'Tuesday', value: 2 },
		],
	}),
	kinds: proposedListColumn({ displayName: 'Kinds', options: priorities, default: ['high'] }),
	options: groupColumn({
		displayName: 'Options',
		columns: {
			limit: numberColumn({ displayName: 'Limit', default: 5 }),
			live: switchColumn({ displayName: 'Live', default: true }),
		},
	}),
	rows: tableColumn({
		displayName: 'Owners',
		row: { displayName: 'Owner', name: 'owner' },
		columns: {
			name: textColumn({ displayName: 'Name' }),
			active: switchColumn({ displayName: 'Active', default: true }),
			weight: numberColumn({ displayName: 'Weight', fixed: true, default: 1 }),
			more: groupColumn({
				displayName: 'More',
				columns: { cap: numberColumn({ displayName: 'Daily Cap', default: 10 }) },
			}),
		},
	}),
});

/** A node that answers with what its parameters are for each item. */
class Probe implements INodeType {
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
		properties: screen.fields,
	};

	async execute(this: IExecuteFunctions) {
		const settings = combined(screen.read(settingsOf(this)));
		return await placeItems(this, ['Out'], (_json, itemIndex) => ({
			output: 0,
			adds: { read: settings.at(itemIndex), constant: settings.constant },
		}));
	}
}

const run = async (values: object, items: IDataObject[] = [{}]) => {
	const [output] = jsonOf(
		await runNode({
			node: new Probe(),
			parameters: values as INodeParameters,
			items,
			onError: 'continueRegularOutput',
		}),
	);
	return output ?? [];
};

/** What a parameter comes to when an expression gives it a value: the value, or the message. */
async function readAs(name: string, value: unknown) {
	const item = { given: value } as IDataObject;
	const [left] = await run({ [name]: '={{ $json.given }}' }, [item]);
	// What is wrong, without how to mend it.
	const [wrong] = typeof left?.error === 'string' ? left.error.split('. ') : [];
	return wrong ?? (left?.read as IDataObject | undefined)?.[name];
}

test('untouched parameters are what the screen shows, and the same for every item', async () => {
	const [left] = await run({});
	expect(left).toEqual({
		constant: true,
		read: {
			text: 'standard',
			written: '',
			names: [],
			number: 10,
			percent: 75,
			on: false,
			priority: 'normal',
			days: [1, 2],
			kinds: ['high'],
			options: {},
			rows: [],
		},
	});
});

test.each<[string, unknown, unknown]>([
	['text', ' Ann ', 'Ann'],
	['text', 12, '12'],
	['text', null, ''],
	['text', undefined, ''],
	['text', '={{ $json.secret }}', '={{ $json.secret }}'],
	['names', 'a, b,,c ', ['a', 'b', 'c']],
	['names', ['a', ' b', 7], ['a', 'b', '7']],
	['number', 12, 12],
	['number', ' 12 ', 12],
	['number', '1.5', 1.5],
	['number', 'many', 'Number is "many", which is not a number of 1 or more'],
	['number', 0, 'Number is 0, which is not a number of 1 or more'],
	['number', '', 'Number is empty, which is not a number of 1 or more'],
	['number', null, 'Number is empty, which is not a number of 1 or more'],
	['number', true, 'Number is true, which is not a number of 1 or more'],
	['number', [3], 'Number is [3], which is not a number of 1 or more'],
	['percent', 100, 'Percent is 100, which is not a number from 0 to 99'],
	['on', true, true],
	['on', 'YES', true],
	['on', '1', true],
	['on', 1, true],
	['on', 'FALSE', false],
	['on', 'no', false],
	['on', 'off', false],
	['on', ' Nein ', false],
	['on', 'Não', false],
	['on', 'inaktiv', false],
	['on', 0, false],
	['on', 'maybe', 'On is "maybe", which is neither on nor off'],
	['on', 2, 'On is 2, which is neither on nor off'],
	['on', null, false],
	['on', undefined, false],
	['on', '  ', false],
	['priority', 'high', 'high'],
	['priority', ' HIGH ', 'high'],
	['priority', 'as usual', 'normal'],
	['priority', 'asap', 'Priority is "asap", which is none of its choices'],
	['priority', undefined, 'Priority is empty, which is none of its choices'],
	['days', [1, '2'], [1, 2]],
	['days', 'Monday, tuesday', [1, 2]],
	['days', [1, 'Funday'], 'Days is "Funday", which is none of its choices'],
	['days', [], []],
	['kinds', 'demo, high', ['demo', 'high']],
])('%s given %j by an expression is %j', async (name, value, expected) => {
	expect(await readAs(name, value)).toEqual(expected);
});

test('a long value is cut in a message', async () => {
	expect(await readAs('on', 'x'.repeat(200))).toBe(
		`On is "${'x'.repeat(59)}…, which is neither on nor off`,
	);
});

test('of options only those are there that were added, and each may be an expression', async () => {
	const options = { limit: '={{ $json.limit }}' };
	const left = await run({ options }, [{ limit: '7' }, { limit: 'x' }]);
	expect(left).toMatchObject([
		{ read: { options: { limit: 7 } } },
		{ error: expect.stringContaining('Limit is "x", which is not a number') },
	]);
	expect(left[0]).not.toHaveProperty('read.options.live');
});

test('a text that is kept as it was written is not resolved', async () => {
	const [left] = await run({ written: '=For {{ $json.name }}' }, [{ name: 'Ann' }]);
	expect(left).toMatchObject({ constant: true, read: { written: '=For {{ $json.name }}' } });
});

const owners = (...owner: object[]) => ({ rows: { owner } });

test('cells of a table are read for each item, and one that cannot be read costs only its item', async () => {
	const rows = owners({ name: 'Ann', active: '={{ $json.ann }}' }, { name: 'Bo' });
	const left = await run(rows, [{ ann: 'no' }, { ann: 'maybe' }, { ann: 'ja' }]);
	expect(left).toMatchObject([
		{ constant: false, read: { rows: [{ active: false, weight: 1 }, { active: true }] } },
		{
			ann: 'maybe',
			error: expect.stringContaining(
				'Owners: row 1 (Ann): Active is "maybe", which is neither on nor off',
			),
		},
		{ read: { rows: [{ active: true }, { active: true }] } },
	]);
});

test.each([
	[{ name: '', active: 'maybe' }, 'Owners: row 1: Active is "maybe", which is neither on nor off'],
	[
		{ name: '={{ $json.name }}', active: 'maybe' },
		'Owners: row 1 (Cy): Active is "maybe", which is neither on nor off',
	],
	[
		{ name: 'Ann', more: { cap: 'x' } },
		'Owners: row 1 (Ann): Daily Cap is "x", which is not a number',
	],
])('a cell is named by its label and row: %j', async (row, error) => {
	expect(await run(owners(row), [{ name: 'Cy' }])).toMatchObject([
		{ error: expect.stringContaining(error) },
	]);
});

test.each(['={{ $json.weight }}', '={{ $input.first().json.weight }}', '={{ 1 + $itemIndex }}'])(
	'a cell that is the same for a run refuses %s',
	async (weight) => {
		const [left] = await run(owners({ name: 'Ann', weight }), [{ weight: 2 }]);
		expect(left?.error).toContain(
			`Owners: row 1 (Ann): Weight has an expression that may differ from lead to lead ("${weight}"), but it has to be the same for a whole run`,
		);
	},
);

test('a cell that is the same for a run takes what is the same for all items', async () => {
	const weight = "={{ $('Before').first().json.weight }}";
	const left = await run(owners({ name: 'Ann', weight }), [{ weight: '2' }, { weight: '3' }]);
	const read = { rows: [{ weight: 2 }] };
	expect(left).toMatchObject([
		{ constant: true, read },
		{ constant: true, read },
	]);
});

test('a table whose lines are no list is refused by its label', () => {
	expect(() => screen.read(valuesSource({ rows: { owner: 'Ann, Bo' } }))).toThrow(
		'Owners is "Ann, Bo", which is no list of rows',
	);
});

test.each([
	['={{ $json.a }}', true],
	['={{ $binary.data }}', true],
	['={{ $input.item.json.a }}', true],
	["={{ $('Form').item.json.a }}", true],
	["={{ $('Form').itemMatching(0).json.a }}", true],
	['={{ $node["Form"].json.a }}', true],
	['={{ $parameter["other"] }}', true],
	['={{ $fromAI("pool") }}', true],
	['={{ $vars.weight }}', false],
	['={{ $env.WEIGHT }}', false],
	['={{ $now.hour }}', false],
	['={{ $workflow.name }}', false],
	["={{ $('Form').first().json.items }}", false],
	["={{ $('Form').all().map((row) => row.json) }}", false],
	['$json.a, which is a plain text', false],
	[3, false],
])('%s may differ from item to item: %s', (expression, expected) => {
	expect(usesItem(expression)).toBe(expected);
	expect(usesItem([{ deep: expression }])).toBe(expected);
});
