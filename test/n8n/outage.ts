import { setTimeout as wait } from 'node:timers/promises';
import type { Fault, Where } from '../standIns/faults';
import { outage } from './tried';
import type { VendorDesk } from './vendorDesk';

const { leads, seconds } = outage;

/** So many come in one batch. */
const atOnce = 10;

/** How often each thing is there. */
type Effects = Readonly<Record<string, number>>;

/** What an outage is made of. */
interface Outage {
	desk: Pick<VendorDesk, 'account' | 'settled' | 'workspace'>;
	vendor: Where['vendor'];
	/** The call whose first answer is lost, once the vendor is back. */
	lost: Where;
	next(): string;
	send(names: readonly string[]): Promise<{ status: number }>;
	/** What the vendors have of somebody. */
	effectsFor(name: string): Promise<Effects>;
	/** What they have of each in the end. */
	once: Effects;
}

/** Nobody lacks anything, and nobody has anything twice. */
export const allOnce = { lacking: [], doubled: [] };

/**
 * A vendor is away while ten come, or in the long storm for the minute in which a hundred come, ten at a time;
 * as it comes back, one answer is lost. Says on stdout how long all took to arrive.
 *
 * @returns by the vendors' records, who lacks something, and who has something more than once
 * @throws where somebody is not answered with 200, or has not arrived in time
 */
export async function comeWhileAway(all: Outage): Promise<Record<keyof typeof allOnce, string[]>> {
	const { desk, once } = all;
	const names = await come(all);
	const back = Date.now();
	// Whose answer was lost is tried again after all who waited beside them.
	for (const name of names) await desk.settled(name, outage.testMs);
	const arrivedIn = Math.round((Date.now() - back) / 1000);
	const lacking: string[] = [];
	const doubled: string[] = [];
	for (const name of names) {
		const effects = await all.effectsFor(name);
		const differs = (by: (is: number, due: number) => boolean) =>
			Object.entries(once).some(([what, due]) => by(effects[what] ?? 0, due));
		const told = `${name}: ${JSON.stringify(effects)}`;
		if (differs((is, due) => is < due)) lacking.push(told);
		if (differs((is, due) => is > due)) doubled.push(told);
	}
	const counts = { lacking: lacking.length, doubled: doubled.length };
	const figures = { leads: names.length, awayFor: seconds, arrivedIn, ...counts };
	process.stdout.write(`  ${desk.workspace}, ${all.vendor} away: ${JSON.stringify(figures)}\n`);
	return { lacking, doubled };
}

async function come({ desk: { account }, vendor, lost, next, send }: Outage) {
	const lift = await account.fail({ kind: 'away' } satisfies Fault, { vendor });
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
