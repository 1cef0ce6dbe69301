import { setTimeout as wait } from 'node:timers/promises';
import { eventually } from '../n8n/desk';

/** As long as n8n may be killed, and start on a machine that has much else to do. */
const answeredWithinMs = 600_000;

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
		answeredWithinMs,
	);
