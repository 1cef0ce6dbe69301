import type { Owner } from '../../../nodes/core/lead';
import {
	decideAmong,
	idOfRecord,
	matchAmong,
	type AmongFacts,
	type FoundLead,
	type KnownPerson,
} from '../../../nodes/core/match';
import { asking, found, usual } from './knownLeads';
import { ada, known } from './people';

const eve: Owner = { id: 'eve', name: 'Eve Ray', email: null, phone: null, crmId: null };

const lead = (more: Partial<KnownPerson> = {}) => known({ ...ada, id: 'lead_1', ...more });

const record = (more: Partial<KnownPerson> = {}): FoundLead => ({
	...found(known({ ...ada, id: idOfRecord('51'), owner: eve, ...more })),
	record: { id: '51', row: 1, system: 'HubSpot', url: null, lastActivityAt: null },
});

const mailboxAlone = { fullName: 'Grace Hopper', phone: null, company: null };

const among = (ofStore: readonly FoundLead[], ofList: readonly FoundLead[], countsKnown = true) => {
	const facts: AmongFacts = {
		known: { ...usual, ...asking(ada), found: ofStore },
		records: { ...usual, ...asking(ada), found: ofList, among: 'records' },
		countsKnown,
	};
	return matchAmong(decideAmong(facts));
};

test.each<[string, FoundLead[], FoundLead[], object]>([
	['nobody is like them', [], [], { decision: 'new', recordId: null, owner: null }],
	[
		'the record is it, and no lead',
		[],
		[record()],
		{ decision: 'existing', recordId: '51', merged: false, owner: { id: 'eve' } },
	],
	[
		'both are: the record says whose they are',
		[found(lead({ owner: { ...eve, id: 'max' } }))],
		[record()],
		{ decision: 'existing', recordId: '51', merged: true, owner: { id: 'eve' } },
	],
	[
		'the record says of no owner',
		[found(lead({ owner: eve }))],
		[record({ owner: null })],
		{ decision: 'existing', recordId: '51', owner: { id: 'eve' } },
	],
	[
		'only the lead is it',
		[found(lead({ owner: eve }))],
		[],
		{ decision: 'existing', recordId: 'lead_1', merged: true },
	],
	[
		'the lead certainly, the record perhaps',
		[found(lead())],
		[record(mailboxAlone)],
		{ decision: 'existing', recordId: 'lead_1' },
	],
	[
		'the record certainly, the lead perhaps',
		[found(lead(mailboxAlone))],
		[record()],
		{ decision: 'existing', recordId: '51', merged: false },
	],
	['the lead perhaps', [found(lead(mailboxAlone))], [], { decision: 'review', recordId: null }],
	['the record perhaps', [], [record(mailboxAlone)], { decision: 'review', recordId: null }],
])('%s', (_what, ofStore, ofList, expected) => {
	expect(among(ofStore, ofList)).toMatchObject(expected);
});

test.each<[string, FoundLead, object]>([
	['is known there only', found(lead()), { decision: 'new', recordId: null, merged: true }],
	['came in with this run', { ...found(lead()), isUnderWay: true }, { decision: 'existing' }],
	['may be known there', found(lead(mailboxAlone)), { decision: 'new' }],
])('with records alone, who %s', (_what, ofStore, expected) => {
	expect(among([ofStore], [], false)).toMatchObject(expected);
});

test('where a record says that they are a customer, so they are', () => {
	const standing = { status: 'customer', closedAs: null, reason: null } as const;
	const { record: as, ...customer } = record({ status: 'customer' });
	const listed = { ...customer, ...(as && { record: { ...as, standing } }) };
	expect(among([found(lead())], [listed])).toMatchObject({ relationship: 'customer' });
});
