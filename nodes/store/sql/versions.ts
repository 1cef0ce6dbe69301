import { readWeights, writtenWeights } from '../../core/match';
import { readModel, writtenModel } from '../../core/qualify/learned';
import { readTaught, writtenTaught } from '../../core/qualify/taught/model';
import type { KeptModel, KeptTaught, KeptVersion, KeptWeights, VersionBook } from '../books';
import type { BatchSql } from './BatchSql';

/** Older versions go. Decisions by them cannot be taken again then. */
const MOST_VERSIONS = 50;

interface Row {
	version: number;
	at: number;
	content: string;
}

const columns = 'version, at, content';

/** Something that is learned, and how it is kept as text. */
interface Kind<Kept extends KeptVersion> {
	/** What it is called in the table. */
	what: string;
	kept: (row: Row) => Kept;
	written: (kept: Kept) => string;
}

const keptAt = ({ version, at }: Row): KeptVersion => ({ version, at: Number(at) });

/** What comparing two people is worth. */
export const matchWeights: Kind<KeptWeights> = {
	what: 'match weights',
	kept: (row) => ({ ...keptAt(row), weights: readWeights(row.content) }),
	written: ({ weights }) => writtenWeights(weights),
};

/** Which leads are won. */
export const scoreModels: Kind<KeptModel> = {
	what: 'score',
	kept: (row) => ({ ...keptAt(row), model: readModel(row.content) }),
	written: ({ model }) => writtenModel(model),
};

/** What people call the messages that come in. */
export const taughtCategories: Kind<KeptTaught> = {
	what: 'categories',
	kept: (row) => ({ ...keptAt(row), model: readTaught(row.content) }),
	written: ({ model }) => writtenTaught(model),
};

export class SqlVersionBook<Kept extends KeptVersion> implements VersionBook<Kept> {
	/**
	 * What was read in this transaction; every inquiry of a batch asks for it. Nothing is kept after a
	 * change, which may be undone.
	 */
	private used: { kept: Kept | undefined } | undefined;
	private changed = false;
	private readonly of: readonly [workspace: string, what: string];

	constructor(
		private readonly sql: BatchSql,
		workspace: string,
		private readonly kind: Kind<Kept>,
	) {
		this.of = [workspace, kind.what];
	}

	async inUse() {
		if (this.used) return this.used.kept;
		const [row] = await this.sql.all<Row>(
			`SELECT ${columns} FROM learned WHERE workspace = ? AND what = ? AND in_use = 1`,
			...this.of,
		);
		const kept = row && this.kind.kept(row);
		if (!this.changed) this.used = { kept };
		return kept;
	}

	async find(version: number) {
		const [row] = await this.sql.all<Row>(
			`SELECT ${columns} FROM learned WHERE workspace = ? AND what = ? AND version = ?`,
			...[...this.of, version],
		);
		return row && this.kind.kept(row);
	}

	async versions() {
		const rows = await this.sql.all<Row>(
			`SELECT ${columns} FROM learned WHERE workspace = ? AND what = ? ORDER BY version DESC`,
			...this.of,
		);
		return rows.map((row) => this.kind.kept(row));
	}

	async putToUse(kept: Kept | null) {
		this.changed = true;
		this.used = undefined;
		await this.sql.run(
			'UPDATE learned SET in_use = 0 WHERE workspace = ? AND what = ? AND in_use = 1',
			...this.of,
		);
		if (kept === null) return;
		await this.sql.run(
			`INSERT INTO learned (workspace, what, version, at, in_use, content) VALUES (?, ?, ?, ?, 1, ?)
			ON CONFLICT (workspace, what, version) DO UPDATE SET in_use = 1`,
			...[...this.of, kept.version, kept.at, this.kind.written(kept)],
		);
		await this.sql.run(
			`DELETE FROM learned WHERE workspace = ? AND what = ? AND in_use = 0 AND version <=
				(SELECT MAX(version) FROM learned WHERE workspace = ? AND what = ?) - ${MOST_VERSIONS}`,
			...[...this.of, ...this.of],
		);
	}
}
