import type { Problem } from '../../check';
import { rosterOf } from '../checks/harmless';
import { ownerOf, recogniseOwners } from '../identity';
import { findMember, type RosterLine } from '../roster';
import { rowsLabel } from './label';
import type { OwnersOfRows } from './readOwnerRows';

/**
 * The owners of a table and of rows as one: the same person is told by ID, CRM ID, email and name, and
 * the table's cells count where it fills them in. A backup of a row whom nobody is called is left
 * out, and told.
 *
 * @example
 * joinOwners([annWithWeight2], { lines: [annOfTheSheet, bo], problems: [] }).lines.map(({ weight }) => weight)
 * // [2, 1]
 */
export function joinOwners(
	table: readonly RosterLine[],
	{ lines: rows, problems }: OwnersOfRows,
): OwnersOfRows {
	const tableKeys = recogniseOwners(
		[],
		table.map(({ owner }) => owner),
	);
	const { keys } = recogniseOwners(
		tableKeys.changed,
		rows.map(({ owner }) => owner),
	);
	const rowOfKey = new Map(rows.map((row, index) => [keys[index], row]));
	const known = new Set(tableKeys.keys);
	const joined = [
		...table.map((line, index) => {
			const row = rowOfKey.get(tableKeys.keys[index]);
			return row ? joinLines(line, row) : { ...line, ofTable: true };
		}),
		...rows.filter((_, index) => !known.has(keys[index] ?? '')),
	];
	return withoutUnknownBackups(joined, new Set(rows.map(({ backup }) => backup)), problems);
}

/** Cells that say what a line says without them are taken for empty. */
function joinLines(line: RosterLine, row: RosterLine): RosterLine {
	const list = <Name extends 'pools' | 'skills' | 'languages' | 'territories' | 'absences'>(
		name: Name,
	) => (line[name].length > 0 ? line[name] : row[name]);
	const owner = joinPeople(line.owner, row.owner);
	const hours = line.ofWorkspace ? row : line;
	return {
		...{ owner, pools: list('pools'), backup: line.backup || row.backup },
		...{ weight: line.weight === 1 ? row.weight : line.weight, active: line.active && row.active },
		...{ hours: hours.hours, ...(hours.ofWorkspace && { ofWorkspace: true }) },
		dailyCap: line.dailyCap ?? row.dailyCap,
		openLeadCap: line.openLeadCap ?? row.openLeadCap,
		ownCaps: { ...row.ownCaps, ...line.ownCaps },
		columns: { ...row.columns, ...line.columns },
		timeZone: line.owner.timeZone === undefined ? row.timeZone : line.timeZone,
		...{ skills: list('skills'), languages: list('languages'), territories: list('territories') },
		...{ absences: list('absences'), holidays: line.holidays ?? row.holidays },
	};
}

type Person = RosterLine['owner'];

function joinPeople(person: Person, other: Person): Person {
	const custom = { ...other.custom, ...person.custom };
	const owner = ownerOf({
		name: isNamed(person) ? person.name : other.name,
		email: person.email ?? other.email ?? '',
		id: ownId(person) || ownId(other),
		phone: person.phone ?? other.phone ?? '',
		crmId: person.crmId ?? other.crmId ?? '',
		timeZone: person.timeZone ?? other.timeZone ?? '',
	});
	return Object.keys(custom).length > 0 ? { ...owner, custom } : owner;
}

const isNamed = ({ name, email, id }: Person) => name !== email && name !== id;

/** An ID that somebody wrote, and that is not made of the email or the name. */
const ownId = ({ id, email, name }: Person) =>
	id === email?.toLowerCase() || id === name ? '' : id;

function withoutUnknownBackups(
	lines: readonly RosterLine[],
	ofRows: ReadonlySet<string>,
	problems: readonly Problem[],
): OwnersOfRows {
	const people = rosterOf(lines);
	const isUnknown = ({ backup }: RosterLine) =>
		backup !== '' && ofRows.has(backup) && !findMember(people, backup);
	return {
		lines: lines.map((line) => (isUnknown(line) ? { ...line, backup: '' } : line)),
		problems: [
			...problems,
			...lines.filter(isUnknown).map(
				({ owner, backup }): Problem => ({
					where: rowsLabel,
					severity: 'warning',
					code: 'ownerRow.backup',
					message: `the backup of ${owner.name}, "${backup}", is no owner, so there is none`,
					hint: 'Write the name or email of another owner.',
				}),
			),
		],
	};
}
