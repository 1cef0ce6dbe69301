import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';
import { LeadNormalize } from '../../nodes/LeadNormalize/LeadNormalize.node';
import { LeadDedupMatch } from '../../nodes/LeadDedupMatch/LeadDedupMatch.node';
import { LeadQualifyScore } from '../../nodes/LeadQualifyScore/LeadQualifyScore.node';
import { LeadStore } from '../../nodes/LeadStore/LeadStore.node';
import { chance } from '../core/route/chance';
import { jsonOf, runNode } from './engine';
import { inDefaultStore, useTemporaryUserFolder } from './storeFolder';

useTemporaryUserFolder();

interface Learned extends IDataObject {
	reason: string;
	inUse: number | string;
	done: boolean;
}

interface Form {
	json: IDataObject;
	won: boolean;
}

/** Who comes from Switzerland, or asks for a price, is won more often; the rules see the second alone. */
function forms(count: number, seed = 5): Form[] {
	const random = chance(seed);
	return Array.from({ length: count }, (_, n) => {
		const [isSwiss, asks] = [random() < 0.4, random() < 0.5];
		const json = {
			Name: `Ada Number${n}`,
			Email: `ada${n}@firm${n}.example`,
			Country: isSwiss ? 'Switzerland' : 'Germany',
			Message: asks ? 'How much is a demo for us?' : 'We read your page with interest.',
		};
		return { json, won: random() < 0.1 + (isSwiss ? 0.5 : 0) + (asks ? 0.3 : 0) };
	});
}

const scoreNode = async (
	items: INodeExecutionData[],
	parameters: INodeParameters = {},
): Promise<INodeExecutionData[]> =>
	(await runNode({ node: new LeadQualifyScore(), items, parameters })).flat();

async function scored(some: readonly Form[], parameters: INodeParameters = {}) {
	let items: INodeExecutionData[] = some.map(({ json }) => ({ json }));
	for (const node of [new LeadNormalize(), new LeadDedupMatch()]) {
		items = (await runNode({ node, items, parameters: {} })).flat();
	}
	const placed = await scoreNode(items, parameters);
	return placed.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** Items leave by their verdicts; this is how they came. */
const placeOf = ({ json }: INodeExecutionData) =>
	Number(/\d+/.exec(String((json.lead as IDataObject).email))?.[0]);

async function close(items: INodeExecutionData[], some: readonly Form[]) {
	for (const ended of [true, false]) {
		await runNode({
			node: new LeadStore(),
			items: items.filter((_, n) => some[n]?.won === ended),
			parameters: { operation: 'updateStatus', status: ended ? 'won' : 'lost' },
		});
	}
}

async function learn(items: INodeExecutionData[] | IDataObject[], parameters: INodeParameters) {
	const outputs = await runNode({
		...{ node: new LeadQualifyScore(), items, mode: 'manual' },
		parameters: { operation: 'learnHistory', ...parameters },
	});
	const learned = outputs.map((left) => left.map(({ json }) => json.learned as Learned));
	return { outputs, learned };
}

const qualificationOf = ({ json }: INodeExecutionData) => json.qualification as IDataObject;

const inUse = async (workspace: string) =>
	await inDefaultStore(async (open) => (await open(workspace).scoreModels.inUse())?.version);

test('of the items that come in', async () => {
	const some = forms(300);
	const items = await scored(some, { options: { recordInStore: false } });
	const history = items.map(({ json }, n) => ({
		json: { ...json, outcome: some[n]?.won ? 'Closed Won' : 'verloren' },
	}));
	const more = [{ json: { outcome: 'won' } }, { json: { ...items[0]?.json, outcome: 'open' } }];

	const { outputs, learned } = await learn([...history, ...more], { learnFrom: 'items' });
	const [used, [look] = []] = learned;
	expect(used).toEqual([]);
	expect(outputs[1]).toHaveLength(1);
	expect(outputs[1]?.[0]?.pairedItem).toHaveLength(302);
	expect(look?.reason).toMatch(
		/^Learned from \d+ won leads and \d+ lost leads\. .* the rules in \d+; .* Not in use yet: /,
	);
	expect(look).toMatchObject({
		...{ inUse: 'none', done: false, learnedFrom: { open: 1, unread: 1 }, versions: [] },
		answers: expect.arrayContaining([{ fact: 'Country: CH', points: expect.any(Number) }]),
	});
	const { right } = look as unknown as { right: { learned: number; byRules: number } };
	expect(right.learned).toBeGreaterThan(right.byRules + 5);
	expect(String(look?.picture)).toContain('Won by the rules');
	expect(await inUse('default')).toBeUndefined();

	await learn(history, { learnFrom: 'items', useScore: true });
	expect([await inUse('default'), await inUse('default:test')]).toEqual([1, 1]);
});

test.each<[says: string, outcomes: string[], parameters: INodeParameters, reason: string]>([
	[
		'a column of another name',
		['', ''],
		{},
		'Outcome is empty for 2 leads: see that it names the field that says how a lead ended.',
	],
	[
		'the name of a field',
		['Won', 'Lost'],
		{ outcome: 'outcome' },
		'Outcome is the text "outcome" for all leads: drag there the field that says how a lead ended.',
	],
	[
		'words that nobody knows',
		['Maybe', 'Hm', 'Maybe', 'won', ''],
		{},
		'Outcome is empty for 1 lead: see that it names the field that says how a lead ended. How 3 leads ended was not understood: "Maybe" (2), "Hm" (1). Let Outcome say won, lost or open for these.',
	],
])('of items it says how outcomes were not read: %s', async (_, outcomes, parameters, reason) => {
	const items = outcomes.map((outcome, n) => ({
		json: { lead: { email: `ada${n}@example.com` }, outcome },
	}));
	const { learned } = await learn(items, { learnFrom: 'items', ...parameters });
	const [look] = learned[1] ?? [];
	expect(look?.reason).toContain(`${reason} Score goes on as before; then learn again.`);
	expect(look?.reason).not.toContain('Not yet ended');
});

test('of what the store knows, as it was known when each inquiry was scored first', async () => {
	const some = forms(240);
	const items = await scored(some);
	const { learned: early } = await learn([{ a: 1 }], { useScore: true });
	expect(early[1]?.[0]?.reason).toBe(
		'Nothing was learned: there are 0 won leads and 0 lost leads, and it takes 50 of each. Not yet ended: 240. Score goes on as before; learn again when more leads have ended.',
	);
	await close(items, some);
	// What becomes known of a lead later is not looked at.
	await scoreNode(
		items.map(({ json }) => {
			return { json: { ...json, lead: { ...(json.lead as IDataObject), country: 'FR' } } };
		}),
	);
	const { learned } = await learn([{ a: 1 }, { a: 2 }], { useScore: true });
	expect(learned[0]?.map(({ inUse }) => inUse)).toEqual([1, 1]);
	expect(learned[0]?.[0]).toMatchObject({
		done: true,
		answers: expect.arrayContaining([
			{ fact: 'Country: CH', points: expect.any(Number) },
			{ fact: 'Country: DE', points: expect.any(Number) },
		]),
		versions: [{ version: 1, inUse: true }],
	});
	expect(JSON.stringify(learned[0]?.[0])).not.toContain('Country: FR');

	const { learned: late } = await learn([{ a: 1 }], { inquiriesFrom: '2199-01-01 00:00' });
	expect(late[1]?.[0]?.reason).toContain('0 won leads and 0 lost leads');
});

describe('Score By', () => {
	const [swiss, german] = [
		{ json: { Name: 'Bo', Email: 'bo@x.example', Country: 'Switzerland' }, won: false },
		{ json: { Name: 'Cy', Email: 'cy@y.example', Country: 'Germany' }, won: false },
	] as const;

	async function taught() {
		const some = forms(240);
		await close(await scored(some), some);
		await learn([{ a: 1 }], { useScore: true });
	}

	const scoresOf = async (scoreBy: string, more: INodeParameters = {}) => {
		const items = [swiss, german].map(({ json }) => ({ json }));
		const [read = []] = await runNode({ node: new LeadNormalize(), items, parameters: {} });
		return (await scoreNode(read, { scoreBy, ...more })).map(qualificationOf);
	};

	test.each([
		['learned', 'Learned'],
		['both', 'Both'],
	])('%s says by its label that nothing is in use', async (scoreBy, label) => {
		await expect(scoresOf(scoreBy)).rejects.toMatchObject({
			message: `Score By is ${label}, but no learned score is in use in the workspace "default"`,
		});
	});

	test('the rules, what was learned, or both: each traced to what gave it', async () => {
		await taught();
		const [rules, learned, both] = [
			await scoresOf('rules'),
			await scoresOf('learned'),
			await scoresOf('both'),
		];
		for (const [n, byRules] of rules.entries()) {
			const given = Number(byRules.fit) + Number(byRules.intent);
			const alone = learned[n]?.learned as IDataObject;
			const shares = alone.shares as Array<{ fact: string; points: number }>;
			expect(byRules).not.toHaveProperty('learned');
			expect(byRules.score).toBe(given);
			expect(learned[n]?.score).toBe(alone.points);
			expect(both[n]).toMatchObject({ learned: alone, points: byRules.points });
			expect(both[n]?.score).toBeCloseTo(given + Number(alone.points), 6);
			expect(shares.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(
				Number(alone.points),
				6,
			);
			expect(String(both[n]?.summary)).toContain(' likely to be won.');
		}
		expect(Number(learned[0]?.score)).toBeGreaterThan(Number(learned[1]?.score) + 5);
		expect(new Set([rules, learned, both].map(([first]) => first?.policy)).size).toBe(3);
	});

	test('without a record as with one, and in a run by hand', async () => {
		await taught();
		const recorded = await scoresOf('both');
		expect(await scoresOf('both', { options: { recordInStore: false } })).toEqual(recorded);
	});

	test('scored again by the same, and by an earlier version or none when that is put to use', async () => {
		await taught();
		const some = forms(60, 99).map(({ json, won }, n) => ({
			json: { ...json, Email: `eve${n}@other${n}.example`, Name: `Eve Other${n}` },
			won,
		}));
		const items = await scored(some, { scoreBy: 'both' });
		const [changed = [], same = []] = jsonOf(
			await runNode({
				...{ node: new LeadQualifyScore(), items, parameters: { operation: 'rescore' } },
			}),
		);
		expect([changed.length, same.length > 20]).toEqual([0, true]);
		const emailOf = ({ lead }: IDataObject) => String((lead as IDataObject).email);
		const before = new Map(items.map(({ json }) => [emailOf(json), json.qualification]));
		for (const json of same) expect(json.qualification).toEqual(before.get(emailOf(json)));

		const { learned } = await learn([{ a: 1 }], { learnFrom: 'ready', useScore: true });
		expect(learned[0]?.[0]).toMatchObject({
			reason: 'The score of the rules alone is in use now.',
			...{ inUse: 'none', versions: [{ version: 1, inUse: false }] },
		});
		await expect(scoresOf('both')).rejects.toMatchObject({
			message: expect.stringMatching(/^Score By is Both/) as string,
		});
		const back = await learn([{ a: 1 }], {
			...{ learnFrom: 'version', scoreVersion: 1, useScore: true },
		});
		expect(back.learned[0]?.[0]).toMatchObject({
			reason: 'The learned score of version 1 is in use now.',
			inUse: 1,
		});
		const unknown = await learn([{ a: 1 }], {
			...{ learnFrom: 'version', scoreVersion: 7, useScore: true },
		});
		expect(unknown.learned[1]?.[0]?.reason).toBe('Version 7 is not kept: kept are 1.');
	});
});
