import { giveToQueue, reassignLead } from '../../nodes/desk/assign';
import { assignment } from '../store/contract/records';
import { assign, now, register, useDesk } from './useDesk';

const inStore = useDesk();

const registered = async (email: string) =>
	await inStore(async (session) => await register(session, { email, message: email }));

/** Who has it, and the event that says so. */
const ownerOf = async (inquiryId: string) =>
	await inStore(async (session) => (await session.assignments.current(inquiryId))?.owner?.name);

const eventsOf = async (inquiryId: string, type: string) =>
	await inStore(async ({ events }) =>
		(await events.timeline(inquiryId)).filter((event) => event.type === type),
	);

describe('assignLead', () => {
	test('turns go on from one transaction to the next', async () => {
		const names: Array<string | undefined> = [];
		for (const email of ['a@example.com', 'b@example.com', 'c@example.com']) {
			const lead = await registered(email);
			const given = await inStore(async (session) => await assign(session, lead));
			names.push(given.owner?.name);
		}
		expect(names).toEqual(['Ann', 'Bo', 'Ann']);
	});

	test('one inquiry is assigned once: asked again it gives the same answer and takes no turn', async () => {
		const lead = await registered('a@example.com');
		const ask = async () => await inStore(async (session) => await assign(session, lead));
		const first = await ask();
		expect(await ask()).toEqual({ ...first, repeated: true });
		expect(await eventsOf(lead.lead.inquiryId, 'lead.assigned')).toHaveLength(1);
		const { turns } = await inStore(
			async ({ assignments }) => await assignments.rotation(first.pool ?? ''),
		);
		expect(turns).toBe(1);
	});

	test('a known lead goes to whoever owns it, whatever the item says', async () => {
		const first = await registered('a@example.com');
		await inStore(async (session) => await assign(session, first));
		const second = await inStore(
			async (session) =>
				await register(session, { email: 'a@example.com', message: 'again' }, now + 1),
		);
		const given = await inStore(async (session) => await assign(session, second));
		expect(given).toMatchObject({ owner: { name: 'Ann' }, strategy: 'existing owner' });
	});
});

describe('reassignLead', () => {
	const reassigned = async (lead: Awaited<ReturnType<typeof registered>>['lead'], step: string) =>
		await inStore(
			async (session) =>
				await reassignLead(
					session,
					{
						lead,
						onItem: undefined,
						roundOnItem: null,
						step,
						nextOwner: { to: 'pool', pool: null },
					},
					now + 1,
				),
		);

	test('one step of a ladder takes the lead on once', async () => {
		const given = await registered('a@example.com');
		await inStore(async (session) => await assign(session, given));
		const first = await reassigned(given.lead, 'step-1');
		expect(first).toMatchObject({ owner: { name: 'Bo' }, round: 2, repeated: false });
		expect(await reassigned(given.lead, 'step-1')).toEqual({ ...first, repeated: true });
		expect(await ownerOf(given.lead.inquiryId)).toBe('Bo');
		expect(await eventsOf(given.lead.inquiryId, 'lead.reassigned')).toMatchObject([
			{ data: { from: 'ann', owner: 'bo' } },
		]);
	});

	test('a lead that was never assigned is refused', async () => {
		const { lead } = await registered('a@example.com');
		await expect(reassigned(lead, 'step-1')).rejects.toMatchObject({ code: 'assignment.none' });
	});
});

test('giveToQueue gives a lead away once for one occasion', async () => {
	const { lead } = await registered('a@example.com');
	const give = async (name: string) =>
		await inStore(
			async (session) =>
				await giveToQueue(
					session,
					lead,
					'step-2',
					assignment({ owner: null, queue: { name, email: null } }),
				),
		);
	expect(await give('Lead Desk')).toMatchObject({ queue: { name: 'Lead Desk' }, repeated: false });
	expect(await give('Another')).toMatchObject({ queue: { name: 'Lead Desk' }, repeated: true });
});
