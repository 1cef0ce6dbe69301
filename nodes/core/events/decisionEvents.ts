import { z } from 'zod/v4';
import { candidateSchema, matchSchema, qualificationSchema } from '../lead';
import { decisionRecord } from './decisionRecord';
import { eventKind } from './eventKind';

export const leadMatched = eventKind({
	type: 'lead.matched',
	data: z.object({
		match: matchSchema
			.pick({ decision: true, relationship: true, score: true, recordId: true, reason: true })
			// Whom it was compared with; not there where it was nobody.
			.extend({
				candidates: z.array(candidateSchema.pick({ leadId: true, name: true })).optional(),
			})
			.partial({ recordId: true }),
		record: decisionRecord,
	}),
	counted: z.object({ match: matchSchema.pick({ decision: true, relationship: true }) }),
	clock: null,
	sentence: ({ text }) =>
		text('match', 'reason') ?? `Compared with known leads: ${text('match', 'decision') ?? ''}.`,
});

const qualified = qualificationSchema.pick({
	category: true,
	verdict: true,
	reasonCode: true,
	grade: true,
	tier: true,
});

export const leadQualified = eventKind({
	type: 'lead.qualified',
	data: z.object({
		qualification: qualified.extend({ reason: z.string() }),
		record: decisionRecord,
	}),
	counted: z.object({ qualification: qualified }),
	clock: null,
	sentence: ({ text }) =>
		text('qualification', 'reason') ?? `Found ${text('qualification', 'verdict') ?? 'something'}.`,
});
