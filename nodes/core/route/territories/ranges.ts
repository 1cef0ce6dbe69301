/** A range of texts of one length, both ends included, and what it stands for. */
export interface TextRange<Value> {
	from: string;
	to: string;
	value: Value;
}

/**
 * Ranges, to be asked which of them hold a text: what that costs grows with the ranges that do, and with
 * the logarithm of the others.
 *
 * @example
 * new Ranges([{ from: '100', to: '149', value: 'New York' }]).holding('120') // ['New York']
 */
export class Ranges<Value> {
	private readonly sorted: ReadonlyArray<TextRange<Value>>;

	/** Where the ranges end at the latest, of each part of the list that is halved and halved again. */
	private readonly latest: string[];

	constructor(ranges: ReadonlyArray<TextRange<Value>>) {
		this.sorted = ranges.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
		this.latest = new Array<string>(ranges.length).fill('');
		this.note(0, ranges.length);
	}

	holding(text: string): Value[] {
		const found: Value[] = [];
		this.collect(0, this.sorted.length, text, found);
		return found;
	}

	private note(begin: number, end: number): string {
		if (begin >= end) return '';
		const middle = (begin + end) >> 1;
		const ends = [
			this.sorted[middle]?.to ?? '',
			this.note(begin, middle),
			this.note(middle + 1, end),
		];
		const latest = ends.reduce((a, b) => (a > b ? a : b));
		this.latest[middle] = latest;
		return latest;
	}

	private collect(begin: number, end: number, text: string, found: Value[]): void {
		if (begin >= end) return;
		const middle = (begin + end) >> 1;
		const range = this.sorted[middle];
		if (!range || (this.latest[middle] ?? '') < text) return;
		this.collect(begin, middle, text, found);
		if (range.from > text) return;
		if (range.to >= text) found.push(range.value);
		this.collect(middle + 1, end, text, found);
	}
}
