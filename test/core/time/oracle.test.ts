/**
 * The arithmetic against a minute-by-minute look at random calendars, in zones and at moments where
 * clocks misbehave, with holidays, own dates and times off; by processes in several time zones, each
 * of which looks at calendars of its own. (That one calendar gives the same answers in all of them
 * is for `processZone.test.ts`.)
 */
import { bundle } from './support/bundle';
import { startInZone } from './support/runInZone';

const ZONES = ['UTC', 'America/Santiago', 'Pacific/Kiritimati'];
const CALENDARS = Math.ceil(10_000 / ZONES.length);

interface Outcome {
	hour: number;
	calendars: number;
	compared: number;
	counterexample: unknown;
	error: string | null;
}

it('agrees with a minute-by-minute look in any process time zone', async () => {
	const { program, remove } = bundle('oracleProgram.ts');
	try {
		const runs = ZONES.map((zone) => startInZone([program, String(CALENDARS)], zone));
		const outcomes = (await Promise.all(runs)).map((printed) => JSON.parse(printed) as Outcome);
		for (const { calendars, compared, ...failure } of outcomes) {
			expect(failure).toMatchObject({ counterexample: null, error: null });
			expect(calendars).toBe(CALENDARS);
			expect(compared).toBeGreaterThan(40 * CALENDARS);
		}
		// The zone did reach the process, or this would show nothing.
		expect(new Set(outcomes.map(({ hour }) => hour)).size).toBe(ZONES.length);
	} finally {
		remove();
	}
}, 120_000);
