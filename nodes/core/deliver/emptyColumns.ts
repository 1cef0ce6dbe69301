import type { Delivery } from './delivery';

/** What a message needs to say something, by its channel; what is in none of them is no message. */
const needed: Readonly<Partial<Record<string, { isSaid(message: Said): boolean; lacks: string }>>> =
	{
		Email: {
			isSaid: ({ subject, text }) => saysSomething(subject) || saysSomething(text),
			lacks: 'Subject and Text are',
		},
		...Object.fromEntries(
			['SMS', 'WhatsApp', 'Chat'].map((channel) => [
				channel,
				{ isSaid: ({ text }: Said) => saysSomething(text), lacks: 'Text is' },
			]),
		),
	};

type Said = Pick<Delivery, 'subject' | 'text'>;

/** Spaces and what nobody sees say nothing. */
const saysSomething = (text: string): boolean => /[^\s\p{C}\p{Z}]/u.test(text);

/**
 * Which columns of a step are empty, where its message would say nothing at all, with their verb; `null`
 * for one that says something, and for what is no message: a record, a task, a channel of one's own, whose
 * sender may have words of its own.
 *
 * @example
 * emptyColumns({ channel: 'SMS', audience: 'owner', subject: 'New lead', text: ' ' }) // 'Text is'
 */
export function emptyColumns({
	channel,
	audience,
	...message
}: Said & Pick<Delivery, 'channel' | 'audience'>): string | null {
	const need = audience === 'system' ? undefined : needed[channel];
	return need && !need.isSaid(message) ? need.lacks : null;
}
