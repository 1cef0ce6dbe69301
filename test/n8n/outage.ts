import { setTimeout as wait } from 'node:timers/promises';
import type { Fault, Where } from '../standIns/faults';
import { outage } from './tried';

const { leads, seconds } = outage;

/** So many come in one batch. */
const atOnce = 10;

/** What an outage is made of. */
interface Outage {
	account: { fail(fault: Fault, where: Where): Promise<() => Promise<void>> };
	vendor: Where['vendor'];
	/** The call whose first answer is lost, once the vendor is back. */
	lost: Where;
	next(): string;
	send(names: readonly string[]): Promise<{ status: number }>;
}

/**
 * A vendor is away while ten come, or in the long storm for the minute in which a hundred come, ten at a time;
 * as it comes back, one answer is lost.
 *
 * @returns who came
 * @throws where somebody is not answered with 200
 */
export async function comeWhileAway({ account, vendor, lost, next, send }: Outage) {
	const lift = await account.fail({ kind: 'away' }, { vendor });
	const names: string[] = [];
	while (names.length < leads) {
		const batch = Array.from({ length: atOnce }, next);
		const { status } = await send(batch);
		if (status !== 200) throw new Error(`${batch[0] ?? ''} and others were answered ${status}`);
		names.push(...batch);
		await wait((seconds * 1000 * atOnce) / leads);
	}
	await account.fail({ kind: 'answer lost' }, lost);
	await lift();
	return names;
}
