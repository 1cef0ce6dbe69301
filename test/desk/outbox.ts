import type { Delivery, Run, Step } from '../../nodes/core/deliver';
import type { Kept } from '../../nodes/core/lead';
import {
	beginDelivery,
	claimDeliveries,
	confirmDelivery,
	noteRunEnd,
	noteTold,
	queueDeliveries,
	type ListenedChannel,
	type Look,
	type Matter,
	type Queued,
	type QueueFacts,
	type SeenEnd,
} from '../../nodes/desk/deliver';
import type { StoreSession } from '../../nodes/store';
import { lead, minute, steps, type RowChanges } from '../core/deliver/records';

/** How long a run has an effect without a sign of life. */
export const leaseMs = 5 * minute;

export const nothingKept: Kept = { recordId: null, messageId: null, link: null };

/** A step of each kind that there is: by what its branch does about an effect in doubt. */
export const kinds = {
	message: { channel: 'Email', whenUnclear: 'ask', gated: true },
	task: { channel: 'Task', whenUnclear: 'send again', gated: true },
	upsert: { channel: 'CRM Record', whenUnclear: 'send again', gated: false },
	'taken as done': { channel: 'Chat', whenUnclear: 'take as done', gated: false },
} as const satisfies Record<
	string,
	Pick<RowChanges, 'channel' | 'whenUnclear'> & Pick<ListenedChannel, 'gated'>
>;

export type Kind = keyof typeof kinds;

/** Every channel that the kinds go by. */
export const listened = (most = 10): ListenedChannel[] =>
	Object.values(kinds).map(({ channel, gated }) => ({ channel, gated, most }));

/** A step to a system, named after its kind. */
export const rowOf = (kind: Kind, changes: RowChanges = {}): RowChanges => {
	const { channel, whenUnclear } = kinds[kind];
	return {
		name: kind,
		audience: 'system',
		channel,
		whenUnclear,
		text: '',
		subject: '',
		...changes,
	};
};

export interface Given extends Partial<Omit<QueueFacts, 'lead' | 'steps'>> {
	lead?: Record<string, unknown>;
	rows?: RowChanges[];
	steps?: readonly Step[];
}

/** Queues steps for a lead; alerts to its owner unless it is said otherwise. */
export async function queue(
	session: StoreSession,
	{ lead: of = {}, rows = [{}], ...facts }: Given,
	now: number,
): Promise<Queued> {
	const given = lead(of);
	return await queueDeliveries(
		session,
		{
			...{ lead: given, item: { lead: given, note: 'kept' }, receivedAt: now },
			...{ steps: steps(...rows), occasion: 'first', notBefore: null, finishes: false },
			link: null,
			...facts,
		},
		now,
	);
}

/** What leaves now, and what a person has to hear. */
export const look = async (
	session: StoreSession,
	now: number,
	{ channels = listened(), mostTold = 10 } = {},
): Promise<Look> => await claimDeliveries(session, { channels, mostTold, leaseMs }, 'default', now);

/** The run that a look has handed something to. */
export const runOf = ({ id, attempt }: Pick<Delivery, 'id' | 'attempt'>): Run => ({ id, attempt });

export const say = {
	begin: beginDelivery,
	end: async (session: StoreSession, run: Run, end: SeenEnd, now: number) =>
		await noteRunEnd(session, run, end, now),
	done: async (session: StoreSession, run: Run, now: number, kept: Partial<Kept> = {}) =>
		(await confirmDelivery(session, { run, kept: { ...nothingKept, ...kept }, crm: null }, now))
			.counts,
	told: async (session: StoreSession, matter: Matter, heard: boolean, now: number) =>
		await noteTold(session, matter, heard, now),
};
