import { byName } from './byName';
import type { Choice } from './settings';

/**
 * The choices of a list, by their names, of a table that has a line for each of them: one that is
 * missing does not compile.
 *
 * @example
 * const names: Record<Channel, Named> = { sms: { name: 'SMS' }, call: { name: 'Call' } };
 * choicesOf(names) // [{ value: 'call', name: 'Call' }, { value: 'sms', name: 'SMS' }]
 */
export const choicesOf = <Value extends string>(
	table: Readonly<Record<Value, Named>>,
): Array<Choice<Value>> =>
	(Object.keys(table) as Value[]).map((value) => ({ ...table[value], value })).sort(byName);

/** What the screen says of a choice. */
export type Named = Omit<Choice<string>, 'value'>;
