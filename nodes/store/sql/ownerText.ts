import { ownerSchema, type Owner } from '../../core/lead';

/** A lead's owner as it is kept: without what is not known of them. */
export const ownerText = (owner: Owner): string =>
	JSON.stringify(owner, (_key, value: unknown) => value ?? undefined);

/** Reads what {@link ownerText} wrote. */
export const ownerOf = (text: string): Owner => ownerSchema.parse(JSON.parse(text));
