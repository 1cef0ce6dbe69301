import type { Category } from '../lead';

/** Categories whose inquiries nobody looks at in a new node: who is taken for one of them is turned away. */
export const turnsAway: ReadonlySet<Category> = new Set<Category>(['vendor', 'spam']);
