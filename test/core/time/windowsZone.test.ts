import { WINDOWS_TO_IANA_MAP } from 'windows-iana';
import { zoneNamed } from '../../../nodes/core/time/zone';
import { zoneOfWindows } from '../../../nodes/core/time/windowsZone';

test.each([
	['W. Europe Standard Time', 'Europe/Berlin'],
	['romance standard time', 'Europe/Paris'],
	[' GMT Standard Time ', 'Europe/London'],
	['India Standard Time', 'Asia/Kolkata'],
	['FLE Standard Time', 'Europe/Kyiv'],
	['US Mountain Standard Time', 'America/Phoenix'],
	['UTC', 'UTC'],
	['Europe/Berlin', undefined],
	['Mars Standard Time', undefined],
	['', undefined],
])('what Windows calls %j is %s', (name, zone) => {
	expect(zoneOfWindows(name)).toBe(zone);
});

test('each name of Windows is a zone that this engine knows', () => {
	const names = [...new Set(WINDOWS_TO_IANA_MAP.map(({ windowsName }) => windowsName))];
	expect(names.length).toBeGreaterThan(130);
	for (const name of names) expect(() => zoneNamed(zoneOfWindows(name) ?? name)).not.toThrow();
});

test('a calendar set to a name of Windows is told the name to use', () => {
	expect(() => zoneNamed('W. Europe Standard Time')).toThrow(
		expect.objectContaining({
			hint: expect.stringContaining('Windows calls Europe/Berlin by that name.'),
		}),
	);
});
