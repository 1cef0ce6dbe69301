import type { Evidence } from '../lead';
import { isShared, type Comparison, type ContactFinding } from './compare';
import type { BlockingKeyKind } from './keys';
import type { NameRelation } from './names';

/** How much a finding counts, from -1 to 1, and how it is said. */
type Said = readonly [weight: number, message: string];

const ofEmail: Readonly<Record<ContactFinding, Said | null>> = {
	personal: [0.95, 'The email is the same'],
	household: [0.6, 'The email is the same, and it is that of a family'],
	company: [0.5, 'The email is the same, and several people use it'],
	differs: [-0.2, 'The emails differ'],
	silent: null,
};

const ofPhone: Readonly<Record<ContactFinding, Said | null>> = {
	personal: [0.9, 'The phone is the same'],
	household: [0.6, 'The phone is the same, a land line that several people may answer'],
	company: [0.4, 'The phone is the same, and several people have it'],
	differs: [-0.1, 'The phones differ'],
	silent: null,
};

const ofSuggestion: Readonly<Record<BlockingKeyKind, Said>> = {
	'name and company': [0.6, 'The name and company are the same'],
	'name and domain': [0.6, 'The name and domain are the same'],
	'name and email': [0.3, 'The name and email are the same'],
	'name and phone': [0.3, 'The name and phone are the same'],
};

const ofName: Readonly<Record<NameRelation, Said | null>> = {
	same: [0.2, 'The names agree'],
	close: [0.1, 'The names agree but for a slip'],
	part: [0.1, 'The first names agree'],
	initial: [0.1, 'The last names agree'],
	first: [-0.2, 'The last names differ'],
	last: [-0.3, 'The first names differ'],
	differs: [-0.3, 'The names differ'],
	foreign: null,
	silent: null,
	nameless: null,
};

/**
 * What speaks for and against two people being one, the strongest kind first; silence is left out.
 *
 * @example
 * evidenceOf(compare(ada, { ...nobody, email: ada.email }, ['email']))
 * // [{ kind: 'email', weight: 0.95, message: 'The email is the same' }]
 */
export function evidenceOf(comparison: Comparison): Evidence[] {
	const { email, phone, name, suggestions } = comparison;
	const all: Array<[kind: string, Said | null]> = [
		['email', ofEmail[email]],
		['phone', ofPhone[phone]],
		...suggestions
			.filter((kind) => !isSaid(kind, comparison))
			.map((kind): [string, Said] => [kind, ofSuggestion[kind]]),
		['name', ofName[name]],
	];
	return all.flatMap(([kind, said]) =>
		said === null ? [] : [{ kind, weight: said[0], message: said[1] }],
	);
}

/** A name with a mailbox says no more than the two alone. */
const isSaid = (kind: BlockingKeyKind, { email, phone }: Comparison) =>
	(kind === 'name and email' && isShared(email)) || (kind === 'name and phone' && isShared(phone));

/**
 * How likely two people are one, from 0 (strangers) to 1, to two decimals.
 *
 * Weights are joined as certainty factors (Shortliffe and Buchanan, MYCIN, 1975): what speaks
 * for is `1 - Π(1 - w)`, and what speaks against takes its part of that, `· Π(1 - |w|)`.
 *
 * @example
 * scoreOf([{ kind: 'email', weight: 0.95, message: '' }]) // 0.95
 */
export function scoreOf(evidence: readonly Evidence[]): number {
	const weights = evidence.map(({ weight }) => weight);
	const left = (of: readonly number[]) => of.reduce((rest, w) => rest * (1 - Math.abs(w)), 1);
	const speaksFor = 1 - left(weights.filter((weight) => weight > 0));
	const leftOver = left(weights.filter((weight) => weight < 0));
	return Math.round(speaksFor * leftOver * 100) / 100;
}
