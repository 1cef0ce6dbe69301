import { LeadOpsError } from '../core/errors';
import { ownerMarksSchema, type OwnerMarks } from '../core/route';

/**
 * Whom a name, an email or an ID may mean that somebody wrote where an owner is asked for.
 *
 * @throws LeadOpsError `owner.missing` where nothing was written
 */
export function ownerWritten(text: string): OwnerMarks {
	const marks = ownerMarksSchema.safeParse({ id: text, crmId: text, email: text, name: text });
	if (marks.success) return marks.data;
	throw new LeadOpsError({
		code: 'owner.missing',
		message: 'Owner is empty',
		hint: 'Say who it is: a name, an email or an ID, as in the Owners table.',
	});
}
