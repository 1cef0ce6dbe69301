import { inPlace, LeadOpsError } from '../errors';
import { settingsHash } from '../lead';
import { jsonOf, writtenOut } from '../text';
import {
	calendarLabels,
	compileCalendar,
	durationMs,
	durationUnits,
	isDurationUnit,
	type CalendarSettings,
	type Duration,
} from '../time';

/** From when a clock counts, and the words for it. */
export const clockStarts = {
	receivedAt: 'receipt',
	assignedAt: 'the assignment',
	now: 'this step of the flow',
} as const;

export type ClockStart = keyof typeof clockStarts;

/** When to warn: after a part of the target, from 1 to 99 percent, or some time before it is due. */
export type WarningPoint = { percent: number } | { before: Duration };

/** One clock as the settings have it. */
export interface ClockSettings {
	name: string;
	target: Duration;
	/** When to warn, as often as wanted. */
	warnings: WarningPoint[];
	/** The kinds of activity and groups of them that stop it; empty for every human touch. */
	stopsOn: string[];
	/** How many of them it takes; 1 if not given. */
	touches?: number;
	/** Whether each of them starts it again from the beginning. */
	restarts?: boolean;
	/** Its own hours, if not those of the policy. */
	calendar?: CalendarSettings;
	/** Its own start, if not that of the policy. */
	startFrom?: ClockStart;
	/** Which leads it is for, as it stands in the node; for every lead if not given. */
	conditions?: unknown;
}

/** Which clocks run, and in which hours. */
export interface SlaSettings {
	/** Of several with the same name, the first whose conditions a lead meets is its clock. */
	clocks: ClockSettings[];
	calendar: CalendarSettings;
}

/** {@link SlaSettings} ready for use. */
export interface SlaPolicy extends SlaSettings {
	/** What it was made of, and the hash of that. */
	settings: SlaSettings;
	hash: string;
}

/**
 * Checks the settings of clocks and makes them ready for use.
 *
 * @param now epoch milliseconds: hours that never open again from then on are refused
 * @throws LeadOpsError `sla.*` or `calendar.*`, in the words of the screen, when they cannot work
 *
 * @example
 * compileSla({
 *   clocks: [{
 *     name: 'First touch',
 *     target: { amount: 60, unit: 'businessMinutes' },
 *     warnings: [{ percent: 75 }],
 *     stopsOn: [],
 *   }],
 *   calendar: { timeZone: 'UTC', weekly: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }] },
 * }).hash // 12 hex digits
 */
export function compileSla(settings: SlaSettings, now?: number): SlaPolicy {
	if (settings.clocks.length === 0) {
		throw new LeadOpsError({
			code: 'sla.noClocks',
			message: 'The Clocks table is empty',
			hint: 'Add at least one clock, such as "First touch" with 60 business minutes.',
		});
	}
	const forEveryLead = new Set<string>();
	for (const [index, clock] of settings.clocks.entries()) {
		checkClock(clock, index);
		if (forEveryLead.has(clock.name)) throw sameName(clock.name);
		if (clock.conditions === undefined) forEveryLead.add(clock.name);
	}
	// First, since a clock with hours of its own shares all else with it.
	compileCalendar(settings.calendar, now);
	for (const clock of settings.clocks) checkOwnHours(clock, now);
	return {
		...settings,
		settings,
		hash: settingsHash(settings),
	};
}

function checkOwnHours({ name, calendar }: ClockSettings, now: number | undefined): void {
	if (!calendar) return;
	const { hours } = calendarLabels;
	const own = (message: string) =>
		message.startsWith(hours) ? message.replace(hours, `Own ${hours}`) : message;
	inPlace(
		(message) => `Clock "${name}": ${own(message)}`,
		() => compileCalendar(calendar, now),
	);
}

function checkClock(clock: ClockSettings, index: number): void {
	const { name, target, warnings, stopsOn, touches = 1 } = clock;
	if (name === '') {
		throw new LeadOpsError({
			code: 'sla.noName',
			message: `Clocks: row ${index + 1} has no Name`,
			hint: 'Give each clock a name of its own, such as "First touch".',
		});
	}
	const where = `Clock "${name}"`;
	checkUnit(target, `${where}: the Unit`);
	if (!(target.amount > 0 && Number.isFinite(target.amount))) {
		throw new LeadOpsError({
			code: 'sla.target',
			message: `${where}: the Target must be more than 0, and it is ${target.amount}`,
			hint: 'Enter how long the team has, for example 60.',
		});
	}
	if (target.unit === 'businessDays' && !Number.isInteger(target.amount)) {
		throw new LeadOpsError({
			code: 'sla.wholeDays',
			message: `${where}: the Target must be whole Business Days, and it is ${target.amount}`,
			hint: 'Enter a whole number, or use Business Hours.',
		});
	}
	if (!(Number.isInteger(touches) && touches >= 1)) {
		throw new LeadOpsError({
			code: 'sla.touches',
			message: `${where}: How Many must be a whole number from 1, and it is ${touches}`,
			hint: 'Enter how many activities it takes to stop the clock, for example 3.',
		});
	}
	if (!isListOfTexts(stopsOn)) {
		throw new LeadOpsError({
			code: 'sla.stopsOn',
			message: `${where}: Stops On must be a list, and it is ${jsonOf(stopsOn)}`,
			hint: 'Choose the activities that stop the clock, or let the expression give a list such as ["human"].',
		});
	}
	for (const point of warnings) checkWarning(point, target, where);
}

/** An expression can give anything. */
const isListOfTexts = (value: unknown) =>
	Array.isArray(value) && value.every((part) => typeof part === 'string');

function checkWarning(point: WarningPoint, target: Duration, where: string): void {
	if ('percent' in point) {
		if (point.percent > 0 && point.percent < 100) return;
		throw new LeadOpsError({
			code: 'sla.warnAt',
			message: `${where}: Warn At must be from 0 to 99 percent, and it is ${point.percent}`,
			hint: 'Enter the part of the target after which to warn, for example 75, or 0 for no warning.',
		});
	}
	const { before } = point;
	checkUnit(before, `${where}: the Unit of a warning`);
	if (before.unit === 'businessDays') {
		throw new LeadOpsError({
			code: 'sla.warnUnit',
			message: `${where}: a warning cannot be set in Business Days before it is due`,
			hint: 'Use Business Hours for the warning.',
		});
	}
	const sameKind = durationUnits[before.unit].business === durationUnits[target.unit].business;
	const tooLong =
		sameKind && target.unit !== 'businessDays' && durationMs(before) >= durationMs(target);
	if (before.amount > 0 && Number.isFinite(before.amount) && !tooLong) return;
	throw new LeadOpsError({
		code: 'sla.warnBefore',
		message: `${where}: a warning ${before.amount} ${durationUnits[before.unit].many} before it is due does not fit into its Target`,
		hint: 'Enter a time that is more than 0 and shorter than the target.',
	});
}

function checkUnit({ unit }: Duration, where: string): void {
	if (isDurationUnit(unit)) return;
	throw new LeadOpsError({
		code: 'sla.unit',
		message: `${where} "${writtenOut(unit)}" is not known`,
		hint: `Use one of ${Object.keys(durationUnits).join(', ')}.`,
	});
}

const sameName = (name: string) =>
	new LeadOpsError({
		code: 'sla.sameName',
		message: `Clocks: a second "${name}" comes after one that is for every lead, so it would never run`,
		hint: 'Give each clock a name of its own, or say with Only for which leads the first one is.',
	});

/** A clock that a lead gets, and why. */
export interface ChosenClock {
	clock: ClockSettings;
	/** What its conditions saw on the lead; empty for a clock of every lead. */
	because: string;
}

/**
 * The clocks of a lead: of those with the same name, the first whose conditions it meets.
 *
 * @param met what the conditions of a row saw on the lead, or `null` when it does not meet them
 * @example
 * chooseClocks(policy, () => '').map(({ clock }) => clock.name) // ['First touch', 'Next activity']
 */
export function chooseClocks(
	{ clocks }: Pick<SlaPolicy, 'clocks'>,
	met: (index: number) => string | null,
): ChosenClock[] {
	const chosen = new Map<string, ChosenClock>();
	for (const [index, clock] of clocks.entries()) {
		if (chosen.has(clock.name)) continue;
		const because = clock.conditions === undefined ? '' : met(index);
		if (because !== null) chosen.set(clock.name, { clock, because });
	}
	return [...chosen.values()];
}
