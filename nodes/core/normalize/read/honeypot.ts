import { remembering } from '../../remembering';
import { inEach } from '../../words';
import type { Entry, Payload } from './payload';
import { textOf } from '../../text';

/** Fields that people do not see, by what forms call them. */
const trapName = new RegExp(
	[
		String.raw`honey[\s_-]?pot`,
		String.raw`^_?gotcha$`,
		String.raw`^bot[\s_-]?(?:field|check|trap)$`,
		String.raw`^b_[\da-f]{20,}_[\da-f]{8,}$`,
		String.raw`^ak_hp`,
		String.raw`^(?:website|url|email|mail|name|fax|comments?|subject|address|message|company)[_-]hp$`,
		String.raw`^hp[_-](?:website|url|email|mail|name|fax|comments?|subject|address|message|company|field)$`,
		String.raw`^contact_(?:me_)?by_fax(?:_only)?$`,
		...inEach(({ traps }) => traps),
	].join('|'),
	'i',
);

/** No trap's name is longer. */
const LONGEST_NAME = 150;

/** A box that was not ticked. */
const unfilled = new Set(['', '0', 'false', 'off', 'no']);

const keyOf = (name: string) => name.toLowerCase().replace(/[\s_-]+/g, '');

/** Names come again with every lead. */
const MOST_REMEMBERED = 5000;

/**
 * Makes a function that takes fields out of a payload that only a machine fills in, because
 * people do not see them, and gives back those that were filled in.
 *
 * @param names further ones, as the form calls them
 * @example
 * compileTraps(['fax'])(payload).filled // [{ path: ['fax'], value: '123' }]
 */
export function compileTraps(
	names: readonly string[],
): (payload: Payload) => { payload: Payload; filled: readonly Entry[] } {
	const own = new Set(names.map(keyOf));
	const isKnown = remembering(
		MOST_REMEMBERED,
		(name) => own.has(keyOf(name)) || trapName.test(name),
	);
	const isTrapName = (name: string) => name.length <= LONGEST_NAME && isKnown(name);
	const isTrap = ({ path, label }: Entry) =>
		isTrapName(path.at(-1) ?? '') ||
		(label !== undefined && isTrapName(label)) ||
		// "HP" alone is a mobile phone in Indonesia.
		(path.at(-1) === 'hp' && path.at(-2) === 'wpforms');

	return (payload) => {
		if (!payload.entries.some(isTrap)) return { payload, filled: none };
		const traps = payload.entries.filter(isTrap);
		return {
			payload: { ...payload, entries: payload.entries.filter((entry) => !isTrap(entry)) },
			filled: traps.filter(
				({ value }) => !unfilled.has((textOf(value) ?? '').trim().toLowerCase()),
			),
		};
	};
}

const none: readonly Entry[] = [];
