import type { IDataObject, INodeParameters, INodeType } from 'n8n-workflow';
import { LeadDedupMatch } from '../../nodes/LeadDedupMatch/LeadDedupMatch.node';
import { LeadNormalize } from '../../nodes/LeadNormalize/LeadNormalize.node';
import { LeadSlaTimer } from '../../nodes/LeadSlaTimer/LeadSlaTimer.node';
import { LeadStore } from '../../nodes/LeadStore/LeadStore.node';
import { jsonOf, runNode } from './engine';
import { useTemporaryUserFolder } from './storeFolder';

useTemporaryUserFolder();

const run = async (node: INodeType, parameters: IDataObject, item: IDataObject) =>
	jsonOf(
		await runNode({
			...{ node, parameters: parameters as INodeParameters, items: [item], mode: 'trigger' },
		}),
	);

const firstTouch = { name: 'First touch', amount: 1, unit: 'businessHours', stopsOn: ['human'] };

const start = { hoursFrom: 'own', timeZone: 'UTC', clocks: { clock: [firstTouch] } };

/** Sends a lead through the nodes, without Dedup Match where it is to be known by its clocks alone. */
async function submit(form: IDataObject, defaultCountry = '', nodes = [new LeadDedupMatch()]) {
	let item = (await run(new LeadNormalize(), { defaultCountry }, form)).flat()[0] ?? {};
	for (const node of nodes) item = (await run(node, {}, item)).flat()[0] ?? {};
	await run(new LeadSlaTimer(), start, item);
}

const international = { name: 'Eva Lang', phone: '+49 30 901820', email: 'eva@lang-bau.de' };
const national = { ...international, phone: '030 901820' };

const byFields = { leadFrom: 'fields', leadFieldNames: { email: 'email', phone: 'phone' } };

/** What an operation of the SLA Timer says of the clocks of whoever an item names. */
async function clocksBy(operation: string, item: IDataObject, more: IDataObject = {}) {
	const outputs = await run(new LeadSlaTimer(), { operation, ...byFields, ...more }, item);
	const { clocks, reason } = outputs.flat()[0]?.sla as { clocks: IDataObject[]; reason: string };
	return { states: clocks.map(({ name, state }) => [name, state]), reason };
}

const stopped = [['First touch', 'stopped']];

test.each<IDataObject>([
	{ phone: '004930901820' },
	{ phone: '+49 (0)30 901820' },
	{ phone: 'tel:+4930901820' },
	{ phone: '+4930901820 x12' },
	{ email: 'Eva Lang <eva@lang-bau.de>' },
	{ email: 'mailto:eva@lang-bau.de' },
	{ email: ['eva@lang-bau.de'] },
	{
		email: { value: [{ address: 'eva@lang-bau.de', name: 'Eva' }], text: 'Eva <eva@lang-bau.de>' },
	},
	{ email: { value: [{ address: 'eva@lang-bau.de', name: 'Eva' }] } },
	{ phone: [{ number: '+49 30 901820', type: 'work' }] },
])('Record Activity finds the lead by %j', async (item) => {
	await submit(international);
	expect((await clocksBy('recordActivity', item)).states).toEqual(stopped);
});

describe('a national number', () => {
	test('is read by the country with which Lead Normalize read last', async () => {
		await submit({ name: 'Eva Lang', phone: '030 901820' }, 'DE');
		expect((await clocksBy('recordActivity', { phone: '030 901820' })).states).toEqual(stopped);
	});

	test('and so it is where the lead never passed Dedup Match', async () => {
		await submit({ name: 'Eva Lang', phone: '030 901820' }, 'DE', []);
		expect((await clocksBy('recordActivity', { phone: '030 901820' })).states).toEqual(stopped);
	});

	test('is read by Default Country where that is set, and else told', async () => {
		await submit(international);
		const item = { phone: '030 901820' };
		const unread = await clocksBy('recordActivity', item);
		expect(unread).toEqual({
			states: [],
			reason: expect.stringContaining(
				'The store knows no lead with this phone ("030 901820" was read with no country: set Default Country)',
			),
		});
		const read = await clocksBy('recordActivity', item, { defaultCountry: 'DE' });
		expect(read.states).toEqual(stopped);
	});
});

describe.each([
	['pause', 'paused'],
	['stop', 'stopped'],
	['check', 'running'],
	['resume', 'running'],
])('%s', (operation, state) => {
	test.each<IDataObject>([{ phone: '(030) 90 18 20' }, { email: '<EVA@lang-bau.de>' }])(
		'finds the lead by %j',
		async (item) => {
			await submit(national, 'DE');
			expect((await clocksBy(operation, item)).states).toEqual([['First touch', state]]);
		},
	);
});

describe.each(['exportPerson', 'erasePerson', 'getTimeline'])('%s', (operation) => {
	const outputOf = async (person: IDataObject, more: IDataObject = {}) => {
		const parameters = { operation, leadFrom: 'entered', eraseForGood: true, ...person, ...more };
		const outputs = await run(new LeadStore(), parameters, {});
		const [found] = outputs.flat();
		return { isFound: outputs[0]?.length === 1, person: found?.person as { reason: string } };
	};

	test.each<IDataObject>([
		{ phone: '030 901820' },
		{ phone: '0049 30 901820' },
		{ phone: '+49 (0)30 901820' },
		{ email: 'Eva Lang <eva@lang-bau.de>' },
	])('finds the person by %j', async (person) => {
		await submit(national, 'DE');
		expect((await outputOf(person)).isFound).toBe(true);
	});

	test('takes nobody by a number that may be two, and says so', async () => {
		await submit({ ...international, phone: '+49 441 212345678' });
		const { isFound, person } = await outputOf({ phone: '441212345678' }, { defaultCountry: 'DE' });
		expect({ isFound, reason: person.reason }).toEqual({
			isFound: false,
			reason:
				'"441212345678" may be +49441212345678 or +441212345678, so nobody was taken: write it with its country code.',
		});
	});
});

test('an erasure by a national number reaches the test copy, where no country was kept', async () => {
	await submit(national, 'DE');
	const [[item = {}] = []] = await run(new LeadNormalize(), {}, international);
	const manual = { node: new LeadDedupMatch(), parameters: {}, items: [item] };
	await runNode({ ...manual, mode: 'manual' });
	const parameters = { operation: 'erasePerson', leadFrom: 'entered', eraseForGood: true };
	await run(new LeadStore(), { ...parameters, phone: '030 901820' }, {});
	const inCopy = { operation: 'exportPerson', leadFrom: 'entered', email: international.email };
	const left = await runNode({
		...{ node: new LeadStore(), parameters: inCopy, items: [{}], mode: 'manual' },
	});
	expect(jsonOf(left).map((output) => output.length)).toEqual([0, 1]);
});
