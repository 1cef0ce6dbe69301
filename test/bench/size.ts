import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { defaultStore } from '../../nodes/shared';
import { alone } from '../desk/crowds';
import { runNode } from '../nodes/engine';
import { starterChain } from '../nodes/starterChain';

const leads = 2_000;

type ParametersOf = (node: string) => INodeParameters;

/** Bytes that a lead takes, each of them somebody new. */
async function bytesPerLead(parametersOf: ParametersOf): Promise<number> {
	const folder = await mkdtemp(join(tmpdir(), 'lead-ops-size-'));
	const before = process.env.N8N_USER_FOLDER;
	process.env.N8N_USER_FOLDER = folder;
	try {
		let items = Array.from({ length: leads }, (_, n): IDataObject => {
			const { fullName, email, phone, company } = alone(n);
			const message = 'Please send us a quote for forty licences.';
			return { name: fullName, email, phone, company, country: 'Germany', message };
		});
		for (const [name, node] of starterChain) {
			const [first = []] = await runNode({
				...{ node, parameters: parametersOf(name), items, mode: 'trigger' },
			});
			if (first.length !== leads) throw new Error(`${name} sent ${first.length} leads on`);
			items = first.map(({ json }) => json);
		}
		await (await defaultStore()).close();
		const path = join(folder, '.n8n', 'lead-ops', 'lead-store.sqlite');
		const database = new DatabaseSync(path);
		database.exec('PRAGMA wal_checkpoint(TRUNCATE); VACUUM; PRAGMA wal_checkpoint(TRUNCATE)');
		database.close();
		return (await stat(path)).size / leads;
	} finally {
		process.env.N8N_USER_FOLDER = before;
		if (before === undefined) delete process.env.N8N_USER_FOLDER;
		await rm(folder, { recursive: true, force: true });
	}
}

/** How much room a lead takes in the embedded store, all in all. */
export async function benchLeadSize(log: (line: string) => void, workflows: string) {
	const starter = JSON.parse(
		await readFile(join(workflows, '01-starter-lead-desk.json'), 'utf8'),
	) as { nodes: Array<{ name: string; parameters: INodeParameters }> };
	const ofStarter: ParametersOf = (name) =>
		starter.nodes.find((node) => node.name === name)?.parameters ?? {};
	const one = await bytesPerLead(ofStarter);
	const five = await bytesPerLead((name) => (name === 'Start the Clock' ? {} : ofStarter(name)));
	log(`  a lead of the starter: ${one.toFixed(0)} bytes (bar: at most 6,144)`);
	log(`  with the node's five clocks: ${five.toFixed(0)} bytes (bar: at most 10,240)`);
}
