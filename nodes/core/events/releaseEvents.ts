import { z } from 'zod/v4';
import { eventKind } from './eventKind';

const released = z.object({
	/** The key of the owner who had the lead. */
	owner: z.string(),
	/** Why their work on it is over, in a word or two, such as `won`. */
	why: z.string(),
});

export const leadReleased = eventKind({
	type: 'lead.released',
	data: released,
	counted: released,
	clock: null,
	sentence: (said) => {
		const why = said.text('why');
		const owner = said.text('owner') ?? 'the owner';
		return `Over for ${owner}, who has one open lead less${why === null ? '' : ` (${why})`}.`;
	},
});

const heldAgain = released.pick({ owner: true });

/** The work on a lead goes on, such as one that was closed by mistake. */
export const leadHeldAgain = eventKind({
	type: 'lead.heldAgain',
	data: heldAgain,
	counted: heldAgain,
	clock: null,
	sentence: (said) => `Open again for ${said.text('owner') ?? 'its owner'}.`,
});
