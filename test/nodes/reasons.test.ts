/**
 * What a node decides is what one sees: the reason stands first in its own key, and in the output
 * pane; the item holds nothing that is empty, and every reader takes what is absent for `null`.
 */
import type {
	IDataObject,
	INodeExecutionData,
	INodeParameters,
	NodeExecutionHint,
} from 'n8n-workflow';
import { LeadNormalize } from '../../nodes/LeadNormalize/LeadNormalize.node';
import { LeadQualifyScore } from '../../nodes/LeadQualifyScore/LeadQualifyScore.node';
import { LeadRouteAssign } from '../../nodes/LeadRouteAssign/LeadRouteAssign.node';
import { runNode } from './engine';
import { operationCases, type OperationCase } from './operations';
import { useTemporaryUserFolder } from './storeFolder';

useTemporaryUserFolder();

const owners = { owner: [{ name: 'Ann', email: 'ann@example.com' }] };
const clock = { name: 'Touch', amount: 1, unit: 'hours', stopsOn: ['human'] };

/** The key in which each operation says what it has decided, and what it needs for a good item. */
const decides: Readonly<Record<string, { key: string; parameters?: INodeParameters }>> = {
	'leadNormalize normalize': { key: 'validation' },
	'leadDedupMatch match': { key: 'match' },
	'leadDedupMatch findDuplicates': { key: 'duplicates' },
	'leadDedupMatch learnWeights': { key: 'weights' },
	'leadDedupMatch previewThresholds': { key: 'preview' },
	'leadDedupMatch merge': { key: 'merge' },
	'leadDedupMatch undoMerge': { key: 'mergeUndone' },
	'leadDedupMatch recordDecision': { key: 'decision' },
	'leadQualifyScore score': { key: 'qualification' },
	'leadQualifyScore rescore': { key: 'rescore' },
	'leadQualifyScore learnHistory': { key: 'learned' },
	'leadRouteAssign assign': { key: 'assignment', parameters: { owners } },
	'leadRouteAssign reassign': { key: 'assignment', parameters: { reassignTo: 'queue' } },
	'leadRouteAssign release': { key: 'release' },
	'leadRouteAssign claim': { key: 'assignment', parameters: { handOverOwner: 'Ann' } },
	'leadRouteAssign decline': { key: 'assignment', parameters: { handOverOwner: 'Ann' } },
	'leadRouteAssign moveAway': { key: 'handOver', parameters: { handOverOwner: 'Zed' } },
	'leadRouteAssign setAvailability': {
		key: 'availability',
		parameters: { availabilityOwner: 'Ann' },
	},
	'leadRouteAssign shadow': { key: 'shadow', parameters: { owners } },
	'leadRouteAssign shadowReport': { key: 'shadowReport' },
	'leadRouteAssign simulate': { key: 'simulation', parameters: { owners, pastFrom: 'none' } },
	'leadSlaTimer start': { key: 'sla', parameters: { clocks: { clock: [clock] } } },
	'leadSlaTimer recordActivity': { key: 'sla' },
	'leadSlaTimer pause': { key: 'sla' },
	'leadSlaTimer resume': { key: 'sla' },
	'leadSlaTimer stop': { key: 'sla' },
	'leadSlaTimer check': { key: 'sla' },
	'leadSlaTimer computeDueTime': { key: 'sla', parameters: { clocks: { clock: [clock] } } },
	'leadEscalate escalate': {
		key: 'escalation',
		parameters: { finalQueueEmail: 'desk@example.com' },
	},
	'leadFollowUp answerDraft': { key: 'followUp' },
	'leadFollowUp enroll': { key: 'followUp' },
	'leadFollowUp nextStep': { key: 'followUp' },
	'leadFollowUp pause': { key: 'followUp' },
	'leadFollowUp resume': { key: 'followUp' },
	'leadFollowUp status': { key: 'followUp' },
	'leadFollowUp stop': { key: 'followUp' },
	'leadDeliver queue': {
		key: 'delivery',
		parameters: {
			steps: { step: [{ name: 'A', audience: 'team', to: 'x@example.com', text: 'T' }] },
		},
	},
	'leadDeliver begin': { key: 'begin' },
	'leadDeliver done': { key: 'done' },
	'leadDeliver sendAgain': { key: 'decided' },
	'leadDeliver giveUp': { key: 'decided' },
	'leadDeliver release': { key: 'released' },
	'leadStore getTimeline': { key: 'person' },
	'leadStore exportPerson': { key: 'person' },
	'leadStore erasePerson': { key: 'person' },
	'leadStore findForgotten': { key: 'forgotten' },
	'leadStore updateStatus': { key: 'person', parameters: { status: 'customer' } },
};

/** These list or copy what is there, and decide nothing about an item. */
const undecided = ['leadDeliver list', 'leadRouteAssign listWaiting', 'leadStore backUp'];

/** What Check Settings says is about the settings, whatever the item. */
const checked = { key: 'settings', parameters: { finalQueueEmail: 'desk@example.com' } };

const cases = operationCases.flatMap((each) => {
	const isCheck = each.chosen.operation === 'checkSettings';
	const { key, parameters } = isCheck ? checked : (decides[each.says] ?? {});
	return key ? [{ ...each, key, parameters: { ...parameters, ...each.chosen } }] : [];
});

type Case = OperationCase & { key: string; parameters: INodeParameters };

test('every operation that decides is here', () => {
	expect([...cases, ...undecided.map((says) => ({ says }))].map(({ says }) => says).sort()).toEqual(
		operationCases.map(({ says }) => says).sort(),
	);
});

const itemOf = (n: number): IDataObject => ({
	...{ n, email: `ada${n}@example.com`, name: 'Ada <b>Byron</b>' },
	lead: { id: `l${n}`, inquiryId: `i${n}`, email: `ada${n}@example.com`, fullName: 'Ada <b>' },
	delivery: { id: `d${n}`, attempt: 1 },
});

/** Operations about a lead that somebody has, or about somebody who has one. */
const afterAssign = new Set(
	['reassign', 'claim', 'decline', 'setAvailability', 'shadow'].map(
		(name) => `leadRouteAssign ${name}`,
	),
);

/** What comes in; whoever is to be reassigned has an owner. */
async function itemsFor({ says }: Case, count: number): Promise<IDataObject[]> {
	const items = Array.from({ length: count }, (_, n) => itemOf(n));
	if (!afterAssign.has(says)) return items;
	const assigned = await runNode({ node: new LeadRouteAssign(), parameters: { owners }, items });
	return assigned.flat().map(({ json }) => json);
}

async function run(each: Case, count: number) {
	const { node, parameters } = each;
	const hints: NodeExecutionHint[] = [];
	const items = await itemsFor(each, count);
	const outputs = await runNode({ node: node(), parameters, items, hints });
	return { hints, outputs, left: outputs.flat() };
}

const partOf = (item: INodeExecutionData | undefined, key: string) =>
	(item?.json[key] ?? {}) as IDataObject & { reason: string };

const escaped = (text: string) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

describe.each(cases)('$says', (each) => {
	const { key } = each;

	test('says the reason of one item in the output pane, and first in its own key', async () => {
		const { hints, left } = await run(each, 1);
		expect(left).toHaveLength(1);
		const { reason } = partOf(left[0], key);
		expect(reason.length).toBeGreaterThan(10);
		expect(Object.keys(partOf(left[0], key))[0]).toBe('reason');
		const said = hints.filter(({ message }) => escaped(reason).startsWith(message));
		expect(said).toEqual([{ message: expect.any(String), location: 'outputPane' }]);
	});

	test('says of many in one hint how many left where', async () => {
		const { hints, outputs, left } = await run(each, 3);
		const names = outputs.flatMap((items) =>
			items.length > 0 ? [`${items.length} of ${left.length} `] : [],
		);
		const summaries = hints.filter(({ message }) => message.startsWith(names[0] ?? '-'));
		expect(summaries).toHaveLength(1);
		expect(summaries[0]?.message.split('<br>').map((line) => line.slice(0, 7))).toEqual(names);
	});

	test('adds nothing that is empty', async () => {
		const { left } = await run(each, 1);
		const leans = ['lead', 'match', 'qualification', 'assignment', 'sla', 'escalation', 'followUp'];
		const added = Object.entries(left[0]?.json ?? {}).filter(([part]) => leans.includes(part));
		expect(JSON.stringify(Object.fromEntries(added))).not.toContain(':null');
	});
});

test('a reason shows what a visitor has written as text, and is cut where it is too long', async () => {
	const hints: NodeExecutionHint[] = [];
	const phone = `<a href="https://evil.example">1${'0'.repeat(900)}</a>`;
	await runNode({ node: new LeadNormalize(), items: [{ phone }], hints });
	expect(hints).toHaveLength(1);
	expect(hints[0]?.message).not.toMatch(/[<>]/);
	expect(hints[0]?.message.length).toBeLessThan(600);
});

test('expressions and conditions take a field that is absent as an empty one', async () => {
	const form = { name: 'Ada Byron', email: 'ada@example.com' };
	const [normalized = []] = await runNode({ node: new LeadNormalize(), items: [form] });
	expect(normalized[0]?.json.lead).not.toHaveProperty('city');
	const isEmpty = {
		...{ id: '1', leftValue: '={{ $json.lead.city }}', rightValue: '' },
		operator: { type: 'string', operation: 'empty', singleValue: true },
	};
	const rule = {
		...{ name: 'No city', kind: 'fit', points: 7 },
		conditions: { combinator: 'and', conditions: [isEmpty], options: {} },
	};
	const [left] = (
		await runNode({
			node: new LeadQualifyScore(),
			parameters: {
				rules: { rule: [rule] },
				tiers: { tier: [{ name: "={{ $json.lead.city ?? '–' }}", minimum: -100 }] },
			},
			items: normalized,
		})
	).flat();
	expect(left?.json.qualification).toMatchObject({ score: 7, tier: '–' });
});
