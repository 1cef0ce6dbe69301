import { entriesOf } from '../entries';
import { isObject, type JsonObject } from '../payload';
import type { Sender } from './sender';

const envelope = new Set(['id', 'leadgen_id', 'created_time']);

/** The lead in Meta's webhook, which lies four levels deep, or the lead as it is retrieved. */
function leadIn(json: JsonObject): JsonObject | undefined {
	if (Array.isArray(json.field_data)) return json;
	const [entry] = Array.isArray(json.entry) ? (json.entry as unknown[]) : [];
	const [change] =
		isObject(entry) && Array.isArray(entry.changes) ? (entry.changes as unknown[]) : [];
	const value = isObject(change) ? change.value : undefined;
	return isObject(value) && 'leadgen_id' in value ? value : undefined;
}

/** Lead ads of Facebook and Instagram: the answers as `field_data`. */
export const metaLeadAd: Sender = {
	id: 'metaLeadAd',
	matches: (json) => leadIn(json) !== undefined,
	read: (json, skip) => {
		const lead = leadIn(json) ?? json;
		return {
			senderName: 'Meta Lead Ad',
			channel: lead.is_organic === true ? 'social' : 'paid social',
			entries: entriesOf(lead, new Set([...skip, ...envelope])),
			about: { submissionId: lead.leadgen_id ?? lead.id, receivedAt: lead.created_time },
			roots: [lead, json],
		};
	},
};
