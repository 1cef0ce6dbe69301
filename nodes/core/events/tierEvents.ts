import { z } from 'zod/v4';
import { qualificationSchema } from '../lead';
import { eventKind } from './eventKind';

const standing = qualificationSchema.pick({ score: true, grade: true, tier: true });

const counted = z.object({
	from: standing,
	to: standing,
	/** `other` where neither tier is above the other one. */
	direction: z.enum(['up', 'down', 'other']),
});

/**
 * That a lead is in another tier than was last said of it. What it rests on is the record of its last
 * `lead.qualified`, the activities that the log has, and when it was noted.
 */
export const leadTierChanged = eventKind({
	type: 'lead.tierChanged',
	data: counted.extend({
		/** The hash of the settings that decided. */
		settings: z.string(),
	}),
	counted,
	clock: null,
	sentence: ({ text, number }) => {
		const [now, before] = [number('to', 'score') ?? '?', number('from', 'score') ?? '?'];
		const [grade, gradeBefore] = [text('to', 'grade') ?? '?', text('from', 'grade') ?? '?'];
		const [from, to] = [text('from', 'tier') ?? 'none', text('to', 'tier') ?? 'none'];
		const direction = text('direction');
		const went = direction === 'up' || direction === 'down' ? `went ${direction}` : 'changed';
		return `The tier ${went} from ${from} to ${to}: ${now} points (${grade}), before ${before} (${gradeBefore}).`;
	},
});
