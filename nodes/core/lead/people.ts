import { z } from 'zod/v4';

const optionalText = z.string().nullable().default(null);

/** A person who can own leads, as every node writes them. */
export const ownerSchema = z.object({
	/** What stays the same when a name changes: the given id, else the e-mail, else the name. */
	id: z.string(),
	name: z.string(),
	email: optionalText,
	phone: optionalText,
	/** The owner's id in the CRM, to set as record owner. */
	crmId: optionalText,
	/** Where they are, if that is known, such as `Europe/Berlin`. */
	timeZone: z.string().optional(),
});

/** Where a lead waits when no single person owns it. */
export const queueSchema = z.object({
	name: z.string(),
	/** Who reads the queue. */
	email: optionalText,
});

export type Owner = z.infer<typeof ownerSchema>;
export type Queue = z.infer<typeof queueSchema>;
