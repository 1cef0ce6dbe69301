const syllables = 'ka lo mi ru te so va ne pi du ba ge fo hi ju ly'.split(' ');

/** A name that is like no other number's, so that nobody is taken for somebody else. */
export function nameOf(n: number): string {
	const word = (seed: number) => {
		let text = '';
		for (let rest = seed; rest > 0; rest = Math.floor(rest / 16)) text += syllables[rest % 16];
		return text.charAt(0).toUpperCase() + text.slice(1);
	};
	return `${word(16 ** 4 + n * 48_271)} ${word(16 ** 4 + n * 69_621 + 7)}`;
}

/** The names of some; those of another group are other ones. */
export const namesOf = (group: number, count: number) =>
	Array.from({ length: count }, (_, n) => nameOf(1000 * group + n));
