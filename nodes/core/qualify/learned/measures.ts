/** What was said of a lead, the more the likelier it is won, and how it ended. */
export interface Said {
	score: number;
	won: boolean;
}

/**
 * How often of a won and a lost lead the won one has the higher score, from 0 to 1: the area under the ROC
 * curve. 0.5 is chance; two of the same score count half.
 *
 * @returns 0.5 where all ended the same
 * @example
 * areaUnderCurve([{ score: 3, won: true }, { score: 1, won: false }]) // 1
 */
export function areaUnderCurve(said: readonly Said[]): number {
	const sorted = said.toSorted((one, other) => one.score - other.score);
	let [wins, losses, above] = [0, 0, 0];
	for (let from = 0; from < sorted.length; ) {
		const score = sorted[from]?.score;
		let [won, lost] = [0, 0];
		for (; from < sorted.length && sorted[from]?.score === score; from++) {
			if (sorted[from]?.won) won++;
			else lost++;
		}
		above += won * (losses + lost / 2);
		wins += won;
		losses += lost;
	}
	return wins === 0 || losses === 0 ? 0.5 : above / (wins * losses);
}

/** Leads with about the same score. */
export interface Part {
	/** The lowest and the highest score in it. */
	from: number;
	to: number;
	leads: number;
	won: number;
	/** The mean of the scores. */
	mean: number;
}

/** Leads in parts of the same size, those with the highest scores first. */
export function partsOf(said: readonly Said[], parts = 10): Part[] {
	const sorted = said.toSorted((one, other) => other.score - one.score);
	const count = Math.min(parts, sorted.length);
	return Array.from({ length: count }, (_, part) => {
		const begin = Math.floor((part * sorted.length) / count);
		const some = sorted.slice(begin, Math.floor(((part + 1) * sorted.length) / count));
		return {
			...{ from: some.at(-1)?.score ?? 0, to: some[0]?.score ?? 0, leads: some.length },
			won: some.filter(({ won }) => won).length,
			mean: some.reduce((sum, { score }) => sum + score, 0) / some.length,
		};
	});
}

/**
 * How far probabilities are from what came, on average over tenths of the leads (the expected calibration
 * error): 0 is just right.
 *
 * @param said with probabilities as scores
 */
export const calibrationError = (said: readonly Said[]): number =>
	partsOf(said).reduce(
		(sum, { leads, won, mean }) => sum + (leads / said.length) * Math.abs(won / leads - mean),
		0,
	);
