import type { z } from 'zod/v4';
import { remembering } from './remembering';

/** A store has few versions of what was learned, and asks for the same one with each batch. */
const MOST_REMEMBERED = 20;

/** How something that is learned is kept. */
export interface KeptText<Value> {
	/** As text, to be kept. */
	written: (value: Value) => string;
	/** What that wrote; the same object for the same text. */
	read: (text: string) => Value;
}

/**
 * How something is kept as text, and read again as its schema has it.
 *
 * @example
 * const { written, read } = keptText(z.object({ bits: z.number() }));
 * read(written({ bits: 3 })) // { bits: 3 }
 */
export const keptText = <Value>(schema: z.ZodType<Value>): KeptText<Value> => ({
	written: (value) => JSON.stringify(value),
	read: remembering(MOST_REMEMBERED, (text) => schema.parse(JSON.parse(text))),
});
