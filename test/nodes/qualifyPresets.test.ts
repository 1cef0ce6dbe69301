import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { Verdict } from '../../nodes/core/check';
import type { Lead, Qualification } from '../../nodes/core/lead';
import { LeadQualifyScore } from '../../nodes/LeadQualifyScore/LeadQualifyScore.node';
import { presets, presetVersion, type PresetName } from '../../nodes/LeadQualifyScore/presets';
import { completeLead, noConditions } from '../../nodes/shared';
import { runNode } from './engine';
import { useTemporaryUserFolder } from './storeFolder';

useTemporaryUserFolder();

const names = Object.keys(presets) as PresetName[];

const run = async (parameters: object, json: IDataObject = {}) =>
	(
		await runNode({
			node: new LeadQualifyScore(),
			parameters: { options: { recordInStore: false }, ...parameters } as INodeParameters,
			items: [json],
		})
	).flat()[0]?.json ?? {};

const qualify = async (startFrom: string, fields: Partial<Lead>, parameters: object = {}) => {
	const lead = completeLead(
		{ email: 'ada@example.com', ...fields },
		'2026-03-02T09:00:00.000Z',
	) as unknown as IDataObject;
	const { qualification } = await run({ startFrom, ...parameters }, { lead });
	return qualification as unknown as Qualification;
};

const check = async (parameters: object) => {
	const { settings } = await run({ operation: 'checkSettings', ...parameters });
	return settings as unknown as Verdict;
};

test.each(names)(
	'%s has nothing that Check Settings would name, and is shown by it',
	async (name) => {
		const { problems, ok } = await check({ startFrom: name });
		const { title, rules, activityRules, groups } = presets[name];
		expect(ok).toBe(true);
		expect([...new Set(problems.map(({ code, where }) => `${code} ${where}`))]).toEqual([
			'preset.holds Start From',
		]);
		const shown = problems.map(({ message }) => message).join('\n');
		expect(shown).toContain(`${title}, version ${presetVersion}, brings these Scoring Rules: `);
		for (const { name: line } of [...rules, ...activityRules, ...groups]) {
			expect(shown).toContain(`${line} (`);
		}
	},
);

test.each(names)('%s is shown in full where it is chosen, with its points', (name) => {
	const { properties } = new LeadQualifyScore().description;
	const shown = properties.filter(
		({ type, displayOptions }) =>
			type === 'notice' && displayOptions?.show?.startFrom?.includes(name),
	);
	expect(shown).toHaveLength(1);
	expect(shown[0]?.displayOptions?.show?.operation).toEqual(['score', 'checkSettings']);
	const text = shown[0]?.displayName ?? '';
	const { rules, activityRules, groups } = presets[name];
	for (const { name: line, kind, points } of rules) {
		expect(text).toContain(`<li>${line} (${kind} ${points > 0 ? '+' : ''}${points})</li>`);
	}
	for (const { name: line } of [...activityRules, ...groups])
		expect(text).toContain(`<li>${line} (`);
});

test.each(names)('with %s a message alone qualifies nobody, nor an email', async (name) => {
	const bare = await qualify(name, {});
	expect(bare).toMatchObject({ verdict: 'review', grade: expect.not.stringMatching(/^A|1$/) });
	expect(bare.confidence).toBeLessThan(0.6);
	const wrote = await qualify(name, { message: 'Just wanted to say that your team was friendly' });
	expect(wrote.verdict).not.toBe('qualified');
});

const buyer: Partial<Lead> = {
	...{ domain: 'engine.example', company: 'Engine Ltd', phone: '+4930901820', jobTitle: 'CEO' },
	...{ service: 'Roof', city: 'Bonn', postalCode: '53111', timeline: 'next month' },
	message: 'Please send us a quote, it is urgent',
};

test.each(names)('with %s somebody who is known and asks is above who studies', async (name) => {
	const [good, poor] = [
		await qualify(name, buyer),
		await qualify(name, { message: 'Some questions for my thesis about what you do' }),
	];
	expect(good.verdict).toBe('qualified');
	expect(good.score).toBeGreaterThan(poor.score + 30);
	expect(good.confidence).toBeGreaterThan((await qualify(name, {})).confidence);
});

const own = (name: string, points: number) => ({
	...{ name, words: '', kind: 'fit', points, conditions: noConditions },
});

test('own rules are added, take the place of those with their name, or take them away', async () => {
	const addedRules = { rule: [own('Mine', 1), own('phone given', 7), own('Company named', 0)] };
	const { points } = await qualify('b2bServices', buyer, { addedRules });
	expect(points).toEqual(
		expect.arrayContaining([
			expect.objectContaining({ rule: 'Mine', points: 1 }),
			expect.objectContaining({ rule: 'phone given', points: 7 }),
			expect.objectContaining({ rule: 'Company email', points: 10 }),
		]),
	);
	const named = points.map(({ rule }) => rule);
	expect(named).not.toContain('Phone given');
	expect(named).not.toContain('Company named');
	const { problems } = await check({ startFrom: 'b2bServices', addedRules });
	expect(problems.filter(({ code }) => code === 'rule.noPoints')).toEqual([]);
	expect(problems.find(({ code }) => code === 'rule.forEveryLead')?.where).toBe(
		'Scoring Rules: row 1 (Mine)',
	);
});

test('what somebody did counts by the preset, and by a line of its name', async () => {
	const at = new Date().toISOString();
	const activities = [{ kind: 'meeting', at }];
	const score = async (parameters: object) => {
		const lead = completeLead({ email: 'ada@example.com' }, at) as unknown as IDataObject;
		const json = await run({ startFrom: 'agency', ...parameters }, { lead, activities });
		return (json.qualification as unknown as Qualification).intent;
	};
	expect(await score({})).toBe(20);
	const line = { name: 'Met us', kinds: 'meeting', points: 3, halfLifeDays: 0 };
	expect(await score({ activityRules: { rule: [line] } })).toBe(3);
});

test('the rules of the table count only where a node starts from none', async () => {
	const rules = { rule: [own('Mine', 1)] };
	expect((await qualify('own', buyer, { rules })).points).toMatchObject([{ rule: 'Mine' }]);
	const { points } = await qualify('saas', buyer, { rules });
	expect(points.map(({ rule }) => rule)).not.toContain('Mine');
});

test('a preset is chosen for all leads alike', async () => {
	await expect(run({ startFrom: '={{ $json.lead.service }}' })).rejects.toMatchObject({
		message: expect.stringMatching(/^Start From has an expression that may differ/),
	});
});

test.each(names)('the page of presets has all of %s', (name) => {
	const page = readFileSync(path.join(__dirname, '../../docs/qualify-presets.md'), 'utf8');
	const { title, description, rules, activityRules, groups } = presets[name];
	const [, part = ''] = page.split(new RegExp(`^## ${title}$`, 'm'));
	const [own = ''] = part.split(/^## /m);
	expect(own).toContain(description);
	const rows = own
		.split('\n')
		.filter((line) => line.startsWith('|'))
		.map((line) => line.split('|').map((cell) => cell.trim()));
	const has = (...cells: ReadonlyArray<string | number>) =>
		rows.some(([, ...row]) => cells.every((cell, index) => row[index] === String(cell)));
	for (const { name: line, kind, points } of rules)
		expect([line, has(line, kind, points)]).toEqual([line, true]);
	for (const { name: line, points, halfLifeDays, most } of activityRules)
		expect([line, has(line, points, halfLifeDays, most)]).toEqual([line, true]);
	for (const { name: line, most } of groups) expect([line, has(line, most)]).toEqual([line, true]);
	expect(page).toContain(`version ${presetVersion}`);
});
