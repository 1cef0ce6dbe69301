import type { MatchWeights } from '../../../../nodes/core/match';

/** Weights as if they had been learned, by which a mailbox in common says next to nothing. */
export const someWeights = (changes: Partial<MatchWeights> = {}): MatchWeights => ({
	fields: {
		email: {
			exact: { match: 0.0001, colleague: 0.4 },
			own: { match: 0.0001, colleague: 0.4 },
			differs: { match: 0.9, stranger: 0.9 },
		},
	},
	swapped: 0.03,
	thresholds: { existing: 0.93, review: 0.84 },
	from: {
		...{ leads: 1200, pairs: 900, matches: 400 },
		notLearned: [{ field: 'street', pairs: 0 }],
	},
	...changes,
});
