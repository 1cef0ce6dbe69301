import { z } from 'zod/v4';
import { nameOfOwner, type Owner } from '../lead';

/** Every mark by which a person who owns leads was ever told, the newest last. */
export const knownOwnerSchema = z.object({
	/** What stays the same for good: under it turns and counts are kept. */
	key: z.string(),
	ids: z.array(z.string()),
	crmIds: z.array(z.string()),
	emails: z.array(z.string()),
	names: z.array(z.string()),
});

export type KnownOwner = z.infer<typeof knownOwnerSchema>;

/** What a line of an owners table says of a person, empty where it says nothing. */
export interface OwnerCells {
	name: string;
	email: string;
	id: string;
	phone: string;
	crmId: string;
	timeZone: string;
}

/**
 * The person that a line of an owners table is about.
 *
 * @example
 * ownerOf({ name: 'Ann', email: 'Ann@example.com', id: '', phone: '', crmId: '', timeZone: '' }).id
 * // 'ann@example.com'
 */
export const ownerOf = ({ name, email, id, phone, crmId, timeZone }: OwnerCells): Owner => ({
	id: id || email.toLowerCase() || name,
	name: nameOfOwner({ name, email, id }),
	email: email || null,
	phone: phone || null,
	crmId: crmId || null,
	...(timeZone && { timeZone }),
});

/** The marks that tell a person, the surest first. */
const kinds = ['ids', 'crmIds', 'emails', 'names'] as const;

type Marks = Record<(typeof kinds)[number], string | null>;

/** More marks of one kind than that are not kept. */
const mostMarks = 20;

/**
 * Finds out who of a table is somebody known already: one owner is one person by ID, CRM ID, email
 * and name, in this order. So whoever gets an ID or a new email keeps their leads, caps and place
 * in the rotation. Nobody is taken for two, and a name that several have tells nobody.
 *
 * @param known everyone who ever stood in a table of the workspace
 * @param owners the people of a table
 * @returns the key of each owner, in order, and what is to be kept of whom something new is known
 * @example
 * const ann = { id: 'ann@old.com', name: 'Ann', email: 'ann@old.com', phone: null, crmId: null };
 * const { changed } = recogniseOwners([], [ann]);
 * recogniseOwners(changed, [{ ...ann, id: 'u1', email: 'ann@new.com' }]).keys // ['ann@old.com']
 */
export function recogniseOwners(
	known: readonly KnownOwner[],
	owners: readonly Owner[],
): { keys: string[]; changed: KnownOwner[] } {
	const found = new Map<Owner, KnownOwner>();
	const taken = new Set<KnownOwner>();
	for (const kind of kinds) {
		const free = known.filter((person) => !taken.has(person));
		const people = byMark(free, (person) => person[kind]);
		const waiting = owners.filter((owner) => !found.has(owner));
		for (const [mark, alike] of byMark(waiting, (owner) => [marksOf(owner)[kind]])) {
			const [owner, ...others] = alike;
			const person = onlyOne(people.get(mark));
			if (!owner || others.length > 0 || !person || taken.has(person)) continue;
			if (contradicts(kind, person, owner)) continue;
			found.set(owner, person);
			taken.add(person);
		}
	}

	const everybody = new Map(known.map((person) => [person.key, person]));
	const keys = owners.map((owner) => {
		const person = withMarks(found.get(owner) ?? newcomer(owner, everybody), owner);
		everybody.set(person.key, person);
		return person.key;
	});
	for (const person of withoutIdsOfOthers([...everybody.values()], owners, keys)) {
		everybody.set(person.key, person);
	}
	const before = new Set(known);
	return { keys, changed: [...everybody.values()].filter((person) => !before.has(person)) };
}

/** Who had an ID that is somebody else's in the table now: an ID is one person's at a time. */
function withoutIdsOfOthers(
	everybody: Iterable<KnownOwner>,
	owners: readonly Owner[],
	keys: readonly string[],
): KnownOwner[] {
	const holder = new Map(owners.map(({ id }, index) => [id, keys[index]]));
	return [...everybody].flatMap((person) => {
		const ids = person.ids.filter((id) => (holder.get(id) ?? person.key) === person.key);
		return ids.length < person.ids.length ? [{ ...person, ids }] : [];
	});
}

/**
 * Who a stored owner is: the surest mark decides.
 *
 * @returns their key; `undefined` when nobody known has one of their marks
 * @example
 * keyOfOwner(known, { id: 'ann@old.com', name: 'Ann', email: null, phone: null, crmId: null })
 */
export function keyOfOwner(known: readonly KnownOwner[], owner: Owner): string | undefined {
	const marks = marksOf(owner);
	for (const kind of kinds) {
		const mark = marks[kind];
		const person = onlyOne(known.filter((each) => mark !== null && each[kind].includes(mark)));
		if (person && !contradicts(kind, person, owner)) return person.key;
	}
	return undefined;
}

/** A name proves nobody whom the CRM knows as somebody else. */
const contradicts = (kind: (typeof kinds)[number], person: KnownOwner, owner: Owner) =>
	kind === 'names' &&
	owner.crmId !== null &&
	person.crmIds.length > 0 &&
	!person.crmIds.includes(owner.crmId);

const lower = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();

const marksOf = ({ id, crmId, email, name }: Owner): Marks => ({
	ids: id,
	crmIds: crmId,
	emails: email && lower(email),
	names: lower(name) || null,
});

function byMark<Item>(items: readonly Item[], marks: (item: Item) => Array<string | null>) {
	const index = new Map<string, Item[]>();
	for (const item of items) {
		for (const mark of marks(item)) {
			if (mark !== null) index.set(mark, [...(index.get(mark) ?? []), item]);
		}
	}
	return index;
}

const onlyOne = <Item>(items: readonly Item[] = []) => (items.length === 1 ? items[0] : undefined);

/** Their ID is their key; somebody known under it before, who is another person, keeps it. */
function newcomer({ id }: Owner, keys: ReadonlyMap<string, unknown>): KnownOwner {
	let key = id;
	for (let n = 2; keys.has(key); n++) key = `${id} (${n})`;
	return { key, ids: [], crmIds: [], emails: [], names: [] };
}

function withMarks(person: KnownOwner, owner: Owner): KnownOwner {
	const marks = marksOf(owner);
	const isNew = (kind: (typeof kinds)[number]) => {
		const mark = marks[kind];
		return mark !== null && !person[kind].includes(mark);
	};
	if (!kinds.some(isNew)) return person;
	const added = { ...person };
	for (const kind of kinds) {
		if (isNew(kind)) added[kind] = [...person[kind], marks[kind] ?? ''].slice(-mostMarks);
	}
	return added;
}
