import { attempt } from '../../attempt';
import type { Check, Finding } from '../../check';
import { postalSpan, readTerritory, type Territory } from '../territories';

/** A stretch of postal codes of one country that a row takes. */
interface Stretch {
	row: number;
	from: string;
	to: string;
	share: number;
}

/**
 * Rows whose ranges of postal codes begin in one another and end outside: a smaller one within a larger
 * one is meant, as the more particular row decides; of two that cross, somebody mistook an end.
 *
 * @param whereOf what a row is called
 */
export function crossingRanges(
	territories: readonly Territory[],
	whereOf: (territory: Territory, index: number) => string,
): Check[] {
	const called = (row: number) => {
		const territory = territories[row];
		return territory ? whereOf(territory, row) : '';
	};
	return [...stretchesOf(territories).values()]
		.flatMap(crossed)
		.flatMap(([one, other]): Check[] => {
			const [above, below] = one.row < other.row ? [one, other] : [other, one];
			if (isOneTarget(territories[above.row], territories[below.row])) return [];
			const shared = { from: other.from, to: one.to };
			return [{ where: called(below.row), look: () => [inTwoRows(shared, above, below, called)] }];
		});
}

function inTwoRows(
	{ from, to }: Pick<Stretch, 'from' | 'to'>,
	above: Stretch,
	below: Stretch,
	called: (row: number) => string,
): Finding {
	const winner = below.share < above.share ? below : above;
	const why = below.share === above.share ? 'it stands above' : 'its area is smaller';
	return {
		severity: 'warning',
		code: 'territory.crossing',
		message: `${from}-${to} is in ${called(above.row)} as well: ${called(winner.row)} has it, as ${why}`,
		hint: 'Let the one range begin where the other ends.',
	};
}

/** The stretches of all rows, by what else must be true of a lead there. */
function stretchesOf(territories: readonly Territory[]): Map<string, Stretch[]> {
	const groups = new Map<string, Stretch[]>();
	for (const [row, territory] of territories.entries()) {
		const read = attempt(() => readTerritory(territory));
		if (!read.ok) continue;
		const { countries, regions, phones, postal } = read.value;
		const besides = JSON.stringify([countries, regions.toSorted(), phones.toSorted()]);
		for (const area of postal) {
			const span = postalSpan(area, countries[0] ?? '');
			if (!span) continue;
			groups.set(besides, [...(groups.get(besides) ?? []), { row, share: area.share, ...span }]);
		}
	}
	return groups;
}

/** Pairs that cross, the one that begins first before the other; each stretch once at most. */
function crossed(stretches: readonly Stretch[]): Array<[Stretch, Stretch]> {
	const sorted = stretches.toSorted(
		(one, other) => compare(one.from, other.from) || compare(other.to, one.to),
	);
	const open: Stretch[] = [];
	const pairs: Array<[Stretch, Stretch]> = [];
	for (const stretch of sorted) {
		while ((open.at(-1)?.to ?? stretch.from) < stretch.from) open.pop();
		const around = open.at(-1);
		if (around && around.to < stretch.to) pairs.push([around, stretch]);
		open.push(stretch);
	}
	return pairs.filter(([one, other]) => one.row !== other.row);
}

const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other));

/** Whether leads of two rows go to the same place. */
export const isOneTarget = (one: Territory | undefined, other: Territory | undefined) =>
	one?.target.kind === other?.target.kind &&
	one?.target.name.trim().toLowerCase() === other?.target.name.trim().toLowerCase();
