import { DatabaseSync } from 'node:sqlite';
import { EmbeddedStore } from '../../nodes/store';
import { describeStore, tables } from './contract';
import { temporaryStore } from './temporaryStore';

describeStore('the embedded store', async () => {
	const { store, path, remove } = await temporaryStore();
	return {
		store,
		again: async () => await EmbeddedStore.open(path),
		dump: async () => {
			const database = new DatabaseSync(path, { readOnly: true });
			const rows = tables.map(
				(table) => [table, database.prepare(`SELECT * FROM ${table}`).all()] as const,
			);
			database.close();
			return Object.fromEntries(rows);
		},
		remove,
	};
});
