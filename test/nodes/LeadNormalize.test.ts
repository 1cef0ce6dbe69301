import type { IDataObject, INodeParameters, WorkflowExecuteMode } from 'n8n-workflow';
import { outputNames } from '../../nodes/LeadNormalize/description';
import { LeadNormalize } from '../../nodes/LeadNormalize/LeadNormalize.node';
import { readJsonOf } from './asRead';
import { jsonOf, runNode } from './engine';
import { useTemporaryUserFolder } from './storeFolder';

useTemporaryUserFolder();

const run = async (
	items: IDataObject[],
	parameters: INodeParameters = {},
	onError?: 'continueRegularOutput',
) => await runNode({ node: new LeadNormalize(), items, parameters, onError });

const good = { 'Your name': 'ADA LOVELACE', 'E-Mail': 'ada@Example.com', Telefon: '030 901820' };
const incomplete = { 'Your name': 'Bob Ray', Telefon: '12345' };

test('outputs, icon and defaults are what the canvas shows', () => {
	const { description } = new LeadNormalize();
	expect(description).toMatchObject({
		name: 'leadNormalize',
		usableAsTool: true,
	});
	expect(outputNames.normalize).toEqual(['Valid', 'Needs Attention']);
	expect(description.properties.map(({ displayName }) => displayName)).toEqual([
		'Operation',
		'Default Country',
		'Required Fields',
		'Source Label',
		'Field Mapping',
		'Mapped Fields',
		'Services and Sources',
		'Checks',
		'Options',
	]);
});

test('valid leads leave on the first output, others on the second, none is lost', async () => {
	const outputs = await run([good, incomplete, { ...good, 'E-Mail': 'eve@example.com' }], {
		defaultCountry: 'DE',
	});
	expect(outputs.map((items) => items.map(({ pairedItem }) => pairedItem))).toEqual([
		[{ item: 0 }, { item: 2 }],
		[{ item: 1 }],
	]);
	const [[first] = [], [second] = []] = readJsonOf(outputs);
	expect(first).toMatchObject({
		...good,
		lead: {
			fullName: 'Ada Lovelace',
			email: 'ada@example.com',
			phone: '+4930901820',
			phoneType: 'fixed line',
			workspace: 'default',
		},
		validation: { status: 'valid', issues: [] },
	});
	expect(second).toMatchObject({
		...incomplete,
		lead: { fullName: 'Bob Ray', phone: null },
		validation: { status: 'needs attention', issues: [{ code: 'phone.invalid', value: '12345' }] },
	});
});

test('the parameters are used: required fields, mapped fields, source label, options', async () => {
	const parameters: INodeParameters = {
		defaultCountry: 'DE',
		requiredFields: ['emailOrPhone', 'company'],
		fieldMapping: 'corrected',
		corrections: { fields: [{ leadField: 'company', payloadField: 'answers.Betrieb X' }] },
		sourceLabel: 'Trade fair',
		options: { workspace: 'client-a', invalidContact: 'note' },
	};
	const item = { ...good, Telefon: '12345', answers: { 'Betrieb X': 'Engines' } };
	const [[valid] = [], [attention] = []] = jsonOf(await run([item, good], parameters));
	expect(valid).toMatchObject({
		lead: { company: 'Engines', workspace: 'client-a', source: { label: 'Trade fair' } },
		validation: { issues: [{ code: 'phone.invalid' }] },
	});
	expect(attention).toMatchObject({
		validation: {
			issues: [
				{ code: 'company.missing' },
				{ code: 'mapping.notFound', message: expect.stringContaining('takes Company from') },
			],
		},
	});
});

test('mapped fields do not count while Field Mapping is automatic', async () => {
	const corrections = { fields: [{ leadField: 'email', payloadField: 'nothing' }] };
	const [[valid] = []] = jsonOf(await run([good], { defaultCountry: 'DE', corrections }));
	expect(valid).toMatchObject({ lead: { email: 'ada@example.com' } });
});

test('by hand, only mapped fields are read, and the others are kept', async () => {
	const parameters: INodeParameters = {
		fieldMapping: 'byHand',
		corrections: { fields: [{ leadField: 'email', payloadField: 'E-Mail' }] },
	};
	const [[valid] = []] = readJsonOf(await run([good], parameters));
	expect(valid).toMatchObject({
		lead: {
			email: 'ada@example.com',
			fullName: null,
			phone: null,
			custom: { Telefon: '030 901820' },
		},
	});
});

test('the output says who sent it and what was found where', async () => {
	const [[valid] = []] = jsonOf(
		await run([{ body: good, headers: {}, query: {} }], { defaultCountry: 'DE' }),
	);
	expect(valid).toMatchObject({
		validation: { mapping: { email: 'body.E-Mail', phone: 'body.Telefon' } },
	});
});

const names = (value: string, alsoWritten = '') => ({ value, alsoWritten });

test('services and sources are brought into the words of the tables', async () => {
	const parameters: INodeParameters = {
		defaultCountry: 'DE',
		lists: {
			services: { rows: [names('Web Design', 'homepage, site internet'), names('Print')] },
			sources: { rows: [names('Google Ads', 'google')] },
		},
	};
	const items = [
		{ ...good, Service: 'Homepage', 'How did you hear about us?': 'Google' },
		{ ...good, Service: 'web desing' },
	];
	const [[one, other] = []] = jsonOf(await run(items, parameters));
	expect(one).toMatchObject({
		lead: { service: 'Web Design', source: { label: 'Google Ads', channel: 'organic search' } },
		validation: {
			issues: [],
			changes: expect.arrayContaining([
				{
					field: 'service',
					from: 'Homepage',
					to: 'Web Design',
					why: 'Written as in Approved Services',
				},
			]),
		},
	});
	expect(other).toMatchObject({
		lead: { service: 'web desing' },
		validation: { issues: [{ code: 'service.unlisted', suggestion: 'Web Design' }] },
	});
	const strict = {
		...parameters,
		lists: { ...(parameters.lists as object), unlisted: 'attention' },
	};
	expect(jsonOf(await run(items.slice(1), strict))[1]).toHaveLength(1);
});

test('a source may require other fields', async () => {
	const parameters: INodeParameters = {
		defaultCountry: 'DE',
		requiredFields: ['email', 'company'],
		checks: { requiredBySource: { rows: [{ source: 'trade fair', requiredFields: ['phone'] }] } },
	};
	const fair = { name: 'Ada', phone: '030 901820', source: 'Trade Fair' };
	const [[valid] = [], [attention] = []] = jsonOf(
		await run([fair, { ...fair, source: 'Web' }], parameters),
	);
	expect(valid).toMatchObject({ lead: { source: { label: 'Trade Fair', channel: 'event' } } });
	expect(attention).toMatchObject({
		validation: { issues: [{ code: 'email.missing' }, { code: 'company.missing' }] },
	});
});

test('what looks like spam needs attention, or is only noted', async () => {
	const bot = { ...good, fax_2: 'x', Message: 'See https://a.example https://b.example' };
	const parameters: INodeParameters = { defaultCountry: 'DE', checks: { honeypots: 'fax_2' } };
	const [, [attention] = []] = jsonOf(await run([bot], parameters));
	expect(attention).toMatchObject({
		lead: { email: 'ada@example.com', custom: {} },
		validation: { issues: [{ code: 'spam.honeypot', value: 'x' }, { code: 'spam.links' }] },
	});
	const noted = { ...parameters, checks: { honeypots: 'fax_2', suspicious: 'note' } };
	expect(jsonOf(await run([bot], noted))[0]).toHaveLength(1);
});

test('an item that holds several leads leaves as several, each with its part', async () => {
	const item = { form: 'x', leads: [{ email: 'ada@example.com' }, { name: 'Bob', email: 'bob@' }] };
	const outputs = await run([item]);
	expect(outputs.map((items) => items.map(({ pairedItem }) => pairedItem))).toEqual([
		[{ item: 0 }],
		[{ item: 0 }],
	]);
	expect(readJsonOf(outputs)).toMatchObject([
		[{ form: 'x', leads: [{ email: 'ada@example.com' }], lead: { email: 'ada@example.com' } }],
		[{ form: 'x', leads: [{ name: 'Bob' }], lead: { fullName: 'Bob', email: null } }],
	]);
});

test('what an item itself calls lead and validation is read, and kept under another name', async () => {
	const own = { lead: { name: 'Ada Lovelace', email: 'ada@example.com' }, validation: 'passed' };
	const [[first = {}] = []] = jsonOf(await run([own]));
	expect(first).toMatchObject({
		lead: { fullName: 'Ada Lovelace', email: 'ada@example.com' },
		validation: { status: 'valid', mapping: { email: 'lead.email' } },
		replaced: own,
	});
	const [[again = {}] = []] = jsonOf(await run([first]));
	expect({ ...again, validation: null }).toEqual({ ...first, validation: null });
});

test('settings may differ from item to item; what is no country there is none', async () => {
	const phone = { phone: '020 7946 0018' };
	const outputs = await run(
		[
			{ ...phone, market: 'GB' },
			{ ...phone, market: 'Narnia' },
		],
		{ defaultCountry: '={{ $json.market }}', sourceLabel: '={{ "Market " + $json.market }}' },
	);
	expect(readJsonOf(outputs)).toMatchObject([
		[{ lead: { phone: '+442079460018', source: { label: 'Market GB' } } }],
		[{ lead: { phone: null }, validation: { issues: [{ code: 'phone.noCountry' }] } }],
	]);
});

test('Required Fields and Ignored Fields also take names separated by commas', async () => {
	const parameters: INodeParameters = {
		defaultCountry: 'DE',
		requiredFields: '={{ $json.desk.needs }}',
		options: { ignoredFields: 'desk, other' },
	};
	const item = { ...good, desk: { needs: 'email, company' } };
	const [, [attention] = []] = jsonOf(await run([item], parameters));
	expect(attention).toMatchObject({
		lead: { custom: {} },
		validation: { issues: [{ code: 'company.missing' }] },
	});
});

test('without a default country a number without a country code needs attention', async () => {
	const [valid, [attention] = []] = jsonOf(await run([good]));
	expect(valid).toEqual([]);
	expect(attention).toMatchObject({ validation: { issues: [{ code: 'phone.noCountry' }] } });
});

test('a setting that cannot work stops the node and says which', async () => {
	const parameters: INodeParameters = {
		fieldMapping: 'corrected',
		corrections: { fields: [{ leadField: 'email', payloadField: '' }] },
	};
	await expect(run([good], parameters)).rejects.toMatchObject({
		message: expect.stringContaining('Line 1 of Mapped Fields'),
		description: expect.stringContaining('delete the line'),
	});
	const [[kept] = []] = jsonOf(await run([good], parameters, 'continueRegularOutput'));
	expect(kept).toMatchObject({
		...good,
		error: expect.stringContaining('Line 1 of Mapped Fields'),
	});
});

test('running again through a second Lead Normalize changes nothing', async () => {
	const [once = []] = jsonOf(await run([good], { defaultCountry: 'DE' }));
	const [twice = []] = jsonOf(await run(once, { defaultCountry: 'DE' }));
	expect(twice).toEqual(once);
});

describe('whether a lead is a test', () => {
	const read = async (
		mode: WorkflowExecuteMode,
		options: INodeParameters,
		items: IDataObject[] = [good],
	) => {
		const node = new LeadNormalize();
		const parameters = { defaultCountry: 'DE', options };
		return jsonOf(await runNode({ node, items, parameters, mode }))[0] ?? [];
	};
	const live = { liveTestRuns: true };

	test.each([
		['trigger', {}, false],
		['manual', {}, true],
		['manual', live, false],
	] as const)('a run by %s with %j: %s', async (mode, options, isTest) => {
		expect(await read(mode, options)).toMatchObject([{ lead: { test: isTest } }]);
	});

	test('who was one stays one, and what the sender calls a test is something else', async () => {
		const [first] = await read('manual', {});
		expect(await read('trigger', {}, first ? [first] : [])).toMatchObject([
			{ lead: { test: true } },
		]);
		const marked = { ...good, is_test: true };
		expect(await read('trigger', {}, [marked])).toMatchObject([
			{ lead: { test: false }, validation: { sender: { test: true } } },
		]);
	});
});
