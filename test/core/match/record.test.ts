import type { Match, Owner } from '../../../nodes/core/lead';
import {
	decideMatchAgain,
	decideWithFacts,
	matchableKinds,
	matchedData,
	replayOf,
	type KnownPerson,
	type MatchedData,
	type MatchFacts,
} from '../../../nodes/core/match';
import { ada, at, day, known } from './people';

const eve: Owner = { id: 'eve', name: 'Eve Ray', email: null, phone: null, crmId: null };
const max: Owner = { ...eve, id: 'max', name: 'Max Orr' };
const crm = { system: 'HubSpot', id: '7', url: null, ownerId: null, stage: null };

const byEmail = (lead: KnownPerson) => ({ lead, sharedKinds: ['email'] });
const facts = { person: ada, receivedAt: at, recentMs: 30 * day };
const taken = known({ ...ada, id: 'taken', owner: eve, reason: 'Price', crm });
const beside = known({ ...ada, id: 'zoe', fullName: 'Ada', owner: max, firstSeenAt: at - 1 });
/** As they are kept: a reason, a CRM and the owner of somebody else are left out. */
const [takenKept, besideKept] = [
	known({ ...ada, id: 'taken', owner: eve }),
	{ ...beside, owner: null },
];
const alike = Array.from({ length: 7 }, (_, n) => known({ ...ada, id: `l${n}` }));

test.each<[string, Partial<MatchFacts>, MatchedData['match'], object]>([
	[
		'of nobody known, who asked and when',
		{},
		{
			...{ decision: 'new', relationship: 'none', score: 0 },
			reason: 'New: no known lead shares the email, phone, name and company or name and domain.',
		},
		{ facts },
	],
	[
		'what was matched on, where it is not the usual',
		{ matchOn: ['phone'] },
		{
			...{ decision: 'new', relationship: 'none', score: 0 },
			reason: 'New: no known lead shares the phone.',
		},
		{ facts: { ...facts, matchOn: ['phone'] } },
	],
	[
		'of who was taken the owner, and the others with their names only',
		{ found: [byEmail(beside), byEmail(taken)] },
		{
			...{ decision: 'existing', relationship: 'recent untouched', score: 1, recordId: 'taken' },
			candidates: [
				{ leadId: 'taken', name: 'Ada Lovelace' },
				{ leadId: 'zoe', name: 'Ada' },
			],
			reason:
				'Known: the email and phone are those of Ada Lovelace (recent untouched, owned by Eve Ray).',
		},
		{ facts: { ...facts, found: [byEmail(takenKept), byEmail(besideKept)] } },
	],
	[
		'of more than are shown, how many, and what names were counted among them',
		{ found: alike.map(byEmail) },
		{
			...{ decision: 'existing', relationship: 'recent untouched', score: 1, recordId: 'l0' },
			candidates: alike.slice(0, 5).map(({ id }) => ({ leadId: id, name: 'Ada Lovelace' })),
			reason:
				'Known: the email and phone are those of Ada Lovelace (recent untouched, without an owner).',
		},
		{
			facts: {
				...{ ...facts, found: alike.slice(0, 5).map(byEmail) },
				names: { email: { known: 1, hasOther: false }, phone: { known: 0, hasOther: false } },
			},
			others: [
				{ why: 'Not taken: another one fits better, or as well and was known earlier', count: 2 },
			],
		},
	],
])('the event log keeps %s', (_what, given, match, record) => {
	const all: MatchFacts = { ...facts, matchOn: matchableKinds, found: [], ...given };
	const decided = decideWithFacts(all);
	const kept = JSON.parse(JSON.stringify(matchedData(decided, 'hash'))) as MatchedData;
	expect(kept).toEqual({ match, record: { ...record, settings: 'hash' } });
	expect(decideMatchAgain(kept.record)).toEqual(decided.match);
});

const first: Match = {
	...{ decision: 'existing', relationship: 'customer', score: 0.9, recordId: 'a', owner: eve },
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
			...{ relationship: 'none', score: 1, evidence: [], candidates: [], merged: false },
			...{ owner: null, reason: `${when} and it came to its end.` },
		},
	],
	[
		'of which the first decision is not known, and somebody has it',
		undefined,
		eve,
		{
			...{ relationship: 'none', score: 1, evidence: [], candidates: [], merged: false },
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
