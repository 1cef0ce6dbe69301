import { openChannel, type ChannelState, type Delivery } from '../../../nodes/core/deliver';
import { deliveryStates, type DeliveryState } from '../../../nodes/core/lead';
import type { StoreSession } from '../../../nodes/store';
import { delivery } from '../../core/deliver/records';
import type { CurrentStore } from './CurrentStore';
import { flowThrough } from './flow';

/** An effect that stands in line since a moment. */
const inLine = (id: string, changes: Partial<Delivery> = {}) =>
	delivery({ id, lineAt: 10, dueAt: 10, queuedAt: 10, giveUpAt: 1_000, ...changes });

const idsOf = (all: readonly Delivery[]) => all.map(({ id }) => id);

const held = (cause: 'away' | 'access'): ChannelState => ({
	hold: {
		...{ cause, message: 'x', node: null, since: 1, failedAt: 1, failures: 1 },
		...{ probeAt: 2, tellAt: null },
	},
	refusals: { likeness: 'x', count: 1 },
});

const ada = {
	fullName: 'Ada Lovelace',
	email: 'ada@example.com',
	phone: null,
	company: 'Engines Ltd',
	message: 'Hello',
};

export function describeDeliveries(current: CurrentStore) {
	describe('deliveries', () => {
		const given = async (...all: Delivery[]) =>
			await current.in(async ({ deliveries }) => await deliveries.add(all));

		const asked = async <Result>(
			question: (book: StoreSession['deliveries']) => Promise<Result>,
			workspace?: string,
		) => await current.in(async ({ deliveries }) => await question(deliveries), workspace);

		test.each(deliveryStates)('come back as they were: %s', async (state) => {
			const whole = delivery({
				...{ state, attempt: 3, gated: true, handedOutAt: 5, toldAt: 7, after: 'x' },
				kept: { recordId: '7', messageId: null, link: 'https://example.com' },
				problem: { code: 'delivery.refused', message: 'No', hint: 'Look' },
			});
			await given(whole);
			expect(await asked(async (book) => await book.find(whole.id))).toEqual(whole);
		});

		test('are added once: one that is there stays as it is', async () => {
			await given(inLine('a'));
			await given(inLine('a', { text: 'Other' }), inLine('b'));
			const found = await asked(async (book) => await book.ofInquiry('inq_1'));
			expect(found.map(({ id, text }) => [id, text])).toEqual([
				['a', 'Ada Lovelace asks.'],
				['b', 'Ada Lovelace asks.'],
			]);
		});

		test('are written as they are now, and one that is not there is not made', async () => {
			await given(inLine('a'), inLine('b'));
			const changed = inLine('a', {
				...{ state: 'out', attempt: 1, dueAt: 99, giveUpAt: 2_000, priority: 'plan' },
				...{ after: 'b', text: 'Changed', handedOutAt: 50 },
			});
			await asked(async (book) => {
				await book.save(changed);
				await book.save(inLine('c'));
			});
			const found = await asked(async (book) => [
				...[await book.find('a'), await book.find('b'), await book.find('c')],
			]);
			expect(found).toEqual([changed, inLine('b'), undefined]);
		});

		test('of an inquiry come in the order in which they were queued', async () => {
			await given(
				inLine('a', { queuedAt: 3 }),
				inLine('b', { queuedAt: 1, state: 'done' }),
				inLine('c', { queuedAt: 2, state: 'withdrawn' }),
				inLine('d', { inquiryId: 'inq_2' }),
			);
			expect(idsOf(await asked(async (book) => await book.ofInquiry('inq_1')))).toEqual([
				...['b', 'c', 'a'],
			]);
			expect(await asked(async (book) => await book.ofInquiry('inq_9'))).toEqual([]);
		});

		test('of a lead are those of all its inquiries', async () => {
			const { id, found } = await current.in(async (session) => {
				const first = await flowThrough(session, ada, 1, 'assigned');
				await flowThrough(session, { ...ada, message: 'Again' }, 2, 'assigned');
				await flowThrough(session, { ...ada, email: 'b@x.org', fullName: 'B' }, 3, 'assigned');
				return { id: first.id, found: await session.deliveries.ofLead(first.id) };
			});
			expect(found.map(({ leadId }) => leadId)).toEqual([id, id]);
			expect(await asked(async (book) => await book.ofLead('nobody'))).toEqual([]);
		});

		test('stand in line by priority, then by age, as many as are asked for', async () => {
			await given(
				inLine('plan', { priority: 'plan', dueAt: 1 }),
				inLine('confirmation', { priority: 'confirmation', dueAt: 2 }),
				inLine('new alert', { dueAt: 9 }),
				inLine('old alert', { dueAt: 3 }),
				inLine('as old', { dueAt: 3 }),
				inLine('later', { dueAt: 101 }),
				inLine('elsewhere', { channel: 'SMS', dueAt: 0 }),
				...deliveryStates
					.filter((state) => state !== 'waiting')
					.map((state) => inLine(state, { state, dueAt: 0 })),
			);
			const line = async (limit: number) =>
				idsOf(await asked(async (book) => await book.inLine('Email', 100, limit)));
			expect(await line(100)).toEqual([
				...['as old', 'old alert', 'new alert', 'confirmation', 'plan'],
			]);
			expect(await line(4)).toEqual(['as old', 'old alert', 'new alert', 'confirmation']);
			expect(await line(1)).toEqual(['as old']);
			expect(idsOf(await asked(async (book) => await book.inLine('Email', 101, 9)))).toContain(
				'later',
			);
		});

		test('that wait for another one are found by it, while they wait', async () => {
			const behind = { after: 'a', state: 'blocked' } as const;
			await given(
				inLine('a'),
				inLine('c', { ...behind, dueAt: 2 }),
				inLine('b', { ...behind, dueAt: 1 }),
				inLine('d', { ...behind, after: 'b' }),
				inLine('e', { after: 'a', state: 'waiting' }),
				inLine('f', { after: 'a', state: 'withdrawn' }),
			);
			expect(idsOf(await asked(async (book) => await book.blockedBy('a')))).toEqual(['b', 'c']);
		});

		test.each(deliveryStates)('with a run are under way: %s', async (state) => {
			await given(inLine('a', { state }));
			const isUnderWay = state === 'out' || state === 'begun';
			expect(await asked(async (book) => await book.isUnderWay('Email'))).toBe(isUnderWay);
			expect(await asked(async (book) => await book.isUnderWay('SMS'))).toBe(false);
		});

		test('whose run gives no sign of life have lapsed, the oldest first', async () => {
			await given(
				inLine('b', { state: 'out', dueAt: 100 }),
				inLine('a', { state: 'begun', dueAt: 99 }),
				inLine('c', { state: 'out', dueAt: 101 }),
				inLine('waiting'),
				inLine('asked', { state: 'in doubt' }),
			);
			const lapsed = async (now: number, limit: number) =>
				idsOf(await asked(async (book) => await book.lapsed(now, limit)));
			expect(await lapsed(100, 10)).toEqual(['a', 'b']);
			expect(await lapsed(100, 1)).toEqual(['a']);
			expect(await lapsed(98, 10)).toEqual([]);
		});

		test('that have not left get too old, whatever they wait for', async () => {
			await given(
				inLine('a', { giveUpAt: 100, dueAt: 5_000 }),
				inLine('b', { giveUpAt: 99, state: 'blocked' }),
				inLine('c', { giveUpAt: 101 }),
				...deliveryStates
					.filter((state) => !['waiting', 'blocked'].includes(state))
					.map((state) => inLine(state, { state, giveUpAt: 1 })),
			);
			expect(idsOf(await asked(async (book) => await book.tooOld(100, 10))).sort()).toEqual([
				...['a', 'b'],
			]);
			expect(await asked(async (book) => await book.tooOld(98, 10))).toEqual([]);
			expect(await asked(async (book) => await book.tooOld(100, 1))).toHaveLength(1);
		});

		test('of which a person has not heard are untold, the oldest first', async () => {
			await given(
				inLine('refused', { state: 'refused', dueAt: 2 }),
				inLine('in doubt', { state: 'in doubt', dueAt: 1 }),
				inLine('given up', { state: 'given up', dueAt: 3 }),
				inLine('told', { state: 'refused', toldAt: 5 }),
				inLine('being told', { state: 'refused', dueAt: 101 }),
				inLine('waiting'),
			);
			const untold = async (limit: number) =>
				idsOf(await asked(async (book) => await book.untold(100, limit)));
			expect(await untold(10)).toEqual(['in doubt', 'refused', 'given up']);
			expect(await untold(1)).toEqual(['in doubt']);
		});

		test.each<[what: string, all: Delivery[], channels: string[], due: number | null]>([
			['nothing', [], ['Email'], null],
			['one in line', [inLine('a', { dueAt: 7 })], ['Email'], 7],
			[
				'one of each priority',
				[inLine('a', { dueAt: 7 }), inLine('b', { dueAt: 5, priority: 'plan' })],
				['Email'],
				5,
			],
			[
				'of two channels the first',
				[inLine('a', { dueAt: 7 }), inLine('b', { dueAt: 5, channel: 'SMS' })],
				['Email', 'SMS'],
				5,
			],
			['in line of a channel that nobody asks for', [inLine('a', { dueAt: 7 })], ['SMS'], 1_000],
			['no channels, and what gets too old', [inLine('a', { dueAt: 7, giveUpAt: 9 })], [], 9],
			[
				'what waits for another one, and gets too old',
				[inLine('a', { state: 'blocked', dueAt: 7 })],
				['Email'],
				1_000,
			],
			[
				'the end of a lease',
				[inLine('a', { state: 'begun', dueAt: 8, channel: 'SMS' })],
				['Email'],
				8,
			],
			['a person who has to hear', [inLine('a', { state: 'refused', dueAt: 4 })], [], 4],
			[
				'a person who heard',
				[inLine('a', { state: 'refused', dueAt: 4, toldAt: 5 })],
				['Email'],
				null,
			],
			[
				'what is over',
				[inLine('a', { state: 'done' }), inLine('b', { state: 'withdrawn' })],
				['Email'],
				null,
			],
		])('the next moment that matters: %s', async (_what, all, channels, due) => {
			await given(...all);
			expect(await asked(async (book) => await book.nextDueAt(channels, true))).toBe(due);
			const seen = await current.store.read(
				async (open) => await open('default').deliveries.nextDueAt(channels, true),
			);
			expect(seen).toBe(due);
			expect(
				await asked(async (book) => await book.nextDueAt(channels, true), 'elsewhere'),
			).toBeNull();
		});

		test('of what a person has to hear no moment comes where nobody is told', async () => {
			await given(
				inLine('a', { state: 'refused', dueAt: 4 }),
				inLine('b', { state: 'out', dueAt: 6 }),
			);
			expect(await asked(async (book) => await book.nextDueAt(['Email'], false))).toBe(6);
			expect(await asked(async (book) => await book.nextDueAt(['Email'], true))).toBe(4);
		});

		test('that are neither done nor withdrawn are pending, by channel and inquiry', async () => {
			const states: Array<[DeliveryState, number]> = deliveryStates.map((state, n) => [state, n]);
			await given(
				...states.map(([state, dueAt]) => inLine(state, { state, dueAt })),
				inLine('told', { state: 'refused', dueAt: 90, toldAt: 1 }),
				inLine('sms', { channel: 'SMS', dueAt: 91 }),
				inLine('other', { inquiryId: 'inq_2', dueAt: 92 }),
			);
			const pending = async (filter: { channel?: string; inquiryId?: string }, limit = 50) =>
				idsOf(await asked(async (book) => await book.pending(filter, limit)));
			const ofBoth = [
				...['blocked', 'waiting', 'out', 'begun', 'in doubt', 'refused', 'given up', 'told'],
			];
			expect(await pending({})).toEqual([...ofBoth, 'sms', 'other']);
			expect(await pending({}, 3)).toEqual(['blocked', 'waiting', 'out']);
			expect(await pending({ channel: 'SMS' })).toEqual(['sms']);
			expect(await pending({ channel: 'Fax' })).toEqual([]);
			expect(await pending({ inquiryId: 'inq_2' })).toEqual(['other']);
			expect(await pending({ channel: 'Email', inquiryId: 'inq_1' })).toEqual(ofBoth);
			const counted = async (filter: { channel?: string; inquiryId?: string }) =>
				await asked(async (book) => await book.countPending(filter));
			for (const filter of [{}, { channel: 'SMS' }, { inquiryId: 'inq_1' }, { channel: 'Fax' }]) {
				const counts = new Map<string, number>();
				for (const id of await pending(filter)) {
					const one = await asked(async (book) => await book.find(id));
					const key = `${one?.channel} ${one?.state}`;
					counts.set(key, (counts.get(key) ?? 0) + 1);
				}
				const read = (await counted(filter)).map(
					({ channel, state, count }) => [`${channel} ${state}`, count] as const,
				);
				expect(new Map(read)).toEqual(counts);
			}
			expect(await pending({ channel: 'Email', inquiryId: 'inq_1' }, 2)).toEqual([
				...['blocked', 'waiting'],
			]);
			expect(await pending({ channel: 'SMS', inquiryId: 'inq_2' })).toEqual([]);
		});

		test('a channel is open until it is said otherwise, and only the held ones are named', async () => {
			const { before, after, heldOnes } = await asked(async (book) => {
				const unknown = await book.channel('Email');
				await book.saveChannel('Email', held('away'));
				await book.saveChannel('Email', held('access'));
				await book.saveChannel('Chat', held('away'));
				await book.saveChannel('SMS', { hold: null, refusals: { likeness: 'x', count: 2 } });
				return {
					before: unknown,
					after: [await book.channel('Email'), await book.channel('SMS')],
					heldOnes: await book.heldChannels(),
				};
			});
			expect(before).toEqual(openChannel);
			expect(after).toEqual([
				held('access'),
				{ hold: null, refusals: { likeness: 'x', count: 2 } },
			]);
			expect(heldOnes).toEqual([
				{ channel: 'Chat', state: held('away') },
				{ channel: 'Email', state: held('access') },
			]);
			const seen = await current.store.read(
				async (open) => await open('default').deliveries.heldChannels(),
			);
			expect(seen).toEqual(heldOnes);
		});

		test('the channels of what stands in line are counted', async () => {
			await given(
				inLine('a', { dueAt: 7 }),
				inLine('b', { dueAt: 5, priority: 'plan' }),
				inLine('c', { channel: 'SMS', dueAt: 9 }),
				inLine('d', { channel: 'Chat', state: 'done' }),
			);
			expect(await asked(async (book) => await book.waitingChannels())).toEqual([
				{ channel: 'Email', waiting: 2, oldest: 5 },
				{ channel: 'SMS', waiting: 1, oldest: 9 },
			]);
		});

		test('of another workspace are nowhere to be seen', async () => {
			const all: Array<Partial<Delivery>> = [
				{},
				{ state: 'out' },
				{ state: 'refused' },
				{ state: 'blocked', after: 'x' },
			];
			await given(
				...all.map((changes, n) => inLine(`${n}`, { ...changes, dueAt: 1, giveUpAt: 1 })),
			);
			await asked(async (book) => await book.saveChannel('Email', held('away')));
			const elsewhere = await asked(async (book) => {
				await book.save(inLine('0', { text: 'Theirs' }));
				return [
					...[await book.find('0'), await book.nextDueAt(['Email'], true)],
					...[await book.ofInquiry('inq_1'), await book.ofLead('lead_1')],
					...[await book.blockedBy('x'), await book.inLine('Email', 100, 9)],
					...[await book.lapsed(100, 9), await book.tooOld(100, 9), await book.untold(100, 9)],
					...[await book.pending({}, 9), await book.heldChannels(), await book.waitingChannels()],
					...[await book.isUnderWay('Email'), (await book.channel('Email')).hold],
				];
			}, 'elsewhere');
			expect(elsewhere).toEqual([
				...[undefined, null],
				...Array<unknown[]>(10).fill([]),
				...[false, null],
			]);
			const own = await asked(async (book) => await book.find('0'));
			expect(own?.text).toBe('Ada Lovelace asks.');
			await asked(async (book) => await book.add([inLine('0', { text: 'Theirs' })]), 'elsewhere');
			const theirs = await asked(async (book) => await book.find('0'), 'elsewhere');
			expect(theirs?.text).toBe('Theirs');
		});

		test('of a part that was undone are not there', async () => {
			await given(inLine('a'));
			const undone = current.in(async (session) => {
				await session.deliveries.add([inLine('b')]);
				await session.deliveries.save(inLine('a', { state: 'done' }));
				await session.deliveries.saveChannel('Email', held('away'));
				throw new Error('Undone');
			});
			await expect(undone).rejects.toThrow('Undone');
			const seen = await asked(async (book) => [
				...[
					(await book.find('a'))?.state,
					await book.find('b'),
					(await book.channel('Email')).hold,
				],
			]);
			expect(seen).toEqual(['waiting', undefined, null]);
		});

		test.each([
			['very long texts', 'é'.repeat(1_048_576)],
			['NUL', 'Ada\0Lovelace\0'],
			['an emoji of several parts', '👩🏽‍🚀 Ada 🇩🇪'],
			['half of a character', 'Ada \uD83D Lovelace \uDE00'],
			['SQL', "Robert'); DROP TABLE delivery;--"],
			['the mark of what is packed', '1:abc'],
			['the mark of an escape', '\uFFFE0000 \uFFFE'],
		])('%s come back as they were', async (_what, text) => {
			const short = text.slice(0, 90);
			const odd = inLine(`x${short}`, {
				...{ inquiryId: short, leadId: short, step: short, occasion: short, channel: short },
				...{ to: text, subject: text, text, after: short, state: 'blocked' },
				problem: { code: 'x', message: text, hint: text },
				kept: { recordId: text, messageId: text, link: text },
			});
			await given(odd);
			const found = await asked(async (book) => [
				...[await book.ofInquiry(short), await book.blockedBy(short)],
				await book.pending({ channel: short }, 9),
			]);
			expect(found).toEqual([[odd], [odd], [odd]]);
			const hold = { ...held('away').hold, message: text } as ChannelState['hold'];
			await asked(async (book) => await book.saveChannel(short, { hold, refusals: null }));
			expect(await asked(async (book) => await book.heldChannels())).toEqual([
				{ channel: short, state: { hold, refusals: null } },
			]);
		});

		const long = 'n'.repeat(1_000);

		test.each<[field: string, write: (book: StoreSession['deliveries']) => Promise<void>]>([
			['Delivery', async (book) => await book.add([inLine(long)])],
			['Channel', async (book) => await book.add([inLine('a', { channel: long })])],
			['Channel', async (book) => await book.saveChannel(long, openChannel)],
		])('a %s of a thousand letters is refused by its name', async (field, write) => {
			await expect(asked(write)).rejects.toMatchObject({
				code: 'store.tooLong',
				message: expect.stringContaining(`The ${field} has 1000 characters`),
			});
		});
	});
}
