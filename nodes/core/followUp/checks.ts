import { checksOfNames, type Check, type Finding } from '../check';
import { isMessage } from '../lead';
import { namesIn } from '../message';
import { checkPlan, plansFrom } from './compilePlans';
import type { Attempt, Plan } from './planSettings';

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
					look: () => namesOf(attempt),
				}),
			),
		]),
	];
}

function namesOf({ channel, subject, message, texts }: Attempt): Finding[] {
	const isForPerson = isMessage(channel);
	const so = isForPerson ? 'a person is asked, and it does not go out' : 'it is left out';
	const look = (label: string, text: string) =>
		checksOfNames(label, namesIn(text), 'delivery', isForPerson, so);
	return [{ subject, message }, ...texts].flatMap((text) => [
		...look('Subject', text.subject),
		...look('Message', text.message),
	]);
}
