import type { Standing } from '../../../nodes/core/lead';
import {
	decideMatch,
	rememberAgain,
	rememberNew,
	standingAfter,
	type KnownStanding,
	type StatusChange,
} from '../../../nodes/core/match';
import { asking, found, usual } from './knownLeads';
import { ada, at, day, known } from './people';

const closed = (closedAs: Standing['closedAs'], reason: string | null = null): Standing => ({
	...{ status: 'closed', closedAs, reason },
});
const being = (status: Standing['status']): Standing => ({ status, closedAs: null, reason: null });
const won: Standing = { status: 'customer', closedAs: 'won', reason: null };

test.each<[string, KnownStanding, Standing, StatusChange['cause'], string]>([
	[
		'an opportunity in the CRM',
		{ status: 'open' },
		being('open opportunity'),
		'crm',
		'open opportunity',
	],
	['a deal that was won', { status: 'open opportunity' }, won, 'activity', 'customer'],
	['a deal that was lost', { status: 'open opportunity' }, closed('lost'), 'activity', 'closed'],
	['a new record of a customer', { status: 'customer' }, being('open'), 'crm', 'customer'],
	[
		'a further deal of a customer',
		{ status: 'customer' },
		being('open opportunity'),
		'crm',
		'customer',
	],
	['a lost deal of a customer', { status: 'customer' }, closed('lost'), 'activity', 'customer'],
	['a former customer', { status: 'customer' }, closed(null), 'crm', 'closed'],
	[
		'a new record beside a deal',
		{ status: 'open opportunity' },
		being('open'),
		'crm',
		'open opportunity',
	],
	['anything by hand', { status: 'customer' }, being('open'), 'person', 'open'],
	[
		'news from before the last',
		{ status: 'customer', statusAt: at + 1 },
		closed(null),
		'crm',
		'customer',
	],
	['news of the same moment', { status: 'customer', statusAt: at }, closed(null), 'crm', 'closed'],
])('%s', (_what, before, said, cause, status) => {
	const { lead, change } = standingAfter(before, { ...said, at, cause });
	expect(lead.status).toBe(status);
	expect(change).toEqual(
		status === before.status
			? undefined
			: { from: before.status, to: status, closedAs: said.closedAs, cause },
	);
	// Said twice, it changes nothing any more.
	expect(standingAfter(lead, { ...said, at, cause })).toEqual({ lead, change: undefined });
});

test('how and why it ended is kept, and another end is a change', () => {
	const lost = standingAfter(
		{ status: 'open' },
		{ ...closed('lost', 'Price'), at, cause: 'activity' },
	);
	expect(lost.lead).toEqual({ ...closed('lost', 'Price'), statusAt: at });
	expect(lost.change).toEqual({
		...{ from: 'open', to: 'closed', closedAs: 'lost', cause: 'activity', reason: 'Price' },
	});
	const spam = { ...closed('disqualified'), at: at + 1, cause: 'person' } as const;
	expect(standingAfter(lost.lead, spam).change).toEqual({
		...{ from: 'closed', to: 'closed', closedAs: 'disqualified', cause: 'person' },
	});
});

test('a customer whose deal was won is told to have won it', () => {
	const { lead, change } = standingAfter(
		{ status: 'customer', statusAt: at - day },
		{ ...won, at, cause: 'crm' },
	);
	expect(lead).toEqual({ ...won, statusAt: at });
	expect(change).toEqual({ from: 'customer', to: 'customer', closedAs: 'won', cause: 'crm' });
});

describe('who asks again', () => {
	const lost = known({ ...ada, id: 'a', ...closed('lost', 'Price'), statusAt: at - day });

	test('is open again when they were closed', () => {
		const { lead, change } = rememberAgain(lost, ada, at);
		expect(lead).toMatchObject({ status: 'open', closedAs: null, reason: null, statusAt: at });
		expect(change).toMatchObject({ from: 'closed', to: 'open', cause: 'inquiry' });
	});

	test('is not when the inquiry was before the end, or the CRM says otherwise now', () => {
		expect(rememberAgain(lost, ada, at - 2 * day).lead.status).toBe('closed');
		const crm = { standing: closed('disqualified'), record: null };
		expect(rememberAgain(lost, ada, at, crm).lead).toMatchObject({ closedAs: 'disqualified' });
	});

	test('keeps the record in the CRM, and takes a newer one', () => {
		const record = { system: 'HubSpot', id: '7', url: null, ownerId: null, stage: null };
		const crm = { standing: undefined, record };
		const { lead } = rememberNew(ada, 'i', at, crm);
		expect(rememberAgain(lead, ada, at).lead.crm).toEqual(record);
		const newer = { ...record, id: '8' };
		expect(rememberAgain(lead, ada, at, { ...crm, record: newer }).lead.crm).toEqual(newer);
	});
});

test('what the CRM says now decides the relationship, also of somebody new here', () => {
	const facts = { ...usual, ...asking(ada) };
	const standing = being('customer');
	const lead = known({ ...ada, id: 'a' });
	const isKnown = [found(lead, 'email')];
	expect(decideMatch({ ...facts, found: isKnown, standing }).relationship).toBe('customer');
	expect(decideMatch({ ...facts, found: [], standing }).relationship).toBe('customer');
	const isCustomer = [found({ ...lead, status: 'customer' }, 'email')];
	const inCrm = being('open');
	expect(decideMatch({ ...facts, found: isCustomer, standing: inCrm }).relationship).toBe(
		'customer',
	);
});
