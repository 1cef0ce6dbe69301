import type { IDataObject, INodeParameters, NodeExecutionHint } from 'n8n-workflow';
import {
	compileLadder,
	decideEscalation,
	type EscalationFacts,
	type LadderSettings,
} from '../../nodes/core/escalate';
import type { Assignment, Escalation } from '../../nodes/core/lead';
import { breachClock, compileSla, startClocks } from '../../nodes/core/sla';
import { LeadDeliver } from '../../nodes/LeadDeliver/LeadDeliver.node';
import { LeadEscalate } from '../../nodes/LeadEscalate/LeadEscalate.node';
import { LeadRouteAssign } from '../../nodes/LeadRouteAssign/LeadRouteAssign.node';
import { type StoreSession } from '../../nodes/shared';
import { withBen } from '../core/escalate/ladders';
import { first, firstTouch, fridayAfternoon, officeHours } from '../core/sla/policies';
import { readJsonOf } from './asRead';
import { runNode, type Neighbour } from './engine';
import { inDefaultStore, useTemporaryUserFolder } from './storeFolder';

useTemporaryUserFolder();

const inquiryId = 'i-1';
const clock = 'First touch';
const outputNames = ['Notify', 'Reassign', 'Final Queue', 'Not Needed'];

const lead = {
	id: 'lead-1',
	inquiryId,
	workspace: 'default',
	receivedAt: '2024-11-22T15:30:00.000Z',
	fullName: 'Ada Lovelace',
	phone: '+4930123456',
	company: 'Engines',
};

const timer = (kind: string, step: number | null = null): IDataObject => ({
	id: `${inquiryId}/${clock}/${step === null ? kind : `step-${step}`}`,
	kind,
	clock: kind === 'waiting' ? null : clock,
	step,
	dueAt: '2024-11-25T08:30:00.000Z',
	firedAt: '2024-11-25T08:30:00.100Z',
	attempt: 1,
});

const item = (kind: string, step?: number): IDataObject => ({ lead, timer: timer(kind, step) });

const desk = { finalQueueName: 'Lead desk', finalQueueEmail: 'desk@example.com' };

/** Runs the node on one item: the output that it left on, and the item. */
async function run(given: IDataObject, parameters: IDataObject = {}) {
	const outputs = readJsonOf(
		await runNode({
			node: new LeadEscalate(),
			parameters: { ...desk, ...parameters } as INodeParameters,
			items: [given],
		}),
	);
	expect(outputs.flat()).toHaveLength(1);
	const output = outputs.findIndex((items) => items.length > 0);
	const [left] = outputs[output] ?? [];
	return {
		output: outputNames[output],
		left,
		escalation: left?.escalation as unknown as Escalation,
		assignment: left?.assignment as unknown as Assignment,
	};
}

const inStore = async <Result>(work: (session: StoreSession) => Promise<Result>) =>
	await inDefaultStore(async (workspace) => await work(workspace('default')));

/** Ben's inquiry with a clock that was due on Monday at 09:30 in Berlin. */
async function startClock({ breached = true } = {}) {
	const policy = compileSla({ clocks: [firstTouch], calendar: officeHours });
	const clocks = startClocks(policy, inquiryId, fridayAfternoon);
	await inStore(async (session) => {
		await session.inquiries.keepItem(inquiryId, lead.id, fridayAfternoon, { lead });
		await session.assignments.record({
			inquiryId,
			leadId: lead.id,
			occasion: 'assign',
			assignment: withBen,
		});
		await session.clocks.start(breached ? clocks.map(breachClock) : clocks);
	});
}

const state = async () =>
	await inStore(async (session) => ({
		timers: (await session.timers.claimDue(Date.UTC(2199, 0), 100, 0)).map(({ id }) => id),
		steps: (await session.events.timeline(inquiryId)).filter(
			({ type }) => type === 'escalation.step',
		).length,
		assignment: (await session.inquiries.find(inquiryId))?.assignment,
	}));

test('the ladder of a node fresh on the canvas: remind, tell, reassign, final queue', async () => {
	await startClock({ breached: false });
	const warned = await run(item('warning'));
	expect(warned.output).toBe('Notify');
	expect(warned.escalation).toMatchObject({
		step: 1,
		of: 4,
		action: 'remind owner',
		to: 'ben@example.com',
		subject: 'Ada Lovelace is waiting: answer by Mon 25 Nov 2024, 09:30 (Europe/Berlin)',
		message: expect.stringContaining('Phone: +4930123456\nCompany: Engines'),
	});

	const breached = await run(item('breach'));
	expect(breached.output).toBe('Notify');
	expect(breached.escalation).toMatchObject({ action: 'tell manager', to: 'desk@example.com' });
	expect((await state()).timers).toEqual(['i-1/First touch/step-3']);

	const reassigned = await run(item('escalation', 3));
	expect(reassigned.output).toBe('Reassign');
	expect(reassigned.escalation.id).toBe('i-1/First touch/step-3');
	expect(reassigned.left).not.toHaveProperty('assignment');

	const queued = await run(item('escalation', 4));
	expect(queued.output).toBe('Final Queue');
	expect(queued.escalation).toMatchObject({ to: 'desk@example.com', nextDueAt: null });
	expect(queued.assignment).toMatchObject({
		owner: null,
		queue: { name: 'Lead desk', email: 'desk@example.com' },
		round: 2,
		repeated: false,
	});
	expect((await state()).assignment?.queue?.name).toBe('Lead desk');
	expect((await state()).steps).toBe(4);
});

test.each([
	['breach', undefined],
	['escalation', 3],
	['escalation', 4],
])('a %s (%s) that comes twice gives the same answer and changes nothing', async (kind, step) => {
	await startClock();
	const once = await run(item(kind, step));
	const before = await state();
	const twice = await run(item(kind, step));
	expect(twice.output).toBe(once.output);
	expect(twice.escalation).toEqual({ ...once.escalation, repeated: true });
	if (once.assignment) expect(twice.assignment).toEqual({ ...once.assignment, repeated: true });
	expect(await state()).toEqual(before);
});

test('the record of a step is enough to decide it again', async () => {
	await startClock();
	const { escalation } = await run(item('breach'));
	const { record, policy } = await inStore(async (session) => {
		const timeline = await session.events.timeline(inquiryId);
		const { data } = first(timeline.filter(({ type }) => type === 'escalation.step'));
		const step = data as { facts: EscalationFacts; policy: string };
		return { record: step, policy: await session.policies.newestOfSameNode(step.policy) };
	});
	const again = decideEscalation(compileLadder(policy?.settings as LadderSettings), record.facts);
	expect(again.escalation).toEqual(escalation);
});

test('overlapping runs take a step once', async () => {
	await startClock();
	const both = await Promise.all([run(item('escalation', 4)), run(item('escalation', 4))]);
	expect(both.map(({ escalation }) => escalation.repeated).sort()).toEqual([false, true]);
	expect((await state()).assignment?.round).toBe(2);
});

test('a clock that somebody stopped needs no step', async () => {
	await startClock();
	await inStore(async ({ clocks }) => {
		for (const running of await clocks.ofInquiry(inquiryId)) {
			await clocks.update({
				...running,
				state: 'stopped',
				stoppedAt: '2024-11-25T08:31:00.000Z',
			});
		}
	});
	const { output, escalation } = await run(item('breach'));
	expect(output).toBe('Not Needed');
	expect(escalation.reason).toBe(
		'First touch was stopped at Mon 25 Nov 2024, 09:31 (Europe/Berlin)',
	);
	expect(await state()).toMatchObject({ timers: [], steps: 0 });
});

test('the owner of now is told, not the one of when the clock began', async () => {
	await startClock({ breached: false });
	await inStore(async ({ assignments }) => {
		const owner = { id: 'cy', name: 'Cy', email: 'cy@example.com', phone: null, crmId: null };
		await assignments.record({
			inquiryId,
			leadId: lead.id,
			occasion: 'by hand',
			assignment: { ...withBen, owner, round: 2 },
		});
	});
	const given = { ...item('warning'), assignment: withBen as unknown as IDataObject };
	expect((await run(given)).escalation.to).toBe('cy@example.com');
});

test('without a timer, the node looks at the clock itself', async () => {
	await startClock();
	const named = await run({ lead }, { options: { clock } });
	expect(named.escalation).toMatchObject({ step: 2, action: 'tell manager' });
	const nearest = await run({ lead });
	expect(nearest.output).toBe('Reassign');
	const unknown = await run({ lead }, { options: { clock: 'Review' } });
	expect(unknown).toMatchObject({
		output: 'Not Needed',
		escalation: {
			reason: 'No clock named "Review" was started for this lead, so there is nothing to escalate',
		},
	});
});

test('without a timer, a clock that still has steps comes before those that have none', async () => {
	const policy = compileSla({
		clocks: ['Ended', 'Paused', 'Open'].map((name) => ({ ...firstTouch, name })),
		calendar: officeHours,
	});
	await inStore(async (session) => {
		await session.inquiries.keepItem(inquiryId, lead.id, fridayAfternoon, { lead });
		const [ended, paused, open] = startClocks(policy, inquiryId, fridayAfternoon).map(breachClock);
		if (!ended || !paused || !open) throw new Error('There are three clocks');
		await session.clocks.start([
			ended,
			{ ...paused, state: 'paused' },
			{ ...open, dueAt: '2024-11-25T08:40:00.000Z' },
		]);
	});
	await run({ lead, timer: { ...timer('escalation', 4), clock: 'Ended' } });
	expect((await run({ lead })).escalation).toMatchObject({ clock: 'Open', step: 2 });
});

describe('a text that is an expression', () => {
	const told = (message: string) => ({
		...{ when: 'breach', amount: 0, unit: 'minutes', action: 'tell manager' },
		...{ managerEmail: 'mia@example.com', subject: 'New: {lead}', message },
	});
	const ladder = { step: [told('=He writes: {{ $json.lead.message }}')] };
	const words = { lead: { ...lead, message: 'Dear {{first_name}}' }, timer: timer('breach') };

	test('may come to any words of the lead', async () => {
		await startClock();
		expect((await run(words, { ladder })).escalation).toMatchObject({
			subject: 'New: Ada Lovelace',
			message: 'He writes: Dear {{first_name}}',
		});
	});

	test('is kept with the ladder as it was written', async () => {
		await startClock();
		const { escalation } = await run(words, { ladder });
		const kept = await inStore(async ({ policies }) => await policies.find(escalation.policy));
		expect(kept).toMatchObject({
			rows: [{ message: '=He writes: {{ $json.lead.message }}' }],
		});
	});

	test('is read for the lead also where its ladder is pinned', async () => {
		await startClock();
		const later = { ...told('=Still: {{ $json.lead.message }}'), amount: 1 };
		const options = { runningLadders: 'pinned' };
		await run(words, { ladder: { step: [told('First'), later] }, options });
		const next = { ...words, timer: timer('escalation', 2) };
		const changed = { step: [told('First'), { ...later, message: 'Another' }] };
		expect((await run(next, { ladder: changed, options })).escalation.message).toBe(
			'Still: Dear {{first_name}}',
		);
	});
});

describe('a ladder that was changed while a lead was on its way through it', () => {
	const step = (amount: number, action: string) => ({
		...{ when: 'breach', amount, unit: 'minutes', action, subject: 'S', message: 'M' },
	});
	const before = { step: [step(0, 'remind owner'), step(1, 'reassign'), step(2, 'final queue')] };
	const after = { step: [step(0, 'remind owner'), step(1, 'close')] };

	test.each([
		['newest', 'Notify', 'close'],
		['pinned', 'Reassign', 'reassign'],
	])('%s: the next step leaves on %s', async (runningLadders, output, action) => {
		await startClock();
		await run(item('breach'), { ladder: before });
		const options = { runningLadders };
		const next = await run(item('escalation', 2), { ladder: after, options });
		expect(next.output).toBe(output);
		expect(next.escalation.action).toBe(action);
	});
});

test('a message in quiet hours waits: the timer is set, and no step is taken', async () => {
	await startClock();
	// Whenever the test runs, the night began two hours ago.
	const now = new Date();
	const clockText = (minutes: number) =>
		new Date(now.getTime() + minutes * 60_000).toLocaleTimeString('de', {
			timeZone: 'Europe/Berlin',
			hour: '2-digit',
			minute: '2-digit',
		});
	const options = { quietHours: 'night', quietFrom: clockText(-120), quietTo: clockText(120) };
	const { output, escalation } = await run(item('breach'), { options });
	expect(output).toBe('Not Needed');
	expect(escalation.reason).toContain('waits for the end of the quiet hours');
	const { timers, steps } = await state();
	expect(timers).toContain(`i-1/First touch/step-2/${escalation.nextDueAt}`);
	expect(timers).toContain('i-1/First touch/step-3');
	expect(steps).toBe(0);
});

describe('a lead that reached nobody', () => {
	const register = async () => {
		await inStore(async ({ inquiries }) => {
			await inquiries.register({
				inquiryId,
				leadId: null,
				receivedAt: fridayAfternoon,
				replayWindowMs: 0,
				waitingAt: fridayAfternoon,
				item: { lead },
			});
		});
	};

	test('goes to the final queue, once, and waits no longer', async () => {
		await register();
		const once = await run(item('waiting'));
		expect(once.output).toBe('Final Queue');
		expect(once.assignment).toMatchObject({ queue: { name: 'Lead desk' }, round: 1 });
		expect(await state()).toMatchObject({ timers: [], steps: 1 });
		const twice = await run(item('waiting'));
		expect(twice.output).toBe('Final Queue');
		const again = { ...once.escalation, repeated: true, sendAt: expect.any(String) };
		expect(twice.escalation).toEqual(again);
		expect((await state()).steps).toBe(1);
	});

	test('and has found its way in the meantime needs no step', async () => {
		await register();
		await inStore(async ({ inquiries }) => await inquiries.finish(inquiryId, 'handed over'));
		expect((await run(item('waiting'))).output).toBe('Not Needed');
		expect((await state()).assignment).toBeNull();
	});
});

test.each([
	[{ ladder: { step: [] } }, 'The Ladder has no steps'],
	[
		{ finalQueueEmail: ' ' },
		'Final Queue Name is "Lead desk" and Final Queue Email is ""; both are needed',
	],
])('settings that cannot work are named: %j', async (parameters, message) => {
	await expect(run(item('breach'), parameters)).rejects.toMatchObject({ message });
});

describe('a text that names {link}, which Lead Deliver makes', () => {
	const ladder = {
		step: [{ when: 'breach', action: 'tell manager', subject: '{lead}', message: 'Say: {link}' }],
	};
	const deliver = (parameters: INodeParameters = {}, disabled = false): Neighbour => ({
		...{ name: 'Queue', node: new LeadDeliver(), parameters, disabled },
	});

	test.each<[string, Neighbour[], string]>([
		['goes out without it where nothing fills it in', [], 'Say: not given'],
		['nor where that is switched off', [deliver({}, true)], 'Say: not given'],
		['nor where it does something else', [deliver({ operation: 'list' })], 'Say: not given'],
		['is left to Lead Deliver behind it', [deliver()], 'Say: {link}'],
	])('%s', async (_says, behind, message) => {
		await startClock();
		const hints: NodeExecutionHint[] = [];
		const outputs = await runNode({
			node: new LeadEscalate(),
			parameters: { ...desk, ladder } as INodeParameters,
			items: [item('breach')],
			...{ hints, behind },
		});
		expect(outputs.flat()).toMatchObject([{ json: { escalation: { message } } }]);
		const told = hints.filter((hint) => hint.message.includes('take {link} out of the text'));
		expect(told).toHaveLength(message.includes('{link}') ? 0 : 1);
	});
});

test('a name that is not known stops no step: it is left out, and the output pane says so', async () => {
	await startClock();
	const hints: NodeExecutionHint[] = [];
	const step = {
		when: 'breach',
		action: 'tell manager',
		subject: '{lead}',
		message: '=Ask {Owner}.',
	};
	const outputs = await runNode({
		node: new LeadEscalate(),
		parameters: { ...desk, ladder: { step: [step] } } as INodeParameters,
		items: [item('breach')],
		hints,
	});
	expect(outputs.flat()).toMatchObject([{ json: { escalation: { message: 'Ask.' } } }]);
	expect(hints.map(({ message }) => message)).toContain(
		'Ladder: row 1 (tell manager): Message Text names {Owner}, which is not known, so it is left out. Did you mean {owner}?',
	);
});

describe('an owner whose line was removed after the newest lead came in', () => {
	const ben = { name: 'Ben', email: 'ben@example.com' };
	const cy = { name: 'Cy', email: 'cy@example.com' };
	const route = (owner: object[], more: object = {}, name = 'Route'): Neighbour => ({
		...{ name, node: new LeadRouteAssign() },
		parameters: { operation: 'assign', owners: { owner }, ...more } as INodeParameters,
	});

	/** The table as the newest lead saw it, with Ben. */
	const line = {
		...{ owner: withBen.owner, pools: [], weight: 1, active: true, backup: '', hours: null },
		...{ dailyCap: null, timeZone: 'UTC' },
	};
	const settings = {
		policy: {
			...{ lines: [line], rules: [], otherwise: { kind: 'everyone', name: '' } },
			fallbackQueue: { name: 'Desk', email: null },
			...{ knownOwnerFirst: true, whenNobody: { do: 'assign' } },
		},
	};

	test.each<[says: string, behind: Neighbour[], to: string]>([
		['the flow has no table', [], ben.email],
		['he is there', [route([ben, cy])], ben.email],
		['he is gone', [route([cy])], 'desk@example.com'],
		['he is switched off', [route([{ ...ben, active: false, backup: 'Cy' }, cy])], cy.email],
		[
			'he is away by now',
			[
				route([
					{ ...ben, backup: 'Cy', more: { absences: { absence: [{ until: '2099-01-01' }] } } },
					cy,
				]),
			],
			cy.email,
		],
		['an expression says who is there', [route([{ ...cy, name: '={{ $vars.rep }}' }])], ben.email],
		['there are two tables', [route([cy]), route([cy], {}, 'Other')], ben.email],
		[
			'another node only takes over',
			[route([cy]), route([], { operation: 'reassign' }, 'Next')],
			'desk@example.com',
		],
	])('%s', async (_says, behind, to) => {
		await startClock();
		await inStore(async ({ policies }) => {
			await policies.save({ hash: withBen.policy, node: 'test/route', settings, at: 0 });
		});
		const step = {
			when: 'breach',
			amount: 0,
			action: 'remind owner',
			subject: 'Late',
			message: 'x',
		};
		const outputs = await runNode({
			node: new LeadEscalate(),
			parameters: { ...desk, ladder: { step: [step] } } as INodeParameters,
			...{ items: [item('breach')], behind },
		});
		expect(outputs.flat()).toMatchObject([{ json: { escalation: { to } } }]);
	});
});
