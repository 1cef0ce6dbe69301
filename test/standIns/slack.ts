import { z } from 'zod/v4';
import type { Account } from './account';
import {
	answerBy,
	bearerOf,
	readJson,
	Refused,
	type Answer,
	type Refusal,
	type Route,
	type Vendor,
	type VendorRequest,
} from './vendor';

const team = 'T0STANDIN01';

/** Slack's Web API as n8n's Slack node 2 calls it: a refusal is an answer of status 200 too. */
export const slack: Vendor = {
	name: 'slack',
	hosts: ['slack.com'],
	isOf: (request, { secrets }) => bearerOf(request) === secrets.slackToken,
	answer: (request, account) => answerBy(routes, request, account),
	refusal: (refusal) => ({
		status: isSaidByStatus(refusal.status) ? refusal.status : 200,
		body: withScopes({ ok: false, error: refusal.reason ?? errorOf(refusal) }),
	}),
};

const isSaidByStatus = (status: number) => status === 429 || status >= 500;

const errors: Record<number, string> = {
	401: 'invalid_auth',
	403: 'missing_scope',
	404: 'unknown_method',
	405: 'unknown_method',
	415: 'invalid_post_type',
	429: 'ratelimited',
	503: 'service_unavailable',
};

/** Slack says which scopes are missing. */
const withScopes = (body: { ok: false; error: string | number }) =>
	body.error === 'missing_scope' ? { ...body, needed: 'chat:write', provided: 'users:read' } : body;

/** Words that are one of Slack's codes are the code. */
const errorOf = ({ status, text }: Refusal) =>
	/^[a-z_]+$/.test(text)
		? text
		: (errors[status] ?? (status < 500 ? 'invalid_arguments' : 'internal_error'));

const routes: readonly Route[] = [
	['POST', /^\/api\/chat\.postMessage$/, postMessage],
	['GET', /^\/api\/users\.lookupByEmail$/, lookupByEmail],
	['GET', /^\/api\/users\.list$/, listUsers],
	['GET', /^\/api\/conversations\.list$/, listChannels],
	['GET', /^\/api\/users\.profile\.get$/, () => ok({ profile: {} })],
];

const ok = (body: object): Answer => ({ status: 200, body: { ok: true, ...body } });

const refuse = (reason: string, text: string) => new Refused({ status: 400, reason, text });

const plainText = z.strictObject({
	type: z.literal('plain_text'),
	text: z.string().min(1).max(75),
	emoji: z.boolean().optional(),
});

/** The blocks that a lead desk writes: a text, and buttons that lead somewhere. */
const blockSchema = z.discriminatedUnion('type', [
	z.strictObject({
		type: z.literal('section'),
		text: z.strictObject({
			type: z.enum(['mrkdwn', 'plain_text']),
			text: z.string().min(1).max(3000),
		}),
	}),
	z.strictObject({
		type: z.literal('actions'),
		elements: z
			.array(
				z.strictObject({
					type: z.literal('button'),
					text: plainText,
					url: z.url().max(3000),
					style: z.enum(['primary', 'danger']).optional(),
					action_id: z.string().max(255).optional(),
				}),
			)
			.min(1)
			.max(25),
	}),
]);

const messageBody = z.strictObject({
	channel: z.string(),
	text: z.string().max(40_000).optional(),
	blocks: z.array(blockSchema).max(50).optional(),
	attachments: z.array(z.looseObject({})).optional(),
	thread_ts: z.string().optional(),
	reply_broadcast: z.boolean().optional(),
	link_names: z.boolean().optional(),
	mrkdwn: z.boolean().optional(),
	unfurl_links: z.boolean().optional(),
	unfurl_media: z.boolean().optional(),
	username: z.string().optional(),
	icon_emoji: z.string().optional(),
	icon_url: z.string().optional(),
	// n8n's node leaves its own settings in the body, which Slack overlooks.
	includeLinkToWorkflow: z.boolean().optional(),
	sendAsUser: z.string().optional(),
});

function postMessage(account: Account, request: VendorRequest): Answer {
	const { channel, text = '', blocks, attachments } = readJson(request, messageBody);
	const id = idOf(account, channel);
	if (!id) throw refuse('channel_not_found', `There is no channel or person ${channel}`);
	if (!text && !blocks?.length && !attachments?.length) {
		throw refuse('no_text', 'The message has neither text, blocks nor attachments');
	}
	const ts = `${Math.floor(Date.now() / 1000)}.${String(account.nextId()).padStart(6, '0')}`;
	const links = (blocks ?? []).flatMap((block) =>
		block.type === 'actions' ? block.elements.map(({ url }) => url) : [],
	);
	account.records.slack.messages.push({ ts, channel: id, text, links });
	return ok({
		channel: id,
		ts,
		message: { type: 'message', bot_id: 'B0STANDIN01', text, ts, team },
	});
}

/** A channel or a person by id, or by name as people write it. */
function idOf({ world }: Account, target: string): string | undefined {
	const { channels, users } = world.slack;
	const all = [
		...channels.map(({ id, name }) => ({ id, names: [id, name, `#${name}`] })),
		...users.map(({ id, name }) => ({ id, names: [id, `@${name}`] })),
	];
	return all.find(({ names }) => names.includes(target))?.id;
}

type User = Account['world']['slack']['users'][number];

const shown = ({ id, name, email }: User) => ({
	...{ id, name, team_id: team, deleted: false },
	profile: { email, real_name: name },
});

function lookupByEmail({ world }: Account, { query }: VendorRequest): Answer {
	const email = query.get('email');
	if (!email) throw refuse('invalid_arguments', 'The email is missing');
	const found = world.slack.users.find((user) => user.email === email);
	if (!found) throw refuse('users_not_found', `Nobody has the address ${email}`);
	return ok({ user: shown(found) });
}

function listUsers({ world }: Account): Answer {
	return ok({ members: world.slack.users.map(shown), response_metadata: { next_cursor: '' } });
}

function listChannels({ world }: Account): Answer {
	const channels = world.slack.channels.map((channel) => ({ ...channel, is_channel: true }));
	return ok({ channels, response_metadata: { next_cursor: '' } });
}
