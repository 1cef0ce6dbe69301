import { choiceColumn, parameters } from '../../shared';

/** Who has the link by which a lead is found. */
export type LinkHolder = 'desk' | 'person';

/** Whose word counts, where somebody outside tells what happened. */
export const linkParameters = parameters({
	linkHolder: choiceColumn<LinkHolder>({
		displayName: 'Whose Link',
		default: 'desk',
		displayOptions: { show: { operation: ['recordActivity'], leadFrom: ['link'] } },
		options: [
			{
				name: 'Of the Person',
				value: 'person',
				description:
					'The {optOut} of a message to them, for a page on which they opt out. It tells nothing else.',
			},
			{
				name: 'Of Who Works on the Lead',
				value: 'desk',
				description: 'The {link} of a message to an owner or the desk. It may tell anything.',
			},
		],
		description: 'Which link opens this. The other one is for something else, and nothing happens.',
	}),
});
