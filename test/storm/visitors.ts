import { setTimeout as wait } from 'node:timers/promises';
import { eventually } from '../n8n/desk';

const syllables = 'ka lo mi ru te so va ne pi du ba ge fo hi ju ly'.split(' ');

/** A name that is like no other number's, so that nobody is taken for somebody else. */
export function nameOf(n: number): string {
	const word = (seed: number) => {
		let text = '';
		for (let rest = seed; rest > 0; rest = Math.floor(rest / 16)) text += syllables[rest % 16];
		return text.charAt(0).toUpperCase() + text.slice(1);
	};
	return `${word(16 ** 4 + n * 48_271)} ${word(16 ** 4 + n * 69_621 + 7)}`;
}

/** Sends until it is answered, as a visitor does who sees an error. */
export const sendUntilAnswered = async (
	name: string,
	send: (name: string) => Promise<{ status: number }>,
) =>
	await eventually(
		`${name} to be answered`,
		async () => {
			const sent = send(name).then(({ status }) => status === 200);
			return await sent.catch(() => wait(500, false));
		},
		120_000,
	);
