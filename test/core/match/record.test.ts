import type { Match, Owner } from '../../../nodes/core/lead';
import {
	decideMatchAgain,
	decideWithFacts,
	matchedData,
	replayOf,
	type KnownPerson,
	type MatchedData,
	type MatchFacts,
} from '../../../nodes/core/match';
import { KnownLeads } from './knownLeads';
import { ada, at, known } from './people';

const eve: Owner = { id: 'eve', name: 'Eve Ray', email: null, phone: null, crmId: null };
const max: Owner = { ...eve, id: 'max', name: 'Max Orr' };
const crm = { system: 'HubSpot', id: '7', url: null, ownerId: null, stage: null };

const taken = known({ ...ada, id: 'taken', owner: eve, reason: 'Price', crm });
const alike = Array.from({ length: 7 }, (_, n) => known({ ...ada, id: `l${n}`, owner: max }));

/** What the event log keeps, as it is read again. */
function keptOf(leads: readonly KnownPerson[], more: Partial<MatchFacts> = {}) {
	const decided = decideWithFacts(new KnownLeads(leads).factsOf(ada, more));
	const kept = JSON.parse(
		JSON.stringify(matchedData({ known: decided, countsKnown: true }, 'hash')),
	) as MatchedData;
	expect(decideMatchAgain(kept.record)).toEqual(decided.match);
	return kept;
}

describe('the event log keeps', () => {
	test('of nobody known, who asked and what was compared', () => {
		const { match, record } = keptOf([]);
		expect(match).toMatchObject({ decision: 'new', relationship: 'none', score: 0 });
		expect(record).toMatchObject({ facts: { person: ada, receivedAt: at }, settings: 'hash' });
		expect(record.facts.comparable).toContain('ada\nlovelace\nada@engine.example');
		expect(record.facts).not.toHaveProperty('found');
		expect(record.facts).not.toHaveProperty('parts');
	});

	test('what was compared, where it is not all', () => {
		expect(keptOf([], { parts: ['phone'] }).record.facts.parts).toEqual(['phone']);
	});

	test('of who was taken the owner, and neither the reason nor the CRM', () => {
		const { match, record } = keptOf([taken]);
		expect(match).toMatchObject({
			...{ decision: 'existing', recordId: 'taken' },
			candidates: [{ leadId: 'taken', name: 'Ada Lovelace' }],
		});
		expect(record.facts.found?.[0]?.lead).toMatchObject({
			id: 'taken',
			owner: { name: 'Eve Ray' },
		});
		expect(JSON.stringify(record)).not.toMatch(/Price|HubSpot/);
	});

	test('of more than are shown, how many there are', () => {
		const { match, record } = keptOf(alike);
		expect(match.candidates).toHaveLength(5);
		expect(record.facts.found).toHaveLength(5);
		expect(record.others).toEqual([{ why: 'Not taken: somebody else is likelier', count: 2 }]);
		// Whose the others are decides nothing.
		expect(record.facts.found?.filter(({ lead }) => lead.owner !== null)).toHaveLength(1);
	});
});

const first: Match = {
	...{
		decision: 'existing',
		relationship: 'customer',
		score: 9,
		probability: 0.99,
		recordId: 'a',
		owner: eve,
	},
	...{ evidence: [{ kind: 'email', weight: 0.95, message: 'The email is the same' }] },
	...{ candidates: [], merged: true, reason: 'Known.' },
};
const when = 'Replay: this inquiry was received on Mon 2 Mar 2026, 09:00 (UTC)';

test.each([
	[
		'of which the first decision is not known, and nobody has it',
		undefined,
		null,
		{
			...{
				relationship: 'none',
				score: 0,
				probability: 1,
				evidence: [],
				candidates: [],
				merged: false,
			},
			...{ owner: null, reason: `${when} and it came to its end.` },
		},
	],
	[
		'of which the first decision is not known, and somebody has it',
		undefined,
		eve,
		{
			...{
				relationship: 'none',
				score: 0,
				probability: 1,
				evidence: [],
				candidates: [],
				merged: false,
			},
			...{ owner: eve, reason: `${when} and it is with Eve Ray.` },
		},
	],
	[
		'that belongs to who had it first, where it has no owner now',
		first,
		null,
		{ ...first, owner: eve, reason: `${when} and it came to its end.` },
	],
	[
		'that belongs to who has it now',
		first,
		max,
		{ ...first, owner: max, reason: `${when} and it is with Max Orr.` },
	],
])('a replay of an inquiry %s', (_what, before, owner, replay) => {
	expect(replayOf(before, { leadId: 'lead_1', owner, receivedAt: at })).toEqual({
		...{ ...replay, decision: 'replay', recordId: 'lead_1' },
	});
});
