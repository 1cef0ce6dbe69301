import { z } from 'zod/v4';
import { calendarSettings } from '../time';

/** When somebody is away, as it was written: days or times where they are. */
export const absenceSchema = z.object({
	/** The first day, or the moment from which on; empty for somebody who is away already. */
	from: z.string(),
	/** The last day, or the moment at which they are back; empty until further notice. */
	until: z.string(),
});

export type AbsenceSettings = z.infer<typeof absenceSchema>;

/** Spans of which somebody has a cap of their own, beside the Daily Cap. */
export const ownCapPeriods = ['hour', 'week', 'month'] as const;

export type OwnCapPeriod = (typeof ownCapPeriods)[number];

const names = z.array(z.string()).default([]);

/** What a line of the owners table says of a person beside who they are and how they take turns. */
export const ownerTraits = {
	skills: names,
	languages: names,
	territories: names,
	/** What their row has in columns that conditions of pools ask for, by their names in small letters. */
	columns: z.record(z.string(), z.string()).default({}),
	absences: z.array(absenceSchema).default([]),
	/** How many leads at most in an hour, a week or a month of the calendar where they are. */
	ownCaps: z.partialRecord(z.enum(ownCapPeriods), z.number()).default({}),
	/** The public holidays on which they are away. */
	holidays: calendarSettings.shape.publicHolidays.unwrap().nullable().default(null),
};

export type OwnerTraits = z.infer<z.ZodObject<typeof ownerTraits>>;

/** Of somebody of whom nothing more is said. */
export const noTraits: OwnerTraits = {
	...{ skills: [], languages: [], territories: [] },
	...{ columns: {}, absences: [], ownCaps: {}, holidays: null },
};
