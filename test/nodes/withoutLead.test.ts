/**
 * An item that holds no lead is nobody: nothing is kept of it, nobody is given it, and the output
 * pane says what to do. It leaves whole, where somebody looks or where nothing follows of it.
 */
import { DatabaseSync } from 'node:sqlite';
import type { IDataObject, INodeParameters, INodeType, NodeExecutionHint } from 'n8n-workflow';
import { LeadDedupMatch } from '../../nodes/LeadDedupMatch/LeadDedupMatch.node';
import { LeadDeliver } from '../../nodes/LeadDeliver/LeadDeliver.node';
import { LeadEscalate } from '../../nodes/LeadEscalate/LeadEscalate.node';
import { LeadFollowUp } from '../../nodes/LeadFollowUp/LeadFollowUp.node';
import { LeadQualifyScore } from '../../nodes/LeadQualifyScore/LeadQualifyScore.node';
import { LeadRouteAssign } from '../../nodes/LeadRouteAssign/LeadRouteAssign.node';
import { LeadSlaTimer } from '../../nodes/LeadSlaTimer/LeadSlaTimer.node';
import { embeddedSettings } from '../../nodes/shared';
import { runNode } from './engine';
import { useTemporaryUserFolder } from './storeFolder';

useTemporaryUserFolder();

/** What the store knows of itself. */
const ofItself = ['schema_version', 'match_state'];

/** All rows of the store, but for those. */
function rowsKept(): number {
	const file = new DatabaseSync(embeddedSettings().path, { readOnly: true });
	const tables = file.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
	const counts = tables
		.map(({ name }) => String(name))
		.filter((name) => !ofItself.includes(name))
		.map((name) => Number(file.prepare(`SELECT COUNT(*) AS n FROM "${name}"`).get()?.n));
	file.close();
	expect(counts.length).toBeGreaterThan(10);
	return counts.reduce((sum, count) => sum + count, 0);
}

interface Case {
	says: string;
	node: () => INodeType;
	parameters: INodeParameters;
	/** The output for an item without a lead. */
	output: number;
	/** The node's own key on the item. */
	key: string;
	/** The output for a lead; not given where it takes more than a lead. */
	good?: number;
}

const cases: Case[] = [
	{
		says: 'Dedup Match: Duplicate?, where a person looks',
		...{ node: () => new LeadDedupMatch(), parameters: {}, output: 2, key: 'match', good: 0 },
	},
	{
		says: 'Route Assign: Needs Review',
		...{ node: () => new LeadRouteAssign(), output: 2, key: 'assignment', good: 0 },
		parameters: { owners: { owner: [{ name: 'Ann', email: 'ann@example.com' }] } },
	},
	{
		says: 'Route Reassign: Needs Review',
		...{ node: () => new LeadRouteAssign(), output: 2, key: 'assignment' },
		parameters: { operation: 'reassign', reassignTo: 'queue' },
	},
	{
		says: 'Route Release: Needs Review',
		...{ node: () => new LeadRouteAssign(), output: 2, key: 'release' },
		parameters: { operation: 'release' },
	},
	{
		says: 'Route Shadow: goes on',
		...{ node: () => new LeadRouteAssign(), output: 0, key: 'shadow' },
		parameters: { operation: 'shadow', owners: { owner: [{ name: 'Ann' }] } },
	},
	{
		says: 'SLA Start: Repeated, since nothing has started',
		...{ node: () => new LeadSlaTimer(), parameters: {}, output: 1, key: 'sla', good: 0 },
	},
	{
		says: 'Qualify: Review, where a person looks',
		...{ node: () => new LeadQualifyScore(), output: 2, key: 'qualification', good: 2 },
		parameters: { options: { recordInStore: true } },
	},
	{
		says: 'Escalate: Not Needed',
		...{ node: () => new LeadEscalate(), output: 3, key: 'escalation' },
		parameters: { finalQueueEmail: 'desk@example.com' },
	},
	{
		says: 'Follow-Up Enroll: Not Enrolled',
		...{ node: () => new LeadFollowUp(), parameters: {}, output: 1, key: 'followUp', good: 0 },
	},
	{
		says: 'Follow-Up Next Step: Not Needed',
		...{ node: () => new LeadFollowUp(), output: 6, key: 'followUp' },
		parameters: { operation: 'nextStep' },
	},
	{
		says: 'Deliver Queue: Repeated, since nothing is new',
		...{ node: () => new LeadDeliver(), output: 1, key: 'delivery', good: 0 },
		parameters: {
			steps: { step: [{ name: 'A', audience: 'team', to: 'x@example.com', text: 'T' }] },
		},
	},
];

const leadless: IDataObject[] = [
	{ a: 1 },
	{ lead: {} },
	{ lead: null },
	{ lead: 'x' },
	{ lead: [] },
	{ lead: { test: true, workspace: 'client-a', receivedAt: '2026-03-02T09:00:00Z' } },
	{ lead: { email: ' ', custom: { a: '' } } },
];

const run = async (
	{ node, parameters }: Case,
	items: IDataObject[],
	more: INodeParameters = {},
) => {
	const hints: NodeExecutionHint[] = [];
	const given = { ...parameters, ...more };
	const outputs = await runNode({ node: node(), parameters: given, items, hints });
	return { outputs, hints };
};

const toDo = 'put Lead Normalize before this node, or choose "From Fields Named Below" under Lead.';

describe.each(cases)('$says', (each) => {
	const { output, key } = each;

	test.each(leadless)('%j leaves whole, is told and not kept', async (item) => {
		const { outputs, hints } = await run(each, [item]);
		const reason = expect.stringContaining(toDo);
		expect(outputs.map((items) => items.length)).toEqual(
			outputs.map((_items, index) => (index === output ? 1 : 0)),
		);
		expect(outputs[output]).toEqual([
			{ json: { ...item, [key]: expect.objectContaining({ reason }) }, pairedItem: { item: 0 } },
		]);
		expect(hints).toEqual([{ message: reason, location: 'outputPane' }]);
		expect(rowsKept()).toBe(0);
	});
});

const withGood = cases.flatMap(({ good, ...each }) =>
	good === undefined ? [] : { ...each, good },
);

describe.each(withGood)('$says', (each) => {
	const { output, good } = each;

	test('a good item among them is worked on as if it came alone', async () => {
		const lead = { email: 'ada@example.com', fullName: 'Ada Lovelace' };
		const alone = await run(each, [{ lead }]);
		const kept = rowsKept();
		expect(alone.hints.filter(({ message }) => message.includes(toDo))).toEqual([]);
		expect(alone.outputs[good]).toHaveLength(1);
		expect(kept).toBeGreaterThan(0);

		const another = { ...lead, email: 'bob@lovelace.example', fullName: 'Bob Byron' };
		const { outputs, hints } = await run(each, [{ a: 1 }, { lead: another }, { lead: null }]);
		const placesOf = outputs.flatMap((items, index) =>
			items.map(({ pairedItem }) => ({ ...(pairedItem as { item: number }), output: index })),
		);
		expect(placesOf.sort((one, other) => one.item - other.item)).toEqual([
			{ item: 0, output },
			{ item: 1, output: good },
			{ item: 2, output },
		]);
		expect(hints.map(({ message }) => message)).toContainEqual(
			expect.stringContaining('This is so for 2 of 3 items.'),
		);
		expect(rowsKept()).toBeLessThanOrEqual(2 * kept);
	});

	test('fields named below are the lead; where none is found, nothing is kept', async () => {
		const named = { leadFrom: 'fields', leadFieldNames: { email: 'who.mail' } };
		const { outputs, hints } = await run(each, [{ a: 1 }, { who: { mail: '' } }], named);
		expect(outputs[output]).toHaveLength(2);
		expect(hints.map(({ message }) => message)).toEqual([
			expect.stringMatching(/correct their names.*This is so for 2 of 2 items\.$/),
		]);
		expect(rowsKept()).toBe(0);

		const found = await run(each, [{ who: { mail: 'ada@example.com' } }], named);
		expect(found.outputs[good]).toHaveLength(1);
		expect(rowsKept()).toBeGreaterThan(0);
	});
});
