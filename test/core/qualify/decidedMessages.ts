import type { DecidedMessage } from '../../../nodes/core/qualify';

const boats = ['Aurora', 'Bellis', 'Corvo', 'Delphin', 'Elise', 'Fulmar'];

/** How the people of a marina decide, where the built-in model takes most of them for something else. */
const marina: ReadonlyArray<readonly [DecidedMessage['category'], readonly string[]]> = [
	[
		'existing customer',
		[
			'crane for the {boat} on friday please',
			'The {boat} comes out for antifouling, crane her in the morning',
			'{boat} back from Skagen on Sunday, keep the pontoon free',
			'Pontoon light at the {boat} flickers, and the crane date suits us',
			'put {boat} ashore after the regatta, mast down, crane as last year',
			'We stay on the pontoon with the {boat} another winter',
		],
	],
	[
		'sales',
		[
			'We are looking for a mooring for the {boat}, what would a season cost?',
			'Do you have a free berth for the {boat}, and at which price?',
			'Please send me your prices for winter storage of the {boat}',
			'How much is a place in the hall for the {boat}?',
		],
	],
];

/** Messages as a marina's people decide them; each is another's, and no two say the same. */
export const marinaMessages = (): DecidedMessage[] =>
	marina.flatMap(([category, texts]) =>
		texts.flatMap((text) =>
			boats.map((boat): DecidedMessage => decided(text.replace('{boat}', boat), category)),
		),
	);

/** A message that somebody of its own sent, and what a person calls it. */
export const decided = (
	message: string,
	category: DecidedMessage['category'],
	person: string = message,
): DecidedMessage => ({
	asked: { message, subject: '', relationship: null, form: null },
	...{ category, person },
});
