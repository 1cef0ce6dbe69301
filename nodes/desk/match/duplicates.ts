import {
	calledBy,
	Duplicates,
	evidenceInWords,
	inOrderOfMerging,
	percentOf,
	sentenceOfPair,
	suggestSurvivor,
	type DuplicateGroup,
	type DuplicateLink,
	type KnownPerson,
	type SearchedRecord,
	type WordedEvidence,
} from '../../core/match';
import type { ReadSession } from '../../store';
import { apartAmong, type ApartReads } from './apart';

/** Reads the store: each look is one of its own, so that a long search is in nobody's way. */
export type ReadBooks = <Result>(
	work: (session: ApartReads & Pick<ReadSession, 'matches' | 'weights'>) => Promise<Result>,
) => Promise<Result>;

/** What is looked for. */
export interface DuplicatesFacts {
	/** How likely a group has to be, in percent. */
	atLeast: number;
	/** The most groups that are given. */
	most: number;
}

/** One of a group, as a person reads it. */
export interface DuplicateMember {
	/** Of the lead or the record; not there where a row has none. */
	id: string | null;
	/** The number of its row, from 1. */
	row?: number;
	name: string | null;
	email: string | null;
	phone: string | null;
	company: string | null;
	/** Their name. */
	owner: string | null;
	status: string;
	/** How many inquiries a known lead made. */
	inquiries?: number;
}

/** Why two of a group are taken for one person. */
export interface ToldLink {
	/** In a sentence. */
	reason: string;
	/** Of whom, by name. */
	between: [string, string];
	/** In percent. */
	sure: number;
	/** The strongest first; none where the two say the same in every field. */
	evidence: WordedEvidence[];
}

/** Records that are likely of one person. */
export interface ToldGroup {
	/** In a sentence or two. */
	reason: string;
	/** In percent. */
	sure: number;
	/** How many are in it. */
	count: number;
	/** Which of them should stay, as Merge suggests, and why. */
	survivor: DuplicateMember & { why: string };
	/** The IDs of the listed ones, for Merge. */
	ids: string[];
	/** No more than {@link mostListed}, the suggested survivor first. */
	members: DuplicateMember[];
	/** What holds them together, the surest first; of a large group its weakest. */
	links: ToldLink[];
	/** The places of all of them in what was searched. */
	places: number[];
}

/** What a search gave. */
export interface FoundDuplicates {
	groups: ToldGroup[];
	/** How many records say something to compare. */
	compared: number;
	/** How many more groups there are than were asked for, and the places of those in them. */
	more: number;
	morePlaces: number[];
}

/** Of a larger group the others are only counted. */
export const mostListed = 50;

/** What is searched. */
export interface Searchable {
	records: readonly SearchedRecord[];
	/** Whether these are known leads. */
	isStore: boolean;
	/** Which places a group must hold one of; any where it is not given. */
	isWanted?(place: number): boolean;
	/** The people at some places. */
	peopleAt(session: ApartReads, places: readonly number[]): Promise<Person[]>;
}

/** Somebody of a group. */
export interface Person extends KnownPerson {
	/** Of a row, from 1. */
	row?: number;
	/** The ID stands for the row alone, and is none. */
	isWithoutId?: boolean;
}

/**
 * Looks for records that are of one person. Those of whom a person decided that they are not the same are
 * never in one group. Nothing is written.
 */
export async function searchDuplicates(
	read: ReadBooks,
	{ records, isStore, isWanted, peopleAt }: Searchable,
	{ atLeast, most }: DuplicatesFacts,
): Promise<FoundDuplicates> {
	const kept = await read(async ({ weights }) => await weights.inUse());
	const duplicates = new Duplicates(records, atLeast / 100, { weights: kept?.weights });
	const found: FoundDuplicates = {
		...{ groups: [], compared: duplicates.compared, more: 0, morePlaces: [] },
	};
	for (const whole of duplicates.groups) {
		if (isWanted && !whole.members.some((place) => isWanted(place))) continue;
		if (found.groups.length >= most) leave(found, whole);
		else {
			const people = await read(async (session) => await peopleAt(session, whole.members));
			const byPlace = new Map(whole.members.map((place, at) => [place, people[at] as Person]));
			const apart = await read(async (session) => await apartAmong(session, people, isStore));
			for (const group of duplicates.without(whole, apart)) {
				if (found.groups.length >= most) leave(found, group);
				else found.groups.push(toldOf(duplicates, group, byPlace));
			}
		}
	}
	found.groups.sort((one, other) => other.sure - one.sure);
	return found;
}

function leave(found: FoundDuplicates, { members }: DuplicateGroup) {
	found.more++;
	found.morePlaces.push(...members);
}

function toldOf(
	duplicates: Duplicates,
	group: DuplicateGroup,
	byPlace: ReadonlyMap<number, Person>,
): ToldGroup {
	const people = group.members.map((place) => byPlace.get(place) as Person);
	const suggested = suggestSurvivor(people);
	const survivor = (suggested?.lead ?? people[0]) as Person;
	const why = suggested?.why ?? '';
	const others = inOrderOfMerging(people.filter((person) => person !== survivor));
	const listed = [survivor, ...others].slice(0, mostListed);
	const links = duplicates
		.linksIn(group, mostListed)
		.map((link) => toldLink(link, (place) => named(byPlace.get(place) as Person)));
	const sure = percentOf(group.probability);
	const weakest = links.at(-1);
	return {
		reason: `${people.length} records are one person, ${sure} % sure: ${listed.slice(0, 3).map(named).join(', ')}${people.length > 3 ? ` and ${people.length - 3} more` : ''}. ${named(survivor)} should stay, because it ${why}.${weakest ? ` ${weakest.reason}` : ''}`,
		...{ sure, count: people.length, survivor: { ...memberOf(survivor), why } },
		ids: listed.flatMap(({ id, isWithoutId }: Person) => (isWithoutId ? [] : [id])),
		...{ members: listed.map(memberOf), links, places: group.members },
	};
}

function toldLink(
	{ one, other, probability, isEqual, explained }: DuplicateLink,
	nameAt: (place: number) => string,
): ToldLink {
	const between: [string, string] = [nameAt(one), nameAt(other)];
	const says = isEqual ? 'they say the same in every field.' : sentenceOfPair(explained);
	return {
		reason: `${between.join(' and ')}: ${says}`,
		...{ between, sure: percentOf(probability) },
		evidence: isEqual ? [] : evidenceInWords(explained.evidence),
	};
}

const named = (person: Person) =>
	`${calledBy(person)} (${person.row === undefined ? person.id : `row ${person.row}`})`;

const memberOf = (person: Person): DuplicateMember => ({
	id: person.isWithoutId ? null : person.id,
	...(person.row !== undefined && { row: person.row }),
	...{ name: person.fullName, email: person.email, phone: person.phone, company: person.company },
	...{ owner: person.owner?.name ?? null, status: person.status },
	...(person.row === undefined && { inquiries: person.inquiries }),
});
