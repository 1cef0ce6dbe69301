import { listenersSchema, type Listeners } from '../../core/deliver';
import type { StoreSession } from '../../store';

const name = 'deliveryListeners';

/** How often a listener says that it is there. */
export const sayHereEveryMs = 60_000;

/** After so long without a word a listener counts as gone. */
const goneAfterMs = 5 * sayHereEveryMs;

const listenersOf = async ({ settings }: Pick<StoreSession, 'settings'>): Promise<Listeners> =>
	listenersSchema.safeParse(await settings.get(name)).data ?? {};

/**
 * Notes that a trigger sends what some channels have queued, or tells a person what only they can decide.
 *
 * @param who the trigger, told from others
 * @param channels what its outputs that lead anywhere are called
 * @param now epoch milliseconds
 */
export async function sayHere(
	session: Pick<StoreSession, 'settings'>,
	who: string,
	channels: readonly string[],
	now: number,
): Promise<void> {
	const others = Object.entries(await listenersOf(session)).filter(
		([other, { seenAt }]) => other !== who && now - seenAt < goneAfterMs,
	);
	const here = [who, { channels: [...channels], seenAt: now }] as const;
	await session.settings.set(name, Object.fromEntries([...others, here]));
}

/** Notes that a trigger sends nothing any more. */
export async function sayGone(session: Pick<StoreSession, 'settings'>, who: string): Promise<void> {
	const others = Object.entries(await listenersOf(session)).filter(([other]) => other !== who);
	await session.settings.set(name, Object.fromEntries(others));
}

/**
 * Of some channels those that nobody sends, and the output for persons where nobody tells them.
 *
 * @param now epoch milliseconds
 */
export async function unheardOf(
	session: Pick<StoreSession, 'settings'>,
	channels: readonly string[],
	now: number,
): Promise<string[]> {
	if (channels.length === 0) return [];
	const listeners = Object.values(await listenersOf(session));
	const heard = new Set(
		listeners
			.filter(({ seenAt }) => now - seenAt < goneAfterMs)
			.flatMap((listener) => listener.channels),
	);
	return channels.filter((channel) => !heard.has(channel));
}
