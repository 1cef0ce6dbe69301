import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runInZone } from './runInZone';

const ROOT = resolve(__dirname, '../../../..');

/** Makes a program of a file in this folder, for processes of their own; `remove` it afterwards. */
export function bundle(entry: string): { program: string; remove: () => void } {
	const folder = mkdtempSync(join(tmpdir(), 'business-time-'));
	const program = join(folder, 'program.cjs');
	const bundler = join(ROOT, 'node_modules/rolldown/bin/cli.mjs');
	const options = ['-f', 'cjs', '--platform', 'node', '-o', program];
	runInZone([bundler, join(__dirname, entry), ...options], { cwd: ROOT });
	return { program, remove: () => rmSync(folder, { recursive: true }) };
}
