import { checksOfNames, didYouMean, type Check, type Finding } from '../check';
import { isMessage, type FollowUpStop } from '../lead';
import { namesIn } from '../message';
import { nearNames } from '../nearNames';
import { checkPlan, isSamePlan, noPlan, planCalled, plansFrom } from './compilePlans';
import type { Attempt, Plan } from './planSettings';
import { readyPlans } from './readyPlans';

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
			{ where: `Plan "${plan.name}"`, look: () => nextIsNobody(plan, plans) },
			{ where: `Plan "${plan.name}"`, look: () => mistyped(plan, plans, chosen) },
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

/** A plan that is to follow and that nobody has, such as one that was renamed. */
function nextIsNobody({ then, thenPlan }: Plan, plans: readonly Plan[]): Finding[] {
	if (then !== 'plan' || thenPlan === '' || planCalled(thenPlan, plans)) return [];
	const { message, hint } = noPlan(thenPlan, plans);
	return [
		{
			...{ severity: 'warning', code: 'followUp.noPlan', hint },
			message: `${message}, so a person goes on after the last attempt`,
		},
	];
}

/** A plan that nothing begins with and that is called almost as a ready one may be meant for that. */
function mistyped({ name }: Plan, plans: readonly Plan[], chosen: string | null): Finding[] {
	const isReady = readyPlans.some((ready) => isSamePlan(ready.name, name));
	const calls = [chosen, ...plans.map(({ then, thenPlan }) => (then === 'plan' ? thenPlan : null))];
	if (isReady || calls.some((called) => called !== null && isSamePlan(called, name))) return [];
	const near = nearNames(name, readyPlans, (ready) => [ready.name]).map((ready) => ready.name);
	if (near.length === 0) return [];
	return [
		{
			severity: 'warning',
			code: 'followUp.mistyped',
			message: 'it is a plan of its own, and changes no ready one',
			hint: `${didYouMean(near)} Attempts with that name under Of Plan stand for its own.`,
		},
	];
}

/** What to look at in what ends a follow-up. */
export const checksOfStops = (stopsOn: readonly FollowUpStop[]): Check[] => [
	{
		where: 'Stop When',
		look: () =>
			stopsOn.some((stop) => stop !== 'new owner')
				? []
				: [
						{
							severity: 'warning',
							code: 'followUp.noStop',
							message: `${stopsOn.length > 0 ? 'only New Owner' : 'nothing'} is chosen, so a follow-up goes on after an answer and a meeting`,
							hint: 'Choose what ends it; all of them but New Owner are as it comes.',
						},
					],
	},
];
