import fc from 'fast-check';
import type { ReleaseReason } from '../../nodes/core/lead';
import { reassignLead, releaseLead } from '../../nodes/desk/assign';
import { changeStatus } from '../../nodes/desk/people';
import type { Registered } from '../../nodes/desk/inquiry';
import type { StoreSession } from '../../nodes/store';
import { runs } from '../runs';
import { assign, line, minute, now, policy, register, useDesk } from './useDesk';

const inStore = useDesk();

const given = { ...policy, lines: ['Ann', 'Bo', 'Cy'].map((name) => line(name)) };
const keys = ['ann', 'bo', 'cy'];

/** What may happen to a person. */
const step = fc.record({
	person: fc.constantFrom('a', 'b', 'c', 'd'),
	what: fc.constantFrom(
		...(['asks', 'asks', 'pool', 'queue', 'lost', 'won', 'erase'] as const),
		...(['released', 'spam', 'declined', 'noShow'] as const),
	),
	/** Whether a transaction ends with it. */
	ends: fc.boolean(),
});

type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never;

/** People, by the newest inquiry of each. */
class People {
	readonly newest = new Map<string, Registered>();

	/** Who has each as an open lead, by what came of every step. */
	readonly holders = new Map<string, string>();

	private steps = 0;

	/** Takes a step; of somebody who never asked nothing becomes. */
	async take(session: StoreSession, { person, what }: Step, workspace: string) {
		const at = now + ++this.steps * minute;
		const known = this.newest.get(person);
		if (what === 'asks') {
			const email = `${person}@${workspace}.example`;
			const registered = await register(session, { email, message: `Hi ${this.steps}` }, at);
			this.newest.set(person, registered);
			const { owner } = await assign(session, registered, at, { given });
			this.holdsNow(person, owner?.id ?? null);
			return;
		}
		if (!known) return;
		const { lead } = known;
		if (what === 'pool' || what === 'queue') {
			const facts = { lead, onItem: undefined, roundOnItem: null, step: `step ${this.steps}` };
			const { owner, strategy } = await reassignLead(
				session,
				{ ...facts, nextOwner: { to: what } },
				at,
			);
			if (strategy !== 'ended') this.holdsNow(person, owner?.id ?? null);
			return;
		}
		this.holdsNow(person, null);
		if (what === 'erase') {
			await session.people.erase(await session.people.find({ leadIds: [lead.id] }), at);
			this.newest.delete(person);
		} else if (what === 'lost' || what === 'won') {
			const status = what === 'won' ? 'customer' : 'closed';
			const said = { status, closedAs: what, reason: null, at, cause: 'person' } as const;
			await changeStatus(session, lead.id, said, at);
		} else {
			const why: ReleaseReason = what === 'released' ? 'closed' : what;
			await releaseLead(session, { lead, why }, at);
		}
	}

	private holdsNow(person: string, key: string | null) {
		if (key === null) this.holders.delete(person);
		else this.holders.set(person, key);
	}
}

/** The counts of open leads, and the leads themselves. */
const heldIn = async ({ holdings }: Pick<StoreSession, 'holdings'>) => {
	const leads: Record<string, string[]> = {};
	for (const key of keys) {
		leads[key] = (await holdings.heldBy(key, 100)).map(({ leadId }) => leadId);
	}
	const counts = await holdings.countByOwner(keys);
	return { leads, counts: Object.fromEntries(keys.map((key) => [key, counts.get(key) ?? 0])) };
};

test('whatever happens to leads, each owner has as many open ones as they were given last, and are not over', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(step, { maxLength: 25 }), fc.uuid(), async (steps, workspace) => {
			const people = new People();
			const waiting = [...steps];
			while (waiting.length > 0) {
				await inStore(async (session) => {
					for (let next = waiting.shift(); next; next = waiting.shift()) {
						await people.take(session, next, workspace);
						if (next.ends) return;
					}
				}, workspace);
			}
			const expected: Record<string, string[]> = { ann: [], bo: [], cy: [] };
			for (const [person, key] of people.holders) {
				expected[key]?.push(people.newest.get(person)?.lead.id ?? '');
			}
			const { leads, counts } = await inStore(heldIn, workspace);
			for (const key of keys) {
				expect([key, leads[key]?.toSorted()]).toEqual([key, expected[key]?.toSorted()]);
				expect([key, counts[key]]).toEqual([key, expected[key]?.length]);
			}
		}),
		{ numRuns: runs(60) },
	);
});

test('executions that overlap count no lead twice, and lose none', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(step, { minLength: 10, maxLength: 25 }),
			fc.uuid(),
			async (steps, workspace) => {
				const people = new People();
				await Promise.all(
					steps.map(
						async (each) =>
							await inStore(
								async (session) => await people.take(session, each, workspace),
								workspace,
							),
					),
				);
				const { leads, counts } = await inStore(heldIn, workspace);
				for (const key of keys) expect([key, counts[key]]).toEqual([key, leads[key]?.length]);
				const all = Object.values(leads).flat();
				expect(new Set(all).size).toBe(all.length);
				expect(all.length).toBe(people.holders.size);
			},
		),
		{ numRuns: runs(20) },
	);
});
