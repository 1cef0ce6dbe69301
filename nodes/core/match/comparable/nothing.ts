import { givesNone, isOnlySigns, nothingIn } from '../../words';
import type { FieldKind } from './field';

/** What no mere words can fill. */
const neverWords: ReadonlySet<FieldKind> = new Set(['id', 'date', 'phone', 'email', 'number']);

/** Of these a row of zeros, or of any other sign, is none. */
const told: ReadonlySet<FieldKind> = new Set(['id', 'date', 'phone']);

/** `0`, `00.00.0000`, `xxx`, `999-999`. */
const oneSignOnly = /^[\W_]*(?:0[\W_]*)+$|^[\W_]*([\p{L}\p{N}])(?:[\W_]*\1){2,}[\W_]*$/iu;

/**
 * Whether what somebody wrote stands for nothing: then two who wrote it have nothing in common.
 *
 * @example
 * standsForNothing('id', 'n/a') // true
 * standsForNothing('id', 'siehe Anhang') // true
 * standsForNothing('date', '00.00.0000') // true
 * standsForNothing('number', '0') // false
 */
export function standsForNothing(kind: FieldKind, written: string): boolean {
	const text = written.trim();
	if (isOnlySigns(text) || nothingIn(text) !== undefined) return true;
	return (neverWords.has(kind) && givesNone(text)) || (told.has(kind) && oneSignOnly.test(text));
}
