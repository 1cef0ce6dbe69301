import fc from 'fast-check';
import { DateTime } from 'luxon';
import { decideAssign, type Pool, type RosterLine, type Rotation } from '../../../nodes/core/route';
import { runs } from '../../runs';
import { factsOf, line, policy, turnsOf } from './team';

const hour = 3_600_000;
const start = Date.parse('2026-03-01T00:00Z');
/** The nights are in it in which clocks change in America, Europe and Egypt. */
const spanHours = 24 * 60;

/** Not at midnight, which would mean a whole day. */
const momentOf = (hours: number) => start + hours * hour + hour / 2;

const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Africa/Cairo', 'Asia/Kathmandu'];

const localText = (at: number, zone: string) =>
	DateTime.fromMillis(at, { zone }).toFormat('yyyy-MM-dd HH:mm');

/** When an owner is away, in hours from the start; no two of one owner touch. */
const stretches = fc
	.uniqueArray(fc.nat(spanHours), { maxLength: 6 })
	.map((ends) => ends.toSorted((one, other) => one - other))
	.map((ends) =>
		ends.flatMap((from, n) => (n % 2 === 0 ? [[from, ends[n + 1] ?? null] as const] : [])),
	);

const people = fc.array(
	fc.record({ zone: fc.constantFrom(...zones), weight: fc.integer({ min: 1, max: 4 }), stretches }),
	{ minLength: 1, maxLength: 6 },
);

test('whoever comes and goes, no lead goes to somebody who is away, none waits while somebody is there, and nobody is flooded', () => {
	fc.assert(
		fc.property(people, (team) => {
			const lines = team.map(
				({ zone, weight, stretches: away }, n): RosterLine =>
					line(`P${n}`, {
						...{ weight, timeZone: zone },
						absences: away.map(([from, until]) => ({
							from: localText(momentOf(from), zone),
							until: until === null ? '' : localText(momentOf(until), zone),
						})),
					}),
			);
			const open = new Map<Pool, Rotation>();
			const rotation = (pool: Pool) => {
				const known = open.get(pool) ?? turnsOf(pool);
				open.set(pool, known);
				return known;
			};
			const facts = factsOf(policy({ lines, otherwise: { kind: 'pool', name: 'Sales' } }), {
				rotation,
			});
			const isAway = (n: number, at: number) =>
				(team[n]?.stretches ?? []).some(
					([from, until]) => momentOf(from) <= at && (until === null || at < momentOf(until)),
				);
			// Each member is owed this much of a turn.
			const owed = new Map<number, number>();
			for (let n = 0; n <= spanHours; n++) {
				const now = start + n * hour;
				const { member, turn } = decideAssign({ ...facts, now }, 'hash');
				const here = team.flatMap((_, index) => (isAway(index, now) ? [] : [index]));
				expect(member === null).toBe(here.length === 0);
				if (!member) continue;
				expect(here).toContain(member.index);
				if (turn) rotation(turn.pool).take(turn.present, turn.chosen);
				const all = here.reduce((sum, index) => sum + (team[index]?.weight ?? 0), 0);
				for (const index of here) {
					const share = (team[index]?.weight ?? 0) / all;
					const before = owed.get(index) ?? 0;
					owed.set(index, before + share - (index === member.index ? 1 : 0));
				}
			}
			for (const due of owed.values()) expect(Math.abs(due)).toBeLessThanOrEqual(team.length);
		}),
		{ numRuns: runs(50) },
	);
});
