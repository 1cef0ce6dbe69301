/** Offsets are looked up by block and remembered; luxon is asked each time. */
import fc from 'fast-check';
import { IANAZone } from 'luxon';
import { zoneNamed } from '../../../nodes/core/time/zone';
import { DAY, MINUTE } from './support/arbitraries';
import { at, iso } from './support/time';

const ZONES = [
	'UTC',
	'Europe/Berlin',
	'Europe/London',
	'America/New_York',
	'America/St_Johns',
	'America/Santiago',
	'America/Noronha',
	'Africa/Casablanca',
	'Asia/Gaza',
	'Asia/Kathmandu',
	'Asia/Pyongyang',
	'Australia/Lord_Howe',
	'Pacific/Apia',
	'Pacific/Kiritimati',
	'Antarctica/Troll',
];

it('gives the offsets luxon gives', () => {
	const instants = fc.integer({ min: at('1969-12-01T00:00Z'), max: at('2200-02-01T00:00Z') });
	fc.assert(
		fc.property(fc.constantFrom(...ZONES), instants, (name, instant) => {
			const expected = IANAZone.create(name).offset(instant) * MINUTE;
			expect(zoneNamed(name).offsetAt(instant)).toBe(expected);
		}),
		{ numRuns: 2000 },
	);
});

it.each<[string, string, string, string[]]>([
	['none', 'Asia/Tokyo', '1970-01-01T00:00Z', []],
	[
		'twice a year',
		'Europe/Berlin',
		'2026-01-01T00:00Z',
		['2026-03-29T01:00Z +120', '2026-10-25T01:00Z +60'],
	],
	[
		'half an hour',
		'Australia/Lord_Howe',
		'2026-01-01T00:00Z',
		['2026-04-04T15:00Z +630', '2026-10-03T15:30Z +660'],
	],
	[
		'across the date line',
		'Pacific/Apia',
		'2011-10-01T00:00Z',
		['2011-12-30T10:00Z +840', '2012-03-31T14:00Z +780'],
	],
	[
		'a week of summer',
		'America/Noronha',
		'2000-09-01T00:00Z',
		['2000-10-08T02:00Z -60', '2000-10-15T01:00Z -120'],
	],
])('finds the changes of clocks: %s', (_, name, from, changes) => {
	const found = zoneNamed(name).transitionsBetween(at(from), at(from) + 360 * DAY);
	expect(found.map((change) => [iso(change.at), change.offset / MINUTE])).toEqual(
		changes.map((text) => {
			const [instant = '', offset] = text.split(' ');
			return [iso(at(instant)), Number(offset)];
		}),
	);
});

it.each(ZONES)('finds each change once, in the block it lies in: %s', (name) => {
	const zone = zoneNamed(name);
	const whole = zone.transitionsBetween(0, at('2045-01-01T00:00Z'));
	expect(whole.map((change) => change.at)).toEqual(
		[...new Set(whole.map((c) => c.at))].toSorted((a, b) => a - b),
	);
	for (const { at: instant, offset } of whole) {
		expect(zone.offsetAt(instant)).toBe(offset);
		expect(zone.offsetAt(instant - 1)).not.toBe(offset);
		expect(zone.transitionsBetween(instant, instant + 1)).toHaveLength(1);
		expect(zone.transitionsBetween(instant - DAY, instant)).toHaveLength(0);
	}
});

it.each([
	['an ordinary time', '2026-06-01T12:00', '2026-06-01T12:00+02:00'],
	['a skipped time, later by the gap', '2026-03-29T02:30', '2026-03-29T03:30+02:00'],
	['the first moment skipped', '2026-03-29T02:00', '2026-03-29T03:00+02:00'],
	['a doubled time, the first', '2026-10-25T02:30', '2026-10-25T02:30+02:00'],
	['the first moment after', '2026-10-25T03:00', '2026-10-25T03:00+01:00'],
])('turns a local time into an instant: %s', (_, local, instant) => {
	const zone = zoneNamed('Europe/Berlin');
	expect(iso(zone.instantOf(at(`${local}Z`)))).toBe(iso(at(instant)));
});

it('keeps answering when more zones were met than are remembered', () => {
	const names = Intl.supportedValuesOf('timeZone').slice(0, 150);
	const offsets = () => names.map((name) => zoneNamed(name).offsetAt(at('2026-07-01T00:00Z')));
	expect(offsets()).toEqual(offsets());
});
