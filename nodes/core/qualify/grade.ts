import { LeadOpsError } from '../errors';

/** From how many points on a mark is given, the best first: the letters A to C, the digits 1 to 3. */
type CutOffs = readonly [best: number, good: number, fair: number];

/** Who reaches no line gets `D` or `4`. */
export interface GradeCutOffs {
	fit: CutOffs;
	intent: CutOffs;
}

/** Those of a new node. */
export const usualCutOffs: GradeCutOffs = { fit: [30, 20, 10], intent: [40, 20, 10] };

/** The marks, the best first. */
export const gradeMarks = { fit: ['A', 'B', 'C', 'D'], intent: ['1', '2', '3', '4'] } as const;

type Kind = keyof typeof gradeMarks;

const markOf = (kind: Kind, cutOffs: CutOffs, points: number): string => {
	const reached = cutOffs.findIndex((from) => points >= from);
	return gradeMarks[kind].at(reached) ?? '';
};

/**
 * Fit as a letter and intent as a digit: `A1` is the best, `D4` the least.
 *
 * @example
 * gradeOf(30, 10, usualCutOffs) // 'A3'
 */
export const gradeOf = (fit: number, intent: number, cutOffs = usualCutOffs): string =>
	markOf('fit', cutOffs.fit, fit) + markOf('intent', cutOffs.intent, intent);

/** What a cut-off is called on the screen. */
export const cutOffLabel = (mark: string): string => `${mark} From`;

/**
 * @throws LeadOpsError `number.invalid` for a cut-off that is no number, `grade.order` for one that is not
 * below the one of the better mark, so that its mark is never given
 */
export function checkCutOffs(cutOffs: GradeCutOffs): void {
	for (const kind of ['fit', 'intent'] as const) checkOrder(gradeMarks[kind], cutOffs[kind]);
}

function checkOrder(marks: readonly string[], cutOffs: CutOffs) {
	for (const [index, from] of cutOffs.entries()) {
		const [mark = '', better = ''] = [marks[index], marks[index - 1]];
		const ofBetter = cutOffs[index - 1] ?? Infinity;
		if (!Number.isFinite(from)) {
			throw new LeadOpsError({
				code: 'number.invalid',
				message: `${cutOffLabel(mark)}: this is not a number`,
				hint: 'Open the node and enter a number there.',
			});
		}
		if (from >= ofBetter) {
			throw new LeadOpsError({
				code: 'grade.order',
				message: `Grades: ${cutOffLabel(mark)} is ${from}, and ${cutOffLabel(better)} is ${ofBetter}, so no lead is ever ${mark}`,
				hint: `Set ${cutOffLabel(mark)} to a lower number than ${cutOffLabel(better)}.`,
			});
		}
	}
}
