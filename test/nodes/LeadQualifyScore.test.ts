import fc from 'fast-check';
import type { FilterOperatorValue, IDataObject, INodeParameters } from 'n8n-workflow';
import { qualificationSchema, type Lead, type Qualification } from '../../nodes/core/lead';
import {
	decideQualificationAgain,
	type QualifyPolicy,
	type QualifyRecord,
} from '../../nodes/core/qualify';
import { LeadDedupMatch } from '../../nodes/LeadDedupMatch/LeadDedupMatch.node';
import { outputNames } from '../../nodes/LeadQualifyScore/description';
import { LeadQualifyScore } from '../../nodes/LeadQualifyScore/LeadQualifyScore.node';
import { quickCompare } from '../../nodes/shared/quickCompare';
import { completeLead, meets, noConditions, type StoreSession } from '../../nodes/shared';
import { jsonOf, runNode } from './engine';
import { inDefaultStore, useTemporaryUserFolder } from './storeFolder';

useTemporaryUserFolder();

interface Answer extends IDataObject {
	qualification: Qualification & IDataObject;
}

const lead = (fields: Partial<Lead>): IDataObject => ({
	lead: completeLead(fields, '2026-03-02T09:00:00.000Z') as unknown as IDataObject,
});

const run = async (
	items: IDataObject[],
	parameters: IDataObject = {},
	more: { mode?: 'manual' | 'trigger'; onError?: 'continueRegularOutput' } = {},
) =>
	jsonOf(
		await runNode({
			node: new LeadQualifyScore(),
			parameters: parameters as INodeParameters,
			items,
			...more,
		}),
	) as Answer[][];

const qualify = async (item: IDataObject, parameters: IDataObject = {}) =>
	(await run([item], parameters)).flat()[0]?.qualification;

const message = (text: string) => lead({ email: 'ada@example.com', message: text });

const inStore = async <Result>(work: (session: StoreSession) => Promise<Result>) =>
	await inDefaultStore(async (workspace) => await work(workspace('default')));

test.each([
	['Please send me a quote for 20 desks', 'sales', 'qualified'],
	['Ich hätte gerne ein Angebot, bitte um RÜCKRUF', 'sales', 'qualified'],
	['Quisiera un presupuesto', 'sales', 'qualified'],
	['Good morning, my roof leaks', 'sales', 'qualified'],
	['my roof leaks', 'sales', 'review'],
	['My invoice for May is wrong, customer number 4711', 'existing customer', 'review'],
	['My account is not working, I want a refund', 'support', 'review'],
	['Mein Konto funktioniert nicht', 'support', 'review'],
	['Please find my CV for the internship', 'hiring', 'review'],
	['Anbei meine Bewerbung mit Lebenslauf', 'hiring', 'review'],
	['We would like to become a partner and reseller', 'partnership', 'review'],
	['We offer SEO services and link building', 'vendor', 'disqualified'],
	['We offer dental care', 'vendor', 'disqualified'],
	['We offer dental care and need a quote for new chairs', 'sales', 'qualified'],
	['Buy viagra here', 'spam', 'disqualified'],
	[
		'Best casino, earn money http://a.example http://b.example http://c.example',
		'spam',
		'disqualified',
	],
	['How much are carpets for our casino?', 'sales', 'qualified'],
	['we run a crypto exchange and want to buy 40 licences', 'sales', 'qualified'],
	['hi', 'unclear', 'review'],
	['asdf asdf qwer', 'unclear', 'review'],
	['I am not interested, remove me from your list', 'support', 'review'],
	['it doesnt work', 'support', 'review'],
	[
		'What do three chairs cost? https://a.example https://b.example https://c.example',
		'sales',
		'qualified',
	],
])('with the defaults, %j is %s and goes to %s', async (text, category, verdict) => {
	const qualification = await qualify(message(text));
	expect(qualification).toMatchObject({ category, verdict });
	expect(qualificationSchema.parse(qualification)).toEqual(qualification);
});

test('each verdict has its output, in the order on the screen', async () => {
	const outputs = await run([
		message('Buy viagra'),
		message('My account'),
		lead({ phone: '+4930123456' }),
		message('A demo, please'),
	]);
	expect(outputs.map((items) => items.map(({ qualification }) => qualification.verdict))).toEqual([
		['qualified'],
		['nurture'],
		['review'],
		['disqualified'],
	]);
	expect(outputNames.score).toEqual(['Qualified', 'Nurture', 'Review', 'Disqualified']);
});

test('every point says what it saw', async () => {
	const item = {
		...lead({
			email: 'ada@engine.example',
			domain: 'engine.example',
			jobTitle: 'Head of Purchasing',
			message: 'How much is a demo?',
		}),
		match: { relationship: 'customer' },
	};
	expect(await qualify(item)).toMatchObject({
		fit: 20,
		intent: 60,
		score: 80,
		grade: 'B1',
		tier: 'Hot',
		points: [
			{ rule: 'Asks for a price, a demo or a call', because: 'says "how much", "demo"' },
			{ rule: 'Customer or open opportunity', because: 'match.relationship is "customer"' },
			{ rule: 'Company email', because: 'company domain ("engine.example") is given' },
			{
				rule: 'Decides on purchases',
				because: 'job title ("Head of Purchasing") contains "head of"',
			},
			{ rule: 'Writes as a buyer does', because: 'reads as a sales message' },
			{ rule: 'Wrote four words or more', because: 'says "4 words"' },
		],
		summary:
			'For it: Asks for a price, a demo or a call (+20), Customer or open opportunity (+20), Company email (+10).',
		confidence: 1,
	});
});

test('of a lead with nothing but an email little is known, and a person looks', async () => {
	const item = lead({ email: 'ada@example.com' });
	expect(await qualify(item)).toMatchObject({
		...{ verdict: 'review', reasonCode: 'score.low', score: 0, grade: 'D4', confidence: 0.31 },
		summary: 'Not known: job title, message, match.relationship.',
	});
	expect(await qualify(item, { belowNurture: 'disqualified' })).toMatchObject({
		...{ verdict: 'review', reasonCode: 'score.unknown' },
		reason: expect.stringMatching(/but it might have more: Not known: job title, message/),
	});
});

test('rules of a group give no more than its Most Points', async () => {
	const rules = {
		rule: ['Named', 'Reachable'].map((name) => ({
			...{ name, words: 'quote', kind: 'fit', points: 20, group: 'contact' },
		})),
	};
	const groups = { group: [{ name: 'Contact', most: 30 }] };
	expect(await qualify(message('A quote, please'), { rules, groups })).toMatchObject({
		...{ score: 30, fit: 30 },
		points: [
			{ rule: 'Named', points: 20 },
			{ rule: 'Reachable', points: 10, of: 20 },
		],
	});
});

test('rules of a product count for it alone, and the one that the lead names counts', async () => {
	const rules = {
		rule: [
			{ name: 'Any', words: 'quote', kind: 'fit', points: 15, product: '' },
			{ name: 'Roofs', words: 'quote', kind: 'fit', points: 20, product: 'Roof' },
			{ name: 'Suns', words: 'quote', kind: 'intent', points: 10, product: 'Solar' },
		],
	};
	const [roof, solar] = [
		{ product: 'Roof', fit: 35, intent: 0, score: 35, grade: 'A4' },
		{ product: 'Solar', fit: 15, intent: 10, score: 25, grade: 'C3' },
	];
	const quote = { email: 'ada@example.com', message: 'A quote, please' };
	expect(await qualify(lead(quote), { rules })).toMatchObject({ ...roof, products: [roof, solar] });
	const asked = await qualify(lead({ ...quote, service: 'Solar panels' }), { rules });
	expect(asked).toMatchObject({ ...solar, products: [roof, solar] });
	expect(asked?.points.map(({ rule }) => rule)).toEqual(['Any', 'Suns']);
});

const fieldIs = (field: string, operation: string, rightValue: string) => ({
	...noConditions,
	conditions: [
		{
			...{ id: '1', leftValue: `={{ $json.${field} }}`, rightValue },
			operator: { type: 'string', operation },
		},
	],
});

const exceptions = {
	exception: [
		{ name: 'Homework', words: 'thesis, Bachelorarbeit', because: 'student' },
		{ name: 'Only DACH', conditions: fieldIs('lead.country', 'notEquals', 'DE') },
		{
			...{ name: 'Big', because: 'high value', goesTo: 'review' },
			conditions: fieldIs('lead.companySize.name', 'equals', 'large'),
		},
		{
			...{ name: 'Other trade', because: 'own', ownReason: 'Wrong industry' },
			conditions: fieldIs('industry', 'equals', 'mining'),
		},
	],
};
const exclusions = {
	list: [
		{ name: 'Rivals', entries: 'rival.example\nRival, Inc.; Gamma' },
		{ name: 'Us', entries: 'us.example', because: 'own staff' },
	],
};

test.each<[object, Partial<Lead>, string, string]>([
	[{}, {}, 'qualified', 'score.qualified'],
	[{}, { country: 'US' }, 'disqualified', 'exception.outsideArea'],
	[{}, { country: 'Germany' }, 'qualified', 'score.qualified'],
	[{ industry: 'mining' }, { country: 'DE' }, 'disqualified', 'exception.wrongIndustry'],
	[{}, { message: 'A quote for my thesis' }, 'disqualified', 'exception.student'],
	[{}, { company: 'Rival Incorporated' }, 'disqualified', 'exception.competitor'],
	[{}, { company: 'Gamma GmbH' }, 'disqualified', 'exception.competitor'],
	[{}, { email: 'ada@us.example' }, 'disqualified', 'exception.ownStaff'],
	[{}, { message: 'unsubscribe', email: 'ada@us.example' }, 'review', 'request.optOut'],
])('exceptions come before the score: %j %j: %s as %s', async (beside, fields, verdict, code) => {
	const item = { ...lead({ email: 'ada@example.com', message: 'A quote', ...fields }), ...beside };
	expect(await qualify(item as IDataObject, { exceptions, exclusions })).toMatchObject({
		...{ verdict, reasonCode: code },
	});
});

test('a tier by grade says what is passed on, by the cut-offs of the node', async () => {
	const tiers = {
		tier: [
			{
				...{ name: 'Top', grades: 'B2, 1', priority: 'urgent' },
				...{ slaPolicy: 'Gold', followUp: 'Five calls' },
			},
			{ name: 'Rest', minimum: 0 },
		],
	};
	const item = lead({ email: 'ada@engine.example', domain: 'engine.example', message: 'A quote?' });
	const usual = await qualify(item, { tiers });
	expect(usual).toMatchObject({ fit: 10, intent: 30, grade: 'C2', tier: 'Rest' });
	expect(usual).not.toHaveProperty('priority');
	const found = await qualify(item, { tiers, grades: { fitB: 10, fitC: 5 } });
	expect(found).toMatchObject({
		...{ grade: 'B2', tier: 'Top', priority: 'urgent', slaPolicy: 'Gold' },
		followUp: 'Five calls',
	});
	expect(qualificationSchema.parse(found)).toEqual(found);
});

const activityRules = {
	rule: [
		{ name: 'Met', kinds: 'meeting', points: 20, halfLifeDays: 0 },
		{ name: 'Looked at prices', kinds: 'page view', where: '/pricing', points: 4, most: 6 },
	],
};

test('what somebody did counts from the item and from the log, each once', async () => {
	const item = await registered('A demo');
	const { id: leadId, inquiryId } = item.lead as unknown as Lead;
	const at = Date.now() - 60_000;
	await inStore(
		async ({ events }) =>
			await events.append([
				{
					...{ at, type: 'activity.recorded', inquiryId, leadId },
					data: { kind: 'meeting', at, by: 'Ann', stopped: [] },
				},
			]),
	);
	const views = ['/Pricing', '/pricing?plan=b', '/jobs'].map((where) => ({
		...{ kind: 'Page_View', at: new Date().toISOString(), where },
	}));
	const activities = [...views, { kind: 'meeting', at, where: 'Zoom' }, 'nothing'];
	const parameters = { rules: {}, activityRules };
	expect(await qualify({ ...item, activities }, parameters)).toMatchObject({
		...{ score: 26, intent: 26, confidence: 1 },
		points: [
			{ rule: 'Met', points: 20, because: expect.stringMatching(/^on \w{3} \d+ \w{3} \d{4}$/) },
			{ rule: 'Looked at prices', points: 6, because: expect.stringMatching(/^2 times, the last/) },
		],
	});
	expect(await qualify(item, parameters)).toMatchObject({ score: 20, confidence: 1 });
	const alone = { ...parameters, options: { recordInStore: false } };
	expect(await qualify({ ...item, activities: views }, alone)).toMatchObject({ score: 6 });
	expect(await qualify(item, alone)).toMatchObject({
		...{ score: 0, confidence: 0 },
		summary: 'Not known: activities.',
	});
});

test('messy items are reviewed, not errors, and what came in stays', async () => {
	const items: IDataObject[] = [{}, { lead: 'x', form: 1 }, { lead: { message: 7, custom: [] } }];
	const before = structuredClone(items);
	const outputs = await run(items);
	expect(items).toEqual(before);
	expect(outputs.flat()).toHaveLength(3);
	expect(outputs[2]?.[1]).toMatchObject({ lead: 'x', form: 1 });
});

test('tables of one’s own decide', async () => {
	const parameters = {
		categories: {
			line: [
				{
					category: 'hiring',
					words: '',
					wordsNeeded: 1,
					goesTo: 'disqualified',
					conditions: {
						...noConditions,
						conditions: [
							{
								id: '1',
								leftValue: '={{ $json.form.name }}',
								rightValue: 'careers',
								operator: { type: 'string', operation: 'equals' },
							},
						],
					},
				},
			],
		},
		rules: { rule: [{ name: 'Long', words: 'urgent', kind: 'intent', points: 5.5 }] },
		tiers: { tier: [{ name: 'Soon', minimum: 5 }] },
		qualifiedFrom: 5,
		nurtureFrom: 0,
	};
	expect(
		await qualify({ ...message('Urgent'), form: { name: 'Careers' } }, parameters),
	).toMatchObject({
		category: 'hiring',
		verdict: 'disqualified',
		reasonCode: 'category.hiring',
		reason: 'Disqualified: this is about a job with us, because form.name is "careers".',
	});
	expect(
		await qualify(
			{ ...message('Urgent: what does it cost?'), form: { name: 'Contact' } },
			parameters,
		),
	).toMatchObject({
		verdict: 'qualified',
		score: 5.5,
		tier: 'Soon',
	});
});

test('fields named by hand are read without Lead Normalize', async () => {
	const parameters = { leadFrom: 'fields', leadFieldNames: { message: 'body.text' } };
	expect(await qualify({ body: { text: 'A demo?' } }, parameters)).toMatchObject({
		intent: 30,
		verdict: 'qualified',
	});
});

test('words are looked for only where the option says', async () => {
	const item = lead({ message: 'Hello', custom: { subject: 'My CV' } });
	expect(await qualify(item)).toMatchObject({ category: 'hiring' });
	expect(await qualify(item, { options: { lookIn: ['message'] } })).toMatchObject({
		category: 'unclear',
	});
});

/** What Dedup Match makes of a message: registered, linked and waiting for an owner. */
const registered = async (text: string) => {
	const outputs = await runNode({ node: new LeadDedupMatch(), items: [message(text)] });
	return outputs.flat()[0]?.json ?? {};
};

const waiting = async () =>
	await inStore(async ({ timers }) =>
		(await timers.claimDue(Date.now() + 3_600_000, 10, 1)).map(({ kind }) => kind),
	);

test.each([
	['Buy viagra', 'disqualified'],
	['', 'nurture'],
])('%j ends its inquiry as %s', async (text, outcome) => {
	const item = await registered(text);
	await run([item], { nurtureFrom: 0 });
	const { inquiryId } = item.lead as unknown as Lead;
	expect(await inStore(async ({ inquiries }) => await inquiries.find(inquiryId))).toMatchObject({
		state: 'finished',
		outcome,
	});
	expect(await waiting()).toEqual([]);
});

test.each([['My account'], ['A demo']])('%j still waits for an owner', async (text) => {
	await run([await registered(text)]);
	expect(await waiting()).toEqual(['waiting']);
});

test.each([
	['a new node', {}],
	['activities', { activityRules }],
	['exceptions', { exceptions, exclusions: { list: [{ entries: 'example.com' }] } }],
])('the event log holds what the decision rests on: %s', async (_what, parameters) => {
	const view = { kind: 'page view', at: new Date(Date.now() - 3e8).toISOString() };
	const activities = [view, { ...view, where: '/pricing' }];
	const item: IDataObject = { ...(await registered('A demo')), activities };
	const qualification = await qualify(item, parameters);
	const { inquiryId } = item.lead as unknown as Lead;
	const [record, settings] = await inStore(async ({ events, policies }) => {
		const [event] = (await events.timeline(inquiryId)).filter(
			({ type }) => type === 'lead.qualified',
		);
		const { record } = event?.data as { record: QualifyRecord };
		return [record, (await policies.newestOfSameNode(record.settings))?.settings] as const;
	});
	const { policy } = settings as { policy: QualifyPolicy };
	const again = decideQualificationAgain(policy, record);
	expect({ ...again, policy: record.settings }).toEqual(qualification);
});

test('who leaves a phone number and asks for a call goes to an owner', async () => {
	const item = lead({ phone: '+4930123456', message: 'Please call me' });
	expect(await qualify(item)).toMatchObject({ category: 'sales', verdict: 'qualified', score: 40 });
});

test('it runs without the store when told to', async () => {
	const item = await registered('Buy viagra');
	await run([item], { options: { recordInStore: false } });
	expect(await waiting()).toEqual(['waiting']);
});

test.each([
	[{ grades: { fitA: 5 } }, /^Grades: B From is 20, and A From is 5, so no lead is ever B/],
	[{ nurtureFrom: 30 }, /^Nurture From \(30\) is above Qualified From \(20\)/],
	[{ tiers: { tier: [{ name: '', minimum: 3 }] } }, /^Tiers: the tier from 3 points has no name/],
	[
		{ rules: { rule: [{ name: 'Big', words: '', kind: 'fit', points: 'many' }] } },
		/^Scoring Rules: row 1 \(Big\): Points is "many", which is not a number/,
	],
])('settings that cannot work are named: %j', async (parameters, said) => {
	await expect(run([message('Hi')], parameters)).rejects.toMatchObject({
		message: expect.stringMatching(said),
	});
	const [kept] = await run([message('Hi')], parameters, { onError: 'continueRegularOutput' });
	expect(kept).toMatchObject([{ error: expect.stringMatching(said) }]);
});

const anyText = fc.oneof(
	fc.constantFrom(null, undefined, '', 'Head of Sales', 'head', 'SALES', '5', 'true'),
	fc.string({ unit: 'grapheme', maxLength: 4 }),
);

test('comparing texts the quick way says what n8n says', () => {
	const operations = fc.constantFrom(
		...(['empty', 'notEmpty', 'equals', 'notEquals', 'contains', 'notContains'] as const),
		...(['startsWith', 'notStartsWith', 'endsWith', 'notEndsWith'] as const),
	);
	fc.assert(
		fc.property(
			anyText,
			anyText,
			operations,
			fc.boolean(),
			(left, right, operation, ignoreCase) => {
				const operator: FilterOperatorValue = {
					type: 'string',
					operation,
					singleValue: operation === 'empty' || operation === 'notEmpty',
				};
				const condition = { id: '1', leftValue: left ?? null, rightValue: right ?? null, operator };
				const asked = {
					...noConditions,
					options: { ...noConditions.options, caseSensitive: !ignoreCase },
					conditions: [condition],
				};
				expect(quickCompare(condition, ignoreCase)).toBe(meets(asked, 'Rule'));
			},
		),
		{ numRuns: 500 },
	);
});

test.each([
	['a number', 5, { type: 'string', operation: 'equals' }],
	['a pattern', 'x', { type: 'string', operation: 'regex' }],
	['another type', 'x', { type: 'number', operation: 'gt' }],
] as const)('%s is left to n8n', (_what, leftValue, operator) => {
	expect(quickCompare({ id: '1', leftValue, rightValue: 'x', operator }, true)).toBeUndefined();
});

test.each([
	['gt', 25, 'amount ("30") is more than "25"'],
	['lte', 25, null],
])('a condition that is no text is decided by n8n: %s', async (operation, rightValue, because) => {
	const conditions = {
		...noConditions,
		conditions: [
			{
				id: '1',
				leftValue: '={{ $json.amount }}',
				rightValue,
				operator: { type: 'number', operation },
			},
		],
	} as unknown as IDataObject;
	const rules = { rule: [{ name: 'Big', words: '', kind: 'fit', points: 50, conditions }] };
	const qualification = await qualify({ ...message('Hi'), amount: '30' }, { rules });
	expect(qualification?.points.map((point) => point.because)).toEqual(because ? [because] : []);
});
