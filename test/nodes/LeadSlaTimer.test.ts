import { NodeHelpers, Workflow, type IDataObject, type INodeParameters } from 'n8n-workflow';
import type { Sla } from '../../nodes/core/lead';
import {
	breachClock,
	compileSla,
	describeSla,
	startClocks,
	type SlaSettings,
} from '../../nodes/core/sla';
import { LeadDeliver } from '../../nodes/LeadDeliver/LeadDeliver.node';
import { LeadQualifyScore } from '../../nodes/LeadQualifyScore/LeadQualifyScore.node';
import { chosenOperation, outputNames } from '../../nodes/LeadSlaTimer/description';
import { LeadSlaTimer } from '../../nodes/LeadSlaTimer/LeadSlaTimer.node';
import { type StoreSession } from '../../nodes/shared';
import { EmbeddedStore } from '../../nodes/store/embedded/EmbeddedStore';
import { assignment } from '../store/contract/records';
import { partAsRead } from './asRead';
import { jsonOf, runNode, type Neighbour } from './engine';
import { inDefaultStore, useTemporaryUserFolder } from './storeFolder';

useTemporaryUserFolder();

const fridayAfternoon = '2024-11-22T15:30:00.000Z';

const inquiry = (id: string, lead: IDataObject = {}): IDataObject => ({
	budget: 10,
	lead: {
		id: `lead-${id}`,
		inquiryId: id,
		workspace: 'default',
		receivedAt: fridayAfternoon,
		fullName: 'Ada Lovelace',
		email: 'ada@example.com',
		...lead,
	},
});

const firstTouch = {
	...{ name: 'First touch', amount: 60, unit: 'businessMinutes' },
	...{ warnAt: 75, stopsOn: ['human'] },
};

const berlin = { hoursFrom: 'own', timeZone: 'Europe/Berlin', clocks: { clock: [firstTouch] } };

const run = async (
	parameters: IDataObject,
	items: IDataObject[],
	mode: 'manual' | 'trigger' = 'trigger',
	executionId?: string,
) =>
	jsonOf(
		await runNode({
			...(executionId !== undefined && { executionId }),
			node: new LeadSlaTimer(),
			parameters: parameters as INodeParameters,
			items,
			mode,
		}),
	);

const slaOf = (items: IDataObject[] | undefined) => partAsRead('sla', items?.[0]?.sla) as Sla;

const inStore = async <Result>(
	work: (session: StoreSession) => Promise<Result>,
	name = 'default',
) => await inDefaultStore(async (workspace) => await work(workspace(name)));

const knownLead = (id: string, email: string, phone: string | null = null) => ({
	id,
	fullName: 'Ada Lovelace',
	email,
	phone,
	company: null,
	domain: null,
	status: 'open' as const,
	owner: null,
	firstSeenAt: 0,
	lastInquiryAt: 0,
	lastTouchAt: null,
	inquiries: 1,
});

const saveLead = async (id: string, email: string, phone: string | null = null) => {
	await inStore(async ({ leads }) => {
		await leads.save(knownLead(id, email, phone), [
			{ kind: 'email', value: email },
			...(phone ? [{ kind: 'phone', value: phone }] : []),
		]);
	});
};

test('each operation can be chosen', () => {
	const [{ options } = {}] = chosenOperation.fields;
	const chosen = Object.keys(outputNames).map((value) => expect.objectContaining({ value }));
	expect(options).toEqual(expect.arrayContaining(chosen));
});

describe('Start', () => {
	test('a node fresh on the canvas runs the recommended clocks', async () => {
		const assignment = { owner: null, assignedAt: fridayAfternoon };
		const [started] = await run({ hoursFrom: 'own', timeZone: 'Europe/Berlin' }, [
			{ ...inquiry('i-1'), assignment },
		]);
		expect(slaOf(started).clocks.map(({ name, dueAt }) => [name, dueAt])).toEqual([
			['First response', '2024-11-22T15:35:00.000Z'],
			['First touch', '2024-11-25T08:30:00.000Z'],
			['Next activity', '2024-11-27T15:30:00.000Z'],
			['Three touches', '2024-11-29T15:30:00.000Z'],
			['To owner', '2024-11-22T15:31:00.000Z'],
		]);
		expect(slaOf(started)).toMatchObject({
			nextDueAt: '2024-11-22T15:31:00.000Z',
			reason: expect.stringContaining('; due later: First response, First touch'),
		});
	});

	test('a clock counts business time, and says day by day why it is due then', async () => {
		const [started, running] = await run(berlin, [inquiry('i-1')]);
		expect(running).toEqual([]);
		expect(started).toMatchObject([
			{
				budget: 10,
				sla: {
					clocks: [
						{
							name: 'First touch',
							state: 'running',
							startedAt: fridayAfternoon,
							warnAt: '2024-11-25T08:15:00.000Z',
							dueAt: '2024-11-25T08:30:00.000Z',
							days: [
								'Fri 22 Nov 2024: 16:30–17:00 (30 min)',
								'Sat 23 Nov 2024: closed, weekend',
								'Sun 24 Nov 2024: closed, weekend',
								'Mon 25 Nov 2024: 09:00–09:30 (30 min)',
							],
						},
					],
					nextDueAt: '2024-11-25T08:30:00.000Z',
					repeated: false,
					reason: expect.stringContaining('60 business minutes after receipt'),
				},
			},
		]);
	});

	test('the inquiry no longer waits, and its timers bring back the whole item', async () => {
		await inStore(async ({ inquiries }) => {
			await inquiries.register({
				inquiryId: 'i-1',
				leadId: null,
				receivedAt: 0,
				replayWindowMs: 0,
				waitingAt: 1,
				item: {},
			});
		});
		await run(berlin, [inquiry('i-1')]);
		const { state, due, events } = await inStore(async (session) => ({
			state: (await session.inquiries.find('i-1'))?.state,
			due: await session.timers.claimDue(Date.parse('2024-11-25T08:30:00.000Z'), 10, 1),
			events: await session.events.timeline('i-1'),
		}));
		expect(state).toBe('finished');
		expect(due.map(({ id }) => id)).toEqual(['i-1/First touch/warning', 'i-1/First touch/breach']);
		expect(due[1]?.item).toMatchObject({ budget: 10, lead: { fullName: 'Ada Lovelace' } });
		expect(events.map(({ type }) => type)).toContain('clocks.started');
	});

	test.each<[what: string, behind: Array<Partial<Neighbour>>, state: string]>([
		['nothing', [], 'finished'],
		['another node', [{ node: new LeadQualifyScore() }], 'finished'],
		['Lead Deliver, fresh on the canvas', [{}], 'open'],
		['Lead Deliver (Queue)', [{ parameters: { operation: 'queue' } }], 'open'],
		['Lead Deliver (Queue), further on', [{ node: new LeadQualifyScore() }, {}], 'open'],
		['Lead Deliver (Queue), switched off', [{ disabled: true }], 'finished'],
		['Lead Deliver (List)', [{ parameters: { operation: 'list' } }], 'finished'],
		[
			'Lead Deliver (Queue) that does not hand over',
			[{ parameters: { options: { finishes: false } } }],
			'finished',
		],
	])(
		'the inquiry is handed over by the last who does: behind it %s',
		async (_what, behind, state) => {
			await inStore(async ({ inquiries }) => {
				await inquiries.register({
					...{ inquiryId: 'i-1', leadId: null, receivedAt: 0, replayWindowMs: 0 },
					...{ waitingAt: 1, item: {} },
				});
			});
			const transactions = jest.spyOn(EmbeddedStore.prototype, 'transaction');
			await runNode({
				node: new LeadSlaTimer(),
				parameters: berlin as INodeParameters,
				items: [inquiry('i-1')],
				behind: behind.map((node, n) => ({ name: `Next ${n}`, node: new LeadDeliver(), ...node })),
			});
			// Whose inquiry is open comes back after a power cut: nobody waits for the disk.
			expect(transactions.mock.lastCall?.[1]?.isRepeatable).toBe(state === 'open');
			transactions.mockRestore();
			const found = await inStore(async ({ inquiries }) => await inquiries.find('i-1'));
			expect(found?.state).toBe(state);
		},
	);

	test('the same inquiry again keeps its clocks, whatever the settings say now', async () => {
		const [first] = await run(berlin, [inquiry('i-1')]);
		const [started, running] = await run({ ...berlin, timeZone: 'America/New_York' }, [
			inquiry('i-1'),
		]);
		expect(started).toEqual([]);
		expect(slaOf(running)).toEqual({ ...slaOf(first), repeated: true });
	});

	test('the record of a start is enough to compute it again', async () => {
		const [started] = await run(berlin, [inquiry('i-1')]);
		const sla = slaOf(started);
		const settings = await inStore(
			async ({ policies }) => (await policies.newestOfSameNode(sla.policy))?.settings,
		);
		const policy = compileSla(settings as SlaSettings);
		const again = startClocks(policy, 'i-1', Date.parse(sla.clocks[0]?.startedAt ?? ''));
		expect(describeSla(again, false)).toEqual(sla);
	});

	test('a run that is tried again after its answer was lost answers as the first time', async () => {
		const items = [inquiry('i-1'), inquiry('i-1')];
		const first = await run(berlin, items, 'trigger', 'execution-7');
		expect(first.map((output) => output.length)).toEqual([1, 1]);
		expect(await run(berlin, items, 'trigger', 'execution-7')).toEqual(first);
		const [, again] = await run(berlin, [inquiry('i-1')], 'trigger', 'execution-8');
		expect(slaOf(again).repeated).toBe(true);
	});

	const isHot = {
		options: { caseSensitive: false, leftValue: '', typeValidation: 'loose', version: 2 },
		combinator: 'and',
		conditions: [
			{
				id: '1',
				leftValue: '={{ $json.qualification.tier }}',
				rightValue: 'Hot',
				operator: { type: 'string', operation: 'equals' },
			},
		],
	};

	test('of clocks with one name, the first whose conditions a lead meets is its clock', async () => {
		const hot = { ...firstTouch, amount: 5, for: 'some', conditions: isHot };
		const parameters = { ...berlin, clocks: { clock: [hot, firstTouch] } };
		const [started] = await run(parameters, [
			{ ...inquiry('i-1'), qualification: { tier: 'Hot' } },
			{ ...inquiry('i-2'), qualification: { tier: 'Cold' } },
		]);
		const clocks = started?.map((item) => (item.sla as unknown as Sla).clocks);
		expect(clocks?.map((ofLead) => ofLead.map(({ dueAt }) => dueAt))).toEqual([
			['2024-11-22T15:35:00.000Z'],
			['2024-11-25T08:30:00.000Z'],
		]);
		expect(clocks?.[0]?.[0]?.reason).toContain('because qualification.tier is "Hot"');
	});

	test('a lead that no clock is for goes on without one', async () => {
		const hot = { ...firstTouch, for: 'some', conditions: isHot };
		const [started] = await run({ ...berlin, clocks: { clock: [hot] } }, [inquiry('i-1')]);
		expect(slaOf(started)).toMatchObject({ clocks: [], reason: 'No clock runs for this lead' });
	});

	const ann = { id: 'ann', name: 'Ann', email: null, phone: null, crmId: null };

	test('an assignment stops the clock to the owner', async () => {
		const toOwner = { ...firstTouch, name: 'To owner', stopsOn: ['owner'] };
		const assignedAt = '2024-11-22T15:31:00.000Z';
		const [started] = await run({ ...berlin, clocks: { clock: [toOwner] } }, [
			{ ...inquiry('i-1'), assignment: { owner: ann, assignedAt } },
		]);
		expect(slaOf(started).clocks).toMatchObject([{ state: 'stopped', stoppedAt: assignedAt }]);
	});

	test.each([
		['stopped by an owner who', ann, 'stopped'],
		['left running by nobody who', null, 'running'],
	])('the clock to the owner is %s was given before it began', async (_how, owner, state) => {
		const toOwner = { ...firstTouch, name: 'To owner', stopsOn: ['owner'] };
		const [started] = await run({ ...berlin, startFrom: 'now', clocks: { clock: [toOwner] } }, [
			{ ...inquiry('i-1'), assignment: { owner, assignedAt: fridayAfternoon } },
		]);
		expect(slaOf(started).clocks).toMatchObject([{ state }]);
	});

	test('an owner whom the store alone knows counts too, and one who was replaced by a queue does not', async () => {
		const toOwner = { ...firstTouch, name: 'To owner', stopsOn: ['owner'] };
		const assign = async (inquiryId: string, round: number, owner: typeof ann | null) => {
			const made = assignment({ owner, round, assignedAt: fridayAfternoon });
			const occasion = `round ${round}`;
			await inStore(async ({ assignments }) => {
				await assignments.record({ inquiryId, leadId: null, occasion, assignment: made });
			});
		};
		await assign('i-1', 1, ann);
		await assign('i-2', 1, ann);
		await assign('i-2', 2, null);
		const [started] = await run({ ...berlin, startFrom: 'now', clocks: { clock: [toOwner] } }, [
			inquiry('i-1'),
			inquiry('i-2'),
		]);
		const states = started?.map((item) => (item.sla as unknown as Sla).clocks[0]?.state);
		expect(states).toEqual(['stopped', 'running']);
	});

	test('running clocks are recomputed by changed settings only when asked, with a trace', async () => {
		await run(berlin, [inquiry('i-1')]);
		const changed = { ...berlin, clocks: { clock: [{ ...firstTouch, amount: 120 }] } };
		const [, kept] = await run(changed, [inquiry('i-1')]);
		expect(slaOf(kept).nextDueAt).toBe('2024-11-25T08:30:00.000Z');
		const [, recomputed] = await run({ ...changed, options: { runningClocks: 'recompute' } }, [
			inquiry('i-1'),
		]);
		expect(slaOf(recomputed)).toMatchObject({
			nextDueAt: '2024-11-25T09:30:00.000Z',
			repeated: false,
			reason: expect.stringContaining('By changed settings (Target): First touch is due'),
		});
		const { due, traces } = await inStore(async (session) => ({
			due: await session.timers.claimDue(Date.parse('2025-01-01'), 10, 1),
			traces: (await session.events.timeline('i-1')).filter(
				({ type }) => type === 'clock.recomputed',
			),
		}));
		expect(due.map(({ kind, dueAt }) => [kind, new Date(dueAt).toISOString()])).toEqual([
			['warning', '2024-11-25T09:00:00.000Z'],
			['breach', '2024-11-25T09:30:00.000Z'],
		]);
		expect(traces.map(({ data }) => data)).toMatchObject([
			{
				name: 'First touch',
				because: ['Target'],
				before: { dueAt: '2024-11-25T08:30:00.000Z' },
				after: { dueAt: '2024-11-25T09:30:00.000Z' },
				overdue: true,
			},
		]);
	});

	test('overlapping runs start a clock once', async () => {
		const both = await Promise.all([run(berlin, [inquiry('i-1')]), run(berlin, [inquiry('i-1')])]);
		expect(both.map(([started]) => started?.length).sort()).toEqual([0, 1]);
	});

	test('several clocks, hours and holidays are set in tables', async () => {
		const parameters = {
			...berlin,
			clocks: {
				clock: [
					{ name: 'Answer', amount: 5, unit: 'minutes', warnAt: 0, stopsOn: ['email'] },
					{ name: 'Meeting', amount: 2, unit: 'businessHours', warnAt: 50, stopsOn: ['meeting'] },
				],
			},
			weeklyHours: { hours: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '12:00' }] },
			holidays: { day: [{ date: '2024-11-25T00:00:00', name: 'Team day' }] },
		};
		const [started] = await run(parameters, [inquiry('i-1')]);
		expect(slaOf(started).clocks.map(({ name, warnAt, dueAt }) => [name, warnAt, dueAt])).toEqual([
			['Answer', null, '2024-11-22T15:35:00.000Z'],
			['Meeting', '2024-11-26T08:00:00.000Z', '2024-11-26T09:00:00.000Z'],
		]);
	});

	test.each([
		['receivedAt', { receivedAt: 'yesterday, about noon' }],
		['assignedAt', {}],
		['now', {}],
	])('from %s without a usable time, a clock counts from now', async (startFrom, lead) => {
		const before = Date.now();
		const [started] = await run({ ...berlin, startFrom }, [inquiry('i-1', lead)]);
		const startedAt = Date.parse(slaOf(started).clocks[0]?.startedAt ?? '');
		expect(startedAt).toBeGreaterThanOrEqual(before);
		expect(startedAt).toBeLessThanOrEqual(Date.now());
	});

	test.each([
		['a time of the workflow’s zone', '2024-11-22 10:30'],
		['a time with a zone of its own', '2024-11-22T16:30:00+01:00'],
		['milliseconds since 1970', Date.parse(fridayAfternoon)],
		['seconds since 1970 as text', String(Date.parse(fridayAfternoon) / 1000)],
	])('the receipt may be %s: %s', async (_what, receivedAt) => {
		const [started] = await run(berlin, [inquiry('i-1', { receivedAt })]);
		expect(slaOf(started).clocks[0]?.startedAt).toBe(fridayAfternoon);
		const kept = await inStore(async ({ inquiries }) => await inquiries.find('i-1'));
		expect(kept?.receivedAt).toBe(Date.parse(fridayAfternoon));
	});

	test.each([
		['assignedAt', {}, 'after this step of the flow on'],
		['receivedAt', { receivedAt: 'yesterday, about noon' }, 'after this step of the flow on'],
		['receivedAt', {}, 'after receipt on'],
	])('the reason names the start that was taken: %s %j', async (startFrom, lead, start) => {
		const parameters = { ...berlin, startFrom, operation: 'computeDueTime' };
		const [computed] = await run(parameters, [inquiry('i-1', lead)]);
		expect(slaOf(computed).reason).toContain(start);
	});

	test('from the assignment, a clock counts from there', async () => {
		const item = { ...inquiry('i-1'), assignment: { assignedAt: '2024-11-22T15:45:00.000Z' } };
		const [started] = await run({ ...berlin, startFrom: 'assignedAt' }, [item]);
		expect(slaOf(started).nextDueAt).toBe('2024-11-25T08:45:00.000Z');
	});

	test('a run by hand starts no real clock', async () => {
		await run(berlin, [inquiry('i-1')], 'manual');
		expect(await inStore(async ({ clocks }) => await clocks.ofInquiry('i-1'))).toEqual([]);
		expect(
			await inStore(async ({ clocks }) => await clocks.ofInquiry('i-1'), 'default:test'),
		).toHaveLength(1);
	});

	test('a touch that was recorded before the clocks began stops them', async () => {
		await saveLead('lead-i-1', 'ada@example.com');
		const at = '2024-11-22T15:32:00.000Z';
		await inStore(async ({ leads }) => await leads.touch('lead-i-1', Date.parse(at)));
		const [started] = await run(berlin, [inquiry('i-1')]);
		expect(slaOf(started).clocks).toMatchObject([{ state: 'stopped', stoppedAt: at }]);
		expect(slaOf(started).nextDueAt).toBeNull();
	});

	test.each([
		[{ clocks: {} }, 'The Clocks table is empty'],
		[
			{ hoursFrom: 'own', timeZone: 'Europe/Atlantis' },
			'The Time Zone "Europe/Atlantis" is not known',
		],
	])('settings that cannot work are named: %j', async (parameters, message) => {
		await expect(run(parameters, [inquiry('i-1')])).rejects.toMatchObject({ message });
		expect(await inStore(async ({ inquiries }) => await inquiries.find('i-1'))).toBeUndefined();
	});
});

describe('Record Activity', () => {
	const call = { operation: 'recordActivity', kind: 'call', at: '2024-11-22T15:40:00Z', by: 'Ben' };

	test('stops the clocks of the inquiry and takes their timers away', async () => {
		await run(berlin, [inquiry('i-1'), inquiry('i-2')]);
		const [recorded] = await run(call, [inquiry('i-1')]);
		expect(slaOf(recorded)).toMatchObject({
			clocks: [
				{ state: 'stopped', stoppedAt: '2024-11-22T15:40:00.000Z', businessMinutesUsed: 10 },
			],
			nextDueAt: null,
			repeated: false,
			reason: expect.stringMatching(/^Call by Ben: First touch was stopped .* in time$/),
		});
		const due = await inStore(
			async ({ timers }) => await timers.claimDue(Date.parse('2025-01-01'), 10, 1),
		);
		expect(due.map(({ inquiryId }) => inquiryId)).toEqual(['i-2', 'i-2']);
	});

	test.each([
		[{ kind: '={{ $json.nope }}' }, 'Kind is empty'],
		[{ kind: ' ' }, 'Kind is empty'],
		[{ kind: 'opted-out', channel: 'Fax' }, 'Of What is "Fax"'],
		[{ kind: 'opted-out', channel: '={{ $json.nope }}' }, 'Of What is empty'],
		[{ kind: 'opted-in', channel: ' ' }, 'Of What is empty'],
	])('takes %j for nothing that was done: %s', async (parameters, says) => {
		await run(berlin, [inquiry('i-1')]);
		const nothing = { ...call, ...parameters };
		await expect(run(nothing, [inquiry('i-1')])).rejects.toMatchObject({
			message: expect.stringContaining(says),
		});
	});

	test.each([
		[{ channel: 'sms' }, 'Opted Out of SMS'],
		[{ channel: 'Calls' }, 'Opted Out of calls'],
		[{ channel: 'all' }, 'Opted Out of everything'],
		[{}, 'Opted Out of everything'],
		[{ kind: '={{ "OPTED_OUT" }}' }, 'Opted Out of everything'],
	])('says of what somebody opted out by %j: %s', async (parameters, says) => {
		await run(berlin, [inquiry('i-1')]);
		const [recorded] = await run({ ...call, kind: 'opted-out', ...parameters }, [inquiry('i-1')]);
		expect(slaOf(recorded)).toMatchObject({
			reason: `${says} by Ben was noted; it stopped no clock`,
			answer: { title: expect.stringContaining(`: ${says}.`) },
		});
	});

	test('the same activity twice is noted once; an earlier one that comes late moves the stop', async () => {
		await run(berlin, [inquiry('i-1')]);
		await run(call, [inquiry('i-1')]);
		const [again] = await run(call, [inquiry('i-1')]);
		expect(slaOf(again).repeated).toBe(true);
		const [late] = await run({ ...call, kind: 'email', at: '2024-11-22T15:35:00Z' }, [
			inquiry('i-1'),
		]);
		expect(slaOf(late).clocks[0]?.stoppedAt).toBe('2024-11-22T15:35:00.000Z');
		const events = await inStore(async (session) => await session.events.timeline('i-1'));
		expect(events.filter(({ type }) => type === 'activity.recorded')).toHaveLength(2);
	});

	test('the same activity told twice of a lead is noted once, in the logs that it concerns', async () => {
		await saveLead('lead-1', 'ada@example.com');
		await run(berlin, [inquiry('i-1', { id: 'lead-1' }), inquiry('i-2', { id: 'lead-1' })]);
		const tell = async () => slaOf((await run(byFields, [{ crm: { leadId: 'lead-1' } }]))[0]);
		const told = [await tell(), await tell()];
		expect(told.map(({ repeated }) => repeated)).toEqual([false, true]);
		const noted = async () =>
			await inStore(async ({ people }) => {
				const person = { leadIds: ['lead-1'], inquiryIds: ['i-1', 'i-2', 'i-3'] };
				const log = await people.timeline(person);
				const of = log.filter(({ type }) => type === 'activity.recorded');
				return of.map(({ inquiryId }) => inquiryId);
			});
		expect(await noted()).toEqual(['i-1', 'i-2']);
		// An inquiry that was kept late hears of it as well.
		await run(berlin, [inquiry('i-3', { id: 'lead-1' })]);
		expect([(await tell()).repeated, (await tell()).repeated]).toEqual([false, true]);
		expect(await noted()).toEqual(['i-1', 'i-2', 'i-3']);
	});

	test('a lead without clocks is told of an activity once', async () => {
		await saveLead('lead-1', 'ada@example.com');
		const tell = async () => slaOf((await run(byFields, [{ crm: { leadId: 'lead-1' } }]))[0]);
		expect([(await tell()).repeated, (await tell()).repeated]).toEqual([false, true]);
	});

	const byFields = {
		...call,
		leadFrom: 'fields',
		leadFieldNames: { id: 'crm.leadId', email: 'crm.mail', phone: 'crm.tel' },
	};

	test.each([
		['lead id', { leadId: 'lead-1' }],
		['email', { mail: 'ADA@example.com' }],
		['phone', { tel: '+49 30 123456' }],
	])('an item of a CRM is found by %s, and stops every inquiry of the lead', async (_by, crm) => {
		await saveLead('lead-1', 'ada@example.com', '+4930123456');
		await run(berlin, [inquiry('i-1', { id: 'lead-1' }), inquiry('i-2', { id: 'lead-1' })]);
		const [recorded] = await run(byFields, [{ crm }]);
		expect(slaOf(recorded).clocks.map(({ state }) => state)).toEqual(['stopped', 'stopped']);
		const lead = await inStore(async ({ leads }) => await leads.find('lead-1'));
		expect(lead?.lastTouchAt).toBe(Date.parse(call.at));
	});

	test.each([
		['lead id', { id: 'crm-7' }, { leadId: 'crm-7' }],
		['email', { id: 'crm-7' }, { mail: 'ADA@example.com' }],
		['phone', { id: 'crm-7', phone: '+4930123456' }, { tel: '+49 30 123456' }],
		['its inquiry as lead id', { id: 'i-1' }, { leadId: 'i-1' }],
		['email', { id: 'i-1' }, { mail: 'ada@example.com' }],
	])('a lead that never passed Dedup Match is found by %s: %j', async (_by, lead, crm) => {
		await run(berlin, [inquiry('i-1', lead)]);
		const [recorded] = await run(byFields, [{ crm }]);
		expect(slaOf(recorded).clocks.map(({ state }) => state)).toEqual(['stopped']);
	});

	test('of several that share what is given, only the one that has all of it is taken', async () => {
		await saveLead('lead-1', 'info@example.com', '+4930123456');
		await saveLead('lead-2', 'info@example.com');
		await run(berlin, [inquiry('i-1', { id: 'lead-1' }), inquiry('i-2', { id: 'lead-2' })]);
		const mail = 'info@example.com';
		const states = async (crm: IDataObject) => {
			const outputs = await run(byFields, [{ crm }]);
			return slaOf(outputs.flat()).clocks.map(({ state }) => state);
		};
		expect(await states({ mail })).toEqual([]);
		expect(await states({ mail, tel: '+4930123456' })).toEqual(['stopped']);
		const running = await inStore(async ({ clocks }) => await clocks.ofInquiry('i-2'));
		expect(running.map(({ state }) => state)).toEqual(['running']);
	});

	test.each([
		[
			'opted-out',
			{ mail: 'eve@example.com' },
			/opted out of everything is kept .* for this email\.$/,
		],
		['opted-out', { tel: '+49 30 123456' }, /is kept all the same, for this phone\.$/],
		['opted-in', { mail: 'eve@example.com' }, /taken back, for this email\.$/],
		['bounced', { mail: 'eve@example.com' }, /bounced is kept all the same, for this email\.$/],
		['opted-out', { mail: 'eve' }, /Nothing was changed\.$/],
		['call', { mail: 'eve@example.com' }, /Nothing was changed\.$/],
	])(
		'%s of %j, whom nobody knows, leaves on Not Found and says what is kept',
		async (kind, crm, says) => {
			const [recorded, notFound] = await run({ ...byFields, kind, channel: 'all' }, [{ crm }]);
			expect(recorded).toEqual([]);
			expect((notFound?.[0]?.sla as unknown as Sla).reason).toMatch(says);
		},
	);

	test('a touch of nobody in particular stops no clock, is not noted, and says why on Not Found', async () => {
		await saveLead('lead-1', 'info@example.com');
		await saveLead('lead-2', 'info@example.com');
		await run(berlin, [inquiry('i-1', { id: 'lead-1' })]);
		const [recorded, notFound] = await run(byFields, [
			{ crm: { mail: 'info@example.com' } },
			{ crm: { mail: 'nobody@example.com' } },
			{ crm: {} },
		]);
		expect(recorded).toEqual([]);
		expect(notFound?.map((item) => (item.sla as unknown as Sla).answer)).toMatchObject([
			{
				code: 'lead.several',
				title: 'Several people could be meant.',
				text: '2 known leads share this email, so none was taken. Nothing was changed.',
			},
			{
				code: 'lead.unknown',
				title: 'No such inquiry is known here.',
				text: 'The store knows no lead with this email. Nothing was changed.',
			},
			{ code: 'lead.notNamed' },
		]);
		const log = await inStore(
			async ({ people }) =>
				await people.timeline({ leadIds: ['lead-1', 'lead-2'], inquiryIds: ['i-1'] }),
		);
		expect(log.map(({ type }) => type)).toEqual(['clocks.started']);
	});

	test.each([
		['an automatic reply', { ...call, kind: 'auto-reply' }],
		['a meeting still to come', { ...call, kind: 'meeting', at: '2199-01-01T00:00:00Z' }],
		['a call still to come', { ...call, at: '2199-01-01T00:00:00Z' }],
	])('%s leaves the clock running', async (_what, parameters) => {
		await run(berlin, [inquiry('i-1')]);
		const [recorded] = await run(parameters, [inquiry('i-1')]);
		expect(slaOf(recorded).clocks[0]?.state).toBe('running');
	});
});

test('a reply with a time that lies ahead has come, and the item says what was wrong', async () => {
	await run(berlin, [inquiry('i-1')]);
	const reply = { operation: 'recordActivity', kind: 'reply', at: '2199-01-01T00:00:00Z', by: '' };
	const [recorded] = await run(reply, [inquiry('i-1')]);
	expect(slaOf(recorded).reason).toContain('the time lies ahead, and this has happened');
	const log = await inStore(async (session) => await session.events.timeline('i-1'));
	const { at, data } = log.at(-1) ?? {};
	expect(data).toMatchObject({ kind: 'reply', at });
});

describe('Pause, Resume, Stop and Check', () => {
	const at = (operation: string, time: string, more: IDataObject = {}) => ({
		...{ operation, at: `2024-11-22T${time}:00Z`, by: 'Ann' },
		...more,
	});
	const two = {
		...berlin,
		clocks: { clock: [firstTouch, { ...firstTouch, name: 'Review', amount: 120 }] },
	};

	test.each(['pause', 'resume', 'stop'])('%s of nobody leaves on Not Found', async (operation) => {
		const [done, notFound] = await run(at(operation, '15:40'), [inquiry('i-1')]);
		expect(done).toEqual([]);
		expect(slaOf(notFound)).toMatchObject({
			...{ clocks: [], repeated: false, answer: { code: 'lead.unknown' } },
			reason: expect.stringMatching(/^No such inquiry is known here\. .* Nothing was changed\.$/),
		});
		const log = await inStore(async (session) => await session.events.timeline('i-1'));
		expect(log).toEqual([]);
	});

	test('a pause takes the timers away, a resume sets them for what is left', async () => {
		await run(berlin, [inquiry('i-1')]);
		const [paused] = await run(at('pause', '15:40'), [inquiry('i-1')]);
		expect(slaOf(paused)).toMatchObject({
			clocks: [{ state: 'paused' }],
			nextDueAt: null,
			reason: 'Paused by Ann: First touch is paused since Fri 22 Nov 2024, 16:40',
		});
		const dueTimers = async () =>
			await inStore(async ({ timers }) => await timers.claimDue(Date.parse('2025-01-01'), 10, 1));
		expect(await dueTimers()).toEqual([]);
		const [again] = await run(at('pause', '15:45'), [inquiry('i-1')]);
		expect(slaOf(again).repeated).toBe(true);
		const [resumed] = await run(at('resume', '15:50'), [inquiry('i-1')]);
		expect(slaOf(resumed).nextDueAt).toBe('2024-11-25T08:40:00.000Z');
		expect((await dueTimers()).map(({ kind }) => kind)).toEqual(['warning', 'breach']);
	});

	test('a pause that was told before the clocks were started holds them', async () => {
		await run(at('pause', '15:40'), [inquiry('i-1')]);
		await inStore(async ({ inquiries }) => await inquiries.keepItem('i-1', null, 0, {}));
		await run(at('pause', '15:40'), [inquiry('i-1')]);
		const [started] = await run(berlin, [inquiry('i-1')]);
		expect(slaOf(started).clocks).toMatchObject([{ state: 'paused' }]);
	});

	describe('a clock that is started while the lead is paused', () => {
		const byLead = { leadFrom: 'fields', leadFieldNames: { id: 'crm.leadId' } };
		const assigned = {
			hoursFrom: 'own',
			timeZone: 'UTC',
			startFrom: 'assignedAt',
			clocks: { clock: [{ ...firstTouch, name: 'B', amount: 180, unit: 'minutes' }] },
		};
		const received = (id: string) => ({
			...inquiry(id, { id: 'lead-1', receivedAt: '2024-11-22T08:00:00Z' }),
			assignment: { owner: null, assignedAt: '2024-11-22T10:15:00Z' },
		});
		const lead = [{ crm: { leadId: 'lead-1' } }];
		const first = { ...berlin, clocks: { clock: [{ ...firstTouch, name: 'A', amount: 600 }] } };
		const startB = async (id: string) => {
			const { clocks } = slaOf((await run(assigned, [received(id)]))[0]);
			const b = clocks.find(({ name }) => name === 'B');
			return [b?.state, b?.dueAt];
		};
		const stateOfB = async (id: string) =>
			await inStore(async ({ clocks }) => {
				const b = (await clocks.ofInquiry(id)).find(({ name }) => name === 'B');
				return [b?.state, b?.dueAt];
			});
		beforeEach(async () => await saveLead('lead-1', 'ada@example.com'));

		test.each([
			['of its inquiry', {}, [received('i-1')], 'i-1', 'paused'],
			['of the lead', byLead, lead, 'i-1', 'paused'],
			['of the lead, as another inquiry', byLead, lead, 'i-2', 'paused'],
			['of another inquiry', {}, [received('i-1')], 'i-2', 'running'],
			['for that clock', { ...byLead, clockNames: 'B' }, lead, 'i-1', 'paused'],
			['for another clock', { ...byLead, clockNames: 'A' }, lead, 'i-1', 'running'],
		])('as it was told %s', async (_whose, settings, items, id, state) => {
			await run(first, [received('i-1')]);
			await run(at('pause', '10:00', settings), items);
			expect(await startB(id)).toEqual([state, '2024-11-22T13:15:00.000Z']);
			await run(at('resume', '10:30', settings), items);
			const due = state === 'paused' ? '13:30' : '13:15';
			expect(await stateOfB(id)).toEqual(['running', `2024-11-22T${due}:00.000Z`]);
			// Settings of later are judged by the same history.
			const [clock] = assigned.clocks.clock;
			const longer = { clocks: { clock: [{ ...clock, amount: 240 }] } };
			const options = { runningClocks: 'recompute' };
			await run({ ...assigned, ...longer, options }, [received(id)]);
			const later = state === 'paused' ? '14:30' : '14:15';
			expect(await stateOfB(id)).toEqual(['running', `2024-11-22T${later}:00.000Z`]);
		});

		test('and of whom nothing ran when that was told', async () => {
			await run(at('pause', '10:00', byLead), lead);
			expect(await startB('i-1')).toEqual(['paused', '2024-11-22T13:15:00.000Z']);
		});

		test('and was resumed before it starts, runs', async () => {
			await run(at('pause', '10:00', byLead), lead);
			await run(at('resume', '10:10', byLead), lead);
			expect(await startB('i-1')).toEqual(['running', '2024-11-22T13:15:00.000Z']);
		});

		test('is held as well when the pause is told late', async () => {
			expect(await startB('i-1')).toEqual(['running', '2024-11-22T13:15:00.000Z']);
			await run(at('resume', '10:30', byLead), lead);
			await run(at('pause', '10:00', byLead), lead);
			expect(await stateOfB('i-1')).toEqual(['running', '2024-11-22T13:30:00.000Z']);
		});

		test.each([
			['was reached', { operation: 'recordActivity', kind: 'call' }],
			['was stopped', { operation: 'stop' }],
		])('is not held by a pause of before the lead %s, when it asks anew', async (_what, deed) => {
			await run(first, [received('i-1')]);
			await run(at('pause', '08:00', byLead), lead);
			await run({ ...at('stop', '09:00', byLead), ...deed }, lead);
			const { assignment } = received('i-2');
			const anew = { ...inquiry('i-2', { id: 'lead-1' }), assignment };
			const [started] = await run(assigned, [anew]);
			expect(slaOf(started).clocks).toMatchObject([{ name: 'B', state: 'running' }]);
		});
	});

	test('a stop may be for some clocks only', async () => {
		await run(two, [inquiry('i-1')]);
		const [stopped] = await run(at('stop', '15:40', { clockNames: 'Review, Other' }), [
			inquiry('i-1'),
		]);
		expect(slaOf(stopped).clocks.map(({ name, state }) => [name, state])).toEqual([
			['First touch', 'running'],
			['Review', 'stopped'],
		]);
	});

	test('a name that no clock has is named, with those that there are', async () => {
		await run(two, [inquiry('i-1')]);
		await saveLead('bo', 'bo@example.com');
		const [stopped] = await run(at('stop', '15:40', { clockNames: 'Reviw' }), [
			inquiry('i-1'),
			inquiry('i-2', { email: 'bo@example.com' }),
		]);
		expect(stopped?.map((item) => (item.sla as unknown as Sla).reason)).toEqual([
			'Stopped by Ann: it changed no clock; the lead has no clock "Reviw": its clocks are First touch, Review',
			expect.stringContaining('the lead has no clock "Reviw": it has none'),
		]);
	});

	test('a start after all clocks were stopped says so', async () => {
		await run(berlin, [inquiry('i-1')]);
		await run(at('stop', '15:40'), [inquiry('i-1')]);
		const [, again] = await run(berlin, [inquiry('i-1')]);
		expect(slaOf(again)).toMatchObject({
			repeated: true,
			reason: expect.stringMatching(
				/^The clocks ran before, and all have stopped: First touch was stopped on Fri/,
			),
		});
	});

	test('a check says what is overdue before any timer does, and changes nothing', async () => {
		await run(two, [inquiry('i-1')]);
		const check = { operation: 'check' };
		const [, overdue] = await run(check, [inquiry('i-1')]);
		expect(slaOf(overdue).overdue).toEqual(['First touch', 'Review']);
		expect(slaOf(overdue).reason).toBe(
			'First touch was due Mon 25 Nov 2024, 09:30 (Europe/Berlin) and nothing has stopped it; Review was due Mon 25 Nov 2024, 10:30 (Europe/Berlin) and nothing has stopped it',
		);
		const today = {
			...inquiry('i-2'),
			lead: { ...(inquiry('i-2').lead as IDataObject), receivedAt: '' },
		};
		await run({ ...two, startFrom: 'now' }, [today]);
		await run(at('stop', '15:40'), [inquiry('i-1')]);
		const outputs = await run(check, [inquiry('i-1'), today, inquiry('i-3')]);
		expect(outputs.map((output) => output.length)).toEqual([1, 0, 2]);
	});

	test('a call that is told late but was in time takes the breach back, with a trace', async () => {
		await run(berlin, [inquiry('i-1')]);
		await inStore(async ({ clocks }) => {
			for (const clock of await clocks.ofInquiry('i-1')) await clocks.update(breachClock(clock));
		});
		const call = at('recordActivity', '15:50', { kind: 'call' });
		const [recorded] = await run(call, [inquiry('i-1')]);
		expect(slaOf(recorded).reason).toMatch(/in time, so the breach that was noted was none$/);
		const events = await inStore(async (session) => await session.events.timeline('i-1'));
		expect(events.map(({ type }) => type)).toContain('clock.unbreached');
	});
});

test('public holidays close, and hours may go by the time zone of the lead', async () => {
	const parameters = {
		...berlin,
		operation: 'computeDueTime',
		timeZoneOf: 'lead',
		holidayCountry: 'US',
	};
	const item = inquiry('i-1');
	const wednesdayEvening = '2024-11-27T21:45:00.000Z'; // before Thanksgiving
	const lead = {
		...(item.lead as IDataObject),
		timezone: 'America/New_York',
		receivedAt: wednesdayEvening,
	};
	const [computed] = await run(parameters, [{ ...item, lead }]);
	const [clock] = slaOf(computed).clocks;
	expect(clock).toMatchObject({
		dueAt: '2024-11-29T14:45:00.000Z',
		days: [
			'Wed 27 Nov 2024: 16:45–17:00 (15 min)',
			'Thu 28 Nov 2024: closed, Thanksgiving Day',
			'Fri 29 Nov 2024: 09:00–09:45 (45 min)',
		],
	});
});

test('hours may go by the time zone of the owner; of one whose zone is not known, by their own', async () => {
	const parameters = { ...berlin, operation: 'computeDueTime', timeZoneOf: 'owner' };
	const dueFor = async (owner: IDataObject | null) => {
		const [computed] = await run(parameters, [{ ...inquiry('i-1'), assignment: { owner } }]);
		return slaOf(computed).nextDueAt;
	};
	const ann = { id: 'ann', name: 'Ann', email: null, phone: null, crmId: null };
	const [tokyo, berlins, nobodys] = [
		await dueFor({ ...ann, timeZone: 'Asia/Tokyo' }),
		await dueFor(ann),
		await dueFor(null),
	];
	expect([tokyo, berlins, nobodys]).toEqual([
		'2024-11-25T01:00:00.000Z',
		'2024-11-25T08:30:00.000Z',
		'2024-11-25T08:30:00.000Z',
	]);
});

test('Compute Due Time says when, and keeps nothing', async () => {
	const [computed] = await run({ ...berlin, operation: 'computeDueTime' }, [inquiry('i-1')]);
	expect(slaOf(computed).nextDueAt).toBe('2024-11-25T08:30:00.000Z');
	expect(await inStore(async ({ clocks }) => await clocks.ofInquiry('i-1'))).toEqual([]);
});

test.each([
	['start', ['Started', 'Already Running']],
	['recordActivity', ['Recorded', 'Not Found']],
	['pause', ['Paused', 'Not Found']],
	['resume', ['Resumed', 'Not Found']],
	['stop', ['Stopped', 'Not Found']],
	['check', ['On Time', 'Overdue', 'Nothing Runs']],
	['computeDueTime', ['Computed']],
])('the operation %s has the outputs %j', (operation, names) => {
	const type = new LeadSlaTimer();
	const node = {
		id: 'a',
		name: 'a',
		type: 'leadSlaTimer',
		typeVersion: 1,
		position: [0, 0] as [number, number],
		parameters: { operation },
	};
	const workflow = new Workflow({
		nodes: [node],
		connections: {},
		active: false,
		nodeTypes: {
			getByName: () => type,
			getByNameAndVersion: () => type,
			getKnownTypes: () => ({}),
		},
	});
	const outputs = NodeHelpers.getNodeOutputs(workflow, node, type.description);
	expect(outputs).toEqual(names.map((displayName) => ({ type: 'main', displayName })));
});
