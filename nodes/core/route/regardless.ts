import { z } from 'zod/v4';
import type { Strategy } from '../lead';

/** What may not keep a lead from a person who is meant by name. */
export const exceptions = ['away', 'caps', 'hours'] as const;

export type Exception = (typeof exceptions)[number];

const exceptionsSchema = z.array(z.enum(exceptions)).readonly();

/** The relationship is worth more than the hour; who is away could not keep it. */
export const usualExceptions: readonly Exception[] = ['caps', 'hours'];

/** In spite of what a person gets a lead who is meant by name, by how they are meant. */
export const regardlessSchema = z.object({
	/** Who owns the person or their company already. */
	known: exceptionsSchema.default(usualExceptions),
	/** Whom a rule or the table of named accounts names. */
	named: exceptionsSchema.default(usualExceptions),
	/** Who stands in for one of these, or for an owner who did not act. */
	backup: exceptionsSchema.default(usualExceptions),
});

export type Regardless = z.infer<typeof regardlessSchema>;

/** As it is unless somebody says otherwise. */
export const usuallyRegardless: Regardless = regardlessSchema.parse({});

/** Strategies that mean one person. */
export type PersonalStrategy = Extract<Strategy, 'existing owner' | 'named owner' | 'backup'>;

/** How a person is meant, by how they are found. */
export const meantAs: Readonly<Record<PersonalStrategy, keyof Regardless>> = {
	'existing owner': 'known',
	'named owner': 'named',
	backup: 'backup',
};
