import fc from 'fast-check';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { contentInquiryId } from '../../nodes/core/keys';
import type { Assignment, Lead, Match } from '../../nodes/core/lead';
import { decideMatchAgain, type MatchedData } from '../../nodes/core/match';
import { LeadDedupMatch } from '../../nodes/LeadDedupMatch/LeadDedupMatch.node';
import { LeadSlaTimer } from '../../nodes/LeadSlaTimer/LeadSlaTimer.node';
import { LeadStore } from '../../nodes/LeadStore/LeadStore.node';
import { completeLead, type StoreSession } from '../../nodes/shared';
import { readJsonOf } from './asRead';
import { jsonOf, runNode } from './engine';
import { inDefaultStore, useTemporaryUserFolder } from './storeFolder';

useTemporaryUserFolder();

interface Answer extends IDataObject {
	lead: Lead & IDataObject;
	match: Match & IDataObject;
}

const minute = 60_000;
const received = Date.parse('2026-03-02T09:00:00.000Z');
const owner = { id: 'eve', name: 'Eve Ray', email: null, phone: null, crmId: null };

const ada = {
	fullName: 'Ada Lovelace',
	email: 'ada@engine.example',
	phone: '+4930123456',
	company: 'Engine GmbH',
	domain: 'engine.example',
	message: 'Please call me',
};

/** A lead as Lead Normalize puts it, received `after` milliseconds after the first. */
const inquiry = (fields: Partial<Lead>, after = 0): IDataObject => {
	const receivedAt = new Date(received + after).toISOString();
	return { lead: completeLead(fields, receivedAt) as unknown as IDataObject, form: 'Contact' };
};

const run = async (
	items: IDataObject[],
	parameters: IDataObject = {},
	more: { mode?: 'manual' | 'trigger'; onError?: 'continueRegularOutput' } = {},
) =>
	readJsonOf(
		await runNode({
			node: new LeadDedupMatch(),
			parameters: parameters as INodeParameters,
			items,
			...more,
		}),
	) as Answer[][];

/** Which output each item left on, by decision. */
const decisions = (outputs: Answer[][]) =>
	outputs.map((items) => items.map(({ match }) => match.decision));

const inStore = async <Result>(
	work: (session: StoreSession) => Promise<Result>,
	name = 'default',
) => await inDefaultStore(async (workspace) => await work(workspace(name)));

const assignment: Assignment = {
	owner,
	backup: null,
	queue: null,
	rule: 'Sales',
	pool: 'Sales',
	strategy: 'round robin',
	priority: 'normal',
	reason: 'Eve has the turn.',
	trace: [],
	policy: 'p',
	assignedAt: '2026-03-02T09:00:01.000Z',
	round: 1,
	repeated: false,
};

const assignTo = async ({ lead }: Answer) =>
	await inStore(
		async ({ assignments }) =>
			await assignments.record({
				inquiryId: lead.inquiryId,
				leadId: lead.id,
				occasion: 'assign',
				assignment,
			}),
	);

test('a new lead leaves on New with an id of its own, and what came in is unchanged', async () => {
	const item = inquiry(ada);
	const before = structuredClone(item);
	const [[answer] = []] = await run([item]);
	expect(item).toEqual(before);
	expect(answer?.form).toBe('Contact');
	expect(answer?.lead).toEqual({
		...(before.lead as IDataObject),
		id: `lead_${contentInquiryId(ada)}`,
		status: 'open',
	});
	expect(answer?.match).toMatchObject({ decision: 'new', relationship: 'none', owner: null });
});

test('two inquiries of one person in one batch see each other', async () => {
	const outputs = await run([
		inquiry(ada),
		inquiry({ email: 'ADA@engine.example', message: 'Me again' }),
		inquiry({ fullName: 'Bob Miller', email: 'bob@miller.example' }),
	]);
	expect(decisions(outputs)).toEqual([['new', 'new'], ['existing'], [], []]);
	expect(outputs[1]?.[0]?.lead.id).toBe(outputs[0]?.[0]?.lead.id);
});

test('a known lead comes with its owner and relationship, and learns', async () => {
	const [[first] = []] = await run([inquiry(ada)]);
	if (first) await assignTo(first);
	const home = { ...ada, email: 'ada@home.example', message: 'From home' };
	const [, [second] = []] = await run([inquiry(home, 60 * minute)]);
	expect(second?.match).toMatchObject({
		decision: 'existing',
		relationship: 'recent untouched',
		recordId: first?.lead.id,
		owner,
		merged: true,
		reason: expect.stringMatching(
			/^Known: the phone is that of Ada Lovelace, [\d.]+ % sure \(recent untouched, owned by Eve Ray\)\.$/,
		) as string,
	});

	const [, [third] = []] = await run([inquiry({ email: 'ada@home.example' }, 120 * minute)]);
	expect(third?.lead.id).toBe(first?.lead.id);
	const known = await inStore(async ({ leads }) => await leads.find(first?.lead.id ?? ''));
	expect(known).toMatchObject({ inquiries: 3, email: 'ada@engine.example', owner });
});

test('a possible duplicate is a lead of its own, for a person to look at', async () => {
	const [[first] = []] = await run([inquiry(ada)]);
	const outputs = await run([inquiry({ ...ada, fullName: 'Bob Miller', phone: null })]);
	expect(decisions(outputs)).toEqual([[], [], ['review'], []]);
	const [answer] = outputs[2] ?? [];
	expect(answer?.lead.id).not.toBe(first?.lead.id);
	expect(answer?.match.candidates.map(({ leadId }) => leadId)).toEqual([first?.lead.id]);
});

test('an unfinished inquiry that comes again gets the same answer on the same output', async () => {
	const [[first] = []] = await run([inquiry(ada)]);
	const [[again] = []] = await run([inquiry(ada, 3 * minute)]);
	expect(again).toEqual(first);

	await run([inquiry({ email: ada.email, message: 'More' })]);
	const [[third] = []] = await run([inquiry(ada, 5 * minute)]);
	expect(third).toEqual(first);
});

test('a finished inquiry that comes again is a replay with the assignment it got', async () => {
	const [[first] = []] = await run([inquiry(ada)]);
	if (first) await assignTo(first);
	await inStore(
		async ({ inquiries }) => await inquiries.finish(first?.lead.inquiryId ?? '', 'handed over'),
	);
	const outputs = await run([inquiry(ada, 3 * minute)]);
	expect(decisions(outputs)).toEqual([[], [], [], ['replay']]);
	expect(outputs[3]?.[0]).toMatchObject({
		lead: first?.lead,
		match: { decision: 'replay', recordId: first?.lead.id, owner },
		assignment,
	});
});

test('the same content after the window is a new inquiry of the known lead', async () => {
	const [[first] = []] = await run([inquiry(ada)]);
	const outputs = await run([inquiry(ada, 11 * minute)]);
	expect(decisions(outputs)).toEqual([[], ['existing'], [], []]);
	expect(outputs[1]?.[0]?.lead).toMatchObject({
		id: first?.lead.id,
		inquiryId: `${first?.lead.inquiryId}.2`,
	});
	const longer = await run([inquiry(ada, 20 * minute)], { replayWindow: 30 });
	expect(decisions(longer)).toEqual([['new'], [], [], []]);
});

test('an inquiry without owner or end waits no longer than the limit', async () => {
	const before = Date.now();
	await run([inquiry(ada)], { options: { waitingLimit: 5 } });
	const [due] = await inStore(
		async ({ timers }) => await timers.claimDue(before + minute, 10, minute),
	);
	expect(due).toMatchObject({ kind: 'waiting', inquiryId: contentInquiryId(ada) });
	expect(due?.item).toMatchObject({ form: 'Contact', match: { decision: 'new' } });
	expect(due?.dueAt).toBeGreaterThanOrEqual(before + 5000);
	expect(due?.dueAt).toBeLessThanOrEqual(Date.now() + 5000);
});

test('the event log holds what the decision rests on', async () => {
	await run([inquiry(ada)]);
	const [, [answer] = []] = await run([inquiry({ ...ada, message: 'Again' })]);
	const events = await inStore(
		async ({ events }) => await events.timeline(answer?.lead.inquiryId ?? ''),
	);
	expect(events.map(({ type }) => type)).toEqual(['inquiry.registered', 'lead.matched']);
	const { record } = events[1]?.data as MatchedData;
	expect(decideMatchAgain(record)).toEqual(answer?.match);
});

test('one phone that many people give makes no record long', async () => {
	const many = Array.from({ length: 60 }, (_, n) => ({
		fullName: `${String.fromCharCode(65 + (n % 26))}nn Person${String.fromCharCode(97 + (n % 26), 97 + (n % 7))}x`,
		email: `person${n}@mail.example`,
		phone: ada.phone,
	}));
	const outputs = await run(many.map((person) => inquiry(person)));
	const last = outputs.flat().find(({ lead }) => lead.email === 'person59@mail.example');
	const [, matched] = await inStore(
		async ({ events }) => await events.timeline(last?.lead.inquiryId ?? ''),
	);
	const { record } = matched?.data as MatchedData;
	expect(Buffer.byteLength(JSON.stringify(record))).toBeLessThanOrEqual(4096);
	expect(last?.match).toMatchObject(decideMatchAgain(record));
});

describe('who they are to us', () => {
	const days = 24 * 60 * minute;
	const tell = async (kind: string, at: number) =>
		await runNode({
			node: new LeadSlaTimer(),
			parameters: { operation: 'recordActivity', kind, at: new Date(at).toISOString() },
			items: [{ lead: { email: ada.email } }],
		});
	const setStatus = async (status: string, reason = '') =>
		await runNode({
			node: new LeadStore(),
			parameters: {
				...{ operation: 'updateStatus', leadFrom: 'entered', email: ada.email, status, reason },
			},
			items: [{}],
		});
	const askAgain = async (after: number, more: IDataObject = {}, parameters: IDataObject = {}) => {
		const item = { ...inquiry({ ...ada, message: 'Me again' }, after), ...more };
		const [answer] = (await run([item], parameters)).flat();
		return [answer?.match.relationship, answer?.lead.status, answer?.lead.closedAs];
	};
	const known = async () => {
		const [[first] = []] = await run([inquiry(ada)]);
		return first?.match.relationship;
	};

	test('none: nobody knows them', async () => {
		expect(await known()).toBe('none');
	});

	test('recent untouched: they asked lately, and nobody reached them', async () => {
		await known();
		expect(await askAgain(days)).toEqual(['recent untouched', 'open', null]);
	});

	test('open lead: somebody reached them', async () => {
		await known();
		await tell('call', received + minute);
		expect(await askAgain(days)).toEqual(['open lead', 'open', null]);
	});

	test('re-engaged: it is long ago, or was closed, and is open again', async () => {
		await known();
		expect(await askAgain(31 * days)).toEqual(['re-engaged', 'open', null]);
		await tell('lost', received + 32 * days);
		expect(await askAgain(33 * days)).toEqual(['re-engaged', 'open', null]);
		expect(await askAgain(34 * days, { n: 2 })).toEqual(['recent untouched', 'open', null]);
	});

	test.each([
		['HubSpot', { properties: { lifecyclestage: 'opportunity' } }],
		['Salesforce', { Id: '0061', StageName: 'Negotiation/Review', IsClosed: false }],
		['Pipedrive', { current: { status: 'open', stage_id: 3, pipeline_id: 1 } }],
		['Zoho', { Lead_Status: 'Contacted', Stage: 'Needs Analysis' }],
	])('open opportunity: %s says so', async (_crm, fields) => {
		await known();
		expect(await askAgain(days, fields)).toEqual(['open opportunity', 'open opportunity', null]);
		expect(await askAgain(2 * days, { n: 2 })).toEqual([
			...['open opportunity', 'open opportunity', null],
		]);
	});

	test('open opportunity: a stage of their own, in a field named by hand', async () => {
		const parameters = {
			crmFields: { stage: 'deal.phase', recordId: 'deal.no' },
			crmStages: { stage: [{ name: 'Trial', means: 'open opportunity' }] },
		};
		const item = { ...inquiry(ada), deal: { phase: 'TRIAL', no: 7 } };
		const [[answer] = []] = await run([item], parameters);
		expect(answer?.match.relationship).toBe('open opportunity');
		expect(answer?.lead.crm).toMatchObject({ id: '7', stage: 'TRIAL' });
	});

	test.each([
		['a sale was won', async () => await tell('won', received + minute), 'won'],
		['they became one', async () => await tell('customer', received + minute), null],
		['they opened a support case', async () => await tell('support', received + minute), null],
		['somebody said so', async () => await setStatus('customer'), null],
	])('customer: %s', async (_how, become, closedAs) => {
		await known();
		await become();
		expect(await askAgain(days)).toEqual(['customer', 'customer', closedAs]);
	});

	test.each([
		['closed', null],
		['lost', 'lost'],
		['disqualified', 'disqualified'],
	])('what was recorded as %s is closed', async (kind, closedAs) => {
		await known();
		await tell(kind, received + minute);
		const lead = await inStore(
			async ({ leads }) => await leads.find(`lead_${contentInquiryId(ada)}`),
		);
		expect(lead).toMatchObject({ status: 'closed', closedAs });
	});

	test('each change is in the timeline, with its reason', async () => {
		await known();
		await setStatus('lost', 'Too dear');
		await askAgain(900 * days);
		const timeline = jsonOf(
			await runNode({
				node: new LeadStore(),
				parameters: { operation: 'getTimeline', leadFrom: 'entered', email: ada.email },
				items: [{}],
			}),
		)[0]?.[0] as { timeline: Array<{ type: string; what: string }> };
		expect(
			timeline.timeline.filter(({ type }) => type === 'lead.statusChanged').map(({ what }) => what),
		).toEqual([
			'The status went from open to closed (lost). Too dear',
			'The status went from closed to open.',
		]);
	});

	test('own stages that cannot work are named', async () => {
		const crmStages = { stage: [{ name: ' ', means: 'won' }] };
		await expect(run([inquiry(ada)], { crmStages })).rejects.toMatchObject({
			message: '"Own Stages" has a line without a stage',
		});
	});
});

test('fields named by hand are read without Lead Normalize', async () => {
	const parameters = {
		leadFrom: 'fields',
		leadFieldNames: { email: 'contact.mail', fullName: 'contact.name' },
	};
	const payload = { contact: { mail: 'Ada@engine.example', name: 'Ada' }, at: 1 };
	await run([payload], parameters);
	const outputs = await run([{ ...payload, contact: { mail: 'ada@ENGINE.example' } }], parameters);
	expect(decisions(outputs)).toEqual([[], ['existing'], [], []]);
	expect(outputs[1]?.[0]?.lead.email).toBe('ada@ENGINE.example');
});

test('a messy lead is a new one, not an error', async () => {
	const outputs = await run([{ lead: { receivedAt: 'yesterday', email: '@', custom: 7 } }]);
	expect(decisions(outputs)).toEqual([['new'], [], [], []]);
	expect(outputs[0]?.[0]?.lead.receivedAt).toMatch(/^\d{4}-.*Z$/);
});

test('workspaces and runs by hand know nothing of each other', async () => {
	const client = async (workspace: string) =>
		decisions(await run([inquiry(ada)], { options: { workspace } })).flat();
	expect([await client('a'), await client('b')]).toEqual([['new'], ['new']]);
	const byHand = await run([inquiry({ email: ada.email })], {}, { mode: 'manual' });
	const live = await run([inquiry({ email: ada.email, message: 'Live' })]);
	expect([decisions(byHand).flat(), decisions(live).flat()]).toEqual([['new'], ['new']]);
	expect(byHand[0]?.[0]?.lead.workspace).toBe('default');
});

test('a lead that says that it is a test works on the test copy in a published workflow as well', async () => {
	const byHand = await run([inquiry(ada)], {}, { mode: 'manual' });
	const live = await run([inquiry({ ...ada, message: 'Again', test: true })]);
	expect([decisions(byHand).flat(), decisions(live).flat()]).toEqual([['new'], ['existing']]);
	expect(live.flat()[0]?.lead).toMatchObject({ workspace: 'default', test: true });
});

test.each([
	[{ compare: [] }, '"Compare" is empty, so no lead could ever be recognised'],
	[
		{ compare: ['company', 'place'] },
		'"Compare" holds nothing that tells who somebody is, so no lead could ever be recognised',
	],
	[
		{ existingFrom: 60, reviewFrom: 70 },
		'"Review From (Percent)" is 70, above "Existing From (Percent)", which is 60: nobody would ever be asked about',
	],
	[{ existingFrom: 100 }, 'Existing From (Percent) is 100, which is not a number from 50 to 99.9'],
	[{ replayWindow: -1 }, 'Replay Window (Minutes) is -1, which is not a number of 0 or more'],
	[
		{ options: { waitingLimit: 0 } },
		'Waiting Lead Limit (Seconds) is 0, which is not a number of 1 or more',
	],
])('settings that cannot work are named: %j', async (parameters, message) => {
	await expect(run([inquiry(ada)], parameters)).rejects.toMatchObject({ message });
	const [kept] = await run([inquiry(ada)], parameters, { onError: 'continueRegularOutput' });
	const said = expect.stringContaining(`${message}. `) as string;
	expect(kept).toMatchObject([{ form: 'Contact', error: said }]);
});

test('one submission is one lead, however often and in which order it comes', async () => {
	let workspace = 0;
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.array(fc.constantFrom(0, 1, 2), { minLength: 1, maxLength: 4 }), {
				minLength: 1,
				maxLength: 6,
			}),
			async (batches) => {
				const people: Array<Partial<Lead>> = [
					ada,
					{ fullName: 'Bob Miller', email: 'bob@miller.example' },
					{ fullName: 'Cy Young', phone: '+12025550123' },
				];
				const parameters = { options: { workspace: `run-${(workspace += 1)}` } };
				const runs = await Promise.all(
					batches.map(
						async (batch) =>
							await run(
								batch.map((index) => inquiry(people[index] ?? {})),
								parameters,
							),
					),
				);
				const answers = runs.flat(2);
				const sent = new Set(batches.flat()).size;
				expect(answers).toHaveLength(batches.flat().length);
				expect(new Set(answers.map(({ lead }) => lead.id)).size).toBe(sent);
				expect(new Set(answers.map(({ match }) => match.decision))).toEqual(new Set(['new']));
			},
		),
		{ numRuns: 25 },
	);
});
