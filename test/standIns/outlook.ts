import { z } from 'zod/v4';
import type { Account } from './account';
import {
	answerBy,
	bearerOf,
	readJson,
	Refused,
	type Answer,
	type Route,
	type Vendor,
	type VendorRequest,
} from './vendor';

/** Mail by Microsoft Graph 1.0, as n8n's Microsoft Outlook node 2 sends it. */
export const outlook: Vendor = {
	name: 'outlook',
	hosts: ['graph.microsoft.com', 'login.microsoftonline.com'],
	isOf(request, { secrets }) {
		if (!isLogin(request)) return bearerOf(request) === secrets.outlookToken;
		return new URLSearchParams(request.body).get('refresh_token') === secrets.outlookRefreshToken;
	},
	answer: (request, account) => answerBy(routes, request, account),
	refusal: ({ status, text, reason = codes[status] ?? 'ErrorInternalServerError' }) => ({
		status,
		body: { error: { code: reason, message: text, innerError: {} } },
	}),
};

const isLogin = ({ path }: VendorRequest) => path.endsWith('/oauth2/v2.0/token');

const codes: Record<number, string> = {
	400: 'ErrorInvalidRequest',
	401: 'InvalidAuthenticationToken',
	403: 'ErrorAccessDenied',
	404: 'ResourceNotFound',
	429: 'ApplicationThrottled',
	503: 'ServiceUnavailable',
};

const routes: readonly Route[] = [
	['POST', /^\/common\/oauth2\/v2\.0\/token$/, giveToken],
	['POST', /^\/v1\.0\/me\/sendMail$/, sendMail],
];

/** A mail that was sent. */
export interface SentMail {
	to: string[];
	replyTo: string[];
	subject: string;
	contentType: 'html' | 'text';
	content: string;
	headers: Record<string, string>;
}

function giveToken({ secrets }: Account, { body }: VendorRequest): Answer {
	if (new URLSearchParams(body).get('grant_type') !== 'refresh_token') {
		throw new Refused({ status: 400, text: 'The grant_type has to be refresh_token' });
	}
	return {
		status: 200,
		body: {
			...{ access_token: secrets.outlookToken, refresh_token: secrets.outlookRefreshToken },
			...{ token_type: 'Bearer', expires_in: 3599, scope: 'Mail.Send' },
		},
	};
}

const recipients = z.array(
	z.strictObject({
		emailAddress: z.strictObject({ address: z.email(), name: z.string().optional() }),
	}),
);

const mailBody = z.strictObject({
	message: z.strictObject({
		subject: z.string(),
		body: z.strictObject({
			content: z.string().min(1),
			// The names of enumerations are known in any case of letters.
			contentType: z
				.string()
				.transform((type) => type.toLowerCase())
				.pipe(z.enum(['html', 'text'])),
		}),
		toRecipients: recipients.min(1),
		ccRecipients: recipients.optional(),
		replyTo: recipients.optional(),
		// Headers of one's own alone may be set.
		internetMessageHeaders: z
			.array(z.strictObject({ name: z.string().regex(/^x-/i), value: z.string() }))
			.max(5)
			.optional(),
	}),
	saveToSentItems: z.boolean().optional(),
});

function sendMail({ records }: Account, request: VendorRequest): Answer {
	const { message } = readJson(request, mailBody);
	const addressesOf = (all: z.infer<typeof recipients> = []) =>
		all.map(({ emailAddress }) => emailAddress.address);
	records.outlook.messages.push({
		to: addressesOf(message.toRecipients),
		replyTo: addressesOf(message.replyTo),
		subject: message.subject,
		...message.body,
		headers: Object.fromEntries(
			(message.internetMessageHeaders ?? []).map(({ name, value }) => [name.toLowerCase(), value]),
		),
	});
	return { status: 202, body: '' };
}
