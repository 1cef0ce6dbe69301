import { z } from 'zod/v4';

/** What kinds a field of a company's own can be, by which leads are compared. */
export const comparedKinds = [
	...['name', 'text', 'id', 'date', 'number', 'phone', 'email', 'place'],
] as const;

export type ComparedKind = (typeof comparedKinds)[number];

export const comparedKindSchema = z.enum(comparedKinds);
