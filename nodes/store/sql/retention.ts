import type { Instant, PersonIds, Retention, SweepPosition } from '../books';
import { lanesUnderWay } from './deliveries';
import { forget } from './people/forget';
import type { BatchSql } from './BatchSql';

/** Before every inquiry. */
const start: SweepPosition = { receivedAt: Number.MIN_SAFE_INTEGER, inquiryId: '' };

/**
 * What keeps an inquiry `i` from going: it has no end, something still runs or is set for it, or
 * it is not old. The last two values are the moment before which it is.
 */
const staying = `(i.outcome IS NULL OR i.received_at >= ?
	OR EXISTS (SELECT 1 FROM clock c
		WHERE c.workspace = i.workspace AND c.inquiry_id = i.id AND c.state IN ('running', 'paused'))
	OR EXISTS (SELECT 1 FROM timer t WHERE t.workspace = i.workspace AND t.inquiry_id = i.id)
	OR EXISTS (SELECT 1 FROM enrolment e
		WHERE e.workspace = i.workspace AND e.inquiry_id = i.id AND e.state <> 'ended')
	OR EXISTS (SELECT 1 FROM delivery d WHERE d.workspace = i.workspace AND d.inquiry_id = i.id
		AND d.lane IN ${lanesUnderWay})
	OR EXISTS (SELECT 1 FROM assignment a
		WHERE a.workspace = i.workspace AND a.inquiry_id = i.id AND a.assigned_at >= ?))`;

interface OldRow {
	id: string;
	lead_id: string | null;
	received_at: number;
}

export class SqlRetention implements Retention {
	constructor(
		private readonly sql: BatchSql,
		private readonly workspace: string,
	) {}

	async deleteClosedLeads(
		before: Instant,
		limit: number,
		from = start,
		beforehand?: (leadIds: readonly string[]) => Promise<void>,
	) {
		const old = await this.sql.all<OldRow>(
			`SELECT id, lead_id, received_at FROM inquiry
			WHERE workspace = ? AND received_at < ? AND (received_at, id) > (?, ?)
			ORDER BY received_at, id LIMIT ?`,
			this.workspace,
			before,
			from.receivedAt,
			from.inquiryId,
			limit,
		);
		const leads = new Set(old.map(({ lead_id }) => lead_id).filter((id) => id !== null));
		const alone = old.filter(({ lead_id }) => lead_id === null).map(({ id }) => id);
		const closed: PersonIds = { leadIds: [], inquiryIds: [] };
		for (const id of leads) {
			if (!(await this.isLeadClosed(id, before))) continue;
			closed.leadIds.push(id);
			closed.inquiryIds.push(...(await this.inquiriesOf(id)));
		}
		let deleted = closed.leadIds.length;
		for (const id of alone) {
			if (!(await this.areClosed('id', id, before))) continue;
			closed.inquiryIds.push(id);
			deleted++;
		}
		if (closed.leadIds.length > 0) await beforehand?.(closed.leadIds);
		if (deleted > 0) await forget(this.sql, this.workspace, closed, 'deleted');

		const last = old.at(-1);
		const more = last && old.length === limit;
		return { deleted, next: more ? { receivedAt: last.received_at, inquiryId: last.id } : null };
	}

	async deleteMerges(before: Instant, limit: number) {
		return await this.sql.run(
			`DELETE FROM lead_merge WHERE workspace = ? AND id IN (
				SELECT id FROM lead_merge WHERE workspace = ? AND at < ? ORDER BY at LIMIT ?)`,
			...[this.workspace, this.workspace, before, limit],
		);
	}

	async deleteEvents(before: Instant, limit: number) {
		return await this.sql.run(
			`DELETE FROM event WHERE sequence IN (
				SELECT sequence FROM event WHERE workspace = ? AND at < ? ORDER BY at LIMIT ?)`,
			this.workspace,
			before,
			limit,
		);
	}

	/** A lead that only its inquiries know, such as one with a CRM's id, goes by them alone. */
	private async isLeadClosed(id: string, before: Instant) {
		const [lead] = await this.sql.all<{ closed: number }>(
			`SELECT CASE WHEN status IN ('open', 'closed') AND last_inquiry_at < ?
				AND (last_touch_at IS NULL OR last_touch_at < ?) THEN 1 ELSE 0 END AS closed
			FROM lead WHERE workspace = ? AND id = ?`,
			before,
			before,
			this.workspace,
			id,
		);
		if (lead && !lead.closed) return false;
		return await this.areClosed('lead_id', id, before);
	}

	private async areClosed(column: 'id' | 'lead_id', id: string, before: Instant) {
		const stays = await this.sql.all(
			`SELECT 1 AS stays FROM inquiry i
			WHERE i.workspace = ? AND i.${column} = ? AND ${staying} LIMIT 1`,
			this.workspace,
			id,
			before,
			before,
		);
		return stays.length === 0;
	}

	private async inquiriesOf(leadId: string) {
		const rows = await this.sql.all<{ id: string }>(
			'SELECT id FROM inquiry WHERE workspace = ? AND lead_id = ?',
			this.workspace,
			leadId,
		);
		return rows.map(({ id }) => id);
	}
}
