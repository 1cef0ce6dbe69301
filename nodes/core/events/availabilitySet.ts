import { z } from 'zod/v4';
import { eventKind } from './eventKind';

const set = z.object({
	/** The key of the owner, and what they are called. */
	ownerKey: z.string(),
	owner: z.string(),
	away: z.boolean(),
	/** ISO 8601. */
	from: z.string(),
	/** `null` until further notice. */
	until: z.string().nullable(),
	/** Who said it; empty where nobody told. */
	by: z.string(),
});

export const availabilitySet = eventKind({
	type: 'owner.availabilitySet',
	data: set,
	counted: set,
	clock: null,
	sentence: (said) => {
		const is =
			said.text('until') === null ? 'until further notice' : `until ${said.moment('until')}`;
		const by = said.text('by');
		const who = said.text('owner') ?? 'An owner';
		const what = said.flag('away') ? 'away' : 'there';
		return `${who} is ${what} from ${said.moment('from')} ${is}${by === null ? '' : ` (set by ${by})`}.`;
	},
});
