import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { signLink, type SignedLink } from '../../nodes/core/links';
import type { Sla } from '../../nodes/core/lead';
import { makeLink } from '../../nodes/desk/links';
import { LeadSlaTimer } from '../../nodes/LeadSlaTimer/LeadSlaTimer.node';
import { jsonOf, runNode } from './engine';
import { inDefaultStore, useTemporaryUserFolder } from './storeFolder';

useTemporaryUserFolder();

const day = 86_400_000;
const clock = { name: 'First touch', amount: 60, unit: 'businessMinutes', stopsOn: ['human'] };
const fromLink = { leadFrom: 'link', kind: 'call', by: 'Ann' };

const run = async (
	parameters: IDataObject,
	item: IDataObject,
	mode: 'manual' | 'trigger' = 'trigger',
) =>
	jsonOf(
		await runNode({
			...{ node: new LeadSlaTimer(), mode },
			parameters: parameters as INodeParameters,
			items: [item],
		}),
	);

/** Starts a clock for an inquiry of Ada, in a workspace. */
const start = async (inquiryId: string, workspace = 'default') => {
	const lead = { id: inquiryId, inquiryId, fullName: 'Ada Lovelace', email: 'ada@example.com' };
	await run(
		{ clocks: { clock: [clock] } },
		{ lead: { ...lead, workspace, receivedAt: new Date().toISOString() } },
	);
};

/** The token of a link as a message would carry it. */
async function tokenFor(
	inquiryId: string,
	{ workspace = 'default', ...change }: Partial<SignedLink> = {},
) {
	const link = await inDefaultStore(
		async (open) =>
			await makeLink(open(workspace), {
				...{ purpose: 'acted', page: 'https://n8n.example.com/form/acted' },
				...{ workspace, inquiryId, expiresAt: Date.now() + day },
				...(change as object),
			}),
	);
	return new URL(link).searchParams.get('token') ?? '';
}

const stateOf = async (inquiryId: string, workspace = 'default') =>
	await inDefaultStore(
		async (open) => (await open(workspace).clocks.ofInquiry(inquiryId))[0]?.state,
	);

const answerOf = (items: IDataObject[] | undefined) => (items?.[0]?.sla as Sla | undefined)?.answer;

test('a link stops the clock, says so with the name, and says the second time that it had stopped', async () => {
	await start('i-1');
	const token = await tokenFor('i-1');
	const told = { operation: 'recordActivity', ...fromLink };
	const [recorded, notFound] = await run(told, { token });
	expect(notFound).toEqual([]);
	expect(answerOf(recorded)).toMatchObject({
		code: 'clocks.stopped',
		title: 'Thank you. The clock for Ada Lovelace has stopped.',
	});
	expect(await stateOf('i-1')).toBe('stopped');
	const [again] = await run({ ...told, by: 'Bo' }, { token });
	expect(answerOf(again)).toMatchObject({
		code: 'clocks.stoppedBefore',
		title: 'The clock for Ada Lovelace had stopped before.',
		text: expect.stringContaining('That was the call by Ann.'),
	});
});

test('by the link of the desk the item has the lead, for what comes behind the page', async () => {
	await start('i-1');
	const told = { operation: 'recordActivity', ...fromLink };
	const [recorded] = await run(told, { token: await tokenFor('i-1') });
	expect(recorded?.[0]?.lead).toMatchObject({ inquiryId: 'i-1', email: 'ada@example.com' });
});

test.each(['.', '>', ')', '>.', ',', '&gt;', '"', ' and so on', '\u00a0', '…'])(
	'a link that was lengthened by %j opens all the same',
	async (appended) => {
		await start('i-1');
		const token = `${await tokenFor('i-1')}${appended}`;
		const [recorded] = await run({ operation: 'recordActivity', ...fromLink }, { token });
		expect(answerOf(recorded)?.code).toBe('clocks.stopped');
	},
);

test.each([
	['default:test', true],
	['default', false],
])('the page of a link of %s says that it was a test: %j', async (workspace, isTest) => {
	await start('i-1', workspace);
	const token = await tokenFor('i-1', { workspace });
	for (const operation of ['pause', 'recordActivity']) {
		const [done] = await run({ operation, ...fromLink }, { token });
		const text = answerOf(done)?.text ?? '';
		expect(text.endsWith('nothing has changed for a real lead.')).toBe(isTest);
	}
});

test.each([
	['pause', 'paused'],
	['resume', 'running'],
	['stop', 'stopped'],
])('%s is opened by a link as well', async (operation, state) => {
	await start('i-1');
	const [done] = await run({ operation, ...fromLink }, { token: await tokenFor('i-1') });
	expect(answerOf(done)?.title).toContain('Ada Lovelace');
	expect(await stateOf('i-1')).toBe(state);
});

test.each<[string, () => Promise<string | undefined>, string]>([
	['nothing', async () => await Promise.resolve(undefined), 'link.missing'],
	['the bare ID of the inquiry', async () => await Promise.resolve('i-1'), 'link.invalid'],
	['a link with more letters', async () => `${await tokenFor('i-1')}x`, 'link.invalid'],
	['a link behind a bracket', async () => `<${await tokenFor('i-1')}`, 'link.invalid'],
	['a link that was cut off', async () => (await tokenFor('i-1')).slice(0, -1), 'link.invalid'],
	[
		'a link signed with a key of one’s own',
		async () => {
			await tokenFor('i-1');
			const expiresAt = Date.now() + day;
			return signLink('', { purpose: 'acted', workspace: 'default', inquiryId: 'i-1', expiresAt });
		},
		'link.invalid',
	],
	[
		'a link of a workspace that is none',
		async () =>
			await Promise.resolve(
				signLink('', {
					...{ purpose: 'acted', workspace: 'no\0where', inquiryId: 'i-1' },
					expiresAt: Date.now() + day,
				}),
			),
		'link.invalid',
	],
	[
		'a link that has expired',
		async () => await tokenFor('i-1', { expiresAt: Date.now() - 1_000 }),
		'link.expired',
	],
	[
		'a link for something else',
		async () => await tokenFor('i-1', { purpose: 'unsubscribe' }),
		'link.foreign',
	],
	['a link about another inquiry', async () => await tokenFor('i-2'), 'lead.unknown'],
	[
		'a link of another workspace',
		async () => await tokenFor('i-1', { workspace: 'client-b' }),
		'lead.unknown',
	],
])('%s stops nothing, and leaves on Not Found', async (_what, tokenOf, code) => {
	await start('i-1');
	const token = await tokenOf();
	const item = {
		inquiry: 'i-1',
		lead: { inquiryId: 'i-1' },
		...(token !== undefined && { token }),
	};
	for (const operation of ['recordActivity', 'pause', 'stop']) {
		const [done, notFound] = await run({ operation, ...fromLink }, item);
		expect(done).toEqual([]);
		expect(answerOf(notFound)).toMatchObject({
			code,
			title: expect.stringMatching(/\.$/),
			text: expect.stringContaining('Nothing was changed.'),
		});
	}
	expect(await stateOf('i-1')).toBe('running');
});

test('a link makes no workspace: one that nobody wrote to has no key after it', async () => {
	const expiresAt = Date.now() + day;
	const token = signLink('', { purpose: 'acted', workspace: 'x', inquiryId: 'i', expiresAt });
	await run({ operation: 'recordActivity', ...fromLink }, { token });
	const key = await inDefaultStore(async (open) => await open('x').settings.keptKey('links'));
	expect(key).toBeUndefined();
});

describe('of several workspaces', () => {
	const told = { operation: 'recordActivity', ...fromLink };

	test.each([
		['', 'client-a', 'stopped'],
		['client-a', 'client-a', 'stopped'],
		['client-a', 'client-a:test', 'stopped'],
		['client-b', 'client-a', 'running'],
		['client-b', 'client-a:test', 'running'],
	])('a node of "%s" and a link of "%s": %s', async (workspace, ofLink, state) => {
		await start('i-1', ofLink);
		const token = await tokenFor('i-1', { workspace: ofLink });
		const outputs = await run({ ...told, options: { workspace } }, { token });
		expect(await stateOf('i-1', ofLink)).toBe(state);
		expect(answerOf(outputs[state === 'stopped' ? 0 : 1])?.code).toBe(
			state === 'stopped' ? 'clocks.stopped' : 'link.foreign',
		);
	});

	test.each([
		['default', {}, 'running', 'link.live'],
		['default', { liveTestRuns: true }, 'stopped', 'clocks.stopped'],
		['default:test', {}, 'stopped', 'clocks.stopped'],
	])('a run by hand with a link of %s and %j: %s', async (workspace, options, state, code) => {
		await start('i-1', workspace);
		const token = await tokenFor('i-1', { workspace });
		const outputs = await run({ ...told, options }, { token }, 'manual');
		expect(answerOf(outputs.flat())?.code).toBe(code);
		expect(await stateOf('i-1', workspace)).toBe(state);
	});
});

describe('the link of a person who wants to hear no more', () => {
	const byOwner = { operation: 'recordActivity', leadFrom: 'link', kind: 'opted-out' };
	const optOut = { ...byOwner, linkHolder: 'person' };
	const known = async () => {
		await start('i-1');
		return await tokenFor('i-1', { purpose: 'opt-out' });
	};

	test.each([
		['all', 'You will hear no more from us.'],
		['email', 'You will get no more emails from us.'],
	])('of %s says so, as often as it is opened', async (channel, title) => {
		const token = await known();
		const told = { ...optOut, channel };
		for (const opened of [await run(told, { token }), await run(told, { token })]) {
			expect(answerOf(opened[0])).toMatchObject({ code: 'person.optedOut', title });
			// Whoever has their mail may see the page.
			expect(opened[0]?.[0]).not.toHaveProperty('lead');
		}
	});

	test.each([['call'], ['won'], ['opted-in']])('tells nothing else, such as %s', async (kind) => {
		const token = await known();
		await expect(run({ ...optOut, kind }, { token })).rejects.toMatchObject({
			message: expect.stringMatching(
				/^Kind is .*, and by their own link a person says nothing but/,
			),
		});
		const [recorded, notFound] = await run({ ...byOwner, kind }, { token });
		expect(recorded).toEqual([]);
		expect(answerOf(notFound)?.code).toBe('link.foreign');
	});

	test('is not that of the owner, who says it where they say what they did', async () => {
		await start('i-1');
		const [recorded] = await run(byOwner, { token: await tokenFor('i-1') });
		expect(answerOf(recorded)).toMatchObject({ code: 'activity.noted' });
	});

	test.each<[string, string, IDataObject]>([
		['an owner or the desk', 'acted', optOut],
		['whoever is asked about a duplicate', 'same person', optOut],
		['the person, where owners say what they did', 'opt-out', byOwner],
	])('and no other: that of %s signs nobody off', async (_whose, purpose, told) => {
		await start('i-1');
		const token = await tokenFor('i-1', { purpose });
		const [recorded, notFound] = await run(told, { token });
		expect(recorded).toEqual([]);
		expect(answerOf(notFound)).toMatchObject({
			...{ code: 'link.foreign', text: expect.not.stringContaining('Ada') },
		});
		expect(await stateOf('i-1')).toBe('running');
	});

	test.each([
		['nothing', '', 'This page needs the link from our message.'],
		['what was made up', 'i-1', 'This link is not valid.'],
	])('is asked for in the words of the person, given %s', async (_says, token, title) => {
		const [, notFound] = await run(optOut, { token });
		expect(answerOf(notFound)?.title).toBe(title);
		expect(answerOf(notFound)?.text).not.toContain('lead');
	});

	test('opens nothing once they were erased, and says that nobody writes to them', async () => {
		await start('i-1');
		const [, notFound] = await run(optOut, {
			token: await tokenFor('i-2', { purpose: 'opt-out' }),
		});
		expect(answerOf(notFound)).toMatchObject({
			code: 'lead.unknown',
			title: 'Nothing is kept of you here.',
		});
	});

	test('carries nothing of who they are that can be read', async () => {
		const [said = ''] = (await known()).split('.');
		expect(Buffer.from(said, 'base64url').toString()).not.toMatch(/ada|lovelace|@|\+49/i);
	});
});
