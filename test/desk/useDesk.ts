import {
	accountSaid,
	compileRouting,
	type RosterLine,
	type RoutePolicy,
} from '../../nodes/core/route';
import { readPath } from '../../nodes/core/fieldPath';
import { settingsHash } from '../../nodes/core/lead';
import { comparedParts, startingThresholds } from '../../nodes/core/match';
import { registerInquiry, type Registered, type RegisterSettings } from '../../nodes/desk/inquiry';
import { assignLead, turnsPerWorkspace, type AssignFacts } from '../../nodes/desk/assign';
import { completeLead } from '../../nodes/shared';
import type { StoreSession } from '../../nodes/store';
import { line as lineInSales, now, owner, policy as policyWith } from '../core/route/team';
import { temporaryStore } from '../store/temporaryStore';

export const minute = 60_000;

/** Gives each test an empty store, and a transaction in it. */
export function useDesk() {
	let opened: Awaited<ReturnType<typeof temporaryStore>>;
	beforeEach(async () => {
		opened = await temporaryStore();
	});
	afterEach(async () => await opened.remove());
	return async <Result>(
		work: (session: StoreSession) => Promise<Result>,
		workspace = 'default',
	): Promise<Result> => await opened.store.transaction(async (open) => await work(open(workspace)));
}

const settings = {
	parts: comparedParts,
	thresholds: startingThresholds,
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
	more: Partial<RegisterSettings> = {},
): Promise<Registered> {
	const lead = completeLead(sent, new Date(at).toISOString());
	const facts = { settings: { ...settings, ...more }, lead, item: { sent } };
	return await registerInquiry(session, facts, at);
}

export { now, owner };

/** As in the tests of routes, and in no pool. */
export const line = (name: string, changes: Partial<RosterLine> = {}): RosterLine =>
	lineInSales(name, { pools: [], ...changes });

/** Two who take turns in everything. */
export const policy: RoutePolicy = policyWith({ lines: [line('Ann'), line('Bo')] });

type Given = { given?: RoutePolicy } & Partial<AssignFacts>;

/** Assigns a lead by a policy, which the store then knows. */
export async function assign(
	session: StoreSession,
	registered: Registered,
	at = now,
	given: Given = {},
) {
	const [assignment] = await assignRun(session, [registered], at, given);
	if (!assignment) throw new Error('a lead was assigned');
	return assignment;
}

/** Assigns the leads of one run, in their order. */
export async function assignRun(
	session: StoreSession,
	leads: readonly Registered[],
	at = now,
	{ given = policy, ...more }: Given = {},
) {
	const routing = compileRouting(given);
	const hash = settingsHash({ policy: given });
	await session.policies.save({ hash, node: 'route', settings: { policy: given }, at });
	const all = turnsPerWorkspace(() => session, at, 'route');
	const { team } = await all.of('default', routing);
	const assignments = [];
	for (const registered of leads) {
		const { lead } = registered;
		const item = { ...registered };
		const account = accountSaid(readPath(item, ['match', 'account']));
		const facts = {
			...{ lead, item, routing, hash, team },
			...{ ownerOnItem: { named: null, crm: null, account }, qualification: null },
			...{ capsMet: new Set<number>(), ruleMet: () => null, ...more },
		};
		assignments.push(await assignLead(session, facts, at));
	}
	await all.save();
	return assignments;
}
