import { leadColumns } from './leadRow';

/** One of the inquiries of the lead `l`. */
const hasOneInquiry = (which: string) =>
	`EXISTS (SELECT 1 FROM inquiry i WHERE i.workspace = l.workspace AND i.lead_id = l.id${which})`;

/** One of the rows that hang on an inquiry of the lead `l`. */
const hasOne = (table: string, which: string) =>
	// A cross join is taken in the order in which it is written.
	`EXISTS (SELECT 1 FROM inquiry i CROSS JOIN ${table} t WHERE i.workspace = l.workspace
		AND i.lead_id = l.id AND t.workspace = i.workspace AND t.inquiry_id = i.id${which})`;

/**
 * Outcomes after which somebody is still to look after the lead, sooner or later. Any other is an end: it
 * was spam, a vendor's, of a lead that was closed or won, or of somebody who was erased.
 */
const goesOn = "'handed over', 'final queue', 'nurture'";

/** All that the lead `l` asked has come to an end. */
const isOver = `${hasOneInquiry('')}
		AND NOT ${hasOneInquiry(` AND (i.outcome IS NULL OR i.outcome IN (${goesOn}))`)}`;

/**
 * Of the next leads behind an ID those whom everybody has forgotten. The leads to look at are counted before
 * any of them is looked into, so that a store in which nobody is forgotten costs no more.
 */
export const forgottenBehind = `SELECT ${leadColumns} FROM (SELECT * FROM lead
		WHERE workspace = ? AND id > ? ORDER BY id LIMIT ?) l
	WHERE l.merged_into IS NULL AND l.status IN ('open', 'open opportunity') AND l.owner IS NULL
		AND NOT EXISTS (SELECT 1 FROM holding h WHERE h.workspace = l.workspace AND h.lead_id = l.id)
		AND NOT ${hasOne('timer', '')}
		AND NOT ${hasOne('clock', " AND t.state IN ('running', 'paused')")}
		AND NOT ${hasOne('enrolment', " AND t.state <> 'ended'")}
		AND NOT (${isOver})
	ORDER BY l.id`;

/** The last of the leads that are looked at then; none where there are fewer. */
export const lastLookedAt =
	'SELECT id FROM lead WHERE workspace = ? AND id > ? ORDER BY id LIMIT 1 OFFSET ?';
