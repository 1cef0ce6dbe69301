import { z } from 'zod/v4';
import { followUpChannels, followUpOutcomes } from '../lead';
import { eventKind } from './eventKind';
import type { Said } from './said';

/** Of which plan, by its name out of the settings, and which time that the inquiry was enrolled. */
const ofPlan = z.object({
	plan: z.string(),
	run: z.number().int().positive(),
	/** The hash of the settings that decide. */
	policy: z.string(),
});

const planIn = ({ text }: Said): string => text('plan') ?? 'A plan';

export const followUpEnrolled = eventKind({
	type: 'followUp.enrolled',
	data: ofPlan.extend({ nextAt: z.number() }),
	counted: ofPlan,
	clock: null,
	sentence: (said) =>
		`The person was enrolled in ${said.text('plan') ?? 'a plan'}${
			said.number('nextAt') === null ? '' : `; it begins ${said.moment('nextAt')}`
		}.`,
});

const attempt = ofPlan.extend({
	/** The last attempt that was made or left out. */
	attempt: z.number().int().nonnegative(),
	channel: z.enum(followUpChannels).nullable(),
	/** Whether a person was asked instead. */
	asked: z.boolean(),
});

export const followUpStep = eventKind({
	type: 'followUp.step',
	data: attempt.extend({
		/** The id of the timer that called for it; `null` where somebody looked by hand. */
		timer: z.string().nullable(),
		/** When it goes on, epoch milliseconds. */
		nextAt: z.number(),
		reason: z.string(),
	}),
	counted: attempt,
	clock: null,
	sentence: ({ text, number, ...said }) => {
		const reason = text('reason');
		if (reason !== null) return `${reason}.`;
		return `Attempt ${number('attempt') ?? ''} of ${planIn({ text, number, ...said })}.`;
	},
});

const answered = ofPlan.extend({
	attempt: z.number().int().nonnegative(),
	/** Whether it goes out; else it is skipped. */
	sent: z.boolean(),
});

export const followUpAnswered = eventKind({
	type: 'followUp.answered',
	data: answered.extend({
		/** Who looked the draft over; empty when unknown. */
		by: z.string(),
	}),
	counted: answered,
	clock: null,
	sentence: (said) =>
		`The draft of attempt ${said.number('attempt') ?? ''} of ${planIn(said)} was ${
			said.flag('sent') ? 'sent as it is' : 'skipped'
		}${byWhom(said)}.`,
});

const ending = ofPlan.extend({
	attempt: z.number().int().nonnegative(),
	outcome: z.enum(followUpOutcomes),
	/** Whether the last attempt had left already when it was ended, so that nobody could hold it back. */
	tooLate: z.boolean(),
});

export const followUpEnded = eventKind({
	type: 'followUp.ended',
	data: ending.extend({
		/** Who ended it; empty when unknown, and where nobody did. */
		by: z.string(),
		reason: z.string(),
	}),
	counted: ending,
	clock: null,
	sentence: (said) => {
		const by = said.text('by');
		const reason = said.text('reason') ?? said.text('outcome');
		const late = said.flag('tooLate')
			? ` It came too late for attempt ${said.number('attempt') ?? ''}, which was on its way.`
			: '';
		return `${planIn(said)} has ended${by === null ? '' : ` (${by})`}${
			reason === null ? '' : `: ${reason}`
		}.${late}`;
	},
});

const handled = ofPlan.extend({ attempt: z.number().int().nonnegative() });

export const followUpPaused = eventKind({
	type: 'followUp.paused',
	data: handled.extend({ by: z.string() }),
	counted: handled,
	clock: null,
	sentence: (said) => `${planIn(said)} was paused${byWhom(said)}.`,
});

export const followUpResumed = eventKind({
	type: 'followUp.resumed',
	data: handled.extend({
		by: z.string(),
		/** When it goes on, epoch milliseconds. */
		nextAt: z.number(),
	}),
	counted: handled,
	clock: null,
	sentence: (said) => `${planIn(said)} goes on${byWhom(said)}.`,
});

const byWhom = ({ text }: Said): string => {
	const by = text('by');
	return by === null ? '' : ` (${by})`;
};
