/**
 * What one question of business time costs, against moment-business-time and the usual loop over
 * the days, all in one run and on the same calendar. They must agree before anything is measured.
 */
import { addBusinessTime, businessTimeBetween, compileCalendar } from '../../nodes/core/time';
import { DAY, HOUR, START, withOwnDays, withPublicHolidays, ZONE } from './time/calendar';
import type { BenchCalendar } from './time/calendar';
import { luxonLoop } from './time/luxonLoop';
import { momentBusinessTime } from './time/momentBusinessTime';

/** How many times the others' operations per second it must reach. */
const TIMES_AS_FAST = 50;
/** How many times the cost of a week ten years may have. */
const COST_OF_YEARS = 2;

/** A little over a month: of the spans over a month the one with the fewest days for the loops. */
const MONTH = 35 * DAY + 4 * HOUR;
const WEEK = 7 * DAY + 4 * HOUR;
const TEN_YEARS = 3652 * DAY + 4 * HOUR;

const CALENDARS: Array<[string, BenchCalendar]> = [
	['own closed days', withOwnDays],
	['public holidays', withPublicHolidays(2026)],
];

/** Prints how many operations a second each way does, and the ratios that are promised. */
export function bench(log: (line: string) => void): void {
	const processZone = process.env.TZ;
	process.env.TZ = ZONE;
	try {
		for (const [name, calendar] of CALENDARS) {
			againstOthers(name, calendar, log);
			overYears(calendar, log);
		}
	} finally {
		if (processZone === undefined) delete process.env.TZ;
		else process.env.TZ = processZone;
	}
}

function againstOthers(name: string, bench: BenchCalendar, log: (line: string) => void): void {
	const calendar = compileCalendar(bench.settings);
	const open = businessTimeBetween(calendar, START, START + MONTH);
	const due = addBusinessTime(calendar, START, open);
	const others = {
		'luxon loop': luxonLoop(bench),
		'moment-business-time': momentBusinessTime(bench),
	};
	const ours = {
		between: measure(() => businessTimeBetween(calendar, START, START + MONTH)),
		add: measure(() => addBusinessTime(calendar, START, open)),
	};
	log(`  35 days, ${name}: between ${ours.between}, add ${ours.add} per second`);
	for (const [other, { between, add }] of Object.entries(others)) {
		agree(other, between(START, START + MONTH), open);
		agree(other, add(START, open), due);
		const theirs = {
			between: measure(() => between(START, START + MONTH)),
			add: measure(() => add(START, open)),
		};
		atLeast(log, `between, ${other}`, ours.between / theirs.between, theirs.between);
		atLeast(log, `add, ${other}`, ours.add / theirs.add, theirs.add);
	}
}

function overYears(bench: BenchCalendar, log: (line: string) => void): void {
	const calendar = compileCalendar(bench.settings);
	const loop = luxonLoop(bench.settings.publicHolidays ? withPublicHolidays(2036) : bench);
	const costs = [WEEK, TEN_YEARS].map((span) => {
		const open = businessTimeBetween(calendar, START, START + span);
		agree('luxon loop', loop.between(START, START + span), open);
		agree('luxon loop', loop.add(START, open), addBusinessTime(calendar, START, open));
		return {
			between: 1 / measure(() => businessTimeBetween(calendar, START, START + span)),
			add: 1 / measure(() => addBusinessTime(calendar, START, open)),
		};
	});
	const [week, years] = costs;
	if (!week || !years) return;
	for (const kind of ['between', 'add'] as const) {
		const ratio = years[kind] / week[kind];
		log(`    ${kind}: 10 years cost ${ratio.toFixed(2)} × a week (at most ${COST_OF_YEARS})`);
		if (ratio > COST_OF_YEARS) throw new Error('A long span costs more than it may');
	}
	// What no later question pays again: the calendar, and the years that it is first asked about.
	for (const [length, span] of [
		['a week', WEEK],
		['10 years', TEN_YEARS],
	] as const) {
		const open = businessTimeBetween(calendar, START, START + span);
		const perSecond = measure(() => addBusinessTime(compileCalendar(bench.settings), START, open));
		log(`    compile and add ${length}: ${perSecond} per second`);
	}
}

function agree(other: string, theirs: number, ours: number): void {
	if (theirs !== ours) throw new Error(`${other} says ${theirs}, and not ${ours}`);
}

function atLeast(
	log: (line: string) => void,
	name: string,
	ratio: number,
	perSecond: number,
): void {
	log(`    ${name}: ${perSecond} per second, ${ratio.toFixed(0)} × (at least ${TIMES_AS_FAST})`);
	if (ratio < TIMES_AS_FAST) throw new Error(`Less than ${TIMES_AS_FAST} × ${name}`);
}

/** Operations per second, in the best of some rounds: others may use the machine too. */
function measure(run: () => number): number {
	const timeFor = (count: number) => {
		const start = performance.now();
		for (let i = 0; i < count; i++) run();
		return performance.now() - start;
	};
	timeFor(20);
	let count = 1;
	while (timeFor(count) < 20) count *= 2;
	const best = Math.min(...Array.from({ length: 8 }, () => timeFor(count)));
	return Math.round((count / best) * 1000);
}
