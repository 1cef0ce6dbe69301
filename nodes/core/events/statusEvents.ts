import { z } from 'zod/v4';
import { closedAsSchema, leadStatusSchema } from '../lead';
import { eventKind } from './eventKind';
import { because } from './said';

/** By what a status may change: a field of the CRM, something that was done, a person, a new inquiry, a follow-up without an answer. */
export const statusCauses = ['crm', 'activity', 'person', 'inquiry', 'follow-up'] as const;

const changed = z.object({
	from: leadStatusSchema,
	to: leadStatusSchema,
	/** How a closed lead was closed; `null` for one that is not, or where nobody said. */
	closedAs: closedAsSchema.nullable(),
	cause: z.enum(statusCauses),
});

export const leadStatusChanged = eventKind({
	type: 'lead.statusChanged',
	data: changed.extend({
		/** Why, in a sentence or a word. */
		reason: z.string().optional(),
	}),
	counted: changed,
	clock: null,
	sentence: (said) => {
		const closedAs = said.text('closedAs');
		const to = `${said.text('to') ?? 'another'}${closedAs === null ? '' : ` (${closedAs})`}`;
		return `The status went from ${said.text('from') ?? 'another'} to ${to}.${because(said)}`;
	},
});
