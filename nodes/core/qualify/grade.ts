/**
 * From how many points on each grade is given. The letter tells how well the lead fits, the digit
 * how much it wants; `A1` is the best, and who reaches no line gets `D` or `4`.
 */
export const gradeTable = {
	fit: [
		{ mark: 'A', from: 30 },
		{ mark: 'B', from: 20 },
		{ mark: 'C', from: 10 },
	],
	intent: [
		{ mark: '1', from: 40 },
		{ mark: '2', from: 20 },
		{ mark: '3', from: 10 },
	],
} as const;

const least = { fit: 'D', intent: '4' } as const;

const markOf = (kind: keyof typeof gradeTable, points: number): string =>
	gradeTable[kind].find(({ from }) => points >= from)?.mark ?? least[kind];

/**
 * Fit as a letter and intent as a digit, after {@link gradeTable}.
 *
 * @example
 * gradeOf(30, 10) // 'A3'
 */
export const gradeOf = (fit: number, intent: number): string =>
	markOf('fit', fit) + markOf('intent', intent);
