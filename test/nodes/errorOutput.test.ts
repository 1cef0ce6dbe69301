/**
 * "On Error" of every node and operation: what fails leaves whole and paired, on the error output
 * where there is one and else on the first, and costs its neighbour nothing.
 */
import {
	type IDataObject,
	type INodeExecutionData,
	type INodeParameters,
	type INodeType,
} from 'n8n-workflow';
import { LeadRouteAssign } from '../../nodes/LeadRouteAssign/LeadRouteAssign.node';
import { runNode } from './engine';
import { operationCases } from './operations';
import { useTemporaryUserFolder } from './storeFolder';

useTemporaryUserFolder();

const ofItem = '={{ $json.cell }}';

/** A switch that the odd items cannot set. */
const oddSwitch: INodeParameters = { options: { liveTestRuns: ofItem } };

const owners = { owner: [{ name: 'Ann', email: 'ann@example.com' }] };

/** What an operation needs so that it works for the good item, and fails for the odd ones. */
const parametersOf: Readonly<Record<string, INodeParameters>> = {
	'leadNormalize normalize': { requiredFields: ofItem },
	'leadQualifyScore score': { options: { recordInStore: true, liveTestRuns: ofItem } },
	'leadEscalate escalate': { finalQueueEmail: 'desk@example.com', ...oddSwitch },
	'leadRouteAssign assign': { owners, ...oddSwitch },
	'leadRouteAssign reassign': { reassignTo: 'queue', ...oddSwitch },
	'leadRouteAssign claim': { handOverOwner: 'Ann', ...oddSwitch },
	'leadRouteAssign decline': { handOverOwner: 'Ann', ...oddSwitch },
	'leadRouteAssign moveAway': { handOverOwner: 'Zed', moveForGood: ofItem },
	'leadRouteAssign setAvailability': { availabilityOwner: 'Ann', setForGood: ofItem },
	'leadRouteAssign shadow': { owners, ...oddSwitch },
	'leadRouteAssign shadowReport': { beginAnew: ofItem },
	'leadRouteAssign simulate': { pastFrom: 'none', owners, ...oddSwitch },
	'leadRouteAssign release': { releaseReason: 'lost', ...oddSwitch },
	'leadSlaTimer computeDueTime': {
		clocks: { clock: [{ name: 'Touch', amount: 1, unit: ofItem, stopsOn: ['human'] }] },
	},
	'leadDeliver queue': {
		steps: { step: [{ name: 'A', audience: 'team', to: 'x@example.com', text: 'T' }] },
		...oddSwitch,
	},
	'leadDedupMatch findDuplicates': { atLeast: ofItem },
	'leadDedupMatch learnWeights': { useWeights: ofItem },
	'leadQualifyScore learnHistory': { useScore: ofItem },
	'leadDedupMatch previewThresholds': { existingFrom: ofItem },
	'leadDedupMatch merge': { writeForGood: ofItem },
	'leadDedupMatch undoMerge': { writeForGood: ofItem },
	'leadDedupMatch recordDecision': { writeForGood: ofItem },
	'leadStore erasePerson': { eraseForGood: true, ...oddSwitch },
	'leadStore backUp': { keepLast: ofItem },
};

/** What the cell of the good item says, where it is no switch. */
const goodCells: Readonly<Record<string, string>> = {
	'leadNormalize normalize': 'email',
	'leadDedupMatch findDuplicates': '80',
	'leadDedupMatch previewThresholds': '95',
	'leadSlaTimer computeDueTime': 'hours',
	'leadStore backUp': '3',
};

/** Operations that do not need the store, so that it costs them nothing when it is away. */
const withoutStore = new Set(['leadNormalize normalize', 'leadSlaTimer computeDueTime']);

interface Case {
	says: string;
	node: () => INodeType;
	parameters: INodeParameters;
	goodCell: string;
}

/** Check Settings fails for nothing: it says what is wrong. */
const mayFail = operationCases.filter(({ chosen }) => chosen.operation !== 'checkSettings');

const cases = mayFail.map(({ says, node, chosen }): Case => {
	const parameters = { ...(parametersOf[says] ?? oddSwitch), ...chosen };
	return { says, node, parameters, goodCell: goodCells[says] ?? 'no' };
});

const binary = { data: { data: 'eA==', mimeType: 'text/plain', fileName: 'x.txt' } };

const itemOf = (n: number, cell: string): INodeExecutionData => ({
	json: {
		...{ n, cell, form: 'Contact', email: `ada${n}@example.com` },
		lead: { ...{ id: `l${n}`, inquiryId: `i${n}` }, email: `ada${n}@example.com` },
		delivery: { id: `d${n}`, attempt: 1 },
	},
	binary,
});

/** Operations about a lead that somebody has, or about somebody who has one. */
const afterAssign = new Set(
	['reassign', 'claim', 'decline', 'setAvailability', 'shadow'].map(
		(name) => `leadRouteAssign ${name}`,
	),
);

/** The items, where it takes one, with the owner that they were given before. */
async function itemsFor({ says }: Case, cells: readonly string[]): Promise<INodeExecutionData[]> {
	const items = cells.map((cell, n) => itemOf(n, cell));
	if (!afterAssign.has(says)) return items;
	const [assigned = []] = await runNode({
		node: new LeadRouteAssign(),
		parameters: { owners },
		items,
	});
	return assigned.map(({ json }) => ({ json, binary }));
}

const modes = ['continueRegularOutput', 'continueErrorOutput'] as const;

const table = cases.flatMap((each) => modes.map((onError) => ({ ...each, onError })));

/** Where each item left, by its number: on which output, and as what. */
function placesOf(outputs: readonly INodeExecutionData[][]) {
	const places = outputs.flatMap((items, output) => items.map((item) => ({ output, item })));
	return new Map(places.map((place) => [Number(place.item.json.n), place]));
}

const failedAs = ({ json }: INodeExecutionData, n: number): INodeExecutionData => ({
	json: { ...json, error: expect.any(String) as unknown as IDataObject },
	binary,
	pairedItem: { item: n },
});

test('every node is there with its operations', () => {
	expect(cases.map(({ says }) => says)).toEqual(
		expect.arrayContaining(['leadNormalize normalize', 'leadDeliver begin', 'leadStore backUp']),
	);
	expect(cases.length).toBeGreaterThan(24);
});

test.each(table)('$says, $onError: an odd item leaves whole where it belongs', async (each) => {
	const { node, parameters, goodCell, onError } = each;
	const items = await itemsFor(each, ['perhaps', goodCell, 'perhaps']);
	const alone = await runNode({ node: node(), parameters, items: items.slice(1, 2) });
	const outputs = await runNode({ node: node(), parameters, items, onError });
	const places = placesOf(outputs);
	const output = onError === 'continueErrorOutput' ? alone.length : 0;

	expect(outputs.flat()).toHaveLength(3);
	for (const n of [0, 2]) {
		expect(places.get(n)).toMatchObject({ output });
		expect(places.get(n)?.item).toMatchObject(failedAs(items[n] as INodeExecutionData, n));
	}
	const good = places.get(1);
	expect(good?.output).toBeLessThan(alone.length);
	expect(good?.item).toMatchObject({ json: { n: 1, form: 'Contact' }, binary });
	expect(good?.item.pairedItem).toEqual({ item: 1 });
	expect(good?.item.json).not.toHaveProperty('error');
});

/** Under a device that is no folder, there is no file. */
const away = { leadStoreApi: { store: 'embedded', path: '/dev/null/lead-store.sqlite' } };

test.each(table.filter(({ says }) => !withoutStore.has(says)))(
	'$says, $onError: while the store is away, all leave whole where they belong',
	async (each) => {
		const { node, parameters, goodCell, onError } = each;
		const items = await itemsFor(each, [goodCell, goodCell]);
		const alone = await runNode({ node: node(), parameters, items: items.slice(0, 1) });
		const outputs = await runNode({ node: node(), parameters, items, onError, credentials: away });
		const output = onError === 'continueErrorOutput' ? alone.length : 0;
		expect(outputs.map((left) => left.length)).toEqual(
			outputs.map((_left, index) => (index === output ? 2 : 0)),
		);
		expect(outputs[output]).toMatchObject(items.map(failedAs));
	},
);
