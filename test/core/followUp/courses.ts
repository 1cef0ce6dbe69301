/** People on their way through plans, for laws of follow-ups. */
import * as fc from 'fast-check';
import {
	begin,
	compilePlans,
	daytimeOf,
	decideFollowUp,
	nextLook,
	set,
	type Attempt,
	type Enrolment,
	type FollowUpPlans,
	type Manners,
	type SenderDays,
} from '../../../nodes/core/followUp';
import { followUpChannels, isMessage } from '../../../nodes/core/lead';
import { compileCalendar } from '../../../nodes/core/time';
import { attempt, day, facts, plan, settings, timerOf } from './plans';

/** Around changes of the clocks, and where there is one at midnight. */
export const zones = [
	'Europe/Berlin',
	'America/New_York',
	'America/Santiago',
	'Australia/Lord_Howe',
	'UTC',
];

const hours = fc.record({
	timeZone: fc.constantFrom(...zones),
	days: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
	span: fc.constantFrom(
		{ from: '09:00', to: '17:00' },
		{ from: '00:00', to: '24:00' },
		{ from: '22:00', to: '04:00' },
		{ from: '00:00', to: '01:00' },
	),
});

/** The hours of a workspace, and which of them count. */
export const workspaces = fc.record({
	hours,
	of: fc.constantFrom('working' as const, 'person' as const, 'always' as const),
	perDay: fc.integer({ min: 0, max: 2 }),
	perWeek: fc.integer({ min: 0, max: 4 }),
});

/** Where somebody is, as far as it is known. */
export const places = fc.record({
	timezone: fc.constantFrom(null, null, ...zones),
	country: fc.constantFrom(null, 'DE', 'US', 'PT', 'RU', 'AU', 'XX'),
});

type Workspace = typeof workspaces extends fc.Arbitrary<infer Value> ? Value : never;
type Place = typeof places extends fc.Arbitrary<infer Value> ? Value : never;

/** When somebody may be written to. */
export function mannersFor({ hours, of, ...caps }: Workspace, person: Place): Manners {
	const { timeZone, days, span } = hours;
	const calendar = compileCalendar({ timeZone, weekly: [{ days, ...span }] });
	const tasks = of === 'always' ? [] : [calendar];
	const messages = of === 'person' ? daytimeOf(person, calendar) : tasks;
	return { calendar, messages, tasks, ...caps };
}

const delays = fc.oneof(
	fc.record({ amount: fc.integer({ min: 0, max: 5 }), unit: fc.constant('businessDays' as const) }),
	fc.record({ amount: fc.integer({ min: 0, max: 90 }), unit: fc.constant('minutes' as const) }),
	fc.record({ amount: fc.integer({ min: 0, max: 20 }), unit: fc.constant('hours' as const) }),
);

/** The attempts of a plan. */
export const lines = fc.array(
	fc.record({
		delay: delays,
		channel: fc.constantFrom(...followUpChannels),
		from: fc.constantFrom('owner' as const, 'desk' as const),
		waitsForTask: fc.boolean(),
	}),
	{ minLength: 1, maxLength: 6 },
);

type Lines = ReadonlyArray<Partial<Attempt>>;

export const starts = fc.integer({
	min: Date.parse('2026-01-01T00:00Z'),
	max: Date.parse('2026-12-31T00:00Z'),
});

/** How late the first looks come: some of them after an outage. */
export const lateLooks = fc.array(
	fc.oneof(
		{ arbitrary: fc.constant(0), weight: 2 },
		{ arbitrary: fc.integer({ min: 0, max: 3 * day }), weight: 1 },
	),
	{ maxLength: 12 },
);

/** Somebody who goes through plans one after the other. */
export interface Course {
	plans: readonly Lines[];
	manners: Manners;
	start: number;
	/** After so many looks they go over to the next plan, if they have not come to the end. */
	longest?: number;
}

/** An attempt that was made. */
export interface Made {
	who: number;
	plan: number;
	attempt: number;
	at: number;
	isMessage: boolean;
	sender: string;
}

interface Walker {
	now: Enrolment;
	plan: number;
	looks: number;
}

/** So many looks are more than any plan takes. */
const mostLooks = 400;

/** Takes people through their plans as the desk does, all of them in one workspace. */
export function walk(
	courses: readonly Course[],
	{ perSender = 0, late = [] }: { perSender?: number; late?: readonly number[] } = {},
): { made: Made[]; ends: Enrolment[]; looks: number } {
	const made: Made[] = [];
	const days: Record<string, SenderDays> = {};
	const compiled = courses.map(({ plans }) =>
		plans.map((each, n) => compiledOf(each, n, perSender)),
	);
	const plansAt = (who: number, index: number): FollowUpPlans =>
		compiled[who]?.[index] ?? compilePlans(settings());
	const enter = (who: number, index: number, before: Enrolment[], at: number): Walker => {
		const manners = courses[who]?.manners;
		if (!manners) throw new Error('Somebody goes');
		const plans = plansAt(who, index);
		const begun = begin(
			{ inquiryId: `i_${who}`, priority: 'normal', plans, status: 'open', company: null, before },
			at,
		);
		return { now: set(begun, nextLook({ plans, manners }, begun, at)), plan: index, looks: 0 };
	};
	const walkers = courses.map(({ start }, who) => enter(who, 0, [], start));
	const ends: Enrolment[] = [];
	let clock = 0;
	let looks = 0;
	for (;;) {
		const due = walkers
			.map((walker, who) => ({ who, ...walker }))
			.filter(({ now }) => now.state === 'active')
			.sort((a, b) => a.now.nextAt - b.now.nextAt || a.who - b.who)[0];
		if (!due) return { made, ends, looks };
		const { who, now, plan: index } = due;
		clock = Math.max(clock, now.nextAt) + (late[looks] ?? 0);
		looks++;
		if (looks > mostLooks * courses.length) throw new Error('It goes on without end');
		const { manners, plans, longest = mostLooks } = courses[who] ?? { plans: [] };
		if (!manners) throw new Error('Somebody goes');
		const decision = decideFollowUp(
			facts({
				...{ enrolment: now, plans: plansAt(who, index), manners, now: clock },
				timer: timerOf(now),
				senderDays: (from) => ({ sender: from, days: days[from] ?? {} }),
			}),
		);
		if (decision.placed) days[decision.placed.sender] = decision.placed.days;
		const { channel, attempt: number } = decision.followUp;
		if (channel !== null) {
			const { from = 'owner' } = plans[index]?.[number - 1] ?? {};
			const isWritten = isMessage(channel);
			made.push({
				who,
				plan: index,
				attempt: number,
				at: clock,
				isMessage: isWritten,
				sender: from,
			});
		}
		if (!decision.enrolment) throw new Error('A look at what is due says how it goes on');
		const after = { now: decision.enrolment, plan: index, looks: due.looks + 1 };
		const isOver = after.now.state === 'ended';
		if (isOver) ends.push(after.now);
		const goesOver = index + 1 < plans.length && (isOver || after.looks >= longest);
		walkers[who] = goesOver ? enter(who, index + 1, [after.now], clock) : after;
	}
}

const compiledOf = (each: Lines, n: number, perSender: number): FollowUpPlans =>
	compilePlans(
		settings({
			perSender,
			plans: [
				plan({
					name: `Plan ${n}`,
					attempts: each.map((one, index) => attempt({ subject: `Try ${n}.${index}`, ...one })),
				}),
			],
		}),
	);
