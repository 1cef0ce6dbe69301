import type { ScoreModel } from '../../../nodes/core/qualify';

/** A learned score as if it had been learned: who is in Germany and asks is won more often. */
export const someModel = (changes: Partial<ScoreModel> = {}): ScoreModel => ({
	base: -1.1,
	points: {
		country: { DE: 6.5, AT: -2, '*': -4.5 },
		'rule:Asks': { applies: 5, '': -3 },
		category: { sales: 0.5, vendor: -20 },
	},
	from: { won: 200, lost: 600, area: 0.78, areaOfRules: 0.64, calibrationError: 0.02 },
	...changes,
});
