import { fold } from '../fold';

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

/** The rest of a name that was not typed to its end, or before its start, costs one change. */
const changesTo = (wanted: string, name: string) =>
	wanted.length > 2 && (name.startsWith(wanted) || name.endsWith(` ${wanted}`))
		? 1
		: editDistance(wanted, name);

/** Levenshtein's distance: how many letters to add, leave out or replace, row by row. */
function editDistance(one: string, other: string): number {
	let row = Array.from({ length: other.length + 1 }, (_, column) => column);
	for (let index = 0; index < one.length; index++) {
		const next = [index + 1];
		for (let column = 0; column < other.length; column++) {
			const added = (next[column] ?? 0) + 1;
			const leftOut = (row[column + 1] ?? 0) + 1;
			const replaced = (row[column] ?? 0) + (one[index] === other[column] ? 0 : 1);
			next.push(Math.min(added, leftOut, replaced));
		}
		row = next;
	}
	return row[other.length] ?? 0;
}
