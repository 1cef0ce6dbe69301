import type { FollowUp } from '../lead';

/** Mail programs go by the newest, and a header must not grow without end. */
const mostReferences = 10;

/**
 * What makes a mail an answer to the ones before it, so that the person reads all in one thread.
 *
 * @param given what the senders of the earlier mails gave as their message ids, oldest first
 * @returns `undefined` where none was given; without headers where none of them is an id of RFC 5322, such as
 *   Gmail's own, by which its Reply finds the thread
 * @example
 * threadOf(['a@x.example', '<b@x.example>'])
 * // { messageId: '<b@x.example>', inReplyTo: '<b@x.example>', references: '<a@x.example> <b@x.example>' }
 */
export function threadOf(given: readonly string[]): FollowUp['thread'] {
	const messageId = given.at(-1);
	if (messageId === undefined) return undefined;
	const ids = given.flatMap(headerIdOf).slice(-mostReferences);
	const inReplyTo = ids.at(-1);
	return {
		messageId,
		...(inReplyTo !== undefined && { inReplyTo, references: ids.join(' ') }),
	};
}

/** An id as it stands in a header; nothing that could begin another header. */
const headerIdOf = (given: string): string[] => {
	const id = /^<?([^\s<>@]+@[^\s<>@]+)>?$/.exec(given.trim())?.[1];
	return id === undefined ? [] : [`<${id}>`];
};
