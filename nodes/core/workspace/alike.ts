/**
 * Of some names those that differ from one only by capitals and spaces: most often they are the same
 * one, mistyped.
 *
 * @example
 * namesLike('acme', ['ACME', 'acme', 'Acme Ltd']) // ['ACME']
 */
export const namesLike = (name: string, names: readonly string[]): string[] =>
	names.filter((other) => other !== name && fold(other) === fold(name));

const fold = (name: string) => name.toLowerCase().replace(/[\s_-]+/g, '');
