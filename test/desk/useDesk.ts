import type { Owner } from '../../nodes/core/lead';
import { compileRoster, type RosterLine, type RoutePolicy } from '../../nodes/core/route';
import { settingsHash } from '../../nodes/core/lead';
import { registerInquiry, type Registered } from '../../nodes/desk/inquiry';
import { assignLead, turnsPerWorkspace } from '../../nodes/desk/assign';
import { completeLead } from '../../nodes/shared';
import type { StoreSession } from '../../nodes/store';
import { temporaryStore } from '../store/temporaryStore';

/** Monday, 09:30 UTC. */
export const now = Date.parse('2026-03-02T09:30:00Z');

export const minute = 60_000;

/** Gives each test an empty store, and a transaction in it. */
export function useDesk() {
	let opened: Awaited<ReturnType<typeof temporaryStore>>;
	beforeEach(async () => {
		opened = await temporaryStore();
	});
	afterEach(async () => await opened.remove());
	return async <Result>(work: (session: StoreSession) => Promise<Result>): Promise<Result> =>
		await opened.store.transaction(async (open) => await work(open('default')));
}

const settings = {
	matchOn: ['email' as const, 'phone' as const],
	replayWindowMs: 10 * minute,
	waitingLimitMs: minute,
	recentMs: 30 * 24 * 60 * minute,
	hash: 'match',
};

/** Registers what somebody sent. */
export async function register(
	session: StoreSession,
	sent: Record<string, unknown>,
	at = now,
): Promise<Registered> {
	const lead = completeLead(sent, new Date(at).toISOString());
	return await registerInquiry(session, { settings, lead, item: { sent } }, at);
}

export const owner = (name: string): Owner => ({
	id: name.toLowerCase(),
	name,
	email: `${name.toLowerCase()}@example.com`,
	phone: null,
	crmId: null,
});

const line = (name: string): RosterLine => ({
	owner: owner(name),
	pools: [],
	weight: 1,
	active: true,
	backup: '',
	hours: null,
	dailyCap: null,
	timeZone: 'UTC',
});

/** Two who take turns in everything. */
export const policy: RoutePolicy = {
	lines: [line('Ann'), line('Bo')],
	rules: [],
	otherwise: { kind: 'everyone', name: '' },
	fallbackQueue: { name: 'Lead Desk', email: 'desk@example.com' },
	knownOwnerFirst: true,
	assignOutsideHours: true,
};

/** Assigns a lead by the {@link policy}, which the store then knows. */
export async function assign(session: StoreSession, { lead }: Registered, at = now) {
	const roster = compileRoster(policy);
	const hash = settingsHash({ policy });
	await session.policies.save({ hash, node: 'route', settings: { policy }, at });
	const all = turnsPerWorkspace(() => session, at);
	const { turns } = await all.of('default', roster);
	const facts = { lead, roster, hash, turns, ownerOnItem: null, ruleMet: () => null };
	const assignment = await assignLead(session, facts, at);
	await all.save();
	return assignment;
}
