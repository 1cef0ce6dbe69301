import type { DoubtBook, OpenReview } from '../books';
import type { BatchSql } from './BatchSql';
import { inBlocks, placeholders } from './Sql';

interface ReviewRow {
	lead_id: string;
	other_id: string;
	inquiry_id: string;
	asked_at: number;
}

const columns = 'lead_id, other_id, inquiry_id, asked_at';

const toReview = (row: ReviewRow): OpenReview => ({
	...{ leadId: row.lead_id, otherId: row.other_id, inquiryId: row.inquiry_id },
	askedAt: Number(row.asked_at),
});

const insertReview = `INSERT INTO open_review (workspace, ${columns}) VALUES (?, ?, ?, ?, ?)
	ON CONFLICT DO NOTHING`;

const insertApart = `INSERT INTO kept_apart (workspace, mark, other) VALUES (?, ?, ?)
	ON CONFLICT DO NOTHING`;

/** More than one is hardly ever asked about. */
const mostApart = 1_000;

export class SqlDoubtBook implements DoubtBook {
	constructor(
		private readonly sql: BatchSql,
		private readonly workspace: string,
	) {}

	async ask({ leadId, otherId, inquiryId, askedAt }: OpenReview) {
		this.sql.later(insertReview, null, this.workspace, leadId, otherId, inquiryId, askedAt);
	}

	async askedAbout(leadId: string) {
		const found = [];
		for (const column of ['lead_id', 'other_id']) {
			found.push(
				...(await this.sql.all<ReviewRow>(
					`SELECT ${columns} FROM open_review WHERE workspace = ? AND ${column} = ?`,
					...[this.workspace, leadId],
				)),
			);
		}
		return found.map(toReview).sort((a, b) => b.askedAt - a.askedAt);
	}

	async answer(leadId: string, otherId: string) {
		for (const [one, other] of [
			[leadId, otherId],
			[otherId, leadId],
		]) {
			await this.sql.run(
				'DELETE FROM open_review WHERE workspace = ? AND lead_id = ? AND other_id = ?',
				...[this.workspace, one ?? '', other ?? ''],
			);
		}
	}

	async keepApart(pairs: ReadonlyArray<readonly [string, string]>) {
		for (const [mark, other] of bothWays(pairs)) {
			this.sql.later(insertApart, null, this.workspace, mark, other);
		}
	}

	async forgetApart(pairs: ReadonlyArray<readonly [string, string]>) {
		let known = 0;
		for (const [mark, other] of bothWays(pairs)) {
			known += await this.sql.run(
				'DELETE FROM kept_apart WHERE workspace = ? AND mark = ? AND other = ?',
				...[this.workspace, mark, other],
			);
		}
		return known / 2;
	}

	async apartFrom(marks: readonly string[]) {
		const others = new Set<string>();
		for (const some of inBlocks(marks)) {
			const rows = await this.sql.all<{ other: string }>(
				`SELECT other FROM kept_apart
				WHERE workspace = ? AND mark IN ${placeholders(some.length)} LIMIT ${mostApart}`,
				...[this.workspace, ...some],
			);
			for (const { other } of rows) others.add(other);
		}
		return [...others];
	}
}

const bothWays = (pairs: ReadonlyArray<readonly [string, string]>) =>
	pairs.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]);
