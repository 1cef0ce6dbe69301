import { endOf, endOfLead, endSince, type InquiryFacts } from '../../../nodes/core/route';

const said = (
	verdict: NonNullable<InquiryFacts['qualification']>['verdict'],
	category: NonNullable<InquiryFacts['qualification']>['category'],
) => ({ verdict, category, reason: 'It says so.' });

test.each<{ facts: InquiryFacts; end: { outcome: string; reason: string } | null }>([
	{ facts: { qualification: null, outcome: null }, end: null },
	{ facts: { qualification: said('qualified', 'sales'), outcome: null }, end: null },
	{ facts: { qualification: said('review', 'sales'), outcome: null }, end: null },
	{
		facts: { qualification: said('disqualified', 'sales'), outcome: null },
		end: {
			outcome: 'disqualified',
			reason: 'Given to nobody, because it was disqualified: It says so.',
		},
	},
	{
		facts: { qualification: said('nurture', 'sales'), outcome: null },
		end: {
			outcome: 'nurture',
			reason: 'Given to nobody, because it is to be nurtured first: It says so.',
		},
	},
	{
		facts: { qualification: said('review', 'hiring'), outcome: null },
		end: {
			outcome: 'not sales',
			reason: 'Given to nobody, because it is about a job, not sales: It says so.',
		},
	},
	// Somebody has to read it.
	{ facts: { qualification: said('review', 'unclear'), outcome: null }, end: null },
	{ facts: { qualification: said('review', 'spam'), outcome: null }, end: null },
	// What a company has its Qualify Score let pass is wanted.
	{ facts: { qualification: said('qualified', 'partnership'), outcome: null }, end: null },
	// A newer word on the item counts more than an older one in the store.
	{ facts: { qualification: said('qualified', 'sales'), outcome: 'disqualified' }, end: null },
	{
		facts: { qualification: said('qualified', 'sales'), outcome: 'won' },
		end: { outcome: 'won', reason: 'Given to nobody, because the inquiry has ended (won).' },
	},
	{ facts: { qualification: null, outcome: 'handed over' }, end: null },
	{ facts: { qualification: null, outcome: 'final queue' }, end: null },
	{
		facts: { qualification: null, outcome: 'disqualified' },
		end: {
			outcome: 'disqualified',
			reason: 'Given to nobody, because the inquiry has ended (disqualified).',
		},
	},
])(
	'$facts.qualification.verdict, $facts.qualification.category, $facts.outcome',
	({ facts, end }) => {
		expect(endOf(facts)).toEqual(end);
	},
);

test('without a reason of Qualify Score the sentence ends all the same', () => {
	const qualification = { ...said('disqualified', 'spam'), reason: '' };
	expect(endOf({ qualification, outcome: null })?.reason).toBe(
		'Given to nobody, because it was disqualified.',
	);
});

test.each([
	[{ status: 'open' as const, statusAt: 12 }, null],
	[{ status: 'closed' as const, closedAs: 'lost' as const, statusAt: 12 }, 'lost'],
	[{ status: 'closed' as const, closedAs: 'lost' as const, statusAt: 9 }, null],
	[{ status: 'closed' as const }, null],
	[{ status: 'customer' as const, closedAs: 'won' as const, statusAt: 12 }, 'won'],
])('a lead that asked at 10 and is nobody’s yet goes to nobody or on: %j', (standing, end) => {
	expect(endSince(standing, 10)?.outcome ?? null).toBe(end);
});

test.each([
	[{ status: 'open' as const }, null],
	[{ status: 'open opportunity' as const }, null],
	[{ status: 'closed' as const }, 'closed'],
	[{ status: 'closed' as const, closedAs: 'lost' as const, statusAt: 1 }, 'lost'],
	[{ status: 'customer' as const, statusAt: 11 }, null],
	[{ status: 'customer' as const, closedAs: 'won' as const }, null],
	[{ status: 'customer' as const, closedAs: 'won' as const, statusAt: 10 }, null],
	[{ status: 'customer' as const, closedAs: 'won' as const, statusAt: 11 }, 'won'],
])('a lead that asked at 10 and stands so has ended or not: %j', (standing, end) => {
	expect(endOfLead(standing, 10)).toBe(end);
});
