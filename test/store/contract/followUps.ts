import type { CurrentStore } from './CurrentStore';
import { flowThrough, type Submission } from './flow';
import { enrolment } from '../../core/followUp/plans';
import { registration } from './records';

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
				await session.enrolments.save(enrolment({ inquiryId }));
				const exported = await session.people.export(known);
				await session.people.erase(known, 9);
				return exported;
			});
			expect(records.enrolments).toMatchObject([{ plan: 'Own' }]);
			expect((await current.dump()).enrolment ?? []).toEqual([]);
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
