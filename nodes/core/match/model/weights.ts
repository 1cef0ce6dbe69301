import type { FieldKind } from '../comparable';
import type { LevelOf } from '../levels';

/** Whose records two that look alike may be, if not one person's. */
export const rivals = ['stranger', 'colleague', 'family', 'namesake', 'neighbour'] as const;

/**
 * - `stranger`: nothing in common but by chance;
 * - `colleague`: firm, host, switchboard and town agree;
 * - `family`: surname, address and land line agree, and the first name does not;
 * - `namesake`: both names and the town agree, and nothing else;
 * - `neighbour`, of records that are no persons': phone or address agree, and the name does not.
 */
export type Rival = (typeof rivals)[number];

/** `match`: as likely as if it were the same. */
type Likelihood = number | 'match';

/** How likely a level is, if the two are the same, and if they are each rival's. */
export interface LevelWeights {
	match: number;
	/** By how frequent the value is that they share, or the host of their mailboxes; or the same for all values. */
	stranger: number | 'value' | 'host';
	/** As likely as with strangers, where it is not said. */
	colleague?: Likelihood;
	family?: Likelihood;
	namesake?: Likelihood;
	neighbour?: Likelihood;
}

/** The weights of a field: a line a level. */
export type FieldWeights = Readonly<Record<string, LevelWeights>>;

/** Every level of a kind but that a value is not given, which says nothing. */
type WeightsOfKind = {
	readonly [Kind in FieldKind]: Readonly<Record<Exclude<LevelOf<Kind>, 'silent'>, LevelWeights>>;
};

type AsRival = Omit<LevelWeights, 'match' | 'stranger'>;

const asOne: AsRival = { namesake: 'match' };
const atOneAddress: AsRival = { colleague: 'match', family: 'match', neighbour: 'match' };
const atOnePlace: AsRival = { ...atOneAddress, namesake: 'match' };

/** Weights that work without training, measured on invented people of a lead desk. */
export const startingWeights: WeightsOfKind = {
	'first name': {
		exact: { match: 0.8, stranger: 'value', ...asOne },
		close: { match: 0.06, stranger: 0.004, ...asOne },
		short: { match: 0.04, stranger: 0.004, ...asOne },
		initial: { match: 0.03, stranger: 0.004, ...asOne },
		part: { match: 0.02, stranger: 0.002, ...asOne },
		spelled: { match: 0.03, stranger: 0.002, ...asOne },
		differs: { match: 0.03, stranger: 0.95, namesake: 0.03 },
	},
	'last name': {
		exact: { match: 0.8, stranger: 'value', colleague: 0.05, family: 0.9, ...asOne },
		close: { match: 0.06, stranger: 0.003, family: 0.03, ...asOne },
		initial: { match: 0.02, stranger: 0.01, family: 0.02, ...asOne },
		part: { match: 0.03, stranger: 0.003, family: 0.05, ...asOne },
		spelled: { match: 0.03, stranger: 0.001, family: 0.03, ...asOne },
		differs: { match: 0.05, stranger: 0.98, family: 0.02, namesake: 0.05 },
	},
	email: {
		exact: { match: 0.6, stranger: 'value', colleague: 0.005, family: 0.01 },
		own: { match: 0.6, stranger: 'value', colleague: 0.005, family: 0.0003 },
		role: { match: 0.03, stranger: 'value', colleague: 0.05 },
		close: { match: 0.03, stranger: 0.00002 },
		local: { match: 0.03, stranger: 0.0001 },
		'only a name': { match: 0.06, stranger: 0.02, namesake: 0.12 },
		host: { match: 0.03, stranger: 'host', colleague: 0.7, family: 0.02 },
		differs: { match: 0.23, stranger: 1 },
	},
	phone: {
		exact: {
			match: 0.62,
			stranger: 'value',
			colleague: 0.02,
			family: 0.05,
			namesake: 0.02,
			neighbour: 0.25,
		},
		personal: {
			match: 0.62,
			stranger: 'value',
			colleague: 0.003,
			family: 0.01,
			neighbour: 0.05,
		},
		line: {
			match: 0.45,
			stranger: 'value',
			colleague: 0.3,
			family: 0.4,
			namesake: 0.08,
			neighbour: 0.25,
		},
		shared: {
			match: 0.3,
			stranger: 'value',
			colleague: 0.3,
			family: 0.3,
			namesake: 0.08,
			neighbour: 0.25,
		},
		suffix: { match: 0.03, stranger: 0.00002, colleague: 0.008, family: 0.012 },
		digit: { match: 0.02, stranger: 0.0003, colleague: 0.01, family: 0.01 },
		extension: { match: 0.02, stranger: 0.00005, colleague: 0.03 },
		differs: { match: 0.31, stranger: 1 },
	},
	company: {
		exact: { match: 0.68, stranger: 'value', colleague: 0.75 },
		close: { match: 0.14, stranger: 0.001, colleague: 0.12 },
		part: { match: 0.08, stranger: 0.004, colleague: 0.06 },
		differs: { match: 0.1, stranger: 0.995, colleague: 0.07 },
	},
	domain: {
		exact: { match: 0.68, stranger: 'value', colleague: 0.8 },
		close: { match: 0.05, stranger: 0.001, colleague: 0.05 },
		differs: { match: 0.27, stranger: 0.999, colleague: 0.15 },
	},
	place: {
		exact: { match: 0.86, stranger: 'value', ...atOnePlace },
		close: { match: 0.06, stranger: 0.004, ...atOnePlace },
		differs: { match: 0.08, stranger: 0.95, ...atOnePlace },
	},
	'postal code': {
		exact: { match: 0.8, stranger: 'value', ...atOneAddress, namesake: 0.3 },
		close: { match: 0.11, stranger: 0.005, ...atOneAddress },
		differs: { match: 0.09, stranger: 0.99, ...atOneAddress, namesake: 0.7 },
	},
	street: {
		exact: { match: 0.68, stranger: 'value', ...atOneAddress },
		close: { match: 0.14, stranger: 0.002, ...atOneAddress },
		part: { match: 0.08, stranger: 0.005, ...atOneAddress },
		differs: { match: 0.1, stranger: 0.99, ...atOneAddress },
	},
	date: {
		exact: { match: 0.78, stranger: 'value' },
		close: { match: 0.14, stranger: 0.006 },
		near: { match: 0.03, stranger: 0.03 },
		differs: { match: 0.05, stranger: 0.96 },
	},
	id: {
		exact: { match: 0.84, stranger: 'value' },
		close: { match: 0.1, stranger: 0.00001 },
		differs: { match: 0.06, stranger: 1 },
	},
	name: {
		exact: { match: 0.8, stranger: 'value', ...asOne },
		close: { match: 0.06, stranger: 0.003, ...asOne },
		initial: { match: 0.02, stranger: 0.01, ...asOne },
		part: { match: 0.04, stranger: 0.004, ...asOne },
		spelled: { match: 0.02, stranger: 0.001, ...asOne },
		differs: { match: 0.06, stranger: 0.98, namesake: 0.06 },
	},
	text: {
		exact: { match: 0.7, stranger: 'value' },
		close: { match: 0.12, stranger: 0.003 },
		part: { match: 0.08, stranger: 0.02 },
		differs: { match: 0.1, stranger: 0.97 },
	},
	number: {
		exact: { match: 0.75, stranger: 'value' },
		close: { match: 0.1, stranger: 0.02 },
		differs: { match: 0.15, stranger: 0.97 },
	},
	notes: {
		one: { match: 0.002, stranger: 0.02, family: 0.9, namesake: 0.3 },
		differs: { match: 0.004, stranger: 0.15, family: 0.4, namesake: 0.3 },
	},
	own: {},
};

/** A swapped first and last name. */
export const SWAPPED = 0.02;

/** How a pair comes to be, for each known lead: so many of its pairs are each rival's. */
export const startingPriors: Readonly<Record<Exclude<Rival, 'stranger'> | 'match', number>> = {
	match: 1.5,
	colleague: 1,
	family: 0.3,
	namesake: 0.07,
	neighbour: 0.3,
};
