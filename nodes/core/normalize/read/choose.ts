import { isTitleOfThing } from './bareTitle';
import { namesInBlocks } from './block';
import { entryNamed, isNamedIn, type FieldName } from './byHand';
import { guessFields } from './guess';
import { sureness } from './fieldOfName';
import { partyOf } from './party';
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
	/** Fields whose foremost entry is one that a person named. */
	readonly byHand: ReadonlySet<PayloadField>;
	/** Names that a person gave and that the payload does not have, by the field that they are for. */
	readonly unknownNames: ReadonlyMap<PayloadField, readonly string[]>;
}

/** How the entries for the lead's fields are found. */
export interface Choosing {
	/** Names that a person gave. */
	readonly mapping: ReadonlyMap<PayloadField, readonly FieldName[]>;
	/** Whether fields without such a name are recognised. */
	readonly automatic: boolean;
	readonly recogniser: Recogniser;
	/** Says of a text whether it is an address or a number of the receiving company. */
	readonly isOurs?: (text: string) => boolean;
}

/**
 * Decides which entries of a payload are which field: those named by hand first, then those recognised
 * by name, the surest first, then the one value that can be nothing else. Naming one by hand takes
 * nothing away: where it is empty, what is recognised counts.
 *
 * @param fixed values that are known already, and used instead of the payload's
 */
export function chooseEntries(
	payload: Payload,
	{ mapping, automatic, recogniser, isOurs }: Choosing,
	fixed: ReadonlyMap<PayloadField, unknown>,
): Choice {
	const chosen = new Map<PayloadField, Entry[]>();
	const used = new Set<Entry>();
	const byHand = new Set<PayloadField>();
	const unknownNames = new Map<PayloadField, readonly string[]>();

	/** Also of a whole mail in a field for an address. */
	const areOurs = (field: PayloadField | undefined, { ours, value }: Entry): boolean =>
		ours === true ||
		((field === 'email' || field === 'phone') && isOurs?.(textOf(value) ?? '') === true);

	for (const [field, names] of mapping) {
		const found = names
			.map((name) => entryNamed(payload, name))
			.filter((entry) => entry !== undefined)
			.filter((entry) => !areOurs(field, entry));
		for (const entry of found) used.add(entry);
		if (found.length > 0) {
			chosen.set(field, found);
			byHand.add(field);
		} else if (!fixed.has(field) && !names.some((name) => isNamedIn(payload, name))) {
			unknownNames.set(
				field,
				names.map(({ name }) => name),
			);
		}
	}
	for (const [field, value] of fixed) {
		chosen.set(field, [{ path: ['lead', field], value, canonical: true }]);
	}

	const inBlock = namesInBlocks(payload.entries, recogniser);
	const named = (entry: Entry) =>
		recogniser.fieldOf(entry)?.field ?? (inBlock.has(entry) ? 'fullName' : undefined);
	const fieldOf = (entry: Entry) => {
		const field = named(entry);
		const isThings = field === 'jobTitle' && isTitleOfThing(entry, payload.entries, named);
		return isThings ? undefined : field;
	};
	const rest: Entry[] = [];
	const several = new Set<PayloadField>();
	for (const entry of payload.entries) {
		if (used.has(entry)) continue;
		const field = fieldOf(entry);
		if (field !== undefined && fixed.has(field)) continue;
		if (areOurs(field, entry)) {
			rest.push({ ...entry, field: null, ours: true });
			continue;
		}
		if (field === undefined || !(automatic || (isBeside(field) && !mapping.has(field)))) {
			rest.push(entry);
			continue;
		}
		const list = chosen.get(field);
		if (list) {
			list.push(entry);
			several.add(field);
		} else chosen.set(field, [entry]);
	}
	// The person's own place first, then the surest, of these what stands under the person, each kind in
	// the order in which they came.
	const rank = (entry: Entry) => {
		if (used.has(entry)) return -1;
		const { sure = 'named', apart = inBlock.has(entry) } = recogniser.fieldOf(entry) ?? {};
		const isUnder = isPersons(entry);
		return 2 * (sureness.indexOf(sure) + (apart ? sureness.length : 0)) + (isUnder ? 0 : 1);
	};
	for (const field of several) chosen.get(field)?.sort((a, b) => rank(a) - rank(b));
	rest.push(...takenFromOthers(chosen, used));

	const guessed = automatic && rest.length > 0 ? guessedIn(rest, chosen) : noGuess;
	for (const [field, entry] of guessed) {
		chosen.set(field, [entry]);
		rest.splice(rest.indexOf(entry), 1);
	}
	return {
		of: (field) => chosen.get(field) ?? none,
		rest,
		guessed,
		byHand,
		unknownNames,
	};
}

const isPersons = (entry: Entry): boolean => partyOf(entry.path.slice(0, -1)) === 'person';

const names = ['fullName', 'firstName', 'lastName'] as const;

/**
 * Takes out the parts of names that stand elsewhere, where some stand under the person: the first name of
 * a user and the whole name of a contact are two people's.
 */
function takenFromOthers(chosen: Map<PayloadField, Entry[]>, used: ReadonlySet<Entry>): Entry[] {
	let found = 0;
	for (const name of names) found += chosen.get(name)?.length ?? 0;
	// Most forms ask for one name.
	if (found < 2) return [];
	const isOurs = (entry: Entry) => isPersons(entry) || used.has(entry) || entry.canonical === true;
	const all = names.flatMap((name) => chosen.get(name) ?? []);
	if (!all.some(isPersons)) return [];
	for (const name of names) {
		const kept = chosen.get(name)?.filter(isOurs) ?? [];
		if (kept.length > 0) chosen.set(name, kept);
		else chosen.delete(name);
	}
	return all.filter((entry) => !isOurs(entry));
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
