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

const names = z.array(z.string()).default([]);

/** What a line of the owners table says of a person beside who they are and how they take turns. */
export const ownerTraits = {
	skills: names,
	languages: names,
	territories: names,
	absences: z.array(absenceSchema).default([]),
	/** The public holidays on which they are away. */
	holidays: calendarSettings.shape.publicHolidays.unwrap().nullable().default(null),
};

export type OwnerTraits = z.infer<z.ZodObject<typeof ownerTraits>>;

/** Of somebody of whom nothing more is said. */
export const noTraits: OwnerTraits = {
	...{ skills: [], languages: [], territories: [] },
	...{ absences: [], holidays: null },
};
