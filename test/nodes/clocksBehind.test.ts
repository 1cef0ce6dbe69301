/**
 * Lead Route Assign looks at the clocks that start behind it: one that is due while a pool is closed, and
 * an SLA policy for which none asks.
 */
import type { IDataObject, INodeParameters, NodeExecutionHint } from 'n8n-workflow';
import type { Verdict } from '../../nodes/core/check';
import { LeadRouteAssign } from '../../nodes/LeadRouteAssign/LeadRouteAssign.node';
import { LeadSlaTimer } from '../../nodes/LeadSlaTimer/LeadSlaTimer.node';
import { noConditions } from '../../nodes/shared';
import { runNode, type Neighbour } from './engine';
import { useTemporaryUserFolder } from './storeFolder';

useTemporaryUserFolder();

const owner = {
	...{ name: 'Ann', email: 'ann@example.com', pools: 'Sales' },
	more: {
		hours: 'own',
		weeklyHours: { hours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }] },
	},
};

const route = (slaPolicy: string) => ({
	owners: { owner: [owner] },
	rules: {
		rule: [{ name: 'All', assignTo: 'pool', target: 'Sales', slaPolicy, conditions: noConditions }],
	},
	fallbackQueueEmail: 'desk@example.com',
});

const ofPolicy = (rightValue: string) => ({
	...noConditions,
	conditions: [
		{
			...{ id: rightValue, leftValue: '={{ $json.assignment.slaPolicy }}', rightValue },
			operator: { type: 'string', operation: 'equals' },
		},
	],
});

const clock = (more: object = {}) => ({
	...{ name: 'Reply', amount: 2, unit: 'hours', warnAt: 0, stopsOn: ['human'], for: 'all' },
	...more,
});

const timer = (clocks: object[], more: object = {}): Neighbour => ({
	name: 'Clocks',
	node: new LeadSlaTimer(),
	parameters: { clocks: { clock: clocks }, ...more } as INodeParameters,
});

async function check(slaPolicy: string, ...behind: Neighbour[]) {
	const [checked = []] = await runNode({
		node: new LeadRouteAssign(),
		parameters: { operation: 'checkSettings', ...route(slaPolicy) } as INodeParameters,
		items: [{}],
		behind,
	});
	const { settings } = (checked[0]?.json ?? {}) as unknown as { settings: Verdict };
	return settings.problems.map(({ code, where }) => `${code}: ${where}`);
}

const late = 'sla.beforeOpening: Rules: row 1 (All)';

test.each<[says: string, slaPolicy: string, behind: Neighbour[], finds: string[]]>([
	['a clock by the wall', '', [timer([clock()])], [late]],
	['a node with the clocks that it begins with', '', [timer([], {})], []],
	['the recommended clocks', '', [{ name: 'Clocks', node: new LeadSlaTimer() }], []],
	['a clock that is switched off with its node', '', [{ ...timer([clock()]), disabled: true }], []],
	['another operation', '', [timer([clock()], { operation: 'check' })], []],
	['a clock that an expression makes', '', [timer([clock({ amount: '={{ $json.hours }}' })])], []],
	[
		'the clock of a policy, in hours of its own',
		'Gold',
		[
			timer(
				[
					clock({
						...{ for: 'some', conditions: ofPolicy('Gold'), unit: 'businessHours' },
						more: { weeklyHours: { hours: [{ days: [6], from: '10:00', to: '12:00' }] } },
					}),
				],
				{ hoursFrom: 'own' },
			),
		],
		[late],
	],
	[
		'a policy with a slip',
		'Gold',
		[timer([clock({ for: 'some', conditions: ofPolicy('Golf') })])],
		['sla.unknownPolicy: Rules: row 1 (All)'],
	],
])('%s', async (_says, slaPolicy, behind, finds) => {
	expect(await check(slaPolicy, ...behind)).toEqual(finds);
});

test('each run says it, by the hours of the workspace too, and goes on', async () => {
	const hints: NodeExecutionHint[] = [];
	const lead: IDataObject = { id: 'l1', inquiryId: 'i1', email: 'ada@example.com' };
	const left = await runNode({
		node: new LeadRouteAssign(),
		parameters: route('') as INodeParameters,
		items: [{ lead }],
		hints,
		behind: [timer([clock({ name: 'Office', unit: 'businessMinutes' }), clock()])],
	});
	expect(left[0]).toHaveLength(1);
	const told = hints.map(({ message }) => message).filter((message) => message.startsWith('Rules'));
	expect(told).toEqual([
		expect.stringMatching(
			/the clock "Reply" of Lead SLA Timer is due after 2 hours.*Fri 17:00 to Mon 09:00/,
		),
	]);
});
