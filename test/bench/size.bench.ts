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

/** Bytes that a lead takes, all in all and by table. */
interface LeadSize {
	all: number;
	/** Of each table with its indexes, the largest first. */
	byTable: ReadonlyArray<readonly [table: string, bytes: number]>;
}

/** What leads take through the starter, each of them somebody new. */
async function sizeOfLead(parametersOf: ParametersOf): Promise<LeadSize> {
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
		return await sizeIn(join(folder, '.n8n', 'lead-ops', 'lead-store.sqlite'));
	} finally {
		process.env.N8N_USER_FOLDER = before;
		if (before === undefined) delete process.env.N8N_USER_FOLDER;
		await rm(folder, { recursive: true, force: true });
	}
}

/** What each lead takes of a store's file once nothing in it is empty. */
async function sizeIn(path: string): Promise<LeadSize> {
	const database = new DatabaseSync(path);
	database.exec('PRAGMA wal_checkpoint(TRUNCATE); VACUUM; PRAGMA wal_checkpoint(TRUNCATE)');
	const rows = database
		.prepare(
			`SELECT tbl_name AS name, SUM(pgsize) AS bytes
			FROM dbstat JOIN sqlite_schema USING (name) GROUP BY tbl_name ORDER BY bytes DESC`,
		)
		.all();
	database.close();
	return {
		all: (await stat(path)).size / leads,
		byTable: rows.map(({ name, bytes }) => [String(name), Number(bytes) / leads]),
	};
}

/** Tables of fewer bytes a lead are not worth a word. */
const worthAWord = 20;

const inWords = ({ all, byTable }: LeadSize, bar: number) => {
	const told = byTable.filter(([, bytes]) => bytes >= worthAWord);
	const parts = told.map(([table, bytes]) => `${table} ${bytes.toFixed(0)}`).join(', ');
	return `${all.toFixed(0)} bytes (bar: at most ${bar.toLocaleString('en')}): ${parts}`;
};

/** How much room a lead takes in the embedded store, all in all and in each table. */
export async function bench(log: (line: string) => void, { rootDir }: { rootDir: string }) {
	const path = join(rootDir, 'workflows', '01-starter-lead-desk.json');
	const starter = JSON.parse(await readFile(path, 'utf8')) as {
		nodes: Array<{ name: string; parameters: INodeParameters }>;
	};
	const ofStarter: ParametersOf = (name) =>
		starter.nodes.find((node) => node.name === name)?.parameters ?? {};
	const one = await sizeOfLead(ofStarter);
	const five = await sizeOfLead((name) => (name === 'Start the Clock' ? {} : ofStarter(name)));
	log(`  a lead of the starter: ${inWords(one, 6_144)}`);
	log(`  with the node's five clocks: ${inWords(five, 10_240)}`);
}
