import { entriesOf } from '../read/entries';
import type { Sender } from './sender';

/** Any JSON: an API, a CRM, a table, a node before this one. */
export const anyJson: Sender = {
	id: 'json',
	name: null,
	channel: null,
	signs: [],
	matches: () => true,
	read: (json, at) => ({ entries: entriesOf(json, { at }) }),
};
