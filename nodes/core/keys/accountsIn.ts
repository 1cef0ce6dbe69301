import { hostIn } from './host';

/**
 * The accounts in a cell that names several. A comma also stands in the name of one company, so it divides
 * only where one of the parts is a domain, or all of them are IDs.
 *
 * @example
 * accountsIn('eta.de, theta.de') // ['eta.de', 'theta.de']
 * accountsIn('Acme, Inc.') // ['Acme, Inc.']
 */
export function accountsIn(cell: string): string[] {
	const between = (pattern: RegExp, text: string) =>
		text
			.split(pattern)
			.map((part) => part.trim())
			.filter((part) => part !== '');
	return between(/[;|\n]/, cell).flatMap((text) => {
		const parts = between(/,/, text);
		const divides =
			parts.some((part) => hostIn(part)) || parts.every((part) => /^\S*\d\S*$/.test(part));
		if (divides) return parts.flatMap((part) => (hostIn(part) ? part : domainsIn(part)));
		return domainsIn(text);
	});
}

/** Domains with nothing but spaces between them; a text that is none stays whole. */
const domainsIn = (text: string): string[] => {
	const parts = text.split(/\s+/);
	return parts.every((part) => hostIn(part)) ? parts : [text];
};
