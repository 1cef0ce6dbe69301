/** The different values of a field, each with a number: equal values are compared as numbers. 0 is no value. */
export class Values {
	private readonly numbers = new Map<string, number>([['', 0]]);

	private readonly all: string[] = [''];

	/** How many numbers there are, that of no value included. */
	get size(): number {
		return this.all.length;
	}

	/**
	 * The number of a value.
	 *
	 * @example
	 * new Values().numberOf('ada') // 1
	 */
	numberOf(text: string): number {
		const known = this.numbers.get(text);
		if (known !== undefined) return known;
		const number = this.all.length;
		this.numbers.set(text, number);
		this.all.push(text);
		return number;
	}

	/** The value of a number. */
	readonly textOf = (number: number): string => this.all[number] ?? '';
}
