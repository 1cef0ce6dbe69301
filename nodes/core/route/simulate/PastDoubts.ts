import type { Problem } from '../../check';

/** What can be wrong with an item that is to tell of a past lead. */
const kinds = {
	noLead: {
		...{ where: 'Lead', leavesOut: true },
		say: (items: string) => `${items} without a lead left out`,
		hint: 'Say under Lead which fields hold it.',
	},
	repeated: {
		...{ where: 'Lead', leavesOut: true },
		say: (items: string) => `${items} left out with an inquiry that another item has as well`,
		hint: 'Nothing needs to be done: an inquiry counts once, at its first receipt.',
	},
	noReceipt: {
		...{ where: 'Received At', leavesOut: true },
		say: (items: string) => `${items} left out with no time at which the lead was received`,
		hint: 'Name the field that says it as Received At Field, under Lead.',
	},
	unreadReceipt: {
		...{ where: 'Received At', leavesOut: true },
		say: (items: string) =>
			`${items} left out, as it cannot be read for sure when the lead was received`,
		hint: 'Write it as 2026-03-01 10:00.',
	},
	unreadResponse: {
		...{ where: 'Responded At Field', leavesOut: false },
		say: (items: string) =>
			`${items} with a time that cannot be read for sure: counted as not said`,
		hint: 'Write it as 2026-03-01 10:00.',
	},
	unreadClose: {
		...{ where: 'Closed At Field', leavesOut: false },
		say: (items: string) =>
			`${items} with a time that cannot be read for sure: counted as still open`,
		hint: 'Write it as 2026-03-01 10:00.',
	},
	earlyResponse: {
		...{ where: 'Responded At Field', leavesOut: false },
		say: (items: string) => `${items} answered before the lead was received: counted as not said`,
		hint: 'Look whether Received At Field and Responded At Field are the right ones.',
	},
	earlyClose: {
		...{ where: 'Closed At Field', leavesOut: false },
		say: (items: string) => `${items} closed before the lead was received: counted as still open`,
		hint: 'Look whether Received At Field and Closed At Field are the right ones.',
	},
	unreadOwner: {
		...{ where: 'Owner Field', leavesOut: false },
		say: (items: string) => `${items} without a name, email or ID there: counted as not said`,
		hint: 'Name a field that holds one of them.',
	},
	unreadRightOwner: {
		...{ where: 'Right Owner Field', leavesOut: false },
		say: (items: string) => `${items} without a name, email or ID there: counted as not said`,
		hint: 'Name a field that holds one of them.',
	},
} as const;

export type PastDoubt = keyof typeof kinds;

/**
 * Counts what cannot be used of past leads, so that a report built on half of them does not look whole.
 *
 * @example
 * doubts.add('unreadReceipt', 2, '01/03/2026');
 * doubts.problems()[0].message // '1 item left out, as it cannot be read … (first item 3: "01/03/2026")'
 */
export class PastDoubts {
	readonly #found = new Map<PastDoubt, { count: number; first: string }>();

	/**
	 * @param itemIndex from 0
	 * @param written what stood there
	 */
	add(kind: PastDoubt, itemIndex: number, written?: unknown) {
		const found = this.#found.get(kind);
		if (found) found.count += 1;
		else this.#found.set(kind, { count: 1, first: `item ${itemIndex + 1}${quoted(written)}` });
	}

	/** How many items are no part of what is simulated. */
	get leftOut(): number {
		return [...this.#found].reduce(
			(sum, [kind, { count }]) => sum + (kinds[kind].leavesOut ? count : 0),
			0,
		);
	}

	/** One problem for each kind that was found, those that leave items out first. */
	problems(): Problem[] {
		return (Object.keys(kinds) as PastDoubt[]).flatMap((kind) => {
			const found = this.#found.get(kind);
			if (!found) return [];
			const { where, say, hint } = kinds[kind];
			const items = `${found.count.toLocaleString('en-US')} ${found.count === 1 ? 'item' : 'items'}`;
			const message = `${say(items)} (first ${found.first})`;
			return [{ where, severity: 'warning' as const, code: `past.${kind}`, message, hint }];
		});
	}
}

/** Longer texts are cut. */
const mostLetters = 40;

function quoted(written: unknown): string {
	if (written === undefined) return '';
	const text = typeof written === 'string' ? written : (JSON.stringify(written) ?? '');
	return `: "${text.slice(0, mostLetters)}"`;
}
