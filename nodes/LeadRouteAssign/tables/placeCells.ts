import { choiceColumn, textColumn, traced } from '../../shared';

/** The places that every table can send a lead to. */
export const plainPlaces = [
	{ name: 'Owner', value: 'owner', description: 'One person' },
	{ name: 'Pool', value: 'pool', description: 'Whose turn it is among several' },
	{ name: 'Queue', value: 'queue', description: 'No owner yet; a person decides' },
] as const;

/** Where a line of a table sends a lead, where that is a plain place. */
export const placeCells = {
	assignTo: choiceColumn({
		displayName: 'Assign To',
		default: 'owner',
		options: plainPlaces,
	}),
	target: traced(
		textColumn({
			displayName: 'Owner, Pool or Queue',
			placeholder: 'e.g. Ann Lee',
			description: 'Its name, as in the Owners table',
		}),
	),
};
