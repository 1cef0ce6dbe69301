/** What gives points, alone or in a group that shares a cap. */
export interface Grouped {
	/** May be negative. */
	points: number;
	/** The name of a line of the Groups table; not there or empty for none. */
	group?: string | undefined;
}

/** A line of the Groups table. */
export interface RuleGroup {
	name: string;
	/** Its rules together give at most so many points, and take at most so many away. */
	most: number;
}

/** One text for names that mean the same group, whatever their capitals. */
export const groupKey = (name = ''): string => name.trim().toLowerCase();

/** Whether two names of lines mean the same one. */
export const namesSame = (one: string, other: string): boolean => groupKey(one) === groupKey(other);

/** Points may be fractions; a sum of tenths should look like one, and nothing is not below 0. */
export const roundPoints = (points: number): number => Math.round(points * 1e6) / 1e6 + 0;

type Room = (points: number) => number;

/**
 * Gives points as long as their group has room: a rule that stands above another one in the table has
 * its points first. What is given and what is taken away have a room each.
 *
 * @returns what counts of points that a rule gives; those of its own if not given
 * @example
 * const counting = roomIn([{ name: 'Size', most: 15 }]);
 * counting({ group: 'size', points: 10 }) // 10
 * counting({ group: 'size', points: 10 }) // 5
 */
export function roomIn(
	groups: readonly RuleGroup[] = [],
): (rule: Grouped, points?: number) => number {
	const rooms = new Map(
		groups.map(({ name, most }): [string, Room] => [groupKey(name), room(most)]),
	);
	return ({ group = '', points: own }, points = own) =>
		(group === '' ? undefined : rooms.get(groupKey(group))?.(points)) ?? points;
}

function room(most: number): Room {
	let [given, taken] = [0, 0];
	return (points) => {
		if (points >= 0) {
			const counts = roundPoints(Math.min(points, most - given));
			given += counts;
			return counts;
		}
		const counts = roundPoints(Math.max(points, taken - most));
		taken -= counts;
		return counts;
	};
}

/**
 * The most that rules give together, in points; the caps of their groups are kept.
 *
 * @example
 * mostPoints([{ group: 'Size', points: 10 }, { group: 'Size', points: 10 }], [{ name: 'Size', most: 15 }]) // 15
 */
export function mostPoints(rules: readonly Grouped[], groups?: readonly RuleGroup[]): number {
	const counting = roomIn(groups);
	return roundPoints(rules.reduce((sum, rule) => sum + (rule.points > 0 ? counting(rule) : 0), 0));
}
