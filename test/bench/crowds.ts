import { comparedParts, startingThresholds, type Person } from '../../nodes/core/match';
import { registerInquiry } from '../../nodes/desk/inquiry';
import { completeLead } from '../../nodes/shared';
import type { LeadStore } from '../../nodes/store';
import { alone, crowds } from '../desk/crowds';

/** A store whose size can be read. */
interface Measured {
	store: LeadStore;
	bytes(): Promise<number>;
}

const inquiries = 2_000;
const inOneRun = 100;
const now = Date.UTC(2026, 2, 2);

const settings = {
	...{ parts: comparedParts, thresholds: startingThresholds, hash: 'match' },
	...{ replayWindowMs: 600_000, waitingLimitMs: 60_000, recentMs: 30 * 86_400_000 },
};

/** How long it takes to register so many, in milliseconds, and how many bytes they leave. */
async function cost({ store, bytes }: Measured, workspace: string, given: Given) {
	const before = await bytes();
	const begun = performance.now();
	for (let from = 0; from < inquiries; from += inOneRun) {
		await store.transaction(async (open) => {
			for (let n = from; n < from + inOneRun; n++) {
				const person: Person = { ...alone(n), ...given(n) };
				const message = `Please send us a quote for ${n} licences.`;
				const lead = completeLead({ ...person, message }, new Date(now).toISOString());
				const facts = { settings, lead };
				await registerInquiry(open(workspace), { ...facts, item: { ...person, message } }, now);
			}
		});
	}
	return { ms: performance.now() - begun, bytes: (await bytes()) - before };
}

type Given = (n: number) => Partial<Person>;

/**
 * What it costs when many share one key, against as many who share none: the look-up must not pay
 * for the crowd.
 */
export async function benchCrowds(log: (line: string) => void, measured: Measured) {
	await cost(measured, 'warm up', () => ({}));
	for (const [kind, given] of Object.entries(crowds)) {
		const own = await cost(measured, `own ${kind}`, () => ({}));
		const crowd = await cost(measured, `one ${kind}`, given);
		log(
			`  ${inquiries} inquiries with one ${kind} against as many with their own: ` +
				`${(crowd.ms / own.ms).toFixed(2)} × the time (${own.ms.toFixed(0)} ms), ` +
				`${(crowd.bytes / own.bytes).toFixed(2)} × the bytes (bar: at most 3 of each)`,
		);
	}
}
