import type { NewEvent } from '../../nodes/core/events';
import { setAvailability, type AvailabilityFacts } from '../../nodes/desk/assign';
import { assign, now, register, useDesk } from './useDesk';

const inStore = useDesk();

const facts: AvailabilityFacts = {
	...{ owner: 'ann', away: true, from: '', until: '2026-03-04', by: 'Bo Chan' },
	...{ forGood: true, workflowZone: 'UTC' },
};

/** Says something of Ann, who was given a lead before; gives what it wrote into the log, too. */
async function say(changes: Partial<AvailabilityFacts>) {
	const log: NewEvent[] = [];
	const set = await inStore(async (session) => {
		await assign(session, await register(session, { id: 'i1', email: 'ada@example.com' }));
		const { owners, availability, settings, timers } = session;
		const events = {
			...session.events,
			append: async (more: readonly NewEvent[]) => void log.push(...more),
		};
		return await setAvailability(
			{ owners, availability, settings, events, timers } as unknown as Parameters<
				typeof setAvailability
			>[0],
			{ ...facts, ...changes },
			now,
		);
	});
	const kept = await inStore(async ({ availability }) => await availability.all());
	return { set, log, kept: [...kept.values()].flat() };
}

test('what is set is kept and in the log, with who said it and when', async () => {
	const { log, kept } = await say({});
	const until = '2026-03-05T00:00:00.000Z';
	expect(kept).toEqual([
		{ away: true, from: now, until: Date.parse(until), by: 'Bo Chan', at: now },
	]);
	expect(log).toEqual([
		{
			...{ at: now, type: 'owner.availabilitySet', inquiryId: null, leadId: null },
			data: {
				...{ ownerKey: 'ann', owner: 'Ann', away: true, by: 'Bo Chan' },
				...{ from: new Date(now).toISOString(), until },
			},
		},
	]);
});

test('a look before it writes nothing', async () => {
	const { set, log, kept } = await say({ forGood: false });
	expect([set.set, log, kept]).toEqual([false, [], []]);
});

test('days are those of the workspace, or of the workflow where it has said none', async () => {
	const { set } = await say({ workflowZone: 'America/New_York' });
	expect(set.until).toBe('2026-03-05T05:00:00.000Z');
});

test('what was said before of other days stays,', async () => {
	await say({ from: '2026-03-03', until: '2026-03-03' });
	const { kept } = await say({ until: '2026-03-02 10:00', by: '' });
	expect(kept.map(({ until, by }) => [until, by])).toEqual([
		[Date.parse('2026-03-04T00:00Z'), 'Bo Chan'],
		[Date.parse('2026-03-02T10:00Z'), ''],
	]);
});
