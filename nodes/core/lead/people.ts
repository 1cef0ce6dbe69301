import { z } from 'zod/v4';
import { namedValues } from './namedValues';

const optionalText = z.string().nullable().default(null);

/** An ID that people read as somebody: an email, or words. Others are numbers of some system. */
const saysWho = /@|^[\p{L}\p{M} .'-]+$/u;

/** What an owner may be called by. */
interface Called {
	name?: string | null;
	email?: string | null;
	crmId?: string | null;
	id?: string | null;
}

/**
 * What an owner is called in a sentence: by their name, and where that is blank by what else tells them.
 *
 * @example
 * nameOfOwner({ name: ' ', email: 'ann@example.com' }) // 'ann@example.com'
 * nameOfOwner({ id: 'ann.lee' }) // 'ann.lee'
 * nameOfOwner({ crmId: '102' }) // 'owner 102'
 */
export function nameOfOwner({ name, email, crmId, id }: Called): string {
	const [said] = [name, email].flatMap((each) => each?.trim() || []);
	if (said !== undefined) return said;
	const [mark = ''] = [crmId, id].flatMap((each) => each?.trim() || []);
	return saysWho.test(mark) ? mark : `owner ${mark}`.trim();
}

/** A person who can own leads, as every node writes them. Nobody is without a name in a text. */
export const ownerSchema = z
	.object({
		/** What stays the same when a name changes: the given id, else the e-mail, else the name. */
		id: z.string(),
		name: z.string().catch(''),
		email: optionalText,
		phone: optionalText,
		/** The owner's id in the CRM, to set as record owner. */
		crmId: optionalText,
		/** Where they are, if that is known, such as `Europe/Berlin`. */
		timeZone: z.string().optional(),
		/** What else a company's list says of them that goes along, such as a Slack ID. */
		custom: namedValues(z.string()).optional(),
	})
	.overwrite((owner) =>
		owner.name.trim() === '' ? { ...owner, name: nameOfOwner(owner) } : owner,
	);

/** Where a lead waits when no single person owns it. */
export const queueSchema = z.object({
	name: z.string(),
	/** Who reads the queue. */
	email: optionalText,
});

export type Owner = z.infer<typeof ownerSchema>;
export type Queue = z.infer<typeof queueSchema>;
