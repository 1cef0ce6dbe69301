import { z } from 'zod/v4';

/**
 * The shape of an object whose names are given by somebody outside, such as a form's own fields.
 * `z.record` asks such an object for its `constructor`, and a field may well be called so.
 *
 * @example
 * namedValues(z.number()).parse({ constructor: 1 }) // { constructor: 1 }
 */
export const namedValues = <Value extends z.ZodType>(value: Value) => z.object({}).catchall(value);
