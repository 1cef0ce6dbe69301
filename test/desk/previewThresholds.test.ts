import {
	comparedParts,
	percentOf,
	startingThresholds,
	type ComparedPart,
} from '../../nodes/core/match';
import { previewThresholds, type PreviewFacts } from '../../nodes/desk/match';
import { someWeights } from '../core/match/engine/someWeights';
import { now, register, useDesk } from './useDesk';

const inDesk = useDesk();

const letOthers = async () => await Promise.resolve();

const later = now + 1e6;

const preview = async (facts: Partial<PreviewFacts> = {}) =>
	await previewThresholds(
		async (work) => await inDesk(work),
		{ thresholds: startingThresholds, parts: comparedParts, ...facts },
		later,
		letOthers,
	);

const ada = { fullName: 'Ada Lovelace', email: 'ada@engine.example', message: 'Hello' };

const sent = [
	ada,
	{ fullName: 'Bo Chan', email: 'bo@looms.example', message: 'Hi' },
	{ ...ada, phone: '+4915112345678', message: 'Again' },
	{ fullName: 'Cy Ott', email: 'ada@engine.example', message: 'It is me' },
	{ fullName: 'Di Okafor', phone: '+4915199999999', message: 'Hello' },
];

const ask = async (all: ReadonlyArray<Record<string, unknown>> = sent) =>
	await inDesk(async (session) => {
		const answers = [];
		for (const [n, each] of all.entries()) {
			answers.push(await register(session, each, now + n * 1000));
		}
		return answers;
	});

test('before anybody asked there is nothing to preview', async () => {
	expect(await preview()).toMatchObject({ inquiries: 0, erased: 0, examples: [] });
});

test('the thresholds on the screen decide as Match did, and others are told beside them', async () => {
	const answers = await ask();
	const decided = (decision: string) =>
		answers.filter(({ match }) => match.decision === decision).length;
	const { inquiries, rows, reason, picture } = await preview();
	expect(inquiries).toBe(sent.length);
	expect(rows[0]).toEqual({
		...{ existingFrom: 90, reviewFrom: 80, otherwise: 0 },
		...{ existing: decided('existing'), review: decided('review'), new: decided('new') },
	});
	expect([decided('existing'), decided('review')]).toEqual([1, 1]);
	for (const row of rows) {
		expect(row.existing + row.review + row.new).toBe(inquiries);
		expect(row.reviewFrom).toBeLessThanOrEqual(row.existingFrom);
	}
	expect(new Set(rows.map((row) => `${row.existingFrom} ${row.reviewFrom}`)).size).toBe(
		rows.length,
	);
	expect(reason).toBe(
		'Of the last 5 inquiries, Existing From 90 % and Review From 80 % put 1 on Existing, 1 on Duplicate? and 3 on New.',
	);
	expect(picture.split('\n')).toHaveLength(rows.length + 1);
});

describe('examples', () => {
	/** Nothing but a name and a town in common. */
	const alike = [
		{ fullName: 'Zenobia Quist', email: 'zenobia@a.example', city: 'Malmö', message: 'Hi' },
		{ fullName: 'Zenobia Quist', city: 'Malmö', message: 'Offer?' },
	];

	test.each([
		[{ existing: 0.9, review: 0.8 }, 'Duplicate? instead of Existing with Existing From above'],
		[{ existing: 0.98, review: 0.8 }, 'Existing instead of Duplicate? with Existing From at'],
		[{ existing: 0.999, review: 0.9 }, 'New instead of Duplicate? with Review From above'],
		[{ existing: 0.999, review: 0.98 }, 'Duplicate? instead of New with Review From at'],
	])('are leads that leave elsewhere with the other side of %j', async (thresholds, leaves) => {
		const [, { match } = { match: undefined }] = await ask([...alike, ...sent]);
		const sure = percentOf(match?.probability ?? 0);
		const { examples } = await preview({ thresholds });
		const told = examples.find(({ reason }) => reason.includes(leaves));
		expect(told?.reason).toMatch(`Zenobia Quist would leave on ${leaves} ${sure} %. `);
		expect(told).toMatchObject({ sure, near: leaves.replace(/.* with (.*) \w+$/, '$1') });
		expect(told?.evidence).toContainEqual(expect.stringMatching(/^City is the same/));
	});

	test('are none of whom no threshold decides', async () => {
		// Another name behind a personal mailbox is asked about, however unlikely.
		await ask([ada, { fullName: 'Cy Ott', email: ada.email, message: 'It is me' }]);
		const { rows, examples } = await preview();
		expect(rows.map(({ review }) => review)).toEqual(rows.map(() => 1));
		expect(examples).toEqual([]);
	});
});

test('what is taken out of Compare on the screen counts for nothing', async () => {
	await ask();
	const parts: ComparedPart[] = ['phone'];
	expect((await preview({ parts })).rows[0]).toMatchObject({ existing: 0, review: 0, new: 5 });
});

test('it goes by the weights that are in use, and writes nothing', async () => {
	await ask();
	await inDesk(async ({ weights }) => {
		await weights.putToUse({ version: 1, at: 1, weights: someWeights() });
	});
	const events = async () =>
		await inDesk(
			async (session) => await session.events.ofLastInquiries('lead.matched', later, 99),
		);
	const before = await events();
	const { rows } = await preview();
	expect(rows[0]?.existing).toBe(0);
	expect(await events()).toEqual(before);
});

test('who was compared with somebody who was erased is counted, and decided no more', async () => {
	const [, bo] = await ask();
	await inDesk(async ({ events }) => {
		const found = [{ lead: { id: 'erased' }, sharedKinds: [] }];
		const data = { match: bo?.match, record: { facts: { comparable: 'bo', found } } };
		const whose = { at: now + 1, inquiryId: bo?.lead.inquiryId ?? null, leadId: null };
		await events.append([{ ...whose, type: 'lead.matched', data: data as never }]);
	});
	const { inquiries, erased, reason } = await preview();
	expect([inquiries, erased]).toEqual([sent.length - 1, 1]);
	expect(reason).toContain('1 more cannot be decided again');
});
