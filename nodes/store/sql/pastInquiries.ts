import type { EventType } from '../../core/events';
import { assignmentSchema, type Owner } from '../../core/lead';
import type { PastInquiry, ReceivedSpan } from '../books';
import { newestAssignment } from './assignments';
import { assignmentOf } from './assignmentText';
import type { BatchSql } from './BatchSql';
import { itemWith, type ItemRow } from './itemText';

interface PastRow extends ItemRow {
	received_at: number;
	item: string;
	newest: string | null;
	first: string | null;
	responded_at: number | null;
	closed_at: number | null;
}

/** When something first happened to the inquiry of the row. */
const firstEvent = (type: EventType) => `(SELECT MIN(e.at) FROM event e
	WHERE e.workspace = i.workspace AND e.inquiry_id = i.id AND e.type = '${type}')`;

/** When it was over at last, unless it has begun again since. */
const closedAt = `(SELECT CASE WHEN e.type = 'lead.released' THEN e.at END FROM event e
	WHERE e.workspace = i.workspace AND e.inquiry_id = i.id
		AND e.type IN ('lead.released', 'lead.heldAgain') ORDER BY e.sequence DESC LIMIT 1)`;

const select = `SELECT i.workspace, i.id, i.lead_id, i.received_at, i.item,
		${newestAssignment('i.id')} AS newest,
		(SELECT a.assignment FROM assignment a
			WHERE a.workspace = i.workspace AND a.inquiry_id = i.id AND a.owner_id IS NOT NULL
			ORDER BY a.round LIMIT 1) AS first,
		${firstEvent('activity.recorded')} AS responded_at,
		${closedAt} AS closed_at
	FROM inquiry i
	WHERE i.workspace = ? AND i.received_at < ? AND (i.received_at, i.id) > (?, ?)
	ORDER BY i.received_at, i.id LIMIT ?`;

/** The inquiries of a span, with who had them and when somebody first did something about them. */
export async function inquiriesReceived(
	sql: BatchSql,
	workspace: string,
	{ from, to, after, limit }: ReceivedSpan,
): Promise<PastInquiry[]> {
	// No id comes before the empty one.
	const { receivedAt, id } = after ?? { receivedAt: from, id: '' };
	const rows = await sql.all<PastRow>(select, workspace, to, receivedAt, id, limit);
	return rows.map((row) => ({
		...{ id: row.id, leadId: row.lead_id, receivedAt: Number(row.received_at) },
		item: itemWith(row.item, row.newest, row),
		firstOwner: ownerIn(row.first),
		lastOwner: ownerIn(row.newest),
		respondedAt: instantOf(row.responded_at),
		closedAt: instantOf(row.closed_at),
	}));
}

const instantOf = (value: number | null) => (value === null ? null : Number(value));

const ownerIn = (assignment: string | null): Owner | null =>
	assignment === null ? null : assignmentSchema.parse(assignmentOf(assignment)).owner;
