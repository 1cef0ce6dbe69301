import { z } from 'zod/v4';
import { assignmentSchema, shadowAnswerSchema } from '../lead';
import { decisionRecord } from './decisionRecord';
import { eventKind } from './eventKind';
import { because, type Said } from './said';

const counted = z.object({
	/** The name of the shadow. */
	shadow: z.string(),
	/** Whether the lead would have gone where it went. */
	agrees: z.boolean(),
	/** Where it went, and where it would have gone. */
	live: shadowAnswerSchema,
	answer: shadowAnswerSchema,
	...assignmentSchema.pick({ strategy: true }).shape,
});

export const leadShadowed = eventKind({
	type: 'lead.shadowed',
	data: counted.extend({ reason: z.string(), record: decisionRecord }),
	counted,
	clock: null,
	sentence: (said) => {
		const name = said.text('shadow') ?? '';
		const also = said.flag('agrees') ? 'also ' : '';
		const live = said.flag('agrees') ? '' : ` (live: ${placeOf(said, 'live').is})`;
		return `The shadow "${name}" would ${also}have ${placeOf(said, 'answer').done}${live}.${because(said)}`;
	},
});

/** What becomes of a lead, as parts of a sentence. */
function placeOf({ text }: Said, answer: 'live' | 'answer'): { done: string; is: string } {
	const name = text(answer, 'name') ?? '';
	const kind = text(answer, 'kind');
	if (kind === 'queue') {
		return { done: `put it into the queue "${name}"`, is: `the queue "${name}"` };
	}
	if (kind === 'waiting') {
		return { done: `let it wait for the pool "${name}"`, is: `waits for the pool "${name}"` };
	}
	return { done: `given it to ${name || 'somebody'}`, is: name || 'somebody' };
}
