import { z } from 'zod/v4';
import { categories } from '../lead';
import { eventKind } from './eventKind';

const decided = z.object({ category: z.enum(categories) });

/**
 * That a person said what an inquiry is about. Its message is not in it: who learns from it reads that where
 * the inquiry has it, as long as it has it.
 */
export const categoryDecided = eventKind({
	type: 'category.decided',
	data: decided.extend({
		/** Who said it; empty where nobody told. */
		by: z.string(),
	}),
	counted: decided,
	clock: null,
	sentence: ({ text }) => {
		const by = text('by');
		return `${by === null ? 'A person' : by} said what it is about: ${text('category') ?? 'something'}.`;
	},
});
