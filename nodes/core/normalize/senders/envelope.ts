import { decoded, decodedBody, unbracketed } from '../read/encoded';
import { isList, isObject, type JsonObject } from '../read/payload';
import type { Sender } from './sender';
import { senderOf } from './registry';

/** What senders, and those who hand on what they posted, put a payload into. */
const wrappers = new Set(
	`body data payload params detail details event record result results response json object item items
	message entry submission lead contact content request form formData form_data output attributes
	value notification input fields leads contacts records elements submissions entries responses rows
	people persons users Entries collection formSubmissions notifications Notification sObject
	compositeRequest compositeResponse events batch list leadFormSubmissionData
	lead_form_submission_data soapenv:Envelope soapenv:Body`.split(/\s+/),
);

/** An envelope in an envelope is opened so deep. */
const DEEPEST = 6;

/** n8n's Webhook node: what was posted is the body, whoever posted it. */
export const isWebhook = (json: JsonObject) =>
	isObject(json.headers) && 'body' in json && ('query' in json || 'params' in json);

/** What stands in an envelope, and how to put another in its place. */
interface Inner {
	/** The name under which it stands. */
	name: string;
	json: JsonObject;
	/** The steps to it from the envelope. */
	steps: readonly string[];
}

const none: ReadonlyArray<readonly [name: string, value: unknown]> = [];

/**
 * What an object holds as an envelope, by name, read where it came as text. It is asked several
 * times of each item, most of which hold nothing: for that nothing is made.
 */
function heldBy(json: JsonObject): typeof none {
	let held: Array<(typeof none)[number]> | undefined;
	for (const name of Object.keys(json)) {
		if (!wrappers.has(name)) continue;
		const value = name === 'body' ? decodedBody(json[name]) : decoded(json[name]);
		(held ??= []).push([name, value]);
	}
	return held ?? none;
}

/** The objects that an object is an envelope of. */
export function innersOf(json: JsonObject): Inner[] {
	const inners: Inner[] = [];
	for (const [name, value] of heldBy(json)) {
		if (isObject(value)) inners.push({ name, json: unbracketed(value), steps: [name] });
		const only: unknown = isList(value) && value.length === 1 ? value[0] : undefined;
		if (isObject(only)) {
			inners.push({ name, json: unbracketed(only), steps: [name, '0'] });
		}
	}
	return inners;
}

/** The lists of several objects in an object, any of which may be its leads. */
export function listsIn(json: JsonObject): Array<[name: string, list: readonly JsonObject[]]> {
	const lists: Array<[string, readonly JsonObject[]]> = [];
	for (const [name, value] of heldBy(json)) {
		if (isList(value) && value.length > 1 && value.every(isObject)) lists.push([name, value]);
	}
	return lists;
}

/** A payload that was taken out of its envelopes. */
export interface Opened {
	/** Whose it is; `undefined` where nobody can tell. */
	sender: Sender | undefined;
	json: JsonObject;
	/** The steps to it from the top of the item. */
	at: readonly string[];
	/** The envelopes, the outermost first, each with the name under which it held the next. */
	around: ReadonlyArray<{ json: JsonObject; at: readonly string[]; through: string }>;
}

/**
 * Finds whose payload it is, through envelopes.
 *
 * @returns without a sender, the payload as it is, or a webhook's body
 */
export function open(json: JsonObject): Opened {
	return openAt(json, [], DEEPEST) ?? { sender: undefined, ...openWebhook(json) };
}

function openAt(json: JsonObject, at: readonly string[], levels: number): Opened | undefined {
	const sender = senderOf(json);
	if (sender) return { sender, json, at, around: [] };
	if (levels === 0) return undefined;
	for (const inner of innersOf(json)) {
		const opened = openAt(inner.json, [...at, ...inner.steps], levels - 1);
		if (opened) {
			return { ...opened, around: [{ json, at, through: inner.name }, ...opened.around] };
		}
	}
	return undefined;
}

function openWebhook(json: JsonObject): Omit<Opened, 'sender'> {
	if (!isWebhook(json)) return { json, at: [], around: [] };
	const around = [{ json, at: [], through: 'body' }];
	const body = innersOf(json).find(({ name }) => name === 'body');
	// A text that was posted is what somebody says; never what its request was sent with.
	return body
		? { json: body.json, at: body.steps, around }
		: { json: { body: json.body }, at: [], around };
}
