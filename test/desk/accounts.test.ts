/** Of which company a lead is, by the leads that the store knows, and whose that is. */
import type { MatchAccount } from '../../nodes/core/lead';
import type { KnownLead } from '../../nodes/store';
import { ann, knownLead } from '../store/contract/records';
import { now, register, useDesk } from './useDesk';

const inStore = useDesk();

const bo = { ...ann, id: 'bo', name: 'Bo' };

const atAcme = (more: Partial<KnownLead>): KnownLead => ({
	...knownLead({ domain: 'acme.com', company: 'Acme GmbH', phone: null, owner: ann }),
	...{ id: 'k0', fullName: 'Grace Hopper', email: 'grace@acme.com', lastInquiryAt: now - 9 },
	...more,
});

const crm = { system: 'HubSpot', id: '5', url: null, ownerId: '77', stage: null };

test.each<[string, Array<Partial<KnownLead>>, object, Partial<MatchAccount> | undefined]>([
	['nobody of it is known', [], {}, undefined],
	['who is known of it is nobody’s', [{ owner: null }], {}, undefined],
	['who is known of it is closed', [{ status: 'closed' }], {}, undefined],
	['a colleague is somebody’s', [{}], {}, { by: 'domain', domain: 'acme.com', owner: ann }],
	[
		'it is a customer, though newer leads are another one’s',
		[{ status: 'customer' }, { id: 'k1', email: 'k1@acme.com', owner: bo, lastInquiryAt: now }],
		{},
		{ relationship: 'customer', owner: ann, ownerFrom: 'store' },
	],
	[
		'it is a customer, and nobody’s here',
		[{ status: 'customer', owner: null }],
		{},
		{ relationship: 'customer', owner: null, ownerFrom: null },
	],
	[
		'it is a customer, and the CRM says whose',
		[{ status: 'customer', owner: null, crm }],
		{},
		{
			relationship: 'customer',
			owner: { ...ann, id: '77', name: 'owner 77', email: null, crmId: '77' },
		},
	],
	[
		'it has the same name and another domain',
		[{}],
		{ email: 'ada@acme.de', domain: 'acme.de', company: 'ACME Ltd' },
		{ by: 'base name', domain: 'acme.com', owner: ann },
	],
	[
		'anybody can have a mailbox there, and the name is the same',
		[{ domain: 'gmail.com', email: 'grace@gmail.com' }],
		{ email: 'ada@gmail.com', domain: 'gmail.com', company: 'Acme' },
		{ by: 'base name', id: 'acme', domain: null, owner: ann },
	],
])('%s', async (_says, known, sent, expected) => {
	const { match } = await inStore(async (session) => {
		for (const lead of known.map(atAcme)) {
			await session.leads.save(lead, [{ kind: 'email', value: lead.email ?? '' }]);
		}
		return await register(session, {
			...{ fullName: 'Ada Lovelace', email: 'ada@acme.com', domain: 'acme.com', message: 'Hi' },
			...sent,
		});
	});
	if (expected) expect(match.account).toMatchObject(expected);
	else expect(match.account).toBeUndefined();
});

test.each<[string, Array<[string, string]>]>([
	['that belongs to a company', [['gmail.com', 'acme.com']]],
	['to which a company belongs', [['acme.com', 'gmail.com']]],
])(
	'who has a mailbox at a free host %s is no colleague of anybody',
	async (_what, subsidiaries) => {
		const { stranger, colleague } = await inStore(async (session) => {
			const grace = atAcme({});
			await session.leads.save(grace, [{ kind: 'email', value: grace.email ?? '' }]);
			const sent = { fullName: 'Ada Byron', message: 'Hi', company: null };
			const at = async (email: string, domain: string, when: number) =>
				(await register(session, { ...sent, email, domain }, when, { subsidiaries })).match.account;
			return {
				stranger: await at('ada@gmail.com', 'gmail.com', now),
				colleague: await at('zoe@acme.com', 'acme.com', now + 1),
			};
		});
		expect(stranger).toBeUndefined();
		expect(colleague).toMatchObject({ domain: 'acme.com', owner: ann });
	},
);
