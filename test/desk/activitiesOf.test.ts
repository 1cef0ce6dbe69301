import { recordActivity } from '../../nodes/desk/clocks';
import { activitiesOf } from '../../nodes/desk/people';
import { minute, now, register, useDesk } from './useDesk';

const run = useDesk();

const ada = { email: 'ada@example.com', fullName: 'Ada Lovelace' };
const day = 24 * 60 * minute;

test('the log tells of the activities of a person, over all their inquiries', async () => {
	await run(async (session) => {
		const first = await register(session, { ...ada, message: 'A quote?' });
		const again = await register(session, { ...ada, message: 'Are you there?' }, now + 9 * day);
		const other = await register(session, { email: 'bo@example.org', fullName: 'Bo Chan' });
		const record = async (
			{ lead }: Pick<typeof first, 'lead'>,
			kind: string,
			at: number,
		): Promise<unknown> =>
			await recordActivity(
				session,
				{
					about: { inquiryId: lead.inquiryId, leadId: lead.id },
					...{ activity: { kind, at, by: 'Ann' }, ahead: false },
				},
				at,
			);
		await record(first, 'call', now + minute);
		await record(again, 'page view', now + 9 * day + minute);
		await record(other, 'meeting', now + minute);

		const heard = await activitiesOf(session, again.lead);
		expect(heard.toSorted((a, b) => a.at - b.at)).toEqual([
			{ kind: 'call', at: now + minute, where: '' },
			{ kind: 'page view', at: now + 9 * day + minute, where: '' },
		]);
		expect(await activitiesOf(session, { id: 'nobody', inquiryId: 'none' })).toEqual([]);
	});
});
