import { checksOfNames, type Check } from '../check';
import { isMessage } from '../lead';
import { namesIn } from '../message';
import { checkPlan, plansFrom } from './compilePlans';
import type { Plan } from './planSettings';

/**
 * What to look at in plans: everything, so that all is said at once.
 *
 * @param chosen the name of the plan that is begun with; `null` where each lead says its own
 */
export function checksOfPlans(plans: readonly Plan[], chosen: string | null): Check[] {
	return [
		...(chosen === null ? [] : [{ where: 'Plan', look: () => void plansFrom(chosen, plans) }]),
		...plans.flatMap((plan): Check[] => [
			{
				where: `Plan "${plan.name}"`,
				look: () => {
					checkPlan(plan);
					plansFrom(plan.name, plans);
				},
			},
			...plan.attempts.map(
				(attempt, index): Check => ({
					where: `Plan "${plan.name}", attempt ${index + 1}`,
					look: () =>
						[attempt, ...attempt.texts].flatMap(({ subject, message }) => [
							...checksOfNames('Subject', namesIn(subject), 'delivery', isMessage(attempt.channel)),
							...checksOfNames('Message', namesIn(message), 'delivery', isMessage(attempt.channel)),
						]),
				}),
			),
		]),
	];
}
