/** The library of public holidays as it is in the package: a file of its own, which is silent. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleInto } from './programs.js';

const dir = mkdtempSync(join(tmpdir(), 'lead-ops-holidays-'));
const file = join(dir, 'holidays.js');

beforeAll(() => bundleInto(dir));
afterAll(() => rmSync(dir, { recursive: true }));

test('writes nothing to n8n’s console', () => {
	expect(readFileSync(file, 'utf8').match(/console\s*[.[?]/g)).toBeNull();
});

test('knows the holidays of a region', () => {
	const Holidays = createRequire(__filename)(file) as new (
		country: string,
		region: string,
	) => { getHolidays(year: number): Array<{ date: string }> };
	const dates = new Holidays('DE', 'BY').getHolidays(2026).map(({ date }) => date.slice(0, 10));
	expect(dates).toContain('2026-01-06');
});
