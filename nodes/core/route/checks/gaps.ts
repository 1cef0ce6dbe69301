import { fieldOf, type Check, type Finding, type WrittenConditions } from '../../check';
import { attempt } from '../../attempt';
import { countryName } from '../../place';
import { textOf } from '../../text';
import { sayWeek, closedWeek } from '../../time';
import { readTerritory } from '../territories';
import { askedPools } from './askedPools';
import { linesById, weekOf } from './hours';
import type { LookedPolicy } from './looked';
import { takesEveryLead } from '../rules';
import { whereOfRule } from './rules';

/** Leads of which nothing says whose they are, where that ends in the fallback queue. */
export function doubtsOfGaps(policy: LookedPolicy): Check[] {
	if (!endsInQueue(policy)) return [];
	return [
		{ where: 'Territories', look: () => restOfTheWorld(policy) },
		{ where: 'Rules', look: () => betweenNumbers(policy) },
		...offHours(policy),
	];
}

/** Whether a lead that no condition takes goes to nobody. */
const endsInQueue = ({ rules, otherwise }: LookedPolicy): boolean =>
	otherwise.kind !== 'everyone' &&
	otherwise.kind !== 'pool' &&
	!rules.some(
		(rule) => takesEveryLead(rule) && !['queue', 'territory', 'review'].includes(rule.target.kind),
	);

const toQueue = 'goes to the Fallback Queue, unless another rule takes it';

/** Countries of which some parts are somebody's and the rest is not; all others. */
function restOfTheWorld({ territories, rules, otherwise }: LookedPolicy): Finding[] {
	const isAsked = [...rules.map(({ target }) => target), otherwise].some(
		({ kind }) => kind === 'territory',
	);
	const areas = territories.flatMap((territory) => {
		const read = attempt(() => readTerritory(territory));
		return read.ok ? [read.value] : [];
	});
	const isWhole = ({ regions, postal, phones }: (typeof areas)[number]) =>
		regions.length + postal.length + phones.length === 0;
	const whole = areas.filter(isWhole);
	// A cell that a lead fills in may name any place, as may one that cannot be read.
	const isKnown = areas.length === territories.length && areas.length > 0;
	if (!isAsked || !isKnown || whole.some(({ countries }) => countries.length === 0)) return [];
	const taken = new Set(whole.flatMap(({ countries }) => countries));
	const parts = [...new Set(areas.flatMap(({ countries }) => countries))].filter(
		(country) => !taken.has(country),
	);
	const rest = parts.length > 0 ? `the rest of ${parts.map(countryName).join(', ')} or ` : '';
	return [
		{
			severity: 'note',
			code: 'territories.gap',
			message: `no row takes ${rest}other countries: a lead from there ${toQueue}`,
			hint: `Right where a person is to look at them; else add a row ${parts.length > 0 ? 'with the Country alone, and one ' : ''}that has neither Country nor Region, for all others.`,
		},
	];
}

/** The numbers that a rule takes; an end that is not `taken` is just outside. */
interface Range {
	from: number;
	to: number;
	takesFrom: boolean;
	takesTo: boolean;
}

const rangesOf: Readonly<Record<string, (number: number) => Range>> = {
	equals: (n) => ({ from: n, to: n, takesFrom: true, takesTo: true }),
	gt: (n) => ({ from: n, to: Infinity, takesFrom: false, takesTo: true }),
	gte: (n) => ({ from: n, to: Infinity, takesFrom: true, takesTo: true }),
	lt: (n) => ({ from: -Infinity, to: n, takesFrom: true, takesTo: false }),
	lte: (n) => ({ from: -Infinity, to: n, takesFrom: true, takesTo: true }),
};

/** Numbers between those of rules that share out one field, such as exactly 1000. */
function betweenNumbers({ conditions }: LookedPolicy): Finding[] {
	const ofField = Map.groupBy(
		conditions.flatMap((written) => numbersOf(written) ?? []),
		({ field }) => field,
	);
	return [...ofField].flatMap(([field, numbers]) => {
		const ranges = numbers
			.map(({ range }) => range)
			.toSorted(
				(one, other) => one.from - other.from || Number(other.takesFrom) - Number(one.takesFrom),
			);
		return holesIn(ranges).map(
			(hole): Finding => ({
				severity: 'note',
				code: 'rules.gap',
				message: `no rule takes a lead whose ${field} is ${hole}: it ${toQueue}`,
				hint: 'Right where a person is to look at them; else let one of the rules take them too, such as by "is greater than or equal to".',
			}),
		);
	});
}

function numbersOf({ list, any }: WrittenConditions): { field: string; range: Range } | undefined {
	if (any && list.length > 1) return undefined;
	let found: { field: string; range: Range } | undefined;
	for (const { condition } of list) {
		const field = fieldOf(condition.left);
		const { right } = condition;
		const written = right.kind === 'fixed' ? Number(textOf(right.value) ?? NaN) : NaN;
		const range = rangesOf[condition.operation]?.(written);
		if (condition.type !== 'number' || !field || !range || Number.isNaN(written)) return undefined;
		if (found && found.field !== field) return undefined;
		found = { field, range: found ? inBoth(found.range, range) : range };
	}
	return found;
}

const inBoth = (one: Range, other: Range): Range => {
	const [late, early] = one.from >= other.from ? [one, other] : [other, one];
	const [first, last] = one.to <= other.to ? [one, other] : [other, one];
	return {
		from: late.from,
		takesFrom: late.takesFrom && (late.from > early.from || early.takesFrom),
		to: first.to,
		takesTo: first.takesTo && (first.to < last.to || last.takesTo),
	};
};

/** Of whole numbers, as of people in a company, nothing is between 10 and 11. */
const leastBetween = 1;

const isPoint = ({ from, to }: Pick<Range, 'from' | 'to'>) => from === to;

/** What lies between ranges, in words. Between single numbers nothing is meant to lie. */
function holesIn([first, ...others]: readonly Range[]): string[] {
	if (!first) return [];
	let last = first;
	const holes: string[] = [];
	for (const range of others) {
		const isBetween = range.from - last.to > leastBetween && !isPoint(range) && !isPoint(last);
		if (isBetween) holes.push(`between ${last.to} and ${range.from}`);
		if (range.from === last.to && !last.takesTo && !range.takesFrom) holes.push(`${last.to}`);
		if (range.to > last.to || (range.to === last.to && range.takesTo)) last = range;
	}
	return holes;
}

/** Rules whose leads go on when their pool is closed, where nothing after them takes them. */
function offHours(policy: LookedPolicy): Check[] {
	const lines = linesById(policy.lines);
	const pools = askedPools(policy);
	return policy.rules.flatMap((rule, index): Check[] => {
		const where = whereOfRule(rule, index);
		const does = (rule.whenNobody ?? policy.whenNobody).do;
		const asked = pools.find(({ places }) => places.some((place) => place.where === where));
		const week = asked && does === 'go on' ? weekOf(asked.pool, lines, policy.now) : null;
		const [longest] = week
			? closedWeek(week.open).toSorted((one, other) => other.to - other.from - (one.to - one.from))
			: [];
		if (!asked || !week || !longest || asked.pool.way.strategy === 'claim') return [];
		const look = (): Finding[] => [
			{
				severity: 'note',
				code: 'rule.offHours',
				message: `when nobody of the pool "${asked.pool.name}" works, such as ${sayWeek([longest])} (${week.zone}), a lead of this rule ${toQueue}`,
				hint: 'Right where people read the queue then; else choose Wait Until Somebody Can under When Nobody Can Take It, or add a rule below it for those hours.',
			},
		];
		return [{ where, look }];
	});
}
