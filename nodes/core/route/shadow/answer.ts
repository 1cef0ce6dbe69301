import { z } from 'zod/v4';
import { shadowAnswerSchema, type Assignment, type ShadowAnswer } from '../../lead';

/** How many leads got one answer by the live settings and one by those of a shadow. */
export const shadowCountSchema = z.object({
	live: shadowAnswerSchema,
	shadow: shadowAnswerSchema,
	leads: z.number(),
});

export type ShadowCount = z.infer<typeof shadowCountSchema>;

/**
 * What an assignment says of a lead, so that it can be compared with another.
 *
 * @param keyOf under what an owner is counted, whatever their ID and email are now
 * @example
 * answerOf(assignment, ({ id }) => id) // { kind: 'owner', key: 'ann', name: 'Ann', rule: 'Germany' }
 */
export function answerOf(
	{ owner, queue, waiting, rule }: Pick<Assignment, 'owner' | 'queue' | 'waiting' | 'rule'>,
	keyOf: (owner: NonNullable<Assignment['owner']>) => string,
): ShadowAnswer {
	if (owner) return { kind: 'owner', key: keyOf(owner), name: owner.name, rule };
	const name = waiting ? waiting.for : (queue?.name ?? '');
	return { kind: waiting ? 'waiting' : 'queue', key: name.trim().toLowerCase(), name, rule };
}

/** Whether two policies have a lead go to the same place, by whatever rule. */
export const isSameAnswer = (one: ShadowAnswer, other: ShadowAnswer): boolean =>
	one.kind === other.kind && one.key === other.key;

/**
 * An answer as it is said in a sentence or a table.
 *
 * @example
 * saidOf({ kind: 'queue', key: 'lead desk', name: 'Lead Desk', rule: 'Fallback' }) // 'queue "Lead Desk"'
 */
export function saidOf({ kind, name }: Pick<ShadowAnswer, 'kind' | 'name'>): string {
	if (kind === 'owner') return name;
	return kind === 'queue' ? `queue "${name}"` : `waits for "${name}"`;
}
