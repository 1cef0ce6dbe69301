import fc from 'fast-check';
import { leadSchema, payloadFields, validationSchema } from '../../../nodes/core/lead';
import { compileNormalizer } from '../../../nodes/core/normalize';

const now = '2026-03-02T09:00:00.000Z';
const later = '2026-09-02T09:00:00.000Z';
const normalize = compileNormalizer({ defaultCountry: 'DE' });

const names = fc.oneof(
	fc.constantFrom(
		...payloadFields,
		...['Your name', 'E-Mail', 'Telefon', 'lead', 'headers', 'body', 'query', 'field_data'],
		...['formMode', 'submittedAt', 'values', 'value', 'label', 'contact', '__proto__', 'toString'],
		...[
			'form_response',
			'answers',
			'token',
			'fields',
			'payload',
			'data',
			'properties',
			'meta',
			'type',
		],
		...[
			'attributes',
			'LastName',
			'form_id',
			'1.3',
			'1.6',
			'rawRequest',
			'Field1',
			'EntryId',
			'eventType',
		],
		...[
			'a[b]',
			'a[b][c]',
			'a[]',
			'contact[email]',
			'[x]',
			'a[__proto__]',
			'Email me offers',
			'field_3',
		],
	),
	fc.string(),
);

const texts = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.constantFrom(
		...['ADA LOVELACE', 'van der berg', "o'neil, SEAN", '  x ', 'n/a', 'Ada@Example.COM', 'a@b'],
		...['030 901820', '+1 (202) 555-0143 ext 5', 'Deutschland', 'true', '2026-03-02T09:00:00Z'],
		...['🦄', '‮abc', 'IŞIK', 'ﬁ', '李小龍', '\ud800', 'https://www.example.com/?utm_medium=cpc&'],
	),
);

const { payload } = fc.letrec<{ payload: Record<string, unknown>; value: unknown }>((tie) => ({
	payload: fc.dictionary(names, tie('value'), { maxKeys: 8, noNullPrototype: true }),
	value: fc.oneof(
		{ maxDepth: 4, withCrossShrink: true },
		texts,
		fc.jsonValue(),
		fc.date({ noInvalidDate: true }),
		fc.array(tie('value'), { maxLength: 3 }),
		tie('payload'),
	),
}));

test('law: any JSON gives a lead and an outcome of the right shape, and is left as it was', () => {
	fc.assert(
		fc.property(payload, (json) => {
			const before = structuredClone(json);
			const { lead, validation } = normalize(json, now);
			expect(leadSchema.parse(lead)).toEqual(lead);
			expect(validationSchema.parse(validation)).toEqual(validation);
			expect(json).toEqual(before);
		}),
		{ numRuns: 500 },
	);
});

test('law: normalizing again changes nothing, with the payload and without', () => {
	fc.assert(
		fc.property(payload, (given) => {
			// The lead takes the place of a payload's own field of that name.
			const json = { ...given };
			delete json.lead;
			const once = normalize(json, now);
			expect(normalize({ ...json, ...once }, later)).toEqual(once);
			expect(normalize({ lead: once.lead }, later).lead).toEqual(once.lead);
		}),
		{ numRuns: 500 },
	);
});

test('law: no setting changes whether it works', () => {
	const strict = compileNormalizer({
		required: ['email', 'phone', 'fullName', 'consent'],
		mapping: [
			{ field: 'email', from: 'contact.value' },
			{ field: 'fullName', from: 'Your name' },
			{ field: 'submissionId', from: 'body' },
			{ field: 'receivedAt', from: 'values[0]' },
		],
		invalidContact: 'note',
	});
	fc.assert(
		fc.property(payload, (json) => {
			const { lead, validation } = strict(json, now);
			expect(lead.id).not.toBe('');
			expect(['valid', 'needs attention']).toContain(validation.status);
		}),
	);
});

test.each([[null], [undefined], [[]], ['text'], [12], [new Date(0)]])(
	'%p is an empty lead',
	(json) => {
		expect(normalize(json, now)).toMatchObject({
			lead: { email: null, receivedAt: now },
			validation: { status: 'needs attention' },
		});
	},
);

test('no name in a payload reaches the prototype of anything', () => {
	const { lead } = normalize(JSON.parse('{"__proto__": {"x": 1}, "a": {"__proto__": 2}}'), now);
	expect(Object.getPrototypeOf(lead.custom)).toBe(Object.prototype);
	expect(lead.custom).not.toHaveProperty('x');
});

const nested = (depth: number) => {
	let value: unknown = 'end';
	for (let level = 0; level < depth; level++) value = level % 2 ? [value, 1] : { value, name: 'x' };
	return value;
};

test('what is nested too deeply stays out of the lead', () => {
	expect(normalize({ deep: nested(50_000), email: 'a@example.com' }, now).lead).toMatchObject({
		email: 'a@example.com',
		custom: {},
	});
});

/** Texts on which careless patterns take quadratic time or worse. */
const hostile = ['a', ' ', '@', '.', '-', 'a.', "o'", '\r\n', '1', '(', '̖́', 'van ', 'İ'];
const labels = ['name', 'email', 'phone', 'company', 'country', 'message', 'website', 'consent'];
const rest = ['city', 'language', 'timezone', 'page_url', 'created_at', 'submission_id', 'other'];

test.each(hostile)('a megabyte of %j in every field, and as a name, is read', (piece) => {
	const huge = piece.repeat(Math.ceil(1_000_000 / piece.length));
	const all = Object.fromEntries([...labels, ...rest].map((label) => [label, huge]));
	const { lead } = normalize({ ...all, [huge]: 'x' }, now);
	expect(lead.fullName?.length ?? 0).toBeLessThanOrEqual(500);
	expect(lead.company?.length ?? 0).toBeLessThanOrEqual(500);
});
