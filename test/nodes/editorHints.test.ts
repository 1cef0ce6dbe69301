/** What the editor says while rules are written, as it evaluates the conditions of the hints. */
import { Workflow, type INodeParameters, type INodeType } from 'n8n-workflow';
import { LeadDeliver } from '../../nodes/LeadDeliver/LeadDeliver.node';
import { LeadEscalate } from '../../nodes/LeadEscalate/LeadEscalate.node';
import { LeadFollowUp } from '../../nodes/LeadFollowUp/LeadFollowUp.node';
import { LeadQualifyScore } from '../../nodes/LeadQualifyScore/LeadQualifyScore.node';
import { LeadRouteAssign } from '../../nodes/LeadRouteAssign/LeadRouteAssign.node';
import { LeadSlaTimer } from '../../nodes/LeadSlaTimer/LeadSlaTimer.node';

function hintsOf(type: INodeType, parameters: object): string[] {
	const nodeTypes = {
		getByName: () => type,
		getByNameAndVersion: () => type,
		getKnownTypes: () => ({}),
	};
	const node = {
		...{ id: 'n', name: 'Node', type: type.description.name, typeVersion: 1 },
		position: [0, 0] as [number, number],
		parameters: parameters as INodeParameters,
	};
	const workflow = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
	const { expression } = workflow;
	// The workflow has filled in the defaults.
	const filled = workflow.getNode('Node') ?? node;
	return (type.description.hints ?? [])
		.filter(
			({ displayCondition = '' }) =>
				expression.getSimpleParameterValue(filled, displayCondition, 'internal', {}) === true,
		)
		.map(({ message }) => message);
}

const when = (leftValue: string, rightValue = 'DE') => ({
	conditions: {
		...{ combinator: 'and', options: {} },
		conditions: [
			{ id: '1', leftValue, rightValue, operator: { type: 'string', operation: 'equals' } },
		],
	},
});

const tables = [
	[
		'Rules',
		() => new LeadRouteAssign(),
		(row: object) => ({ rules: { rule: [{ ...row, assignTo: 'queue' }] } }),
	],
	['Scoring Rules', () => new LeadQualifyScore(), (row: object) => ({ rules: { rule: [row] } })],
	['Categories', () => new LeadQualifyScore(), (row: object) => ({ categories: { line: [row] } })],
	[
		'Clocks',
		() => new LeadSlaTimer(),
		(row: object) => ({ clocks: { clock: [{ ...row, for: 'some' }] } }),
	],
	['Steps', () => new LeadDeliver(), (row: object) => ({ steps: { step: [row] } })],
] as const;

describe.each(tables)('%s', (label, node, inTable) => {
	test.each([
		['a field', when('={{ $json.lead.country }}'), null],
		['a field of a field', when('={{ $json.lead.source.channel }}'), null],
		['an own field', when('={{ $json.body.contry }}'), null],
		['more than a field', when('={{ $json.lead.company?.trim() }}'), null],
		['a list that a field is looked for in', when('DE,AT', '={{ $json.lead.country }}'), null],
		['a line that nobody has filled in', when('', ''), null],
		['a fixed text', when('lead.country'), /a fixed text on its left side/],
		['a fixed text, and what to write', when('country'), /\{\{ \$json\.lead\.country \}\}/],
		['a field that there is not', when('={{ $json.lead.contry }}'), /a lead does not have/],
	])('%s', (_says, row, message) => {
		const hints = hintsOf(node(), inTable(row));
		expect(hints).toEqual(
			message === null
				? []
				: [expect.stringMatching(new RegExp(`^${label}: row 1: .*${message.source}`))],
		);
	});
});

test.each([
	[2, 'row 2'],
	[12, 'row 12'],
	[13, 'a row below row 12'],
])('the first wrong row is named: %i', (at, where) => {
	const rows = [
		...Array.from({ length: at - 1 }, () => when('={{ $json.lead.country }}')),
		...[when('country'), when('region')],
	];
	const categories = rows.map(({ conditions }) => ({ category: 'spam', conditions }));
	expect(hintsOf(new LeadQualifyScore(), { categories: { line: categories } })).toEqual([
		expect.stringMatching(new RegExp(`^Categories: ${where}: `)),
	]);
});

const ann = { name: 'Ann', email: 'ann@example.com' };

test.each([
	['an address', 'bo@example.com', []],
	['none', '', [/^Owners: row 2: there is no Email/]],
	['no address', 'bo', [/^Owners: row 2: the Email is no address/]],
	['one that an expression gives', '={{ $vars.bo }}', []],
])('an owner with %s', (_says, email, messages) => {
	const owner = [ann, { name: 'Bo', email }];
	const hints = hintsOf(new LeadRouteAssign(), { owners: { owner } });
	expect(hints).toEqual(messages.map((message) => expect.stringMatching(message)));
});

describe('who is in no line of Owners', () => {
	const inSales = { ...ann, pools: 'Sales, North ', more: { id: 'u7' } };
	const noOwner = /^Rules: row 1: it assigns to an owner who is in no row of Owners/;
	const noPool = /^Rules: row 1: it assigns to a pool that nobody in Owners is in/;

	test.each([
		['an owner by name', { assignTo: 'owner', target: ' ann' }, [inSales], []],
		['by email', { assignTo: 'owner', target: 'Ann@example.com' }, [inSales], []],
		['by ID', { assignTo: 'owner', target: 'U7' }, [inSales], []],
		['one whose line was removed', { assignTo: 'owner', target: 'Bo' }, [inSales], [noOwner]],
		['one of an empty table', { assignTo: 'owner', target: 'Ann' }, [], [noOwner]],
		['one that the lead says', { assignTo: 'owner', target: '={{ $json.crm.owner }}' }, [ann], []],
		['a name not filled in yet', { assignTo: 'owner', target: '' }, [ann], []],
		[
			'perhaps one whom an expression names',
			{ assignTo: 'owner', target: 'Bo' },
			[{ name: '={{ $vars.rep }}', email: 'rep@example.com' }],
			[],
		],
		['a pool', { target: 'north' }, [inSales], []],
		[
			'a pool whose owners have an order',
			{ target: 'north' },
			[{ ...ann, pools: 'South: 2, North : 12 ' }],
			[],
		],
		['a pool of nobody', { assignTo: 'pool', target: 'South' }, [inSales], [noPool]],
		['a pool, as rules have it from the start', { target: 'South' }, [inSales], [noPool]],
		['the pool of all', { assignTo: 'pool', target: 'all owners' }, [ann], []],
		['perhaps a pool of an expression', { target: 'South' }, [{ ...ann, pools: '={{ 1 }}' }], []],
		['a queue, which needs no line', { assignTo: 'queue', target: 'Desk' }, [ann], []],
	])('a rule names %s', (_says, rule, owner, messages) => {
		const hints = hintsOf(new LeadRouteAssign(), { rules: { rule: [rule] }, owners: { owner } });
		expect(hints).toEqual(messages.map((message) => expect.stringMatching(message)));
	});

	test.each([
		['Ann', []],
		['Bo', [/^Rules: row 1: the Backup is in no row of Owners/]],
		['={{ $json.backup }}', []],
	])('the backup of a rule is %s', (backup, messages) => {
		const rule = [{ assignTo: 'pool', target: 'Sales', backup }];
		const hints = hintsOf(new LeadRouteAssign(), { rules: { rule }, owners: { owner: [inSales] } });
		expect(hints).toEqual(messages.map((message) => expect.stringMatching(message)));
	});

	test.each([
		['an owner', { target: 'Ann' }, []],
		['one who is not there', { target: 'Bo' }, [/^Named Accounts: row 1: it assigns to an owner/]],
		[
			'a pool of nobody',
			{ assignTo: 'pool', target: 'South' },
			[/^Named Accounts: row 1: it assigns to a pool/],
		],
		['a queue', { assignTo: 'queue', target: 'Desk' }, []],
	])('a named account is that of %s', (_says, cells, messages) => {
		const account = [{ account: 'acme.com', ...cells }];
		const owners = { owner: [inSales] };
		const hints = hintsOf(new LeadRouteAssign(), { namedAccounts: { account }, owners });
		expect(hints).toEqual(messages.map((message) => expect.stringMatching(message)));
	});

	test.each([
		['north', []],
		['All Owners', []],
		['South', [/^Pools: row 1: nobody in Owners is in that pool/]],
	])('the pool %s has a line', (name, messages) => {
		const pools = { pool: [{ name }] };
		const hints = hintsOf(new LeadRouteAssign(), { pools, owners: { owner: [inSales] } });
		expect(hints).toEqual(messages.map((message) => expect.stringMatching(message)));
	});

	test.each([
		['North', []],
		['South', [/^When No Rule Matches: nobody in Owners is in that Pool/]],
		['={{ "No" + "rth" }}', []],
	])('leads that no rule matches are shared in %s', (otherwisePool, messages) => {
		const shared = { otherwise: 'pool', otherwisePool, owners: { owner: [inSales] } };
		const hints = hintsOf(new LeadRouteAssign(), shared);
		expect(hints).toEqual(messages.map((message) => expect.stringMatching(message)));
	});

	test.each([
		['Ann', []],
		['Cy', [/^Owners: row 2: the Backup is in no row of Owners/]],
	])('the backup is %s', (backup, messages) => {
		const owner = [ann, { name: 'Bo', email: 'bo@example.com', backup }];
		const hints = hintsOf(new LeadRouteAssign(), { owners: { owner } });
		expect(hints).toEqual(messages.map((message) => expect.stringMatching(message)));
	});
});

const texts = [
	['Steps', () => new LeadDeliver(), (text: string) => ({ steps: { step: [{ text }] } }), '{desk}'],
	[
		'Ladder',
		() => new LeadEscalate(),
		(message: string) => ({ ladder: { step: [{ message, action: 'close' }] } }),
		'{step.of}',
	],
	[
		'Attempts',
		() => new LeadFollowUp(),
		(message: string) => ({ attempts: { attempt: [{ message }] } }),
		'{desk}',
	],
] as const;

describe.each(texts)('the texts of %s', (label, node, inTable, own) => {
	test.each([
		['Dear {lead}, {lead.firstName} {lead.custom.Größe (cm)} { due } {link}', false],
		[own, false],
		['p {color: red} {"a": 1} {} no name', false],
		['=Hi {{ $json.greeting }} {owner} {{ ({ a: 1 }).a }}', false],
		['Dear {firstname},', true],
		['Answer by {answer by}', true],
		['{lead.frstName}', true],
		['=Hi {{ $json.greeting }} {Owner}', true],
		['', false],
	])('%s: told %s', (text, isTold) => {
		expect(hintsOf(node(), inTable(text))).toEqual(
			isTold
				? [expect.stringMatching(new RegExp(`^${label}: a text names something in braces`))]
				: [],
		);
	});
});
