import { unbracketedSteps } from './encoded';
import { readPath } from '../../fieldPath';
import { namesInBlocks } from './block';
import { guessFields } from './guess';
import { sureness } from './fieldOfName';
import type { Entry, Payload } from './payload';
import { mappableFields, type PayloadField } from '../../lead';
import type { Recogniser } from './recognise';
import { textOf } from '../../text';

/** Which entries of a payload speak for which field of the lead, the first one foremost. */
export interface Choice {
	of(field: PayloadField): readonly Entry[];
	/** Entries that speak for no field. */
	readonly rest: readonly Entry[];
	/** Fields that are known by nothing but what their value looks like. */
	readonly guessed: ReadonlyMap<PayloadField, Entry>;
}

/** A payload field's name that a person typed: as it stands, and as steps. */
export interface FieldName {
	name: string;
	steps: readonly string[];
}

/** How the entries for the lead's fields are found. */
export interface Choosing {
	/** Names that a person gave. */
	readonly mapping: ReadonlyMap<PayloadField, readonly FieldName[]>;
	/** Whether fields without such a name are recognised. */
	readonly automatic: boolean;
	readonly recogniser: Recogniser;
}

/**
 * Decides which entries of a payload are which field: those named by hand first and alone, then
 * those recognised by name, the surest first, then the one value that can be nothing else.
 *
 * @param fixed values that are known already, and used instead of the payload's
 */
export function chooseEntries(
	payload: Payload,
	{ mapping, automatic, recogniser }: Choosing,
	fixed: ReadonlyMap<PayloadField, unknown>,
): Choice {
	const chosen = new Map<PayloadField, Entry[]>();
	const used = new Set<Entry>();

	for (const [field, names] of mapping) {
		const found = names
			.map((name) => entryNamed(payload, name))
			.filter((entry) => entry !== undefined)
			.filter(({ ours }) => !ours);
		for (const entry of found) used.add(entry);
		chosen.set(field, found);
	}
	for (const [field, value] of fixed) {
		chosen.set(field, [{ path: ['lead', field], value, canonical: true }]);
	}

	const rest: Entry[] = [];
	const several = new Set<PayloadField>();
	const inBlock = namesInBlocks(payload.entries, recogniser);
	for (const entry of payload.entries) {
		if (used.has(entry)) continue;
		const field = recogniser.fieldOf(entry)?.field ?? (inBlock.has(entry) ? 'fullName' : undefined);
		if (field !== undefined && fixed.has(field)) continue;
		if (field === undefined || mapping.has(field) || !(automatic || isBeside(field))) {
			rest.push(entry);
			continue;
		}
		const list = chosen.get(field);
		if (list) {
			list.push(entry);
			several.add(field);
		} else chosen.set(field, [entry]);
	}
	// The person's own place first, then the surest, each kind in the order in which they came.
	const rank = (entry: Entry) => {
		const { sure = 'named', apart = inBlock.has(entry) } = recogniser.fieldOf(entry) ?? {};
		return sureness.indexOf(sure) + (apart ? sureness.length : 0);
	};
	for (const field of several) chosen.get(field)?.sort((a, b) => rank(a) - rank(b));

	const guessed = automatic && rest.length > 0 ? guessedIn(rest, chosen) : noGuess;
	for (const [field, entry] of guessed) {
		chosen.set(field, [entry]);
		rest.splice(rest.indexOf(entry), 1);
	}
	return {
		of: (field) => chosen.get(field) ?? none,
		rest,
		guessed,
	};
}

const none: readonly Entry[] = [];
const noGuess: ReadonlyMap<PayloadField, Entry> = new Map();

/** Facts about the submission, which are read also where the lead's own fields are named by hand. */
const beside = new Set<PayloadField>(['submissionId', 'receivedAt', 'campaign']);

const mappable = new Set<PayloadField>(mappableFields.map(({ name }) => name));

const isBeside = (field: PayloadField) => beside.has(field) || !mappable.has(field);

const guessedIn = (rest: readonly Entry[], chosen: ReadonlyMap<PayloadField, readonly Entry[]>) =>
	guessFields(
		rest,
		(field) => chosen.has(field),
		() => textOf(chosen.get('email')?.[0]?.value),
	);

/** The entry that a person means by a name: a label, a dotted path, or a path in the whole item. */
function entryNamed({ entries, roots }: Payload, { name, steps }: FieldName): Entry | undefined {
	const flat = unbracketedSteps(steps);
	const entry = entries.find(
		({ path, label, at }) =>
			path.at(-1) === name ||
			label === name ||
			samePath(path, flat) ||
			(at !== undefined && samePath(at, flat)),
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
