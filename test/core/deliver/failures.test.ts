import * as fc from 'fast-check';
import {
	likenessOf,
	readRetryAfter,
	verdictOf,
	type Failure,
	type Verdict,
} from '../../../nodes/core/deliver';
import { failure, minute, now } from './records';

const codes: Array<[verdict: Verdict, codes: Array<string | null>]> = [
	['not done', ['429', '503']],
	['not done', ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EDNS']],
	['perhaps done', ['500', '502', '504', '408', '505', '520', '524', '599']],
	[
		'perhaps done',
		['ETIMEDOUT', 'ESOCKETTIMEDOUT', 'ECONNABORTED', 'ECONNRESET', 'EPIPE', 'EPROTO'],
	],
	['perhaps done', ['ESOCKET', 'ECONNECTION', 'EPROTOCOL']],
	['access', ['401', '402', '403', '407', 'EAUTH']],
	['refused', ['400', '404', '405', '409', '410', '413', '422', '428', '430', '451', '499']],
	// Nothing that a receiver says: the flow cannot do it.
	['setting', [null, '', '200', '301', '399', '501', '600', '4000', '42', 'EENVELOPE', 'EMESSAGE']],
	['setting', ['EFOO', 'econnrefused', '429x', 'ERR_INVALID_URL', 'constructor']],
];

test.each(codes.flatMap(([verdict, all]) => all.map((code) => [code, verdict] as const)))(
	'code %j: %s',
	(httpCode, verdict) => {
		expect(verdictOf(failure({ httpCode }))).toBe(verdict);
	},
);

test.each<[who: string, given: Partial<Failure>, verdict: Verdict]>([
	[
		'Send Email, mailbox busy',
		{
			httpCode: 'EENVELOPE',
			message: "Can't send mail - all recipients were rejected: 450 4.2.0 Greylisted, try later",
		},
		'not done',
	],
	[
		'Send Email, no such user',
		{
			httpCode: 'EENVELOPE',
			message: "Can't send mail - all recipients were rejected: 550 5.1.1 <a@b.c>: No such user",
		},
		'refused',
	],
	[
		'Send Email, the reply in the description only',
		{ httpCode: 'EENVELOPE', message: 'Rejected', description: '452-4.3.1 Insufficient storage' },
		'not done',
	],
	[
		'Send Email, content refused',
		{ httpCode: 'EMESSAGE', message: 'Message failed: 554 5.7.1 Spam' },
		'refused',
	],
	[
		'Send Email, content deferred',
		{ httpCode: 'EMESSAGE', message: 'Message failed: 451 4.7.1 Try again later' },
		'not done',
	],
	[
		'Send Email, server away',
		{ httpCode: 'ESOCKET', message: 'connect ECONNREFUSED 127.0.0.1:587' },
		'not done',
	],
	[
		'Send Email, the port is no reply',
		{
			httpCode: 'ESOCKET',
			message: 'connect ECONNREFUSED mail.example.com:587 - Local (undefined)',
		},
		'not done',
	],
	[
		'Send Email, an address of the network is no reply',
		{ httpCode: 'ECONNECTION', message: 'Timeout at 10.0.0.250 after connect' },
		'perhaps done',
	],
	[
		'Send Email, unknown host',
		{ httpCode: 'EDNS', message: 'getaddrinfo ENOTFOUND smtp.example.invalid' },
		'not done',
	],
	[
		'Send Email, connection broken off',
		{ httpCode: 'ESOCKET', message: 'read ECONNRESET' },
		'perhaps done',
	],
	[
		'Send Email, server going down',
		{
			httpCode: 'EPROTOCOL',
			message: 'Invalid greeting. response=421 Service not available: 421 closing',
		},
		'not done',
	],
	[
		'Send Email, silence',
		{ httpCode: 'ETIMEDOUT', message: 'Greeting never received' },
		'not done',
	],
	[
		'Send Email, password',
		{ httpCode: 'EAUTH', message: 'Invalid login: 535 5.7.8 Authentication failed' },
		'access',
	],
	[
		'Send Email, password, for now',
		{ httpCode: 'EAUTH', message: 'Invalid login: 454 4.7.0 Temporary authentication failure' },
		'not done',
	],
	[
		'Send Email, no recipient',
		{ httpCode: 'EENVELOPE', message: 'No recipients defined' },
		'refused',
	],
	[
		'Send Email, a reply that says yes',
		{ httpCode: 'EENVELOPE', message: 'Strange: 250 OK' },
		'setting',
	],
	[
		'HubSpot, invalid email',
		{
			httpCode: '400',
			message: 'Bad request - please check your parameters',
			description: 'Property values were not valid: [{"isValid":false,"error":"INVALID_EMAIL"}]',
		},
		'refused',
	],
	[
		'HubSpot, contact exists',
		{ httpCode: '409', message: 'Contact already exists. Existing ID: 501' },
		'refused',
	],
	[
		'HubSpot, too many a second',
		{ httpCode: '429', message: 'The service is receiving too many requests from you' },
		'not done',
	],
	[
		'HubSpot, token expired',
		{ httpCode: '401', message: 'Authorization failed - please check your credentials' },
		'access',
	],
	[
		'HubSpot, a page instead of an answer',
		{
			httpCode: '503',
			message: 'Service unavailable',
			description: '<html>Bad Gateway 502</html>',
		},
		'not done',
	],
	[
		'HubSpot, gateway',
		{ httpCode: '502', message: 'Bad gateway - the service failed to handle your request' },
		'perhaps done',
	],
	[
		'Twilio, invalid number',
		{
			httpCode: '400',
			message: 'Bad request - please check your parameters',
			description: "Invalid 'To' Phone Number: +4930XXXX",
		},
		'refused',
	],
	[
		'Twilio, not allowed to that country',
		{ httpCode: '403', message: 'Forbidden - perhaps check your credentials?' },
		'access',
	],
	[
		'Twilio, no answer in time',
		{ httpCode: 'ECONNABORTED', message: 'timeout of 10000ms exceeded' },
		'perhaps done',
	],
	['Slack, no such channel', { message: 'Slack error response: "channel_not_found"' }, 'setting'],
	['Slack, no such user', { message: 'Slack error response: "users_not_found"' }, 'refused'],
	['Slack, bad token', { message: 'Slack error response: "invalid_auth"' }, 'access'],
	['Slack, too many', { message: 'Slack error response: "ratelimited"' }, 'not done'],
	[
		'Slack, a right is missing',
		{ message: 'Your Slack credential is missing required Oauth Scopes' },
		'access',
	],
	[
		'HubSpot, a credential that was deleted',
		{ message: 'Credential with ID "x1" does not exist for type "hubspotAppToken"' },
		'access',
	],
	[
		'HubSpot, no connection came about',
		{
			httpCode: 'ETIMEDOUT',
			message: 'The connection timed out',
			description: 'connect ETIMEDOUT 1.2.3.4:443',
		},
		'not done',
	],
	['Slack, away', { message: 'connect ECONNREFUSED 127.0.0.1:443' }, 'not done'],
	['a node without a code, broken off', { message: 'read ECONNRESET' }, 'perhaps done'],
	['a node without a code, silence', { message: 'x', description: 'ETIMEDOUT' }, 'perhaps done'],
	[
		'a node without its credential',
		{ message: 'Node does not have any credentials set' },
		'access',
	],
	['a word that only holds the code', { message: 'MYECONNRESETS' }, 'setting'],
	['a bad expression', { message: "Cannot read properties of undefined (reading 'x')" }, 'setting'],
	['a refusal that speaks of a code', { httpCode: '400', message: 'ECONNREFUSED' }, 'refused'],
	['a setting with the code of another kind', { httpCode: 'EFOO', message: '550 No' }, 'setting'],
])('%s', (_who, given, verdict) => {
	expect(verdictOf(failure(given))).toBe(verdict);
});

test('law: whatever is said, there is a verdict', () => {
	const verdicts: Verdict[] = ['not done', 'perhaps done', 'access', 'refused', 'setting'];
	const text = fc.string({ unit: 'binary', maxLength: 60 });
	fc.assert(
		fc.property(fc.option(text), text, fc.option(text), (httpCode, message, description) => {
			expect(verdicts).toContain(verdictOf(failure({ httpCode, message, description })));
		}),
	);
});

test.each<[what: string, one: Partial<Failure>, other: Partial<Failure>, alike: boolean]>([
	['the same but for a value', { message: 'No "stage_7"' }, { message: 'No "lost"' }, true],
	[
		'the same but for an address',
		{ message: 'No a@b.co here' },
		{ message: 'No c@d.eu here' },
		true,
	],
	['the same but for a number', { message: 'Bad 017' }, { message: 'Bad +4930/1' }, true],
	['the same in other quotes', { message: "No 'x y'" }, { message: "No 'z'" }, true],
	['another code', { httpCode: '400' }, { httpCode: '409' }, false],
	['another node', { node: 'Contact' }, { node: 'Task' }, false],
	['other words', { message: 'No owner' }, { message: 'No stage' }, false],
	[
		'another end of a long text',
		{ message: `${'x'.repeat(200)}a` },
		{ message: `${'x'.repeat(200)}b` },
		true,
	],
])('failures are alike: %s', (_what, one, other, alike) => {
	expect(likenessOf(failure(one)) === likenessOf(failure(other))).toBe(alike);
});

test('what failures have in common can be read', () => {
	const given = failure({ httpCode: '400', message: 'No "stage_7"', node: 'Contact' });
	expect(likenessOf(given)).toBe('400|No …|Contact');
});

test.each([
	['30', 30_000],
	[' 2 ', 2_000],
	[1.5, 1_500],
	['Mon, 02 Mar 2026 09:31:00 GMT', minute],
	['Mon, 02 Mar 2026 09:29:00 GMT', null],
	['0', null],
	['-5', null],
	['', null],
	['  ', null],
	['soon', null],
	[Number.NaN, null],
	[Number.POSITIVE_INFINITY, null],
	['1e999', null],
	[undefined, null],
	[null, null],
	[['30'], null],
	[{}, null],
])('Retry-After %j is %j ms', (header, ms) => {
	expect(readRetryAfter(header, now)).toBe(ms);
});
