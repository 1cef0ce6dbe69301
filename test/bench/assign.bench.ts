import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { compileRouting } from '../../nodes/core/route';
import { assignLead, turnsPerWorkspace } from '../../nodes/desk/assign';
import { completeLead } from '../../nodes/shared';
import { EmbeddedStore } from '../../nodes/store';
import { now, team } from './routeTeam';
import { median } from './statistics';

type Log = (line: string) => void;

const batch = 100;

/** Live assignment in the embedded store, in batches of 100, beside the least that a row could cost. */
export async function bench(log: Log) {
	const folder = await mkdtemp(join(tmpdir(), 'lead-ops-bench-'));
	const store = await EmbeddedStore.open(join(folder, 'store.sqlite'));
	const bare = new DatabaseSync(join(folder, 'bare.sqlite'));
	bare.exec('PRAGMA journal_mode = WAL; CREATE TABLE bare (id TEXT PRIMARY KEY, text TEXT)');
	const insert = bare.prepare('INSERT INTO bare VALUES (?, ?)');
	const text = 'x'.repeat(500);
	const routing = compileRouting(team(20, 10));
	let leads = 0;

	const assign = async () => {
		const items = Array.from({ length: batch }, () => {
			const inquiryId = `sub_${leads++}`;
			return { lead: completeLead({ inquiryId, id: inquiryId }, new Date(now).toISOString()) };
		});
		const inquiryIds = items.map(({ lead }) => lead.inquiryId);
		await store.transaction(
			async (workspace) => {
				const all = turnsPerWorkspace(workspace, now + leads, 'bench');
				for (const item of items) {
					const { session, team: owners } = await all.of('bench', routing);
					const facts = {
						...{ lead: item.lead, item, routing, hash: 'hash', team: owners },
						...{ ownerOnItem: { named: null, crm: null }, qualification: null },
						...{
							ruleMet: (index: number) => (index === 9 ? '' : null),
							capsMet: new Set<number>(),
						},
					};
					await assignLead(session, facts, now + leads);
				}
				await all.save();
			},
			{ inquiryIds, leadIds: inquiryIds },
		);
	};
	let rows = 0;
	const write = async () => {
		bare.exec('BEGIN');
		for (let n = 0; n < batch; n++) insert.run(`row_${rows++}`, text);
		bare.exec('COMMIT');
		await Promise.resolve();
	};

	const speeds: [number[], number[]] = [[], []];
	for (let round = -5; round < 30; round++) {
		for (const [index, work] of [assign, write].entries()) {
			const begun = performance.now();
			await work();
			const speed = (batch * 1000) / (performance.now() - begun);
			if (round >= 0) speeds[index as 0 | 1].push(speed);
		}
	}
	bare.close();
	await store.close();
	await rm(folder, { recursive: true, force: true });
	const [assigned, written] = [median(speeds[0]), median(speeds[1])];
	log(
		`  ${Math.round(assigned)} leads a second are assigned in batches of ${batch} (bar: 2,000); ` +
			`a bare row is written ${(written / assigned).toFixed(1)} times as fast`,
	);
}
