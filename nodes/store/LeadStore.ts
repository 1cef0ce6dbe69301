import type { Comparable } from '../core/match';
import type {
	AssignmentBook,
	AvailabilityBook,
	ClockBook,
	DeliveryBook,
	DoubtBook,
	EnrolmentBook,
	EventLog,
	HoldingBook,
	InquiryBook,
	Instant,
	LeadBook,
	MatchBook,
	MatchKeys,
	MergeBook,
	OwnerBook,
	PersonBook,
	PolicyBook,
	RefusalBook,
	Retention,
	ScoreModelBook,
	SettingBook,
	ShadowBook,
	TaughtBook,
	TimerBook,
	WeightsBook,
} from './books';

/**
 * What outlives one execution: known leads, inquiries, turns, clocks, timers,
 * deliveries and the event log.
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
	 * @param expected what is known of the work
	 * @throws LeadOpsError `store.busy` or `store.unavailable`, both retryable, when the store
	 * cannot be had in time; whatever `work` throws, after undoing it.
	 */
	transaction<Result>(
		work: (workspace: OpenWorkspace) => Promise<Result>,
		expected?: ExpectedWork,
	): Promise<Result>;

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

/**
 * What is known of a transaction beforehand. The ids are those that a batch will ask about, in its order:
 * what is said here is read for many at once; it changes no answer, and ids that nobody asks about do no
 * harm.
 */
export interface ExpectedWork {
	inquiryIds?: readonly string[];
	leadIds?: readonly string[];
	/** The domains of the companies of its leads, and their names. */
	domains?: readonly string[];
	companies?: readonly string[];
	/** The keys of the people of its leads. */
	keys?: readonly MatchKeys[];
	/** What the people of its leads say, as it is compared with known leads. */
	comparables?: readonly Comparable[];
	/**
	 * Whether its work is done again, should a power cut undo it. Then nobody waits for the disk: the next
	 * transaction that does keeps this one with it. A process that is killed undoes neither.
	 */
	isRepeatable?: boolean;
}

/** What can be seen of one workspace without a turn of one's own. */
export interface ReadSession {
	readonly inquiries: Pick<InquiryBook, 'receivedIn' | 'find'>;
	readonly leads: Pick<LeadBook, 'find' | 'forgotten' | 'keysOf' | 'page'>;
	readonly matches: Pick<MatchBook, 'page' | 'count'>;
	readonly weights: Pick<WeightsBook, 'inUse' | 'find' | 'versions'>;
	readonly scoreModels: Pick<ScoreModelBook, 'inUse' | 'find' | 'versions'>;
	readonly taught: Pick<TaughtBook, 'inUse' | 'find' | 'versions'>;
	readonly events: Pick<EventLog, 'ofLastInquiries' | 'ofLeads'>;
	readonly merges: Pick<MergeBook, 'mergedInto'>;
	readonly doubts: Pick<DoubtBook, 'apartFrom'>;
	readonly owners: Pick<OwnerBook, 'all'>;
	readonly availability: Pick<AvailabilityBook, 'ever'>;
	readonly policies: Pick<PolicyBook, 'newestOfNode' | 'find'>;
	readonly timers: Pick<TimerBook, 'nextDueAt' | 'countLeads'>;
	readonly deliveries: Pick<DeliveryBook, 'nextDueAt' | 'heldChannels' | 'waitingChannels'>;
	readonly settings: Pick<SettingBook, 'get' | 'keptKey' | 'ofAll'>;
}

/** One transaction's view of one workspace. */
export interface StoreSession {
	readonly inquiries: InquiryBook;
	readonly leads: LeadBook;
	readonly matches: MatchBook;
	readonly weights: WeightsBook;
	readonly scoreModels: ScoreModelBook;
	readonly taught: TaughtBook;
	readonly merges: MergeBook;
	readonly doubts: DoubtBook;
	readonly assignments: AssignmentBook;
	readonly holdings: HoldingBook;
	readonly owners: OwnerBook;
	readonly availability: AvailabilityBook;
	readonly policies: PolicyBook;
	readonly clocks: ClockBook;
	readonly timers: TimerBook;
	readonly deliveries: DeliveryBook;
	readonly enrolments: EnrolmentBook;
	readonly refusals: RefusalBook;
	readonly events: EventLog;
	readonly people: PersonBook;
	readonly settings: SettingBook;
	readonly shadows: ShadowBook;
	readonly retention: Retention;
}

/** Where a copy of the whole store is to go. */
export interface BackUpOrder {
	/**
	 * The whole path of a file, or of a folder that is there; `null` for the folder `backups`
	 * beside the store. In a folder the file is named by the time.
	 */
	to: string | null;
	/** How many of the files that were named by the time stay in the folder; 0 for all. */
	keepLast: number;
	at: Instant;
}

/** A copy of the whole store. */
export interface BackUp {
	/** The whole path of the file. */
	file: string;
	bytes: number;
	/** Older backups that went, by their whole paths. */
	deleted: string[];
}
