import { attempt } from '../attempt';
import type { Assignment, Owner } from '../lead';
import { compileAbsences, type Absences } from './absences';
import { saidNow, type Availability } from './availability';
import { awayNow, sayAway, type Away } from './away';
import { keyOfOwner, recogniseOwners, type KnownOwner } from './identity';
import type { RosterLine } from './roster';

/** Of a line of the owners table, what says who is there, and when. */
export type OwnerLine = Pick<
	RosterLine,
	'owner' | 'active' | 'backup' | 'timeZone' | 'absences' | 'holidays'
>;

/** An owner who takes no leads any more, or none now. */
export interface OwnerAway {
	/** What is the matter, as it follows their name: `is not active in Owners`. */
	why: string;
	/** Who stands in; `null` where nobody does who is there. */
	backup: Owner | null;
}

/** What was said of people, and when it is asked. */
export interface OwnersNow {
	/** Everyone who ever stood in a table of the workspace, so that who has a new ID or email is not taken for gone. */
	known: readonly KnownOwner[];
	/** What was set of them, by their keys. */
	availability: ReadonlyMap<string, readonly Availability[]>;
	/** In milliseconds. */
	now: number;
	/** The zone that goes without saying, if any. */
	timeZone?: string | undefined;
}

/**
 * Whether somebody who has a lead has left the owners table since, is switched off there, or is away for a
 * while: what is to be done for the lead is not theirs to hear now.
 *
 * @param lines the table as it is now
 * @returns `null` for an owner who is there, and where nobody has the lead
 * @example
 * ownerAway([bo], { known, availability, now }, { owner: ann.owner, backup: bo.owner })
 * // { why: 'is in no row of Owners any more', backup: bo.owner }
 */
export function ownerAway(
	lines: readonly OwnerLine[],
	{ known, availability, now, timeZone }: OwnersNow,
	{ owner, backup }: Pick<Assignment, 'owner' | 'backup'>,
): OwnerAway | null {
	if (!owner) return null;
	const everybody = [owner, backup].reduce(withPerson, known);
	const { keys } = recogniseOwners(
		everybody,
		lines.map((line) => line.owner),
	);
	const lineOf = (person: Owner | null): OwnerLine | undefined =>
		person ? lines[keys.indexOf(keyOfOwner(everybody, person) ?? person.id)] : undefined;
	const awayOf = (line: OwnerLine): Away | null => {
		const absences = absencesOf(line);
		const saidAway = () => saidNow(availability.get(keyOf(line)) ?? [], absences, now);
		return awayNow({ absences }, { now, saidAway });
	};
	const keyOf = (line: OwnerLine) => keys[lines.indexOf(line)] ?? line.owner.id;
	const why = whyAway(lineOf(owner), awayOf, (away, { timeZone: theirs }) =>
		sayAway(away, theirs, now, timeZone),
	);
	if (why === null) return null;
	const own = lineOf(owner);
	const standsIn = [own && lineNamed(lines, own.backup), lineOf(backup)].find(
		(line) => line?.active && line !== own && awayOf(line) === null,
	);
	return { why, backup: standsIn?.owner ?? null };
}

function whyAway(
	line: OwnerLine | undefined,
	awayOf: (line: OwnerLine) => Away | null,
	say: (away: Away, line: OwnerLine) => string,
): string | null {
	if (!line) return 'is in no row of Owners any more';
	if (!line.active) return 'is not active in Owners';
	const away = awayOf(line);
	return away && `is ${say(away, line)}`;
}

/** What cannot be read is told where leads are assigned, and keeps nobody from hearing of a lead. */
function absencesOf(line: OwnerLine): Absences | null {
	const read = attempt(() => compileAbsences(line, line.timeZone));
	return read.ok ? read.value : null;
}

/** Whoever has a lead was known when they got it, though the store may have been told so elsewhere. */
const withPerson = (known: readonly KnownOwner[], person: Owner | null): readonly KnownOwner[] =>
	!person || keyOfOwner(known, person) !== undefined
		? known
		: [...known, ...recogniseOwners([], [person]).changed];

/** The line that a Backup names, by name, email or ID. */
const lineNamed = (lines: readonly OwnerLine[], name: string): OwnerLine | undefined =>
	lines.find(({ owner }) =>
		[owner.name, owner.email, owner.id].some((mark) => mark && folded(mark) === folded(name)),
	);

const folded = (name: string) => name.trim().toLowerCase();
