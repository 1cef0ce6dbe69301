/** Time zones as people and programs write them. */
import { zoneNamed } from '../../../nodes/core/time/zone';
import { mayMean, zoneCalled } from '../../../nodes/core/time/zoneCalled';
import { citiesOfZones, zoneAbbreviations, zoneWords } from '../../../nodes/core/time/zoneWords';

test.each([
	['Europe/Berlin', 'Europe/Berlin'],
	['europe/berlin', 'Europe/Berlin'],
	['America/New_York', 'America/New_York'],
	['Asia/Kolkata', 'Asia/Kolkata'],
	['Europe/Kyiv', 'Europe/Kyiv'],
	['Pacific/Nauru', 'Pacific/Nauru'],
	['Pacific/Honolulu', 'Pacific/Honolulu'],
	['US/Pacific', 'America/Los_Angeles'],
	['america_slash_new_york', 'America/New_York'],
	['(UTC+01:00) Europe/Berlin', 'Europe/Berlin'],
	['Europe/Berlin (CET)', 'Europe/Berlin'],
	['Berlin, Europe/Berlin', 'Europe/Berlin'],
	['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
	// An older name of the same zone
	['Asia/Calcutta', 'Asia/Kolkata'],
	['europe/kiev', 'Europe/Kyiv'],
	// A city behind the clock, as Google writes it
	['(GMT-05:00) Eastern Time - Toronto', 'America/Toronto'],
	['Eastern Time - Toronto', 'America/Toronto'],
	['Central Time - Mexico City', 'America/Mexico_City'],
	['(GMT-06:00) Central Time - Regina', 'America/Regina'],
	['Eastern Time - Tokyo', 'America/New_York'],
	['Pacific Time (US & Canada); Tijuana', 'America/Los_Angeles'],
	// With its label
	['Zeitzone: Berlin', 'Europe/Berlin'],
	['Time zone: CET', 'Europe/Berlin'],
	['czas warszawski', 'Europe/Warsaw'],
	// Windows and Outlook
	['W. Europe Standard Time', 'Europe/Berlin'],
	['tokyo standard time', 'Asia/Tokyo'],
	['Eastern Standard Time (Mexico)', 'America/Cancun'],
	['US Mountain Standard Time', 'America/Phoenix'],
	['(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', 'Europe/Amsterdam'],
	['(UTC-05:00) Eastern Time (US & Canada)', 'America/New_York'],
	['(UTC) Dublin, Edinburgh, Lisbon, London', 'Europe/Dublin'],
	['(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi', 'Asia/Kolkata'],
	['(UTC+10:00) Canberra, Melbourne, Sydney', 'Australia/Sydney'],
	['(UTC-06:00) Guadalajara, Mexico City, Monterrey', 'America/Mexico_City'],
	// Rails, and what is made with it
	['(GMT+01:00) Berlin', 'Europe/Berlin'],
	['(GMT-08:00) Pacific Time (US & Canada)', 'America/Los_Angeles'],
	['Pacific Time (US & Canada)', 'America/Los_Angeles'],
	['Central Time (US & Canada)', 'America/Chicago'],
	['Mountain Time (US & Canada)', 'America/Denver'],
	['Eastern Time (US & Canada)', 'America/New_York'],
	['Atlantic Time (Canada)', 'America/Halifax'],
	['(GMT-07:00) Arizona', 'America/Phoenix'],
	['(GMT-10:00) Hawaii', 'Pacific/Honolulu'],
	['(GMT+08:00) Beijing', 'Asia/Shanghai'],
	['(GMT+12:00) Wellington', 'Pacific/Auckland'],
	['Brasilia', 'America/Sao_Paulo'],
	['(GMT+00:00) London', 'Europe/London'],
	['(GMT+01:00) Warsaw', 'Europe/Warsaw'],
	// people
	['Berlin', 'Europe/Berlin'],
	['Berlin time', 'Europe/Berlin'],
	['Berlin (GMT+1)', 'Europe/Berlin'],
	['Berlin, Germany', 'Europe/Berlin'],
	['GMT+2 Berlin', 'Europe/Berlin'],
	['München', 'Europe/Berlin'],
	['New York', 'America/New_York'],
	['New York City', 'America/New_York'],
	['San Francisco', 'America/Los_Angeles'],
	['São Paulo', 'America/Sao_Paulo'],
	['Mumbai', 'Asia/Kolkata'],
	['Eastern Time', 'America/New_York'],
	['US Eastern', 'America/New_York'],
	['Pacific Standard Time', 'America/Los_Angeles'],
	['Central European Time', 'Europe/Berlin'],
	['Central European Summer Time (CEST)', 'Europe/Berlin'],
	['Eastern European Time', 'Europe/Athens'],
	['British Summer Time', 'Europe/London'],
	['Mitteleuropäische Zeit', 'Europe/Berlin'],
	['heure d’Europe centrale', 'Europe/Paris'],
	['Australian Eastern Standard Time', 'Australia/Sydney'],
	['India Standard Time', 'Asia/Kolkata'],
	['GMT+0100 (Central European Standard Time)', 'Europe/Berlin'],
	['Mexico City', 'America/Mexico_City'],
	['US Central', 'America/Chicago'],
	['U.S. Eastern Time', 'America/New_York'],
	['Europe Berlin', 'Europe/Berlin'],
	['europe-berlin', 'Europe/Berlin'],
	['America New York', 'America/New_York'],
	['"Europe/Berlin"', 'Europe/Berlin'],
	['Pacific Time - Los Angeles', 'America/Los_Angeles'],
	['Uhrzeit Berlin', 'Europe/Berlin'],
	['Hora de Madrid', 'Europe/Madrid'],
	['W. Europe Daylight Time', 'Europe/Berlin'],
	['CET (Central European Time)', 'Europe/Berlin'],
	// letters
	['CET', 'Europe/Berlin'],
	['cest', 'Europe/Berlin'],
	['CET/CEST', 'Europe/Berlin'],
	['MEZ', 'Europe/Berlin'],
	['EST', 'America/New_York'],
	['PST8PDT', 'America/Los_Angeles'],
	['PST / PDT', 'America/Los_Angeles'],
	['PT', 'America/Los_Angeles'],
	['ET', 'America/New_York'],
	['JST', 'Asia/Tokyo'],
	['AEST', 'Australia/Sydney'],
	['BST', 'Europe/London'],
	['CET (UTC+1)', 'Europe/Berlin'],
	// distances
	['UTC', 'UTC'],
	['GMT', 'UTC'],
	['Z', 'UTC'],
	['UTC+0', 'UTC'],
	['UTC+1', 'Etc/GMT-1'],
	['UTC/GMT +1 hour', 'Etc/GMT-1'],
	['GMT-3', 'Etc/GMT+3'],
	['(GMT+01:00)', 'Etc/GMT-1'],
	['+02:00', 'Etc/GMT-2'],
	['UTC−05:00', 'Etc/GMT+5'],
	['UTC+05:30', 'Asia/Kolkata'],
])('%s is %s', (name, zone) => {
	expect(zoneCalled(name)?.zone).toBe(zone);
});

test.each([
	...[
		'Mars/Base',
		'Mars time',
		'',
		' ',
		'x'.repeat(100_000),
		'../etc/passwd',
		'Central',
		'Berlin (GMT+9)',
	],
	// Two or three zones far from each other.
	...['IST', 'UTC+30', '(GMT-05:00) Berlin', 'noon', 'CET or PST', '+', 'GMT+01:20'],
])('%.30j is none', (name) => {
	expect(zoneCalled(name)).toBeUndefined();
});

test.each([
	['Europe/Berlin', true],
	['(GMT+01:00) Berlin', true],
	['Munich', true],
	['Amsterdam, Berlin, Bern, Rome', false],
	['CET', false],
	['W. Europe Standard Time', false],
	['UTC+1', false],
])('that %s means this zone alone is %s', (name, certain) => {
	expect(zoneCalled(name)?.certain).toBe(certain);
});

test('every zone that a name leads to is one', () => {
	const zones = [
		...zoneWords.map(([, zone]) => zone),
		...zoneAbbreviations.values(),
		...citiesOfZones.map(([, zone]) => zone),
	];
	for (const zone of zones) expect(() => zoneNamed(zone)).not.toThrow();
});

test.each([
	['America/New_York', 'America/Jamaica', true],
	['Europe/Berlin', 'Europe/Paris', true],
	['Europe/Berlin', 'Etc/GMT-2', true],
	['Europe/Berlin', 'Asia/Tokyo', false],
])('the clocks of %s may mean those of %s: %s', (one, other, may) => {
	expect(mayMean(one, other)).toBe(may);
});
