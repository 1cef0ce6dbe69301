import { canonicalEmail } from './email';
import { readPath } from '../fieldPath';
import type { Entry, Payload } from './payload';
import type { PayloadField } from './payloadField';
import type { Recogniser } from './recognise';
import type { FieldName } from './settings';

/** Which entries of a payload speak for which field of the lead, the first one foremost. */
export interface Choice {
	of(field: PayloadField): readonly Entry[];
	/** Entries that speak for no field. */
	readonly rest: readonly Entry[];
}

/**
 * Decides which entries of a payload are which field: those named by hand first and alone, then
 * those recognised by name, and for an e-mail address without any the one value that is one.
 *
 * @param fixed values that are known already, and used instead of the payload's
 */
export function chooseEntries(
	payload: Payload,
	mapping: ReadonlyMap<PayloadField, readonly FieldName[]>,
	recogniser: Recogniser,
	fixed: ReadonlyMap<PayloadField, unknown>,
): Choice {
	const chosen = new Map<PayloadField, Entry[]>();
	const used = new Set<Entry>();

	for (const [field, names] of mapping) {
		const found = names
			.map((name) => entryNamed(payload, name))
			.filter((entry) => entry !== undefined);
		for (const entry of found) used.add(entry);
		chosen.set(field, found);
	}
	for (const [field, value] of fixed) {
		chosen.set(field, [{ path: [field], value, canonical: true }]);
	}

	const rest: Entry[] = [];
	const weak: Array<[PayloadField, Entry]> = [];
	const automatic = new Map<PayloadField, Entry[]>();
	for (const entry of payload.entries) {
		if (used.has(entry)) continue;
		const recognised = recogniser.fieldOf(entry);
		if (recognised && fixed.has(recognised.field)) continue;
		if (!recognised || chosen.has(recognised.field)) rest.push(entry);
		else if (recognised.weak) weak.push([recognised.field, entry]);
		else add(automatic, recognised.field, entry);
	}
	for (const [field, entry] of weak) add(automatic, field, entry);

	if (!chosen.has('email') && !automatic.has('email')) {
		const [only, ...more] = rest.filter(isBareEmail);
		if (only && more.length === 0) {
			automatic.set('email', [only]);
			rest.splice(rest.indexOf(only), 1);
		}
	}
	return { of: (field) => chosen.get(field) ?? automatic.get(field) ?? none, rest };
}

const none: readonly Entry[] = [];

function add(lists: Map<PayloadField, Entry[]>, field: PayloadField, entry: Entry): void {
	const list = lists.get(field);
	if (list) list.push(entry);
	else lists.set(field, [entry]);
}

const isBareEmail = ({ path, value }: Entry) =>
	path.length === 1 && typeof value === 'string' && canonicalEmail(value.trim()) !== undefined;

/** The entry that a person means by a name: a label, a dotted path, or a path in the whole item. */
function entryNamed({ entries, roots }: Payload, { name, steps }: FieldName): Entry | undefined {
	const entry = entries.find(
		({ path, label }) => path.at(-1) === name || label === name || samePath(path, steps),
	);
	if (entry) return entry;
	for (const root of roots) {
		const value = readPath(root, steps);
		if (value === undefined || value === null || value === '') continue;
		return (
			entries.find((known) => known.value === value && known.path.at(-1) === steps.at(-1)) ?? {
				path: steps,
				value,
			}
		);
	}
	return undefined;
}

const samePath = (path: readonly string[], steps: readonly string[]) =>
	path.length === steps.length && path.every((step, index) => step === steps[index]);
