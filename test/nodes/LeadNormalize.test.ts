import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { LeadNormalize } from '../../nodes/LeadNormalize/LeadNormalize.node';
import { jsonOf, runNode } from './engine';

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
		outputNames: ['Valid', 'Needs Attention'],
		usableAsTool: true,
	});
	expect(description.properties.slice(0, 3).map(({ name }) => name)).toEqual([
		'defaultCountry',
		'requiredFields',
		'fieldMapping',
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
	const [[first] = [], [second] = []] = jsonOf(outputs);
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

test('the parameters are used: required fields, corrections, source label, options', async () => {
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
	expect(attention).toMatchObject({ validation: { issues: [{ code: 'company.missing' }] } });
});

test('corrections do not count while Field Mapping is automatic', async () => {
	const corrections = { fields: [{ leadField: 'email', payloadField: 'nothing' }] };
	const [[valid] = []] = jsonOf(await run([good], { defaultCountry: 'DE', corrections }));
	expect(valid).toMatchObject({ lead: { email: 'ada@example.com' } });
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
	expect(jsonOf(outputs)).toMatchObject([
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
		message: expect.stringContaining('Line 1 of Corrections'),
		description: expect.stringContaining('delete the line'),
	});
	const [[kept] = []] = jsonOf(await run([good], parameters, 'continueRegularOutput'));
	expect(kept).toMatchObject({ ...good, error: expect.stringContaining('Line 1 of Corrections') });
});

test('running again through a second Lead Normalize changes nothing', async () => {
	const [once = []] = jsonOf(await run([good], { defaultCountry: 'DE' }));
	const [twice = []] = jsonOf(await run(once, { defaultCountry: 'DE' }));
	expect(twice).toEqual(once);
});
