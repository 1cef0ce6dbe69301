import { attempt } from '../../attempt';
import { checkConditions } from '../poolMembers';
import { poolKey, type PoolLine } from '../pools';
import { compileRoster, type Roster, type RosterLine } from '../roster';

/** A line that surely can work, so that what it is asked beside others is told alone. */
export const harmless = (line: RosterLine): RosterLine => ({
	...line,
	...{ hours: null, timeZone: 'UTC', weight: 1, absences: [], holidays: null },
});

/** The owners and pools that there are, whatever is wrong with their lines. */
export const rosterOf = (lines: readonly RosterLine[], pools: readonly PoolLine[] = []): Roster =>
	compileRoster(
		[...new Map(lines.map((line) => [line.owner.id, harmless(line)])).values()],
		// Of lines of one name the first keeps its row.
		pools.map((line, index) => {
			const first = pools.findIndex(({ name }) => poolKey(name) === poolKey(line.name));
			const isOwn = first === index && line.name.trim() !== '';
			const { conditions } = line;
			const canWork = attempt(() => checkConditions(line.name, conditions)).ok;
			return {
				...line,
				name: isOwn ? line.name : `\0${index}`,
				conditions: isOwn && canWork ? conditions : [],
			};
		}),
	);
