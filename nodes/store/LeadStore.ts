import type { OwnerBook } from './books/OwnerBook';
import type { Assignment, TimerKind } from '../core/lead';
import type { RotationState } from '../core/route';
import type { SettingBook } from './books/SettingBook';
import type {
	BackUp,
	BackUpOrder,
	DueTimer,
	ErasedCounts,
	Inquiry,
	Instant,
	KnownLead,
	LeadEvent,
	LeadItem,
	MatchKey,
	PersonIds,
	PersonName,
	PersonRecords,
	StoredClock,
	SweepPosition,
	Timer,
} from './records';

/**
 * What outlives one execution: known leads, inquiries, turns, clocks, timers and the event log.
 *
 * Every call takes place inside {@link LeadStore.transaction}, in one workspace, and nothing
 * crosses from one workspace to another.
 *
 * @example
 * await store.transaction(async (workspace) => await workspace('default').leads.find('l1'));
 */
export interface LeadStore {
	/**
	 * Runs `work` as one transaction: all of it is kept, or none.
	 * Transactions in one workspace take place one after the other, in all processes. When the
	 * database ended a transaction for no fault of its own, `work` is run again: it must have no
	 * effect but in the store and in what it returns.
	 *
	 * @throws LeadOpsError `store.busy` or `store.unavailable`, both retryable, when the store
	 * cannot be had in time; whatever `work` throws, after undoing it.
	 */
	transaction<Result>(work: (workspace: OpenWorkspace) => Promise<Result>): Promise<Result>;

	/**
	 * Reads the store as it is at one moment. It keeps nobody from writing and takes no workspace's
	 * turn, so it is cheap enough to be done every second.
	 * Not to be called by the work of a transaction, whose end it may wait for.
	 *
	 * @throws LeadOpsError `store.unavailable`, retryable, when the store cannot be had
	 */
	read<Result>(
		work: (workspace: (name: string) => ReadSession) => Promise<Result>,
	): Promise<Result>;

	/**
	 * Writes something that changes nothing, to see whether the store can be written.
	 *
	 * @throws LeadOpsError `store.*` when it cannot
	 */
	check(): Promise<void>;

	/**
	 * Copies the whole store into a file, as it is at one moment, while work on it goes on.
	 *
	 * @throws LeadOpsError `backUp.*` when the copy cannot be made, with what to do; nothing stands
	 * under its name then but what stood there before
	 */
	backUp(order: BackUpOrder): Promise<BackUp>;

	/**
	 * Makes what was deleted unreadable where it was stored, as far as the store has a say in that.
	 * For after an erasure; it may take as long as the transactions that are under way.
	 */
	overwriteDeleted(): Promise<void>;

	/** Gives back the file or the connections. Calls after this one fail. */
	close(): Promise<void>;
}

/** Gives the view of one workspace inside a transaction. */
export interface OpenWorkspace {
	(workspace: string): StoreSession;
	/**
	 * Runs a part of the transaction that is undone alone when it fails, so that what else the
	 * transaction does can go on and be kept. Parts are not put into parts.
	 *
	 * @throws whatever `work` throws, after undoing it
	 */
	part<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** What can be seen of one workspace without a turn of one's own. */
export interface ReadSession {
	readonly timers: Pick<TimerBook, 'nextDueAt'>;
}

/** One transaction's view of one workspace. */
export interface StoreSession {
	readonly inquiries: InquiryBook;
	readonly leads: LeadBook;
	readonly assignments: AssignmentBook;
	readonly owners: OwnerBook;
	readonly policies: PolicyBook;
	readonly clocks: ClockBook;
	readonly timers: TimerBook;
	readonly events: EventLog;
	readonly people: PersonBook;
	readonly settings: SettingBook;
	readonly retention: Retention;
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
	/** How an inquiry ended; `null` while it is open or not known. */
	outcomeOf(inquiryId: string): Promise<string | null>;
	/**
	 * Keeps the newest item of an inquiry and whose it is; registers one that never passed Dedup
	 * Match.
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

/** A known lead, and the kinds of key by which it was found. */
export interface FoundByKey {
	lead: KnownLead;
	sharedKinds: string[];
}

export interface LeadBook {
	find(leadId: string): Promise<KnownLead | undefined>;
	/** Every known lead that shares at least one key, oldest first, each once. */
	findCandidates(keys: readonly MatchKey[]): Promise<FoundByKey[]>;
	/**
	 * Whose items were kept under at least one key without a known lead, each once: the lead's id
	 * that the item gave, or the inquiry's where it gave none.
	 */
	unknownWith(keys: readonly MatchKey[]): Promise<string[]>;
	/** Adds the lead or replaces what is known of it, and adds `keys` to those that find it. */
	save(lead: KnownLead, keys: readonly MatchKey[]): Promise<void>;
	/** Notes that a person of the company reached the lead; an earlier touch than known changes nothing. */
	touch(leadId: string, at: Instant): Promise<void>;
}

export interface AssignmentBook {
	/** The newest assignment of an inquiry. */
	current(inquiryId: string): Promise<Assignment | undefined>;
	/** The assignment that was made for this occasion, when it was made before. */
	forOccasion(inquiryId: string, occasion: string): Promise<Assignment | undefined>;
	/** The keys of everybody who owned the inquiry, first to newest. */
	ownersOf(inquiryId: string): Promise<string[]>;
	/**
	 * Keeps an assignment, makes its owner the lead's owner and notes it on the inquiry's item.
	 * `occasion` is what caused it: one occasion assigns once.
	 */
	record(input: {
		inquiryId: string;
		leadId: string | null;
		occasion: string;
		assignment: Assignment;
		/** Under what the owner is counted; their ID if not given. */
		ownerKey?: string | null;
		/** Takes the lead from its owner, where a queue has it now. */
		takesFromOwner?: boolean;
	}): Promise<void>;
	/** How many leads each owner was given in [from, to), by key, for those that were given any. */
	countByOwner(
		ownerKeys: readonly string[],
		from: Instant,
		to: Instant,
	): Promise<Map<string, number>>;
	rotation(pool: string): Promise<RotationState>;
	saveRotation(pool: string, state: RotationState): Promise<void>;
}

export interface PolicyBook {
	/** Keeps the settings that a decision carries the hash of; `node` is which node they are of. */
	save(policy: { hash: string; node: string; settings: unknown; at: Instant }): Promise<void>;
	/** The settings with this hash. */
	find(hash: string): Promise<unknown>;
	/** The newest settings of the node that once had the settings with this hash. */
	newestOfSameNode(hash: string): Promise<{ hash: string; settings: unknown } | undefined>;
}

export interface ClockBook {
	/** Starts the clocks that the inquiry does not have yet; returns the names of those started. */
	start(clocks: readonly StoredClock[]): Promise<string[]>;
	ofInquiry(inquiryId: string): Promise<StoredClock[]>;
	/**
	 * The clocks of all inquiries of a lead, stopped ones too: an activity that is heard of late
	 * may have stopped them earlier.
	 */
	ofLead(leadId: string): Promise<StoredClock[]>;
	/** Writes state, stop and use of a clock. */
	update(clock: StoredClock): Promise<void>;
}

export interface TimerBook {
	/** Sets timers; one that is set already stays as it is. */
	set(timers: readonly Timer[]): Promise<void>;
	/** Takes away the timers of an inquiry, of one clock or of all. */
	cancel(inquiryId: string, clock?: string): Promise<void>;
	/**
	 * When there is next something to hand out; `null` when no timer is set.
	 *
	 * @param kinds which to look at; all if not given
	 */
	nextDueAt(kinds?: readonly TimerKind[]): Promise<Instant | null>;
	/**
	 * Hands out what is due, oldest first. Nobody else gets it until `leaseMs` have passed
	 * without {@link TimerBook.complete} or {@link TimerBook.postpone}.
	 *
	 * @param kinds which to hand out; others stay where they are. All if not given
	 */
	claimDue(
		now: Instant,
		limit: number,
		leaseMs: number,
		kinds?: readonly TimerKind[],
	): Promise<DueTimer[]>;
	/** The work is done: the timer is gone. */
	complete(timerId: string): Promise<void>;
	/**
	 * Not now: hand it out again at `at`.
	 *
	 * @param attempt only while this is the newest time that it was handed out; always if not given
	 */
	postpone(timerId: string, at: Instant, attempt?: number): Promise<void>;
}

export interface EventLog {
	append(events: readonly LeadEvent[]): Promise<void>;
	/** What happened to an inquiry, in order. */
	timeline(inquiryId: string): Promise<LeadEvent[]>;
}

export interface PersonBook {
	/**
	 * Where everything is that is known of a person: the leads and inquiries that are named or
	 * found by a key, all leads that share an email with them, and all their inquiries. Empty when
	 * nothing is known, or nothing any more.
	 */
	find(name: PersonName): Promise<PersonIds>;
	/** Other known leads that share a key with the person, and may be the same one. */
	alike(person: PersonIds): Promise<FoundByKey[]>;
	/** What happened to the person, over all inquiries, in order. */
	timeline(person: PersonIds): Promise<LeadEvent[]>;
	/** Everything about the person. Of others whom they were compared with it tells nothing. */
	export(person: PersonIds): Promise<PersonRecords>;
	/**
	 * Takes the person out of everything, for good. What counts stays, under new ids that mean
	 * nothing: that there was a lead, an inquiry, a turn of an owner, a clock, an event of that
	 * kind, and when. Keys, contents, sentences and timers are gone, also where records of others
	 * named the person. Nothing waits for them any more: an open inquiry has the outcome `erased`.
	 * Their next inquiry is that of somebody unknown.
	 *
	 * Adds an event `person.erased`, which says only how much it was.
	 */
	erase(person: PersonIds, at: Instant): Promise<ErasedCounts>;
}

export interface Retention {
	/**
	 * Deletes leads that are closed and old, with their keys, inquiries, assignments and clocks;
	 * their events keep what counts, as after {@link PersonBook.erase}.
	 *
	 * A lead is closed when all its inquiries are finished, none of its clocks runs (a breached
	 * one has ended), no timer is set for it, and it is neither a customer nor an open
	 * opportunity. It is old when its last inquiry, its last touch and its last assignment are all
	 * before `before`. An inquiry without a known lead goes by the same rule, alone.
	 *
	 * One call looks at no more than `limit` inquiries, oldest first.
	 *
	 * @param from where the call before this one ended
	 * @returns how many leads went, and where to go on; `null` when all old ones were looked at
	 */
	deleteClosedLeads(
		before: Instant,
		limit: number,
		from?: SweepPosition,
	): Promise<{ deleted: number; next: SweepPosition | null }>;
	/** Deletes events from before `before`, oldest first; returns how many. */
	deleteEvents(before: Instant, limit: number): Promise<number>;
}
