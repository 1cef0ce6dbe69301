import { assignmentOf } from '../assignmentText';
import type { ClockRow } from '../clocks';
import { leadIdOf, type EventRow } from '../events';
import { itemOf } from '../itemText';
import { plainText } from '../packedText';
import type { Sql } from '../Sql';

/** The rows that hang on one inquiry, with their contents as JSON text. */
export interface InquiryRows {
	/** Absent for an inquiry that a flow without Dedup Match and SLA Timer decided about. */
	inquiry?: { lead_id: string | null; received_at: number; outcome: string | null; item: string };
	assignments: Array<{ round: number; assignment: string }>;
	clocks: ClockRow[];
	events: NumberedEvent[];
}

/** An event with what tells it from others, its data as plain JSON. */
export interface NumberedEvent extends EventRow {
	sequence: number;
}

const eventColumns = 'sequence, at, type, inquiry_id, lead_id, data';

/** Reads everything that is kept of an inquiry but its timers. */
export async function inquiryRows(
	sql: Sql,
	workspace: string,
	inquiryId: string,
): Promise<InquiryRows> {
	const [inquiry] = await sql.all<NonNullable<InquiryRows['inquiry']>>(
		'SELECT lead_id, received_at, outcome, item FROM inquiry WHERE workspace = ? AND id = ?',
		workspace,
		inquiryId,
	);
	const assignments = await sql.all<InquiryRows['assignments'][number]>(
		`SELECT round, assignment FROM assignment
		WHERE workspace = ? AND inquiry_id = ? ORDER BY round`,
		workspace,
		inquiryId,
	);
	const clocks = await sql.all<InquiryRows['clocks'][number]>(
		'SELECT inquiry_id, name, state, clock FROM clock WHERE workspace = ? AND inquiry_id = ? ORDER BY name',
		workspace,
		inquiryId,
	);
	const events = await sql.all<NumberedEvent>(
		`SELECT ${eventColumns} FROM event
		WHERE workspace = ? AND inquiry_id = ? ORDER BY sequence`,
		workspace,
		inquiryId,
	);
	return {
		...(inquiry && { inquiry: { ...inquiry, item: wholeItem(workspace, inquiryId, inquiry) } }),
		assignments: assignments.map(({ round, assignment }) => ({
			round,
			assignment: JSON.stringify(assignmentOf(assignment)),
		})),
		clocks,
		events: events.map((event) => ({ ...plainEvent(event), lead_id: leadIdOf(event) })),
	};
}

const plainEvent = (row: NumberedEvent): NumberedEvent => ({ ...row, data: plainText(row.data) });

/** An item as JSON, of a row that may have it shortened. */
const wholeItem = (
	workspace: string,
	id: string,
	{ lead_id, item }: NonNullable<InquiryRows['inquiry']>,
) => JSON.stringify(itemOf(item, { workspace, id, lead_id }));

/** The events of a lead that belong to none of its inquiries, such as a call without a clock. */
export async function eventsOfLead(sql: Sql, workspace: string, leadId: string) {
	const rows = await sql.all<NumberedEvent>(
		`SELECT ${eventColumns} FROM event
		WHERE workspace = ? AND lead_id = ? AND inquiry_id IS NULL ORDER BY sequence`,
		workspace,
		leadId,
	);
	return rows.map(plainEvent);
}

/** The JSON texts of an inquiry's rows, in a fixed order. */
const textsOf = ({ inquiry, assignments, clocks, events }: InquiryRows): string[] => [
	...(inquiry ? [inquiry.item] : []),
	...assignments.map(({ assignment }) => assignment),
	...clocks.map(({ clock }) => clock),
	...events.map(({ data }) => data),
];

/**
 * The same rows with other texts.
 *
 * @param change gives as many texts as it gets, in the same order
 */
export function withTexts(rows: InquiryRows, change: (texts: string[]) => string[]): InquiryRows {
	const before = textsOf(rows);
	const after = change(before)[Symbol.iterator]();
	const next = () => after.next().value ?? '';
	const { inquiry } = rows;
	return {
		...(inquiry && { inquiry: { ...inquiry, item: next() } }),
		assignments: rows.assignments.map((row) => ({ ...row, assignment: next() })),
		clocks: rows.clocks.map((row) => ({ ...row, clock: next() })),
		events: rows.events.map((row) => ({ ...row, data: next() })),
	};
}
