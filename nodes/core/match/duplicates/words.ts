import type { ComparedField } from '../comparable';
import type { Explained, FieldEvidence } from '../judge';
import { called } from '../learn';
import type { Rival } from '../model';

/** What one field says of two records, in words. */
export interface WordedEvidence {
	/** As on the screen. */
	field: string;
	/** Such as `is the same`. */
	says: string;
	/** How much that is worth, such as `strongly for`. */
	speaks: string;
}

/** What the fields are called on the screen. */
const titles: Readonly<Record<string, string>> = {
	...{ firstName: 'First Name', lastName: 'Last Name', names: 'First and Last Name' },
	...{ email: 'Email', phone: 'Phone', company: 'Company', domain: 'Domain', city: 'City' },
	...{
		postalCode: 'Postal Code',
		street: 'Street',
		birthDate: 'Birth Date',
		externalId: 'Other ID',
		notes: 'Form of Address or Generation',
	},
};

/** What a field of a record is called on the screen. */
export const titleOfField = (name: ComparedField['name']): string =>
	Object.hasOwn(titles, name) ? (titles[name] ?? name) : name;

const others: Readonly<Record<string, string>> = { ...called, swapped: 'are swapped' };

/** How much bits are worth: from so many on. */
const strengths: ReadonlyArray<[from: number, word: string]> = [
	[8, 'strongly'],
	[4, 'clearly'],
	[1, 'a little'],
	[0, 'hardly'],
];

/**
 * How much bits are worth, in words.
 *
 * @example
 * strengthOf(-5) // 'clearly against'
 */
export function strengthOf(bits: number): string {
	const [, word = ''] = strengths.find(([from]) => Math.abs(bits) >= from) ?? [];
	return `${word} ${bits < 0 ? 'against' : 'for'}`;
}

/**
 * What the fields say of two records, the strongest first.
 *
 * @example
 * evidenceInWords([{ field: 'email', level: 'exact', bits: 15 }])
 * // [{ field: 'Email', says: 'is the same', speaks: 'strongly for' }]
 */
export const evidenceInWords = (evidence: readonly FieldEvidence[]): WordedEvidence[] =>
	evidence.map(({ field, isOwn, level, bits }) => ({
		...{
			field: isOwn ? field : titleOfField(field),
			says: others[level] ?? level,
			speaks: strengthOf(bits),
		},
	}));

/** Who two would be that are not the same. */
export const rivalWords: Readonly<Record<Rival, string>> = {
	stranger: 'two strangers',
	colleague: 'two colleagues',
	family: 'two of one family',
	namesake: 'two people of the same name',
	neighbour: 'two at the same number or address',
};

/**
 * What was compared of two records, in a sentence.
 *
 * @example
 * sentenceOfPair(explained) // 'Email is the same (strongly for); Phone differs (a little against). If not the same, they are most likely two colleagues.'
 */
export function sentenceOfPair({ evidence, rival }: Explained): string {
	const said = evidenceInWords(evidence).map(
		(each) => `${each.field} ${each.says} (${each.speaks})`,
	);
	return `${said.join('; ')}. If not the same, they are most likely ${rivalWords[rival]}.`;
}

/** What three quarters lose on their way through odds. */
const LOST = 1e-9;

/**
 * A probability in percent, cut after one digit: nothing is quite sure.
 *
 * @example
 * percentOf(0.99996) // 99.9
 */
export const percentOf = (probability: number): number =>
	Math.min(99.9, Math.floor(probability * 1000 + LOST) / 10);
