import * as fc from 'fast-check';
import { countedData } from '../../../nodes/core/erase';
import { eventKinds } from '../../../nodes/core/events';
import { describeEvent } from '../../../nodes/core/timeline';

const monday = '2026-11-23T08:05:00.000Z';

const data = {
	registered: { receivedAt: 0, waitingAt: 1 },
	matched: { match: { decision: 'new', relationship: 'none', reason: 'New: nobody.' } },
	assigned: {
		...{ owner: 'ann@example.com', queue: null, rule: 'Germany', strategy: 'round robin' },
		...{ round: 1, reason: 'It was her turn.' },
	},
	started: {
		clocks: [
			{
				...{ name: 'First touch', state: 'running', startedAt: monday, warnAt: null },
				...{ dueAt: monday, stoppedAt: null, businessMinutesUsed: null },
			},
		],
	},
	activity: {
		...{ kind: 'call', at: Date.parse(monday), by: 'Ben' },
		stopped: [{ name: 'First touch', stoppedAt: monday, businessMinutesUsed: 10 }],
	},
	step: {
		escalation: {
			...{ clock: 'First touch', step: 2, action: 'tell manager' },
			reason: 'First touch was due, step 2 of 4: the manager is told',
		},
	},
	shadowed: {
		...{ shadow: 'Trial', agrees: false, reason: 'It was his turn.' },
		...{ live: { kind: 'owner', name: 'Ann' }, answer: { kind: 'owner', name: 'Bo' } },
	},
	desk: { kind: 'queue', name: 'Desk' },
	plan: { plan: 'Three Touches', run: 1, policy: 'hash' },
	delivery: {
		...{ delivery: 'inq_1/Alert/round 1', step: 'Alert', channel: 'Email', audience: 'owner' },
		...{ attempt: 1, to: 'ann@example.com' },
	},
};

const moved = {
	...{ name: 'First touch', because: ['Target'] },
	...{ before: { dueAt: monday, warnAt: null }, after: { dueAt: monday, warnAt: null } },
};

const told: Array<[type: string, given: object, sentence: string]> = [
	[
		'lead.merged',
		{ merged: 'lead_2', inquiries: 1, by: 'Meg' },
		'The lead lead_2 became this one, by Meg.',
	],
	['lead.merged', { inquiries: 1 }, 'Another lead became this one.'],
	[
		'lead.mergeUndone',
		{ other: 'lead_2', inquiries: 1, since: 0, by: '' },
		'This lead and lead_2 are two leads again, as before they were merged.',
	],
	[
		'match.decided',
		{ verdict: 'same', other: 'lead_2', by: 'Meg' },
		'This lead was found to be the same person as lead_2 (Meg).',
	],
	[
		'match.decided',
		{ verdict: 'notSame', other: 'lead_2', by: '' },
		'This lead was found to be somebody else than lead_2.',
	],
	[
		'match.decided',
		{ verdict: 'takeBack' },
		'This lead is no longer taken for somebody else than another lead.',
	],
	[
		'clock.unbreached',
		{ clock: { name: 'First touch', dueAt: monday, stoppedAt: null } },
		'The breach of First touch was none: it is due Mon 23 Nov 2026, 09:05 (Europe/Berlin) now.',
	],
	[
		'clock.unbreached',
		{ clock: { name: 'First touch', dueAt: monday, stoppedAt: monday } },
		'The breach of First touch was none: it was stopped in time.',
	],
	[
		'clock.recomputed',
		moved,
		'First touch was due Mon 23 Nov 2026, 09:05 (Europe/Berlin) and is due Mon 23 Nov 2026, 09:05 (Europe/Berlin) now, by the changed settings.',
	],
	[
		'clocks.paused',
		{ at: Date.parse(monday), by: 'Ann', clocks: [] },
		'The clocks were paused on Mon 23 Nov 2026, 09:05 (Europe/Berlin) by Ann.',
	],
	[
		'clocks.resumed',
		{ at: Date.parse(monday), by: 'Ann', clocks: [] },
		'The clocks were resumed on Mon 23 Nov 2026, 09:05 (Europe/Berlin) by Ann.',
	],
	[
		'clocks.stopped',
		{ at: Date.parse(monday), by: null, clocks: [] },
		'The clocks were stopped on Mon 23 Nov 2026, 09:05 (Europe/Berlin).',
	],
	['inquiry.registered', data.registered, 'The inquiry came in.'],
	[
		'inquiry.repeated',
		{ decision: 'replay' },
		'The same inquiry came again after it had been handled.',
	],
	['inquiry.repeated', { decision: 'new' }, 'The same inquiry came again and went on.'],
	['inquiry.stalled', { attempt: 6 }, 'The flow did not come to its end for this lead in 5 tries.'],
	['lead.matched', data.matched, 'New: nobody.'],
	['lead.qualified', { qualification: { reason: 'Worth a call.' } }, 'Worth a call.'],
	[
		'lead.tierChanged',
		{
			...{ from: { score: 41, grade: 'B2', tier: 'Warm' }, direction: 'up' },
			to: { score: 52, grade: 'B1', tier: 'Hot' },
		},
		'The tier went up from Warm to Hot: 52 points (B1), before 41 (B2).',
	],
	['lead.tierChanged', {}, 'The tier changed from none to none: ? points (?), before ? (?).'],
	['category.decided', { category: 'hiring', by: 'Ann' }, 'Ann said what it is about: hiring.'],
	['category.decided', {}, 'A person said what it is about: something.'],
	['lead.assigned', data.assigned, 'Assigned to ann@example.com. It was her turn.'],
	[
		'lead.waiting',
		{ for: 'DACH', reason: 'All are off.' },
		'Waits for somebody of the pool "DACH". All are off.',
	],
	['lead.assigned', { owner: null, queue: 'Desk' }, 'Assigned to the queue "Desk".'],
	[
		'lead.reassigned',
		{ ...data.assigned, from: 'bo@example.com' },
		'Taken from bo@example.com and given to ann@example.com. It was her turn.',
	],
	[
		'lead.reassigned',
		{ ...data.assigned, from: null, fromQueue: 'Desk' },
		'Taken from the queue "Desk" and given to ann@example.com. It was her turn.',
	],
	[
		'lead.released',
		{ owner: 'ann@example.com', why: 'won' },
		'Over for ann@example.com, who has one open lead less (won).',
	],
	['lead.heldAgain', { owner: 'ann@example.com' }, 'Open again for ann@example.com.'],
	[
		'lead.shadowed',
		data.shadowed,
		'The shadow "Trial" would have given it to Bo (live: Ann). It was his turn.',
	],
	[
		'lead.shadowed',
		{
			...{ ...data.shadowed, agrees: true, reason: '' },
			...{ live: data.desk, answer: data.desk },
		},
		'The shadow "Trial" would also have put it into the queue "Desk".',
	],
	[
		'lead.shadowed',
		{ ...data.shadowed, answer: { kind: 'waiting', name: 'DACH' }, live: data.desk },
		'The shadow "Trial" would have let it wait for the pool "DACH" (live: the queue "Desk"). It was his turn.',
	],
	[
		'lead.statusChanged',
		{ from: 'open', to: 'closed', closedAs: 'won', cause: 'crm', reason: 'The stage is Won.' },
		'The status went from open to closed (won). The stage is Won.',
	],
	[
		'clocks.started',
		data.started,
		'First touch started, due Mon 23 Nov 2026, 09:05 (Europe/Berlin).',
	],
	[
		'clock.breached',
		{ clock: data.started.clocks[0] },
		'First touch was due Mon 23 Nov 2026, 09:05 (Europe/Berlin), and nothing had stopped it.',
	],
	[
		'activity.recorded',
		data.activity,
		'Call by Ben on Mon 23 Nov 2026, 09:05 (Europe/Berlin); First touch was stopped after 10 business minutes.',
	],
	[
		'activity.recorded',
		{
			...data.activity,
			stopped: [
				{ name: 'First touch', stoppedAt: monday, businessMinutesUsed: 0, wallMsUsed: 5_400_000 },
			],
		},
		'Call by Ben on Mon 23 Nov 2026, 09:05 (Europe/Berlin); First touch was stopped after 1 h 30 min.',
	],
	['escalation.step', data.step, 'First touch was due, step 2 of 4: the manager is told.'],
	[
		'delivery.queued',
		{ ...data.delivery, attempt: 0 },
		'"Alert" (Email, to ann@example.com) was queued.',
	],
	['delivery.queued', { ...data.delivery, to: '' }, '"Alert" (Email) was queued.'],
	['delivery.done', data.delivery, '"Alert" (Email, to ann@example.com) is done.'],
	[
		'delivery.assumedDone',
		{ ...data.delivery, reason: 'its run ended without a word' },
		'"Alert" (Email, to ann@example.com) was taken as done, and nobody knows whether it is: its run ended without a word.',
	],
	[
		'delivery.asked',
		{ ...data.delivery, state: 'refused', reason: '"Alert" was refused: No such user' },
		'A person has to decide about "Alert" (Email, to ann@example.com): "Alert" was refused: No such user.',
	],
	[
		'delivery.asked',
		{ ...data.delivery, state: 'in doubt', reason: '' },
		'A person has to decide about "Alert" (Email, to ann@example.com): in doubt.',
	],
	[
		'delivery.asked',
		{ ...data.delivery, state: 'refused', reason: 'The mailbox is full.' },
		'A person has to decide about "Alert" (Email, to ann@example.com): The mailbox is full.',
	],
	[
		'delivery.withdrawn',
		{ ...data.delivery, reason: 'Bo has the lead now' },
		'"Alert" (Email, to ann@example.com) was withdrawn: Bo has the lead now.',
	],
	[
		'delivery.sentAgain',
		data.delivery,
		'A person had "Alert" (Email, to ann@example.com) sent again.',
	],
	['delivery.done', {}, '"A step" (a channel) is done.'],
	[
		'owner.availabilitySet',
		{ owner: 'Ann', away: true, from: monday, until: null, by: 'Bo' },
		'Ann is away from Mon 23 Nov 2026, 09:05 (Europe/Berlin) until further notice (set by Bo).',
	],
	[
		'owner.availabilitySet',
		{ owner: 'Ann', away: false, from: monday, until: monday, by: '' },
		'Ann is there from Mon 23 Nov 2026, 09:05 (Europe/Berlin) until Mon 23 Nov 2026, 09:05 (Europe/Berlin).',
	],
	[
		'followUp.enrolled',
		{ ...data.plan, nextAt: Date.parse(monday) },
		'The person was enrolled in Three Touches; it begins Mon 23 Nov 2026, 09:05 (Europe/Berlin).',
	],
	[
		'followUp.step',
		{ ...data.plan, attempt: 1, reason: 'Three Touches, attempt 1 of 3: an email' },
		'Three Touches, attempt 1 of 3: an email.',
	],
	[
		'followUp.ended',
		{ ...data.plan, outcome: 'replied', reason: 'they have replied', by: 'Ann', tooLate: false },
		'Three Touches has ended (Ann): they have replied.',
	],
	[
		'followUp.ended',
		{ ...data.plan, attempt: 2, reason: 'they have replied', by: '', tooLate: true },
		'Three Touches has ended: they have replied. It came too late for attempt 2, which was on its way.',
	],
	[
		'followUp.answered',
		{ ...data.plan, attempt: 2, sent: true, by: 'Ann' },
		'The draft of attempt 2 of Three Touches was sent as it is (Ann).',
	],
	[
		'followUp.answered',
		{ ...data.plan, attempt: 2, sent: false, by: '' },
		'The draft of attempt 2 of Three Touches was skipped.',
	],
	['followUp.paused', { ...data.plan, by: 'Ann' }, 'Three Touches was paused (Ann).'],
	['followUp.resumed', { ...data.plan, by: '' }, 'Three Touches goes on.'],
	[
		'activity.recorded',
		{ ...data.activity, kind: 'opted-out', channel: 'sms', stopped: [] },
		'Opted Out of SMS by Ben on Mon 23 Nov 2026, 09:05 (Europe/Berlin).',
	],
	['person.erased', { leads: 1 }, 'The person was erased.'],
	['a kind of its own', {}, 'a kind of its own'],
	['constructor', {}, 'constructor'],
];

test('there is a sentence for each kind of event', () => {
	const types = new Set(told.map(([type]) => type));
	expect(eventKinds.map(({ type }) => type).filter((type) => !types.has(type))).toEqual([]);
});

test.each(told)('%s %j', (type, given, sentence) => {
	expect(describeEvent(type, given, 'Europe/Berlin')).toBe(sentence);
});

test.each([
	['lead.matched', data.matched, 'Compared with known leads: new.'],
	['lead.assigned', data.assigned, 'Assigned to ann@example.com.'],
	[
		'activity.recorded',
		data.activity,
		'Call on Mon 23 Nov 2026, 08:05 (UTC); First touch was stopped after 10 business minutes.',
	],
	['escalation.step', data.step, 'Step 2 of the ladder of First touch.'],
	[
		'followUp.step',
		{ ...data.plan, attempt: 1, channel: 'email', asked: false, reason: 'To Ada' },
		'Attempt 1 of Three Touches.',
	],
	[
		'followUp.ended',
		{ ...data.plan, attempt: 1, outcome: 'replied', tooLate: false, by: 'Ada', reason: 'Ada' },
		'Three Touches has ended: replied.',
	],
	['delivery.queued', data.delivery, '"Alert" (Email) was queued.'],
	['delivery.done', data.delivery, '"Alert" (Email) is done.'],
	[
		'delivery.assumedDone',
		{ ...data.delivery, reason: 'Ada’s server broke off' },
		'"Alert" (Email) was taken as done, and nobody knows whether it is.',
	],
	[
		'delivery.asked',
		{ ...data.delivery, state: 'given up', reason: 'Ada is gone' },
		'A person has to decide about "Alert" (Email): given up.',
	],
	[
		'delivery.withdrawn',
		{ ...data.delivery, reason: 'Ada is gone' },
		'"Alert" (Email) was withdrawn.',
	],
	['delivery.sentAgain', data.delivery, 'A person had "Alert" (Email) sent again.'],
])('%s still says what is left after an erasure', (type, given, sentence) => {
	expect(describeEvent(type, countedData(type, given), 'UTC')).toBe(sentence);
});

test('law: whatever the data, there is a sentence', () => {
	const types = [
		...['lead.matched', 'lead.assigned', 'clocks.started', 'activity.recorded', 'x'],
		...['delivery.queued', 'delivery.asked', 'delivery.withdrawn'],
	];
	fc.assert(
		fc.property(fc.constantFrom(...types), fc.jsonValue(), (type, given) => {
			expect(describeEvent(type, given, 'UTC')).not.toBe('');
		}),
	);
});
