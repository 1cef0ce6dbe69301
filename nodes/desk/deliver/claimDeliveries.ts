import {
	afterRun,
	describeHold,
	expired,
	handedOut,
	isSentByEmail,
	latenessOf,
	lateMinutes,
	mayLeave,
	probing,
	tellFrom,
	tellingAt,
	withdrawn,
	withFirst,
	type ChannelState,
	type Delivery,
	type Problem,
} from '../../core/deliver';
import { itemParts, type DeliveryItem, type DeliveryState } from '../../core/lead';
import { mailHtml } from '../../core/message';
import { describeKept } from '../../core/sla';
import type { LeadItem, StoreSession } from '../../store';
import { keepChange } from './keepChange';
import { resultsOf } from './resultsOf';

/** A channel that somebody listens to. */
export interface ListenedChannel {
	channel: string;
	/** How many may leave now. */
	most: number;
	/** Whether its branch says Begin before the effect. */
	gated: boolean;
}

/** What a look is limited to. */
export interface LookLimits {
	channels: readonly ListenedChannel[];
	/** How many a person may hear of; 0 where nobody listens. */
	mostTold: number;
	leaseMs: number;
}

/** An effect that leaves now, with its item. */
export interface Handout {
	delivery: Delivery;
	item: LeadItem;
}

/** Something of which a person has to hear. */
export interface Matter {
	/** What is told, so that it can be noted that it was, and of nothing that came after it. */
	about:
		| { kind: 'delivery'; id: string; attempt: number; state: DeliveryState }
		| { kind: 'channel'; channel: string; since: number };
	problem: Problem;
	item: LeadItem;
}

export interface Look {
	handouts: Handout[];
	matters: Matter[];
}

type LookBooks = Pick<StoreSession, 'clocks' | 'deliveries' | 'events' | 'inquiries'>;

/** While something of a held channel is under way, it is looked at again so much later. */
const underWayMs = 1_000;

/** So many of what has lapsed or is too old are looked at in one look; the rest in the next. */
const mostAtOnce = 50;

/**
 * Takes what may leave now, channel by channel, and what a person has to hear of. What has lapsed
 * goes by what its step says, and what is too old is given up.
 *
 * @param workspace for the items: the one that the trigger watches
 * @param now epoch milliseconds
 */
export async function claimDeliveries(
	session: LookBooks,
	{ channels, mostTold, leaseMs }: LookLimits,
	workspace: string,
	now: number,
): Promise<Look> {
	for (const delivery of await session.deliveries.lapsed(now, mostAtOnce)) {
		const lost = afterRun(delivery, delivery.attempt, { kind: 'lost' }, now);
		await keepChange(session, delivery, lost, now);
	}
	for (const delivery of await session.deliveries.tooOld(now, mostAtOnce)) {
		await keepChange(session, delivery, expired(delivery, now), now);
	}
	const handouts: Handout[] = [];
	for (const listened of channels) {
		for (const delivery of await take(session, listened, leaseMs, now)) {
			const handout = await handOut(session, delivery, listened, { leaseMs, workspace }, now);
			if (handout) handouts.push(handout);
		}
	}
	return { handouts, matters: await toTell(session, mostTold, { leaseMs, workspace }, now) };
}

/** Among so many of those in line a probe is chosen at least. */
const probesFrom = 20;

/** One more than were tried since the hold began: so one of them was not. */
const probesAmong = ({ hold }: ChannelState): number =>
	Math.max(probesFrom, (hold?.failures ?? 0) + 1);

/** What may leave a channel now. */
async function take(
	{ deliveries }: LookBooks,
	{ channel, most }: ListenedChannel,
	leaseMs: number,
	now: number,
): Promise<Delivery[]> {
	if (most < 1) return [];
	const state = await deliveries.channel(channel);
	const allowed = mayLeave(state, now);
	if (allowed === 'all') return await deliveries.inLine(channel, now, most);
	if (allowed === 'none') return [];
	if (await deliveries.isUnderWay(channel)) {
		await deliveries.saveChannel(channel, probing(state, now + underWayMs));
		return [];
	}
	const probe = probeOf(state, await deliveries.inLine(channel, now, probesAmong(state)));
	if (!probe) return [];
	await deliveries.saveChannel(channel, probing(state, now + leaseMs));
	return [probe];
}

/**
 * The first in line. Where the flow could not do it, the first of those that were tried least: it may
 * be one lead alone that it cannot do.
 */
const probeOf = ({ hold }: ChannelState, inLine: readonly Delivery[]): Delivery | undefined =>
	hold?.cause === 'setting'
		? inLine.reduce<Delivery | undefined>(
				(least, each) => (least && least.attempt <= each.attempt ? least : each),
				undefined,
			)
		: inLine[0];

interface Task {
	leaseMs: number;
	workspace: string;
}

async function handOut(
	session: LookBooks,
	delivery: Delivery,
	{ gated }: ListenedChannel,
	{ leaseMs, workspace }: Task,
	now: number,
): Promise<Handout | undefined> {
	const tooLate = expired(delivery, now);
	if (tooLate !== delivery) {
		await keepChange(session, delivery, tooLate, now);
		return undefined;
	}
	const inquiry = await session.inquiries.find(delivery.inquiryId);
	if (!inquiry) {
		await keepChange(session, delivery, withdrawn(delivery, 'The lead is gone'), now);
		return undefined;
	}
	const out = handedOut(delivery, { gated, leaseMs }, now);
	await session.deliveries.save(out);
	return { delivery: out, item: await itemOf(session, out, inquiry.item, workspace, now) };
}

/** The lead with all its data, its clocks as they are now, and the effect with its message ready. */
async function itemOf(
	{ clocks, deliveries }: LookBooks,
	delivery: Delivery,
	item: LeadItem,
	workspace: string,
	now: number,
): Promise<LeadItem> {
	const { inquiryId, audience } = delivery;
	const { id, step, channel, occasion, attempt, to, replyTo, subject } = delivery;
	const minutes = lateMinutes(delivery.lineAt, now);
	const isOurs = audience === 'owner' || audience === 'team';
	const first = isOurs ? latenessOf(minutes) : '';
	const lead = (item.lead ?? {}) as { test?: unknown };
	const said: DeliveryItem = {
		...{
			id,
			step,
			channel,
			occasion,
			attempt: Math.max(attempt, 1),
			audience,
			to,
			replyTo,
			subject,
		},
		text: withFirst(first, delivery.text),
		html: isSentByEmail(channel) && audience !== 'system' ? mailHtml(delivery, first) : '',
		lateMinutes: minutes,
		results: resultsOf(await deliveries.ofInquiry(inquiryId)),
		test: lead.test === true,
	};
	const running = await clocks.ofInquiry(inquiryId);
	return {
		...item,
		...itemParts({
			lead: { ...lead, inquiryId, workspace },
			...(running.length > 0 && { sla: describeKept(running) }),
			delivery: said,
		}),
	};
}

/** What a person has to hear of, the channels first: one of them stands for many effects. */
async function toTell(
	session: LookBooks,
	most: number,
	task: Task,
	now: number,
): Promise<Matter[]> {
	const matters: Matter[] = [];
	for (const { channel, state } of most > 0 ? await session.deliveries.heldChannels() : []) {
		if (matters.length >= most) break;
		const { hold } = state;
		const from = hold && tellFrom(hold);
		if (!hold || from === null || from > now) continue;
		await session.deliveries.saveChannel(channel, tellingAt(state, now + task.leaseMs));
		const problem = { code: `channel.${hold.cause}`, ...describeHold(channel, hold) };
		const since = new Date(hold.since).toISOString();
		// One of those that wait stands for all, so that the item has what a flow keeps with its leads.
		const [oldest] = await session.deliveries.inLine(channel, now, 1);
		const inquiry = oldest && (await session.inquiries.find(oldest.inquiryId));
		matters.push({
			about: { kind: 'channel', channel, since: hold.since },
			problem,
			item: { ...inquiry?.item, problem, channel: { name: channel, since } },
		});
	}
	const left = most - matters.length;
	for (const delivery of left > 0 ? await session.deliveries.untold(now, left) : []) {
		await session.deliveries.save({ ...delivery, dueAt: now + task.leaseMs });
		const inquiry = await session.inquiries.find(delivery.inquiryId);
		const item = await itemOf(session, delivery, inquiry?.item ?? {}, task.workspace, now);
		const { state, problem } = delivery;
		if (!problem) continue;
		matters.push({
			about: { kind: 'delivery', id: delivery.id, attempt: delivery.attempt, state },
			problem,
			item: { ...item, problem: { ...problem, state } },
		});
	}
	return matters;
}
