import * as fc from 'fast-check';
import {
	inOrderOfMerging,
	mergeFieldRows,
	mergeFields,
	mergeLeads,
	suggestSurvivor,
	survivorshipOf,
	survivorshipRules,
	type FieldRule,
	type KnownPerson,
	type MergeField,
} from '../../../../nodes/core/match';
import { leadStatusSchema } from '../../../../nodes/core/lead';

const owner = (name: string) => ({ id: name, name, email: null, phone: null, crmId: null });
const crm = (system: string, id: string) => ({
	...{ system, id, url: null, ownerId: null, stage: null },
});

const lead = (id: string, changes: Partial<KnownPerson> = {}): KnownPerson => ({
	...{ id, fullName: null, email: null, phone: null, company: null, domain: null },
	...{ status: 'open', owner: null, firstSeenAt: 1, lastInquiryAt: 1 },
	...{ lastTouchAt: null, inquiries: 1 },
	...changes,
});

const rule = (field: MergeField, of: FieldRule['rule'], trusted = ''): FieldRule => ({
	...{ field, rule: of, trusted },
});

describe('mergeLeads', () => {
	test.each<{
		says: string;
		survivor: Partial<KnownPerson>;
		merged: Partial<KnownPerson>;
		rules?: FieldRule[];
		gives: Partial<KnownPerson>;
		changed?: object;
	}>([
		{
			says: 'fills in what is missing',
			survivor: { email: 'a@x.com' },
			merged: { email: 'b@x.com', phone: '+4930123456' },
			gives: { email: 'a@x.com', phone: '+4930123456' },
			changed: { phone: { from: null, to: '+4930123456', origin: 'b' } },
		},
		{
			says: 'takes the longer name',
			survivor: { fullName: 'M. Vogt' },
			merged: { fullName: 'Michael Vogt' },
			gives: { fullName: 'Michael Vogt' },
			changed: { fullName: { from: 'M. Vogt', to: 'Michael Vogt', origin: 'b' } },
		},
		{
			says: 'takes the company of who asked last',
			survivor: { company: 'Old Ltd', lastInquiryAt: 5 },
			merged: { company: 'New Ltd', lastInquiryAt: 6 },
			gives: { company: 'New Ltd', lastInquiryAt: 6 },
			changed: { company: { from: 'Old Ltd', to: 'New Ltd', origin: 'b' } },
		},
		{
			says: 'takes no empty company for newer',
			survivor: { company: 'Old Ltd', lastInquiryAt: 5 },
			merged: { lastInquiryAt: 6 },
			gives: { company: 'Old Ltd' },
			changed: {},
		},
		{
			says: 'takes the furthest status with all that belongs to it',
			survivor: { status: 'closed', closedAs: 'lost', reason: 'Price', statusAt: 9 },
			merged: { status: 'customer' },
			gives: { status: 'customer' },
			changed: { status: { from: 'closed', to: 'customer', origin: 'b' } },
		},
		{
			says: 'counts both',
			survivor: { inquiries: 2, firstSeenAt: 3, lastTouchAt: 4 },
			merged: { inquiries: 3, firstSeenAt: 2, lastTouchAt: 9 },
			gives: { inquiries: 5, firstSeenAt: 2, lastTouchAt: 9 },
			changed: {},
		},
		{
			says: 'keeps even what is empty, if told so',
			survivor: {},
			merged: { phone: '+4930123456' },
			rules: [rule('phone', 'keep')],
			gives: { phone: null },
			changed: {},
		},
		{
			says: 'takes the word of the CRM that is trusted',
			survivor: { company: 'Form Ltd', crm: crm('zoho', '1') },
			merged: { company: 'Real Ltd', crm: crm('HubSpot', '2') },
			rules: [rule('company', 'trusted', 'hubspot')],
			gives: { company: 'Real Ltd' },
			changed: { company: { from: 'Form Ltd', to: 'Real Ltd', origin: 'b' } },
		},
		{
			says: 'takes nothing empty from whom it trusts',
			survivor: { company: 'Form Ltd' },
			merged: { crm: crm('hubspot', '2') },
			rules: [rule('company', 'trusted')],
			gives: { company: 'Form Ltd' },
			changed: { crm: { from: null, to: 'hubspot 2', origin: 'b' } },
		},
		{
			says: 'keeps the owner who is there',
			survivor: { owner: owner('Ann') },
			merged: { owner: owner('Bo') },
			gives: { owner: owner('Ann') },
			changed: {},
		},
	])('$says', ({ survivor, merged, rules = [], gives, changed }) => {
		const done = mergeLeads(lead('a', survivor), lead('b', merged), survivorshipOf(rules));
		expect(done.lead).toMatchObject({ id: 'a', ...gives });
		if (changed) expect(done.changes).toEqual(changed);
	});

	test('leaves no word of the status that does not stand', () => {
		const lost = lead('a', { status: 'closed', closedAs: 'lost', reason: 'Price', statusAt: 9 });
		const done = mergeLeads(lost, lead('b', { status: 'customer' }), survivorshipOf([])).lead;
		expect(Object.keys(done)).not.toEqual(expect.arrayContaining(['reason']));
		expect(done.closedAs).toBeUndefined();
	});

	test.each<[FieldRule[], string]>([
		[[rule('phone', 'keep'), rule('phone', 'newest')], 'survivorship.twice'],
		[[rule('owner', 'longest')], 'survivorship.rule'],
		[[rule('company', 'furthest')], 'survivorship.rule'],
	])('refuses %j', (rules, code) => {
		expect(() => survivorshipOf(rules)).toThrow(expect.objectContaining({ code }));
	});
});

const text = (values: string[]) => fc.constantFrom(null, '', ...values);

const leads = (id: string) =>
	fc
		.record({
			fullName: text(['Ada', 'Ada Lovelace', 'A. Lovelace']),
			email: text(['a@x.com', 'b@x.com']),
			phone: text(['+49301', '+49302']),
			company: text(['One Ltd', 'Two Ltd', 'Three Ltd']),
			domain: text(['one.com', 'two.com']),
			status: fc.constantFrom(...leadStatusSchema.options),
			owner: fc.constantFrom(null, owner('Ann'), owner('Bo')),
			crm: fc.constantFrom(undefined, crm('hubspot', id), crm('zoho', id)),
			firstSeenAt: fc.nat(3),
			lastInquiryAt: fc.integer({ min: 3, max: 6 }),
			inquiries: fc.integer({ min: 1, max: 3 }),
		})
		.map((fields) => lead(id, fields));

const anySurvivorship = fc
	.tuple(
		...mergeFields.map((field) =>
			fc
				.constantFrom(...survivorshipRules)
				.filter((each) => {
					try {
						return survivorshipOf([rule(field, each)]) !== undefined;
					} catch {
						return false;
					}
				})
				.map((each) => rule(field, each, 'hubspot')),
		),
	)
	.map((rules) => survivorshipOf(rules));

/** What the rules decide: all but how often somebody asked. */
const decided = (each: KnownPerson) => mergeFields.map((field) => mergeFieldRows[field].text(each));

describe('merging, as a law,', () => {
	test('takes each field from one of the two, and names it', () => {
		fc.assert(
			fc.property(leads('a'), leads('b'), anySurvivorship, (a, b, by) => {
				const { lead: one, origins } = mergeLeads(a, b, by);
				for (const field of mergeFields) {
					const { text: of } = mergeFieldRows[field];
					const from = [a, b].find(({ id }) => id === origins[field].leadId);
					expect(from && of(from)).toBe(of(one));
				}
			}),
		);
	});

	test('a second time changes no field', () => {
		fc.assert(
			fc.property(leads('a'), leads('b'), anySurvivorship, (a, b, by) => {
				const once = mergeLeads(a, b, by).lead;
				expect(decided(mergeLeads(once, b, by).lead)).toEqual(decided(once));
			}),
		);
	});

	test.each(['newest', 'longest'] as const)(
		'by the rule %s does not depend on who survives',
		(each) => {
			const by = survivorshipOf([rule('company', each)]);
			fc.assert(
				fc.property(leads('a'), leads('b'), (a, b) => {
					const [one, other] = [mergeLeads(a, b, by).lead, mergeLeads(b, a, by).lead];
					expect(one.company ?? '').toBe(other.company ?? '');
				}),
			);
		},
	);

	test('of a group does not depend on the order in which it is given', () => {
		const by = survivorshipOf([]);
		const group = (others: KnownPerson[], survivor: KnownPerson) =>
			inOrderOfMerging(others).reduce((one, other) => mergeLeads(one, other, by).lead, survivor);
		fc.assert(
			fc.property(leads('a'), leads('b'), leads('c'), (a, b, c) => {
				expect(group([b, c], a)).toEqual(group([c, b], a));
			}),
		);
	});
});

describe('suggestSurvivor', () => {
	test.each<[string, Array<Partial<KnownPerson>>, string | undefined, string | undefined]>([
		['nobody of none', [], undefined, undefined],
		[
			'a customer',
			[{ inquiries: 9, owner: owner('Ann') }, { status: 'customer' }],
			'1',
			'is a customer',
		],
		[
			'an opportunity',
			[{ inquiries: 9 }, { status: 'open opportunity' }],
			'1',
			'has an open opportunity',
		],
		['whom somebody has', [{ inquiries: 9 }, { owner: owner('Ann') }], '1', 'has an owner'],
		['who asks most', [{ firstSeenAt: 0 }, { inquiries: 2 }], '1', 'has the most inquiries'],
		['the oldest', [{ firstSeenAt: 5 }, { firstSeenAt: 4 }], '1', 'was known first'],
		['the first by ID', [{}, {}], '0', 'is as good as the others'],
	])('suggests %s', (_says, given, id, why) => {
		const all = given.map((changes, index) => lead(String(index), changes));
		const found = suggestSurvivor(all);
		expect([found?.lead.id, found?.why]).toEqual([id, why]);
		expect(suggestSurvivor([...all].reverse())?.lead.id).toBe(id);
	});
});
