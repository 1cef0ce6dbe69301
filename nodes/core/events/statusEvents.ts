import { z } from 'zod/v4';
import { closedAsSchema, leadStatusSchema } from '../lead';
import { eventKind } from './eventKind';
import { because } from './said';

/** From where a lead's status came. */
export const statusCauses = ['crm', 'activity', 'person'] as const;

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
		/** The record and the stage in the CRM that said so. */
		crm: z
			.object({
				system: z.string().nullable(),
				id: z.string().nullable(),
				stage: z.string().nullable(),
			})
			.optional(),
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
