import type { KeptDraft } from '../../../nodes/core/followUp';
import { signLink } from '../../../nodes/core/links';
import type { KnownLead, Looked, StoreSession } from '../../../nodes/store';
import type { CurrentStore } from './CurrentStore';
import { flowThrough, type Submission } from './flow';
import { enrolment } from '../../core/followUp/plans';
import { ann, clock, registration } from './records';

interface One {
	id: string;
	inquiryId: string;
}

const optOut = `https://desk.example/no?token=${signLink('key', {
	...{ purpose: 'opt-out', workspace: 'default', inquiryId: 'i_1', expiresAt: 9_000 },
})}`;

/** One whose text has the link by which the person signs off. */
const draft: KeptDraft = {
	...{ id: '1-1', plan: 'Own', attempt: 1, channel: 'email', from: null, subject: 'Hi' },
	...{ message: `No more: ${optOut}`, optOut, whenUnclear: 'ask', answer: null, sendAt: null },
};

type ForgottenCase = [
	says: string,
	isForgotten: boolean,
	change: (session: StoreSession, of: One) => Promise<void>,
];

/** Changes what is known of a lead. */
async function owned(leads: StoreSession['leads'], id: string, change: Partial<KnownLead>) {
	const known = await leads.find(id);
	if (known) await leads.save({ ...known, ...change }, []);
}

const person = (name: string): Submission => ({
	...{ fullName: `${name} Lovelace`, email: `${name}@example.com`, phone: null },
	...{ company: `${name} Ltd`, message: `${name} asks` },
});

export function describeFollowUps(current: CurrentStore) {
	describe('enrolments', () => {
		test('are kept as they are now, one an inquiry', async () => {
			const found = await current.in(async ({ enrolments }) => {
				await enrolments.save(enrolment());
				await enrolments.save(enrolment({ attempt: 2, state: 'paused' }));
				await enrolments.save(enrolment({ inquiryId: 'i_2' }));
				return [await enrolments.ofInquiry('i_1'), await enrolments.ofInquiry('i_3')];
			});
			expect(found).toEqual([enrolment({ attempt: 2, state: 'paused' }), undefined]);
		});

		test('of a lead are those of all its inquiries, by when they began', async () => {
			const found = await current.in(async ({ enrolments, inquiries }) => {
				for (const inquiryId of ['i_1', 'i_2', 'i_3']) {
					const leadId = inquiryId === 'i_3' ? 'lead_2' : 'lead_1';
					await inquiries.keepItem(inquiryId, leadId, 1, {});
					await enrolments.save(
						enrolment({ inquiryId, enrolledAt: inquiryId === 'i_1' ? 20 : 10 }),
					);
				}
				return await enrolments.ofLead('lead_1');
			});
			expect(found.map(({ inquiryId }) => inquiryId)).toEqual(['i_2', 'i_1']);
		});

		test('of a company are those under way that are kept by it', async () => {
			const of = (company: string) => ({ colleagues: { company, stopsOn: ['replied' as const] } });
			const kept = [
				enrolment({ inquiryId: 'i_2', ...of('a.example') }),
				enrolment({ inquiryId: 'i_1', ...of('a.example'), state: 'paused' }),
				enrolment({ inquiryId: 'i_3', ...of('a.example') }),
				enrolment({ inquiryId: 'i_4', ...of('b.example') }),
				enrolment({ inquiryId: 'i_5' }),
			];
			const found = await current.in(async ({ enrolments }) => {
				for (const one of kept) await enrolments.save(one);
				await enrolments.save({
					...enrolment({ inquiryId: 'i_3', ...of('a.example') }),
					state: 'ended',
				});
				return await enrolments.ofCompany('a.example');
			});
			expect(found).toEqual([kept[1], kept[0]]);
		});

		test('are of one workspace alone', async () => {
			await current.in(async ({ enrolments }) => await enrolments.save(enrolment()));
			const other = await current.in(
				async ({ enrolments }) => await enrolments.ofInquiry('i_1'),
				'other',
			);
			expect(other).toBeUndefined();
		});

		test.each([
			['active', 0],
			['paused', 0],
			['ended', 1],
		] as const)('that are %s: of the inquiry go %s when it is old', async (state, deleted) => {
			const gone = await current.in(async ({ enrolments, inquiries, retention }) => {
				await inquiries.register(registration({ inquiryId: 'i_1' }));
				await inquiries.finish('i_1', 'handed over');
				await enrolments.save(enrolment({ state }));
				return await retention.deleteClosedLeads(100, 10);
			});
			expect(gone).toMatchObject({ deleted });
		});

		test('go with the person, who is told of them before', async () => {
			const records = await current.in(async (session) => {
				const { id } = await flowThrough(session, person('ada'), 1);
				const known = await session.people.find({ leadIds: [id] });
				const [inquiryId = ''] = known.inquiryIds;
				await session.enrolments.save(enrolment({ inquiryId, drafts: [draft] }));
				const exported = await session.people.export(known);
				await session.people.erase(known, 9);
				return exported;
			});
			expect(records.enrolments).toMatchObject([
				{ plan: 'Own', drafts: [{ message: 'No more: https://desk.example/no?token=…' }] },
			]);
			expect((await current.dump()).enrolment ?? []).toEqual([]);
		});
	});

	describe('forgotten leads', () => {
		const timer = { kind: 'breach' as const, dueAt: 9, clock: 'Touch', step: null };

		/** Somebody new of a name, and their inquiry. */
		const one = async (session: StoreSession, name: string) => {
			const { id, inquiryId } = await flowThrough(session, person(name), 1, 'matched');
			await session.timers.cancel(inquiryId);
			return { id, inquiryId };
		};

		test.each<ForgottenCase>([
			['with nothing else', true, async () => await Promise.resolve()],
			['with an owner', false, async ({ leads }, { id }) => await owned(leads, id, { owner: ann })],
			[
				'that was closed',
				false,
				async ({ leads }, { id }) => await owned(leads, id, { status: 'closed' }),
			],
			[
				'that became a customer',
				false,
				async ({ leads }, { id }) => await owned(leads, id, { status: 'customer' }),
			],
			[
				'with a deal',
				true,
				async ({ leads }, { id }) => await owned(leads, id, { status: 'open opportunity' }),
			],
			[
				'with a clock that runs',
				false,
				async ({ clocks }, { inquiryId }) =>
					await clocks.start([clock({ inquiryId, state: 'running' })]),
			],
			[
				'with a clock that was breached, whose ladder is over',
				true,
				async ({ clocks }, { inquiryId }) =>
					await clocks.start([clock({ inquiryId, state: 'breached' })]),
			],
			[
				'that somebody holds',
				false,
				async ({ holdings }, { id, inquiryId }) =>
					void (await holdings.take({
						leadId: id,
						ownerKey: 'ann',
						since: 1,
						inquiryId,
						pool: 'DACH',
					})),
			],
			[
				'with something due',
				false,
				async ({ timers }, { inquiryId }) => await timers.set([{ ...timer, id: 't', inquiryId }]),
			],
			[
				'with a follow-up',
				false,
				async ({ enrolments }, { inquiryId }) => await enrolments.save(enrolment({ inquiryId })),
			],
			[
				'with a follow-up that stands still',
				false,
				async ({ enrolments }, { inquiryId }) =>
					await enrolments.save(enrolment({ inquiryId, state: 'paused' })),
			],
			[
				'with a follow-up that has ended',
				true,
				async ({ enrolments }, { inquiryId }) =>
					await enrolments.save(enrolment({ inquiryId, state: 'ended' })),
			],
			...['disqualified', 'closed'].map(
				(outcome): ForgottenCase => [
					`whose inquiry ended as ${outcome}`,
					false,
					async ({ inquiries }, { inquiryId }) => await inquiries.finish(inquiryId, outcome),
				],
			),
			...['handed over', 'final queue', 'nurture'].map(
				(outcome): ForgottenCase => [
					`whose inquiry left as ${outcome}`,
					true,
					async ({ inquiries }, { inquiryId }) => await inquiries.finish(inquiryId, outcome),
				],
			),
			[
				'of whose inquiries one is open',
				true,
				async ({ inquiries }, { id, inquiryId }) => {
					await inquiries.finish(inquiryId, 'disqualified');
					await inquiries.keepItem('inq_next', id, 2, {});
				},
			],
			[
				'that somebody erased',
				false,
				async ({ inquiries, people }, { id, inquiryId }) => {
					await inquiries.finish(inquiryId, 'handed over');
					await people.erase(await people.find({ leadIds: [id] }), 9);
				},
			],
		])('a lead %s is forgotten: %s', async (_says, isForgotten, change) => {
			const { ada, found } = await current.in(async (session) => {
				const ada = await one(session, 'ada');
				await change(session, ada);
				return { ada, found: await session.leads.forgotten('', 10) };
			});
			expect(found.found.map(({ id }) => id)).toEqual(isForgotten ? [ada.id] : []);
			expect(found.end).toBeNull();
		});

		test('are found page by page, each once, of one workspace alone', async () => {
			const ids = await current.in(async (session) => {
				const all: string[] = [];
				for (const name of ['ada', 'bo', 'cy', 'di', 'eve']) {
					all.push((await one(session, name)).id);
				}
				return all.sort();
			});
			const pages = await current.in(async ({ leads }) => {
				const found: string[][] = [];
				for (let after: string | null = ''; after !== null; ) {
					const page: Looked = await leads.forgotten(after, 2);
					found.push(page.found.map(({ id }) => id));
					after = page.end;
				}
				return found;
			});
			expect(pages).toEqual([ids.slice(0, 2), ids.slice(2, 4), ids.slice(4)]);
			const other = await current.in(async ({ leads }) => await leads.forgotten('', 10), 'other');
			expect(other.found).toEqual([]);
		});
	});

	describe('refusals', () => {
		const sms = { mark: 'm1', what: 'sms' };

		test('are remembered until they are taken back', async () => {
			const found = await current.in(async ({ refusals }) => {
				await refusals.remember([sms, { mark: 'm2', what: 'all' }, sms], 1);
				const before = [await refusals.of(['m1', 'm2', 'm3']), await refusals.of(['m3'])];
				await refusals.forget([{ mark: 'm2', what: 'all' }]);
				return [...before, await refusals.of(['m1', 'm2'])];
			});
			expect(found).toEqual([['all', 'sms'], [], ['sms']]);
		});

		test('are of one workspace alone', async () => {
			await current.in(async ({ refusals }) => await refusals.remember([sms], 1));
			expect(await current.in(async ({ refusals }) => await refusals.of(['m1']), 'other')).toEqual(
				[],
			);
		});

		test('no erasure and no retention takes them', async () => {
			await current.in(async (session) => {
				const { id } = await flowThrough(session, person('ada'), 1);
				await session.refusals.remember([sms], 1);
				await session.people.erase(await session.people.find({ leadIds: [id] }), 9);
				await session.retention.deleteClosedLeads(Date.UTC(2100, 0), 100);
			});
			expect((await current.dump()).refusal).toHaveLength(1);
		});
	});
}
