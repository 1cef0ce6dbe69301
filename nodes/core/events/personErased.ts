import { z } from 'zod/v4';
import { eventKind } from './eventKind';

/** How many records were emptied of a person. */
export const erasedCountsSchema = z.object({
	leads: z.number(),
	inquiries: z.number(),
	assignments: z.number(),
	clocks: z.number(),
	timers: z.number(),
	deliveries: z.number(),
	events: z.number(),
	/** Records of other people that named the person. */
	others: z.number(),
	/** Inquiries and deliveries with whose data an execution may still be at work. */
	onTheirWay: z.number(),
	/** The deliveries among those: a run has them, and what it does outside it does all the same. */
	underWay: z.number(),
});

export type ErasedCounts = z.infer<typeof erasedCountsSchema>;

/** Where an erasure begins to count. */
export const nothingErased: ErasedCounts = {
	leads: 0,
	inquiries: 0,
	assignments: 0,
	clocks: 0,
	timers: 0,
	deliveries: 0,
	events: 0,
	others: 0,
	onTheirWay: 0,
	underWay: 0,
};

export const personErased = eventKind({
	type: 'person.erased',
	data: erasedCountsSchema,
	counted: erasedCountsSchema,
	clock: null,
	sentence: () => 'The person was erased.',
});
