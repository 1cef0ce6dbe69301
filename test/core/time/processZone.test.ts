/** Answers do not depend on where the server stands: the same program runs in several zones. */
import { bundle } from './support/bundle';
import { runInZone } from './support/runInZone';

const ZONES = ['UTC', 'America/Santiago', 'Pacific/Kiritimati', 'Europe/Berlin'];

it('is the same in any process time zone', () => {
	const { program, remove } = bundle('probe.ts');
	try {
		const runs = ZONES.map(
			(timeZone) =>
				JSON.parse(runInZone([program], { timeZone })) as { hour: number; answers: unknown[][] },
		);
		// The zone did reach the process, or this would show nothing.
		expect(new Set(runs.map(({ hour }) => hour)).size).toBe(ZONES.length);
		expect(runs[0]?.answers.flat().length).toBeGreaterThan(100);
		for (const { answers } of runs) expect(answers).toEqual(runs[0]?.answers);
	} finally {
		remove();
	}
});
