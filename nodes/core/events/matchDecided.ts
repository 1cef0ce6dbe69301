import { z } from 'zod/v4';
import { eventKind } from './eventKind';

const counted = z.object({ verdict: z.enum(['same', 'notSame', 'takeBack']) });

/** What was decided, in words, by what it is about. */
const sentences: Readonly<Record<string, string>> = {
	same: 'was found to be the same person as',
	notSame: 'was found to be somebody else than',
	takeBack: 'is no longer taken for somebody else than',
};

export const matchDecided = eventKind({
	type: 'match.decided',
	data: counted.extend({
		/** The other lead. */
		other: z.string(),
		/** Who decided; empty where nobody told. */
		by: z.string(),
	}),
	counted,
	clock: null,
	sentence: ({ text }) => {
		const by = text('by');
		const what = sentences[text('verdict') ?? ''] ?? 'was compared with';
		return `This lead ${what} ${text('other') ?? 'another lead'}${by === null ? '' : ` (${by})`}.`;
	},
});
