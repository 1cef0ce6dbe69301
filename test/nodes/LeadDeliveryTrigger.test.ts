import 'reflect-metadata';
import { TriggerContext } from 'n8n-core';
import {
	NodeConnectionTypes,
	NodeHelpers,
	Workflow,
	type IConnections,
	type IDataObject,
	type INode,
	type INodeParameters,
	type INodeType,
	type IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';
import type { Delivery } from '../../nodes/core/deliver';
import { noteRunEnd, sayHere, sendersOf } from '../../nodes/desk/deliver';
import { LeadDeliver } from '../../nodes/LeadDeliver/LeadDeliver.node';
import { DeliveryDesk } from '../../nodes/LeadDeliveryTrigger/DeliveryDesk';
import { LeadDeliveryTrigger } from '../../nodes/LeadDeliveryTrigger/LeadDeliveryTrigger.node';
import { LeadNormalize } from '../../nodes/LeadNormalize/LeadNormalize.node';
import { ringBell, thisProcess, type StoreSession } from '../../nodes/shared';
import { failure, minute, second } from '../core/deliver/records';
import { queue, say, type Given } from '../desk/outbox';
import { timer } from '../store/contract/records';
import { Executions, type Emitted } from './executions';
import { inDefaultStore, useTemporaryUserFolder } from './storeFolder';

const open: Array<() => Promise<void>> = [];

// Hooks run in the order in which they are named: triggers stop before their store is closed.
afterEach(async () => {
	jest.useRealTimers();
	for (const close of open.splice(0)) await close();
});

useTemporaryUserFolder();

/** A node behind the trigger. */
interface Behind {
	/** The names of those that come after each of its outputs. */
	then?: string[][];
	parameters?: INodeParameters;
	onError?: INode['onError'];
	disabled?: boolean;
}

/** Where the outputs lead to: a person, Email, SMS behind Begin, and a search before a record. */
const usualFlow: Record<string, Behind> = {
	Trigger: { then: [['Tell'], ['Send Email'], ['Begin'], ['Search']] },
	Tell: {},
	'Send Email': {},
	Begin: { then: [['Twilio']], parameters: { operation: 'begin' } },
	Twilio: { then: [['Done']] },
	Done: { parameters: { operation: 'done' } },
	Search: { then: [['Upsert']], parameters: { operation: 'search' } },
	Upsert: {},
};

const usualChannels = [{ channel: 'Email' }, { channel: 'SMS' }, { channel: 'CRM Record' }];

const types: Record<string, INodeType> = {
	leadDeliveryTrigger: new LeadDeliveryTrigger(),
	leadDeliver: new LeadDeliver(),
	vendor: {
		description: {
			...new LeadNormalize().description,
			properties: [
				{ displayName: 'Operation', name: 'operation', type: 'string', default: 'create' },
			],
		},
	},
};

function workflowOf(parameters: INodeParameters, flow: Record<string, Behind>) {
	const nodes = Object.entries(flow).map(
		([name, { parameters: given = {}, onError, disabled }]): INode => {
			const isTrigger = name === 'Trigger';
			const isOurs = given.operation === 'begin' || given.operation === 'done';
			const other = isOurs ? 'leadDeliver' : 'vendor';
			return {
				...{ id: name, name, typeVersion: 1, position: [0, 0], onError, disabled },
				type: isTrigger ? 'leadDeliveryTrigger' : other,
				parameters: isTrigger ? parameters : given,
			};
		},
	);
	const connections: IConnections = Object.fromEntries(
		Object.entries(flow).map(([name, { then = [] }]) => [
			name,
			{
				main: then.map((ends) =>
					ends.map((node) => ({ node, type: NodeConnectionTypes.Main, index: 0 })),
				),
			},
		]),
	);
	const typeNamed = (name: string) => {
		const type = types[name];
		if (!type) throw new Error(`No type ${name}`);
		return type;
	};
	return new Workflow({
		...{ id: 'test', nodes, connections, active: true },
		nodeTypes: {
			getByName: typeNamed,
			getByNameAndVersion: typeNamed,
			getKnownTypes: () => ({}),
		},
	});
}

interface Publishing {
	parameters?: IDataObject;
	channels?: IDataObject[];
	flow?: Record<string, Behind>;
	mode?: 'trigger' | 'manual';
}

/** Publishes the trigger, or runs it by hand, in n8n's own context. */
async function run({
	parameters = {},
	channels = usualChannels,
	flow = usualFlow,
	mode = 'trigger',
}: Publishing = {}) {
	const type = new LeadDeliveryTrigger();
	const given = { ...parameters, channels: { channel: channels } } as INodeParameters;
	const workflow = workflowOf(given, flow);
	const node = workflow.getNode('Trigger');
	if (!node) throw new Error('There should be a trigger');
	const executions = new Executions();
	const context = new TriggerContext(
		workflow,
		node,
		{} as IWorkflowExecuteAdditionalData,
		mode,
		'activate',
		executions.emit,
		undefined,
		undefined,
		{ registerCron: () => undefined },
	);
	const response = await type.trigger.call(context);
	const close = async () => await response.closeFunction?.();
	open.push(close);
	const outputs = NodeHelpers.getNodeOutputs(workflow, node, type.description);
	return { executions, close, context, outputs, manual: response.manualTriggerFunction };
}

const inStore = async <Result>(
	work: (session: StoreSession) => Promise<Result>,
	name = 'default',
) => await inDefaultStore(async (workspace) => await work(workspace(name)));

const toDesk = { audience: 'team', to: 'desk@example.com' } as const;

/** Queues steps for an inquiry of its own, and tells who sends. */
async function queued(n: number, rows: Given['rows'], { workspace = 'default', ...more } = {}) {
	const lead = { id: `lead_${n}`, inquiryId: `inq_${n}`, ...more };
	const row = (rows ?? []).map((each) => ({ ...toDesk, ...each }));
	await inStore(
		async (session) => await queue(session, { lead, rows: row }, Date.now() - 5),
		workspace,
	);
	ringBell(workspace);
}

const deliveryOf = async (id: string, workspace = 'default'): Promise<Delivery> => {
	const found = await inStore(async ({ deliveries }) => await deliveries.find(id), workspace);
	if (!found) throw new Error(`There should be ${id}`);
	return found;
};

/** Far more looks than anything takes. */
const mostLooks = 10_000;

/** Waits until something is so. */
async function until(isSo: () => Promise<boolean>) {
	for (let looks = 0; looks < mostLooks; looks++) {
		if (await isSo()) return;
		await new Promise(setImmediate);
	}
	throw new Error('It never came about');
}

/** An error with which n8n itself ends a run. */
const ofN8n = (name: string) => Object.assign(new Error('possible out-of-memory issue'), { name });

const untilState = async (id: string, state: Delivery['state'], workspace?: string) =>
	await until(async () => (await deliveryOf(id, workspace)).state === state);

const holdOf = async (channel: string, workspace?: string) =>
	(await inStore(async ({ deliveries }) => await deliveries.channel(channel), workspace)).hold;

const alert = 'inq_1/Alert/first';

/** What left, by output and step. */
const leftOf = ({ outputs }: Emitted) =>
	outputs.flatMap((items, output) =>
		items.map(({ delivery }) => [output, (delivery as IDataObject | undefined)?.step]),
	);

/** An execution's end as n8n tells it where it has run by itself. */
const ended = (last: string, { error, items = [{}], status = 'success', hidden }: Ended = {}) => ({
	status: error !== undefined ? 'error' : status,
	data: {
		resultData: {
			...{ lastNodeExecuted: last, ...(error !== undefined && { error }) },
			runData: {
				[last]: [{ data: { main: [items.map((json) => ({ json }))] }, ...hidden }],
			},
		},
	},
});

interface Ended {
	error?: unknown;
	items?: IDataObject[];
	status?: string;
	hidden?: object;
}

/** The same in queue mode, where it keeps no more than this. */
const endedInQueue = (last: string, given: Ended = {}) => {
	const { status, data } = ended(last, given);
	return { status, data: { resultData: { ...data.resultData, runData: {} } } };
};

describe('what leaves', () => {
	test('leaves on the output of its channel, one a run', async () => {
		const channels = [...usualChannels, { channel: 'own', ownChannelName: ' Letter ' }];
		const flow = {
			...usualFlow,
			Trigger: { then: [['Tell'], ['Send Email'], ['Begin'], ['Search'], ['Upsert']] },
		};
		await queued(1, [
			...[{ name: 'a' }, { name: 'b', channel: 'SMS' }],
			...[
				{ name: 'c', channel: 'CRM Record' },
				{ name: 'd', channel: 'Letter' },
			],
		]);
		const { executions, outputs } = await run({ channels, flow });
		const all = [];
		for (let n = 0; n < 4; n++) all.push(await executions.next());
		expect(all.map(leftOf)).toEqual([[[1, 'a']], [[2, 'b']], [[3, 'c']], [[4, 'd']]]);
		expect(all.map((each) => each.outputs.length)).toEqual([5, 5, 5, 5]);
		expect(outputs).toMatchObject([
			...[{ displayName: 'Needs a Person' }, { displayName: 'Email' }, { displayName: 'SMS' }],
			...[{ displayName: 'CRM Record' }, { displayName: ' Letter ' }],
		]);
	});

	test('is the lead with all its data, and the message ready', async () => {
		await queued(1, [{ subject: 'New: {lead}', text: 'Call {lead}' }]);
		const { executions } = await run();
		const { outputs, key } = await executions.next();
		expect(outputs[1]).toMatchObject([
			{
				...{ note: 'kept', lead: { fullName: 'Ada Lovelace', workspace: 'default' } },
				delivery: {
					...{ id: alert, channel: 'Email', to: 'desk@example.com', attempt: 1 },
					...{ subject: 'New: Ada Lovelace', text: 'Call Ada Lovelace', lateMinutes: 0 },
				},
			},
		]);
		expect(key).toMatch(/^[0-9a-f]{32}#1$/);
	});

	test('alerts go before confirmations, and those before plans', async () => {
		const priorities = ['plan', 'confirmation', 'alert'] as const;
		for (const [n, priority] of priorities.entries()) {
			await queued(n, [{ name: priority, priority }]);
		}
		const { executions } = await run({ channels: [{ channel: 'Email', mostAtOnce: 1 }] });
		const order = [];
		while (order.length < priorities.length) {
			const next = await executions.next();
			order.push(...leftOf(next).map(([, step]) => step));
			next.end(ended('Send Email'));
		}
		expect(order).toEqual(['alert', 'confirmation', 'plan']);
	});

	test('so many at once in each channel, and the next when one has ended', async () => {
		for (let n = 0; n < 4; n++) await queued(n, [{ name: 'mail' }, { name: 's', channel: 'SMS' }]);
		const channels = [
			{ channel: 'Email', mostAtOnce: 2 },
			{ channel: 'SMS', mostAtOnce: 3 },
		];
		// No time passes, so that only the end of a run wakes the next look.
		jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate'] });
		const { executions, close } = await run({ channels });
		const first = [];
		for (let n = 0; n < 5; n++) first.push(await executions.next());
		const outputs = first.flatMap((each) => leftOf(each).map(([output]) => output)).sort();
		expect(outputs).toEqual([1, 1, 2, 2, 2]);
		first.find((each) => leftOf(each)[0]?.[0] === 1)?.end(ended('Send Email'));
		expect(leftOf(await executions.next())).toEqual([[1, 'mail']]);
		ringBell('default');
		await close();
		expect(executions.pending).toBe(0);
	});

	test('so many a second in each channel', async () => {
		jest.useFakeTimers({ doNotFake: [...allTimers] });
		for (let n = 0; n < 5; n++) await queued(n, [{ name: 'mail' }]);
		const { executions, close } = await run({ channels: [{ channel: 'Email', mostPerSecond: 2 }] });
		for (let n = 0; n < 2; n++) (await executions.next()).end(ended('Send Email'));
		await untilState('inq_1/mail/first', 'done');
		expect(executions.pending).toBe(0);
		jest.setSystemTime(Date.now() + second);
		ringBell('default');
		for (let n = 0; n < 2; n++) await executions.next();
		await close();
		expect(executions.pending).toBe(0);
	});

	test('at once, when it is queued in this process', async () => {
		const { executions } = await run({ parameters: { options: { checkEvery: 86_400 } } });
		await queued(1, [{}]);
		expect(leftOf(await executions.next())).toEqual([[1, 'Alert']]);
	});

	test('nothing of a channel that is not listed, or whose output leads nowhere', async () => {
		const flow = { ...usualFlow, Trigger: { then: [['Tell'], [], ['Begin']] } };
		await queued(1, [{}, { name: 'chat', channel: 'Chat' }, { name: 'sms', channel: 'SMS' }]);
		const { executions, close } = await run({ flow, channels: usualChannels.slice(0, 2) });
		expect(leftOf(await executions.next())).toEqual([[2, 'sms']]);
		await close();
		expect(executions.pending).toBe(0);
		expect((await deliveryOf(alert)).state).toBe('waiting');
	});

	test('who sends is heard of while it is published', async () => {
		const flow = { ...usualFlow, Trigger: { then: [['Tell'], [], ['Begin']] } };
		const unheard = async () =>
			await inStore(
				async (session) =>
					(await sendersOf(session, ['Email', 'SMS', 'Needs a Person'], Date.now())).unheard,
			);
		expect(await unheard()).toEqual(['Email', 'SMS', 'Needs a Person']);
		const { close } = await run({ flow });
		expect(await unheard()).toEqual(['Email']);
		await close();
		expect(await unheard()).toEqual(['Email', 'SMS', 'Needs a Person']);
	});

	test('who sends says in which branches nothing says Begin', async () => {
		await run();
		const { withoutBegin } = await inStore(
			async (session) => await sendersOf(session, ['Email', 'SMS', 'CRM Record'], Date.now()),
		);
		expect(withoutBegin).toEqual(['Email', 'CRM Record']);
	});

	test('a run knows which process hears how it ends', async () => {
		await queued(1, [{}]);
		const { executions } = await run();
		const { outputs } = await executions.next();
		expect(outputs[1]).toMatchObject([{ delivery: { startedBy: thisProcess } }]);
	});
});

/** All but the clock on the wall. */
const allTimers = [
	...(['nextTick', 'setImmediate', 'clearImmediate', 'setTimeout', 'clearTimeout'] as const),
	...(['setInterval', 'clearInterval', 'queueMicrotask', 'performance', 'hrtime'] as const),
];

describe('how a run ended', () => {
	interface End {
		run: unknown;
		state: Delivery['state'];
		cause?: string;
		parameters?: IDataObject;
		row?: object;
	}

	const refused = { message: 'Bad request', httpCode: '400', node: { name: 'Send Email' } };
	const away = { message: 'Away', httpCode: '503', description: 'Try later' };
	const onlyDone = { countsAsDone: 'done' };
	const record = { channel: 'CRM Record' };

	const ends: Record<string, (of: typeof ended) => End> = {
		'at the end of its branch': (of) => ({ run: of('Send Email'), state: 'done' }),
		'early, at a search that found nobody': (of) => ({
			...{ run: of('Search', { items: [] }), row: record, state: 'refused' },
		}),
		'at the trigger, as nothing is connected': (of) => ({
			...{ run: of('Trigger'), state: 'waiting', cause: 'setting' },
		}),
		'at the end, where only Done counts': (of) => ({
			...{ run: of('Send Email'), parameters: onlyDone, state: 'in doubt' },
		}),
		'with a refusal': (of) => ({ run: of('Send Email', { error: refused }), state: 'refused' }),
		'with a receiver that is away': (of) => ({
			...{ run: of('Send Email', { error: away }), state: 'waiting', cause: 'away' },
		}),
		'with a login that is wrong': (of) => ({
			run: of('Send Email', { error: { message: 'Invalid login: 535 No', code: 'EAUTH' } }),
			...{ state: 'waiting', cause: 'access' },
		}),
		'with an answer that was lost, and it asks': (of) => ({
			run: of('Send Email', { error: { message: 'socket hang up', httpCode: 'ECONNRESET' } }),
			...{ state: 'in doubt', cause: 'away' },
		}),
		'with an answer that was lost, and it is taken as done': (of) => ({
			run: of('Send Email', { error: { message: 'socket hang up', httpCode: 'ECONNRESET' } }),
			...{ row: { whenUnclear: 'take as done' }, state: 'done', cause: 'away' },
		}),
		'with an error of the flow': (of) => ({
			run: of('Send Email', { error: new Error('No such field') }),
			...{ state: 'waiting', cause: 'setting' },
		}),
		'stopped by hand': (of) => ({
			...{ run: of('Send Email', { status: 'canceled' }), state: 'in doubt' },
		}),
		'by n8n, whose worker stalled': (of) => ({
			run: of('Send Email', { error: ofN8n('MaxStalledCountError') }),
			state: 'in doubt',
		}),
		'by n8n, which had died': (of) => ({
			run: of('Send Email', { error: ofN8n('WorkflowCrashedError') }),
			state: 'in doubt',
		}),
		'at a node in which n8n had died': (of) => ({
			run: of('Send Email', { error: ofN8n('NodeCrashedError') }),
			state: 'in doubt',
		}),
		'with a status among its messages': (of) => ({
			run: of('Send Email', { error: { message: 'Slack says no', messages: ['429 - {}'] } }),
			...{ state: 'waiting', cause: 'away' },
		}),
	};

	test.each(
		Object.entries(ends).flatMap(([what, end]) => [
			{ what, mode: 'by itself', ...end(ended) },
			{ what, mode: 'in queue mode', ...end(endedInQueue) },
		]),
	)('$what, $mode: $state', async ({ run: end, state, cause = null, parameters, row }) => {
		await queued(1, [{ whenUnclear: 'ask', ...row }]);
		const { executions } = await run({ ...(parameters && { parameters }) });
		(await executions.next()).end(end);
		const channel = row === record ? 'CRM Record' : 'Email';
		await until(async () => {
			const now = await deliveryOf(alert);
			return now.state === state && now.attempt === 1;
		});
		expect((await holdOf(channel))?.cause ?? null).toBe(cause);
	});

	test.each<[what: string, end: object]>([
		['n8n keeps with the node', ended('Send Email', { hidden: { error: away } })],
		['stands alone on the item', ended('Send Email', { items: [{ error: '503 - {}' }] })],
		['is an object there', ended('Send Email', { items: [{ error: away as IDataObject }] })],
	])('under Continue the error is seen that %s', async (_what, end) => {
		await queued(1, [{}]);
		const { executions } = await run();
		(await executions.next()).end(end);
		await until(async () => (await holdOf('Email')) !== null);
		expect(await deliveryOf(alert)).toMatchObject({ state: 'waiting' });
	});

	test('an item that has an error among other things is none', async () => {
		await queued(1, [{}]);
		const { executions } = await run();
		(await executions.next()).end(ended('Send Email', { items: [{ error: 'x', id: 7 }] }));
		await untilState(alert, 'done');
		expect(await holdOf('Email')).toBeNull();
	});

	test.each<[string, Record<string, Behind>]>([
		['what sends', { 'Send Email': { disabled: true } }],
		[
			'what sends, with a node behind it that does nothing',
			{
				'Send Email': { disabled: true, then: [['Search']] },
				Search: { parameters: { operation: 'search' } },
			},
		],
	])('where %s is switched off, all waits for one that is on', async (_what, off) => {
		await queued(1, [{}, { name: 'sms', channel: 'SMS' }]);
		const { executions, close } = await run({ flow: { ...usualFlow, ...off } });
		expect(leftOf(await executions.next())).toEqual([[2, 'sms']]);
		await close();
		expect((await deliveryOf(alert)).state).toBe('waiting');
	});

	test('a lead that the flow cannot do delays no other, and is told when others went', async () => {
		jest.useFakeTimers({ doNotFake: [...allTimers] });
		for (const n of [1, 2]) await queued(n, [{}]);
		const flow = { ...usualFlow, Trigger: { then: [[], ['Send Email']] } };
		const { executions } = await run({ flow, channels: [{ channel: 'Email', mostAtOnce: 1 }] });
		const wrong = ended('Send Email', { error: new Error('Nothing to trim') });
		(await executions.next()).end(wrong);
		await until(async () => (await holdOf('Email'))?.cause === 'setting');
		jest.setSystemTime(Date.now() + 61 * second);
		ringBell('default');
		const probe = await executions.next();
		expect(probe.outputs[1]).toMatchObject([{ delivery: { id: 'inq_2/Alert/first' } }]);
		probe.end(ended('Send Email'));
		(await executions.next()).end(wrong);
		await untilState(alert, 'refused');
		expect(await holdOf('Email')).toBeNull();
	});

	test('n8n could not begin it', async () => {
		await queued(1, [{}]);
		const { executions } = await run();
		(await executions.next()).end(undefined);
		await until(async () => (await holdOf('Email'))?.cause === 'away');
		expect(await deliveryOf(alert)).toMatchObject({ state: 'waiting' });
	});

	test('how long the receiver asks to be left alone is heard', async () => {
		await queued(1, [{}]);
		const { executions } = await run();
		const error = { ...away, context: { headers: { 'retry-after': '120' } } };
		(await executions.next()).end(ended('Send Email', { error }));
		await until(async () => (await holdOf('Email')) !== null);
		const hold = await holdOf('Email');
		expect((hold?.probeAt ?? 0) - (hold?.failedAt ?? 0)).toBe(120 * second);
	});

	test.each<[then: string[][], state: Delivery['state']]>([
		[[[], ['Upsert']], 'done'],
		[[['Upsert'], ['Tell']], 'in doubt'],
	])('an output for errors is not what comes after its work: %j', async (then, state) => {
		const sender: Behind = { then, onError: 'continueErrorOutput' };
		await queued(1, [{}]);
		const { executions } = await run({ flow: { ...usualFlow, 'Send Email': sender } });
		(await executions.next()).end(ended('Send Email'));
		await untilState(alert, state);
		expect((await deliveryOf(alert)).state).toBe(state);
	});

	test('Done was heard before the end, whatever that was', async () => {
		await queued(1, [{}]);
		const { executions } = await run({ parameters: onlyDone });
		const { end } = await executions.next();
		const at = { id: alert, attempt: 1 };
		await inStore(async (session) => await say.done(session, at, Date.now()));
		end(ended('Send Email', { error: refused }));
		await queued(2, [{}]);
		expect(leftOf(await executions.next())).toEqual([[1, 'Alert']]);
		expect((await deliveryOf(alert)).state).toBe('done');
	});

	test('the next attempt has a key of its own', async () => {
		await queued(1, [{ whenUnclear: 'send again' }]);
		const { executions } = await run();
		const first = await executions.next();
		first.end(ended('Send Email', { status: 'canceled' }));
		const again = await executions.next();
		expect([first.key, again.key]).toEqual([
			expect.stringMatching(/#1$/),
			expect.stringMatching(/#2$/),
		]);
	});

	test('behind Begin, a run that was killed before it is simply sent again', async () => {
		await queued(1, [{ channel: 'SMS', whenUnclear: 'ask' }]);
		const { executions } = await run();
		(await executions.next()).end(endedInQueue('Begin', { status: 'crashed' }));
		expect((await executions.next()).key).toMatch(/#2$/);
	});
});

describe('a run that goes on', () => {
	/** Time passes only for the heartbeat and the clock. */
	const onlyHeartbeats = () =>
		jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'clearTimeout'] });

	test('keeps its effect, and goes by its step when nothing is heard of it', async () => {
		await queued(1, [{ whenUnclear: 'ask' }]);
		onlyHeartbeats();
		const { executions } = await run();
		await executions.next();
		const { dueAt } = await deliveryOf(alert);
		jest.advanceTimersByTime(9 * second);
		await until(async () => (await deliveryOf(alert)).dueAt > dueAt);
		expect(await deliveryOf(alert)).toMatchObject({ state: 'out', attempt: 1 });
		jest.advanceTimersByTime(20 * minute);
		await untilState(alert, 'in doubt');
		expect(await holdOf('Email')).toBeNull();
	});

	test('also at a Wait, until its Done', async () => {
		await queued(1, [{ whenUnclear: 'send again' }]);
		onlyHeartbeats();
		const { executions, close } = await run();
		(await executions.next()).end(ended('Send Email', { status: 'waiting' }));
		const { dueAt } = await deliveryOf(alert);
		for (let round = 0; round < 50; round++) await new Promise(setImmediate);
		jest.advanceTimersByTime(9 * second);
		await until(async () => (await deliveryOf(alert)).dueAt > dueAt);
		const at = { id: alert, attempt: 1 };
		await inStore(async (session) => await say.done(session, at, Date.now()));
		await close();
		expect(executions.pending).toBe(0);
	});
});

describe('Needs a Person', () => {
	const refusal = ended('Send Email', { error: { message: 'No such mailbox', httpCode: '400' } });

	/** An alert that was refused, and the run that tells of it. */
	async function told() {
		await queued(1, [{}]);
		const published = await run();
		(await published.executions.next()).end(refusal);
		return { ...published, telling: await published.executions.next() };
	}

	test('is told once, with the lead, the words and what to do', async () => {
		const { executions, telling, close } = await told();
		expect(telling.outputs).toMatchObject([
			[
				{
					...{ note: 'kept', lead: { fullName: 'Ada Lovelace' }, delivery: { id: alert } },
					problem: {
						...{ code: 'delivery.refused', state: 'refused' },
						message: '"Alert" to desk@example.com was refused: No such mailbox',
						hint: expect.stringContaining('Send Again'),
					},
				},
			],
			...[[], [], []],
		]);
		telling.end(ended('Tell'));
		await until(async () => (await deliveryOf(alert)).toldAt !== null);
		ringBell('default');
		await close();
		expect(executions.pending).toBe(0);
	});

	test.each<[what: string, end: unknown, again: boolean]>([
		['failed', ended('Tell', { error: new Error('No route') }), true],
		['could not begin', undefined, true],
		['was stopped', ended('Tell', { status: 'canceled' }), true],
		['waits for an answer', ended('Tell', { status: 'waiting' }), false],
	])('is told again a minute after its run %s', async (_what, end, again) => {
		const { telling, close } = await told();
		const before = Date.now();
		telling.end(end);
		const leased = 30 * second;
		await until(async () => {
			const { toldAt, dueAt } = await deliveryOf(alert);
			return again ? dueAt > before + leased + 20 * second : toldAt !== null;
		});
		await close();
		const { toldAt, dueAt } = await deliveryOf(alert);
		expect(toldAt === null).toBe(again);
		if (again) expect(dueAt).toBeGreaterThanOrEqual(before + minute);
	});

	test('hears of a channel once, not of each lead', async () => {
		for (let n = 0; n < 3; n++) await queued(n, [{}]);
		const { executions, close } = await run({ channels: [{ channel: 'Email', mostAtOnce: 1 }] });
		const login = { message: 'Invalid login: 535 No', code: 'EAUTH' };
		(await executions.next()).end(ended('Send Email', { error: login }));
		const telling = await executions.next();
		expect(telling.outputs[0]).toMatchObject([
			{
				problem: { code: 'channel.access', message: expect.stringContaining('535 No') },
				channel: { name: 'Email' },
			},
		]);
		telling.end(ended('Tell'));
		await until(async () => (await holdOf('Email'))?.tellAt === null);
		ringBell('default');
		await close();
		expect(executions.pending).toBe(0);
	});

	test('where nothing is connected, no look is for it', async () => {
		await queued(1, [{}]);
		const { executions, close, context } = await run();
		(await executions.next()).end(refusal);
		await executions.next();
		await close();
		const refused = await deliveryOf(alert);
		await inStore(async ({ deliveries }) => await deliveries.save({ ...refused, dueAt: 1 }));
		const branches = {
			...{ isConnected: (output: number) => output !== 0 },
			...{ hasBegin: () => false, hasFollowers: () => false, acts: () => true },
			...{ goesOn: () => null, onTheWayTo: () => [] },
		};
		const desk = new DeliveryDesk(context, {
			...{ storeWorkspace: 'default', leadWorkspace: 'default', channels: [] },
			...{ needsDone: false, branches },
		});
		expect(await desk.send(Date.now())).toEqual({ sent: 0, nextDueAt: null });
	});

	test('where nothing is connected, it stays for another trigger', async () => {
		const flow = { ...usualFlow, Trigger: { then: [[], ['Send Email']] } };
		await queued(1, [{}]);
		const { executions, close } = await run({ flow });
		(await executions.next()).end(refusal);
		await untilState(alert, 'refused');
		const { dueAt } = await deliveryOf(alert);
		ringBell('default');
		await close();
		expect(executions.pending).toBe(0);
		expect(await deliveryOf(alert)).toMatchObject({ toldAt: null, dueAt });
	});
});

test('publishing lets a held channel try at once', async () => {
	await queued(1, [{}]);
	const first = await run();
	const login = { message: 'Invalid login: 535 No', code: 'EAUTH' };
	(await first.executions.next()).end(ended('Send Email', { error: login }));
	(await first.executions.next()).end(ended('Tell'));
	await until(async () => (await holdOf('Email'))?.tellAt === null);
	await first.close();
	// The time at which it would be tried by itself never comes.
	jest.useFakeTimers({ doNotFake: [...allTimers] });
	const { executions } = await run();
	expect((await executions.next()).key).toMatch(/#2$/);
});

test('closing leaves no timer, and nobody who hears', async () => {
	await inStore(async ({ deliveries }) => await deliveries.heldChannels());
	jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate'] });
	const testEmail = 'me@example.com';
	const { executions, close } = await run({ parameters: { options: { testEmail } } });
	expect(jest.getTimerCount()).toBeGreaterThan(0);
	await close();
	expect(jest.getTimerCount()).toBe(0);
	await queued(1, [{}]);
	for (let round = 0; round < 20; round++) await new Promise(setImmediate);
	expect([executions.pending, jest.getTimerCount()]).toEqual([0, 0]);
});

test('two triggers of a workspace share what waits, each once', async () => {
	for (let n = 0; n < 4; n++) await queued(n, [{}]);
	const [a, b] = [await run(), await run()];
	await Promise.all([a.close(), b.close()]);
	expect(a.executions.pending + b.executions.pending).toBe(4);
});

describe('what runs by hand have queued', () => {
	const test1 = { workspace: 'default:test' };
	const testEmail = 'me@example.com';
	const withTests = { parameters: { options: { testEmail } } };

	test('is not sent, unless an address is named', async () => {
		await queued(1, [{}], test1);
		const { executions, close } = await run();
		ringBell('default:test');
		await close();
		expect(executions.pending).toBe(0);
		expect((await deliveryOf(alert, 'default:test')).state).toBe('waiting');
	});

	test('goes to one address by email whatever its channel, and nothing goes to a system', async () => {
		const { executions } = await run(withTests);
		await queued(
			1,
			[
				{ name: 'record', channel: 'CRM Record', audience: 'system', to: '' },
				{ name: 'sms', channel: 'SMS', to: '+49151', subject: 'S' },
			],
			test1,
		);
		const { outputs, end } = await executions.next();
		expect(outputs).toMatchObject([
			[],
			[
				{
					delivery: {
						...{ to: testEmail, subject: '[Test, for +49151] S', test: true, channel: 'SMS' },
					},
				},
			],
			...[[], []],
		]);
		await untilState('inq_1/record/first', 'done', 'default:test');
		end(ended('Send Email'));
		await untilState('inq_1/sms/first', 'done', 'default:test');
		expect(executions.pending).toBe(0);
	});

	test('tells no person when it fails, and holds no channel of real ones', async () => {
		const { executions, close } = await run(withTests);
		await queued(1, [{}], test1);
		const login = { message: 'Invalid login: 535 No', code: 'EAUTH' };
		(await executions.next()).end(ended('Send Email', { error: login }));
		await until(async () => (await holdOf('Email', 'default:test')) !== null);
		expect(await holdOf('Email')).toBeNull();
		ringBell('default:test');
		await close();
		expect(executions.pending).toBe(0);
	});

	test('is heard of where an address is named, by whoever queues', async () => {
		const unheard = async () =>
			await inStore(
				async (session) => (await sendersOf(session, ['Email', 'CRM Record'], Date.now())).unheard,
				'default:test',
			);
		const without = await run();
		expect(await unheard()).toEqual(['Email', 'CRM Record']);
		await without.close();
		await run(withTests);
		expect(await unheard()).toEqual([]);
	});

	test('needs an Email output that leads somewhere', async () => {
		const flow = { ...usualFlow, Trigger: { then: [['Tell'], [], ['Begin']] } };
		await queued(1, [{ channel: 'SMS' }], test1);
		const { executions, close } = await run({ ...withTests, flow });
		await close();
		expect(executions.pending).toBe(0);
		expect((await deliveryOf(alert, 'default:test')).state).toBe('waiting');
	});
});

describe('by hand', () => {
	const tester = { options: { testEmail: 'me@example.com' } };
	const manual = { mode: 'manual', parameters: tester } as const;
	const test1 = { workspace: 'default:test' };

	test('sends the one that has waited longest in the test copy, and no more', async () => {
		await queued(1, [{ channel: 'SMS' }], test1);
		await inStore(async ({ deliveries }) => {
			const delivery = await deliveries.find(alert);
			if (delivery) await deliveries.save({ ...delivery, dueAt: delivery.dueAt - minute });
		}, 'default:test');
		await queued(2, [{}, { name: 'More' }], test1);
		await queued(3, [{}]);
		const { executions, manual: start } = await run(manual);
		await start?.();
		const { outputs, end } = await executions.next();
		expect(outputs[2]).toMatchObject([
			{ delivery: { id: alert, to: 'me@example.com', test: true } },
		]);
		expect(outputs[2]?.[0]).toMatchObject({
			delivery: { subject: expect.stringMatching(/^\[Test, for /) },
		});
		expect(executions.pending).toBe(0);
		end(ended('Done'));
		await untilState(alert, 'done', 'default:test');
		expect((await deliveryOf('inq_2/Alert/first', 'default:test')).state).toBe('waiting');
		expect((await deliveryOf('inq_3/Alert/first')).state).toBe('waiting');
	});

	test('nobody is told before somebody says who tries it', async () => {
		await queued(1, [{}], test1);
		const { executions, manual: start, close } = await run({ mode: 'manual' });
		await expect(start?.()).rejects.toThrow('nobody is named who may get it');
		await close();
		expect(executions.pending).toBe(0);
		expect((await deliveryOf(alert, 'default:test')).state).toBe('waiting');
	});

	test('leaves no timer when it is closed before its run has ended', async () => {
		await queued(1, [{}], test1);
		jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate'] });
		const { executions, manual: start, close } = await run(manual);
		await start?.();
		await executions.next();
		expect(jest.getTimerCount()).toBe(1);
		await close();
		expect(jest.getTimerCount()).toBe(0);
	});

	test('tries a held channel: who runs it has perhaps mended it', async () => {
		await queued(1, [{}], test1);
		const first = await run(manual);
		await first.manual?.();
		(await first.executions.next()).end(ended('Send Email', { error: new Error('No field') }));
		await until(async () => (await holdOf('Email', 'default:test')) !== null);
		const second_ = await run(manual);
		await second_.manual?.();
		expect((await second_.executions.next()).key).toMatch(/#2$/);
	});

	test('tells a person of what failed, where nothing waits', async () => {
		await queued(1, [{}], test1);
		await inStore(async (session) => {
			const delivery = await session.deliveries.find(alert);
			if (delivery) await session.deliveries.save({ ...delivery, state: 'out', attempt: 1 });
			const lost = { kind: 'failed', failure: failure({ httpCode: '400' }) } as const;
			await noteRunEnd(session, { id: alert, attempt: 1 }, lost, Date.now());
		}, 'default:test');
		const { executions, manual: start } = await run(manual);
		await start?.();
		expect((await executions.next()).outputs[0]).toMatchObject([{ problem: { state: 'refused' } }]);
	});

	test('shows a sample where there is nothing, and leaves no timer', async () => {
		await inStore(async ({ deliveries }) => await deliveries.heldChannels());
		jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate'] });
		const { executions, manual: start, close } = await run(manual);
		await start?.();
		expect((await executions.next()).outputs).toMatchObject([
			[],
			[
				{
					lead: { test: true },
					delivery: { id: 'sample', channel: 'Email', to: 'me@example.com', test: true },
				},
			],
			...[[], []],
		]);
		await close();
		expect(jest.getTimerCount()).toBe(0);
	});
});

test.each<[what: Publishing, message: string]>([
	[{ channels: [] }, 'Channels: No channel is listed'],
	[{ channels: [{ channel: 'own' }] }, 'Channels: A channel has no name'],
	[{ channels: [{ channel: 'SMS' }, { channel: 'SMS' }] }, 'Channels: SMS is listed twice'],
	[{ channels: [{ channel: 'Fax' }] }, 'Channel is "Fax", which is none of its choices'],
	[{ channels: [{ channel: 'SMS', mostAtOnce: 0 }] }, 'At Most at Once is 0'],
	[{ channels: [{ channel: 'SMS', mostPerSecond: 0 }] }, 'At Most per Second is 0'],
	[{ parameters: { countsAsDone: '={{ "x" }}' } }, 'Counts as Done is "x"'],
	[{ parameters: { options: { checkEvery: 0 } } }, 'Check Every (Seconds) is 0'],
	[{ parameters: { workspace: '={{ $json.w }}' } }, 'Workspace has an expression that may differ'],
	[{ parameters: { workspace: 'default:test' } }, 'the test copy of a workspace'],
])('what cannot work is not published: %j', async (publishing, message) => {
	await expect(run(publishing)).rejects.toThrow(message);
});

describe('a workspace that the trigger has left', () => {
	/** A lead with a clock in the workspace that is left. */
	const withClock = async () =>
		await inStore(async ({ timers }) => {
			await timers.set([timer({ id: 't', inquiryId: 'inq_1' })]);
		});

	test('a person is told once what waits there, with what to do', async () => {
		const { close } = await run();
		await close();
		await queued(1, [{}, { name: 'sms', channel: 'SMS' }]);
		await withClock();
		const { executions } = await run({ parameters: { workspace: 'acme' } });
		const { outputs, end } = await executions.next();
		expect(outputs).toEqual([
			[
				{
					problem: {
						code: 'workspace.left',
						message:
							'1 lead with a clock and 2 messages wait in the workspace "default", which no trigger watches any more',
						hint: expect.stringContaining('Write "default" into Workspace'),
					},
					left: { workspace: 'default', leads: 1, deliveries: 2 },
				},
			],
			...[[], [], []],
		]);
		end(ended('Tell'));
		await queued(2, [{}], { workspace: 'acme' });
		expect(leftOf(await executions.next())).toEqual([[1, 'Alert']]);
	});

	test.each<[says: string, before: () => Promise<unknown>]>([
		['nothing waits there', async () => await (await run()).close()],
		[
			'another trigger sends and watches there',
			async () => {
				await (await run()).close();
				await queued(1, [{}]);
				await inStore(async (session) => {
					const heard = { channels: ['Email'], withoutBegin: [] };
					await sayHere(session, 'w/other', heard, Date.now());
				});
			},
		],
		['it was never its own', async () => await queued(1, [{}])],
	])('nobody is told where %s', async (_says, before) => {
		await before();
		const { executions } = await run({ parameters: { workspace: 'acme' } });
		await queued(2, [{}], { workspace: 'acme' });
		expect(leftOf(await executions.next())).toEqual([[1, 'Alert']]);
		expect(executions.pending).toBe(0);
	});
});
