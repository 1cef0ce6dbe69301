/** Calendars are compiled once, for each time zone that they are asked for in. */
import { calendarOf, inZoneOf, nextOpen, type CalendarSettings } from '../../../nodes/core/time';
import { at, EVERY_DAY, iso, open } from './support/time';

const NIGHT = at('2026-11-23T00:30Z');
const office = (zoneFrom?: CalendarSettings['zoneFrom']): CalendarSettings => ({
	...open('Europe/Berlin', EVERY_DAY, '09:00–17:00'),
	...(zoneFrom && { zoneFrom }),
});

it.each<[string, CalendarSettings['zoneFrom'], Parameters<typeof inZoneOf>[1], string]>([
	['the calendar’s', 'calendar', { lead: 'Asia/Tokyo', owner: 'UTC' }, 'Europe/Berlin'],
	['nobody’s in particular', undefined, { lead: 'Asia/Tokyo' }, 'Europe/Berlin'],
	['the lead’s', 'lead', { lead: ' Asia/Tokyo ', owner: 'UTC' }, 'Asia/Tokyo'],
	['the owner’s', 'owner', { lead: 'Asia/Tokyo', owner: 'UTC' }, 'UTC'],
	['the owner’s, as their CRM writes it', 'owner', { owner: '(GMT+09:00) Tokyo' }, 'Asia/Tokyo'],
	['the lead’s, who gave none', 'lead', { owner: 'UTC' }, 'Europe/Berlin'],
	['the lead’s, who gave nothing', 'lead', { lead: null }, 'Europe/Berlin'],
	['the lead’s, who gave nonsense', 'lead', { lead: 'Mars/Olympus' }, 'Europe/Berlin'],
	['the lead’s, who gave an offset', 'lead', { lead: '+09:00' }, 'Europe/Berlin'],
])('goes by the zone that is %s', (_, zoneFrom, people, zone) => {
	const settings = inZoneOf(office(zoneFrom), people);
	expect(settings.timeZone).toBe(zone);
	expect(calendarOf(settings).timeZone).toBe(zone);
});

it('opens when the clock of the zone says so', () => {
	const settings = office('lead');
	const openings = ['Asia/Tokyo', 'America/New_York'].map((lead) =>
		iso(nextOpen(calendarOf(inZoneOf(settings, { lead })), NIGHT)),
	);
	expect(openings).toEqual(['2026-11-23T00:30:00.000Z', '2026-11-23T14:00:00.000Z']);
});

it('compiles the same settings in the same zone once', () => {
	const settings = office('lead');
	const tokyo = inZoneOf(settings, { lead: 'Asia/Tokyo' });
	expect(inZoneOf(settings, { lead: 'Asia/Tokyo' })).toBe(tokyo);
	expect(inZoneOf(settings, { lead: 'UTC' })).not.toBe(tokyo);
	expect(calendarOf(tokyo)).toBe(calendarOf(tokyo));
});

it('compiles equal settings once, and others on their own', () => {
	expect(calendarOf(office())).toBe(calendarOf(office()));
	expect(calendarOf({ ...office(), alwaysOpen: true })).not.toBe(calendarOf(office()));
});

it('keeps no more than some of many calendars', () => {
	const first = calendarOf(office());
	const others = Array.from({ length: 150 }, (_, day) =>
		calendarOf({
			...office(),
			exceptions: [{ date: `2026-01-${String((day % 28) + 1).padStart(2, '0')}`, name: `${day}` }],
		}),
	);
	expect(new Set(others).size).toBe(150);
	expect(calendarOf(office())).not.toBe(first);
});
