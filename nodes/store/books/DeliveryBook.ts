import type { ChannelState, Delivery } from '../../core/deliver';
import type { Instant } from './Instant';

/** Of which effects a list is asked; what is left out counts for all. */
export interface DeliveryFilter {
	channel?: string;
	inquiryId?: string;
}

/** How many effects of a channel are in a state. */
export interface PendingCount extends Pick<Delivery, 'channel' | 'state'> {
	count: number;
}

/** What is to happen outside, and how far it is. */
export interface DeliveryBook {
	/** Adds effects; one whose id is there stays as it is. */
	add(deliveries: readonly Delivery[]): Promise<void>;
	/** Writes an effect as it is now. */
	save(delivery: Delivery): Promise<void>;
	find(id: string): Promise<Delivery | undefined>;
	/** All effects of an inquiry, in the order in which they were queued. */
	ofInquiry(inquiryId: string): Promise<Delivery[]>;
	/** All effects of the inquiries of a lead. */
	ofLead(leadId: string): Promise<Delivery[]>;
	/** Those that wait until this one is done. */
	blockedBy(id: string): Promise<Delivery[]>;
	/** The first in line of a channel: alerts before confirmations before plans, older ones first. */
	inLine(channel: string, now: Instant, limit: number): Promise<Delivery[]>;
	/** Whether a run has an effect of the channel. */
	isUnderWay(channel: string): Promise<boolean>;
	/** Effects whose run has given no sign of life for its lease. */
	lapsed(now: Instant, limit: number): Promise<Delivery[]>;
	/** Effects that have not left, and are too old to. */
	tooOld(now: Instant, limit: number): Promise<Delivery[]>;
	/** Effects of which a person has to hear and has not. */
	untold(now: Instant, limit: number): Promise<Delivery[]>;
	/**
	 * The first moment at which one of the channels may have something to hand out, or a run's lease
	 * ends, or something gets too old, or a person has to hear of it; `null` when there is nothing.
	 *
	 * @param tells whether it counts what a person has to hear
	 */
	nextDueAt(channels: readonly string[], tells: boolean): Promise<Instant | null>;
	/** What is not done or withdrawn, oldest first. */
	pending(filter: DeliveryFilter, limit: number): Promise<Delivery[]>;
	/** How much of that there is, by channel and state. */
	countPending(filter: DeliveryFilter): Promise<PendingCount[]>;
	/** What is known of a channel; an open one if nothing is. */
	channel(name: string): Promise<ChannelState>;
	saveChannel(name: string, state: ChannelState): Promise<void>;
	/** The channels that are held, by their names. */
	heldChannels(): Promise<Array<{ channel: string; state: ChannelState }>>;
	/** The channels of what has not left, by their names. */
	waitingChannels(): Promise<Array<{ channel: string; waiting: number; oldest: Instant }>>;
}
