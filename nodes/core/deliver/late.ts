/** So late nobody would wonder. */
const unnoticedMinutes = 10;

/**
 * How late something leaves, in whole minutes.
 *
 * @param lineAt when it was meant to leave, epoch milliseconds
 */
export const lateMinutes = (lineAt: number, now: number): number =>
	Math.max(0, Math.floor((now - lineAt) / 60_000));

/**
 * What a message to the company's own people says first, where its lateness matters: who reads it has to
 * know that the lead has waited since. Empty where nobody would wonder.
 *
 * @param minutes as {@link lateMinutes} gives them
 * @example
 * latenessOf(75) // 'This message is 1 hour 15 minutes late, because it could not be sent before.'
 */
export const latenessOf = (minutes: number): string =>
	minutes < unnoticedMinutes
		? ''
		: `This message is ${spelled(minutes)} late, because it could not be sent before.`;

/**
 * A message after what is to be said first.
 *
 * @example
 * withFirst('It is late.', 'You have a new lead.') // 'It is late.\n\nYou have a new lead.'
 */
export const withFirst = (first: string, text: string): string =>
	first === '' ? text : `${first}\n\n${text}`;

/**
 * Minutes as a person says them.
 *
 * @example
 * spelled(75) // '1 hour 15 minutes'
 */
export function spelled(minutes: number): string {
	const parts = [counted(Math.floor(minutes / 60), 'hour'), counted(minutes % 60, 'minute')];
	return parts.filter((part) => part !== '').join(' ') || 'less than a minute';
}

const counted = (n: number, unit: string): string =>
	n === 0 ? '' : `${n} ${unit}${n === 1 ? '' : 's'}`;
