import type { Enrolment } from '../../core/followUp';
import type { ErasedCounts } from '../../core/events';
import type { Delivery } from '../../core/deliver';
import type { Assignment } from '../../core/lead';
import type { StoredClock } from './ClockBook';
import type { OpenReview } from './DoubtBook';
import type { LeadEvent } from './EventLog';
import type { Holding } from './HoldingBook';
import type { Inquiry } from './InquiryBook';
import type { Instant } from './Instant';
import type { KnownLead, MatchKey } from './LeadBook';
import type { Timer } from './TimerBook';

/** Where everything is that a workspace holds of one person. */
export interface PersonIds {
	leadIds: string[];
	/** Also those of inquiries that never passed Dedup Match. */
	inquiryIds: string[];
}

/** What names a person; any part may be missing. */
export interface PersonName {
	leadIds?: readonly string[];
	inquiryIds?: readonly string[];
	keys?: readonly MatchKey[];
}

/** Everything that a workspace holds of one person, as plain data. */
export interface PersonRecords {
	leads: Array<KnownLead & { keys: MatchKey[] }>;
	inquiries: Array<Omit<Inquiry, 'assignment'>>;
	assignments: Array<Assignment & { inquiryId: string }>;
	/** Leads that became another of these, as they were, while that can be undone. */
	merges: Array<{ leadId: string; at: Instant; before: KnownLead }>;
	/** What somebody is asked about the person: whether they are one with another lead. */
	reviews: Array<Pick<OpenReview, 'inquiryId' | 'askedAt'>>;
	/** Who has the person as an open lead. */
	holdings: Holding[];
	clocks: StoredClock[];
	timers: Timer[];
	deliveries: Delivery[];
	/** The follow-up plans that the person goes through or went through. */
	enrolments: Enrolment[];
	events: LeadEvent[];
}

export interface PersonBook {
	/**
	 * Where everything is that is known of a person: the leads and inquiries that are named or
	 * found by a key, all leads that share an email with them, and all their inquiries. Empty when
	 * nothing is known, or nothing any more.
	 */
	find(name: PersonName): Promise<PersonIds>;
	/** What happened to the person, over all inquiries, in order. */
	timeline(person: PersonIds): Promise<LeadEvent[]>;
	/** Everything about the person. Of others whom they were compared with it tells nothing. */
	export(person: PersonIds): Promise<PersonRecords>;
	/**
	 * Takes the person out of everything, for good. What counts stays, under new ids that mean
	 * nothing: that there was a lead, an inquiry, a turn of an owner, a clock, an event of that
	 * kind, and when. Keys, contents, sentences, timers and deliveries are gone, also where records of others
	 * named the person. Nothing waits for them any more: an open inquiry has the outcome `erased`.
	 * Their next inquiry is that of somebody unknown.
	 *
	 * Adds an event `person.erased`, which says only how much it was.
	 */
	erase(person: PersonIds, at: Instant): Promise<ErasedCounts>;
}
