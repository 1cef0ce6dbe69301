import type { Assignment, Owner } from '../lead';
import { keyOfOwner, recogniseOwners, type KnownOwner } from './identity';
import type { RosterLine } from './roster';

/** Of a line of the owners table, what says who is there. */
export type OwnerLine = Pick<RosterLine, 'owner' | 'active' | 'backup'>;

/** An owner who takes no leads any more, or none now. */
export interface OwnerAway {
	/** `gone`: in no line of the table; `inactive`: switched off there. */
	why: 'gone' | 'inactive';
	/** Who stands in; `null` where nobody does who is there. */
	backup: Owner | null;
}

/**
 * Whether somebody who has a lead has left the owners table since, or is switched off there: what is
 * to be done for the lead is no longer theirs to hear.
 *
 * @param lines the table as it is now
 * @param known everyone who ever stood in a table of the workspace, so that who has a new ID or email
 * is not taken for gone
 * @returns `null` for an owner who is there, and where nobody has the lead
 * @example
 * ownerAway([bo], known, { owner: ann.owner, backup: bo.owner }) // { why: 'gone', backup: bo.owner }
 */
export function ownerAway(
	lines: readonly OwnerLine[],
	known: readonly KnownOwner[],
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
	const own = lineOf(owner);
	if (own?.active) return null;
	const standsIn = [own && lineNamed(lines, own.backup), lineOf(backup)].find(
		(line) => line?.active && line !== own,
	);
	return { why: own ? 'inactive' : 'gone', backup: standsIn?.owner ?? null };
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
