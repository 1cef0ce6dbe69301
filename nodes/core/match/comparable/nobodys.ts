import { reachOfEmail, reachOfPhone } from '../contacts';
import type { FieldKind } from './field';

const MADE_UP = 'nobody';

/** Whether a mailbox is nobody's. */
export const isNobodysMailbox = (email: string): boolean => reachOfEmail(email) === MADE_UP;

/**
 * Whether a value is no evidence: a mailbox of nobody's, or a number that somebody made up.
 *
 * @param normal as `normalValue` writes it
 * @example
 * isNobodys('email', 'noreply@engine.example') // true
 * isNobodys('phone', '490000000000') // true
 */
export function isNobodys(kind: FieldKind, normal: string): boolean {
	if (kind === 'email') return normal.includes('@') && isNobodysMailbox(normal);
	return kind === 'phone' && reachOfPhone(`+${normal}`, {}) === MADE_UP;
}
