/**
 * Puts the options of a list in the order in which the screen shows them.
 *
 * @example
 * [{ name: 'Note' }, { name: 'Call' }].sort(byName) // Call, Note
 */
export const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
