import { z } from 'zod/v4';
import { escalationSchema } from '../lead';
import { decisionRecord } from './decisionRecord';
import { eventKind } from './eventKind';

export const escalationStep = eventKind({
	type: 'escalation.step',
	data: z.object({
		escalation: escalationSchema,
		/** The hash of the ladder that decided. */
		policy: z.string(),
		/** The id of the timer that called for the step; `null` where somebody looked by hand. */
		timer: z.string().nullable(),
		facts: decisionRecord,
	}),
	counted: z.object({
		escalation: escalationSchema.pick({ clock: true, step: true, action: true }),
	}),
	clock: null,
	sentence: ({ text, number }) => {
		const reason = text('escalation', 'reason');
		if (reason !== null) return `${reason}.`;
		return `Step ${number('escalation', 'step') ?? ''} of the ladder of ${text('escalation', 'clock')}.`;
	},
});
