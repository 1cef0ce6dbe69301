import { z } from 'zod/v4';
import { calendarSettings, type CalendarSettings } from '../time';

/** What the people of a workspace say once, for all of its flows. */
export const workspaceSaidSchema = z.object({
	/** When they work, with their holidays and in their time zone. */
	calendar: calendarSettings,
	/** Where leads come from that do not say so, ISO 3166-1 alpha-2; `null` for nowhere in particular. */
	defaultCountry: z.string().nullable(),
	/** Their own email addresses, domains and phone numbers, which are never a lead's. */
	ours: z.array(z.string()).default([]),
});

export interface WorkspaceSaid {
	calendar: CalendarSettings;
	defaultCountry: string | null;
	ours: string[];
}

/** The working week of people who have not said theirs. */
export const usualWeek = [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }];

/**
 * What holds where nobody has said anything: Monday to Friday from nine to five.
 *
 * @param timeZone an IANA name
 * @example
 * unsaid('Europe/Berlin').calendar.timeZone // 'Europe/Berlin'
 */
export const unsaid = (timeZone: string): WorkspaceSaid => ({
	calendar: { timeZone, weekly: usualWeek },
	defaultCountry: null,
	ours: [],
});
