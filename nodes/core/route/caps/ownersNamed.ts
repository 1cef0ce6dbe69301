import { findMember, type Member, type Roster } from '../roster';

/** No name has more commas in it. */
const mostParts = 4;

/**
 * The owners whom a list with commas names. A name that has a comma itself, such as `Lee, Ann`, comes in
 * parts, which are put together again where no part before it is an owner by itself.
 *
 * @returns for each what was written, and who it is where somebody is called so
 * @example
 * ownersNamed(roster, ['Lee', 'Ann', 'bo@example.com']).map(({ written }) => written)
 * // ['Lee, Ann', 'bo@example.com']
 */
export function ownersNamed(
	roster: Roster,
	names: readonly string[],
): Array<{ written: string; member: Member | undefined }> {
	const found: Array<{ written: string; member: Member | undefined }> = [];
	for (let at = 0; at < names.length; ) {
		const named = longerAt(roster, names, at) ?? { written: names[at] ?? '', parts: 1 };
		found.push({ written: named.written, member: findMember(roster, named.written) });
		at += named.parts;
	}
	return found;
}

/** The name that begins at a place of the list, with as few parts as make an owner. */
function longerAt(roster: Roster, names: readonly string[], at: number) {
	for (let parts = 1; parts <= Math.min(mostParts, names.length - at); parts++) {
		for (const comma of [', ', ',']) {
			const written = names.slice(at, at + parts).join(comma);
			if (findMember(roster, written)) return { written, parts };
		}
	}
	return undefined;
}
