/** What the editor says while rules are written, as it evaluates the conditions of the hints. */
import { Workflow, type INodeParameters, type INodeType } from 'n8n-workflow';
import { LeadDeliver } from '../../nodes/LeadDeliver/LeadDeliver.node';
import { LeadEscalate } from '../../nodes/LeadEscalate/LeadEscalate.node';
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
	['Rules', () => new LeadRouteAssign(), (row: object) => ({ rules: { rule: [row] } })],
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
		['a field that there is not', when('={{ $json.lead.contry }}'), /a lead does not have/],
	])('%s', (_says, row, message) => {
		const hints = hintsOf(node(), inTable(row));
		expect(hints).toEqual(
			message === null ? [] : [expect.stringMatching(new RegExp(`^${label}: .*${message.source}`))],
		);
	});
});

test.each([
	['an address', 'ann@example.com', []],
	['none', '', [/no Email/]],
	['no address', 'ann', [/no address/]],
	['one that an expression gives', '={{ $vars.ann }}', []],
])('an owner with %s', (_says, email, messages) => {
	const hints = hintsOf(new LeadRouteAssign(), { owners: { owner: [{ name: 'Ann', email }] } });
	expect(hints).toEqual(messages.map((message) => expect.stringMatching(message)));
});

const texts = [
	['Steps', () => new LeadDeliver(), (text: string) => ({ steps: { step: [{ text }] } }), '{desk}'],
	[
		'Ladder',
		() => new LeadEscalate(),
		(message: string) => ({ ladder: { step: [{ message, action: 'close' }] } }),
		'{step.of}',
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
