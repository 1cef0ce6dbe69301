/** How many of the cases of a kind came out right, and which did not. */
export interface Score {
	of: number;
	right: number;
	share: number;
	wrong: string[];
}

/**
 * Counts what comes out right.
 *
 * @param differs what came out instead of what is true; `undefined` when it is right
 */
export function scoreOf<Case>(
	cases: readonly Case[],
	differs: (each: Case) => string | undefined,
): Score {
	const wrong = cases.map(differs).filter((difference) => difference !== undefined);
	const right = cases.length - wrong.length;
	return { of: cases.length, right, share: right / cases.length, wrong };
}
