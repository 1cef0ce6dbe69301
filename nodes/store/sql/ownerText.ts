import { ownerSchema, type Owner } from '../../core/lead';

/**
 * What is kept of somebody: most have no ID but their email, which need not be said twice.
 *
 * @example
 * keptOwner({ id: 'ann@example.com', name: 'Ann', email: 'ann@example.com' })
 * // { id: undefined, name: 'Ann', email: 'ann@example.com' }, of which JSON has no ID
 */
export const keptOwner = <Person extends Pick<Owner, 'id' | 'email'>>(owner: Person) =>
	owner.id === owner.email ? { ...owner, id: undefined } : owner;

/** Reads what {@link keptOwner} left. */
export const wholeOwner = <Kept extends object>(kept: Kept): Kept =>
	'id' in kept || !('email' in kept) ? kept : { id: kept.email, ...kept };

/** A lead's owner as it is kept: without what is not known of them. */
export const ownerText = (owner: Owner): string =>
	JSON.stringify(keptOwner(owner), (_key, value: unknown) => value ?? undefined);

/** Reads what {@link ownerText} wrote. */
export const ownerOf = (text: string): Owner =>
	ownerSchema.parse(wholeOwner(JSON.parse(text) as object));
