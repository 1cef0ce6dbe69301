import type { Assignment } from '../../core/lead';
import { endEnrolment, isUnderWay, type EnrolmentBooks } from './enrolments';

/** A lead that goes from somebody to somebody else. */
export interface HandOver {
	inquiryId: string;
	leadId: string;
	/** `null` for one that nobody was given before. */
	before: Assignment | null;
	/** Who has it now. */
	after: Assignment;
}

/**
 * Ends the follow-up of an inquiry that somebody else has now, an owner or a queue, where its plan stops on
 * that. Any other goes on, and writes as who has the lead then.
 *
 * @param now epoch milliseconds
 */
export async function endForNewOwner(
	session: EnrolmentBooks,
	{ inquiryId, leadId, before, after }: HandOver,
	now: number,
): Promise<void> {
	const had = holderOf(before);
	if (had === null || had === holderOf(after)) return;
	const enrolment = await session.enrolments.ofInquiry(inquiryId);
	if (!enrolment || !isUnderWay(enrolment) || !enrolment.stopsOn.includes('new owner')) return;
	const name = after.owner?.name ?? after.queue?.name;
	const why = `${name ?? 'Somebody else'} has the lead now`;
	await endEnrolment(session, enrolment, leadId, { outcome: 'new owner', by: '', why }, now);
}

/** What tells whoever has a lead from others; `null` for nobody. */
function holderOf(assignment: Assignment | null): string | null {
	const { owner = null, queue = null } = assignment ?? {};
	if (owner) return `owner ${owner.id}`;
	return queue && `queue ${queue.name}`;
}
