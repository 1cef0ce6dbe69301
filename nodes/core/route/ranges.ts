/**
 * Whole numbers in a few characters: runs are written as first and last.
 *
 * @param numbers ascending, each once
 * @example
 * writeRanges([0, 1, 2, 5]) // '0-2,5'
 */
export function writeRanges(numbers: Iterable<number>): string {
	const runs: Array<{ from: number; to: number }> = [];
	for (const number of numbers) {
		const last = runs.at(-1);
		if (last?.to === number - 1) last.to = number;
		else runs.push({ from: number, to: number });
	}
	return runs.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(',');
}

/**
 * What {@link writeRanges} wrote.
 *
 * @example
 * readRanges('0-2,5') // [0, 1, 2, 5]
 */
export function readRanges(text: string): number[] {
	if (text === '') return [];
	return text.split(',').flatMap((run) => {
		const [from = 0, to = from] = run.split('-').map(Number);
		return Array.from({ length: to - from + 1 }, (_, n) => from + n);
	});
}
