import { LeadOpsError } from '../errors';
import { settingsHash } from '../lead';
import type { Calendar, CalendarSettings } from '../time';
import { calendarOf } from './calendarOf';
import { durationUnits, isDurationUnit, type Duration } from './duration';

/** One clock as the settings have it. */
export interface ClockSettings {
	name: string;
	target: Duration;
	/** When to warn, in percent of the target from 1 to 99; 0 for no warning. */
	warnAtPercent: number;
	/** The kinds of activity that stop it; empty for every human touch. */
	stopsOn: string[];
}

/** Which clocks run, and in which hours. */
export interface SlaSettings {
	clocks: ClockSettings[];
	calendar: CalendarSettings;
}

/** {@link SlaSettings} ready for use. */
export interface SlaPolicy extends SlaSettings {
	compiledCalendar: Calendar;
	/** What it was made of, and the hash of that. */
	settings: SlaSettings;
	hash: string;
}

/**
 * Checks the settings of clocks and makes them ready for use.
 *
 * @throws LeadOpsError `sla.*` or `calendar.*`, in the words of the screen, when they cannot work
 *
 * @example
 * compileSla({
 *   clocks: [{
 *     name: 'First touch',
 *     target: { amount: 60, unit: 'businessMinutes' },
 *     warnAtPercent: 75,
 *     stopsOn: [],
 *   }],
 *   calendar: { timeZone: 'UTC', weekly: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }] },
 * }).hash // 12 hex digits
 */
export function compileSla(settings: SlaSettings): SlaPolicy {
	if (settings.clocks.length === 0) {
		throw new LeadOpsError({
			code: 'sla.noClocks',
			message: 'The Clocks table is empty',
			hint: 'Add at least one clock, such as "First touch" with 60 business minutes.',
		});
	}
	const names = new Set<string>();
	for (const [index, clock] of settings.clocks.entries()) {
		checkClock(clock, index);
		if (names.has(clock.name)) throw sameName(clock.name);
		names.add(clock.name);
	}
	return {
		...settings,
		compiledCalendar: calendarOf(settings.calendar),
		settings,
		hash: settingsHash(settings),
	};
}

function checkClock({ name, target, warnAtPercent }: ClockSettings, index: number): void {
	if (name === '') {
		throw new LeadOpsError({
			code: 'sla.noName',
			message: `Clocks: row ${index + 1} has no Name`,
			hint: 'Give each clock a name of its own, such as "First touch".',
		});
	}
	if (!isDurationUnit(target.unit)) {
		throw new LeadOpsError({
			code: 'sla.unit',
			message: `Clock "${name}": the Unit "${String(target.unit)}" is not known`,
			hint: `Use one of ${Object.keys(durationUnits).join(', ')}.`,
		});
	}
	if (!(target.amount > 0 && Number.isFinite(target.amount))) {
		throw new LeadOpsError({
			code: 'sla.target',
			message: `Clock "${name}": the Target must be more than 0, and it is ${target.amount}`,
			hint: 'Enter how long the team has, for example 60.',
		});
	}
	if (!(warnAtPercent >= 0 && warnAtPercent < 100)) {
		throw new LeadOpsError({
			code: 'sla.warnAt',
			message: `Clock "${name}": Warn At must be from 0 to 99 percent, and it is ${warnAtPercent}`,
			hint: 'Enter the part of the target after which to warn, for example 75, or 0 for no warning.',
		});
	}
}

const sameName = (name: string) =>
	new LeadOpsError({
		code: 'sla.sameName',
		message: `Two clocks are named "${name}"`,
		hint: 'Give each clock a name of its own; timers and escalations know it by that name.',
	});
