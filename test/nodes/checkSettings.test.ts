/**
 * Check Settings: says all at once what is wrong with a node's settings, on an item that holds no
 * lead, and does nothing else.
 */
import type { IDataObject, INodeParameters, INodeType, NodeExecutionHint } from 'n8n-workflow';
import type { Verdict } from '../../nodes/core/check';
import { LeadDedupMatch } from '../../nodes/LeadDedupMatch/LeadDedupMatch.node';
import { LeadDeliver } from '../../nodes/LeadDeliver/LeadDeliver.node';
import { LeadEscalate } from '../../nodes/LeadEscalate/LeadEscalate.node';
import { LeadFollowUp } from '../../nodes/LeadFollowUp/LeadFollowUp.node';
import { LeadNormalize } from '../../nodes/LeadNormalize/LeadNormalize.node';
import { LeadQualifyScore } from '../../nodes/LeadQualifyScore/LeadQualifyScore.node';
import { LeadRouteAssign } from '../../nodes/LeadRouteAssign/LeadRouteAssign.node';
import { LeadSlaTimer } from '../../nodes/LeadSlaTimer/LeadSlaTimer.node';
import { noConditions } from '../../nodes/shared';
import { runNode } from './engine';
import { useTemporaryUserFolder } from './storeFolder';

useTemporaryUserFolder();

const condition = (leftValue: string, operation: string, rightValue = '', type = 'string') => ({
	...{ id: `${leftValue} ${operation} ${rightValue}`, leftValue, rightValue },
	operator: { type, operation },
});

const country = '={{ $json.lead.country }}';
const budget = '={{ $json.budget.amount }}';

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
		ahead: [{ name: 'Desk Settings', node: new LeadNormalize() }],
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
const caps = (...cap: object[]) => ({ caps: { cap } });
const cap = (name: string, more: object) => ({ name, most: 2, ...more });

const of =
	(node: () => INodeType, name: string, standard: object) =>
	(says: string, parameters: object, problems: string[], saying?: RegExp): Case => ({
		says: `${name}: ${says}`,
		node,
		parameters: { ...standard, ...parameters },
		problems,
		...(saying && { saying }),
	});

const score = of(() => new LeadQualifyScore(), 'Qualify', {});
const points = (name: string, more: object = {}) => ({
	...{
		name,
		words: '',
		kind: 'fit',
		points: 30,
		conditions: when(condition(country, 'equals', 'DE')),
	},
	...more,
});
const clocks = of(() => new LeadSlaTimer(), 'SLA', {
	hoursFrom: 'own',
	weeklyHours: { hours: [{ days: [1], from: '09:00', to: '17:00' }] },
});
const clock = (name: string, more: object = {}) => ({
	...{ name, amount: 60, unit: 'businessMinutes', warnAt: 75, stopsOn: ['human'], for: 'all' },
	...more,
});
const ladder = of(() => new LeadEscalate(), 'Escalate', { finalQueueEmail: 'desk@example.com' });
const step = (more: object) => ({
	...{ when: 'breach', amount: 0, unit: 'minutes', action: 'remind owner' },
	...{ subject: 'Late', message: '{lead} waits', ...more },
});
const followUp = of(() => new LeadFollowUp(), 'Follow-Up', {});
const deliver = of(() => new LeadDeliver(), 'Deliver', {});
const effect = (name: string, more: object = {}) => ({
	...{ name, channel: 'Email', audience: 'owner', to: '', subject: 'New', text: 'New: {lead}' },
	...more,
});

const normalize = of(() => new LeadNormalize(), 'Normalize', {});
const dedup = of(() => new LeadDedupMatch(), 'Dedup', {});

const others: Case[] = [
	followUp('a new node', {}, []),
	followUp(
		'everything at once',
		{
			plan: 'Hot',
			attempts: {
				attempt: [
					{ plan: 'A', subject: '', message: 'Hello' },
					{ plan: 'B', subject: 'S', message: 'Dear {frstName}' },
					{ plan: 'D', subject: 'S', message: 'Guten Tag', language: 'de' },
				],
			},
			plans: { plan: [{ name: 'B', then: 'plan', thenPlan: 'C' }] },
		},
		[
			'error followUp.noPlan: Plan',
			'error followUp.noSubject: Plan "A"',
			'error followUp.onlyLanguage: Plan "D"',
			'warning followUp.noPlan: Plan "B"',
			'warning message.unknownName: Plan "B", attempt 1',
		],
	),
	followUp(
		'what no lead would hear of',
		{
			attempts: {
				attempt: [
					{ plan: '', subject: 'S', message: 'Hello' },
					{ plan: 'Thre Touches', subject: 'S', message: 'Hello' },
				],
			},
			stopsOn: [],
			options: { perDay: -1 },
		},
		[
			'error setting.number: At Most per Day',
			'error followUp.ofNoPlan: Attempts: row 1',
			'warning followUp.mistyped: Plan "Thre Touches"',
			'warning followUp.noStop: Stop When',
		],
		/Did you mean Three Touches\?/,
	),
	followUp(
		'what ends it',
		{ stopsOn: ['new owner'] },
		['warning followUp.noStop: Stop When'],
		/only New Owner is chosen/,
	),
	followUp(
		'a plan of its own that is begun with',
		{
			...{ plan: 'named', planName: 'Three Touches 2' },
			attempts: { attempt: [{ plan: 'Three Touches 2', subject: 'S', message: 'Hello' }] },
		},
		[],
	),
	normalize('a new node', {}, []),
	normalize(
		'everything at once',
		{
			fieldMapping: 'corrected',
			defaultCountry: 'Germnay',
			corrections: {
				fields: [
					{ leadField: 'email', payloadField: '' },
					{ leadField: 'phone', payloadField: '{{ $json.tel }}' },
				],
			},
			lists: {
				services: {
					rows: [
						{ value: 'Web Design', alsoWritten: 'web, homepage' },
						{ value: 'Hosting', alsoWritten: 'Homepage' },
					],
				},
				sources: { rows: [{ value: 'Trade fair', alsoWritten: '' }] },
			},
			checks: {
				honeypots: 'fax_2, Email',
				requiredBySource: {
					rows: [
						{ source: 'Trade fiar', requiredFields: ['phone'] },
						{ source: 'Trade fair', requiredFields: ['phone'] },
						{ source: 'trade fair', requiredFields: ['email'] },
					],
				},
			},
		},
		[
			'error normalize.country: Default Country',
			'error normalize.mapping: Mapped Fields: row 1 (email)',
			'warning mapping.notOfPayload: Mapped Fields: row 2 (phone)',
			'warning approved.twice: Approved Services: row 2 (Hosting)',
			'warning required.unknownSource: Required by Source: row 1 (Trade fiar)',
			'warning required.twice: Required by Source: row 3 (trade fair)',
			'warning honeypot.realField: Honeypot Fields',
		],
		/such as tel\./,
	),
	dedup('a new node', {}, []),
	dedup(
		'everything at once',
		{
			...{ compare: [], existingFrom: 60, reviewFrom: 70 },
			crmStages: {
				stage: [
					{ name: 'Signed', means: 'won' },
					{ name: '', means: 'won' },
					{ name: 'signed', means: 'lost' },
				],
			},
		},
		[
			'error thresholds.crossed: Existing From',
			'error compare.empty: Compare',
			'error crmStages.invalid: Own Stages: row 2',
			'warning crmStages.twice: Own Stages: row 1 (Signed)',
		],
	),
	score('a new node', {}, []),
	score(
		'everything at once',
		{
			categories: {
				line: [
					{ category: 'spam', words: '-casion, -casino', goesTo: 'disqualified' },
					{ category: 'spam', words: '', goesTo: 'review' },
					{
						...{ category: 'hiring', words: '', goesTo: 'review' },
						conditions: when(condition('={{ $json.lead.source.lable }}', 'equals', 'Jobs')),
					},
				],
			},
			rules: {
				rule: [
					points('Germany'),
					points('Again', { conditions: when(condition(country, 'equals', 'Allemagne')) }),
					points('Nothing', { points: 0, words: 'salse words' }),
					points('Known', {
						conditions: when(condition('={{ $json.match.relationship }}', 'equals', 'Re engaged')),
					}),
					points('All', { conditions: noConditions, points: 5 }),
				],
			},
			qualifiedFrom: 20,
			nurtureFrom: 30,
			tiers: {
				tier: [
					{ name: 'Hot', minimum: 500 },
					{ name: '', minimum: 10 },
				],
			},
		},
		[
			'error category.twoPlaces: Categories',
			'error tier.unnamed: Tiers: row 2',
			'error thresholds.order: Nurture From',
			'warning words.notKnown: Categories: row 1 (spam)',
			'warning condition.unknownField: Categories: row 3 (hiring), condition 1',
			'warning rule.twice: Scoring Rules: row 2 (Again)',
			'warning words.noSuchList: Scoring Rules: row 3 (Nothing)',
			'warning rule.noPoints: Scoring Rules: row 3 (Nothing)',
			'warning condition.choice: Scoring Rules: row 4 (Known), condition 1',
			'warning score.beyond: Tiers: row 1 (Hot)',
			'note rule.forEveryLead: Scoring Rules: row 5 (All)',
		],
		/Did you mean \\?"sales? words/,
	),
	score(
		'names of categories',
		{
			givenCounts: 'always',
			categoryNames: {
				line: [
					{ names: 'Bau', means: 'sales' },
					{ names: '', means: 'spam' },
					{ names: 'Umbau, bau', means: 'hiring' },
				],
			},
		},
		[
			'error categoryName.none: Category Names: row 2 (spam)',
			'error categoryName.twice: Category Names',
		],
	),
	score('names of categories for which nobody asks', { categoryNames: { line: [{}] } }, []),
	score(
		'groups of rules',
		{
			rules: {
				rule: [
					points('Germany', { group: 'place' }),
					points('Bavaria', {
						...{ group: 'Plaec', points: 5 },
						conditions: when(condition('={{ $json.lead.region }}', 'equals', 'DE-BY')),
					}),
				],
			},
			groups: {
				group: [
					{ name: 'Place', most: 25 },
					{ name: 'Size', most: 10 },
					{ name: '', most: 5 },
				],
			},
			...{ qualifiedFrom: 30, nurtureFrom: 10, tiers: { tier: [{ name: 'Hot', minimum: 31 }] } },
		},
		[
			'error group.unnamed: Groups: row 3',
			'warning group.unknown: Scoring Rules: row 2 (Bavaria)',
			'warning group.belowRule: Groups: row 1 (Place)',
			'warning score.beyond: Tiers: row 1 (Hot)',
			'note rule.overlaps: Scoring Rules: row 2 (Bavaria)',
			'note group.unused: Groups: row 2 (Size)',
		],
		/Did you mean Place\?.*Scoring Rules: row 1 \(Germany\) has 30/,
	),
	score(
		'activity rules',
		{
			rules: {},
			activityRules: {
				rule: [
					{ name: 'Met', kinds: 'meetnig', points: 10, most: 5 },
					{ name: 'Seen', kinds: 'page view, phone_call', points: 0, group: 'Busy' },
					{ name: '', kinds: '', points: 5, windowDays: -1 },
				],
			},
			...{ qualifiedFrom: 10, nurtureFrom: 5, tiers: {} },
		},
		[
			'error setting.number: Activity Rules: row 3: Only Within (Days)',
			'warning activity.unknown: Activity Rules: row 1 (Met)',
			'warning activity.mostBelowOne: Activity Rules: row 1 (Met)',
			'warning rule.noPoints: Activity Rules: row 2 (Seen)',
			'warning group.unknown: Activity Rules: row 2 (Seen)',
			'note activity.any: Activity Rules: row 3',
		],
		/Did you mean \\?"meeting/,
	),
	score(
		'activities that give too little',
		{
			rules: {},
			activityRules: { rule: [{ name: 'Met', kinds: 'meeting', points: 10, most: 30 }] },
			...{ qualifiedFrom: 31, nurtureFrom: 5, tiers: {} },
		},
		['warning score.beyond: Qualified From'],
		/at most 30 points/,
	),
	score(
		'grades and tiers',
		{
			rules: { rule: [points('Germany')] },
			grades: { intent1: 20, intent2: 10, intent3: 15 },
			tiers: {
				tier: [
					{ name: 'Top', minimum: 900, grades: 'A1, A2' },
					{ name: 'Same', grades: 'A' },
					{ name: 'None', grades: 'B9' },
				],
			},
			...{ qualifiedFrom: 30, nurtureFrom: 10 },
		},
		[
			'error grade.order: Grades',
			'error tier.grade: Tiers: row 3 (None)',
			'error tier.sameGrade: Tiers',
			'warning grade.beyond: Tiers: row 1 (Top)',
		],
		/30 points of fit and 0 of intent/,
	),
	score(
		'exceptions',
		{
			exceptions: {
				exception: [
					{ name: 'Germany', conditions: when(condition(country, 'equals', 'DE')) },
					{
						...{ name: 'Bavaria', because: 'own' },
						conditions: when(condition('={{ $json.lead.region }}', 'equals', 'DE-BY')),
					},
					{ name: 'All', conditions: noConditions },
					{ name: 'Slip', conditions: when(condition('={{ $json.lead.contry }}', 'equals', 'X')) },
				],
			},
			exclusions: {
				list: [
					{ name: 'Rivals', entries: 'www.acme.com; –; Beta, Gamma' },
					{ name: 'More', entries: '@acme.com' },
					{ name: '', entries: '' },
				],
			},
			...{ rules: { rule: [points('Germany')] }, qualifiedFrom: 30, nurtureFrom: 10, tiers: {} },
		},
		[
			'warning exception.hidden: Exceptions: row 2 (Bavaria)',
			'warning exception.noReason: Exceptions: row 2 (Bavaria)',
			'warning exception.asksNothing: Exceptions: row 3 (All)',
			'warning condition.unknownField: Exceptions: row 4 (Slip), condition 1',
			'warning exclusion.none: Exclusion Lists: row 1 (Rivals)',
			'warning exclusion.twice: Exclusion Lists: row 2 (More)',
			'warning rule.ruledOut: Scoring Rules: row 1 (Germany)',
			'note exclusion.comma: Exclusion Lists: row 1 (Rivals)',
			'note exclusion.empty: Exclusion Lists: row 3',
		],
		/met by Exceptions: row 1 \(Germany\) before/,
	),
	score(
		'rules that cannot be meant together',
		{
			exceptions: {
				exception: [
					{ name: 'Abroad', conditions: when(condition(country, 'equals', 'US')) },
					{
						...{ name: 'Big', because: 'high value', goesTo: 'review' },
						conditions: when(condition(budget, 'gt', '900', 'number')),
					},
				],
			},
			rules: {
				rule: [
					points('Germany'),
					points('No Germany', { points: -5, kind: 'intent' }),
					points('Texas', {
						conditions: when(condition('={{ $json.lead.region }}', 'equals', 'US-TX')),
					}),
					points('From 100', { conditions: when(condition(budget, 'gte', '100', 'number')) }),
					points('From 500', { conditions: when(condition(budget, 'gt', '500', 'number')) }),
					points('From 50', { conditions: when(condition(budget, 'gte', '50', 'number')) }),
					points('Same group', {
						...{ group: 'Place', words: 'price' },
						conditions: when(condition(country, 'equals', 'AT')),
					}),
					points('Same again', {
						...{ group: 'place', words: 'price' },
						conditions: when(
							condition(country, 'equals', 'AT'),
							condition(budget, 'lt', '50', 'number'),
						),
					}),
					points('Over 900', { conditions: when(condition(budget, 'gt', '950', 'number')) }),
				],
			},
			groups: { group: [{ name: 'Place', most: 40 }] },
			...{ qualifiedFrom: 30, nurtureFrom: 10, tiers: {} },
		},
		[
			'warning rule.contradicts: Scoring Rules: row 2 (No Germany)',
			'warning rule.ruledOut: Scoring Rules: row 3 (Texas)',
			'note rule.overlaps: Scoring Rules: row 5 (From 500)',
			'note rule.overlaps: Scoring Rules: row 6 (From 50)',
			'note rule.overlaps: Scoring Rules: row 9 (Over 900)',
		],
		/has -5 points where that has 30.*disqualified by Exceptions: row 1 \(Abroad\).*60 points for both/,
	),
	score(
		'points that no lead reaches',
		{ rules: { rule: [points('Germany')] }, qualifiedFrom: 40, nurtureFrom: 10, tiers: {} },
		['warning score.beyond: Qualified From'],
		/at most 30 points/,
	),
	clocks('a clock', { clocks: { clock: [clock('First touch')] } }, []),
	clocks(
		'everything at once',
		{
			clocks: {
				clock: [
					clock('A', { amount: 0, stopsOn: ['cal'] }),
					clock('B', {
						for: 'some',
						conditions: when(condition('={{ $json.qualification.teir }}', 'equals', 'Hot')),
					}),
					clock('C', { for: 'some', conditions: noConditions }),
					clock('D', { for: 'some', conditions: when(condition(country, 'equals', 'DE')) }),
					clock('D', { for: 'some', conditions: when(condition(country, 'equals', 'Germany')) }),
				],
			},
			timeZone: 'Europe/Berln',
			holidays: {
				day: [
					{ date: '2020-12-24', name: 'Eve' },
					{ date: '2020-12-25', everyYear: true },
				],
			},
		},
		[
			'error sla.target: Clocks: row 1 (A)',
			'error calendar.timeZone: Working Hours',
			'warning sla.unknownStop: Clocks: row 1 (A)',
			'warning condition.unknownField: Clocks: row 2 (B), condition 1',
			'warning sla.hidden: Clocks: row 5 (D)',
			'note calendar.past: Special Days',
			'note sla.forEveryLead: Clocks: row 3 (C)',
		],
		/Eve \(2020-12-24\) is over/,
	),
	clocks(
		'a day without a date',
		{ clocks: { clock: [clock('A')] }, holidays: { day: [{ date: '2099-01-01' }, { date: '' }] } },
		['error calendar.date: Working Hours'],
		/Special Days: row 2: a day has no Date/,
	),
	clocks(
		'hours that never open',
		{
			...{ clocks: { clock: [clock('A')] }, weeklyHours: { hours: [{ days: [1] }] } },
			holidays: { day: [{ date: '1970-01-01', until: '2199-12-31' }] },
		},
		['error calendar.neverOpen: Working Hours'],
	),
	ladder('a new node', {}, ['note ladder.noManager: Ladder: row 2 (tell manager)']),
	ladder(
		'everything at once',
		{
			ladder: {
				step: [
					step({ action: 'final queue', when: 'warning' }),
					step({ amount: -1 }),
					step({ action: 'tell manager', managerEmail: 'boss@example' }),
					step({ subject: '', message: ' ', amount: 5 }),
					step({ message: '{lead.frstName}', amount: 5 }),
					step({ action: 'tell manager', managerEmail: 'boss@example' }),
				],
			},
			finalQueueEmail: 'desk',
		},
		[
			'error setting.number: Ladder: row 2: Delay',
			'error ladder.endAtWarning: Ladder: row 1 (final queue)',
			'error ladder.backwards: Ladder',
			'error ladder.noQueue: Final Queue',
			'warning address.malformed: Final Queue Email',
			'warning address.malformed: Ladder: row 3 (tell manager)',
			'warning ladder.noText: Ladder: row 4 (remind owner)',
			'warning ladder.twice: Ladder: row 5 (remind owner)',
			'warning address.malformed: Ladder: row 6 (tell manager)',
			'warning ladder.twice: Ladder: row 6 (tell manager)',
			'warning message.unknownName: Ladder: row 5 (remind owner)',
		],
	),
	ladder(
		'managers that a lead or another node names',
		{
			ladder: {
				step: [
					step({ action: 'tell manager', managerEmail: '={{ $json.desk.managerEmail }}' }),
					step({
						...{ action: 'tell manager', amount: 1 },
						managerEmail: "={{ $('Desk Settings').first().json.desk.managerEmail }}",
					}),
					step({ action: 'tell manager', amount: 2 }),
				],
			},
		},
		['note ladder.noManager: Ladder: row 3 (tell manager)'],
	),
	ladder('a queue that a lead names', { finalQueueEmail: '={{ $json.desk.email }}' }, [
		'note ladder.noManager: Ladder: row 2 (tell manager)',
	]),
	deliver('a new node', {}, []),
	deliver(
		'everything at once',
		{
			steps: {
				step: [
					effect('Alert', { to: 'ann@example' }),
					effect('', {}),
					effect('alert', { after: 'Alret' }),
					effect('Team', { audience: 'team' }),
					effect('Empty', { subject: '', text: '' }),
					effect('Blank', { channel: 'SMS', text: '={{ }}' }),
					effect('List', {
						audience: 'team',
						to: '"Lee, Ann" <ann@example.com>; mailto:bo@example.com,',
					}),
					effect('Half', { audience: 'team', to: 'ann@example.com, half' }),
					effect('Slip', { text: 'Hello {lead.frstName}' }),
					effect('Never', { conditions: when(condition('={{ $json.lead.emial }}', 'notEmpty')) }),
				],
			},
		},
		[
			'error delivery.noName: Steps: row 2',
			'error delivery.twice: Steps',
			'error delivery.after: Steps: row 3 (alert)',
			'warning address.malformed: Steps: row 1 (Alert)',
			'warning delivery.noAddress: Steps: row 4 (Team)',
			'warning delivery.noText: Steps: row 5 (Empty)',
			'warning delivery.noText: Steps: row 6 (Blank)',
			'warning address.malformed: Steps: row 8 (Half)',
			'warning message.unknownName: Steps: row 9 (Slip)',
			'warning condition.unknownField: Steps: row 10 (Never), condition 1',
		],
		/Did you mean "Alert"\?/,
	),
	deliver(
		'texts and addresses that a lead gives',
		{
			steps: {
				step: [
					effect('Alert', { audience: 'team', to: '={{ $json.desk.email }}' }),
					effect('Text', { subject: '=For {{ $json.lead.fullName }}', text: '={{ $json.text }}' }),
				],
			},
		},
		[],
	),
];

const cases: Case[] = [
	route('a workspace whose expression comes to nothing', { options: { workspace: '={{ "" }}' } }, [
		'error workspace.nothing: Workspace',
	]),
	route(
		'a workspace of which the lead tells',
		{ options: { workspace: '={{ $json.client }}' } },
		[],
	),
	route('a team and no rules', {}, []),
	route('a rule', rules(rule('Germany')), []),
	route(
		'an owner whose weight is 0, who takes none',
		{ owners: { owner: [owner('Ann', { weight: 0 }), owner('Bo')] } },
		[],
	),
	route('nobody', { owners: {} }, ['error owners.none: When No Rule Matches']),
	route(
		'everything at once',
		{
			owners: {
				owner: [
					owner('Ann', { email: 'ann@example', weight: -1 }),
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
			'error queue.name: Fallback Queue',
			'warning address.malformed: Owners: row 1 (Ann)',
			'warning owner.ownBackup: Owners: row 3 (Cy)',
			'warning condition.unknownField: Rules: row 2 (Bavaria), condition 2',
			'warning condition.fieldAsText: Rules: row 3 (Left), condition 1',
			'warning pool.empty: Rules: row 1',
			'warning rule.target: Rules: row 2 (Bavaria)',
			'warning owner.backup: Owners: row 2 (Bo)',
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
			'error setting.choice: Rules: row 1 (Germany): Priority',
			'error setting.number: Owners: row 1 (Ann): Weight',
			'error setting.switch: Owners: row 2 (Bo): Active',
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
		'named accounts: nobody’s, of anybody, and one twice',
		{
			namedAccounts: {
				account: [
					{ account: 'acme.com', target: 'Ann' },
					{ account: 'gmail.com', target: 'Ann' },
					{ account: '', target: 'Bo' },
					{ account: 'Engine Ltd', target: 'Bob' },
					{ account: 'https://www.acme.com', target: 'Bo' },
					{ account: '={{ $json.lead.company }}', target: 'Bo' },
				],
			},
		},
		[
			'error account.none: Named Accounts: row 3',
			'error account.shared: Named Accounts: row 2 (gmail.com)',
			'warning account.twice: Named Accounts: row 5 (https://www.acme.com)',
			'warning rule.target: Named Accounts: row 4 (Engine Ltd)',
		],
		/anybody can have a mailbox at gmail\.com/,
	),
	route(
		'territories: places that are none, the same twice, and one that nobody has',
		{
			otherwise: 'territory',
			territories: {
				territory: [
					{ name: 'South', country: 'DE', postalCodes: '80000-89999, 90000', target: 'Ann' },
					{ name: 'Slip', country: 'Germnay', target: 'Ann' },
					{ name: 'Codes', postalCodes: '80*', target: 'Ann' },
					{ name: 'Short', country: 'DE', postalCodes: '80', target: 'Ann' },
					{ name: 'Phones', areaCodes: '089', target: 'Ann' },
					{ name: 'Regions', region: 'Limburg', target: 'Ann' },
					{ name: '', country: 'Germany', postalCodes: '80000-89999; 90000', target: 'Bo' },
					{ name: 'Again', country: 'DE', postalCodes: '90000', target: ' ann' },
					{ name: 'North', country: 'DE', target: 'Zed' },
					{ name: 'Lead', country: '={{ $json.lead.country }}', target: 'Ann' },
				],
			},
		},
		[
			'error territory.country: Territories: row 2 (Slip)',
			'error territory.postalCode: Territories: row 3 (Codes)',
			'error territory.postalCode: Territories: row 4 (Short)',
			'error territory.areaCode: Territories: row 5 (Phones)',
			'error territory.region: Territories: row 6 (Regions)',
			'warning rule.target: Territories: row 9 (North)',
			'warning territory.hidden: Territories: row 8 (Again)',
			'note territory.onlyIfNobody: Territories: row 7',
		],
		/Did you mean "Germany"\?/,
	),
	route(
		'a rule that asks territories which are none',
		rules(rule('Place', { assignTo: 'territory' })),
		['error territories.none: Territories'],
		/Rules: "Place" assigns by territory, and the Territories table is empty/,
	),
	route(
		'territories that nothing asks',
		{ territories: { territory: [{ name: 'All', target: 'Ann' }] } },
		['warning territories.unasked: Territories'],
	),
	route('a backup of a rule who is nobody', rules(rule('A', { backup: 'Anne' })), [
		'warning rule.backup: Rules: row 1 (A)',
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
		'pools that say what nobody follows',
		{
			owners: {
				owner: [owner('Ann', { pools: 'Sales: 1, North' }), owner('Bo', { pools: 'North, Sales' })],
			},
			pools: {
				pool: [
					...[{ name: 'Slaes' }, { name: 'North', strategy: 'order' }],
					...[{ name: 'Sales' }, { name: 'sales' }],
				],
			},
		},
		[
			'error pool.twice: Pools',
			'warning pool.nobody: Pools: row 1 (Slaes)',
			'warning pool.order: Pools: row 2 (North)',
			'warning pool.places: Owners',
		],
		/Did you mean "Sales"\?/,
	),
	route(
		'pools by conditions that cannot work, and that nobody meets',
		{
			pools: {
				pool: [
					{
						name: 'A',
						conditions: { condition: [{ of: 'skill', compare: 'is at least', values: 'CRM' }] },
					},
					{ name: 'B', conditions: { condition: [{ of: 'language', values: 'pl' }] } },
				],
			},
			...rules(rule('R', { target: 'B' })),
		},
		[
			'error pool.condition: Pools: row 1 (A)',
			'warning pool.nobody: Pools: row 1 (A)',
			'warning pool.metByNobody: Pools: row 2 (B)',
		],
		/such as "CRM: 2"/,
	),
	route(
		'a skill match without skills',
		{ pools: { pool: [{ name: 'Sales', strategy: 'skills', mustHave: 'German' }] } },
		['warning pool.skills: Pools: row 1 (Sales)'],
	),
	route(
		'a pool of those who are switched off',
		{
			owners: { owner: [owner('Ann', { active: false, pools: 'A' }), owner('Bo')] },
			...rules(rule('A', { target: 'A' })),
		},
		['warning pool.inactive: Owners'],
	),
	route(
		'caps for nobody, of two names and of conditions that are never met',
		caps(
			cap('A', { scope: 'owners', names: 'Anne' }),
			cap('B', { scope: 'pool', names: 'Sale' }),
			cap('C', { conditions: when(condition('={{ $json.lead.contry }}', 'equals', 'DE')) }),
			cap(' ', {}),
			cap('c', { per: 'hour', most: 1 }),
		),
		[
			'error cap.name: Caps: row 4',
			'error cap.twice: Caps',
			'warning cap.owner: Caps: row 1 (A)',
			'warning cap.pool: Caps: row 2 (B)',
			'warning condition.unknownField: Caps: row 3 (C), condition 1',
		],
		/Did you mean "Ann"\?/,
	),
	route(
		'a cap that cannot be read keeps nobody from anything',
		caps(cap('Big', { most: 50, per: 'week' }), cap('Typo', { most: 0.5, per: 'week' })),
		['error setting.number: Caps: row 2 (Typo): Most'],
	),
	route(
		'caps of owners who have a comma in their names',
		{
			owners: { owner: [owner('Lee, Ann', { email: 'lee@example.com' }), owner('Bo')] },
			...caps(
				cap('A', { scope: 'owners', names: 'Lee, Ann, bo' }),
				cap('B', { scope: 'owners', names: 'Lee, Anne' }),
			),
		},
		['warning cap.owner: Caps: row 2 (B)', 'warning cap.owner: Caps: row 2 (B)'],
	),
	route(
		'a pool that keeps together what it does not say',
		{
			pools: {
				pool: [{ name: 'Sales', strategy: 'kept', keepBy: 'value', keepValue: ' ' }],
			},
		},
		['warning pool.keepsNothing: Pools: row 1 (Sales)'],
		/Same Value Of is empty/,
	),
	route(
		'a pool that keeps together what each lead says',
		{
			pools: {
				pool: [
					{
						...{ name: 'Sales', strategy: 'kept', keepBy: 'value' },
						keepValue: '={{ $json.lead.postalCode }}',
					},
				],
			},
		},
		[],
	),
	route(
		'territories that are one area in two spellings, or cross',
		{
			...rules(rule('Place', { assignTo: 'territory' })),
			otherwise: 'everyone',
			territories: {
				territory: [
					{ name: 'Star', country: 'DE', postalCodes: '80*', target: 'Ann' },
					{ name: 'Range', country: 'DE', postalCodes: '80000-80999', target: 'Ann' },
					{ name: 'Inside', country: 'DE', postalCodes: '80300-80399', target: 'Bo' },
					{ name: 'North', country: 'DE', postalCodes: '10000-19999', target: 'Ann' },
					{ name: 'East', country: 'DE', postalCodes: '15000-24999', target: 'Bo' },
					{ name: 'South', country: 'DE', postalCodes: '24000-25999', target: 'Ann' },
					{ name: 'Austria', country: 'AT', postalCodes: '2400-2599', target: 'Ann' },
				],
			},
		},
		[
			'warning territory.hidden: Territories: row 2 (Range)',
			'warning territory.crossing: Territories: row 5 (East)',
			'warning territory.crossing: Territories: row 6 (South)',
		],
		/15000-19999 is in Territories: row 4 \(North\) as well: Territories: row 4 \(North\) has it, as it stands above/,
	),
	route(
		'caps that another one keeps everybody from reaching',
		caps(
			cap('Hour', { most: 10, per: 'hour' }),
			cap('Day', { most: 5 }),
			cap('Same', { most: 5 }),
			cap('Of Ann', { most: 20, per: 'day', scope: 'owners', names: 'Ann' }),
			cap('Month', { most: 200, per: 'month' }),
			cap('Of Sales', { most: 6, per: 'hour', scope: 'pool', names: 'Sales' }),
			cap('Of all Sales', { most: 5, per: 'week', scope: 'pool', names: 'sales' }),
			cap('Germans', {
				...{ most: 7, scope: 'owners', names: 'Bo' },
				conditions: when(condition(country, 'equals', 'DE')),
			}),
			cap('Open', { most: 50, per: 'open' }),
			cap('Open of Ann', { most: 60, per: 'open', scope: 'owners', names: 'Ann' }),
		),
		[
			'warning cap.neverReached: Caps: row 1 (Hour)',
			'warning cap.neverReached: Caps: row 3 (Same)',
			'warning cap.neverReached: Caps: row 4 (Of Ann)',
			'warning cap.neverReached: Caps: row 5 (Month)',
			'warning cap.neverReached: Caps: row 6 (Of Sales)',
			'warning cap.neverReached: Caps: row 8 (Germans)',
			'warning cap.neverReached: Caps: row 10 (Open of Ann)',
		],
		/the cap is never reached: Day allows no more than 5 a day/,
	),
	route(
		'caps that can be reached',
		caps(
			cap('Hour', { most: 4, per: 'hour' }),
			cap('Day', { most: 5 }),
			cap('Week', { most: 30, per: 'week' }),
			cap('Month', { most: 20, per: 'month' }),
			cap('Of Ann', { most: 4, scope: 'owners', names: 'Ann' }),
			cap('Up to now', { most: 7, counted: 'rolling' }),
			cap('Germans', { most: 3, conditions: when(condition(country, 'equals', 'DE')) }),
			cap('Pool', { most: 9, scope: 'pool', names: 'Sales' }),
			cap('Open', { most: 50, per: 'open' }),
			cap('Open of Sales', { most: 60, per: 'open', scope: 'pool', names: 'Sales' }),
		),
		[],
	),
	route(
		'a cap above the Daily Cap of all owners',
		{
			...caps(cap('Hour', { most: 9, per: 'hour' })),
			owners: {
				owner: [owner('Ann', { more: { dailyCap: 9 } }), owner('Bo', { more: { dailyCap: 3 } })],
			},
		},
		['warning cap.neverReached: Caps: row 1 (Hour)'],
	),
	route(
		'a cap of open leads above the Most Open Leads of all owners',
		{
			...caps(cap('Few', { most: 9, per: 'open' })),
			owners: {
				owner: [
					owner('Ann', { more: { openLeadCap: 9 } }),
					owner('Bo', { more: { openLeadCap: 3 } }),
				],
			},
		},
		['warning cap.neverReached: Caps: row 1 (Few)'],
		/Most Open Leads allows no more than 9 open at a time/,
	),
	route('all are switched off', { owners: { owner: [owner('Ann', { active: false })] } }, [
		'warning owners.inactive: Owners',
	]),
	route(
		'absences that end before they begin, and holidays of nowhere',
		{
			owners: {
				owner: [
					owner('Ann', {
						more: { absences: { absence: [{ from: '2026-05-04', until: '2026-05-01' }] } },
					}),
					owner('Bo', { more: { holidayCountry: 'Germoney' } }),
				],
			},
		},
		[
			'error owner.absence: Owners: row 1 (Ann)',
			'error calendar.holidayCountry: Owners: row 2 (Bo)',
		],
	),
	route(
		'hours that never open',
		{
			owners: {
				owner: [
					owner('Ann', {
						more: {
							hours: 'own',
							weeklyHours: { hours: [{ days: [1], from: '09:00', to: '09:00' }] },
						},
					}),
				],
			},
		},
		['error calendar.sameTime: Owners: row 1 (Ann)'],
	),
	route(
		'hours that leave a hole, a backup who is switched off, and a rule that waits for nothing',
		{
			owners: {
				owner: [
					...['Ann', 'Bo'].map((name) =>
						owner(name, {
							backup: 'Cy',
							more: {
								...{ hours: 'own', timeZone: 'Europe/Berlin' },
								weeklyHours: {
									hours: [
										{ days: [1, 2, 3, 4, 5], from: '09:00', to: '12:00' },
										{ days: [1, 2, 3, 4, 5], from: '13:00', to: '17:00' },
									],
								},
							},
						}),
					),
					owner('Cy', { active: false }),
				],
			},
			...rules(
				rule('A', { assignTo: 'owner', target: 'Ann', whenNobody: 'wait' }),
				rule('B', { conditions: when(condition(country, 'equals', 'AT')) }),
			),
			otherwise: 'queue',
		},
		[
			'warning rule.waitForNothing: Rules: row 1 (A)',
			'warning backup.inactive: Owners: row 1 (Ann)',
			'warning backup.inactive: Owners: row 2 (Bo)',
			'warning pool.hole: Owners',
		],
		/nobody of the pool "Sales" works Mon-Fri 12:00-13:00 \(Europe\/Berlin\)/,
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
	...others,
	route(
		'a slip in an expression that does more',
		{ fallbackQueue: '={{ $json.laed.custom.desk || "Desk" }}' },
		['warning expression.unknownField: Fallback Queue'],
	),
];

test('every node that decides has it', () => {
	const nodes = [...new Set(cases.map(({ node }) => node().description.name))];
	expect(nodes.toSorted()).toEqual([
		...['leadDedupMatch', 'leadDeliver', 'leadEscalate', 'leadFollowUp', 'leadNormalize'],
		...['leadQualifyScore', 'leadRouteAssign', 'leadSlaTimer'],
	]);
});

test.each(cases)('$says', async ({ node, parameters, problems, saying }) => {
	const { settings, hints } = await check(node(), parameters);
	expect(
		settings.problems.map(({ severity, code, where }) => `${severity} ${code}: ${where}`),
	).toEqual(problems);
	expect(settings.ok).toBe(problems.every((problem) => problem.startsWith('note')));
	if (saying) expect(JSON.stringify(settings.problems).replaceAll('\\"', '"')).toMatch(saying);
	expect(hints.map(({ message }) => message)).toEqual([settings.reason]);
});

const never = when(condition('={{ $json.lead.contry }}', 'equals', 'DE'));

test.each([
	[
		'Scoring Rules: row 1 (Germany)',
		new LeadQualifyScore(),
		{ rules: { rule: [points('Germany', { conditions: never })] }, tiers: {} },
	],
	[
		'Clocks: row 1 (Touch)',
		new LeadSlaTimer(),
		{ clocks: { clock: [clock('Touch', { for: 'some', conditions: never })] } },
	],
])('%s: each run says what can never be true, and goes on', async (where, node, parameters) => {
	const hints: NodeExecutionHint[] = [];
	const lead = { id: 'l1', inquiryId: 'i1', email: 'ada@example.com', country: 'DE' };
	const left = await runNode({
		node,
		parameters: parameters as INodeParameters,
		items: [{ lead }],
		hints,
	});
	expect(left.flat()).toHaveLength(1);
	expect(hints.map(({ message }) => message)).toContainEqual(
		`${where}, condition 1: lead.contry is no field that a node gives, so it can never be true. Did you mean lead.country?`,
	);
});
