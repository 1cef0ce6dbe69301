/** Answers do not depend on where the server stands: the same program runs in several zones. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runInZone } from './support/runInZone';

const ROOT = resolve(__dirname, '../../..');
const ZONES = ['UTC', 'America/Santiago', 'Pacific/Kiritimati', 'Europe/Berlin'];

it('is the same in any process time zone', () => {
	const folder = mkdtempSync(join(tmpdir(), 'process-zone-'));
	try {
		const program = join(folder, 'probe.cjs');
		const bundler = join(ROOT, 'node_modules/rolldown/bin/cli.mjs');
		const entry = join(__dirname, 'support/probe.ts');
		runInZone([bundler, entry, '-f', 'cjs', '-o', program], { cwd: ROOT });

		const runs = ZONES.map(
			(timeZone) =>
				JSON.parse(runInZone([program], { timeZone })) as { hour: number; answers: unknown[][] },
		);
		// The zone did reach the process, or this would show nothing.
		expect(new Set(runs.map(({ hour }) => hour)).size).toBe(ZONES.length);
		expect(runs[0]?.answers.flat().length).toBeGreaterThan(100);
		for (const { answers } of runs) expect(answers).toEqual(runs[0]?.answers);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
