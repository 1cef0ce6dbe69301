/** Asked for so often that looking them up would take the time. */
const { abs, imul, max, min } = Math;

/** Rows of the table of distances, kept between calls: the last, the one before, and the next. */
let rows: [Uint16Array, Uint16Array, Uint16Array] = [
	new Uint16Array(64),
	new Uint16Array(64),
	new Uint16Array(64),
];

/**
 * How many slips of the keys make one text of the other: a letter left out, too many or another, or
 * two neighbours swapped (optimal string alignment), as far as it matters.
 *
 * @param most where it is more, `most + 1` is said
 * @example
 * slipsBetween('schmidt', 'schmdit', 2) // 1
 * slipsBetween('schmidt', 'meyer', 2) // 3
 */
export function slipsBetween(one: string, other: string, most: number): number {
	const tooMany = most + 1;
	if (one === other) return 0;
	if (abs(one.length - other.length) > most) return tooMany;
	let from = 0;
	let [oneEnd, otherEnd] = [one.length, other.length];
	while (
		oneEnd > 0 &&
		otherEnd > 0 &&
		one.charCodeAt(oneEnd - 1) === other.charCodeAt(otherEnd - 1)
	) {
		oneEnd--;
		otherEnd--;
	}
	while (from < oneEnd && from < otherEnd && one.charCodeAt(from) === other.charCodeAt(from))
		from++;
	if (from === oneEnd || from === otherEnd) {
		return min(tooMany, max(oneEnd, otherEnd) - from);
	}
	// A slip brings in one letter and takes one away: most words are told apart by their letters alone.
	const differing = lettersIn(one, from, oneEnd) ^ lettersIn(other, from, otherEnd);
	if (bitsIn(differing) > 2 * most) return tooMany;
	return min(tooMany, between(one, other, { from, oneEnd, otherEnd, most }));
}

/** Which letters stand in a part of a text, as bits; some letters share one. */
function lettersIn(text: string, from: number, end: number): number {
	let letters = 0;
	for (let at = from; at < end; at++) letters |= 1 << (text.charCodeAt(at) & 31);
	return letters;
}

/** How many bits are set. */
function bitsIn(number: number): number {
	let bits = number - ((number >>> 1) & 0x55555555);
	bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
	return imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

interface Span {
	from: number;
	oneEnd: number;
	otherEnd: number;
	most: number;
}

function between(one: string, other: string, { from, oneEnd, otherEnd, most }: Span): number {
	const width = otherEnd - from;
	if (rows[0].length <= width) {
		rows = [new Uint16Array(2 * width), new Uint16Array(2 * width), new Uint16Array(2 * width)];
	}
	let [before, last, next] = rows;
	for (let column = 0; column <= width; column++) last[column] = column;
	for (let i = from; i < oneEnd; i++) {
		const letter = one.charCodeAt(i);
		let fewest = (next[0] = i - from + 1);
		for (let column = 1; column <= width; column++) {
			const j = from + column - 1;
			const letterHere = other.charCodeAt(j);
			let cost = (last[column - 1] as number) + (letter === letterHere ? 0 : 1);
			cost = min(cost, (last[column] as number) + 1, (next[column - 1] as number) + 1);
			const isSwap =
				i > from &&
				j > from &&
				letter === other.charCodeAt(j - 1) &&
				one.charCodeAt(i - 1) === letterHere;
			if (isSwap) cost = min(cost, (before[column - 2] as number) + 1);
			next[column] = cost;
			if (cost < fewest) fewest = cost;
		}
		if (fewest > most + 1) return fewest;
		[before, last, next] = [last, next, before];
	}
	return last[width] as number;
}

/** From so many letters on, two slips are still one word. */
const LONG_WORD = 5;

/** Shorter words are others with one slip: Jo and Al. */
const SHORTEST_WORD = 3;

/**
 * Whether two words that are not the same are so but for slips of the keys: one, or two from five letters on.
 *
 * @example
 * areClose('schmidt', 'schmit') // true
 * areClose('koch', 'bach') // false
 */
export function areClose(one: string, other: string): boolean {
	const shorter = min(one.length, other.length);
	if (max(one.length, other.length) < SHORTEST_WORD) return false;
	const most = shorter >= LONG_WORD ? 2 : 1;
	return one !== other && slipsBetween(one, other, most) <= most;
}
