import { randomBytes } from 'node:crypto';
import type { Account } from './account';
import {
	answerBy,
	Refused,
	type Answer,
	type Route,
	type Vendor,
	type VendorRequest,
} from './vendor';

/** Twilio's messages as n8n's Twilio node 1 sends them. */
export const twilio: Vendor = {
	name: 'twilio',
	hosts: ['api.twilio.com'],
	isOf({ headers }, { secrets }) {
		const login = `${secrets.twilioSid}:${secrets.twilioToken}`;
		return headers.authorization === `Basic ${Buffer.from(login).toString('base64')}`;
	},
	answer: (request, account) => answerBy(routes, request, account),
	refusal: ({ status, text, reason = codeOf(status) }) => ({
		status,
		body: {
			code: reason,
			message: text,
			more_info: `https://www.twilio.com/docs/errors/${reason}`,
			status,
		},
	}),
};

const codes: Record<number, number> = {
	401: 20003,
	403: 20403,
	404: 20404,
	405: 20004,
	429: 20429,
	503: 20503,
};

const codeOf = (status: number) => codes[status] ?? (status < 500 ? 20001 : 20500);

const routes: readonly Route[] = [
	['POST', /^\/2010-04-01\/Accounts\/([^/]+)\/Messages\.json$/, send],
	['GET', /^\/2010-04-01\/Accounts\/([^/]+)\.json$/, describe],
];

const known = ['To', 'From', 'Body', 'StatusCallback'];
const e164 = /^\+[1-9]\d{6,14}$/;
const maxLength = 1600;

const refuse = (reason: number, text: string) => new Refused({ status: 400, text, reason });

function ofAccount({ secrets }: Account, sid: string) {
	if (sid === secrets.twilioSid) return;
	throw new Refused({ status: 404, text: `The account ${sid} was not found` });
}

/** An address without its channel: `whatsapp:+49…` and `+49…`. */
const numberOf = (address: string) => address.replace(/^whatsapp:/, '');

function send(account: Account, { headers, body }: VendorRequest, sid = ''): Answer {
	ofAccount(account, sid);
	const type = headers['content-type'] ?? 'none';
	if (!type.startsWith('application/x-www-form-urlencoded')) {
		throw new Refused({ status: 415, text: `The content type has to be a form's, and is ${type}` });
	}
	const form = new URLSearchParams(body);
	const [to, from, text, callback] = known.map((name) => form.get(name) ?? '');
	const unknown = [...form.keys()].filter((name) => !known.includes(name));
	if (unknown.length > 0) throw refuse(20001, `Unknown parameters: ${unknown.join(', ')}`);
	if (!to) throw refuse(21604, "A 'To' phone number is required.");
	if (!from) throw refuse(21603, "A 'From' phone number is required.");
	if (!text) throw refuse(21602, 'Message body is required.');
	if (text.length > maxLength) {
		throw refuse(21617, `The message body is longer than ${maxLength} characters.`);
	}
	if (callback && !URL.canParse(callback)) {
		throw refuse(21609, `The StatusCallback URL ${callback} is not a valid URL.`);
	}
	if (!e164.test(numberOf(to))) {
		throw refuse(21211, `Invalid 'To' Phone Number: ${to}`);
	}
	if (to.startsWith('whatsapp:') !== from.startsWith('whatsapp:')) {
		throw refuse(21910, "Invalid From and To pair. 'From' and 'To' should be of the same channel.");
	}
	if (!account.world.twilio.numbers.includes(numberOf(from))) {
		throw refuse(21659, `'From' ${from} is not a Twilio phone number of this account.`);
	}
	const message = { sid: `SM${randomBytes(16).toString('hex')}`, from, to, body: text };
	account.records.twilio.messages.push(message);
	return { status: 201, body: shown(message, sid) };
}

const shown = (message: object, sid: string) => ({
	...message,
	account_sid: sid,
	api_version: '2010-04-01',
	date_created: new Date().toUTCString(),
	date_sent: null,
	direction: 'outbound-api',
	error_code: null,
	error_message: null,
	num_media: '0',
	num_segments: '1',
	status: 'queued',
});

function describe(account: Account, _request: unknown, sid = ''): Answer {
	ofAccount(account, sid);
	return { status: 200, body: { sid, friendly_name: account.name, status: 'active' } };
}
