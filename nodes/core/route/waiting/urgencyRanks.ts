import type { Priority } from '../../lead';

/** Of leads that wait, the more urgent ones go first: the lower, the sooner. */
export const urgencyRanks: Readonly<Record<Priority, number>> = {
	...{ urgent: 0, high: 1, normal: 2, low: 3 },
};
