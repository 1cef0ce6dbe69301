import type { FieldKind } from '../comparable';
import type { Agreement, Table } from '../table';
import { classOf, type Scorer } from './score';
import type { Rival } from './weights';

/** From so many bits on, against somebody else of that name, a field tells people of one name apart. */
interface Telling {
	against: Rival;
	from: number;
}

/** Twice as likely of one person as of two of one name. */
const ofNamesakes: Telling = { against: 'namesake', from: 1 };

/** One in a hundred strangers, or fewer. */
const ofHardlyAnybody: Telling = { against: 'stranger', from: 6 };

/** What tells people of one name from each other. */
const telling: Partial<Record<FieldKind, Telling>> = {
	...{ email: ofNamesakes, phone: ofNamesakes, date: ofNamesakes, id: ofNamesakes },
	...{ company: ofNamesakes, domain: ofNamesakes },
	...{ street: ofNamesakes, 'postal code': ofNamesakes },
	// Namesakes may live in one town, but not in one of which hardly anybody is: one in twenty, or fewer.
	place: { against: 'stranger', from: 4 },
	// Hardly anybody else has: not a country, of which a short list cannot say how many are.
	...{ text: ofHardlyAnybody, number: ofHardlyAnybody },
};

/**
 * Whether no more than a name speaks for two records: a town of many does not, nor a text that many have, nor
 * a mailbox made of the name, nor a firm that very many are of.
 *
 * @param agreement how the two agree
 */
export function isNameAlone(
	scorer: Scorer,
	{ fields, places }: Table,
	one: number,
	other: number,
	agreement: Agreement,
): boolean {
	const { levels } = agreement;
	const isNamed = [places.first, places.last].some((field) => (levels[field] ?? 0) > 0);
	return (
		isNamed &&
		!fields.some(({ kind }, field) => {
			const by = telling[kind];
			return by && scorer.bitsOf(field, one, other, agreement, classOf(by.against)) >= by.from;
		})
	);
}
