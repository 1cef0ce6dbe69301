import { compileNormalizer, type NormalizeSettings } from '../../../nodes/core/normalize';

const now = '2026-03-02T09:00:00.000Z';
const read = (json: unknown, settings: NormalizeSettings = {}) =>
	compileNormalizer({ defaultCountry: 'DE', ...settings })(json, now);

const byHand = (
	...rows: Array<[NonNullable<NormalizeSettings['mapping']>[number]['field'], string]>
) => ({
	mapping: rows.map(([field, from]) => ({ field, from })),
});

const form = {
	headers: {},
	query: {},
	body: {
		'Your name': 'Ada Lovelace',
		'E-Mail': 'ada@example.com',
		'details[firm]': 'Engines',
		'fields[x][value]': '030 901820',
		answers: [{ ref: 'r1', question: 'Betrieb X', answer: 'Looms' }],
	},
};

test('the lead says who sent it and where each field was', () => {
	const { validation } = read(form);
	expect(validation.sender).toEqual({ id: 'webhook', name: 'Webhook', test: false });
	expect(validation.mapping).toMatchObject({ fullName: 'body.Your name', email: 'body.E-Mail' });
	expect(validation.guessed).toEqual(['phone']);
});

test.each([
	['details[firm]', 'Engines', 'body.details.firm'],
	['body.details[firm]', 'Engines', 'body.details.firm'],
	['body.details.firm', 'Engines', 'body.details.firm'],
	['Betrieb X', 'Looms', 'body.answers.0.answer'],
	['body.answers.0.answer', 'Looms', 'body.answers.0.answer'],
])('by hand, %s is found, others stay automatic', (from, company, where) => {
	const { lead, validation } = read(form, byHand(['company', from]));
	expect(lead).toMatchObject({ company, email: 'ada@example.com' });
	expect(validation.mapping.company).toBe(where);
});

test('without the automatic only what is named is read, and the rest is kept', () => {
	const { lead, validation } = read(
		{ ...form.body, utm_campaign: 'May', submission_id: 'abcdef-1234567' },
		{ ...byHand(['email', 'E-Mail']), automatic: false },
	);
	expect(lead).toMatchObject({
		email: 'ada@example.com',
		fullName: null,
		phone: null,
		custom: { 'Your name': 'Ada Lovelace' },
		source: { campaign: 'May' },
	});
	expect(lead.inquiryId).toMatch(/^sub_/);
	expect(Object.keys(validation.mapping)).toEqual(expect.arrayContaining(['email', 'campaign']));
});

describe('a name that a person gave', () => {
	const codesOf = (json: unknown, settings: NormalizeSettings) =>
		read(json, settings).validation.issues.map(({ code }) => code);

	test.each([
		['nothing', form],
		['E-Mail2', form],
		['', { ...form.body, other: '' }],
	])('%j takes nothing away that was found without it', (from, json) => {
		const settings = byHand(['email', from === '' ? 'other' : from]);
		expect(read(json, settings).lead.email).toBe('ada@example.com');
	});

	test('comes first, and what is recognised beside it is kept', () => {
		const { lead } = read(
			{ Company: 'Engines', Sponsor: 'Looms', email: 'ada@example.com' },
			byHand(['company', 'Sponsor']),
		);
		expect(lead).toMatchObject({ company: 'Looms', custom: { Company: 'Engines' } });
	});

	test('makes room where its value is none', () => {
		const { lead } = read(
			{ Phone: '030 901820', 'Best time': 'mornings', Company: 'Engines', Sponsor: 'n/a' },
			byHand(['phone', 'Best time'], ['company', 'Sponsor']),
		);
		expect(lead).toMatchObject({ phone: '+4930901820', company: 'Engines' });
	});

	test('that exists nowhere is told by what it is for on the screen, and a like one suggested', () => {
		const { validation } = read(form, byHand(['companySize', 'E-Mial']));
		expect(validation.issues).toContainEqual({
			field: 'companySize',
			code: 'mapping.notFound',
			message: expect.stringMatching(
				/^Mapped Fields takes Company Size from "E-Mial", and nothing/,
			),
			value: 'E-Mial',
			suggestion: 'E-Mail',
		});
	});

	test.each<[string, unknown, string]>([
		['is empty', { ...form.body, firm: '' }, 'firm'],
		['is empty, deep in it', { body: { a: { firm: null } } }, 'body.a.firm'],
		['is a question without an answer', { answers: [{ label: 'Firm', value: '' }] }, 'Firm'],
		['has a point in it', { body: { '5.6': '' } }, 'body.5.6'],
		['has a value', form, 'E-Mail'],
	])('that %s is no slip', (_what, json, name) => {
		expect(codesOf(json, byHand(['company', name]))).not.toContain('mapping.notFound');
	});

	test('of several one is enough', () => {
		const rows = byHand(['company', 'firm'], ['company', 'details[firm]']);
		expect(codesOf(form, rows)).toEqual([]);
	});

	test.each([
		['1.3', { form_id: '3', id: '7', '1.3': 'Ada', '1.6': 'Lovelace' }],
		['body.1.3', { body: { form_id: '3', id: '7', '1.3': 'Ada' }, headers: {}, query: {} }],
		['["1.3"]', { '1.3': 'Ada' }],
		["body['1.3']", { body: { '1.3': 'Ada' }, headers: {}, query: {} }],
		['input.name.first', { 'input.name.first': 'Ada' }],
		['a.b', { wrapped: { 'a.b': 'Ada' } }],
	])('may be a key with a point in it: %s', (from, json) => {
		for (const automatic of [true, false]) {
			const { lead, validation } = read(json, { ...byHand(['city', from]), automatic });
			expect(lead.city).toBe('Ada');
			expect(validation.issues.map(({ code }) => code)).not.toContain('mapping.notFound');
		}
	});

	test('for a consent means that one, also where nobody can read it', () => {
		const json = { Newsletter: 'yes', Terms: 'see below', email: 'ada@example.com' };
		expect(read(json, byHand(['consent', 'Terms'])).lead.consent?.given).toBeNull();
	});

	test('for an id that did not come makes no other one certain', () => {
		const same = { submission_id: 'webinar', email: 'ada@example.com' };
		const other = { submission_id: 'webinar', email: 'bob@example.com' };
		const settings = byHand(['submissionId', 'nothing']);
		expect(read(same, settings).lead.inquiryId).not.toBe(read(other, settings).lead.inquiryId);
	});
});

test.each([
	[{ 'Other phone': '030 901821', Phone: '030 901820' }, 'phone', '+4930901820'],
	[{ email_2: 'bob@example.com', email: 'ada@example.com' }, 'email', 'ada@example.com'],
	[
		{ 'Best email to write to': 'bob@example.com', Email: 'ada@example.com' },
		'email',
		'ada@example.com',
	],
	[
		{ Subject: 'Looms', 'Tell us how we could help': 'With looms, please', Message: 'Hi' },
		'message',
		'Hi',
	],
	[{ Betreff: 'Webstühle' }, 'message', 'Webstühle'],
	[{ 'Other phone': '030 901821' }, 'phone', '+4930901821'],
] as const)('of %j the surest name counts', (json, field, value) => {
	expect(read(json).lead[field]).toBe(value);
});

describe('what nothing but its value tells', () => {
	test('is used and said to be guessed', () => {
		const { lead, validation } = read({
			field_1: 'Ada Lovelace',
			field_2: 'ada.lovelace@example.com',
			field_3: '+49 30 901820',
			field_4: 'I would like to have a quote for a loom.',
			field_5: '100 000',
			field_6: '2026-05-01',
		});
		expect(lead).toMatchObject({
			fullName: 'Ada Lovelace',
			email: 'ada.lovelace@example.com',
			phone: '+4930901820',
			message: 'I would like to have a quote for a loom.',
			custom: { field_5: '100 000', field_6: '2026-05-01' },
		});
		expect([...validation.guessed].sort()).toEqual(['email', 'fullName', 'message', 'phone']);
		expect(validation.mapping.email).toBe('field_2');
	});

	test.each([
		['two addresses', { a: 'ada@example.com', b: 'bob@example.com' }, 'email'],
		["another one's address", { 'Referrer email': 'bob@example.com' }, 'email'],
		["the owner's address", { owner: { contact: 'bob@example.com' } }, 'email'],
		['a number with a name', { 'Order number': '030 901820' }, 'phone'],
		['a row of digits', { field_1: '20260501' }, 'phone'],
		[
			'a name that is not in the address',
			{ field_1: 'New York', email: 'ada@example.com' },
			'fullName',
		],
		[
			'two long texts',
			{ field_1: 'one two three four five six', field_2: 'a b c d e f g' },
			'message',
		],
	] as const)('%s: nothing is guessed', (_what, json, field) => {
		const { lead, validation } = read(json);
		expect(lead[field]).toBeNull();
		expect(validation.guessed).not.toContain(field);
	});
});

test('nothing is dropped: what is no field is kept under a name that people can read', () => {
	const { lead } = read({
		email: 'ada@example.com',
		'project[size]': 'L',
		contact: { floors: 2 },
		fields: [
			{ key: 'q1', label: 'Colour', value: 'red' },
			{ key: 'q2', label: 'Colour', value: 'blue' },
			{ key: 'q3', label: 'Colour', value: 'green' },
		],
		'': 'nameless',
	});
	expect(lead.custom).toEqual({
		'project.size': 'L',
		floors: 2,
		Colour: 'red',
		q2: 'blue',
		q3: 'green',
		Field: 'nameless',
	});
});

test('names that would reach the prototype are harmless, and their values are kept', () => {
	const json: unknown = JSON.parse(
		'{"__proto__": "x", "a[__proto__]": "y", "b": {"__proto__": {"z": 1}}, "email": "ada@example.com"}',
	);
	const { lead } = read(json);
	expect(Object.getPrototypeOf(lead.custom)).toBe(Object.prototype);
	expect(Object.values(lead.custom)).toEqual(['x', 'y', 1]);
	expect(({} as Record<string, unknown>).z).toBeUndefined();
});
