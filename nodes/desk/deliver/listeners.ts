import { listenersSchema, type Listeners } from '../../core/deliver';
import type { StoreSession } from '../../store';

const name = 'deliveryListeners';

/** How often a listener says that it is there. */
export const sayHereEveryMs = 60_000;

/** After so long without a word a listener counts as gone. */
const goneAfterMs = 5 * sayHereEveryMs;

type ReadSettings = { settings: Pick<StoreSession['settings'], 'get'> };

const listenersOf = async ({ settings }: ReadSettings): Promise<Listeners> =>
	listenersSchema.safeParse(await settings.get(name)).data ?? {};

/** What a trigger sends. */
export interface Heard {
	/** What its outputs that lead anywhere are called. */
	channels: readonly string[];
	/** Those of them in whose branch nothing says Begin. */
	withoutBegin: readonly string[];
}

/**
 * Notes that a trigger sends what some channels have queued, or tells a person what only they can decide.
 *
 * @param who the trigger, told from others
 * @param now epoch milliseconds
 */
export async function sayHere(
	session: Pick<StoreSession, 'settings'>,
	who: string,
	{ channels, withoutBegin }: Heard,
	now: number,
): Promise<void> {
	const others = Object.entries(await listenersOf(session)).filter(
		([other, { seenAt }]) => other !== who && now - seenAt < goneAfterMs,
	);
	const here = [
		who,
		{ channels: [...channels], withoutBegin: [...withoutBegin], seenAt: now },
	] as const;
	await session.settings.set(name, Object.fromEntries([...others, here]));
}

/** Notes that a trigger sends nothing any more. */
export async function sayGone(session: Pick<StoreSession, 'settings'>, who: string): Promise<void> {
	const others = Object.entries(await listenersOf(session)).filter(([other]) => other !== who);
	await session.settings.set(name, Object.fromEntries(others));
}

/** Who sends some channels, as far as it has to be told. */
export interface Senders {
	/** Those that nobody sends; the output for persons where nobody tells them. */
	unheard: string[];
	/** Those that somebody sends without a Begin. */
	withoutBegin: string[];
}

/**
 * How some channels are sent.
 *
 * @param now epoch milliseconds
 */
export async function sendersOf(
	session: ReadSettings,
	channels: readonly string[],
	now: number,
): Promise<Senders> {
	if (channels.length === 0) return { unheard: [], withoutBegin: [] };
	const here = Object.values(await listenersOf(session)).filter(
		({ seenAt }) => now - seenAt < goneAfterMs,
	);
	return {
		unheard: channels.filter((channel) => !here.some((each) => each.channels.includes(channel))),
		withoutBegin: channels.filter((channel) =>
			here.some((each) => each.withoutBegin.includes(channel)),
		),
	};
}
