import fc from 'fast-check';
import { leadSchema, validationSchema } from '../../../../nodes/core/lead';
import { compileLeads } from '../../../../nodes/core/normalize';
import { fixtures } from '.';
import { leadsTo } from './leadsTo';

const now = '2026-03-02T09:00:00.000Z';
const later = '2026-09-02T09:00:00.000Z';
const normalize = compileLeads({ defaultCountry: 'DE' });

const payloads = Object.values(fixtures).flatMap((list) => list.map(({ payload }) => payload));

const junk = fc.oneof(
	fc.constantFrom<unknown>(
		null,
		'',
		0,
		true,
		[],
		{},
		[null],
		[[]],
		'{',
		'{}',
		'[]',
		'{"a":',
		'a=b&c',
	),
	fc.constantFrom<unknown>('ada@example.com', '🦄', '\u202eabc', '\ud800', 1e21, -1, Number.NaN),
	fc.constantFrom<unknown>(new Date(0), { value: 1 }, [{ name: 'x', value: [] }]),
	fc.jsonValue({ maxDepth: 2 }),
	fc.string({ unit: 'binary' }),
);

/** Everything that can be replaced: an object or a list, and a name in it. */
function placesIn(value: unknown, places: Array<[Record<string, unknown>, string]> = []) {
	if (value !== null && typeof value === 'object') {
		const object = value as Record<string, unknown>;
		for (const name of Object.keys(object)) {
			places.push([object, name]);
			placesIn(object[name], places);
		}
	}
	return places;
}

const twice = (value: unknown) => [value, structuredClone(value)];

/** A payload of a known sender, with some of its parts replaced, taken away or doubled. */
const damaged = fc
	.tuple(
		fc.constantFrom(...payloads),
		fc.array(fc.tuple(fc.nat(), fc.constantFrom('replace', 'delete', 'repeat'), junk), {
			maxLength: 4,
		}),
	)
	.map(([payload, damages]) => {
		const json = structuredClone(payload);
		for (const [pick, how, value] of damages) {
			const places = placesIn(json);
			const [object, name] = places[pick % Math.max(places.length, 1)] ?? [];
			if (!object || name === undefined) continue;
			if (how === 'delete') delete object[name];
			else object[name] = how === 'repeat' ? twice(object[name]) : structuredClone(value);
		}
		return json;
	});

test('law: what a sender posts gives leads, however it is damaged, and is left as it was', () => {
	fc.assert(
		fc.property(damaged, (json) => {
			const before = structuredClone(json);
			const leads = normalize(json, now);
			expect(leads.length).toBeGreaterThan(0);
			for (const { lead, validation } of leads) {
				expect(leadSchema.parse(lead)).toEqual(lead);
				expect(validationSchema.parse(validation)).toEqual(validation);
			}
			expect(json).toEqual(before);
		}),
		{ numRuns: 300 },
	);
});

test('law: each field of a lead is where the mapping says', () => {
	fc.assert(
		fc.property(damaged, (payload) => {
			for (const { json, validation } of normalize(payload, now)) {
				for (const [field, from] of Object.entries(validation.mapping)) {
					expect([field, from, leadsTo(json, from)]).toEqual([field, from, true]);
				}
			}
		}),
		{ numRuns: 300 },
	);
});

test('law: each of the leads, normalized again, stays one lead and as it is', () => {
	fc.assert(
		fc.property(damaged, (payload) => {
			for (const { json, lead, validation } of normalize(payload, now)) {
				const again = normalize({ ...json, lead, validation }, later);
				expect(again.map((one) => one.lead)).toEqual([lead]);
				expect(again.map((one) => one.validation)).toEqual([validation]);
			}
		}),
		{ numRuns: 200 },
	);
});

test('law: a list of leads gives each of them once, in order, each with its own part', () => {
	const people = fc.array(fc.record({ name: fc.constantFrom('Ada', 'Bob', 'Cy'), age: fc.nat() }), {
		minLength: 2,
		maxLength: 8,
	});
	const lists = fc.constantFrom('leads', 'contacts', 'results', 'records', 'data', 'items', 'body');
	const around = fc.constantFrom<(json: object) => Record<string, unknown>>(
		(json) => ({ ...json }),
		(json) => ({ headers: {}, query: {}, body: json }),
		(json) => ({ payload: JSON.stringify(json), event: 'new' }),
	);
	fc.assert(
		fc.property(people, lists, around, (list, name, wrap) => {
			const leads = list.map((one, index) => ({ ...one, email: `p${index}@example.com` }));
			const normalized = normalize(wrap({ [name]: leads, campaign: 'May' }), now);
			expect(normalized.map(({ lead }) => lead.email)).toEqual(leads.map(({ email }) => email));
			expect(normalized.map(({ lead }) => lead.custom.age)).toEqual(list.map(({ age }) => age));
			expect(new Set(normalized.map(({ lead }) => lead.inquiryId)).size).toBe(list.length);
		}),
	);
});

test.each([
	['products of an order', { email: 'ada@example.com', items: [{ name: 'A' }, { name: 'B' }] }],
	[
		'guests of somebody who can be reached',
		{
			email: 'ada@example.com',
			contacts: [{ email: 'b@example.com' }, { email: 'c@example.com' }],
		},
	],
	['a list of one', { leads: [{ email: 'ada@example.com' }] }],
	['an empty list', { leads: [], email: 'ada@example.com' }],
	['a list of texts', { items: ['a', 'b'], email: 'ada@example.com' }],
])('%s: one lead', (_what, json) => {
	expect(normalize(json, now).map(({ lead }) => lead.email)).toEqual(['ada@example.com']);
});

test.each<[string, string[], Record<string, unknown>]>([
	['reach somebody', ['email'], { email: 'me@example.com' }],
	['are the signs of another sender', ['oid'], { oid: '00D' }],
	['are a list of people', ['contacts'], { contacts: [{ email: 'x@e.de' }, { email: 'y@e.de' }] }],
])('fields to ignore that %s keep no list of leads together', (_what, ignored, around) => {
	const leads = [{ email: 'ada@example.com' }, { email: 'bob@example.com' }];
	const normalized = compileLeads({ ignored })({ ...around, leads }, now);
	expect(normalized.map(({ lead }) => lead.email)).toEqual(leads.map(({ email }) => email));
	expect(normalized.map(({ json }) => json)).toEqual(
		leads.map((lead) => ({ ...around, leads: [lead] })),
	);
});

test.each<[string, Record<string, unknown>]>([
	['at the top', { leadgen_id: 1, entry: [] }],
	['without changes', { leadgen_id: 1, entry: [{ changes: [] }] }],
	['in an envelope', { headers: {}, query: {}, body: { leadgen_id: 1, entry: [] } }],
])('a list of leads that is empty, %s, loses no item', (_where, json) => {
	expect(normalize(json, now).map((one) => one.json)).toEqual([json]);
});

test('one of several leads with an empty list of its own is not lost', () => {
	const leads = [{ leadgen_id: 1, entry: [] }, { leadgen_id: 2 }];
	expect(normalize({ leads }, now).map(({ json }) => json)).toEqual(
		leads.map((lead) => ({ leads: [lead] })),
	);
});

test('JSON as text is read as JSON, also where it has an equals sign as forms do', () => {
	const body = JSON.stringify([{ url: 'https://e.de/?a=1', email: 'ada@example.com' }]);
	const [only, ...more] = normalize({ headers: {}, query: {}, body }, now);
	expect(only?.lead.email).toBe('ada@example.com');
	expect(more).toEqual([]);
});

test('a lead that was normalized before is one lead, whatever lists stand beside it', () => {
	const [{ lead } = { lead: undefined }] = normalize({ email: 'ada@example.com' }, now);
	const leads = [{ email: 'b@example.com' }, { email: 'c@example.com' }];
	expect(normalize({ lead, leads }, later)).toHaveLength(1);
});

test('a list of ten thousand leads is taken apart in one go', () => {
	const leads = Array.from({ length: 10_000 }, (_, index) => ({ email: `p${index}@example.com` }));
	const [first, ...others] = normalize({ body: leads, headers: {}, query: {} }, now);
	expect(others).toHaveLength(9999);
	expect(first?.json).toEqual({ body: [leads[0]], headers: {}, query: {} });
});
