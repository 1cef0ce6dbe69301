import { valuesAt } from '../read/entries';
import { own, type Entry, type JsonObject } from '../read/payload';
import type { PayloadField } from '../../lead';

/**
 * What stands under some names of an object and is a field of the lead for sure. Empty ones are
 * left out.
 *
 * @param at the steps to `object` from the top of the item
 * @param fields by the object's names
 * @example
 * told({ title: 'Quote' }, ['form'], { title: 'formName' })
 * // [{ path: ['formName'], at: ['form', 'title'], value: 'Quote', field: 'formName' }]
 */
export const told = (
	object: JsonObject,
	at: readonly string[],
	fields: Readonly<Record<string, PayloadField>>,
): Entry[] =>
	Object.entries(fields).flatMap(([name, field]) =>
		valuesAt({ path: [field], value: own(object, name), at: [...at, name], field }),
	);
