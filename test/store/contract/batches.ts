import * as fc from 'fast-check';
import type { ExpectedWork, OpenWorkspace, StoreSession } from '../../../nodes/store';
import type { CurrentStore } from './CurrentStore';
import { assignment, clock, knownLead, minute, registration, stalled } from './records';

/** An id of a content, and others than are asked about one after the other, as a batch does. */
const ids = ['inq_0123456789abcdef01234567', 'sub_1', 'sub_2', 'sub_3'];
const leadOf = (id: string) => `lead-${id}`;

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
	save: async ({ leads }, id, n) =>
		await leads.save(knownLead({ id: leadOf(id), inquiries: n }), []),
	touch: async ({ leads }, id, n) => await leads.touch(leadOf(id), n),
	lead: async ({ leads }, id) => await leads.find(leadOf(id)),
	erase: async ({ people }, id) => {
		await people.erase({ leadIds: [leadOf(id)], inquiryIds: [id] }, 0);
	},
};

interface Step {
	deed: string;
	id: string;
	/** Whether it is part of what is undone at its end. */
	undone: boolean;
}

const anyStep = fc.record<Step>({
	deed: fc.constantFrom(...Object.keys(deeds)),
	id: fc.constantFrom(...ids),
	undone: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
});

const fail = () => {
	throw new Error('undone');
};

/** Does all steps in one transaction, and gives what was seen. */
async function run(current: CurrentStore, name: string, steps: Step[], expected?: ExpectedWork) {
	const one = async (open: OpenWorkspace, { deed, id }: Step, n: number) =>
		await deeds[deed]?.(open(name), id, n);
	return await current.store.transaction(async (open) => {
		const seen: unknown[] = [];
		for (const [n, step] of steps.entries()) {
			const todo = async () => seen.push(await one(open, step, n));
			if (!step.undone) await todo();
			else await expect(open.part(async () => await todo().then(fail))).rejects.toThrow('undone');
		}
		return seen;
	}, expected);
}

/** What a batch says beforehand that it will ask about changes none of its answers. */
export function describeBatches(current: CurrentStore) {
	describe('batches', () => {
		test('law: what is read ahead is what would be read', async () => {
			let times = 0;
			await fc.assert(
				fc.asyncProperty(fc.array(anyStep, { maxLength: 30, minLength: 10 }), async (steps) => {
					times++;
					const leadIds = ids.map(leadOf);
					const ahead = await run(current, `ahead ${times}`, steps, { inquiryIds: ids, leadIds });
					expect(ahead).toEqual(await run(current, `alone ${times}`, steps));
				}),
				{ numRuns: 60 },
			);
		});
	});
}
