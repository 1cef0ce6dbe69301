/**
 * What an expression gives into a cell is read for each item: two leads in one run get each their
 * own, and one whose cell cannot work costs only its own item.
 */
import type { IDataObject, INodeParameters, INodeType } from 'n8n-workflow';
import { LeadDedupMatch } from '../../nodes/LeadDedupMatch/LeadDedupMatch.node';
import { LeadDeliver } from '../../nodes/LeadDeliver/LeadDeliver.node';
import { LeadEscalate } from '../../nodes/LeadEscalate/LeadEscalate.node';
import { LeadFollowUp } from '../../nodes/LeadFollowUp/LeadFollowUp.node';
import { LeadNormalize } from '../../nodes/LeadNormalize/LeadNormalize.node';
import { LeadQualifyScore } from '../../nodes/LeadQualifyScore/LeadQualifyScore.node';
import { LeadRouteAssign } from '../../nodes/LeadRouteAssign/LeadRouteAssign.node';
import { LeadSlaTimer } from '../../nodes/LeadSlaTimer/LeadSlaTimer.node';
import { readJsonOf } from './asRead';
import { runNode } from './engine';
import { useTemporaryUserFolder } from './storeFolder';

useTemporaryUserFolder();

/** Runs a node on leads with these words of their own, and gives what each of them left with. */
async function run(node: INodeType, parameters: object, cells: readonly unknown[]) {
	const outputs = await runNode({
		node,
		parameters: parameters as INodeParameters,
		items: cells.map((cell, index): IDataObject => {
			const lead = { id: `l${index}`, inquiryId: `i${index}`, email: `ada${index}@engines.com` };
			return { n: index, cell, lead } as IDataObject;
		}),
		onError: 'continueRegularOutput',
	});
	return readJsonOf(outputs)
		.flat()
		.sort((a, b) => Number(a.n) - Number(b.n));
}

const ofItem = '={{ $json.cell }}';
/** More than a field, so that n8n's engine has to read it. */
const byEngine = '={{ ($json.cell ?? "").trim() }}';

const team = {
	owner: [
		{ name: 'Dora', pools: 'DE' },
		{ name: 'Fay', pools: 'FR', more: { dailyCap: 5 } },
	],
};

const routeTo = (rule: object, more: object = {}) => ({
	owners: team,
	rules: { rule: [{ name: 'All', assignTo: 'pool', target: 'DE', ...rule }] },
	...more,
});

interface Case {
	says: string;
	node: () => INodeType;
	parameters: object;
	cells: readonly unknown[];
	left: readonly object[];
}

const route = (
	says: string,
	parameters: object,
	cells: readonly unknown[],
	left: object[],
): Case => ({
	says: `Route: ${says}`,
	node: () => new LeadRouteAssign(),
	parameters,
	cells,
	left,
});

const to = (name: string) => ({ assignment: { owner: { name } } });
const into = (name: string) => ({ assignment: { owner: null, queue: { name } } });

/** Passed over with a reason, so that it came to the queue. */
const passedOver = (reason: string) => ({
	assignment: {
		...into('Lead Desk').assignment,
		rule: 'All',
		reason: expect.stringContaining(reason),
	},
});

/** One step for the team, with these cells. */
const queueing = (cells: object) => ({
	steps: { step: [{ name: 'A', audience: 'team', to: 'x@example.com', text: 'T', ...cells }] },
});

const queuedAs = (name: string) => ({ delivery: { queued: [name] } });

const toQueue = { otherwise: 'queue' };

test.each<Case>([
	route('the pool of a rule', routeTo({ target: ofItem }), ['DE', 'FR'], [to('Dora'), to('Fay')]),
	route(
		'a pool that nobody is in, or none at all, passes over that lead only',
		routeTo({ target: ofItem }, toQueue),
		['XX', 'DE', 'FR', ''],
		[
			passedOver('Rule "All": nobody is in the pool "XX"'),
			...[to('Dora'), to('Fay')],
			passedOver('Rule "All": the lead names no pool'),
		],
	),
	route(
		'a pool for leads without a rule that nobody is in',
		{ owners: team, otherwise: 'pool', otherwisePool: ofItem },
		['FR', 'XX'],
		[to('Fay'), into('Lead Desk')],
	),
	route(
		'what a lead must have, and from which budget a person decides',
		{
			owners: { owner: [{ name: 'Dora' }] },
			options: {
				reviewWithout: '={{ $json.cell.without }}',
				reviewFromBudget: '={{ $json.cell.from }}',
			},
		},
		[
			{ without: ['country'], from: 10 },
			{ without: ['email'], from: '10' },
			{ without: 'email, phone', from: 10 },
		],
		[
			{
				assignment: {
					rule: 'Missing Data',
					review: { reason: 'missing data', fields: ['country'] },
				},
			},
			to('Dora'),
			{ assignment: { review: { fields: ['phone'] } } },
		],
	),
	route(
		'whether a rule is for a person, and why',
		routeTo({ assignTo: '={{ $json.cell.to }}', because: '={{ $json.cell.because }}' }),
		[
			{ to: 'pool', because: 'rule' },
			{ to: 'review', because: 'missing data' },
			{ to: 'Needs Review', because: 'High Value' },
		],
		[
			to('Dora'),
			{ assignment: { queue: { name: 'Lead Desk' }, review: { reason: 'missing data' } } },
			{ assignment: { queue: { name: 'Lead Desk' }, review: { reason: 'high value' } } },
		],
	),
	route(
		'the company of a named account; a lead that names none goes to the rules',
		{ owners: team, namedAccounts: { account: [{ account: ofItem, target: 'Fay' }] }, ...toQueue },
		['engines.com', 'acme.com', ''],
		[to('Fay'), into('Lead Desk'), into('Lead Desk')],
	),
	route(
		'whose named account a company is; a name that is nobody’s goes to the rules',
		{
			owners: team,
			namedAccounts: { account: [{ account: 'engines.com', assignTo: 'pool', target: byEngine }] },
			...toQueue,
		},
		['FR', 'DE', 'XX'],
		[to('Fay'), to('Dora'), into('Lead Desk')],
	),
	route(
		'the priority of a named account, and whether it is an owner’s or a queue’s',
		{
			owners: team,
			namedAccounts: {
				account: [
					{
						account: 'engines.com',
						assignTo: '={{ $json.cell.to }}',
						target: 'Fay',
						priority: '={{ $json.cell.priority }}',
					},
				],
			},
		},
		[
			{ to: 'owner', priority: 'High' },
			{ to: 'Queue', priority: 'low' },
		],
		[
			{ assignment: { ...to('Fay').assignment, priority: 'high' } },
			{ assignment: { ...into('Fay').assignment, priority: 'low' } },
		],
	),
	route(
		'where a territory is',
		{
			owners: team,
			otherwise: 'territory',
			territories: {
				territory: [
					{ name: 'Here', country: ofItem, target: 'Fay' },
					{ name: 'Else', assignTo: 'queue', target: 'Elsewhere' },
				],
			},
		},
		['France', 'FR', 'DE', ''],
		[into('Elsewhere'), into('Elsewhere'), into('Elsewhere'), to('Fay')],
	),
	route(
		'whose a territory is, and with which priority; a name that is nobody’s is passed over',
		{
			owners: team,
			otherwise: 'territory',
			territories: {
				territory: [
					{
						...{ name: '={{ $json.cell.name }}', assignTo: '={{ $json.cell.to }}' },
						...{ target: '={{ $json.cell.target }}', priority: '={{ $json.cell.priority }}' },
					},
				],
			},
		},
		[
			{ name: 'A', to: 'Pool', target: 'FR', priority: 'High' },
			{ name: 'B', to: 'queue', target: 'Desk B', priority: 'as the rule says' },
			{ name: 'C', to: 'owner', target: 'Nobody', priority: 'low' },
		],
		[
			{
				assignment: {
					...to('Fay').assignment,
					...{ priority: 'high', reason: expect.stringContaining('territory "A"') },
				},
			},
			{ assignment: { ...into('Desk B').assignment, priority: 'normal' } },
			into('Lead Desk'),
		],
	),
	route(
		'postal codes, regions and area codes of a territory; what cannot be read is refused for that lead',
		{
			owners: team,
			otherwise: 'territory',
			territories: {
				territory: [
					{
						...{ name: 'It', country: 'DE', region: '={{ $json.cell.region }}', target: 'Fay' },
						...{ postalCodes: '={{ $json.cell.codes }}', areaCodes: '={{ $json.cell.area }}' },
					},
				],
			},
		},
		[{ codes: '8*' }, { codes: 'eight' }, { region: 'Atlantis' }, { area: 'x' }],
		[
			into('Lead Desk'),
			{ error: expect.stringContaining('"eight" is no postal code of Germany') },
			{ error: expect.stringContaining('"Atlantis" is no region of Germany') },
			{ error: expect.stringContaining('"x" is no area code of Germany') },
		],
	),
	route(
		'whether a rule assigns by territory',
		{
			...routeTo({ assignTo: ofItem, target: 'DE' }),
			territories: { territory: [{ name: 'All', target: 'Fay' }] },
		},
		['By Territory', 'pool', 'territory'],
		[to('Fay'), to('Dora'), to('Fay')],
	),
	route(
		'the backup of a rule, and its SLA policy; a backup who is nobody is none',
		routeTo({ backup: '={{ $json.cell.backup }}', slaPolicy: '={{ $json.cell.sla }}' }),
		[
			{ backup: 'Fay', sla: 'Gold' },
			{ backup: 'Nobody', sla: '' },
		],
		[
			{ assignment: { ...to('Dora').assignment, backup: { name: 'Fay' }, slaPolicy: 'Gold' } },
			{ assignment: { ...to('Dora').assignment, backup: null } },
		],
	),
	route(
		'the owner of a rule',
		routeTo({ assignTo: 'owner', target: byEngine }, toQueue),
		['Fay', 'Dora', 'Nobody'],
		[to('Fay'), to('Dora'), passedOver('"Nobody" is not in the Owners table')],
	),
	route(
		'the queue of a rule',
		routeTo({ assignTo: 'queue', target: ofItem }),
		['Desk A', 'Desk B', ''],
		[into('Desk A'), into('Desk B'), into('Lead Desk')],
	),
	route(
		'whether a rule means a pool or an owner',
		routeTo({ assignTo: ofItem, target: 'DE' }),
		['Pool', 'queue', 'team'],
		[
			to('Dora'),
			into('DE'),
			{
				error: expect.stringContaining(
					'Rules: row 1 (All): Assign To is "team", which is none of its choices',
				),
			},
		],
	),
	route(
		'the priority of a rule',
		routeTo({ priority: ofItem }),
		['urgent', 'Low', 'asap'],
		[
			{ assignment: { priority: 'urgent' } },
			{ assignment: { priority: 'low' } },
			{
				error: expect.stringContaining(
					'Rules: row 1 (All): Priority is "asap", which is none of its choices',
				),
			},
		],
	),
	route(
		'the fallback queue and who reads it',
		{
			otherwise: 'queue',
			fallbackQueue: ofItem,
			fallbackQueueEmail: '={{ $json.cell }}@x.example',
		},
		['DE', 'FR', ''],
		[
			{ assignment: { queue: { name: 'DE', email: 'DE@x.example' } } },
			{ assignment: { queue: { name: 'FR', email: 'FR@x.example' } } },
			{ error: expect.stringContaining('Fallback Queue has no name') },
		],
	),
	route(
		'the pool of leads that no rule takes',
		{ owners: team, otherwise: 'pool', otherwisePool: ofItem },
		['FR', 'DE'],
		[to('Fay'), to('Dora')],
	),
	route(
		'an Active cell in words',
		{
			owners: { owner: [{ name: 'Ann', active: ofItem }, { name: 'Bo' }] },
			rules: { rule: [{ name: 'All', assignTo: 'owner', target: 'Ann' }] },
		},
		['FALSE', 'no', '0', 'off', 'nein', false, 'FALSCH', 'TRUE', 'yes', '1', 'VERO', '', 'perhaps'],
		[
			...Array.from({ length: 7 }, () => to('Bo')),
			...Array.from({ length: 5 }, () => to('Ann')),
			{
				error: expect.stringContaining(
					'Owners: row 1 (Ann): Active is "perhaps", which is neither on nor off',
				),
			},
		],
	),
	route(
		'until when an owner is away',
		{
			owners: {
				owner: [
					{ name: 'Ann', more: { absences: { absence: [{ from: '', until: ofItem }] } } },
					{ name: 'Bo' },
				],
			},
			rules: { rule: [{ name: 'All', assignTo: 'owner', target: 'Ann' }] },
			otherwise: 'queue',
		},
		['2020-01-01', '2199-01-01', 'soon'],
		[
			to('Ann'),
			into('Lead Desk'),
			{ error: expect.stringContaining('Owners: Ann: the absence "soon" is no date') },
		],
	),
	route(
		'of which owner something is set, and what it would be',
		{ operation: 'setAvailability', availabilityOwner: ofItem, availabilityIs: 'away' },
		['', 'Zed'],
		[
			{ error: expect.stringContaining('Owner is empty') },
			{ error: expect.stringContaining('nobody in this workspace is called "Zed"') },
		],
	),
	route(
		'which page of who waits',
		{ operation: 'listWaiting', waitingAfter: ofItem },
		['', 'soon'],
		[
			{ waiting: { reason: 'No lead waits.', total: 0, next: null, leads: [] } },
			{ error: expect.stringContaining('After: "soon" is no place in the list') },
		],
	),
	{
		says: 'Qualify: the least score of a qualified lead',
		node: () => new LeadQualifyScore(),
		parameters: {
			rules: { rule: [{ name: 'All', kind: 'intent', points: 15 }] },
			qualifiedFrom: ofItem,
			options: { recordInStore: true },
		},
		cells: [10, '20', 'many', 5],
		left: [
			{ qualification: { verdict: 'qualified' } },
			{ qualification: { verdict: 'nurture' } },
			{ error: expect.stringContaining('Qualified From is "many", which is not a number') },
			{ error: expect.stringContaining('Nurture From (10) is above Qualified From (5)') },
		],
	},
	{
		says: 'Qualify: how sure is sure enough',
		node: () => new LeadQualifyScore(),
		parameters: { sureToTurnAway: ofItem, options: { recordInStore: false } },
		cells: ['80', 'much', 180],
		left: [
			{ qualification: {} },
			{ error: expect.stringContaining('Sure Enough to Turn Away is "much"') },
			{ error: expect.stringContaining('Sure Enough to Turn Away') },
		],
	},
	{
		says: 'Qualify: the category from another node',
		node: () => new LeadQualifyScore(),
		parameters: {
			givenCounts: 'always',
			givenCategory: byEngine,
			categoryNames: { line: [{ names: 'Verkauf, Anfrage', means: 'sales' }] },
			options: { recordInStore: false },
		},
		cells: ['Job application', 'vendor', ' "Verkauf"', 'Bau', ''],
		left: [
			{ qualification: { category: 'hiring', verdict: 'review' } },
			{ qualification: { category: 'vendor', verdict: 'disqualified' } },
			{ qualification: { category: 'sales' } },
			{
				qualification: {
					...{ category: 'unclear', verdict: 'review', reasonCode: 'category.unknown' },
					reason: expect.stringContaining('calls it "Bau"'),
				},
			},
			{ qualification: { category: 'sales' } },
		],
	},
	{
		says: 'Qualify: when another node counts',
		node: () => new LeadQualifyScore(),
		parameters: {
			givenCounts: ofItem,
			givenCategory: 'spam',
			options: { recordInStore: false },
		},
		cells: ['Always', 'Not Used', 'mail'],
		left: [
			{ qualification: { category: 'spam' } },
			{ qualification: {} },
			{
				error: expect.stringContaining(
					'Category From Another Node is "mail", which is none of its choices',
				),
			},
		],
	},
	{
		says: 'Qualify: an option',
		node: () => new LeadQualifyScore(),
		parameters: { options: { lookIn: ofItem } },
		cells: ['mail', 'Message'],
		left: [
			{
				error: expect.stringContaining('Look for Words In is "mail", which is none of its choices'),
			},
			{ qualification: {} },
		],
	},
	{
		says: 'Qualify: the points of a rule and the tiers',
		node: () => new LeadQualifyScore(),
		parameters: {
			rules: { rule: [{ name: 'All', kind: 'intent', points: ofItem }] },
			tiers: { tier: [{ name: byEngine, minimum: -100 }] },
			options: { recordInStore: false },
		},
		cells: ['12', '-3'],
		left: [
			{ qualification: { score: 12, tier: '12' } },
			{ qualification: { score: -3, tier: '-3' } },
		],
	},
	{
		says: 'SLA: the unit of a target',
		node: () => new LeadSlaTimer(),
		parameters: {
			operation: 'computeDueTime',
			startFrom: 'now',
			clocks: { clock: [{ name: 'Touch', amount: 1, unit: ofItem, stopsOn: ['human'] }] },
		},
		cells: ['hours', 'Business Minutes', 'moons'],
		left: [
			{ sla: { clocks: [{ name: 'Touch' }] } },
			{ sla: { clocks: [{ name: 'Touch' }] } },
			{
				error: expect.stringContaining(
					'Clocks: row 1 (Touch): Unit is "moons", which is none of its choices',
				),
			},
		],
	},
	{
		says: 'SLA: the name of a clock',
		node: () => new LeadSlaTimer(),
		parameters: {
			operation: 'computeDueTime',
			clocks: { clock: [{ name: ofItem, amount: 1, unit: 'hours', stopsOn: 'demo' }] },
		},
		cells: ['One', ''],
		left: [
			{ sla: { clocks: [{ name: 'One' }] } },
			{ error: expect.stringContaining('Clocks: row 1 has no Name') },
		],
	},
	{
		says: 'Escalate: the final queue',
		node: () => new LeadEscalate(),
		parameters: { finalQueueName: 'Desk', finalQueueEmail: ofItem },
		cells: ['a@x.example', 'nobody'],
		left: [
			{ escalation: { of: 4 } },
			{ error: expect.stringContaining('Final Queue Email is "nobody"') },
		],
	},
	{
		says: 'Escalate: the action of a step',
		node: () => new LeadEscalate(),
		parameters: {
			finalQueueEmail: 'desk@x.example',
			ladder: { step: [{ when: 'breach', action: ofItem }] },
		},
		cells: ['Remind Owner', 'dance'],
		left: [
			{ escalation: { of: 2 } },
			{
				error: expect.stringContaining(
					'Ladder: row 1: Action is "dance", which is none of its choices',
				),
			},
		],
	},
	{
		says: 'Follow-Up: the plan',
		node: () => new LeadFollowUp(),
		parameters: { plan: ofItem },
		cells: ['Slow Nurture', 'Nobody’s'],
		left: [
			{ followUp: { plan: 'Slow Nurture', state: 'active' } },
			{ followUp: { state: 'none', reason: 'There is no follow-up plan "Nobody’s"' } },
		],
	},
	{
		says: 'Follow-Up: the channel of an attempt',
		node: () => new LeadFollowUp(),
		parameters: {
			...{ plan: 'named', planName: 'Own' },
			attempts: { attempt: [{ plan: 'Own', channel: ofItem, subject: 'S', message: 'M' }] },
		},
		cells: ['Email', 'fax'],
		left: [
			{ followUp: { plan: 'Own', of: 1 } },
			{ error: expect.stringContaining('Attempts: row 1: Channel is "fax"') },
		],
	},
	{
		says: 'Normalize: what is required',
		node: () => new LeadNormalize(),
		parameters: { requiredFields: ofItem, options: { ignoredFields: 'cell' } },
		cells: ['Email', ['company'], 'shoe size'],
		left: [
			{ validation: { status: 'valid' } },
			{ validation: { status: 'needs attention' } },
			{
				error: expect.stringContaining(
					'Required Fields is "shoe size", which is none of its choices',
				),
			},
		],
	},
	{
		says: 'Dedup Match: how sure duplicates in the store have to be',
		node: () => new LeadDedupMatch(),
		parameters: { operation: 'findDuplicates', atLeast: ofItem },
		cells: ['80', 95.5, 'sure', 20],
		left: [
			{ duplicates: { reason: expect.stringContaining('(at least 80 %)') } },
			{ duplicates: { reason: expect.stringContaining('(at least 95.5 %)') } },
			{ error: expect.stringContaining('At Least (Percent) is "sure", which is not a number') },
			{ error: expect.stringContaining('At Least (Percent) is 20, which is not a number from 50') },
		],
	},
	{
		says: 'Dedup Match: what survives a merge',
		node: () => new LeadDedupMatch(),
		parameters: {
			operation: 'merge',
			survivorship: { field: [{ field: ofItem, rule: 'furthest' }] },
		},
		cells: ['status', 'owner', 'shoe'],
		left: [
			{ merge: { reason: expect.stringContaining('Nothing was merged') } },
			{ error: expect.stringContaining('"What Survives" cannot decide Owner by "Furthest"') },
			{ error: expect.stringContaining('What Survives: row 1: Field is "shoe"') },
		],
	},
	{
		says: 'Dedup Match: what somebody decided',
		node: () => new LeadDedupMatch(),
		parameters: { operation: 'recordDecision', decision: ofItem },
		cells: ['Not the Same', 'takeBack', 'perhaps'],
		left: [
			{ decision: { verdict: 'notSame', reason: expect.stringContaining('Nothing was recorded') } },
			{ decision: { verdict: 'takeBack' } },
			{ error: expect.stringContaining('Decision is "perhaps", which is none of its choices') },
		],
	},
	{
		says: 'Dedup Match: the replay window',
		node: () => new LeadDedupMatch(),
		parameters: { replayWindow: ofItem },
		cells: ['5', -1, 'short'],
		left: [
			{ match: { decision: 'new' } },
			{
				error: expect.stringContaining(
					'Replay Window (Minutes) is -1, which is not a number of 0 or more',
				),
			},
			{
				error: expect.stringContaining(
					'Replay Window (Minutes) is "short", which is not a number of 0 or more',
				),
			},
		],
	},
	...(
		[
			['the name of a step', { name: ofItem }, ['One', ''], queuedAs('One'), 'line 1 has no name'],
			[
				'a channel of one’s own',
				{ channel: 'own', ownChannelName: byEngine },
				['Letter', ' '],
				queuedAs('A'),
				'has no channel',
			],
			[
				'the channel',
				{ channel: ofItem },
				['SMS', 'Fax'],
				queuedAs('A'),
				'Channel is "Fax", which is none of its choices',
			],
			[
				'whom it is for',
				{ audience: ofItem },
				['team', 'dog'],
				queuedAs('A'),
				'For is "dog", which is none of its choices',
			],
			[
				'when it is unclear',
				{ whenUnclear: ofItem },
				['Send Again', 'pray'],
				queuedAs('A'),
				'When Unclear is "pray", which is none of its choices',
			],
			[
				'what goes first',
				{ priority: ofItem },
				['plan', 'never'],
				queuedAs('A'),
				'Priority is "never", which is none of its choices',
			],
			[
				'the step before it',
				{ after: ofItem },
				['', 'Nothing'],
				queuedAs('A'),
				'waits for "Nothing", which does not stand before it',
			],
			[
				'how long it may wait',
				{ more: { giveUpAfter: ofItem } },
				['2', 'long'],
				queuedAs('A'),
				'Give Up After (Hours) is "long", which is not a number',
			],
			[
				'whether it outlives the lead',
				{ more: { outlivesEnd: ofItem } },
				['no', 'perhaps'],
				queuedAs('A'),
				'Even If the Lead Has Ended is "perhaps", which is neither on nor off',
			],
		] as const
	).map(([says, cells, given, done, error]) => ({
		says: `Deliver: ${says}`,
		node: () => new LeadDeliver(),
		parameters: queueing(cells),
		cells: given,
		left: [done, { error: expect.stringContaining(error) }],
	})),
	{
		says: 'Deliver: what calls for it',
		node: () => new LeadDeliver(),
		parameters: { ...queueing({}), options: { occasion: byEngine } },
		cells: ['visit', ''],
		left: [{ delivery: { occasion: 'visit' } }, { delivery: { occasion: 'first' } }],
	},
	{
		says: 'Deliver: which delivery a person means',
		node: () => new LeadDeliver(),
		parameters: { operation: 'giveUp', deliveryId: ofItem },
		cells: ['one', ''],
		left: [
			{ decided: { reason: 'No delivery "one" is known in this workspace.' } },
			{ decided: { reason: 'The item names no delivery: fill in Delivery ID.' } },
		],
	},
	{
		says: 'Deliver: how many are listed',
		node: () => new LeadDeliver(),
		parameters: { operation: 'list', limit: ofItem },
		cells: ['3', 'all'],
		left: [
			{ deliveries: [] },
			{
				error: expect.stringContaining('Limit is "all", which is not a whole number of 1 or more'),
			},
		],
	},
])('$says is each lead’s own', async ({ node, parameters, cells, left }) => {
	expect(await run(node(), parameters, cells)).toMatchObject(left);
});

test.each([
	[{ name: ofItem }, 'Owners: row 1 (DE): Name'],
	[{ name: 'Ann', pools: ofItem }, 'Owners: row 1 (Ann): Pools'],
	[{ name: 'Ann', weight: byEngine }, 'Owners: row 1 (Ann): Weight'],
	[{ name: 'Ann', more: { dailyCap: ofItem } }, 'Owners: row 1 (Ann): Daily Cap'],
	[{ name: 'Ann', more: { openLeadCap: ofItem } }, 'Owners: row 1 (Ann): Most Open Leads'],
	[{ name: 'Ann', more: { timeZone: ofItem } }, 'Owners: row 1 (Ann): Time Zone'],
])('Route: who is in the roster is the same for a run: %j', async (owner, where) => {
	const left = await run(new LeadRouteAssign(), { owners: { owner: [owner] } }, ['DE']);
	expect(left).toMatchObject([
		{ error: expect.stringContaining(`${where} has an expression that may differ`) },
	]);
});

test.each([
	[{ name: 'Sales', strategy: ofItem }, 'Strategy'],
	[{ name: 'Sales', queue: byEngine }, 'Queue'],
])('Route: how a pool shares is the same for a run: %j', async (pool, label) => {
	const left = await run(new LeadRouteAssign(), { owners: team, pools: { pool: [pool] } }, ['DE']);
	const says = `Pools: row 1 (Sales): ${label} has an expression that may differ`;
	expect(left).toMatchObject([{ error: expect.stringContaining(says) }]);
});

test('Route: what each lead needs finds who has it, and the settings stay the same', async () => {
	const owners = {
		owner: [
			{ name: 'Ann', pools: 'Sales', more: { languages: 'German', skills: 'Solar' } },
			{ name: 'Bo', pools: 'Sales', more: { languages: 'French' } },
		],
	};
	const pool = { name: 'Sales', strategy: 'skills', mustHave: ofItem, betterWith: byEngine };
	const shared = { owners, pools: { pool: [pool] }, otherwise: 'pool', otherwisePool: 'Sales' };
	const left = await run(new LeadRouteAssign(), shared, ['fr', 'de', 'Solar', 'pl', null]);
	expect(left).toMatchObject([to('Bo'), to('Ann'), to('Ann'), into('Lead Desk'), to('Bo')]);
	const policies = new Set(left.map(({ assignment }) => Object(assignment).policy));
	expect(policies.size).toBe(1);
});

test('Route: leads with the same value have one owner', async () => {
	const owners = {
		owner: ['Ann', 'Bo', 'Cy'].map((name) => ({ name, pools: 'Sales' })),
	};
	const pool = { name: 'Sales', strategy: 'kept', keepBy: 'value', keepValue: ofItem };
	const shared = { owners, pools: { pool: [pool] }, otherwise: 'pool', otherwisePool: 'Sales' };
	const left = await run(new LeadRouteAssign(), shared, ['A', 'B', ' a', '', 'B', 'A']);
	const names = ['Ann', 'Bo', 'Ann', 'Cy', 'Bo', 'Ann'];
	expect(left).toMatchObject(names.map(to));
	expect(left[2]).toMatchObject({ assignment: { strategy: 'kept together' } });
});

test('Route: a cap holds although the settings differ from lead to lead', async () => {
	const owners = { owner: [{ name: 'Ann', pools: 'A, B', more: { dailyCap: 2 } }] };
	const rules = { rule: [{ name: 'All', assignTo: 'pool', target: ofItem }] };
	const left = await run(new LeadRouteAssign(), { owners, rules }, ['A', 'B', 'A', 'B']);
	expect(left).toMatchObject([to('Ann'), to('Ann'), into('Lead Desk'), into('Lead Desk')]);
});

test('Route: why a lead is released, by its value or its name', async () => {
	const left = await runNode({
		node: new LeadRouteAssign(),
		parameters: { operation: 'release', releaseReason: ofItem },
		items: ['won', 'No Show', 'no show'].map((cell, n) => ({
			...{ cell, lead: { id: `l${n}`, inquiryId: `i${n}` } },
		})),
	});
	expect(readJsonOf(left).flat()).toMatchObject([
		{ release: { why: 'won' } },
		{ release: { why: 'no show' } },
		{ release: { why: 'no show' } },
	]);
});

test.each([
	[{ name: ofItem }, 'Caps: row 1 (DE): Name'],
	[{ name: 'Calm', per: ofItem }, 'Caps: row 1 (Calm): Per'],
	[{ name: 'Calm', counted: ofItem }, 'Caps: row 1 (Calm): Counted'],
	[{ name: 'Calm', scope: ofItem }, 'Caps: row 1 (Calm): For'],
	[{ name: 'Calm', scope: 'owners', names: ofItem }, 'Caps: row 1 (Calm): Owners or Pool'],
])('Route: what a cap counts is the same for a run: %j', async (cap, where) => {
	const left = await run(new LeadRouteAssign(), { owners: team, caps: { cap: [cap] } }, ['DE']);
	expect(left).toMatchObject([
		{ error: expect.stringContaining(`${where} has an expression that may differ`) },
	]);
});

test('Route: how many a cap allows is each lead’s own', async () => {
	const owners = { owner: [{ name: 'Ann' }] };
	const caps = { cap: [{ name: 'Calm', most: ofItem }] };
	const left = await run(new LeadRouteAssign(), { owners, caps }, ['1', '1', '2', '2']);
	expect(left).toMatchObject([to('Ann'), into('Lead Desk'), to('Ann'), into('Lead Desk')]);
});

test('Route: a lead that is reassigned to the queue goes to its own', async () => {
	const assigned = await run(new LeadRouteAssign(), { owners: team, fallbackQueue: ofItem }, [
		'Desk DE',
		'Desk FR',
	]);
	const left = await runNode({
		node: new LeadRouteAssign(),
		parameters: { operation: 'reassign', reassignTo: 'queue' },
		items: assigned,
	});
	expect(readJsonOf(left).flat()).toMatchObject([into('Desk DE'), into('Desk FR')]);
});
