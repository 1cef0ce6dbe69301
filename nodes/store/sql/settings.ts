import { randomBytes } from 'node:crypto';
import type { SettingBook } from '../books/SettingBook';
import type { BatchSql } from './BatchSql';

/** How long a key is, in bytes. */
const KEY_LENGTH = 32;

/** Keys stand beside the settings, under names that no setting has. */
const keyName = (use: string) => `key:${use}`;

export class SqlSettingBook implements SettingBook {
	/** What was read in this transaction. Nothing is kept after a change, which may be undone. */
	private readonly read = new Map<string, unknown>();
	private changed = false;

	constructor(
		private readonly sql: BatchSql,
		private readonly workspace: string,
	) {}

	async get(name: string) {
		if (this.read.has(name)) return this.read.get(name);
		const [row] = await this.sql.all<{ value: string }>(
			'SELECT value FROM workspace_setting WHERE workspace = ? AND name = ?',
			this.workspace,
			name,
		);
		const value: unknown = row && JSON.parse(row.value);
		if (!this.changed) this.read.set(name, value);
		return value;
	}

	async ofAll(name: string) {
		const rows = await this.sql.all<{ workspace: string; value: string }>(
			'SELECT workspace, value FROM workspace_setting WHERE name = ? ORDER BY workspace',
			name,
		);
		return rows.map(({ workspace, value }) => ({ workspace, value: JSON.parse(value) as unknown }));
	}

	async set(name: string, value: unknown) {
		this.changed = true;
		this.read.clear();
		await this.sql.run(
			`INSERT INTO workspace_setting (workspace, name, value) VALUES (?, ?, ?)
			ON CONFLICT (workspace, name) DO UPDATE SET value = excluded.value`,
			this.workspace,
			name,
			JSON.stringify(value),
		);
	}

	async key(use: string) {
		const kept = await this.keptKey(use);
		if (kept !== undefined) return kept;
		const made = randomBytes(KEY_LENGTH).toString('base64url');
		await this.set(keyName(use), made);
		return made;
	}

	async keptKey(use: string) {
		const kept = await this.get(keyName(use));
		return typeof kept === 'string' ? kept : undefined;
	}
}
