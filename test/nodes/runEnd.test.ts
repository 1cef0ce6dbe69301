import type { IDataObject, IRun } from 'n8n-workflow';
import { verdictOf } from '../../nodes/core/deliver';
import type { GoesOn } from '../../nodes/LeadDeliveryTrigger/branches';
import { failureOf } from '../../nodes/LeadDeliveryTrigger/failureOf';
import { endOfRun, type EndFacts } from '../../nodes/LeadDeliveryTrigger/runEnd';

const now = Date.parse('2026-03-02T09:00:00Z');

/** What each node is, as the workflow says; those that are not named do nothing outside. */
const sends = ['Send Email', 'Upsert', 'Log', 'Other Way'];
const goingOn: Record<string, GoesOn> = {
	...{ 'Send Email': 'error output', Upsert: 'usual output', Search: 'error output' },
};

const facts: EndFacts = {
	trigger: 'Send What Is Queued',
	branches: {
		hasFollowers: (node) => ['Search', 'Loop'].includes(node),
		acts: (node) => sends.includes(node),
		goesOn: (node) => goingOn[node] ?? null,
		onTheWayTo: (node) => ({ Loop: ['Search', 'Upsert', 'Loop'] })[node] ?? [node],
	},
	needsDone: false,
	now,
};

/** What n8n has of the nodes that ran: what left each output of theirs, or why it failed. */
type Ran = Record<string, IDataObject[][] | { error: unknown }>;

const run = (changes: { status?: string; last?: string; error?: unknown; ran?: Ran }) =>
	({
		status: changes.status ?? 'success',
		data: {
			resultData: {
				runData: Object.fromEntries(
					Object.entries(changes.ran ?? {}).map(([node, left]) => [
						node,
						[
							Array.isArray(left)
								? { data: { main: left.map((items) => items.map((json) => ({ json }))) } }
								: left,
						],
					]),
				),
				lastNodeExecuted: changes.last ?? 'Send Email',
				...(changes.error !== undefined && { error: changes.error }),
			},
		},
	}) as unknown as IRun;

const failed = (type: string, message: string) => ({ message, node: { name: 'A Node', type } });

test.each<[string, IRun | undefined, string]>([
	['at the end of its branch', run({}), 'well'],
	['at a search that found nobody', run({ last: 'Search' }), 'early'],
	['cancelled, without an error', run({ status: 'canceled' }), 'lost'],
	['never begun', undefined, 'failed'],
	['with nothing connected', run({ last: facts.trigger }), 'failed'],
	[
		'at the node that sends',
		run({ status: 'error', error: failed('n8n-nodes-base.emailSend', 'no') }),
		'failed',
	],
	[
		'at Done, which the store could not take: the effect may have taken place',
		run({ status: 'error', error: failed('n8n-nodes-lead-ops.leadDeliver', 'store away') }),
		'lost',
	],
])('a run that ended %s', (_how, ended, kind) => {
	expect(endOfRun(ended, facts).kind).toBe(kind);
});

test('only Done counts where that is asked for', () => {
	expect(endOfRun(run({}), { ...facts, needsDone: true })).toEqual({
		...{ kind: 'early', node: 'Send Email', acted: true, lacksDone: true },
	});
});

const item = { id: 7 };
const refusal = { error: { httpCode: '400', message: 'No' } };

/** What is said of runs in which more than one node may have done something, or one went on. */
test.each<[what: string, ended: IRun, end: object]>([
	[
		'a search alone that found nobody: surely nothing was done',
		run({ last: 'Search', ran: { Search: [[]] } }),
		{ kind: 'early', node: 'Search', acted: false },
	],
	[
		'a loop that ended with nothing on its last output, after a record was written',
		run({ last: 'Loop', ran: { Upsert: [[item]], Loop: [[], []] } }),
		{ kind: 'early', node: 'Loop', acted: true },
	],
	[
		'the same in queue mode, where n8n does not say what ran',
		run({ last: 'Loop' }),
		{ kind: 'early', node: 'Loop', acted: true },
	],
	[
		'a node that fails behind one that sends',
		run({
			...{ last: 'Stop', ran: { 'Send Email': [[item], []], Stop: { error: {} } } },
			...{ status: 'error', error: { message: 'Stop', node: { name: 'Stop' } } },
		}),
		{ kind: 'failed', failure: { node: 'Stop' }, acted: true },
	],
	[
		'what sends fails by itself',
		run({
			...{ last: 'Send Email', ran: { Search: [[item]], 'Send Email': refusal } },
			...{ status: 'error', error: { ...refusal.error, node: { name: 'Send Email' } } },
		}),
		{ kind: 'failed', failure: { node: 'Send Email', httpCode: '400' }, acted: false },
	],
	[
		'what sends fails, and its output for errors leads to a node that does nothing',
		run({
			last: 'Nothing',
			ran: { 'Send Email': [[], [{ ...item, error: 'No' }]], Nothing: [[item]] },
		}),
		{ kind: 'failed', failure: { node: 'Send Email', message: 'No' }, acted: false },
	],
	[
		'what sends is refused, and passes on no more than a text of it',
		run({ last: 'Upsert', ran: { Upsert: [[{ error: '400 - "No such owner"' }]] } }),
		{ kind: 'failed', failure: { node: 'Upsert', httpCode: '400' } },
	],
	[
		'what sends fails, and its output for errors leads to another way',
		run({
			last: 'Other Way',
			ran: { 'Send Email': [[], [{ ...item, error: 'No' }]], 'Other Way': [[item]] },
		}),
		{ kind: 'failed', failure: { node: 'Send Email' }, acted: true },
	],
	[
		'what sends fails, and passes its error on',
		run({ last: 'Nothing', ran: { Upsert: [[refusal]], Nothing: [[refusal]] } }),
		{ kind: 'failed', failure: { node: 'Upsert', httpCode: '400' }, acted: false },
	],
	[
		'what sends fails, and Done believes it not',
		run({
			...{ last: 'Done', ran: { Upsert: [[refusal]], Done: { error: {} } }, status: 'error' },
			error: failed('n8n-nodes-lead-ops.leadDeliver', 'Not noted'),
		}),
		{ kind: 'failed', failure: { node: 'Upsert' }, acted: false },
	],
	[
		'a search fails that is not needed, and all goes on',
		run({
			last: 'Send Email',
			ran: { Search: [[], [{ error: 'No' }]], 'Send Email': [[item], []] },
		}),
		{ kind: 'well' },
	],
	[
		'nothing fails where something could',
		run({ last: 'Nothing', ran: { 'Send Email': [[item], []], Nothing: [[item]] } }),
		{ kind: 'well' },
	],
])('%s', (_what, ended, end) => {
	expect(endOfRun(ended, facts)).toMatchObject(end);
});

test('whoever was told by the second way was told', () => {
	const ended = run({
		last: 'Other Way',
		ran: { 'Send Email': [[], [{ ...item, error: 'No' }]], 'Other Way': [[item]] },
	});
	expect(endOfRun(ended, { ...facts, anyWay: true })).toEqual({ kind: 'well' });
});

/** What n8n keeps of errors, as they were seen in a server. */
test.each([
	[{ httpCode: '503', messages: ['503 - "<!DOCTYPE html>"'], description: '<page>' }, 'not done'],
	[{ httpCode: 'ECONNRESET', messages: ['socket hang up'] }, 'perhaps done'],
	[{ message: 'It failed', messages: ['429 - {"ok":false,"error":"ratelimited"}'] }, 'not done'],
	[{ message: 'It failed', messages: ['connect ECONNREFUSED 127.0.0.1:443'] }, 'not done'],
	[{ message: 'It failed', messages: ['socket hang up ECONNRESET'] }, 'perhaps done'],
	[{ message: 'Slack error response: "invalid_auth"', messages: [] }, 'access'],
	[{ httpCode: 'ESOCKET', messages: ['connect ECONNREFUSED 127.0.0.1:25'] }, 'not done'],
	[{ httpCode: 'EPROTOCOL', message: 'Invalid greeting. response=421 busy' }, 'not done'],
	[{ httpCode: 'ECONNECTION', message: 'Connection closed unexpectedly' }, 'perhaps done'],
	[{ httpCode: '404', messages: ['404 - {"message":"no owner 102"}'] }, 'refused'],
	[{ message: 'Credential with ID "x" does not exist for type "smtp"' }, 'access'],
	[{ message: "Cannot read properties of undefined (reading 'x')" }, 'setting'],
	// A node that goes on after an error leaves a text of it.
	[{ message: '400 - "No such owner"' }, 'refused'],
	[{ message: '422 - {"error":"email"}', code: 'ERR_BAD_REQUEST' }, 'refused'],
	[{ message: '401 - "token expired"' }, 'access'],
	[{ message: '503 - "<!DOCTYPE html>"' }, 'not done'],
	[{ message: '500 - "boom"', name: 'AxiosError' }, 'perhaps done'],
	[{ message: 'Request failed with status code 404' }, 'refused'],
	['400 - "No such owner"', 'refused'],
	[{ message: '200 - "not what was asked for"' }, 'setting'],
	[{ message: 'Row 400 - is empty' }, 'setting'],
	['a text', 'setting'],
	[null, 'setting'],
])('%j: %s', (error, verdict) => {
	expect(verdictOf(failureOf(error, 'A Node', now))).toBe(verdict);
});
