import { entriesOf } from '../entries';
import type { Sender } from './sender';

/** Any JSON: an API, a CRM, a table, a node before this one. */
export const anyJson: Sender = {
	id: 'json',
	matches: () => true,
	read: (json, skip) => ({
		senderName: null,
		channel: null,
		entries: entriesOf(json, skip),
		about: {},
		roots: [json],
	}),
};
