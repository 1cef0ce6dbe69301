import fc from 'fast-check';
import { settingsHash } from '../../../nodes/core/lead';
import {
	capPeriods,
	capWindow,
	compileRouting,
	isTimed,
	keyOfPoolCap,
	type Cap,
	type RoutePolicy,
} from '../../../nodes/core/route';
import { assignLead, turnsPerWorkspace } from '../../../nodes/desk/assign';
import { completeLead } from '../../../nodes/shared';
import { cap, line, now, policy, rule } from '../../core/route/team';
import type { CurrentStore } from './CurrentStore';

const hour = 3_600_000;

/** A lead of a run, and which of the conditional caps it meets. */
interface Asked {
	id: string;
	met: number[];
}

/** Assigns leads as one run of the node does, all at one moment. */
async function runAt(
	{ store }: Pick<CurrentStore, 'store'>,
	given: RoutePolicy,
	name: string,
	at: number,
	leads: readonly Asked[],
) {
	const routing = compileRouting(given);
	await store.transaction(async (open) => {
		const all = turnsPerWorkspace(open, at, 'route');
		for (const { id, met } of leads) {
			const { session, team } = await all.of(name, routing);
			const lead = { ...completeLead({ id, inquiryId: id }, new Date(at).toISOString()), id };
			await assignLead(
				session,
				{
					...{ lead, item: {}, routing, team, hash: settingsHash(given), qualification: null },
					...{ ownerOnItem: { named: null, crm: null }, ruleMet: () => '', capsMet: new Set(met) },
				},
				at,
			);
		}
		await all.save();
	});
}

const anyCap = fc.record({
	most: fc.integer({ min: 1, max: 5 }),
	per: fc.constantFrom(...capPeriods),
	counted: fc.constantFrom('calendar' as const, 'rolling' as const),
	scope: fc.constantFrom('each' as const, 'owners' as const, 'pool' as const),
	unconditional: fc.boolean(),
});
const zones = ['UTC', 'Europe/Berlin', 'Asia/Kathmandu'];
const anyOwner = fc.record({
	timeZone: fc.constantFrom(...zones),
	dailyCap: fc.option(fc.integer({ min: 1, max: 4 })),
});
const anyRuns = fc.array(
	fc.record({
		wait: fc.integer({ min: 0, max: 30 * hour }),
		/** Runs of that moment, which overlap. */
		runs: fc.array(fc.array(fc.subarray([0, 1, 2]), { minLength: 1, maxLength: 4 }), {
			minLength: 1,
			maxLength: 4,
		}),
	}),
	{ minLength: 1, maxLength: 4 },
);

/** No cap is exceeded, however many runs take turns at once. */
export function describeCaps(current: CurrentStore) {
	describe('caps', () => {
		test('law: no cap is exceeded in a batch, over batches, nor by runs that overlap', async () => {
			let times = 0;
			await fc.assert(
				fc.asyncProperty(
					fc.array(anyCap, { maxLength: 3 }),
					fc.array(anyOwner, { minLength: 1, maxLength: 3 }),
					anyRuns,
					async (caps, owners, asks) => {
						const name = `caps ${++times}`;
						const given = policy({
							lines: owners.map((changes, n) => line(`Owner${n}`, changes)),
							caps: caps.map(({ scope, ...more }, n) =>
								cap(`Cap ${n}`, {
									...{ ...more, scope },
									names: { each: [], owners: ['Owner0'], pool: ['Sales'] }[scope],
								}),
							),
							rules: [rule('All')],
							otherwise: { kind: 'queue', name: 'Desk' },
							whenNobody: { do: 'go on' },
						});
						let at = now;
						let count = 0;
						const moments: number[] = [];
						for (const { wait, runs } of asks) {
							at += wait;
							moments.push(at);
							const asked = runs.map((leads) =>
								leads.map((met) => ({
									id: `${name} ${++count}`,
									met: met.filter((n) => given.caps[n]?.unconditional === false),
								})),
							);
							await Promise.all(
								asked.map(async (leads) => await runAt(current, given, name, at, leads)),
							);
						}
						const { roster, caps: compiled } = compileRouting(given);
						for (const then of moments) {
							for (const member of roster.members) {
								for (const one of compiled.ofMember[member.index] ?? []) {
									const key = member.owner.id;
									const n = await countedIn(current, name, one, then, member.timeZone, key);
									expect(n).toBeLessThanOrEqual(one.most);
								}
							}
							for (const one of [...compiled.ofPool.values()].flat()) {
								const n = await countedIn(current, name, one, then, one.pool?.timeZone ?? '', null);
								expect(n).toBeLessThanOrEqual(one.most);
							}
						}
						const all = await current.in(
							async ({ assignments }) =>
								await assignments.countByOwner(
									roster.members.map(({ owner }) => owner.id),
									0,
									at + 1,
								),
							name,
						);
						// Without a cap nobody is passed over.
						const isFree = owners.some(({ dailyCap }) => dailyCap === null) && caps.length === 0;
						const shared = [...all.values()].reduce((sum, { n }) => sum + n, 0);
						expect(shared).toBeLessThanOrEqual(count);
						if (isFree) expect(shared).toBe(count);
					},
				),
				{ numRuns: 25 },
			);
		});
	});
}

/** How many leads of a window count for a cap, as the store has them. */
async function countedIn(
	current: CurrentStore,
	name: string,
	one: Cap,
	at: number,
	zone: string,
	owner: string | null,
): Promise<number> {
	if (!isTimed(one)) return await openIn(current, name, one, owner);
	const window = capWindow(one, at, zone);
	const to = one.counted === 'rolling' ? at + 1 : window.to;
	return await current.in(async ({ assignments }) => {
		if (one.metKey === null && owner !== null) {
			return (await assignments.countByOwner([owner], window.from, to)).get(owner)?.n ?? 0;
		}
		const key = owner === null ? keyOfPoolCap(one) : one.metKey;
		const rows = await assignments.countByCap(window.from, to);
		return rows
			.filter((row) => row.keys.includes(key ?? '') && (owner === null || row.owner === owner))
			.reduce((sum, { n }) => sum + n, 0);
	}, name);
}

/** How many open leads count for a cap, as the store has them. */
const openIn = async (current: CurrentStore, name: string, one: Cap, owner: string | null) =>
	await current.in(async ({ holdings }) => {
		const counts =
			owner === null
				? await holdings.countByPool([one.pool?.key ?? ''])
				: await holdings.countByOwner([owner]);
		return [...counts.values()].reduce((sum, n) => sum + n, 0);
	}, name);
