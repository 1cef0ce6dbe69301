import { attempt } from '../attempt';
import type { Check } from './problem';

/**
 * What a line is called in messages, as the screen counts them.
 *
 * @param name its own name; empty for none
 * @example
 * lineOf('Rules', 2, 'Bavaria') // 'Rules: row 3 (Bavaria)'
 */
export const lineOf = (table: string, index: number, name = ''): string =>
	`${table}: row ${index + 1}${name === '' ? '' : ` (${name})`}`;

/**
 * Looks at each line alone, and then at all that can work alone together, so that one line that
 * cannot work hides no other.
 *
 * @param whereOf what a line is called
 * @param compile checks lines; of a line alone it gets its place in the table
 */
export function eachThenAll<Line>(
	table: string,
	lines: readonly Line[],
	whereOf: (line: Line, index: number) => string,
	compile: (lines: readonly Line[], at?: number) => unknown,
): Check[] {
	const healthy = lines.filter((line, index) => attempt(() => compile([line], index)).ok);
	return [
		...lines.map(
			(line, index): Check => ({
				where: whereOf(line, index),
				look: () => void compile([line], index),
			}),
		),
		...(healthy.length > 0 || lines.length === 0
			? [{ where: table, look: () => void compile(healthy) }]
			: []),
	];
}

/**
 * Whether a text can be an email address, as far as a look at it tells.
 *
 * @example
 * isAddress('ann@example') // false
 */
export const isAddress = (text: string): boolean =>
	/^[^\s@,;<>]+@[^\s@,;<>.]+(?:\.[^\s@,;<>.]+)+$/.test(text.trim());
