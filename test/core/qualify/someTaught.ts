import type { TaughtModel } from '../../../nodes/core/qualify';

/** What people taught, as if it had been learned: who writes of a crane is a customer of a marina. */
export const someTaught = (
	shifts: TaughtModel['shifts'] = { crane: { 'existing customer': 150, sales: -40 } },
): TaughtModel => ({
	shifts,
	from: { decided: { sales: 36, 'existing customer': 54 }, right: { before: 41, after: 80 } },
});
