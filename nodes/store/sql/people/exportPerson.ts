import type { Delivery } from '../../../core/deliver';
import { withoutOthers } from '../../../core/erase';
import type { Enrolment } from '../../../core/followUp';
import { withoutTokens } from '../../../core/links';
import { assignmentSchema } from '../../../core/lead';
import type {
	Holding,
	KnownLead,
	LeadEvent,
	LeadItem,
	MatchKey,
	PersonIds,
	PersonRecords,
	Timer,
} from '../../books';
import type { BatchSql } from '../BatchSql';
import { SqlClockBook } from '../clocks';
import { SqlDeliveryBook } from '../deliveries';
import { SqlEnrolmentBook } from '../enrolments';
import { toEvent } from '../events';
import { SqlDoubtBook } from '../doubts';
import { SqlHoldingBook } from '../holdings';
import { SqlLeadBook } from '../leads';
import { SqlMergeBook } from '../merges';
import { stateOf } from '../inquiries';
import { timerOf, type TimerRow } from '../timers';
import { eventsOfLead, inquiryRows, withTexts, type InquiryRows } from './inquiryRows';

/** See `PersonBook.export`. */
export async function exportPerson(
	sql: BatchSql,
	workspace: string,
	person: PersonIds,
): Promise<PersonRecords> {
	const records: PersonRecords = {
		leads: await leadsOf(sql, workspace, person.leadIds),
		inquiries: [],
		assignments: [],
		merges: await mergesOf(sql, workspace, person.leadIds),
		reviews: await reviewsOf(sql, workspace, person.leadIds),
		holdings: await holdingsOf(sql, workspace, person),
		clocks: [],
		timers: [],
		deliveries: [],
		enrolments: [],
		events: [],
	};
	const clocks = new SqlClockBook(sql, workspace);
	const deliveries = new SqlDeliveryBook(sql, workspace);
	const enrolments = new SqlEnrolmentBook(sql, workspace);
	for (const inquiryId of person.inquiryIds) {
		const rows = await inquiryRows(sql, workspace, inquiryId);
		const own = withTexts(rows, (texts) => withoutOthers(texts, person.leadIds));
		addInquiry(records, inquiryId, own);
		records.clocks.push(...(await clocks.read(own.clocks)));
		records.timers.push(...(await timersOf(sql, workspace, inquiryId)));
		const queued = await deliveries.ofInquiry(inquiryId);
		records.deliveries.push(...queued.map(withoutLinks));
		const enrolment = await enrolments.ofInquiry(inquiryId);
		if (enrolment) records.enrolments.push(withoutLinksIn(enrolment));
	}
	for (const leadId of person.leadIds) {
		records.events.push(...(await eventsOfLead(sql, workspace, leadId)).map(toEvent));
	}
	return records;
}

/** Everything that happened to a person, in the order in which it was noted. */
export async function timelineOf(
	sql: BatchSql,
	workspace: string,
	{ leadIds, inquiryIds }: PersonIds,
): Promise<LeadEvent[]> {
	const rows = [];
	for (const inquiryId of inquiryIds) {
		rows.push(...(await inquiryRows(sql, workspace, inquiryId)).events);
	}
	for (const leadId of leadIds) rows.push(...(await eventsOfLead(sql, workspace, leadId)));
	return rows.sort((a, b) => a.sequence - b.sequence).map(toEvent);
}

async function leadsOf(sql: BatchSql, workspace: string, leadIds: readonly string[]) {
	const book = new SqlLeadBook(sql, workspace);
	const leads: Array<KnownLead & { keys: MatchKey[] }> = [];
	for (const leadId of leadIds) {
		const lead = await book.find(leadId);
		// One that became another is that one.
		if (lead?.id !== leadId) continue;
		leads.push({ ...lead, keys: await book.keysOf(leadId) });
	}
	return leads;
}

async function mergesOf(sql: BatchSql, workspace: string, leadIds: readonly string[]) {
	const book = new SqlMergeBook(sql, workspace);
	const merges: PersonRecords['merges'] = [];
	for (const leadId of leadIds) {
		const merge = await book.find(leadId);
		if (merge) merges.push({ leadId, at: merge.at, before: merge.merged });
	}
	return merges;
}

/** Of the other lead it tells nothing. */
async function reviewsOf(sql: BatchSql, workspace: string, leadIds: readonly string[]) {
	const book = new SqlDoubtBook(sql, workspace);
	const reviews: PersonRecords['reviews'] = [];
	for (const leadId of leadIds) {
		for (const asked of await book.askedAbout(leadId)) {
			// That of the other's inquiry is told to the other.
			if (asked.leadId !== leadId) continue;
			reviews.push({ inquiryId: asked.inquiryId, askedAt: asked.askedAt });
		}
	}
	return reviews;
}

async function holdingsOf(sql: BatchSql, workspace: string, person: PersonIds) {
	const book = new SqlHoldingBook(sql, workspace);
	const holdings: Holding[] = [];
	for (const id of new Set([...person.leadIds, ...person.inquiryIds])) {
		const holding = await book.find(id);
		if (holding) holdings.push(holding);
	}
	return holdings;
}

function addInquiry(records: PersonRecords, inquiryId: string, rows: InquiryRows) {
	const { inquiry, events } = rows;
	const assignments = rows.assignments.map(({ assignment }) =>
		assignmentSchema.parse(JSON.parse(assignment)),
	);
	if (inquiry) {
		records.inquiries.push({
			id: inquiryId,
			leadId: inquiry.lead_id,
			receivedAt: inquiry.received_at,
			state: stateOf(inquiry.outcome, assignments.at(-1)),
			outcome: inquiry.outcome,
			item: JSON.parse(withoutTokens(inquiry.item)) as LeadItem,
		});
	}
	records.assignments.push(...assignments.map((assignment) => ({ inquiryId, ...assignment })));
	records.events.push(...events.map(toEvent));
}

/** Whoever reads it is the lead: what opens something to the team is not theirs. */
const withoutLinks = (delivery: Delivery): Delivery => ({
	...delivery,
	subject: withoutTokens(delivery.subject),
	text: withoutTokens(delivery.text),
	// Places of the text as it was.
	layout: [],
	draft: null,
});

/** The same of the drafts of a follow-up. */
const withoutLinksIn = ({ drafts, ...enrolment }: Enrolment): Enrolment => ({
	...enrolment,
	...(drafts && {
		drafts: drafts.map((draft) => ({
			...draft,
			subject: withoutTokens(draft.subject),
			message: withoutTokens(draft.message),
			optOut: null,
		})),
	}),
});

async function timersOf(sql: BatchSql, workspace: string, inquiryId: string): Promise<Timer[]> {
	const rows = await sql.all<TimerRow>(
		`SELECT id, kind, due_at, inquiry_id, clock, step, attempts FROM timer
		WHERE workspace = ? AND inquiry_id = ? ORDER BY due_at, id`,
		workspace,
		inquiryId,
	);
	return rows.map(timerOf);
}
