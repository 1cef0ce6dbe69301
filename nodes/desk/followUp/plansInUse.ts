import {
	compilePlans,
	followUpSettingsSchema,
	isSamePlan,
	type Enrolment,
	type FollowUpPlans,
} from '../../core/followUp';
import type { StoreSession } from '../../store';

type PlanBooks = Pick<StoreSession, 'policies' | 'settings'>;

/** Where the store keeps which settings a plan has now. */
const newestOf = (plan: string) => `followUpPlan:${plan.trim().toLowerCase()}`;

/** Notes that a plan has these settings now, for whoever is under way and goes by the newest. */
export async function notePlans({ settings }: PlanBooks, { first, hash }: FollowUpPlans) {
	const name = newestOf(first.name);
	if ((await settings.get(name)) !== hash) await settings.set(name, hash);
}

/**
 * The plans by which somebody goes on: as they are now, or as they were when they were enrolled, where
 * that is what the settings say, or where the plan is gone since.
 *
 * @returns `undefined` where the store has neither any more
 */
export async function plansInUse(
	session: PlanBooks,
	{ plan, gone, policy }: Enrolment,
): Promise<FollowUpPlans | undefined> {
	const begun = await plansOf(session, policy);
	const hash = await session.settings.get(newestOf(gone[0] ?? plan));
	if (typeof hash !== 'string' || hash === policy) return begun;
	const newest = await plansOf(session, hash);
	const isThere = newest?.settings.plans.some(({ name }) => isSamePlan(name, plan)) ?? false;
	return newest && isThere && !newest.settings.pinned ? newest : (begun ?? newest);
}

async function plansOf(
	{ policies }: Pick<StoreSession, 'policies'>,
	hash: string,
): Promise<FollowUpPlans | undefined> {
	const { data } = followUpSettingsSchema.safeParse(await policies.find(hash));
	return data && compilePlans(data);
}
