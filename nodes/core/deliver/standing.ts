import type { DeliveryState } from '../lead';

/** What the states are called in sentences; who reads them need not know how far a run is. */
export const standing: Readonly<Record<DeliveryState, string>> = {
	blocked: 'blocked',
	waiting: 'waiting',
	out: 'under way',
	begun: 'under way',
	done: 'done',
	'in doubt': 'in doubt',
	refused: 'refused',
	'given up': 'given up',
	withdrawn: 'withdrawn',
};
