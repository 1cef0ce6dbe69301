import { attempt } from '../../attempt';
import type { Check, Finding } from '../../check';
import { budgetsLabel, readBudgetsFrom, sayBudget } from '../budgetsFrom';
import { compileReview } from '../review';
import type { LookedPolicy } from './looked';

const where = `Options: ${budgetsLabel}`;

/** What cannot work in which leads a person is to look at. */
export const errorsOfReview = ({ review }: LookedPolicy): Check[] => [
	{ where, look: () => void compileReview(review) },
];

/** What is surely not meant there. */
export const doubtsOfReview = ({ review }: LookedPolicy): Check[] => [
	{ where, look: () => withoutCurrency(review.fromBudget) },
];

/** So much is not the same in each currency. */
function withoutCurrency(text: string): Finding[] {
	const read = attempt(() => readBudgetsFrom(text));
	const any = read.ok && read.value.find(({ currency }) => currency === null);
	if (!any) return [];
	const said = sayBudget(any);
	return [
		{
			severity: 'warning',
			code: 'review.currency',
			message: `${said} in any currency are taken for the same: ${said} JPY as well as ${said} EUR`,
			hint: `Write the currency, such as ${said} EUR; of several one amount each, by commas.`,
		},
	];
}
