import { assignToQueue, compileLadder, escalateStalled } from '../../../nodes/core/escalate';
import { decide, dueAt } from './deciding';
import { ada, finalQueue, usualLadder, withBen } from './ladders';

/** What is known when the usual ladder ends. */
const ended = () => ({
	ladder: compileLadder(usualLadder),
	escalation: decide({ kind: 'escalation', step: 4 }).escalation,
});

test('the final queue is an assignment of its own round, with the reason of the step', () => {
	const { ladder, escalation } = ended();
	expect(assignToQueue(ladder, escalation, withBen, dueAt)).toEqual({
		owner: null,
		backup: null,
		queue: finalQueue,
		rule: 'Final queue',
		pool: null,
		strategy: 'queue',
		priority: 'high',
		reason: `Lead desk has this lead now: ${escalation.reason}`,
		trace: ['The ladder of First touch ended; before, the lead was with Ben'],
		policy: withBen.policy,
		round: 2,
		assignedAt: '2024-11-25T08:30:00.000Z',
		repeated: false,
	});
});

test.each([
	['an owner', withBen, 'Ben'],
	['a queue', { ...withBen, owner: null, queue: { name: 'Inbound', email: null } }, 'Inbound'],
	['neither', { ...withBen, owner: null }, 'nobody'],
	['nobody ever', null, 'nobody'],
])('the final queue says who had the lead before: %s', (_who, before, name) => {
	const { ladder, escalation } = ended();
	expect(assignToQueue(ladder, escalation, before, dueAt).trace).toEqual([
		`The ladder of First touch ended; before, the lead was with ${name}`,
	]);
});

test('a lead that nobody was given enters the final queue as its first round', () => {
	const { ladder, escalation } = ended();
	expect(assignToQueue(ladder, escalation, null, dueAt)).toMatchObject({
		priority: 'normal',
		policy: ladder.hash,
		round: 1,
	});
});

test('a stalled lead goes to the final queue, which is told how to reach the person', () => {
	const { ladder } = ended();
	const lead = { ...ada, inquiryId: 'inquiry-1', phone: '+441' };
	expect(escalateStalled(ladder, lead, 'waiting', dueAt)).toEqual({
		id: 'inquiry-1/Waiting for an owner/step-1',
		clock: 'Waiting for an owner',
		step: 1,
		of: 1,
		action: 'final queue',
		recipients: [{ ...finalQueue, phone: null }],
		channel: 'email',
		to: 'desk@example.com',
		reassignTo: null,
		pool: null,
		subject: 'Ada Lovelace is stuck in the flow',
		message: expect.stringMatching(
			/^Ada Lovelace came in, .*Email: ada@example.com\nPhone: \+441\nCompany: Engines/s,
		),
		sendAt: '2024-11-25T08:30:00.000Z',
		nextDueAt: null,
		policy: ladder.hash,
		timer: 'waiting',
		repeated: false,
		reason: 'The flow was tried several times and never came to its end for this lead',
	});
});
