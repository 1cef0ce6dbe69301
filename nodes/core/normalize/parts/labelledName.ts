import { fieldAt } from '../read/fieldOfName';

/** The parts of a name, each after its label. */
export type LabelledName = Partial<Record<'firstName' | 'lastName' | 'fullName', string>>;

/** A label is one word, or two: "First name". */
const MOST_WORDS = 2;

/**
 * The parts of a name that somebody wrote into one field with labels of their own; `undefined` where
 * a text has none, or has labels that are no name's.
 *
 * @example
 * labelledName('Nachname: Huber, Vorname: Josef') // { lastName: 'Huber', firstName: 'Josef' }
 * labelledName('Acme: Jane Doe') // undefined
 */
export function labelledName(text: string): LabelledName | undefined {
	if (!text.includes(':')) return undefined;
	const [start = '', ...pieces] = text.split(/\s*:\s*/);
	const found: LabelledName = {};
	let part = partAsked(start);
	for (const [at, piece] of pieces.entries()) {
		const next = at < pieces.length - 1 ? withLabelAtEnd(piece) : { value: piece, part: undefined };
		if (!part || !next || next.value === '' || found[part]) return undefined;
		found[part] = next.value;
		part = next.part;
	}
	return found;
}

function partAsked(label: string): keyof LabelledName | undefined {
	const field = fieldAt([label.trim()])?.field;
	return field === 'firstName' || field === 'lastName' || field === 'fullName' ? field : undefined;
}

/** "Huber, Vorname": a value, and the label of the next one. */
function withLabelAtEnd(piece: string) {
	const list = piece.split(/[\s,;|/]+/).filter(Boolean);
	for (let count = MOST_WORDS; count > 0; count--) {
		const part = partAsked(list.slice(-count).join(' '));
		if (part && list.length > count) return { value: list.slice(0, -count).join(' '), part };
	}
	return undefined;
}
