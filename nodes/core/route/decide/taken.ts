import { z } from 'zod/v4';

/** Why a lead is taken from who had it, as the reason begins. Nobody is blamed who did what they could. */
const beginnings = {
	'did not act': (name: string | null) => (name ? `${name} did not act` : 'nobody acted'),
	/** Somebody has reached the lead, and it is taken all the same. */
	acted: (name: string | null) => `taken from ${name ?? 'the queue'}`,
	declined: (name: string | null) => `${name ?? 'its owner'} declined it`,
	/** All leads of an owner go to others, such as when they leave the company. */
	'moved away': (name: string | null) => `${name ?? 'its owner'} hands over their leads`,
	/** It was let go before, and nobody has had it since. */
	released: (name: string | null) => `${name ?? 'its owner'} does not have it any more`,
	/** Somebody has given it to another, such as in the CRM. */
	'given away': (name: string | null) => (name ? `${name} had it` : 'nobody had it'),
	claimed: (name: string | null) => (name ? `taken from ${name}` : 'nobody had it'),
} as const;

export type Taken = keyof typeof beginnings;

export const takenSchema = z.enum(Object.keys(beginnings) as [Taken, ...Taken[]]);

/**
 * How a sentence begins about a lead that is taken from somebody.
 *
 * @param owner `null` where only a queue had it
 * @example
 * whyTaken('declined', 'Ann') // 'Ann declined it'
 */
export const whyTaken = (taken: Taken, owner: string | null): string => beginnings[taken](owner);
