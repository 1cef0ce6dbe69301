import * as fc from 'fast-check';
import { comparableOf, leadFields } from '../../../nodes/core/match';
import type { ExpectedWork, StoreSession } from '../../../nodes/store';
import type { CurrentStore } from './CurrentStore';
import { assignment, clock, knownLead, minute, registration, stalled } from './records';

/** An id of a content, and others than are asked about one after the other, as a batch does. */
const ids = ['inq_0123456789abcdef01234567', 'sub_1', 'sub_2', 'sub_3'];
const leadOf = (id: string) => `lead-${id}`;

/** Two of them share a key. */
const keysOf = (id: string) => ({
	proving: [
		{ kind: 'email', value: `${id}\0@example.com` },
		{ kind: 'phone', value: id === 'sub_1' ? '+4930123456' : '+4930654321' },
	],
});

/** What their people say: they are all called the same, and some share a number. */
const comparableOfId = (id: string) =>
	comparableOf(leadFields, {
		...{ firstName: 'Ada', lastName: 'Lovelace', email: `${id}@example.com` },
		phone: keysOf(id).proving[1]?.value,
	});

/** What is done with an inquiry, and what is seen of it. */
const deeds: Record<string, (session: StoreSession, id: string, n: number) => Promise<unknown>> = {
	register: async ({ inquiries }, inquiryId, n) =>
		(await inquiries.register(registration({ inquiryId, receivedAt: n * 6 * minute }))).inquiry.id,
	finish: async ({ inquiries }, id, n) => await inquiries.finish(id, `end ${n}`),
	outcomeOf: async ({ inquiries }, id) => await inquiries.outcomeOf(id),
	assign: async ({ assignments }, inquiryId, n) => {
		const round = ((await assignments.current(inquiryId))?.round ?? 0) + 1;
		const given = assignment({ round, reason: `Turn ${n}` });
		const occasion = `round ${round}`;
		await assignments.record({ inquiryId, leadId: leadOf(inquiryId), occasion, assignment: given });
	},
	current: async ({ assignments }, id) => await assignments.current(id),
	start: async ({ clocks }, inquiryId, n) => {
		await clocks.start([clock({ inquiryId, name: n % 2 ? 'First touch' : 'Review' })]);
	},
	change: async ({ clocks }, inquiryId) => {
		for (const each of await clocks.ofInquiry(inquiryId)) {
			await clocks.update({ ...each, state: 'stopped' });
		}
	},
	clocks: async ({ clocks }, id) => await clocks.ofInquiry(id),
	note: async ({ events }, inquiryId, n) => await events.append([stalled({ inquiryId, at: n })]),
	noteLead: async ({ events }, id, n) =>
		await events.append([stalled({ inquiryId: null, leadId: leadOf(id), at: n })]),
	log: async ({ events }, inquiryId) =>
		await events.ofTypes({ inquiryId, leadId: leadOf(inquiryId) }, ['inquiry.stalled']),
	save: async ({ leads }, id, n) => {
		await leads.save(knownLead({ id: leadOf(id), inquiries: n }), keysOf(id).proving);
	},
	candidates: async ({ leads }, id) => await leads.findCandidates(keysOf(id)),
	learn: async ({ leads, matches }, id, n) => {
		await leads.save(knownLead({ id: leadOf(id), inquiries: n }), keysOf(id).proving);
		await matches.learn(leadOf(id), comparableOfId(id));
	},
	like: async ({ matches }, id) => {
		const { like, ...found } = await matches.lookUp({
			...{ comparable: comparableOfId(id), proving: keysOf(id).proving },
		});
		return { like: like.map(({ forms, sharedKinds }) => ({ forms, sharedKinds })), found };
	},
	keep: async ({ inquiries }, id, n) =>
		await inquiries.keepItem(id, null, n, { n }, keysOf(id).proving),
	touch: async ({ leads }, id, n) => await leads.touch(leadOf(id), n),
	lead: async ({ leads }, id) => await leads.find(leadOf(id)),
	erase: async ({ people }, id) => {
		await people.erase({ leadIds: [leadOf(id)], inquiryIds: [id] }, 0);
	},
};

interface Step {
	deed: string;
	id: string;
	at: number;
	/** Whether it is undone, while the others are kept. */
	undone: boolean;
}

const anyStep = fc.record<Step>({
	deed: fc.constantFrom(...Object.keys(deeds)),
	id: fc.constantFrom(...ids),
	at: fc.integer({ min: 1, max: 9 }),
	undone: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
});
const anySteps = fc.array(anyStep, { minLength: 10, maxLength: 25 });

const fail = () => {
	throw new Error('undone');
};

/** Does steps in one transaction, and gives what those saw that were not undone. */
async function run(current: CurrentStore, name: string, steps: Step[], expected?: ExpectedWork) {
	return await current.store.transaction(async (open) => {
		const seen: unknown[] = [];
		for (const { deed, id, at, undone } of steps) {
			const todo = async () => await deeds[deed]?.(open(name), id, at);
			if (!undone) seen.push(await todo());
			else await expect(open.part(async () => await todo().then(fail))).rejects.toThrow('undone');
		}
		return seen;
	}, expected);
}

const expected = {
	...{ inquiryIds: ids, leadIds: ids.map(leadOf), keys: ids.map(keysOf) },
	comparables: ids.map(comparableOfId),
};

/** What a batch says beforehand that it will ask about changes none of its answers. */
export function describeBatches(current: CurrentStore) {
	describe('batches', () => {
		test('law: what is read ahead is what would be read, and what is undone is as if never done', async () => {
			let times = 0;
			await fc.assert(
				fc.asyncProperty(anySteps, anySteps, async (before, after) => {
					const name = `${++times}`;
					const kept = (steps: Step[]) => steps.filter(({ undone }) => !undone);
					for (const steps of [before, after]) {
						const ahead = await run(current, `${name} ahead`, steps, expected);
						expect(ahead).toEqual(await run(current, `${name} alone`, kept(steps)));
					}
				}),
				{ numRuns: 60 },
			);
		});

		test('leads of one batch find each other by their keys, though those were read ahead', async () => {
			const [first = '', second = ''] = ids;
			const keys = keysOf(first);
			const found = await current.store.transaction(
				async (open) => {
					const { leads } = open('default');
					const before = await leads.findCandidates(keys);
					await leads.save(knownLead({ id: leadOf(first) }), keys.proving);
					await leads.save(knownLead({ id: leadOf(second) }), keys.proving);
					return [before, await leads.findCandidates(keys)].map((each) => each.found.length);
				},
				{ keys: [keys, keys] },
			);
			expect(found).toEqual([0, 2]);
		});

		test('leads of one batch meet each other, though nobody had their keys when those were read ahead', async () => {
			const [first = '', second = ''] = ids;
			const comparable = comparableOfId(first);
			const found = await current.store.transaction(
				async (open) => {
					const { leads, matches } = open('default');
					const before = await matches.lookUp({ comparable, proving: [] });
					for (const id of [first, second]) {
						await leads.save(knownLead({ id: leadOf(id) }), []);
						matches.add(leadOf(id), comparable);
					}
					const after = await matches.lookUp({ comparable, proving: [] });
					return [before, after].map(({ like }) => like.length);
				},
				{ comparables: [comparable, comparable] },
			);
			expect(found).toEqual([0, 2]);
		});

		test('the same words again, later in the batch, are seen though they were read ahead', async () => {
			await current.register();
			const again = [12, 18].map((at) => registration({ receivedAt: at * minute }));
			const seen = await current.store.transaction(async (open) => {
				const replays: boolean[] = [];
				for (const one of again) {
					replays.push((await open('default').inquiries.register(one)).replay);
				}
				return replays;
			}, expected);
			expect(seen).toEqual([false, true]);
		});
	});
}
