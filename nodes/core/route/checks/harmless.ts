import { compileRoster, type Roster, type RosterLine } from '../roster';

export const withoutBackup = (line: RosterLine): RosterLine => ({ ...line, backup: '' });

/** A line that surely can work, so that what it is asked beside others is told alone. */
export const harmless = (line: RosterLine): RosterLine => ({
	...withoutBackup(line),
	...{ hours: null, timeZone: 'UTC', weight: 1, absences: [], holidays: null },
});

/** The owners that there are, whatever is wrong with their lines. */
export const rosterOf = (lines: readonly RosterLine[]): Roster =>
	compileRoster([...new Map(lines.map((line) => [line.owner.id, harmless(line)])).values()]);
