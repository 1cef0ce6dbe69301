/**
 * Check Settings: says all at once what is wrong with a node's settings, on an item that holds no
 * lead, and does nothing else.
 */
import type { IDataObject, INodeParameters, INodeType, NodeExecutionHint } from 'n8n-workflow';
import type { Verdict } from '../../nodes/core/check';
import { LeadRouteAssign } from '../../nodes/LeadRouteAssign/LeadRouteAssign.node';
import { noConditions } from '../../nodes/shared';
import { runNode } from './engine';
import { useTemporaryUserFolder } from './storeFolder';

useTemporaryUserFolder();

const condition = (leftValue: string, operation: string, rightValue = '', type = 'string') => ({
	...{ id: `${leftValue} ${operation} ${rightValue}`, leftValue, rightValue },
	operator: { type, operation },
});

const country = '={{ $json.lead.country }}';

const when = (...conditions: ReadonlyArray<ReturnType<typeof condition>>) => ({
	...noConditions,
	conditions,
});

async function check(node: INodeType, parameters: object, item: IDataObject = {}) {
	const hints: NodeExecutionHint[] = [];
	const [checked = []] = await runNode({
		node,
		parameters: { operation: 'checkSettings', ...parameters } as INodeParameters,
		items: [item],
		hints,
	});
	const { settings } = (checked[0]?.json ?? {}) as unknown as { settings: Verdict };
	return { settings, hints };
}

interface Case {
	says: string;
	node: () => INodeType;
	parameters: object;
	/** Each problem as `severity code: where`, in their order. */
	problems: readonly string[];
	/** A part of what is said. */
	saying?: RegExp;
}

const owner = (name: string, more: object = {}) => ({
	name,
	email: `${name.toLowerCase()}@example.com`,
	pools: 'Sales',
	...more,
});
const team = { owner: [owner('Ann'), owner('Bo')] };
const rule = (name: string, more: object = {}) => ({
	...{ name, assignTo: 'pool', target: 'Sales' },
	conditions: when(condition(country, 'equals', 'DE')),
	...more,
});
const route = (says: string, parameters: object, problems: string[], saying?: RegExp): Case => ({
	says: `Route: ${says}`,
	node: () => new LeadRouteAssign(),
	parameters: { owners: team, fallbackQueueEmail: 'desk@example.com', ...parameters },
	problems,
	...(saying && { saying }),
});
const rules = (...rule: object[]) => ({ rules: { rule } });

const cases: Case[] = [
	route('a team and no rules', {}, []),
	route('a rule', rules(rule('Germany')), []),
	route('nobody', { owners: {} }, ['error owners.none: When No Rule Matches']),
	route(
		'everything at once',
		{
			owners: {
				owner: [
					owner('Ann', { email: 'ann@example', weight: 0 }),
					owner('Bo', { email: '', backup: 'Anne' }),
					owner('Cy', { more: { timeZone: 'Europe/Berlni' }, backup: 'cy@example.com' }),
				],
			},
			...rules(
				rule('', { target: 'Sale' }),
				rule('Bavaria', {
					assignTo: 'owner',
					target: 'An',
					conditions: when(
						condition(country, 'equals', 'Germany'),
						condition('={{ $json.lead.regoin }}', 'equals', 'Bayern'),
					),
				}),
				rule('Left', { conditions: when(condition('lead.country', 'equals', 'DE')) }),
			),
			fallbackQueue: '',
			fallbackQueueEmail: 'desk',
		},
		[
			'error owner.weight: Owners: row 1 (Ann)',
			'error owner.timeZone: Owners: row 3 (Cy)',
			'error owner.backup: Owners: row 2 (Bo)',
			'error pool.empty: Rules: row 1',
			'error rule.target: Rules: row 2 (Bavaria)',
			'error queue.name: Fallback Queue',
			'warning address.malformed: Owners: row 1 (Ann)',
			'warning owner.ownBackup: Owners: row 3 (Cy)',
			'warning condition.unknownField: Rules: row 2 (Bavaria), condition 2',
			'warning condition.fieldAsText: Rules: row 3 (Left), condition 1',
			'warning address.malformed: Fallback Queue Email',
			'note owner.noEmail: Owners: row 2 (Bo)',
			'note rule.onlyIfNobody: Rules: row 2 (Bavaria)',
		],
		/Did you mean "Ann"\?/,
	),
	route(
		'cells that cannot be read',
		{
			owners: { owner: [owner('Ann', { weight: 'heavy' }), owner('Bo', { active: 'perhaps' })] },
			...rules(rule('Germany', { priority: 'highest' })),
		},
		[
			'error setting.number: Owners: row 1 (Ann): Weight',
			'error setting.switch: Owners: row 2 (Bo): Active',
			'error setting.choice: Rules: row 1 (Germany): Priority',
		],
	),
	route(
		'the same rule twice',
		rules(rule('A'), rule('B', { conditions: when(condition(country, 'equals', 'Germany')) })),
		['warning rule.hidden: Rules: row 2 (B)'],
		/never reached: it has the same conditions as Rules: row 1 \(A\)/,
	),
	route(
		'a rule below a broader one',
		rules(
			rule('A'),
			rule('B', {
				conditions: when(
					condition(country, 'equals', 'DE'),
					condition('={{ $json.lead.service }}', 'equals', 'Solar'),
				),
			}),
		),
		['warning rule.hidden: Rules: row 2 (B)'],
		/Move it above Rules: row 1 \(A\)/,
	),
	route('a second choice', rules(rule('A', { assignTo: 'owner', target: 'Ann' }), rule('B')), [
		'note rule.onlyIfNobody: Rules: row 2 (B)',
	]),
	route(
		'a rule without conditions above another',
		rules(rule('All', { conditions: noConditions }), rule('B')),
		['error rule.unreachable: Rules'],
	),
	route(
		'names that are nearly others',
		{
			owners: { owner: [owner('Ann'), owner('Bo'), owner('Cy', { pools: 'Slaes' })] },
			...rules(rule('Later', { assignTo: 'queue', target: 'Lead Dekc' })),
		},
		['note pool.alike: Owners', 'note queue.alike: Rules: row 1 (Later)'],
		/Did you mean "Sales"\?/,
	),
	route(
		'a pool of those who are switched off',
		{
			owners: { owner: [owner('Ann', { active: false, pools: 'A' }), owner('Bo')] },
			...rules(rule('A', { target: 'A' })),
		},
		['warning pool.inactive: Owners'],
	),
	route('all are switched off', { owners: { owner: [owner('Ann', { active: false })] } }, [
		'warning owners.inactive: Owners',
	]),
	route(
		'hours that never open',
		{
			owners: {
				owner: [
					owner('Ann', {
						more: { weeklyHours: { hours: [{ days: [1], from: '09:00', to: '09:00' }] } },
					}),
				],
			},
		},
		['error calendar.sameTime: Owners: row 1 (Ann)'],
	),
	route(
		'an expression with a slip',
		rules(rule('Germany', { conditions: when(condition('={{ $json.lead. }}', 'equals', 'DE')) })),
		['error expression.failed: Rules: row 1 (Germany), condition 1'],
	),
	route('a node that is not there', { fallbackQueue: "={{ $('Nowhere').first().json.queue }}" }, [
		'error expression.failed: Fallback Queue',
	]),
	route(
		'what only a lead can tell',
		{
			fallbackQueue: '={{ $json.desk.name }}',
			fallbackQueueEmail: '={{ $json.desk.email }}',
			...rules(
				rule('Theirs', { target: '={{ $json.lead.custom.team }}' }),
				rule('By length', {
					conditions: when(condition('={{ $json.lead.company.length }}', 'gt', '3', 'number')),
				}),
			),
		},
		['warning condition.unknownField: Rules: row 2 (By length), condition 1'],
	),
	route(
		'a slip in an expression that does more',
		{ fallbackQueue: '={{ $json.laed.custom.desk || "Desk" }}' },
		['warning expression.unknownField: Fallback Queue'],
	),
];

test.each(cases)('$says', async ({ node, parameters, problems, saying }) => {
	const { settings, hints } = await check(node(), parameters);
	expect(
		settings.problems.map(({ severity, code, where }) => `${severity} ${code}: ${where}`),
	).toEqual(problems);
	expect(settings.ok).toBe(problems.every((problem) => problem.startsWith('note')));
	if (saying) expect(JSON.stringify(settings.problems).replaceAll('\\"', '"')).toMatch(saying);
	expect(hints.map(({ message }) => message)).toEqual([settings.reason]);
});
