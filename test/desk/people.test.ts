import { erasePerson, exportPerson, findPerson, timeline } from '../../nodes/desk/people';
import { delivery } from '../core/deliver/records';
import { assign, now, register, useDesk } from './useDesk';

const inStore = useDesk();

const ada = { fullName: 'Ada Lovelace', email: 'ada@example.com', message: 'Two engines' };
const whose = {
	inquiryId: null,
	leadId: null,
	email: ada.email,
	phone: null,
	defaultCountry: null,
};

beforeEach(async () => {
	await inStore(async (session) => {
		await assign(session, await register(session, ada));
		await register(session, { ...ada, message: 'Hello?' }, now + 1);
	});
});

test('timeline tells in sentences what happened, over all inquiries', async () => {
	const told = await inStore(
		async (session) => await timeline(session, await findPerson(session, whose), 'UTC'),
	);
	expect(told.map(({ type }) => type)).toEqual([
		...['inquiry.registered', 'lead.matched', 'lead.assigned'],
		...['inquiry.registered', 'lead.matched'],
	]);
	expect(told[0]).toMatchObject({ at: '2026-03-02T09:30:00.000Z', what: 'The inquiry came in.' });
});

test('exportPerson gives everything in one document, with readable times', async () => {
	const document = await inStore(
		async (session) => await exportPerson(session, await findPerson(session, whose), 'UTC'),
	);
	expect(document).toMatchObject({
		leads: [{ fullName: 'Ada Lovelace', firstSeenAt: '2026-03-02T09:30:00.000Z' }],
		inquiries: [{}, {}],
		assignments: [{ owner: { name: 'Ann' } }],
	});
});

test.each([
	[false, /A run is sending "Contact" \(CRM Record\) now: wait until it has ended\.$/],
	[true, /A run was sending "Contact" \(CRM Record\), and goes on .* look there and delete it\.$/],
])(
	'erasePerson while a run sends something, for good %j, says what to do',
	async (forGood, says) => {
		const erasure = await inStore(async (session) => {
			const person = await findPerson(session, whose);
			const [inquiryId = ''] = person.inquiryIds;
			const contact = { inquiryId, step: 'Contact', channel: 'CRM Record' };
			await session.deliveries.add([
				delivery({ ...contact, id: 'a', state: 'begun' }),
				delivery({ ...contact, id: 'b', step: 'Task', state: 'waiting' }),
			]);
			return await erasePerson([{ session, person }], forGood, now + 2);
		});
		expect(erasure).toMatchObject({ deliveries: 2, onTheirWay: 3, underWay: 1 });
		expect(erasure.reason).toMatch(says);
		expect(erasure.reason).not.toContain('Task');
	},
);

test.each([
	[false, 'Nothing was erased, because Erase for Good is off', true],
	[true, 'The person was taken out of 1 lead with 2 inquiries. 2 inquiries were still', false],
])('erasePerson, for good %j: "%s"', async (forGood, reason, isKnownAfter) => {
	const erasure = await inStore(async (session) => {
		const person = await findPerson(session, whose);
		return await erasePerson([{ session, person }], forGood, now + 2);
	});
	expect(erasure).toMatchObject({ erased: forGood, leads: 1, inquiries: 2, onTheirWay: 2 });
	expect(erasure.reason).toContain(reason);
	const found = await inStore(async (session) => await findPerson(session, whose));
	expect(found.isFound).toBe(isKnownAfter);
});
