import type { IRun } from 'n8n-workflow';
import { verdictOf } from '../../nodes/core/deliver';
import { endOfRun, failureOf } from '../../nodes/LeadDeliveryTrigger/runEnd';

const now = Date.parse('2026-03-02T09:00:00Z');

const facts = {
	trigger: 'Send What Is Queued',
	branches: { hasFollowers: (node: string) => node === 'Search' },
	needsDone: false,
	now,
};

const run = (changes: { status?: string; last?: string; error?: unknown }) =>
	({
		status: changes.status ?? 'success',
		data: {
			resultData: {
				runData: {},
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
		kind: 'early',
		node: 'Send Email',
	});
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
	['a text', 'setting'],
	[null, 'setting'],
])('%j: %s', (error, verdict) => {
	expect(verdictOf(failureOf(error, 'A Node', now))).toBe(verdict);
});
