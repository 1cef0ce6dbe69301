/** What a workspace's people say once, in its Lead Timer Trigger, and what goes by it. */
import type { IDataObject, INodeParameters, NodeExecutionHint } from 'n8n-workflow';
import type { Assignment, Lead, Sla } from '../../nodes/core/lead';
import { LeadDedupMatch } from '../../nodes/LeadDedupMatch/LeadDedupMatch.node';
import { LeadEscalate } from '../../nodes/LeadEscalate/LeadEscalate.node';
import { LeadNormalize } from '../../nodes/LeadNormalize/LeadNormalize.node';
import { LeadRouteAssign } from '../../nodes/LeadRouteAssign/LeadRouteAssign.node';
import { LeadSlaTimer } from '../../nodes/LeadSlaTimer/LeadSlaTimer.node';
import { LeadTimerTrigger } from '../../nodes/LeadTimerTrigger/LeadTimerTrigger.node';
import { leftBehind } from '../../nodes/desk/workspace';
import { timer } from '../store/contract/records';
import { fridayAfternoon } from '../core/sla/policies';
import { jsonOf, runNode, type Neighbour } from './engine';
import { inDefaultStore, useTemporaryUserFolder } from './storeFolder';
import { useTimerTriggers } from './timerTriggers';

const publish = useTimerTriggers();
useTemporaryUserFolder();

const clocks = {
	clock: [{ name: 'Answer', amount: 1, unit: 'businessHours', warnAt: 0, stopsOn: ['human'] }],
};

const inquiry = (id: string, more: IDataObject = {}) => ({
	lead: { id, inquiryId: id, workspace: 'default', receivedAt: fridayAfternoon, ...more },
});

const messagesOf = (hints: readonly NodeExecutionHint[]) => hints.map(({ message }) => message);

/** When an inquiry of Friday 2024-11-22, 15:30 UTC, is due by the hours of its workspace. */
async function dueOf(
	id: string,
	parameters: INodeParameters = {},
	{ mode, workspace = 'default' }: { mode?: 'manual'; workspace?: string } = {},
) {
	const hints: NodeExecutionHint[] = [];
	const outputs = await runNode({
		node: new LeadSlaTimer(),
		parameters: { clocks, ...parameters },
		items: [inquiry(id, { workspace })],
		mode,
		hints,
	});
	const [{ sla } = { sla: undefined }] = jsonOf(outputs).flat();
	const { clocks: started, reason } = sla as unknown as Sla;
	// What the pane says beside the decision itself.
	const others = messagesOf(hints).filter((message) => message !== reason);
	return { dueAt: started[0]?.dueAt, hints: others };
}

const hours = (from: string, to: string) => ({ hours: [{ days: [1, 2, 3, 4, 5, 6], from, to }] });

describe('clocks', () => {
	test.each([
		['starts', 'start'],
		['only computes', 'computeDueTime'],
	])(
		'a clock that a node %s goes by the hours that are said when it starts',
		async (_, operation) => {
			const first = await publish({ timeZone: 'UTC', weeklyHours: hours('09:00', '16:00') });
			expect((await dueOf('i-1', { operation })).dueAt).toBe('2024-11-23T09:30:00.000Z');

			await first.close();
			await publish({ timeZone: 'Europe/Berlin', weeklyHours: hours('11:00', '15:00') });
			expect(await dueOf('i-2', { operation })).toEqual({
				dueAt: '2024-11-23T11:00:00.000Z',
				hints: [],
			});
		},
	);

	test('one that runs keeps the hours that it was started with, until it is judged anew', async () => {
		const first = await publish({ timeZone: 'UTC', weeklyHours: hours('09:00', '16:00') });
		const before = await dueOf('i-1');
		await first.close();
		await publish({ timeZone: 'UTC', weeklyHours: hours('12:00', '16:00') });
		expect((await dueOf('i-1')).dueAt).toBe(before.dueAt);
		const recomputed = await dueOf('i-1', { options: { runningClocks: 'recompute' } });
		expect(recomputed.dueAt).toBe('2024-11-23T12:30:00.000Z');
	});

	test('a run by hand goes by what the real workspace has said', async () => {
		await publish({ timeZone: 'UTC', weeklyHours: hours('09:00', '16:00') });
		expect(await dueOf('i-1', {}, { mode: 'manual' })).toEqual({
			dueAt: '2024-11-23T09:30:00.000Z',
			hints: [],
		});
	});

	test('own hours are nobody else’s', async () => {
		await publish({ timeZone: 'UTC', weeklyHours: hours('09:00', '16:00') });
		const own = { hoursFrom: 'own', timeZone: 'UTC', weeklyHours: hours('14:00', '16:00') };
		expect((await dueOf('i-1', own)).dueAt).toBe('2024-11-23T14:30:00.000Z');
	});

	test('a clock with hours of its own has the zone and holidays of the workspace', async () => {
		await publish({
			...{ timeZone: 'Europe/Berlin', weeklyHours: hours('09:00', '16:00') },
			holidays: { day: [{ date: '2024-11-23', name: 'Team day' }] },
		});
		const clock = [{ ...clocks.clock[0], more: { weeklyHours: hours('10:00', '12:00') } }];
		expect((await dueOf('i-1', { clocks: { clock } })).dueAt).toBe('2024-11-25T10:00:00.000Z');
	});

	test('where nobody has said anything, nine to five in the workflow’s zone count, and it is told', async () => {
		const { dueAt, hints } = await dueOf('i-1');
		expect(hints).toEqual([
			expect.stringMatching(
				/^Nobody has said yet when the workspace "default" works.*\(America\/New_York\)/,
			),
		]);
		// Friday 10:30 in New York.
		expect(dueAt).toBe('2024-11-22T16:30:00.000Z');
	});

	test('a workspace that no trigger watches any more is told, and so is one of nearly that name', async () => {
		const { close } = await publish({ timeZone: 'UTC', workspace: 'acme' });
		await close();
		await publish({ timeZone: 'UTC', workspace: 'ACME' });
		const { hints } = await dueOf('i-1', {}, { workspace: 'acme' });
		expect(hints).toEqual([
			expect.stringMatching(/watches the workspace "acme".* There is one for "ACME"/),
		]);
	});
});

describe('owners', () => {
	const assigned = async (owners: IDataObject[], parameters: INodeParameters = {}) => {
		const outputs = await runNode({
			node: new LeadRouteAssign(),
			parameters: { owners: { owner: owners }, ...parameters } as INodeParameters,
			items: [inquiry('i-1')],
		});
		const [{ assignment } = { assignment: undefined }] = jsonOf(outputs).flat();
		return assignment as unknown as Assignment;
	};
	/** Hours in which it is any time but now. */
	const notNow = () => {
		const day = ((new Date().getUTCDay() + 3) % 7) + 1;
		return {
			timeZone: 'UTC',
			weeklyHours: { hours: [{ days: [day], from: '00:00', to: '24:00' }] },
		};
	};

	test('who keeps to the workspace’s hours gives way to who always takes leads', async () => {
		await publish(notNow());
		const owners = [{ name: 'Ann' }, { name: 'Bo', more: { hours: 'always' } }];
		expect((await assigned(owners)).owner?.name).toBe('Bo');
	});

	test('a lead that nobody may take outside the hours waits in the queue', async () => {
		await publish(notNow());
		const { queue, reason } = await assigned([{ name: 'Ann' }], {
			options: { whenNobody: 'next' },
		});
		expect(queue?.name).toBe('Lead Desk');
		expect(reason).toContain('Ann (outside working hours)');
	});

	test('what decided is kept with the hours, so that it can be decided again', async () => {
		await publish({ timeZone: 'Asia/Tokyo', weeklyHours: hours('09:00', '16:00') });
		const { policy } = await assigned([{ name: 'Ann' }, { name: 'Bo', more: { timeZone: 'UTC' } }]);
		const kept = await inDefaultStore(async (open) => await open('default').policies.find(policy));
		const weekly = hours('09:00', '16:00').hours;
		expect(kept).toMatchObject({
			policy: {
				lines: [
					{ timeZone: 'Asia/Tokyo', hours: { timeZone: 'Asia/Tokyo', weekly } },
					{ timeZone: 'UTC', hours: { timeZone: 'UTC', weekly } },
				],
			},
		});
	});

	test('who takes over is chosen by the hours of now', async () => {
		const first = await publish({ timeZone: 'UTC', weeklyHours: {} });
		const owners = [{ name: 'Ann' }, { name: 'Bo' }, { name: 'Cy', more: { hours: 'always' } }];
		expect((await assigned(owners)).owner?.name).toBe('Ann');
		await first.close();
		await publish(notNow());
		const outputs = await runNode({
			node: new LeadRouteAssign(),
			parameters: { operation: 'reassign', reassignTo: 'pool' },
			items: [inquiry('i-1')],
		});
		const assignment = jsonOf(outputs)[0]?.[0]?.assignment as unknown as Assignment;
		expect(assignment.owner?.name).toBe('Cy');
		const kept = await inDefaultStore(
			async (open) => await open('default').policies.find(assignment.policy),
		);
		expect(kept).toMatchObject({ policy: { lines: [{ hours: { timeZone: 'UTC' } }, {}, {}] } });
	});
});

test('messages wait for the hours of the workspace, also those about a clock that never closes', async () => {
	await publish({ timeZone: 'UTC', weeklyHours: hours('09:00', '16:00') });
	const plain = { name: 'Answer', amount: 1, unit: 'minutes', warnAt: 0, stopsOn: ['human'] };
	await dueOf('i-1', {
		...{ hoursFrom: 'own', timeZone: 'UTC', weeklyHours: {} },
		clocks: { clock: [plain] },
	});
	// A Sunday.
	jest.useFakeTimers({ now: Date.UTC(2024, 10, 24, 12), doNotFake: ['nextTick', 'setImmediate'] });
	const outputs = await runNode({
		node: new LeadEscalate(),
		parameters: {
			ladder: { step: [{ when: 'breach', amount: 0, unit: 'minutes', action: 'remind owner' }] },
			finalQueueEmail: 'desk@example.com',
			options: { quietHours: 'workspace' },
		},
		items: [inquiry('i-1')],
	});
	jest.useRealTimers();
	expect(jsonOf(outputs)[3]).toMatchObject([
		{
			escalation: {
				nextDueAt: '2024-11-25T09:00:00.000Z',
				reason: expect.stringContaining('quiet'),
			},
		},
	]);
});

describe('the country', () => {
	const read = async (parameters: INodeParameters = {}, ahead: Neighbour[] = []) => {
		const items = [{ 'Your name': 'Ada', Telefon: '030 901820' }];
		const behind = [{ name: 'Match', node: new LeadDedupMatch() }];
		const outputs = await runNode({ node: new LeadNormalize(), parameters, items, ahead, behind });
		const [{ lead, validation } = {}] = jsonOf(outputs).flat();
		const { phone, workspace } = lead as unknown as Lead;
		return { phone, workspace, country: (validation as IDataObject).defaultCountry };
	};
	const trigger = (name: string, workspace?: string, disabled = false): Neighbour => ({
		...{ name, node: new LeadTimerTrigger(), disabled },
		parameters: workspace === undefined ? {} : { workspace },
	});

	test('is the workspace’s, unless the node names another or none', async () => {
		await publish({ defaultCountry: 'DE' });
		expect((await read()).phone).toBe('+4930901820');
		expect((await read({ defaultCountry: 'AT' })).country).toBe('AT');
		expect((await read({ defaultCountry: '' })).phone).toBeUndefined();
	});

	test('is that of the workspace which the trigger of the flow watches', async () => {
		await publish({ defaultCountry: 'DE', workspace: 'client-a' });
		const lead = await read({}, [trigger('Time', 'client-a')]);
		expect(lead).toMatchObject({ workspace: 'client-a', phone: '+4930901820' });
	});

	test.each<[string, INodeParameters, Neighbour[], string]>([
		['of the trigger', {}, [trigger('Time', ' client-a ')], 'client-a'],
		['of a trigger’s expression', {}, [trigger('Time', '={{ "client" + "-b" }}')], 'client-b'],
		['of a trigger that names none', {}, [trigger('Time')], 'default'],
		['without a trigger', {}, [], 'default'],
		['of a trigger that is off', {}, [trigger('Time', 'client-a', true)], 'default'],
		['named here', { options: { workspace: 'own' } }, [trigger('Time', 'client-a')], 'own'],
	])('the workspace of a lead is the one %s', async (_, parameters, ahead, workspace) => {
		expect((await read(parameters, ahead)).workspace).toBe(workspace);
	});

	test('of a trigger whose expression gives none is not the one of whoever names none', async () => {
		await expect(read({}, [trigger('Time', '={{ "" }}')])).rejects.toMatchObject({
			message: expect.stringMatching(
				/^Workspace of "Time" has an expression that comes to nothing/,
			),
		});
	});

	test('between two workspaces somebody has to decide', async () => {
		const both = [trigger('One', 'client-a'), trigger('Two', 'client-b')];
		await expect(read({}, both)).rejects.toMatchObject({
			message: expect.stringMatching(/^Two Lead Timer Triggers lead into this flow/),
		});
	});
});

describe('our own addresses and numbers', () => {
	const ours = 'acme.example, desk@gmail.com, +49 30 901820';
	const read = async (item: IDataObject, parameters: INodeParameters = {}) => {
		const outputs = await runNode({ node: new LeadNormalize(), parameters, items: [item] });
		const { email, phone } = jsonOf(outputs).flat()[0]?.lead as unknown as Lead;
		return [email, phone];
	};

	test.each<[what: string, item: IDataObject, reached: unknown[]]>([
		[
			'a domain and a mailbox, whoever else is there',
			{ email: 'sales@acme.example', email2: 'Desk@gmail.com', email3: 'ada@lead.example' },
			['ada@lead.example', undefined],
		],
		['a number', { email: 'ada@lead.example', phone: '+49 30 901820' }, ['ada@lead.example']],
		['and nobody else’s', { phone: '+49 30 901821' }, [undefined, '+4930901821']],
	])('are no lead’s: %s', async (_, item, [email, phone]) => {
		await publish({ ours });
		expect(await read(item)).toEqual([email, phone]);
	});

	test('count beside those that the node names, and not where it does without the workspace', async () => {
		await publish({ ours });
		const item = { email: 'ann@acme.example', email2: 'ann@acme-group.example' };
		const checks = { ours: 'acme-group.example' };
		expect(await read(item, { checks })).toEqual([undefined, undefined]);
		expect(await read(item, { checks, defaultCountry: 'DE' })).toEqual([
			'ann@acme.example',
			undefined,
		]);
	});
});

test.each(['acme:test', ' ACME:Test '])(
	'a workspace is not called "%s", in any node',
	async (workspace) => {
		const message = `Workspace is "${workspace.trim()}", the test copy of a workspace, where no clock fires and nothing is sent by itself`;
		const parameters = { options: { workspace } };
		for (const node of [new LeadNormalize(), new LeadDedupMatch(), new LeadRouteAssign()]) {
			const run = runNode({
				node,
				parameters,
				items: [inquiry('i-1', { email: 'a@example.com' })],
			});
			await expect(run).rejects.toMatchObject({ message });
		}
		await expect(publish({ workspace })).rejects.toThrow(message);
	},
);

test.each([
	'={{ $json.nope }}',
	'={{ $json.blank }}',
	'={{ $json.lead.nope ?? null }}',
	'= ',
	'={{ "" }}',
])(
	'a workspace that the expression %j gives is none, and nobody else’s either',
	async (workspace) => {
		const message = `Workspace has an expression that comes to nothing here: ${workspace.slice(1)}`;
		for (const node of [
			new LeadNormalize(),
			new LeadDedupMatch(),
			new LeadRouteAssign(),
			new LeadSlaTimer(),
			new LeadEscalate(),
		]) {
			const run = runNode({
				node,
				parameters: { options: { workspace }, finalQueueEmail: 'desk@example.com' },
				items: [{ ...inquiry('i-1', { email: 'a@example.com' }), blank: '  ' }],
			});
			await expect(run).rejects.toMatchObject({ message });
		}
	},
);

describe('a trigger is not published', () => {
	test('for the workspace of another workflow, which it names', async () => {
		const { close } = await publish({}, { workflow: 'one' });
		await expect(publish({}, { workflow: 'two' })).rejects.toThrow(
			'The Workspace "default" is another one\'s: "Lead Timer Trigger" in the workflow "Workflow one" says its hours',
		);
		await publish({ hoursOfWorkspace: 'elsewhere' }, { workflow: 'three' });
		await close();
		await publish({}, { workflow: 'two' });
	});

	test('for a workspace whose name is nearly another one’s', async () => {
		await publish({ workspace: 'ACME' }, { workflow: 'one' });
		await expect(publish({ workspace: 'acme' }, { workflow: 'two' })).rejects.toThrow(
			'The Workspace is "acme", and another trigger watches "ACME"',
		);
	});

	test.each<[INodeParameters, string]>([
		[{ workspace: '={{ "" }}' }, 'Workspace has an expression that comes to nothing here'],
		[{ timeZone: 'Europe/Atlantis' }, 'The Time Zone "Europe/Atlantis" is not known'],
		[{ defaultCountry: '={{ "Atlantis" }}' }, 'Default Country is "Atlantis", which is no country'],
		[{ ours: 'acme.example, gmail.com' }, 'Our Own Addresses and Numbers names "gmail.com"'],
		[
			{ weeklyHours: { hours: [{ days: [1], from: '09:00', to: '09:00' }] } },
			'Working Hours: From and To are both 09:00',
		],
	])('with what cannot be: %j', async (parameters, message) => {
		await expect(publish(parameters)).rejects.toThrow(message);
	});
});

test('one that only shares the workspace leaves its hours as they are', async () => {
	await publish({ timeZone: 'UTC', weeklyHours: hours('09:00', '16:00') }, { workflow: 'one' });
	await publish({ hoursOfWorkspace: 'elsewhere' }, { workflow: 'two' });
	expect((await dueOf('i-1')).dueAt).toBe('2024-11-23T09:30:00.000Z');
});

test('a trigger that was moved to another workspace has left the clocks of the one before', async () => {
	const { close } = await publish();
	await inDefaultStore(async (open) => {
		await open('default').timers.set([timer({ id: 'a', inquiryId: 'i-1', dueAt: Date.now() })]);
	});
	const left = async () =>
		await inDefaultStore(async (open) => await leftBehind(open, 'acme', Date.now()));
	expect(await left()).toEqual([]);
	await close();
	await publish({ workspace: 'acme' });
	expect(await left()).toEqual([{ workspace: 'default', leads: 1, deliveries: 0 }]);
	await publish({}, { workflow: 'another' });
	expect(await left()).toEqual([]);
});
