import { entriesOf } from '../entries';
import { isObject } from '../payload';
import type { Sender } from './sender';

const envelope = ['submittedAt', 'formMode', 'formQueryParameters', 'headers'];

/** n8n's Form Trigger: the labels as keys, and the query of the form's address. */
export const n8nForm: Sender = {
	id: 'n8nForm',
	matches: (json) => typeof json.formMode === 'string' && json.submittedAt !== undefined,
	read: (json, skip) => {
		const query = isObject(json.formQueryParameters) ? json.formQueryParameters : {};
		return {
			senderName: 'Form',
			channel: 'form',
			entries: [...entriesOf(json, new Set([...skip, ...envelope])), ...entriesOf(query)],
			about: { receivedAt: json.submittedAt },
			roots: [json, query],
		};
	},
};
