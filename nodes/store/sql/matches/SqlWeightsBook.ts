import { readWeights, writtenWeights } from '../../../core/match';
import type { KeptWeights, WeightsBook } from '../../books';
import type { BatchSql } from '../BatchSql';

/** Older versions go. Decisions by them cannot be taken again then. */
const MOST_VERSIONS = 50;

interface Row {
	version: number;
	at: number;
	weights: string;
}

const columns = 'version, at, weights';

const keptIn = ({ version, at, weights }: Row): KeptWeights => ({
	...{ version, at: Number(at), weights: readWeights(weights) },
});

export class SqlWeightsBook implements WeightsBook {
	/**
	 * What was read in this transaction; every inquiry of a batch asks for it. Nothing is kept after a
	 * change, which may be undone.
	 */
	private used: { kept: KeptWeights | undefined } | undefined;
	private changed = false;

	constructor(
		private readonly sql: BatchSql,
		private readonly workspace: string,
	) {}

	async inUse() {
		if (this.used) return this.used.kept;
		const [row] = await this.sql.all<Row>(
			`SELECT ${columns} FROM match_weights WHERE workspace = ? AND in_use = 1`,
			this.workspace,
		);
		const kept = row && keptIn(row);
		if (!this.changed) this.used = { kept };
		return kept;
	}

	async find(version: number) {
		const [row] = await this.sql.all<Row>(
			`SELECT ${columns} FROM match_weights WHERE workspace = ? AND version = ?`,
			...[this.workspace, version],
		);
		return row && keptIn(row);
	}

	async versions() {
		const rows = await this.sql.all<Row>(
			`SELECT ${columns} FROM match_weights WHERE workspace = ? ORDER BY version DESC`,
			this.workspace,
		);
		return rows.map(keptIn);
	}

	async putToUse(kept: KeptWeights | null) {
		this.changed = true;
		this.used = undefined;
		await this.sql.run(
			'UPDATE match_weights SET in_use = 0 WHERE workspace = ? AND in_use = 1',
			this.workspace,
		);
		if (kept === null) return;
		const { version, at, weights } = kept;
		await this.sql.run(
			`INSERT INTO match_weights (workspace, version, at, in_use, weights) VALUES (?, ?, ?, 1, ?)
			ON CONFLICT (workspace, version) DO UPDATE SET in_use = 1`,
			...[this.workspace, version, at, writtenWeights(weights)],
		);
		await this.sql.run(
			`DELETE FROM match_weights WHERE workspace = ? AND in_use = 0 AND version <=
				(SELECT MAX(version) FROM match_weights WHERE workspace = ?) - ${MOST_VERSIONS}`,
			...[this.workspace, this.workspace],
		);
	}
}
