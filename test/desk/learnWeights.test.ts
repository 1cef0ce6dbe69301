import {
	comparableOf,
	decideMatchAgain,
	leadFields,
	type MatchedData,
} from '../../nodes/core/match';
import {
	chooseWeights,
	duplicatesInStore,
	learnFromLeads,
	type WeightsChoice,
} from '../../nodes/desk/match';
import type { StoreSession } from '../../nodes/store';
import { sparse } from '../bench/match/sparse';
import { someWeights } from '../core/match/engine/someWeights';
import { knownLead } from '../store/contract/records';
import { now, register, useDesk } from './useDesk';

const inDesk = useDesk();

const letOthers = async () => await Promise.resolve();

const learn = async () => await learnFromLeads(async (work) => await inDesk(work), letOthers);

const choose = async (choice: WeightsChoice['choice'], forGood = true) =>
	await inDesk(async (session) => await chooseWeights([session], { choice, forGood }, now));

/** Leads that a desk knows, of whom some are one person. */
async function know(session: StoreSession, count: number) {
	for (const [n, { given }] of sparse(11, count).records.entries()) {
		await session.leads.save(knownLead({ id: `lead-${n}` }), []);
		session.matches.add(`lead-${n}`, comparableOf(leadFields, given));
	}
}

test.each([0, 1, 50])('%i known leads are too little, and nothing is put to use', async (count) => {
	await inDesk(async (session) => await know(session, count));
	const told = await choose(await learn());
	expect(told).toMatchObject({ done: false, inUse: 'ready', versions: [] });
	expect(told.reason).toMatch(
		/^Nothing was learned: .*\. It takes about 100 pairs of one person\. Match goes on by the weights/,
	);
	// What could be taken for advice to change anything.
	for (const part of ['thresholds', 'learnedFrom', 'compared'])
		expect(told).not.toHaveProperty(part);
	expect(told).toMatchObject({ notLearned: [], examples: [] });
	expect(told.fields.some(({ changed }) => changed)).toBe(false);
	expect(await inDesk(async ({ weights }) => await weights.inUse())).toBeUndefined();
});

describe('of enough known leads', () => {
	const learnOnce = async () => {
		await inDesk(async (session) => await know(session, 600));
		return await learn();
	};

	test('weights are told, and put to use only where that is said', async () => {
		const learned = await learnOnce();
		const looked = await choose(learned, false);
		expect(looked).toMatchObject({ done: false, inUse: 'ready', versions: [] });
		expect(looked.reason).toContain('Not in use yet');
		const used = await choose(learned);
		expect(used).toMatchObject({ done: true, inUse: 1, versions: [{ version: 1, inUse: true }] });
		expect(used.reason).toContain('In use now as version 1');
		expect(used.reason).toMatch(/ Too few pairs say anything of .*Street.* ready weights\./);
		expect(used.thresholds?.existingFrom).toBeGreaterThanOrEqual(88);
		expect(used.learnedFrom).toMatchObject({ leads: expect.any(Number) as unknown });
		expect(used.compared?.after.pairs).toBeGreaterThan(100);
		expect(used.fields.find(({ field }) => field === 'Last Name')?.changed).toBe(true);
		expect(used.notLearned.map(({ field }) => field)).toContain('Street');
		for (const { reason, between, steps, picture } of used.examples) {
			expect(reason).toContain(between.join(' and '));
			expect(steps.length).toBeGreaterThan(2);
			expect(picture).toContain('Before anything is compared');
		}
		expect(used.examples.length).toBeGreaterThan(0);
		// The same again is no version more.
		const again = await choose(await learn());
		expect(again).toMatchObject({ done: true, inUse: 1, compared: { found: 0 } });
		expect(again.reason).toMatch(/In use now as version 1: set .* find nobody more/);
		expect(await choose(learned)).toMatchObject({ done: true, inUse: 1 });
	});
});

test('an earlier version and the ready weights can be used again', async () => {
	await inDesk(async ({ weights }) => {
		await weights.putToUse({ version: 1, at: 1, weights: someWeights() });
		await weights.putToUse({ version: 2, at: 2, weights: someWeights({ swapped: 0.1 }) });
	});
	expect(await choose(7)).toMatchObject({
		...{ done: false, inUse: 2, reason: 'Version 7 is not kept: kept are 2, 1.' },
	});
	expect(await choose(7)).not.toHaveProperty('thresholds');
	expect(await choose(1, false)).toMatchObject({ done: false, inUse: 2 });
	expect(await choose(1)).toMatchObject({ done: true, inUse: 1 });
	expect(await choose('ready', false)).toMatchObject({ done: false, inUse: 1 });
	const back = await choose('ready');
	expect(back).toMatchObject({
		...{ done: true, inUse: 'ready', thresholds: { existingFrom: 90, reviewFrom: 80 } },
	});
	expect(back.versions.map(({ version, inUse }) => [version, inUse])).toEqual([
		[2, false],
		[1, false],
	]);
});

test('what is put to use is so in the test copy as well, which may know none of it yet', async () => {
	await inDesk(async ({ weights }) => {
		await weights.putToUse({ version: 4, at: 1, weights: someWeights() });
		await weights.putToUse(null);
	});
	const put = async (copy: StoreSession) =>
		await inDesk(
			async (session) => await chooseWeights([session, copy], { choice: 4, forGood: true }, now),
		);
	const keptInCopy: unknown[] = [];
	const weights = { putToUse: async (kept: unknown) => void keptInCopy.push(kept) };
	await put({ weights } as unknown as StoreSession);
	expect(keptInCopy).toEqual([{ version: 4, at: 1, weights: someWeights() }]);
});

describe('what is in use', () => {
	const ada = { fullName: 'Ada Lovelace', email: 'ada@engine.example', message: 'Hello' };
	const again = { fullName: 'Ada', email: ada.email, phone: '+4915112345678', message: 'Again' };

	const askTwice = async (session: StoreSession) => {
		await register(session, ada);
		return await register(session, again, now + 1000);
	};

	test('decides Match, and its record names the version by which it is decided again', async () => {
		const ready = await inDesk(askTwice, 'ready');
		expect(ready.match.decision).toBe('existing');
		await inDesk(async ({ weights }) => {
			await weights.putToUse({ version: 3, at: 1, weights: someWeights() });
		});
		const { match, events } = await inDesk(async (session) => {
			const answer = await askTwice(session);
			const timeline = await session.events.timeline(answer.lead.inquiryId);
			return { match: answer.match, events: timeline };
		});
		expect(match.probability).toBeLessThan(ready.match.probability);
		const { record } = events.find(({ type }) => type === 'lead.matched')?.data as MatchedData;
		expect(record.facts.weights).toBe(3);
		const kept = await inDesk(async ({ weights }) => await weights.find(3));
		expect(match).toMatchObject(decideMatchAgain(record, kept));
		expect(() => decideMatchAgain(record)).toThrow('version 3');
	});

	test('decides Find Duplicates', async () => {
		const two = async (workspace: string) => {
			await inDesk(async (session) => {
				for (const [id, fullName] of [
					['a', 'Ada Lovelace'],
					['b', 'Ada Lovelase'],
				] as const) {
					await session.leads.save(knownLead({ ...ada, phone: null, id, fullName }), []);
				}
			}, workspace);
			const found = await duplicatesInStore(async (work) => await inDesk(work, workspace), {
				atLeast: 90,
				most: 10,
				since: null,
			});
			return found.groups.length;
		};
		expect(await two('ready')).toBe(1);
		await inDesk(async ({ weights }) => {
			await weights.putToUse({ version: 1, at: 1, weights: someWeights() });
		}, 'learned');
		expect(await two('learned')).toBe(0);
	});
});
