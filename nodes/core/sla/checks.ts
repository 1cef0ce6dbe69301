import {
	checksOfConditions,
	didYouMean,
	eachThenAll,
	implies,
	lineOf,
	type Check,
	type Finding,
	type WrittenConditions,
} from '../check';
import { activityKinds, stopGroups } from '../lead';
import { nearNames } from '../nearNames';
import { daysOver, type CalendarSettings } from '../time';
import { compileSla, type ClockSettings, type SlaSettings } from './policy';

/** Clocks with the conditions of each, as they can be looked at. */
export interface LookedClocks extends SlaSettings {
	/** `null` for a clock of every lead. */
	conditions: ReadonlyArray<WrittenConditions | null>;
}

/**
 * What to look at in clocks and their hours: everything, so that all is said at once.
 *
 * @param now epoch milliseconds
 */
export function checksOfClocks(settings: LookedClocks, now: number): Check[] {
	const { clocks, calendar } = settings;
	return [
		...eachThenAll('Clocks', clocks, whereOf, (some, at) =>
			compileSla(
				{
					calendar: alwaysOpen,
					clocks: at === undefined ? [...some] : inPlaceOf(some, at),
				},
				now,
			),
		),
		{ where: 'Working Hours', look: () => void compileSla({ clocks: [harmless], calendar }, now) },
		...doubtsOfClocks(settings, now),
	];
}

/** What surely is not what was meant, though a run can go on with it. */
export const doubtsOfClocks = (settings: LookedClocks, now: number): Check[] => [
	{ where: 'Special Days', look: () => daysInThePast(settings.calendar, now) },
	...settings.clocks.flatMap((clock, index): Check[] => {
		const where = whereOf(clock, index);
		const conditions = settings.conditions[index] ?? null;
		return [
			...(conditions ? checksOfConditions(where, conditions) : []),
			{
				where,
				look: () => [
					...clock.stopsOn.flatMap(unknownStop),
					...(conditions?.list.length === 0 ? [forEveryLead] : []),
					...hiddenClock(settings, clock, index),
				],
			},
		];
	}),
];

const whereOf = ({ name }: ClockSettings, index: number) => lineOf('Clocks', index, name);

const alwaysOpen: CalendarSettings = { timeZone: 'UTC', weekly: [], alwaysOpen: true };

/** A clock that surely can work, under a name that nobody gives. */
const harmless: ClockSettings = {
	...{ name: '\0', target: { amount: 1, unit: 'hours' }, warnings: [], stopsOn: [] },
	conditions: {},
};

/** A clock in its place, so that it is named by its number. */
const inPlaceOf = ([clock]: readonly ClockSettings[], at: number): ClockSettings[] =>
	Array.from({ length: at + 1 }, (_, index) => (index === at && clock ? clock : harmless));

function daysInThePast({ exceptions = [] }: CalendarSettings, now: number): Finding[] {
	const over = exceptions.filter(({ date }) => daysOver(date, now));
	if (over.length === 0) return [];
	const named = over.map(({ date, name }) => (name ? `${name} (${date})` : date)).join(', ');
	return [
		{
			severity: 'note',
			code: 'calendar.past',
			message: `${named} ${over.length === 1 ? 'is' : 'are'} over, and will not come again`,
			hint: 'Enter the dates to come, or switch on Every Year.',
		},
	];
}

/** A slip in the name of an activity; a word of one's own is like no other. */
function unknownStop(kind: string): Finding[] {
	const known = [...Object.keys(activityKinds), ...Object.keys(stopGroups)];
	const near = nearNames(kind, known, (name) => [name]);
	if (known.includes(kind) || near.length === 0) return [];
	return [
		{
			severity: 'warning',
			code: 'sla.unknownStop',
			message: `Stops On names "${kind}", which is no activity that is known`,
			hint: didYouMean(near.map((name) => `"${name}"`)),
		},
	];
}

const forEveryLead: Finding = {
	severity: 'note',
	code: 'sla.forEveryLead',
	message: 'the clock is for Some Leads, and no condition says which, so every lead has it',
	hint: 'Say under Only Leads With which leads it is for.',
};

/** A clock of a name that another one above it has for all of the same leads. */
function hiddenClock(
	{ clocks, conditions }: LookedClocks,
	clock: ClockSettings,
	index: number,
): Finding[] {
	const own = conditions[index];
	if (!own) return [];
	const above = clocks.slice(0, index).findIndex((earlier, at) => {
		const broader = conditions[at];
		return earlier.name === clock.name && broader && implies(own, broader);
	});
	const earlier = clocks[above];
	if (!earlier) return [];
	return [
		{
			severity: 'warning',
			code: 'sla.hidden',
			message: `the clock never runs: ${whereOf(earlier, above)} has the same name and is for every lead that this one is for`,
			hint: 'Move it up, change its conditions, or give it a name of its own.',
		},
	];
}
