import { z } from 'zod/v4';
import {
	activityKinds,
	activitySaid,
	clockSchema,
	optOutChannels,
	type ActivityKind,
} from '../lead';
import { describeUsed } from '../time';
import { eventKind } from './eventKind';
import { listed } from './said';

const kinds = z.enum(Object.keys(activityKinds) as [ActivityKind, ...ActivityKind[]]);

/** The clocks that it stopped. */
const stopped = z.array(
	clockSchema.pick({ name: true, stoppedAt: true, businessMinutesUsed: true }).extend({
		/** In milliseconds, of a clock that counts all time. */
		wallMsUsed: z.number().optional(),
	}),
);

const counted = z.object({
	// A company's own word for an activity may say anything.
	kind: kinds.catch('other'),
	/** Epoch milliseconds. */
	at: z.number(),
	stopped,
	/** Of an opting out or in, for what. */
	channel: z.enum(optOutChannels).optional(),
});

export const activityRecorded = eventKind({
	type: 'activity.recorded',
	data: counted.extend({ kind: z.string(), by: z.string() }),
	counted,
	clock: 'activity',
	sentence: (said) => {
		const by = said.text('by');
		const done = activitySaid({ kind: said.text('kind') ?? '', channel: said.text('channel') });
		const what = `${done}${by ? ` by ${by}` : ''}`;
		const ended = said.list('stopped').map(({ text, number }) => {
			const used = describeUsed({
				businessMinutes: number('businessMinutesUsed') ?? 0,
				wallMs: number('wallMsUsed'),
			});
			return `${text('name')} was stopped after ${used}`;
		});
		return listed([`${what} on ${said.moment('at')}`, ...ended]);
	},
});
