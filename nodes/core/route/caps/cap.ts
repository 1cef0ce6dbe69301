import { z } from 'zod/v4';

/** How long a lead counts for a cap: in a span of the calendar, or so many minutes up to now. */
export const timedPeriods = ['minutes', 'hour', 'day', 'week', 'month'] as const;

/** The same, and while it is open, however long that is. */
export const capPeriods = [...timedPeriods, 'open'] as const;

/** Those of the calendar, the shortest first. */
export const calendarPeriods = ['hour', 'day', 'week', 'month'] as const;

export type CalendarPeriod = (typeof calendarPeriods)[number];

export type CapPeriod = (typeof capPeriods)[number];

export type TimedPeriod = (typeof timedPeriods)[number];

/** One line of the caps table; whether a lead meets its conditions is found out outside. */
export const capSettingsSchema = z.object({
	/** Under it the leads that count are kept, so that nodes that name a cap share it. */
	name: z.string(),
	most: z.number(),
	/** `open`: those count that somebody has now, whatever they are. */
	per: z.enum(capPeriods),
	/** How many, where it counts so many minutes. */
	minutes: z.number().default(60),
	/** `calendar`: from the first moment of the hour, day, week or month; `rolling`: up to now. */
	counted: z.enum(['calendar', 'rolling']),
	/** `each` owner for themselves, some `owners` for themselves, or a `pool` together. */
	scope: z.enum(['each', 'owners', 'pool']),
	/** The owners or the pool that it is for; nobody where it is for each owner. */
	names: z.array(z.string()),
	/** A cap without conditions counts every lead. */
	unconditional: z.boolean(),
	/** Where the days of a pool begin; those of an owner begin where they are. */
	timeZone: z.string(),
});

export type CapSettings = z.infer<typeof capSettingsSchema>;

/** How long a cap counts, and from where. */
export type CapSpan<Period extends CapPeriod = TimedPeriod> = Pick<CapSettings, 'counted'> &
	Partial<Pick<CapSettings, 'minutes'>> & { per: Period };

/** What the caps of an owner's own line are called in records; others by their place in the table. */
export const ownCapRefs: Readonly<Record<CalendarPeriod, string>> = {
	hour: 'hourly',
	day: 'daily',
	week: 'weekly',
	month: 'monthly',
};

/** A cap that was checked and can be used. */
export interface Cap extends CapSpan<CapPeriod> {
	/** What records name it by. */
	ref: string;
	/** `null` for a cap of an owner's own line, such as the Daily Cap. */
	name: string | null;
	most: number;
	/** What {@link CapSpan} says, as one word that is the same for the same. */
	span: string;
	/** Under what leads are kept that meet its conditions; `null` where every lead does. */
	metKey: string | null;
	/** Of a pool's cap. */
	pool: { key: string; timeZone: string } | null;
	/** Its place in the table; -1 for one of an owner's own line. */
	index: number;
}

/** A cap that counts for a time. */
export type TimedCap = Cap & CapSpan;

/** Whether a cap counts what was given in a time; else it counts who has how many open leads. */
export const isTimed = <Given extends { per: CapPeriod }>(
	cap: Given,
): cap is Given & { per: TimedPeriod } => cap.per !== 'open';
