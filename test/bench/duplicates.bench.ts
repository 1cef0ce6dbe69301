import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { duplicatesInStore, type ReadBooks } from '../../nodes/desk/match';
import { openStore, type LeadStore } from '../../nodes/store';
import { people } from './match/people';

/** So many leads are saved at once. */
const atOnce = 1000;

/**
 * How long Find Duplicates takes through the embedded store, from its pages to the groups in words.
 * `DUPLICATES_LEADS=1000000` for a million.
 */
export async function bench(log: (line: string) => void) {
	const most = Number(process.env.DUPLICATES_LEADS ?? 100_000);
	for (const size of [most / 10, most]) {
		const folder = await mkdtemp(join(tmpdir(), 'lead-ops-bench-'));
		const store = await openStore({ kind: 'embedded', path: join(folder, 'leads.sqlite') });
		try {
			const leads = await fill(store, size);
			const began = performance.now();
			const read: ReadBooks = async (work) =>
				await store.read(async (open) => await work(open('default')));
			const { groups, more } = await duplicatesInStore(read, {
				...{ atLeast: 90, most: 100, since: null },
			});
			const seconds = (performance.now() - began) / 1000;
			log(
				`  ${leads} known leads: ${seconds.toFixed(1)} s, ${groups.length + more} groups, of which ${groups.length} in words`,
			);
		} finally {
			await store.close();
			await rm(folder, { recursive: true, force: true });
		}
	}
}

/** Saves invented people as known leads, and says how many. */
async function fill(store: LeadStore, size: number): Promise<number> {
	const { records } = people(11, Math.ceil(size / 2));
	const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
	const all = records.slice(0, size);
	for (let from = 0; from < all.length; from += atOnce) {
		await store.transaction(async (open) => {
			for (const [at, { given }] of all.slice(from, from + atOnce).entries()) {
				const names = [textOf(given.firstName), textOf(given.lastName)];
				await open('default').leads.save(
					{
						...{ id: `lead_${from + at}`, status: 'open', owner: null, inquiries: 1 },
						fullName: names.filter((name) => name !== null).join(' ') || null,
						...{ email: textOf(given.email), phone: textOf(given.phone) },
						...{ company: textOf(given.company), domain: textOf(given.domain) },
						...{ firstSeenAt: 0, lastInquiryAt: 0, lastTouchAt: null },
					},
					[],
				);
			}
		});
	}
	return all.length;
}
