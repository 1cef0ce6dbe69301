import type { Assignment, Owner } from '../../core/lead';
import type { Instant } from './Instant';
import type { MatchKey } from './LeadBook';

/** The whole item of a flow, as JSON: what came in and what each node added. */
export type LeadItem = Record<string, unknown>;

/** One time that a person showed interest, on its way to an owner or an end. */
export interface Inquiry {
	id: string;
	/** `null` until Dedup Match has decided whose it is. */
	leadId: string | null;
	receivedAt: Instant;
	/**
	 * `open`: no owner yet; `waiting`: until somebody can take it; `assigned`: an owner, no clock yet;
	 * `finished`: handed over or ended.
	 */
	state: 'open' | 'waiting' | 'assigned' | 'finished';
	/** How a finished inquiry ended, such as `handed over` or `disqualified`. */
	outcome: string | null;
	/** The newest item of the flow, with all its data. */
	item: LeadItem;
	assignment: Assignment | null;
}

/** An inquiry as it is looked back at. */
export interface PastInquiry extends Pick<Inquiry, 'id' | 'leadId' | 'receivedAt' | 'item'> {
	/** Whom it was given to first; `null` where that was nobody. */
	firstOwner: Owner | null;
	/** Who had it at last. */
	lastOwner: Owner | null;
	/** When somebody first did something about it; `null` where nobody did. */
	respondedAt: Instant | null;
	/** When the work on it was over for who had it by this inquiry; `null` where nobody noted it. */
	closedAt: Instant | null;
}

/** A span of receipts, from its first instant up to its end, which does not belong to it. */
export interface ReceivedSpan {
	from: Instant;
	to: Instant;
	/** The last one that was read; none to begin with. */
	after?: Pick<Inquiry, 'id' | 'receivedAt'>;
	/** How many are read at most. */
	limit: number;
}

/** What registering an inquiry needs. */
export interface Registration {
	/** The id that Normalize gave: of the submission, or of its content. */
	inquiryId: string;
	/** `null` until somebody has found out whose it is. */
	leadId: string | null;
	receivedAt: Instant;
	/** How long after the first receipt the same content is still the same inquiry. */
	replayWindowMs: number;
	/** When the inquiry counts as waiting if it has neither owner nor end. */
	waitingAt: Instant;
	item: LeadItem;
}

export interface InquiryBook {
	/**
	 * Which inquiry this is. The same submission, or the same content within the replay window,
	 * is the inquiry that is known; the same content later is a new one with an id of its own.
	 */
	identify(
		inquiry: Pick<Registration, 'inquiryId' | 'receivedAt' | 'replayWindowMs'>,
	): Promise<{ id: string; known: boolean }>;
	/** Adds an inquiry under the id that {@link InquiryBook.identify} gave, and its waiting timer. */
	add(inquiry: Omit<Registration, 'inquiryId' | 'replayWindowMs'> & { id: string }): Promise<void>;
	/** Identifies an inquiry and adds it once. One that is known is a replay and changes nothing. */
	register(registration: Registration): Promise<{ inquiry: Inquiry; replay: boolean }>;
	find(inquiryId: string): Promise<Inquiry | undefined>;
	/** The inquiries of a span, oldest first. */
	receivedIn(span: ReceivedSpan): Promise<PastInquiry[]>;
	/** The inquiry of a lead that was received last; `null` for a lead without any. */
	newestOf(leadId: string): Promise<string | null>;
	/**
	 * The inquiries of a lead that wait or that a queue has, oldest first; of a lead that Dedup Match has not
	 * seen, the inquiry itself.
	 */
	unownedOf(leadId: string): Promise<Array<Pick<Inquiry, 'id' | 'receivedAt'>>>;
	/** How an inquiry ended; `null` while it is open or not known. */
	outcomeOf(inquiryId: string): Promise<string | null>;
	/**
	 * Keeps the newest item of an inquiry and whose it is; registers one that never passed Dedup
	 * Match. What other books hold of the inquiry need not be in it: its `assignment` comes out of
	 * them, and how its clocks stand (`sla`) is said when it is asked.
	 *
	 * @param keys of the person: when no known lead has them, the inquiry itself is found by them
	 */
	keepItem(
		inquiryId: string,
		leadId: string | null,
		receivedAt: Instant,
		item: LeadItem,
		keys?: readonly MatchKey[],
	): Promise<void>;
	/** Ends the way to an owner: the inquiry waits no longer. Doing it twice changes nothing. */
	finish(inquiryId: string, outcome: string): Promise<void>;
}
