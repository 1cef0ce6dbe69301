import { entriesOf } from '../read/entries';
import { fieldAt } from '../read/fieldOfName';
import { textOf } from '../../text';
import { without, type JsonObject } from '../read/payload';
import { innersOf, listsIn, open } from './envelope';
import { senderOf } from './registry';

/** Lists in lists are looked for so deep. */
const DEEPEST = 6;

/**
 * A payload once for each lead in it: the same envelope, with only that lead's part of the list.
 * What else the envelope says stays with each of them.
 *
 * @param skip names at the top that are not the sender's; they stay with each part, unread
 * @returns the payload itself where it holds one lead, or none
 * @example
 * splitLeads({ body: [{ email: 'ada@example.com' }, { email: 'bob@example.com' }] }, new Set())
 * // [{ body: [{ email: 'ada@example.com' }] }, { body: [{ email: 'bob@example.com' }] }]
 */
export function splitLeads(json: JsonObject, skip: ReadonlySet<string>): readonly JsonObject[] {
	const parts = split(without(json, skip), DEEPEST);
	return parts ? parts.map((part) => ({ ...json, ...part })) : [json];
}

/** At least one part; `undefined` where there is nothing to take apart. */
function split(json: JsonObject, levels: number): readonly JsonObject[] | undefined {
	const sender = senderOf(json);
	if (sender) {
		const parts = sender.split?.(json) ?? [];
		return parts.length > 0 ? parts : undefined;
	}
	if (levels === 0) return undefined;
	for (const [name, list] of listsIn(json)) {
		if (!areLeads(list) || reaches(json, name)) continue;
		return list.flatMap((element) => {
			const one = { ...json, [name]: [element] };
			return split(one, levels - 1) ?? [one];
		});
	}
	for (const inner of innersOf(json)) {
		const leads = split(inner.json, levels - 1);
		if (leads) {
			return leads.map((lead) => ({
				...json,
				[inner.name]: inner.steps.length > 1 ? [lead] : lead,
			}));
		}
	}
	return undefined;
}

/** Whether the elements of a list are a lead each: a sender's, or people who can be reached. */
const areLeads = (list: readonly JsonObject[]) =>
	list.some((element) => open(element).sender !== undefined) ||
	list.filter((element) => isReachable(element)).length * 2 >= list.length;

/** Whether the envelope itself says how to reach somebody: then it is the lead, and not the list. */
const reaches = (json: JsonObject, list: string) => isReachable(json, new Set([list]));

const isReachable = (json: JsonObject, skip?: ReadonlySet<string>) =>
	entriesOf(json, { skip }).some(({ path, label, value }) => {
		const named = (label === undefined ? undefined : fieldAt([label])) ?? fieldAt(path);
		return (named?.field === 'email' || named?.field === 'phone') && textOf(value) !== undefined;
	});
