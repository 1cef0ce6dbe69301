import {
	findPerson,
	keepDefaultCountry,
	whoIsMeant,
	type MeantProblem,
	type Whose,
} from '../../nodes/desk/people';
import { personKeysOf } from '../../nodes/core/match';
import type { KnownLead, StoreSession } from '../../nodes/store';
import { knownLead } from '../store/contract/records';
import { useDesk } from './useDesk';

const inStore = useDesk();

const nothing: Whose = {
	...{ inquiryId: null, leadId: null, email: null, phone: null },
	defaultCountry: null,
};

const save = async (session: StoreSession, changes: Partial<KnownLead>) => {
	const lead = knownLead({ company: null, domain: null, ...changes });
	await session.leads.save(lead, personKeysOf(lead));
};

const people = async (session: StoreSession) => {
	const eva = { fullName: 'Eva Lang', email: 'eva@lang-bau.de', phone: '+4930901820' };
	await save(session, { id: 'eva', ...eva });
	const bo = { fullName: 'Bo Chan', email: 'bo@looms.de', phone: '+491711234567' };
	await save(session, { id: 'bo', ...bo });
	const jo = { fullName: 'Jo Ortiz', email: 'jo@ortiz.us', phone: '+12155554140' };
	await save(session, { id: 'jo', ...jo });
};

/** @param kept the country that Lead Normalize read with last */
const meant = async (whose: Partial<Whose>, kept = '') => {
	await inStore(async (session) => {
		await people(session);
		await keepDefaultCountry(session, { validation: { defaultCountry: kept } });
	});
	return await inStore(async (session) => await whoIsMeant(session, { ...nothing, ...whose }));
};

describe('a phone that says its country', () => {
	test.each([
		'+4930901820',
		'004930901820',
		'00 49 30 901820',
		'0049 (0)30 901820',
		'0049-30-901820',
		'+49 (0)30 901820',
		'+49 (0) 30 / 90 18 20',
		'+49-30-901820',
		'+49.30.901820',
		'+49/30/901820',
		'(+49) 30 901820',
		'＋４９ ３０ ９０１８２０',
		'tel:+4930901820',
		'TEL:+49-30-901820;ext=12',
		'Tel.: +49 30 901820',
		'callto:+4930901820',
		'+4930901820 x12',
		'+49 30 901820 ext. 12',
		'+49 30 901820 Durchwahl 12',
		'+49 30 901820,',
		' +49 30 901820\n',
		'<+4930901820>',
		'"+49 30 901820"',
		'\u202a+49 30 901820\u202c',
		'+49 30 901820 (office)',
		'+49 30 901820 / 0049 30 901820',
		'+49 30 901820 or +49 30 5550000',
	])('finds the lead: %j', async (phone) => {
		const { lead, problem } = await meant({ phone });
		expect({ lead, problem }).toEqual({ lead: { inquiryId: null, leadId: 'eva' }, problem: null });
	});
});

describe('a national phone', () => {
	const written = [
		'030 901820',
		'(030) 90 18 20',
		'030/901820',
		'０３０ ９０１８２０',
		'Tel.: 030-901820',
	];

	test.each(written)('is read by Default Country: %j', async (phone) => {
		expect((await meant({ phone, defaultCountry: 'DE' })).lead?.leadId).toBe('eva');
	});

	test.each(written)('or by the country that Lead Normalize read with last: %j', async (phone) => {
		expect((await meant({ phone }, 'DE')).lead?.leadId).toBe('eva');
	});

	test.each<[string, Partial<Whose>, string, string | undefined]>([
		['Default Country comes first', { phone: '(215) 555-4140', defaultCountry: 'US' }, 'DE', 'jo'],
		['of another country it is another one', { phone: '030 901820' }, 'AT', undefined],
		['without its plus sign', { phone: '4930901820' }, 'DE', 'eva'],
		['as a messenger gives it', { phone: '491711234567@c.us' }, 'DE', 'bo'],
		['dialled from America', { phone: '011 49 30 901820' }, 'US', 'eva'],
		['a country that is none', { phone: '030 901820' }, 'XX', undefined],
	])('%s', async (_what, whose, kept, id) => {
		expect((await meant(whose, kept)).lead?.leadId).toBe(id);
	});

	test('is told as it was read', async () => {
		const whose = { ...nothing, phone: '030 901820', defaultCountry: 'DE' };
		await inStore(people);
		const found = await inStore(async (session) => await findPerson(session, whose));
		expect(found).toMatchObject({
			leadIds: ['eva'],
			reason: 'Found by phone: "030 901820" was read as +4930901820.',
		});
	});
});

test('the country that was read with last is the one that counts', async () => {
	await inStore(async (session) => {
		for (const defaultCountry of ['DE', 'US', 'US']) {
			await keepDefaultCountry(session, { validation: { defaultCountry } });
		}
		// Items without one, and other things under that name, change nothing.
		await keepDefaultCountry(session, { validation: {} });
		await keepDefaultCountry(session, { validation: 'US' });
		await keepDefaultCountry(session, {});
	});
	expect((await meant({ phone: '215 555 4140' })).lead?.leadId).toBe('jo');
});

describe('an email', () => {
	test.each([
		'eva@lang-bau.de',
		' EVA@Lang-Bau.DE ',
		'Eva Lang <eva@lang-bau.de>',
		'"Lang, Eva" <eva@lang-bau.de>',
		'mailto:eva@lang-bau.de',
		'MAILTO:eva@lang-bau.de?subject=Hello',
		'<eva@lang-bau.de>',
		"'eva@lang-bau.de'",
		'E-Mail: eva@lang-bau.de',
		'eva@lang-bau.de,',
		'eva@lang-bau.de;',
		'eva@lang-bau.de.',
		'eva＠lang-bau.de',
		'eva @ lang-bau.de',
		'\u200beva@lang-bau.de\u00a0',
		'eva@lang-bau.de (private)',
		'[eva@lang-bau.de](mailto:eva@lang-bau.de)',
		'eva@lang-bau.de, eva.lang@web.example',
		'eva.lang@web.example; Eva Lang <eva@lang-bau.de>',
	])('finds the lead: %j', async (email) => {
		const { lead, problem } = await meant({ email });
		expect({ lead, problem }).toEqual({ lead: { inquiryId: null, leadId: 'eva' }, problem: null });
	});
});

test.each<[string, Partial<Whose>, string]>([
	[
		'a phone that is another lead’s',
		{ email: 'eva@lang-bau.de', phone: '+49 171 1234567' },
		'the phone is that of Bo Chan, who is another lead',
	],
	[
		'an ID of another system',
		{ email: 'eva@lang-bau.de', inquiryId: 'banana' },
		'the store knows nothing by the ID "banana"',
	],
])('who is found by email hears of %s', async (_what, whose, note) => {
	expect(await meant(whose)).toMatchObject({ by: 'email', lead: { leadId: 'eva' }, note });
});

describe('nobody is taken', () => {
	test.each<[string, Partial<Whose>, MeantProblem, string]>([
		[
			'by a number that may be two',
			{ phone: '441212345678', defaultCountry: 'DE' },
			'lead.unclear',
			'"441212345678" may be +49441212345678 or +441212345678, so nobody was taken: write it with its country code',
		],
		[
			'by a number without a country',
			{ phone: '030 901820' },
			'lead.unknown',
			'the store knows no lead with this phone ("030 901820" was read with no country: set Default Country)',
		],
		[
			'by one that was read with another country',
			{ phone: '030 901820', defaultCountry: 'AT' },
			'lead.unknown',
			'the store knows no lead with this phone ("030 901820" is no number of AT)',
		],
		[
			'by an unknown number, which is told as it was read',
			{ phone: '030 901821', defaultCountry: 'DE' },
			'lead.unknown',
			'the store knows no lead with this phone ("030 901821" was read as +4930901821)',
		],
		[
			'by an unknown email and a number without a country',
			{ email: 'x@y.example', phone: '030 901820' },
			'lead.unknown',
			'the store knows no lead with this email or phone ("030 901820" was read with no country: set Default Country)',
		],
		[
			'by the emails of two',
			{ email: 'eva@lang-bau.de, bo@looms.de' },
			'lead.several',
			'the email is that of different leads (Eva Lang, Bo Chan): name one by lead ID',
		],
		[
			'by the phones of two',
			{ phone: '+49 30 901820 / +49 171 1234567' },
			'lead.several',
			'the phone is that of different leads (Eva Lang, Bo Chan): name one by email or lead ID',
		],
		[
			'by a phone that is none',
			{ phone: '12345' },
			'lead.unclear',
			'the phone is none that could be looked up',
		],
		[
			'by an email that is none',
			{ email: 'eva' },
			'lead.unclear',
			'the email is none that could be looked up',
		],
	])('%s', async (_what, whose, code, problem) => {
		const nobody = { person: null, by: '', lead: null, note: null };
		expect(await meant(whose)).toEqual({ ...nobody, code, problem });
	});
});
