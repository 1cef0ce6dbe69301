import { attempt } from '../attempt';
import type { Reading } from './report';
import { quoted } from './text';

const LONGEST_NAME = 60;
const MOST_REMEMBERED = 500;
const remembered = new Map<string, boolean>();

/**
 * Whether that is the IANA name of a time zone.
 *
 * @example
 * isTimeZone('Europe/Berlin') // true
 * isTimeZone('Berlin time') // false
 */
export function isTimeZone(name: string): boolean {
	if (name.length > LONGEST_NAME || !/^[A-Za-z][\w+/-]*$/.test(name)) return false;
	let known = remembered.get(name);
	if (known === undefined) {
		known = attempt(() => new Intl.DateTimeFormat('en', { timeZone: name })).ok;
		if (remembered.size >= MOST_REMEMBERED) remembered.clear();
		remembered.set(name, known);
	}
	return known;
}

/**
 * Reads the name of a time zone.
 *
 * @example
 * readZoneName('Europe/Berlin') // { ok: true, value: 'Europe/Berlin', why: null }
 */
export function readZoneName(raw: string): Reading<string> {
	if (isTimeZone(raw)) return { ok: true, value: raw, why: null };
	return {
		ok: false,
		problem: {
			code: 'timezone.unknown',
			message: `${quoted(raw)} is not the name of a time zone. Use a name such as Europe/Berlin.`,
		},
	};
}
