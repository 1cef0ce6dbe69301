/** Precision, recall and F1 of pairs. */
export interface Quality {
	precision: number;
	recall: number;
	f1: number;
}

const qualityOf = (right: number, said: number, real: number): Quality => {
	const precision = said === 0 ? 1 : right / said;
	const recall = real === 0 ? 1 : right / real;
	return {
		precision,
		recall,
		f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall),
	};
};

const pairsOf = (count: number) => (count * (count - 1)) / 2;

function pairsInside(labels: ArrayLike<number | string>): number {
	const sizes = new Map<number | string, number>();
	for (let at = 0; at < labels.length; at++) {
		const label = labels[at] as number;
		sizes.set(label, (sizes.get(label) ?? 0) + 1);
	}
	return [...sizes.values()].reduce((sum, size) => sum + pairsOf(size), 0);
}

/**
 * How good groups are, by the pairs inside them.
 *
 * @param groups the group of each record
 * @param truths who each record really is
 * @example
 * qualityOfGroups([0, 0, 0], [1, 1, 2]) // { precision: 1 / 3, recall: 1, f1: 0.5 }
 */
export function qualityOfGroups(groups: ArrayLike<number>, truths: readonly number[]): Quality {
	const both = truths.map((truth, at) => `${groups[at] ?? ''} ${truth}`);
	return qualityOf(pairsInside(both), pairsInside(groups), pairsInside(truths));
}

/** How good pairs are by themselves. */
export function qualityOfPairs(
	pairs: ReadonlyArray<readonly [number, number]>,
	truths: readonly number[],
): Quality {
	const right = pairs.filter(([one, other]) => truths[one] === truths[other]).length;
	return qualityOf(right, pairs.length, pairsInside(truths));
}

const figure = (value: number) => value.toFixed(4);

/** @example qualityLine({ precision: 1, recall: 0.9, f1: 0.947 }) // 'P 1.0000 R 0.9000 F1 0.9470' */
export const qualityLine = ({ precision, recall, f1 }: Quality): string =>
	`P ${figure(precision)} R ${figure(recall)} F1 ${figure(f1)}`;
