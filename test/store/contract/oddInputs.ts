import fc from 'fast-check';
import { itemPart } from '../../../nodes/core/lead';
import type { StoreSession } from '../../../nodes/store';
import type { CurrentStore } from './CurrentStore';
import {
	ann,
	assignment,
	clock,
	contentId,
	knownLead,
	registration,
	stalled,
	timer,
} from './records';

const odd: Array<{ says: string; text: string }> = [
	{ says: 'SQL', text: "Robert'); DROP TABLE lead;--" },
	{ says: 'JSON', text: '{"fullName":"Ada","__proto__":{"admin":true}}' },
	{ says: 'question marks and dollars', text: '? $1 ?? :name' },
	{ says: 'an emoji of several parts', text: '👩🏽‍🚀 Ada 🇩🇪' },
	{ says: 'right-to-left script', text: '\u202Eعدا لوفلايس\u202C' },
	{ says: 'NUL bytes', text: 'Ada\0Lovelace\0' },
	{ says: 'half of a character', text: 'Ada \uD83D Lovelace \uDE00' },
	{ says: 'the mark of an escape', text: '\uFFFE0000 \uFFFE \uFFFF' },
	{ says: 'backslashes and line ends', text: 'a\\b\\0\r\n\u2028\t' },
];

/** Everything that was put in, and read again. */
async function thereAndBack(session: StoreSession, text: string) {
	const lead = knownLead({ id: text, fullName: text, email: text, phone: text, company: text });
	const item = { lead: { fullName: text, message: text }, [text]: text };
	const owner = { ...ann, id: text, name: text };
	await session.leads.save(lead, [{ kind: 'email', value: text }]);
	await session.inquiries.register(registration({ inquiryId: text, leadId: text, item }));
	await session.clocks.start([clock({ inquiryId: text, name: text })]);
	await session.timers.set([timer({ id: text, inquiryId: text, clock: text })]);
	await session.assignments.record({
		inquiryId: text,
		leadId: text,
		occasion: text,
		assignment: assignment({ owner, pool: text, reason: text }),
	});
	await session.assignments.saveRotation(text, { turns: 3, members: {}, lineups: [] });
	await session.inquiries.finish(text, text);
	const event = stalled({
		...{ at: 1, inquiryId: text, leadId: text },
		data: { timer: text, attempt: 1 },
	});
	await session.events.append([event]);

	const found = (await session.leads.findCandidates({ proving: [{ kind: 'email', value: text }] }))
		.found;
	const inquiry = await session.inquiries.find(text);
	expect(found).toEqual([{ lead: { ...lead, owner }, sharedKinds: ['email'] }]);
	expect(inquiry).toMatchObject({ id: text, leadId: text, outcome: text });
	expect(inquiry?.item).toEqual({
		...item,
		assignment: itemPart('assignment', assignment({ owner, pool: text, reason: text })),
	});
	expect((await session.clocks.ofInquiry(text)).map(({ name }) => name)).toEqual([text]);
	expect(await session.assignments.ownersOf(text)).toEqual([text]);
	expect(await session.assignments.forOccasion(text, text)).toMatchObject({ reason: text });
	expect((await session.assignments.rotation(text)).turns).toBe(3);
	expect(
		(await session.timers.claimDue(1_000, 10, 1)).map(({ id, clock: of }) => [id, of]),
	).toEqual([[text, text]]);
	expect(await session.events.timeline(text)).toEqual([event]);
}

/** What people and programs write into forms comes out as it went in, or is refused by name. */
export function describeOddInputs(current: CurrentStore) {
	test.each(odd)('$says come back as they were, wherever they stand', async ({ text }) => {
		expect.hasAssertions();
		await current.in(async (session) => await thereAndBack(session, text), text);
		const elsewhere = await current.in(async ({ leads }) => await leads.find(text));
		expect(elsewhere).toBeUndefined();
	});

	test('any text comes back as it was', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.string({ unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)) }),
				async (text) => {
					await current.in(async ({ leads, assignments }) => {
						await leads.save(knownLead({ id: `x${text}` }), []);
						expect((await leads.find(`x${text}`))?.id).toBe(`x${text}`);
						await assignments.saveRotation(text.slice(0, 200), {
							turns: 1,
							members: {},
							lineups: [],
						});
					});
				},
			),
			{ numRuns: 50 },
		);
	});

	test('a message of a megabyte, deep nesting and a field name of a million letters are kept', async () => {
		let nested: unknown = 'deep';
		for (let depth = 0; depth < 500; depth++) nested = { nested };
		const item = {
			lead: { message: 'é'.repeat(1_048_576) },
			['n'.repeat(1_000_000)]: 1,
			...JSON.parse('{"__proto__":{"admin":true},"constructor":"x"}'),
			nested,
		};
		await current.register({ item });
		const inquiry = await current.in(async ({ inquiries }) => await inquiries.find(contentId));
		expect(JSON.stringify(inquiry?.item)).toBe(JSON.stringify(item));
		expect(({} as { admin?: boolean }).admin).toBeUndefined();
	});

	test('a key of any length finds its lead, and only that', async () => {
		const value = 'a'.repeat(1_000_000);
		const found = await current.in(async ({ leads }) => {
			await leads.save(knownLead(), [{ kind: 'email', value }]);
			const same = (await leads.findCandidates({ proving: [{ kind: 'email', value }] })).found;
			const other = (
				await leads.findCandidates({ proving: [{ kind: 'email', value: `${value}b` }] })
			).found;
			return [same.length, other.length];
		});
		expect(found).toEqual([1, 0]);
	});

	const long = 'n'.repeat(1_000_000);
	const refused: Array<{ field: string; write: (session: StoreSession) => Promise<unknown> }> = [
		{ field: 'Lead ID', write: async ({ leads }) => await leads.save(knownLead({ id: long }), []) },
		{
			field: 'Inquiry ID',
			write: async ({ inquiries }) => await inquiries.register(registration({ inquiryId: long })),
		},
		{
			field: 'Owner ID',
			write: async ({ assignments }) =>
				await assignments.record({
					inquiryId: contentId,
					leadId: null,
					occasion: 'assign',
					assignment: assignment({ owner: { ...ann, id: long } }),
				}),
		},
		{
			field: 'Pool',
			write: async ({ assignments }) =>
				await assignments.saveRotation(long, { turns: 0, members: {}, lineups: [] }),
		},
		{ field: 'Clock', write: async ({ clocks }) => await clocks.start([clock({ name: long })]) },
		{ field: 'Timer', write: async ({ timers }) => await timers.set([timer({ id: long })]) },
	];

	test.each(refused)(
		'a $field of a million letters is refused by its name',
		async ({ field, write }) => {
			await expect(current.in(write)).rejects.toMatchObject({
				code: 'store.tooLong',
				message: expect.stringContaining(`The ${field} has 1000000 characters`),
			});
		},
	);

	test('a Workspace of a million letters is refused by its name', async () => {
		await expect(
			current.in(async ({ leads }) => await leads.find('x'), long),
		).rejects.toMatchObject({
			code: 'store.tooLong',
			message: expect.stringContaining('Workspace'),
		});
	});
}
