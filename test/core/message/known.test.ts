import { knownOf, reviewOf, signalsOf, type Block } from '../../../nodes/core/message';
import type { Relationship } from '../../../nodes/core/lead';

const rows = (block: Block | undefined) =>
	block?.rows.map(({ label, value }) => (label ? `${label}: ${value}` : value));

const match = {
	...{ decision: 'new' as const, relationship: 'none' as Relationship, owner: null },
	reason: 'New: nobody shares the email.',
};
const ann = { id: 'ann', name: 'Ann', email: null, phone: null, crmId: null };
const crm = { system: 'HubSpot', id: '7', url: null, ownerId: null, stage: 'customer' };
const earlier = { inquiries: 2, firstSeenAt: Date.parse('2026-11-20T12:00Z'), lastTouchAt: null };

describe('what is known of a person', () => {
	test('of somebody new is that they are new', () => {
		expect(rows(knownOf({ match, crm: null }, null))).toEqual(['They are new here.']);
	});

	test('is what they are to the company, their inquiries, their owner and their stage', () => {
		const known = { ...match, decision: 'existing' as const, owner: ann };
		expect(
			rows(
				knownOf(
					{ match: { ...known, relationship: 'customer' }, crm },
					{ ...earlier, lastTouchAt: Date.parse('2026-11-21T12:00Z') },
				),
			),
		).toEqual([
			'They are a customer.',
			'Earlier inquiries: 2, the first on Fri 20 Nov 2026.',
			'Last reached on Sat 21 Nov 2026.',
			'Their owner so far: Ann.',
			'In HubSpot: customer.',
		]);
	});

	test.each<[Relationship, RegExp]>([
		['open lead', /open lead/],
		['recent untouched', /nobody has reached them/],
		['re-engaged', /are back/],
		['open opportunity', /opportunity/],
	])('%s is said in words', (relationship, words) => {
		const known = { ...match, decision: 'existing' as const, relationship };
		expect(rows(knownOf({ match: known, crm: null }, null))).toEqual([
			expect.stringMatching(words),
		]);
	});

	test.each([
		[match, ['They asked not to be contacted by SMS.', 'They are new here.']],
		[undefined, ['They asked not to be contacted by SMS.']],
	])('is also what they asked for before', (match, says) => {
		expect(rows(knownOf({ match, crm: null }, null, new Set(['sms'])))).toEqual(says);
	});

	test('is what a person has to decide, where they may be somebody who is known', () => {
		const known = { ...match, decision: 'review' as const, reason: 'May be Eva.' };
		expect(rows(knownOf({ match: known, crm: null }, null))).toEqual(['May be Eva.']);
	});
});

test('signals come with their points, the heaviest first, and with the words that were seen', () => {
	const point = (rule: string, points: number, because: string) => ({
		...{ rule, points, because, kind: 'fit' as const },
	});
	const points = [
		point('Phone given', 10, 'lead.phone ("+49") is given'),
		point('Asks for a price', 20, 'says "quote", "licence*"'),
		point('Free mail', -15, 'lead.domain is free'),
		point('Wrote four words or more', 5, 'says "4 words"'),
		point('Sent a form', 0, 'says "form"'),
	];
	expect(rows(signalsOf({ grade: 'A1', tier: 'Hot', score: 20, points }))).toEqual([
		'Grade: A1 (fit A, intent 1), Hot, 20 points',
		'+20: Asks for a price: says "quote"',
		'-15: Free mail',
		'+10: Phone given',
		'+5: Wrote four words or more',
	]);
});

test('a person looks for what is wrong with the data, who it may be, and why it came to them', () => {
	const issue = { field: 'email', code: 'email.invalid', message: 'No address.', value: 'x' };
	const facts = {
		validation: { status: 'needs attention' as const, issues: [issue] },
		match: { decision: 'review' as const, reason: 'May be Eva.' },
		qualification: { reason: 'Review: unclear.' },
		assignment: { reason: 'Nobody is there.' },
	};
	expect(rows(reviewOf(facts))).toEqual([
		...['No address.', 'May be Eva.', 'Review: unclear.', 'Nobody is there.'],
	]);
	const review = { leadId: 'lead_new', otherId: 'lead_eva', askedAt: '', alreadyOpen: false };
	expect(rows(reviewOf({ ...facts, match: { ...facts.match, review } }))).toEqual([
		...['No address.', 'May be Eva.'],
		'To say whether they are one person, run Lead Dedup Match with the operation Record Decision: Decision "Same Person" or "Not the Same", Lead ID lead_new, Other Lead ID lead_eva, and "Write for Good" on.',
		...['Review: unclear.', 'Nobody is there.'],
	]);
	const valid = { status: 'valid' as const, issues: [issue] };
	const match = { decision: 'new' as const, reason: 'New.' };
	expect(reviewOf({ validation: valid, match, qualification: undefined, assignment: null })).toBe(
		undefined,
	);
});
