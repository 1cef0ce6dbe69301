import { findPerson, whoIsMeant, type Whose } from '../../nodes/desk/people';
import { personKeysOf } from '../../nodes/core/match';
import type { KnownLead, StoreSession } from '../../nodes/store';
import { knownLead } from '../store/contract/records';
import { useDesk } from './useDesk';

const inStore = useDesk();

const nothing: Whose = {
	...{ inquiryId: null, leadId: null, email: null, phone: null },
	defaultCountry: null,
};

const save = async (session: StoreSession, changes: Partial<KnownLead>) => {
	const lead = knownLead({ phone: null, ...changes });
	await session.leads.save(lead, personKeysOf(lead));
};

/** Ada twice under one address, Bo with Ada's number, and Cy who never passed Dedup Match. */
const people = async (session: StoreSession) => {
	await save(session, { id: 'ada-1', phone: '+4930123456' });
	await save(session, { id: 'ada-2' });
	await save(session, {
		...{ id: 'bo', fullName: 'Bo Chan', email: 'bo@looms.example' },
		...{ company: 'Looms', domain: 'looms.example', phone: '+4930123456' },
	});
	await save(session, {
		...{ id: 'dee', fullName: 'Dee Dunn', email: 'dee@dunn.example' },
		...{ company: 'Dunn', domain: 'dunn.example', phone: '+4930777777' },
	});
	for (const [id, fullName] of [
		['jo', 'Jo Lee'],
		['max', 'Max Stein'],
	] as const) {
		await save(session, { id, fullName, email: 'info@acme.example', company: null, domain: null });
	}
	for (const [id, fullName] of [
		['ute', 'Ute Sand'],
		['kai', 'Kai Sand'],
	] as const) {
		await save(session, { id, fullName, email: 'sand@aol.com', company: null, domain: null });
	}
	await session.inquiries.keepItem('ada-asks', 'ada-1', 0, {});
	await session.inquiries.keepItem('cy-asks', null, 0, {}, [
		{ kind: 'email', value: 'cy@example.com' },
	]);
	await session.inquiries.keepItem('from-crm', 'crm-7', 0, {});
};

const meant = async (whose: Partial<Whose>) => {
	await inStore(people);
	return await inStore(async (session) => await whoIsMeant(session, { ...nothing, ...whose }));
};

describe('whoIsMeant', () => {
	test.each<[string, Partial<Whose>, string | null, string | null]>([
		['an inquiry', { inquiryId: 'ada-asks' }, 'ada-asks', 'ada-1'],
		['an inquiry before a lead', { inquiryId: 'ada-asks', leadId: 'bo' }, 'ada-asks', 'ada-1'],
		['a lead', { leadId: 'bo' }, null, 'bo'],
		['a lead where the inquiry is unknown', { inquiryId: 'x', leadId: 'bo' }, null, 'bo'],
		['a lead that only an inquiry names', { leadId: 'crm-7' }, null, 'crm-7'],
		['an inquiry given as the lead', { leadId: 'cy-asks' }, 'cy-asks', null],
		['an email, however it is written', { email: ' BO@looms.example ' }, null, 'bo'],
		['an email where the ID is unknown', { leadId: 'x', email: 'bo@looms.example' }, null, 'bo'],
		['an email that no known lead has', { email: 'cy@example.com' }, 'cy-asks', null],
		['a phone', { phone: '+49 30 777777' }, null, 'dee'],
		[
			'the phone where the email is unknown',
			{ email: 'x@y.example', phone: '+4930777777' },
			null,
			'dee',
		],
		['the email before the phone', { email: 'bo@looms.example', phone: '+4930777777' }, null, 'bo'],
		[
			'both, of several with the email',
			{ email: 'ada@example.com', phone: '+4930123456' },
			null,
			'ada-1',
		],
	])('takes %s', async (_what, whose, inquiryId, leadId) => {
		const { lead, problem } = await meant(whose);
		expect({ lead, problem }).toEqual({ lead: { inquiryId, leadId }, problem: null });
	});

	test.each<[string, Partial<Whose>, string]>([
		[
			'several leads with one email',
			{ email: 'ada@example.com' },
			'2 known leads share this email',
		],
		[
			'a phone of different people',
			{ phone: '+4930123456' },
			'different people (Ada Lovelace, Bo Chan)',
		],
		[
			'a mailbox of different people',
			{ email: 'info@acme.example' },
			'the email is that of different people (Jo Lee, Max Stein): name one by lead ID',
		],
		[
			'the mailbox of a couple',
			{ email: 'sand@aol.com' },
			'the email is that of different people (Kai Sand, Ute Sand): name one by lead ID',
		],
		['an unknown email', { email: 'x@y.example' }, 'the store knows no lead with this email'],
		[
			'an unknown email and phone',
			{ email: 'x@y.example', phone: '+4930999999' },
			'no lead with this email or phone',
		],
		['an unreadable phone', { phone: '12' }, 'the phone is none that could be looked up'],
		['an unknown ID', { leadId: 'x' }, 'the store knows no lead or inquiry with this ID'],
		['nothing at all', {}, 'the item names no lead ID, inquiry ID, email or phone'],
	])('takes no lead by %s, and says why', async (_what, whose, problem) => {
		const answer = await meant(whose);
		expect(answer.lead).toBeNull();
		expect(answer.problem).toContain(problem);
	});
});

describe('findPerson', () => {
	test.each<[string, Partial<Whose>, string[], string]>([
		[
			'all leads with one email',
			{ email: 'ada@example.com' },
			['ada-1', 'ada-2'],
			'Found by email.',
		],
		[
			'them by one of their inquiries',
			{ inquiryId: 'ada-asks' },
			['ada-1', 'ada-2'],
			'Found by ID.',
		],
		['nobody of several with a phone', { phone: '+4930123456' }, [], 'The phone is that of'],
	])('is %s', async (_what, whose, leadIds, reason) => {
		await inStore(people);
		const found = await inStore(
			async (session) => await findPerson(session, { ...nothing, ...whose }),
		);
		expect([...found.leadIds].sort()).toEqual(leadIds);
		expect(found.isFound).toBe(leadIds.length > 0);
		expect(found.reason).toContain(reason);
	});
});

describe('behind a number or mailbox of very many', () => {
	const crowded = async (given: Partial<KnownLead>, whose: Partial<Whose>) =>
		await inStore(async (session) => {
			for (let n = 0; n < 60; n++) {
				const email = `ada${n}@home.example`;
				await save(session, { ...given, id: `of-${100 + n}`, ...(!given.email && { email }) });
			}
			const theirs = { phone: '+4930555555', email: given.email ?? 'zoe@home.example' };
			await save(session, { ...given, id: 'zoe', ...theirs });
			return await whoIsMeant(session, { ...nothing, ...whose });
		});
	const number = { phone: '+4930901820' };

	test('nobody is taken by the number, though all have one name', async () => {
		const { person, problem } = await crowded(number, number);
		expect(person).toBeNull();
		expect(problem).toBe(
			'the phone is that of more than 20 known leads: name one by email or lead ID',
		);
	});

	test('all are the person by a personal mailbox, and none of them is the lead', async () => {
		const email = { email: 'ada@example.com' };
		const { lead, problem } = await crowded(email, email);
		expect(lead).toBeNull();
		expect(problem).toBe('more than 20 known leads share this email, so none was taken');
		const found = await inStore(
			async (session) => await findPerson(session, { ...nothing, ...email }),
		);
		expect(found.leadIds).toHaveLength(61);
	});

	test('one is taken by mailbox and number together', async () => {
		const { lead } = await crowded(
			{ email: 'info@acme.example' },
			{ email: 'info@acme.example', phone: '+4930555555' },
		);
		expect(lead?.leadId).toBe('zoe');
	});
});
