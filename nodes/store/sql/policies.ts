import type { PolicyBook } from '../books';
import type { BatchSql } from './BatchSql';

export class SqlPolicyBook implements PolicyBook {
	constructor(
		private readonly sql: BatchSql,
		private readonly workspace: string,
	) {}

	async save({ hash, node, settings, at }: Parameters<PolicyBook['save']>[0]) {
		this.sql.once(
			`INSERT INTO policy (workspace, hash, node, used_at, settings) VALUES (?, ?, ?, ?, ?)
			ON CONFLICT (workspace, node, hash) DO UPDATE SET used_at = excluded.used_at`,
			JSON.stringify([this.workspace, node, hash]),
			...[this.workspace, hash, node, at],
			() => JSON.stringify(settings),
		);
	}

	async find(hash: string) {
		const [row] = await this.sql.all<{ settings: string }>(
			'SELECT settings FROM policy WHERE workspace = ? AND hash = ? LIMIT 1',
			this.workspace,
			hash,
		);
		return row && (JSON.parse(row.settings) as unknown);
	}

	async newestOfNode(node: string) {
		const [row] = await this.sql.all<{ hash: string; used_at: number; settings: string }>(
			`SELECT hash, used_at, settings FROM policy WHERE workspace = ? AND node = ?
			ORDER BY used_at DESC LIMIT 1`,
			...[this.workspace, node],
		);
		return (
			row && {
				...{ hash: row.hash, at: Number(row.used_at) },
				settings: JSON.parse(row.settings) as unknown,
			}
		);
	}

	async newestOfSameNode(hash: string) {
		const [row] = await this.sql.all<{ hash: string; node: string; settings: string }>(
			`SELECT newest.hash, newest.node, newest.settings FROM policy known CROSS JOIN policy newest
			WHERE known.workspace = ? AND known.hash = ?
				AND newest.workspace = known.workspace AND newest.node = known.node
			ORDER BY newest.used_at DESC LIMIT 1`,
			this.workspace,
			hash,
		);
		return row && { hash: row.hash, node: row.node, settings: JSON.parse(row.settings) as unknown };
	}
}
