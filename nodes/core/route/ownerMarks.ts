import { z } from 'zod/v4';
import type { Owner } from '../lead';

/** A text, or a number as a CRM gives it. */
const mark = z
	.union([z.string().trim().min(1), z.number().transform(String)])
	.nullish()
	.transform((given) => given ?? null)
	.catch(null);

/** What somebody wrote of an owner, where they are no line of a table: any one mark will do. */
export const ownerMarksSchema = z
	.object({ id: mark, crmId: mark, email: mark, name: mark })
	.refine((marks) => Object.values(marks).some((value) => value !== null));

export type OwnerMarks = z.infer<typeof ownerMarksSchema>;

const nobody: Owner = { id: '', name: '', email: null, phone: null, crmId: null };

/**
 * The owners that marks may stand for, the surest first. An ID may be that of the table, of the CRM
 * or an email address: whoever writes it down does not always know which.
 *
 * @example
 * ownersMeant({ id: '102', crmId: null, email: null, name: null }).map(({ crmId }) => crmId)
 * // [null, '102', null]: by ID, by CRM ID, by email
 */
export function ownersMeant({ id, crmId, email, name }: OwnerMarks): Owner[] {
	const meant = [
		...[told('id', id), told('crmId', crmId), told('email', email)],
		...[told('crmId', id), told('id', crmId)],
		...[told('email', id), told('email', crmId), told('name', name)],
	];
	return meant.filter((owner) => owner !== null);
}

const told = (mark: keyof OwnerMarks, value: string | null): Owner | null =>
	value === null ? null : { ...nobody, [mark]: value };
