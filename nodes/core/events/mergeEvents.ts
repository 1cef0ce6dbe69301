import { z } from 'zod/v4';
import { eventKind } from './eventKind';
import type { Said } from './said';

const counted = z.object({
	/** How many inquiries moved. */
	inquiries: z.number().int().nonnegative(),
});

/** Whose value of a field stands, and by which rule. */
const origin = z.object({ leadId: z.string(), rule: z.string() });

export const leadMerged = eventKind({
	type: 'lead.merged',
	data: counted.extend({
		/** The lead that became this one. */
		merged: z.string(),
		origins: z.record(z.string(), origin),
		/** Who had it done; empty where nobody told. */
		by: z.string(),
	}),
	counted,
	clock: null,
	sentence: (said) => {
		const merged = said.text('merged');
		return `${merged === null ? 'Another lead' : `The lead ${merged}`} became this one${doneBy(said)}.`;
	},
});

const undone = counted.extend({
	/** How many inquiries came after the merge. */
	since: z.number().int().nonnegative(),
});

export const leadMergeUndone = eventKind({
	type: 'lead.mergeUndone',
	data: undone.extend({
		/** The lead that it had been one with. */
		other: z.string(),
		by: z.string(),
	}),
	counted: undone,
	clock: null,
	sentence: (said) =>
		`This lead and ${said.text('other') ?? 'another one'} are two leads again, as before they were merged${doneBy(said)}.`,
});

function doneBy({ text }: Said): string {
	const by = text('by');
	return by === null ? '' : `, by ${by}`;
}
