import { chance } from '../../core/route/chance';

/** Choices that look like chance and are the same for the same seed. */
export class Dice {
	private readonly random: () => number;

	constructor(seed: number) {
		this.random = chance(seed);
	}

	/** Whether something of that share happens. */
	is(share: number): boolean {
		return this.random() < share;
	}

	/** A whole number from 0 to below `limit`. */
	below(limit: number): number {
		return Math.floor(this.random() * limit);
	}

	one<Value>(of: readonly Value[]): Value {
		return of[this.below(of.length)] as Value;
	}

	/** One of a list, its first ones more often, as names are: by the square of chance. */
	common<Value>(of: readonly Value[]): Value {
		return of[Math.floor(this.random() ** 2 * of.length)] as Value;
	}

	digits(count: number): string {
		return Array.from({ length: count }, () => this.below(10)).join('');
	}

	/** One slip of the keys in a text: a letter more, less, another, or two swapped. */
	slip(text: string): string {
		if (text.length < 3) return text;
		const at = 1 + this.below(text.length - 1);
		const [before, here, after] = [text.slice(0, at), text[at] ?? '', text.slice(at + 1)];
		const letter = /\d/.test(here)
			? String(this.below(10))
			: this.one([...'abcdefghijklmnoprstuvwz']);
		const ways = [
			before + after,
			before + letter + here + after,
			before + letter + after,
			before.slice(0, -1) + here + (before.at(-1) ?? '') + after,
		];
		return this.one(ways);
	}

	/** Slips, most often one. */
	slips(text: string): string {
		const once = this.slip(text);
		return this.is(0.25) ? this.slip(once) : once;
	}
}
