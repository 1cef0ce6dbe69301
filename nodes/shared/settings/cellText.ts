import { writtenOut } from '../../core/text';

/** A cell of a table, or a field, as text: it may hold what an expression gave it, or nothing. */
export const cellText = (cell: unknown): string => writtenOut(cell).trim();
