import { firstText, isObject, objectAt, textAt, type JsonObject } from '../read/payload';
import { international, readPlaces } from './places';
import type { Sender } from './sender';

const ids = ['MessageSid', 'SmsMessageSid', 'SmsSid', 'CallSid', 'messageSid', 'callSid'];

/** An event of Twilio's Event Streams, as n8n's trigger gives it. */
const isEvent = (json: JsonObject) =>
	typeof json.type === 'string' && json.type.startsWith('com.twilio.') && isObject(json.data);

const isMessage = (json: JsonObject) => {
	const id = firstText(json, ids);
	return (
		id !== undefined && /^(?:SM|MM|CA)/.test(id) && ['From', 'from'].some((name) => name in json)
	);
};

/** What our own people sent comes with their number under From. */
const isSent = (json: JsonObject) =>
	/^outbound/i.test(textAt(json, 'Direction') ?? textAt(json, 'direction') ?? '');

function channelOf(json: JsonObject): string {
	const from = textAt(json, 'From') ?? textAt(json, 'from') ?? '';
	if (/^(?:whatsapp|messenger):/.test(from)) return 'chat';
	return 'CallSid' in json || 'callSid' in json ? 'call' : 'sms';
}

/** Twilio: text messages, WhatsApp and calls, its webhook and n8n's trigger. */
export const twilio: Sender = {
	id: 'twilio',
	name: 'Twilio',
	channel: 'sms',
	signs: [...ids, 'type'],
	matches: (json) => isMessage(json) || isEvent(json),
	read: (json, at) => {
		const event = isEvent(json);
		const message = event ? objectAt(json, 'data') : json;
		const [number, written] = isSent(message)
			? (['To', 'to'] as const)
			: (['From', 'from'] as const);
		return {
			entries: readPlaces(message, event ? [...at, 'data'] : at, {
				fields: [
					{ from: 'ProfileName', field: 'fullName' },
					{ from: 'CallerName', field: 'fullName' },
					{ from: number, field: 'phone', shape: international },
					{ from: written, field: 'phone', shape: international },
					{ from: 'from.caller', field: 'phone', shape: international },
					...(isSent(message)
						? []
						: [
								{ from: 'Body', field: 'message' as const },
								{ from: 'body', field: 'message' as const },
							]),
				],
			}),
			about: {
				submissionId: firstText(message, ids),
				receivedAt: textAt(message, 'timestamp') ?? json.time,
			},
			channel: channelOf(message),
		};
	},
};
