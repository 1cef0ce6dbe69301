import type { INodeParameters } from 'n8n-workflow';
import type { Waiting } from '../../nodes/core/lead';
import type { StoreSession } from '../../nodes/store';
import { parametersOf, readTemplate, type Template } from '../workflows/templates';
import { eventually, openStarter, plainServer, queueServer, type StarterDesk } from './desk';
import { nameOf } from './people';
import type { TestServer } from './servers';

jest.setTimeout(300_000);

/** Whose leads come from there. */
const countries = { turns: 'Germany', load: 'France', capped: 'Spain' } as const;

type Country = keyof typeof countries;

/** 200 in all. */
const posted: Readonly<Record<Country, number>> = { turns: 80, load: 60, capped: 60 };

/** The most open leads of who is in the pool of the least loaded; the others wait. */
const mostOpen = 20;

/** The most of the capped pool's in 30 days; the others are for the queue. */
const mostCapped = 10;

const addressOf = (name: string) => `${name.toLowerCase()}@example.com`;

const owner = (name: string, pools: string, more: INodeParameters = {}) => ({
	...{
		name,
		email: `${name.toLowerCase()}@example.com`,
		pools,
		more: { hours: 'always', ...more },
	},
});

const only = (country: string) => ({
	options: { caseSensitive: false, leftValue: '', typeValidation: 'loose', version: 2 },
	combinator: 'and',
	conditions: [
		{
			...{ id: country, leftValue: '={{ $json.lead.country }}', rightValue: country },
			operator: { type: 'string', operation: 'equals' },
		},
	],
});

const rule = (country: string, target: string, whenNobody: string) => ({
	...{ name: target, conditions: only(country), assignTo: 'pool', target, whenNobody },
});

/** Three pools, each with a strategy and limits of its own. */
function routes(template: Template) {
	Object.assign(parametersOf(template, 'Give It an Owner'), {
		owners: {
			owner: [
				...['Ann', 'Bo', 'Cy'].map((name) => owner(name, 'Turns')),
				...['Dee', 'Eva'].map((name) => owner(name, 'Load', { openLeadCap: mostOpen })),
				...['Fay', 'Gus'].map((name) => owner(name, 'Capped')),
			],
		},
		pools: { pool: [{ name: 'Load', strategy: 'load' }] },
		caps: {
			cap: [
				{
					...{ name: 'Few', most: mostCapped, per: 'month', counted: 'rolling' },
					...{ scope: 'owners', names: 'Fay, Gus' },
				},
			],
		},
		rules: {
			rule: [
				rule('DE', 'Turns', 'usual'),
				rule('FR', 'Load', 'wait'),
				rule('ES', 'Capped', 'next'),
			],
		},
		otherwise: 'queue',
	});
	releaseByWebhook(template);
	quiet(template);
}

/** What is queued for senders and owners stays where it is: it is not what is looked at. */
const quiet = ({ nodes }: Template) => {
	for (const node of nodes) {
		if (node.type.endsWith('.leadDeliveryTrigger')) Object.assign(node, { disabled: true });
	}
};

/** A second address of the flow, at which somebody says that the work on a lead is over. */
function releaseByWebhook(template: Template) {
	const address = `${String(parametersOf(template, 'Inquiry Comes In').path)}-over`;
	const nodes = [
		{
			...{ name: 'It Is Over', type: 'n8n-nodes-base.webhook', typeVersion: 2, position: [0, 0] },
			webhookId: address,
			parameters: {
				httpMethod: 'POST',
				path: address,
				responseMode: 'lastNode',
				responseData: 'noData',
				options: {},
			},
		},
		{
			...{ name: 'Which Lead', type: 'n8n-nodes-base.set', typeVersion: 3.4, position: [0, 0] },
			parameters: {
				mode: 'raw',
				jsonOutput: '={{ JSON.stringify({ lead: $json.body.lead }) }}',
				options: {},
			},
		},
		{
			...{ name: 'Release It', type: 'n8n-nodes-lead-ops.leadRouteAssign', typeVersion: 1 },
			...{ position: [0, 0], credentials: ownStore(template) },
			parameters: { operation: 'release', releaseReason: 'won' },
		},
	];
	template.nodes.push(...(nodes as Template['nodes']));
	const to = (node: string) => ({ main: [[{ node, type: 'main' as const, index: 0 }]] });
	Object.assign(template.connections, {
		'It Is Over': to('Which Lead'),
		'Which Lead': to('Release It'),
	});
}

const ownStore = ({ nodes }: Template) =>
	nodes.find(({ type }) => type.endsWith('.leadRouteAssign'))?.credentials;

const post = async ({ baseUrl }: TestServer, path: string, body: object) =>
	await fetch(`${baseUrl}/webhook/${path}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(body),
	});

/** Nobody of one country is called like somebody of another. */
const firstOf: Readonly<Record<Country, number>> = { turns: 0, load: 1000, capped: 2000 };

const inquiry = (from: Country, n: number) => ({
	...{ name: nameOf(firstOf[from] + n), email: `someone@${from}-${n}.example` },
	country: countries[from],
	message: `We would like a quote for ${n + 20} licences, please call us.`,
});

const servers: Array<[says: string, server: TestServer | undefined]> = [
	['SQLite', plainServer()],
	['queue mode, with two workers, PostgreSQL and Redis', queueServer()],
];

/** How to reach the store of the nodes, where it is not the embedded one. */
const storeOf = (server: TestServer) => {
	const { credential, store } = server as Partial<NonNullable<ReturnType<typeof queueServer>>>;
	return credential && store ? { store: { credential, settings: store } } : {};
};

const open = async (server: TestServer, workspace: string, change: (template: Template) => void) =>
	await openStarter(server, workspace, {
		...{ template: readTemplate('07-webhook-lead-desk.json'), change },
		...storeOf(server),
	});

interface Found {
	leads: number;
	inquiryId: string;
	leadId: string;
	owner?: string;
	queue?: string;
	waiting?: Waiting;
	/** How many ever had it. */
	owners: number;
	holds: string | null;
	/** How often it was assigned. */
	assigned: number;
}

/** What became of the inquiry of an address. */
async function recordOf(session: StoreSession, value: string): Promise<Found> {
	const { found } = await session.leads.findCandidates({ proving: [{ kind: 'email', value }] });
	const [{ lead } = { lead: undefined }] = found;
	if (!lead) return { leads: 0, inquiryId: '', leadId: '', owners: 0, holds: null, assigned: 0 };
	const inquiryId = lead.id.replace(/^lead_/, '');
	const { owner: has, queue, waiting } = (await session.assignments.current(inquiryId)) ?? {};
	const events = await session.events.timeline(inquiryId);
	return {
		...{ leads: found.length, inquiryId, leadId: lead.id },
		...{ owner: has?.name, queue: queue?.name, waiting },
		owners: (await session.assignments.ownersOf(inquiryId)).length,
		holds: (await session.holdings.find(lead.id))?.ownerKey ?? null,
		assigned: events.filter(({ type }) => type === 'lead.assigned').length,
	};
}

const countBy = (found: readonly Found[]) => {
	const counts: Record<string, number> = {};
	for (const each of found) {
		const key = each.owner ?? each.queue ?? (each.waiting ? 'waits' : 'nobody');
		counts[key] = (counts[key] ?? 0) + 1;
	}
	return counts;
};

describe.each(servers)('200 inquiries at once, %s', (_says, given) => {
	const run = given ? test : test.skip;
	const server = given as TestServer;
	const workspace = 'crowd';
	let desk: StarterDesk;
	afterAll(async () => await desk?.close());

	const all = (Object.keys(countries) as Country[]).flatMap((from) =>
		Array.from({ length: posted[from] }, (_, n) => ({ from, body: inquiry(from, n) })),
	);

	const look = async (from: Country): Promise<Found[]> =>
		await desk.look(async (session) => {
			const found: Found[] = [];
			for (const each of all.filter((one) => one.from === from)) {
				found.push(await recordOf(session, each.body.email));
			}
			return found;
		});

	const heldBy = async (names: readonly string[]) =>
		await desk.look(async ({ holdings }) =>
			Object.fromEntries(await holdings.countByOwner(names.map(addressOf))),
		);

	run('are all answered, and each has one owner, one queue, or waits', async () => {
		desk = await open(server, workspace, routes);
		const answers = await Promise.all(
			all.map(async ({ body }) => await post(server, workspace, body)),
		);
		const failed = answers.filter(({ status }) => status !== 200);
		expect(await Promise.all(failed.map(async (answer) => await answer.text()))).toEqual([]);
		const found = [...(await look('turns')), ...(await look('load')), ...(await look('capped'))];
		expect(found).toHaveLength(all.length);
		for (const each of found) {
			expect(each.leads).toBe(1);
			expect([each.owner, each.queue, each.waiting].filter(Boolean)).toHaveLength(1);
			expect(each.owners).toBe(each.owner ? 1 : 0);
			expect(each.assigned).toBe(each.waiting ? 0 : 1);
			expect(each.holds !== null).toBe(each.owner !== undefined);
		}
	});

	run('whoever takes turns has their exact share, and each turn was taken once', async () => {
		const counts = Object.values(countBy(await look('turns')));
		expect(counts).toHaveLength(3);
		expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
		const { turns } = await desk.look(
			async ({ assignments }) => await assignments.rotation('Turns'),
		);
		expect(turns).toBe(posted.turns);
	});

	run(
		'nobody has more open leads than they may, the others wait, and the counts are exact',
		async () => {
			expect(countBy(await look('load'))).toEqual({
				...{ Dee: mostOpen, Eva: mostOpen },
				waits: posted.load - 2 * mostOpen,
			});
			expect(await heldBy(['Dee', 'Eva'])).toEqual({
				[addressOf('Dee')]: mostOpen,
				[addressOf('Eva')]: mostOpen,
			});
		},
	);

	run('no cap is exceeded, and what is above it is for the queue', async () => {
		expect(countBy(await look('capped'))).toEqual({
			...{ Fay: mostCapped, Gus: mostCapped },
			'Lead Desk': posted.capped - 2 * mostCapped,
		});
	});

	run(
		'when leads are over, the oldest of those who wait have their places, once each',
		async () => {
			const before = await look('load');
			const over = before.filter((each) => each.owner === 'Dee').slice(0, 3);
			const waits = before.filter((each) => each.waiting);
			const inLine = await desk.look(async ({ inquiries }) => {
				const received = new Map<string, number>();
				for (const { inquiryId } of waits) {
					received.set(inquiryId, (await inquiries.find(inquiryId))?.receivedAt ?? 0);
				}
				return [...received].sort(([a, one], [b, other]) => one - other || (a < b ? -1 : 1));
			});
			for (const { inquiryId, leadId } of over) {
				const lead = { id: leadId, inquiryId, workspace, receivedAt: new Date().toISOString() };
				expect((await post(server, `${workspace}-over`, { lead })).status).toBe(200);
			}
			const next = inLine.slice(0, over.length).map(([id]) => id);
			await eventually('those in line to be given to somebody', async () => {
				const now = await look('load');
				return now.filter((each) => each.owner).length === 2 * mostOpen + over.length;
			});
			const after = await look('load');
			const given = after.filter((each) => each.owner && next.includes(each.inquiryId));
			expect(given.map(({ owner: has }) => has)).toEqual(over.map(() => 'Dee'));
			expect(given.map(({ owners, assigned }) => [owners, assigned])).toEqual(
				given.map(() => [1, 1]),
			);
			expect(await heldBy(['Dee'])).toEqual({ [addressOf('Dee')]: mostOpen });
		},
	);
});

describe.each(servers)('a lead that waits, %s', (_says, given) => {
	const run = given ? test : test.skip;
	const server = given as TestServer;
	const workspace = 'wakes';
	const awaySeconds = 25;

	/** Far below the hours that a lead would wait otherwise; the long storm holds it to two seconds. */
	const soonMs = 15_000;
	const ends: Array<() => Promise<void>> = [];
	afterAll(async () => {
		for (const end of ends) await end();
	});

	/** Ann alone, with something that keeps her from leads. */
	const openFor = async (name: string, more: INodeParameters) => {
		const desk = await open(server, name, (template) => {
			Object.assign(parametersOf(template, 'Give It an Owner'), {
				owners: { owner: [owner('Ann', '', more)] },
				options: { whenNobody: 'wait' },
			});
			releaseByWebhook(template);
			quiet(template);
		});
		ends.push(async () => await desk.close());
		return desk;
	};

	const whoHas = async (desk: StarterDesk, email: string) =>
		await eventually(
			`the lead of ${email} to be somebody's`,
			async () => {
				return await desk.look(async (session) => {
					const { inquiryId } = await recordOf(session, email);
					const assignment = await session.assignments.current(inquiryId);
					return assignment?.owner ? assignment : undefined;
				});
			},
			60_000,
		);

	run('has its owner soon after the moment at which they are back, and not before', async () => {
		const back = Date.now() + awaySeconds * 1_000;
		const until = new Date(back).toISOString();
		const desk = await openFor(`${workspace}-opening`, {
			absences: { absence: [{ from: '', until }] },
		});
		const { email, ...body } = inquiry('turns', 1);
		expect((await post(server, `${workspace}-opening`, { ...body, email })).status).toBe(200);
		const waits = await desk.look(async (session) => await recordOf(session, email));
		expect(waits.waiting).toMatchObject({ until, for: 'All Owners' });
		const { assignedAt } = await whoHas(desk, email);
		expect(Date.parse(assignedAt) - back).toBeGreaterThanOrEqual(0);
		expect(Date.parse(assignedAt) - back).toBeLessThanOrEqual(soonMs);
	});

	run('has its owner at once when a lead of theirs is over', async () => {
		const name = `${workspace}-release`;
		const desk = await openFor(name, { openLeadCap: 1 });
		const [first, second] = [inquiry('turns', 2), inquiry('turns', 3)];
		for (const body of [first, second]) expect((await post(server, name, body)).status).toBe(200);
		const find = async ({ email }: typeof first) =>
			await desk.look(async (session) => await recordOf(session, email));
		const { inquiryId, leadId, owner: has } = await find(first);
		expect(has).toBe('Ann');
		expect((await find(second)).waiting).toMatchObject({ for: 'All Owners' });
		const lead = { id: leadId, inquiryId, workspace: name, receivedAt: new Date().toISOString() };
		const released = Date.now();
		expect((await post(server, `${name}-over`, { lead })).status).toBe(200);
		const { assignedAt } = await whoHas(desk, second.email);
		expect(Date.parse(assignedAt) - released).toBeLessThanOrEqual(soonMs);
	});
});
