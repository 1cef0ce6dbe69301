import { nextLook, set, type Enrolment } from '../../core/followUp';
import type { StoreSession } from '../../store';
import { keepEnrolment } from './enrolments';
import { mannersOf } from './manners';
import { plansInUse } from './plansInUse';

/**
 * Goes on with a plan that waited for a task: the next attempt counts from now.
 *
 * @param now epoch milliseconds
 */
export async function taskDone(
	session: Pick<StoreSession, 'enrolments' | 'timers' | 'policies' | 'settings'>,
	enrolment: Enrolment,
	now: number,
): Promise<void> {
	if (!enrolment.waitsForTask) return;
	const plans = await plansInUse(session, enrolment);
	if (!plans) return;
	const done = { ...enrolment, waitsForTask: false };
	const manners = await mannersOf(session, plans);
	await keepEnrolment(session, set(done, nextLook({ plans, manners }, done, now)));
}
