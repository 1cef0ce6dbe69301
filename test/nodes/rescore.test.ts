import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';
import { LeadDedupMatch } from '../../nodes/LeadDedupMatch/LeadDedupMatch.node';
import { LeadNormalize } from '../../nodes/LeadNormalize/LeadNormalize.node';
import { outputNames } from '../../nodes/LeadQualifyScore/description';
import { LeadQualifyScore } from '../../nodes/LeadQualifyScore/LeadQualifyScore.node';
import { LeadSlaTimer } from '../../nodes/LeadSlaTimer/LeadSlaTimer.node';
import { jsonOf, runNode } from './engine';
import { inDefaultStore, useTemporaryUserFolder } from './storeFolder';

useTemporaryUserFolder();

const met = { name: 'Met', kinds: 'meeting', points: 40, halfLifeDays: 10 };
const scoring: INodeParameters = { activityRules: { rule: [met] } };

const form = (n: number): IDataObject => ({
	Name: `Ada${n} Lovelace`,
	Email: `ada${n}@engine${n}.example`,
	Message: 'How much is a demo?',
});

const scored = async (count: number, more: INodeParameters = {}) =>
	await scoredOf(
		Array.from({ length: count }, (_, n) => form(n)),
		more,
	);

/** What comes out of Score. */
async function scoredOf(
	forms: readonly IDataObject[],
	more: INodeParameters = {},
): Promise<INodeExecutionData[]> {
	let items: INodeExecutionData[] = forms.map((json) => ({ json }));
	for (const node of [new LeadNormalize(), new LeadDedupMatch()]) {
		items = (await runNode({ node, items, parameters: {} })).flat();
	}
	const parameters = { ...scoring, ...more };
	return (await runNode({ node: new LeadQualifyScore(), items, parameters })).flat();
}

const record = async (items: INodeExecutionData[], kind = 'meeting') =>
	await runNode({
		node: new LeadSlaTimer(),
		parameters: { operation: 'recordActivity', kind },
		items,
	});

const rescore = async (items: INodeExecutionData[], parameters: INodeParameters = {}) =>
	jsonOf(
		await runNode({
			node: new LeadQualifyScore(),
			parameters: { operation: 'rescore', ...parameters },
			items,
		}),
	);

const recent: INodeParameters = { rescoreWhom: 'recent' };

/** How many times the log says that a tier has changed. */
const crossings = async (leads: INodeExecutionData[]) =>
	await inDefaultStore(async (open) => {
		const counts = leads.map(async ({ json }) => {
			const { inquiryId } = json.lead as { inquiryId: string };
			const events = await open('default').events.timeline(inquiryId);
			return events.filter(({ type }) => type === 'lead.tierChanged').length;
		});
		return await Promise.all(counts);
	});

test('behind Record Activity, who is in another tier leaves apart, and is noted once', async () => {
	const items = await scored(2);
	expect(items[0]?.json.qualification).toMatchObject({ score: 50, tier: 'Hot', intent: 40 });
	await record(items.slice(0, 1), 'meeting');
	const [changed, same, none] = await rescore(items);
	expect([changed, none]).toEqual([[], []]);
	expect(same).toMatchObject([
		{
			rescore: {
				reason: 'Still Hot: 90 points (C1), before 50 (C1).',
				...{ change: 'none', before: { score: 50, grade: 'C1', tier: 'Hot' } },
			},
			qualification: { score: 90, points: [{ rule: 'Met', points: 40 }, ...Array(4).fill({})] },
		},
		{ rescore: { change: 'none' }, qualification: { score: 50 } },
	]);
	expect(outputNames.rescore).toEqual(['Tier Changed', 'Same Tier', 'Not Re-Scored']);
	expect(await crossings(items)).toEqual([0, 0]);
});

test('on a schedule those leave whose points have changed, with all that their flow knew', async () => {
	const tiers = {
		tier: [
			{ name: 'Top', minimum: 60 },
			{ name: 'Rest', minimum: 0 },
		],
	};
	const items = await scored(3, { tiers });
	const [quiet] = (await rescore([{ json: {} }], recent)).slice(2);
	expect(quiet).toEqual([
		{ rescore: { reason: 'The points of 3 leads are as they were, or no longer count.' } },
	]);
	await record(items.slice(0, 2));
	const [changed, same, none] = await rescore([{ json: { from: 'schedule' } }], recent);
	expect([same, none]).toEqual([[], []]);
	expect(changed?.map(({ lead }) => (lead as IDataObject).email).sort()).toEqual([
		'ada0@engine0.example',
		'ada1@engine1.example',
	]);
	expect(changed?.[0]).toMatchObject({
		rescore: { change: 'up', before: { tier: 'Rest' } },
		qualification: { tier: 'Top', verdict: 'qualified', policy: expect.any(String) },
		match: { decision: 'new' },
	});
	expect(changed?.[0]).not.toHaveProperty('from');
	await rescore(items);
	expect(await crossings(items)).toEqual([1, 1, 0]);
	const [, , few] = await rescore([{ json: {} }], { ...recent, lastInquiries: 1 });
	expect(few).toMatchObject([
		{ rescore: { reason: expect.stringContaining('The points of 1 lead') } },
	]);
});

test('who is nobody that was scored leaves on the last output, and why is told', async () => {
	const [, , none] = await rescore([{ json: { lead: { email: 'nobody@example.com' } } }]);
	expect(none).toEqual([
		{
			lead: { email: 'nobody@example.com' },
			rescore: {
				reason: 'Not re-scored, because the store knows no lead with this email.',
			},
		},
	]);
});

test('who became another lead comes once, as that one', async () => {
	const phone = '+34612345678';
	const sent = [
		{ ...{ Name: 'Juan Ruiz', Email: 'juan@ruiz.example' }, Phone: phone, Message: 'A quote?' },
		{ ...{ Name: 'Ana Sol', Email: 'ana@sol.example' }, Phone: phone, Message: 'How much?' },
	];
	const items: INodeExecutionData[] = [];
	for (const json of sent) items.push(...(await scoredOf([json])));
	const merge: INodeParameters = { operation: 'merge', writeForGood: true };
	const [merged] = await runNode({
		node: new LeadDedupMatch(),
		...{ items: items.slice(1), parameters: merge },
	});
	expect(merged).toHaveLength(1);
	await record(items.slice(0, 1));
	const left = (await rescore([{ json: {} }], recent)).flat();
	expect(left).toMatchObject([{ lead: { email: 'ana@sol.example' }, rescore: { change: 'none' } }]);
});
