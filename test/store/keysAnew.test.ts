import { DatabaseSync } from 'node:sqlite';
import { comparableOf, leadFields } from '../../nodes/core/match';
import { EmbeddedStore, type StoreSession } from '../../nodes/store';
import { EmbeddedSql } from '../../nodes/store/embedded/EmbeddedSql';
import { makeKeysAnew, type InTransaction } from '../../nodes/store/sql/matches/makeKeysAnew';
import { flowThrough } from './contract/flow';
import { knownLead } from './contract/records';
import { temporaryStore } from './temporaryStore';

const submission = (n: number) => ({
	...{ fullName: `Ada Lovelace ${n % 7}`, email: `ada.${n % 11}@engine.example`, phone: null },
	...{ company: `Engine ${n % 5}`, message: `Hello ${n}` },
});

/** A store in which people asked, some again, and some said what no inquiry has. */
async function storeWithLeads() {
	const { store, path, remove } = await temporaryStore();
	const inWorkspace = async (name: string, work: (session: StoreSession) => Promise<unknown>) =>
		await store.transaction(async (open) => await work(open(name)));
	await inWorkspace('default', async (session) => {
		for (let n = 0; n < 30; n++) await flowThrough(session, submission(n), n);
	});
	await inWorkspace('other', async (session) => {
		await flowThrough(session, submission(1), 1);
		await session.leads.save(knownLead({ id: 'alone', fullName: 'Bo Chan' }), []);
		session.matches.add(
			'alone',
			comparableOf(leadFields, { ...knownLead({ fullName: 'Bo Chan' }) }),
		);
	});
	const database = new DatabaseSync(path);
	const rows = () =>
		['match_key', 'match_text', 'match_term'].map((table) =>
			database.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all(),
		);
	return {
		...{ path, database, rows },
		async remove() {
			database.close();
			await remove();
		},
	};
}

/** As a version of the pack left it that made keys otherwise, and compared otherwise. */
const otherwise = `UPDATE match_state SET version = 0; UPDATE match_text SET version = 0, text = 'x';
	DELETE FROM match_text WHERE lead % 3 = 0; UPDATE match_term SET n = n + 1;
	UPDATE match_key SET h = h + 1`;

test('keys that were made otherwise are made anew when a store is opened, out of what people said', async () => {
	const { path, database, rows, remove } = await storeWithLeads();
	const before = rows();
	expect(before.every((table) => table.length > 0)).toBe(true);
	database.exec(otherwise);
	await (await EmbeddedStore.open(path)).close();
	expect(rows()).toEqual(before);
	await remove();
});

test('who is killed while making them is followed by one who goes on, after whichever part it was', async () => {
	const { path, database, rows, remove } = await storeWithLeads();
	const before = rows();
	const sql = new EmbeddedSql(database, path);
	/** Runs a few transactions, and none after them. */
	const killedAfter = (most: number): InTransaction => {
		let begun = 0;
		return async (work) => {
			if (begun++ === most) throw new Error('killed');
			database.exec('BEGIN');
			const result = await work(sql);
			database.exec('COMMIT');
			return result;
		};
	};
	let isDone = false;
	let parts = 0;
	for (; !isDone; parts++) {
		database.exec(otherwise);
		isDone = await makeKeysAnew(killedAfter(parts), 100).then(
			() => true,
			() => false,
		);
		await (await EmbeddedStore.open(path)).close();
		expect(rows()).toEqual(before);
	}
	expect(parts).toBeGreaterThan(5);
	await remove();
});
