import { distance } from 'fastest-levenshtein';
import { fold } from './fold';

/**
 * The names that a mistyped one may stand for, the most alike first, three at most. Names that hold
 * it as words, begin as it does or need few changes count; others are left out.
 *
 * @example
 * nearNames('Bavria', ['Berlin', 'Bavaria', 'Saxony'], (name) => [name]) // ['Bavaria']
 */
export function nearNames<Named>(
	text: string,
	candidates: readonly Named[],
	namesOf: (candidate: Named) => readonly string[],
): Named[] {
	const wanted = fold(text.trim());
	if (wanted === '') return [];
	const measured = candidates.map((candidate) => ({
		candidate,
		changes: Math.min(...namesOf(candidate).map((name) => changesTo(wanted, fold(name)))),
	}));
	const fewest = Math.min(...measured.map(({ changes }) => changes));
	return measured
		.filter(({ changes }) => changes <= Math.max(1, wanted.length / 3) && changes <= fewest + 1)
		.sort((a, b) => a.changes - b.changes)
		.slice(0, 3)
		.map(({ candidate }) => candidate);
}

/**
 * The rest of a name that was not typed to its end, or before its start, costs one change; so do two
 * letters in the wrong order.
 */
const changesTo = (wanted: string, name: string) =>
	wanted.length > 2 &&
	(name.startsWith(wanted) || name.endsWith(` ${wanted}`) || areSwapped(wanted, name))
		? 1
		: distance(wanted, name);

/** Whether two neighbours among the letters changed places, as in `laed`. */
function areSwapped(wanted: string, name: string): boolean {
	const at = [...wanted].findIndex((letter, index) => letter !== name[index]);
	if (at === -1 || wanted.length !== name.length) return false;
	const swapped = `${name.slice(0, at)}${name[at + 1] ?? ''}${name[at] ?? ''}${name.slice(at + 2)}`;
	return swapped === wanted;
}
