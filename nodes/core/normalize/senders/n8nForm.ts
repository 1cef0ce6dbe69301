import { entriesOf } from '../read/entries';
import { objectAt } from '../read/payload';
import type { Sender } from './sender';

const envelope = new Set(['submittedAt', 'formMode', 'formQueryParameters', 'headers']);

/** n8n's Form Trigger: the labels as keys, and the query of the form's address. */
export const n8nForm: Sender = {
	id: 'n8nForm',
	name: 'Form',
	channel: 'form',
	signs: ['formMode'],
	matches: (json) => typeof json.formMode === 'string' && json.submittedAt !== undefined,
	read: (json, at) => ({
		entries: [
			...entriesOf(json, { at, skip: envelope }),
			...entriesOf(objectAt(json, 'formQueryParameters'), {
				at: [...at, 'formQueryParameters'],
			}),
		],
		about: { receivedAt: json.submittedAt },
	}),
};
