import { MS_PER_MINUTE, MS_PER_SECOND } from './units';

/**
 * A length of time as people read it: seconds where it is under a minute, else hours and minutes.
 *
 * @param ms Milliseconds, zero or more.
 *
 * @example
 * describeLength(28500000) // '7 h 55 min'
 */
export function describeLength(ms: number): string {
	if (ms > 0 && ms < MS_PER_MINUTE) return `${Math.ceil(ms / MS_PER_SECOND)} s`;
	const minutes = Math.floor(ms / MS_PER_MINUTE);
	const hours = Math.floor(minutes / 60);
	const parts = [hours > 0 && `${hours} h`, minutes % 60 > 0 && `${minutes % 60} min`];
	return parts.filter(Boolean).join(' ') || '0 min';
}
