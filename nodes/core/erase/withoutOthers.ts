import { containersIn, type Container } from './containers';
import { withoutPeople } from './withoutPeople';

/**
 * Takes everybody else out of a person's own records, so that what is handed to a person tells
 * nothing of those they were compared with.
 *
 * @param records the records of one inquiry, each as JSON text
 * @param own the ids of the person's leads
 * @example
 * withoutOthers(['{"candidates":[{"leadId":"l2","name":"Bo"}],"reason":"Is it Bo?"}'], ['l1'])
 * // ['{"candidates":[{"leadId":"another","name":null}],"reason":"Is it another lead?"}']
 */
export function withoutOthers(records: readonly string[], own: readonly string[]): string[] {
	const ids = new Set<string>();
	const called: unknown[] = [];
	for (const record of records) {
		for (const { candidates, found } of containersIn(JSON.parse(record))) {
			for (const { leadId } of objectsIn(candidates)) {
				if (typeof leadId === 'string') ids.add(leadId);
			}
			for (const { lead } of objectsIn(found)) {
				const { id, fullName, email, phone } = (lead ?? {}) as Container;
				if (typeof id !== 'string' || own.includes(id)) continue;
				ids.add(id);
				called.push(fullName, email, phone);
			}
		}
	}
	for (const id of own) ids.delete(id);
	return withoutPeople(records, {
		ids,
		called: called.filter((name) => typeof name === 'string'),
		id: 'another',
		words: 'another lead',
	});
}

const objectsIn = (list: unknown): Container[] =>
	Array.isArray(list) ? list.filter((each) => each !== null && typeof each === 'object') : [];
