import { entriesOf } from '../entries';
import { isObject } from '../payload';
import type { Sender } from './sender';

const envelope = ['headers', 'params', 'query', 'body', 'webhookUrl', 'executionMode'];

/** n8n's Webhook node: what was posted is the body, whoever posted it. */
export const webhook: Sender = {
	id: 'webhook',
	matches: (json) =>
		isObject(json.headers) && 'body' in json && ('query' in json || 'params' in json),
	read: (json, skip, open) => {
		const list = Array.isArray(json.body) && json.body.length === 1;
		const body: unknown = list ? (json.body as unknown[])[0] : json.body;
		const posted = isObject(body) ? open(body) : undefined;
		const query = isObject(json.query) ? json.query : {};
		const { referer } = isObject(json.headers) ? json.headers : {};
		return {
			sender: posted?.sender ?? 'webhook',
			senderName: posted?.senderName ?? 'Webhook',
			channel: posted?.channel ?? 'webhook',
			entries: [
				// Fields that were set on the item after it came in are there on purpose.
				...entriesOf(json, new Set([...skip, ...envelope])),
				...(posted?.entries ?? entriesOf({ body })),
				...entriesOf(query),
			],
			about: { pageUrl: referer, ...posted?.about },
			roots: [...(posted?.roots ?? []), query, json],
		};
	},
};
