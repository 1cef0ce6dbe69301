import type { JsonObject, Payload } from '../payload';
import { anyJson } from './json';
import { metaLeadAd } from './metaLeadAd';
import { n8nForm } from './n8nForm';
import type { Sender } from './sender';
import { webhook } from './webhook';

/** Who makes what is posted, the most particular first; the last one takes what is left. */
const posters: readonly Sender[] = [n8nForm, metaLeadAd, anyJson];

/** Also who hands on what others posted. */
const senders: readonly Sender[] = [webhook, ...posters];

const nothing: ReadonlySet<string> = new Set();

/**
 * Takes a lead's fields out of what a sender posted.
 *
 * @param skip names at the top that are not the sender's
 * @example
 * readPayload({ headers: {}, query: {}, body: { email: 'ada@example.com' } }, new Set()).entries
 * // [{ path: ['email'], value: 'ada@example.com' }]
 */
export function readPayload(json: JsonObject, skip: ReadonlySet<string> = nothing): Payload {
	return readBy(senders, json, skip);
}

/** An envelope in an envelope is opened no further. */
const readPosted = (json: JsonObject) => readBy(posters, json, nothing);

function readBy(list: readonly Sender[], json: JsonObject, skip: ReadonlySet<string>): Payload {
	const sender = list.find(({ matches }) => matches(json)) ?? anyJson;
	return { sender: sender.id, ...sender.read(json, skip, readPosted) };
}
