import { describeEvent } from '../../core/timeline';
import type { KnownLead, LeadEvent, PersonRecords } from '../../store';

const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());

/**
 * Events with a sentence each that a sales lead reads.
 *
 * @param timeZone for the times in the sentences
 */
export const readableEvents = (events: readonly LeadEvent[], timeZone: string) =>
	events.map(({ at, type, inquiryId, data }) => ({
		at: iso(at),
		what: describeEvent(type, data, timeZone),
		type,
		inquiryId,
		data,
	}));

const readableLead = <Lead extends KnownLead>(lead: Lead) => ({
	...lead,
	firstSeenAt: iso(lead.firstSeenAt),
	lastInquiryAt: iso(lead.lastInquiryAt),
	lastTouchAt: iso(lead.lastTouchAt),
});

const readableEnrolment = (enrolment: PersonRecords['enrolments'][number]) => ({
	...enrolment,
	enrolledAt: iso(enrolment.enrolledAt),
	nextAt: iso(enrolment.nextAt),
	sent: enrolment.sent.map(iso),
	...(enrolment.drafts && {
		drafts: enrolment.drafts.map((draft) => ({ ...draft, sendAt: iso(draft.sendAt) })),
	}),
	ended: enrolment.ended && { ...enrolment.ended, at: iso(enrolment.ended.at) },
});

/** Everything about a person, with times as people and programs outside the store write them. */
export const readableRecords = (records: PersonRecords, timeZone: string) => ({
	leads: records.leads.map(readableLead),
	inquiries: records.inquiries.map((inquiry) => ({
		...inquiry,
		receivedAt: iso(inquiry.receivedAt),
	})),
	assignments: records.assignments,
	merges: records.merges.map(({ leadId, at, before }) => ({
		...{ leadId, at: iso(at) },
		before: readableLead(before),
	})),
	reviews: records.reviews.map((review) => ({ ...review, askedAt: iso(review.askedAt) })),
	holdings: records.holdings.map((holding) => ({ ...holding, since: iso(holding.since) })),
	clocks: records.clocks,
	timers: records.timers.map((timer) => ({ ...timer, dueAt: iso(timer.dueAt) })),
	deliveries: records.deliveries.map((delivery) => ({
		...delivery,
		queuedAt: iso(delivery.queuedAt),
		lineAt: iso(delivery.lineAt),
		dueAt: iso(delivery.dueAt),
		giveUpAt: iso(delivery.giveUpAt),
		handedOutAt: iso(delivery.handedOutAt),
		toldAt: iso(delivery.toldAt),
	})),
	enrolments: records.enrolments.map(readableEnrolment),
	events: readableEvents(records.events, timeZone),
});
