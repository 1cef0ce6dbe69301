import * as fc from 'fast-check';
import type { Manners } from '../../../nodes/core/followUp';
import { isOpen } from '../../../nodes/core/time';
import {
	lateLooks,
	lines,
	mannersFor,
	places,
	starts,
	walk,
	workspaces,
	zones,
	type Course,
	type Made,
} from './courses';
import { attempt, day, hour, manners, officeHours } from './plans';

/** People of one workspace, each through one plan or several. */
const crowds = fc
	.record({
		workspace: workspaces,
		people: fc.array(
			fc.record({
				place: places,
				plans: fc.array(lines, { minLength: 1, maxLength: 3 }),
				start: starts,
				longest: fc.integer({ min: 1, max: 8 }),
			}),
			{ minLength: 1, maxLength: 3 },
		),
		late: lateLooks,
		perSender: fc.constantFrom(0, 0, 1, 2, 5),
	})
	.map(({ workspace, people, late, perSender }) => ({
		...{ late, perSender },
		courses: people.map(
			({ place, ...person }): Course => ({ ...person, manners: mannersFor(workspace, place) }),
		),
	}));

type Crowd = typeof crowds extends fc.Arbitrary<infer Value> ? Value : never;

const holds = (law: (crowd: Crowd, walked: ReturnType<typeof walk>) => void) =>
	fc.assert(
		fc.property(crowds, (crowd) => law(crowd, walk(crowd.courses, crowd))),
		{ numRuns: 60 },
	);

const mannersOf = ({ courses }: Crowd, { who }: Made): Manners => {
	const { manners } = courses[who] ?? {};
	if (!manners) throw new Error('Somebody was written to');
	return manners;
};

/** The dates of moments in a zone, as days since 1970. */
function datesIn(timeZone: string) {
	const local = new Intl.DateTimeFormat('en-CA', { timeZone });
	return (at: number) => Date.parse(local.format(at)) / day;
}

test('every plan ends, with each attempt once and in order', () => {
	holds(({ courses }, { made, ends }) => {
		courses.forEach(({ plans }, who) => {
			plans.forEach((each, index) => {
				const own = made.filter((one) => one.who === who && one.plan === index);
				expect(own.map(({ attempt }) => attempt)).toEqual(own.map((_one, n) => n + 1));
				// Who goes over to another plan leaves the rest of the one before.
				if (index + 1 === plans.length) expect(own).toHaveLength(each.length);
			});
		});
		expect(ends.length).toBeGreaterThanOrEqual(courses.length);
		const times = made.map(({ at }) => at);
		expect(times).toEqual(times.toSorted((a, b) => a - b));
	});
});

test('no attempt goes out while the hours are closed that it goes by, however late a look comes', () => {
	holds((crowd, { made }) => {
		for (const one of made) {
			const by = mannersOf(crowd, one);
			const hours = one.isMessage ? by.messages : by.tasks;
			const areOpen = hours.every((calendar) => isOpen(calendar, one.at));
			// Where it is never day in all zones of a country at once, the workspace's hours count.
			expect(areOpen || (hours.length > 1 && isOpen(by.calendar, one.at))).toBe(true);
		}
	});
});

test('nobody is written to at night or on a weekend of their own zone, over changes of the clocks', () => {
	fc.assert(
		fc.property(
			fc.record({ workspace: workspaces, plans: fc.array(lines, { minLength: 1, maxLength: 2 }) }),
			fc.constantFrom(...zones),
			fc.constantFrom('2026-03-06', '2026-03-27', '2026-04-03', '2026-09-05', '2026-10-23'),
			lateLooks,
			({ workspace, plans }, timezone, from, late) => {
				const by = mannersFor({ ...workspace, of: 'person' }, { timezone, country: null });
				const start = Date.parse(`${from}T12:00Z`);
				const { made } = walk([{ plans, manners: by, start }], { late });
				const local = new Intl.DateTimeFormat('en-US', {
					...{ timeZone: timezone, weekday: 'short', hour: 'numeric', hourCycle: 'h23' },
				});
				for (const { at } of made.filter(({ isMessage }) => isMessage)) {
					const said = Object.fromEntries(
						local.formatToParts(at).map(({ type, value }) => [type, value]),
					);
					expect(['Sat', 'Sun']).not.toContain(said.weekday);
					expect(Number(said.hour)).toBeGreaterThanOrEqual(9);
					expect(Number(said.hour)).toBeLessThan(18);
				}
			},
		),
		{ numRuns: 60 },
	);
});

test('nobody gets more messages on a day or in seven than they may, over all their plans', () => {
	holds((crowd, { made }) => {
		crowd.courses.forEach(({ manners: by }, who) => {
			const dateOf = datesIn((by.messages[0] ?? by.calendar).timeZone);
			const days = made
				.filter((one) => one.who === who && one.isMessage)
				.map(({ at }) => dateOf(at));
			for (const first of days) {
				const within = (span: number) =>
					days.filter((each) => each >= first && each < first + span).length;
				if (by.perDay > 0) expect(within(1)).toBeLessThanOrEqual(by.perDay);
				if (by.perWeek > 0) expect(within(7)).toBeLessThanOrEqual(by.perWeek);
			}
		});
	});
});

test('no sender sends more messages on a day than they may, however late a look comes', () => {
	fc.assert(
		fc.property(crowds, fc.integer({ min: 1, max: 4 }), (crowd, perSender) => {
			// All at one time, so that they wait for each other.
			const [{ start } = { start: 0 }] = crowd.courses;
			const courses = crowd.courses.flatMap((one) => [
				{ ...one, start },
				{ ...one, start },
			]);
			const { made, looks } = walk(courses, { ...crowd, perSender });
			const [first] = courses;
			const dateOf = datesIn(first?.manners.calendar.timeZone ?? 'UTC');
			const counts = new Map<string, number>();
			for (const { sender, at } of made.filter(({ isMessage }) => isMessage)) {
				const key = `${sender} ${dateOf(at)}`;
				counts.set(key, (counts.get(key) ?? 0) + 1);
			}
			expect(Math.max(0, ...counts.values())).toBeLessThanOrEqual(perSender);
			// Who waits for their place is not looked at again and again.
			expect(looks).toBeLessThanOrEqual(courses.length * 60);
		}),
		{ numRuns: 40 },
	);
});

describe('a batch of one sender', () => {
	const by = manners({ calendar: officeHours, messages: [officeHours], tasks: [officeHours] });
	const mail = [attempt({ delay: { amount: 0, unit: 'seconds' } })];
	const batch = (count: number, start: string): Course[] =>
		Array.from({ length: count }, () => ({
			...{ plans: [mail], manners: by, start: Date.parse(start) },
		}));

	test('is spread evenly over the day, in its order, and what is more over the next ones', () => {
		const { made, looks } = walk(batch(20, '2026-11-23T09:00Z'), { perSender: 8 });
		const morning = (date: string) => Date.parse(`${date}T09:00Z`);
		expect(made.map(({ who, at }) => [who, at])).toEqual(
			Array.from({ length: 20 }, (_, n) => {
				const date = ['2026-11-23', '2026-11-24', '2026-11-25'][Math.floor(n / 8)] ?? '';
				return [n, morning(date) + (n % 8) * hour];
			}),
		);
		// One to get a place, one to go out and one at the end of the plan.
		expect(looks).toBe(20 * 3 - 1);
	});

	test('that comes in the afternoon is spread over what is left of it', () => {
		const { made } = walk(batch(4, '2026-11-23T13:00Z'), { perSender: 4 });
		expect(made.map(({ at }) => new Date(at).toISOString().slice(11, 16))).toEqual([
			...['13:00', '14:00', '15:00', '16:00'],
		]);
	});

	test('that was held up takes no place of others', () => {
		// The first four looks give each a place, and the one on Tuesday comes a day too late.
		const late = [0, 0, 0, 0, 26 * hour];
		const { made } = walk(batch(4, '2026-11-23T09:00Z'), { perSender: 1, late });
		expect(made.map(({ who, at }) => `${who} ${new Date(at).toISOString().slice(5, 13)}`)).toEqual([
			...['0 11-23T09', '2 11-25T11', '3 11-26T09', '1 11-27T09'],
		]);
	});

	test('is no batch where each comes at their own time', () => {
		const each = ['09:00', '12:00', '16:30'].flatMap((time) => batch(1, `2026-11-23T${time}Z`));
		const { made } = walk(each, { perSender: 8 });
		expect(made.map(({ at }) => new Date(at).toISOString().slice(11, 16))).toEqual([
			...['09:00', '12:00', '16:30'],
		]);
	});
});
