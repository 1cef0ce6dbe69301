/** What people know from other products, with the conditions and expressions of the node itself. */
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { LeadRouteAssign } from '../../nodes/LeadRouteAssign/LeadRouteAssign.node';
import { noConditions } from '../../nodes/shared';
import { jsonOf, runNode } from './engine';
import { useTemporaryUserFolder } from './storeFolder';

useTemporaryUserFolder();

const hour = 3_600_000;

const owners = {
	owner: ['Ann', 'Bo'].map((name) => ({
		...{
			name,
			email: `${name.toLowerCase()}@example.com`,
			pools: name === 'Bo' ? 'Late' : 'Early',
		},
	})),
};

const rule = (
	name: string,
	[leftValue, type, operation, rightValue]: readonly [string, string, string, string],
	to: IDataObject,
) => ({
	...{ name, ...to },
	conditions: {
		...noConditions,
		conditions: [
			{
				id: name,
				leftValue,
				rightValue,
				operator: { type, operation, ...(type === 'array' && { rightType: 'any' }) },
			},
		],
	},
});

const lead = (n: number, more: IDataObject = {}): IDataObject => ({
	lead: { id: `lead-${n}`, inquiryId: `inq-${n}`, ...more },
});

/** Who or which queue has each, in the order in which they came in. */
async function assigned(parameters: IDataObject, items: IDataObject[]): Promise<unknown[]> {
	const outputs = jsonOf(
		await runNode({
			node: new LeadRouteAssign(),
			parameters: parameters as INodeParameters,
			items,
		}),
	);
	const placed = outputs.flat() as Array<{
		lead: { id: string };
		assignment: { owner?: { name: string }; queue?: { name: string } };
	}>;
	return items.map((item) => {
		const { id } = (item as { lead: { id: string } }).lead;
		const { owner, queue } = placed.find((each) => each.lead.id === id)?.assignment ?? {};
		return owner?.name ?? queue?.name;
	});
}

const ago = (hours: number) => new Date(Date.now() - hours * hour).toISOString();

test.each<{ says: string; parameters: IDataObject; items: IDataObject[]; has: unknown[] }>([
	{
		says: 'as in Chatwoot: what is older than a day is given to nobody, what asked again since is',
		parameters: {
			rules: {
				rule: [
					rule(
						'Too old',
						[
							'={{ $json.lead.receivedAt }}',
							'dateTime',
							'before',
							'={{ $now.minus({ hours: 24 }) }}',
						],
						{ assignTo: 'queue', target: 'Later' },
					),
				],
			},
		},
		items: [
			lead(1, { receivedAt: ago(25) }),
			lead(2, { receivedAt: ago(1) }),
			lead(3, { receivedAt: ago(23) }),
		],
		has: ['Later', 'Bo', 'Ann'],
	},
	{
		says: 'as in Chatwoot: one with a label that is left out is given to nobody',
		parameters: {
			rules: {
				rule: [
					rule('Label', ['={{ $json.tags }}', 'array', 'contains', 'vip'], {
						...{ assignTo: 'queue', target: 'Later' },
					}),
				],
			},
		},
		items: [
			{ ...lead(1), tags: ['vip', 'new'] },
			{ ...lead(2), tags: ['new'] },
			{ ...lead(3), tags: [] },
		],
		has: ['Later', 'Ann', 'Bo'],
	},
	{
		says: 'as in Chatwoot: the one that came in first is given first',
		parameters: {},
		items: [lead(1, { receivedAt: ago(1) }), lead(2, { receivedAt: ago(3) })],
		has: ['Bo', 'Ann'],
	},
	{
		says: 'as in Frappe: a rule goes by the day of the week',
		parameters: {
			rules: {
				rule: [
					rule(
						'Today',
						['={{ $now.weekdayLong }}', 'string', 'equals', '={{ $now.weekdayLong }}'],
						{
							...{ assignTo: 'pool', target: 'Late' },
						},
					),
				],
			},
		},
		items: [lead(1), lead(2)],
		has: ['Bo', 'Bo'],
	},
	{
		says: 'as in Frappe: who is named in a field of the record has it, by email, ID or name; else the next rule',
		parameters: {
			rules: {
				rule: [
					{
						...{ name: 'Record Owner', assignTo: 'owner', target: '={{ $json.record_owner }}' },
						conditions: noConditions,
					},
				],
			},
			otherwise: 'pool',
			otherwisePool: 'Early',
		},
		items: [
			{ ...lead(1), record_owner: 'bo@example.com' },
			{ ...lead(2), record_owner: 'BO' },
			{ ...lead(3), record_owner: 'zed@example.com' },
			lead(4),
		],
		has: ['Bo', 'Bo', 'Ann', 'Ann'],
	},
	{
		says: 'as in Odoo: a salesperson has those alone that their own conditions fit',
		parameters: {
			caps: {
				cap: [
					{
						...{ name: 'Unlikely', most: 0, scope: 'owners', names: 'Bo' },
						conditions: {
							...noConditions,
							conditions: [
								{
									...{ id: 'p', leftValue: '={{ $json.probability }}', rightValue: 20 },
									operator: { type: 'number', operation: 'lt' },
								},
							],
						},
					},
				],
			},
		},
		items: [5, 10, 20, 30].map((probability, n) => ({ ...lead(n), probability })),
		has: ['Ann', 'Ann', 'Bo', 'Ann'],
	},
	{
		says: 'a rule that is off is passed over, whatever it names; one for no time of the day, too',
		parameters: {
			rules: {
				rule: [
					{
						name: 'Off',
						assignTo: 'pool',
						target: 'None',
						active: false,
						conditions: noConditions,
					},
					{
						name: 'All',
						assignTo: 'pool',
						target: 'Late',
						during: '24/7',
						conditions: noConditions,
					},
				],
			},
		},
		items: [lead(1)],
		has: ['Bo'],
	},
	{
		says: 'as in Cal.com: each pool has weights of its own',
		parameters: {
			owners: {
				owner: [
					{ name: 'Ann', email: 'ann@example.com', pools: 'Sales x3' },
					{ name: 'Bo', email: 'bo@example.com', pools: 'Sales' },
				],
			},
			otherwise: 'pool',
			otherwisePool: 'Sales',
		},
		items: [1, 2, 3, 4].map((n) => lead(n)),
		has: ['Ann', 'Ann', 'Bo', 'Ann'],
	},
])('$says', async ({ parameters, items, has }) => {
	expect(await assigned({ owners, ...parameters }, items)).toEqual(has);
});
