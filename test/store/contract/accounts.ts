import type { KnownLead, StoreSession } from '../../../nodes/store';
import type { CurrentStore } from './CurrentStore';
import { ann, assignment, knownLead } from './records';

const crm = (accountId: string) => ({
	...{ system: 'HubSpot', id: null, url: null, ownerId: null, stage: null, accountId },
});

export function describeAccounts(current: CurrentStore) {
	describe('who owns a company', () => {
		const owner = (name: string) => ({ ...ann, id: name, name });
		const acme = { id: null, domain: 'acme.com' };

		const saved = async ({ leads }: StoreSession, ...all: Array<Partial<KnownLead>>) => {
			for (const [n, lead] of all.entries()) {
				const id = `lead-${n}`;
				await leads.save(knownLead({ id, domain: 'acme.com', lastInquiryAt: n, ...lead }), []);
			}
		};

		test.each<[string, Array<Partial<KnownLead>>, string | undefined]>([
			['nobody', [], undefined],
			['nobody, where no lead of it is somebody’s', [{}], undefined],
			['who has a lead of it', [{ owner: owner('ann') }, {}], 'ann'],
			['who has the newest', [{ owner: owner('ann') }, { owner: owner('bo') }], 'bo'],
			[
				'who has the newest that is not closed; a customer is not',
				[
					{ owner: owner('ann'), status: 'customer' },
					{ owner: owner('bo'), status: 'closed' },
				],
				'ann',
			],
			['nobody by another domain', [{ owner: owner('ann'), domain: 'notacme.com' }], undefined],
			[
				'who has one, however it is written',
				[{ owner: owner('ann'), domain: 'WWW.Acme.com' }],
				'ann',
			],
			['nobody by the lead itself', [{ id: 'own', owner: owner('ann') }], undefined],
		])('%s', async (_says, leads, expected) => {
			const found = await current.in(async (session) => {
				await saved(session, ...leads);
				return await session.leads.ownerOfAccount(acme, 'own');
			});
			expect(found?.id).toBe(expected);
		});

		test('by the account of the CRM before the domain', async () => {
			await current.in(async (session) => {
				await saved(
					session,
					{ owner: owner('ann'), domain: null, crm: crm('88') },
					{ owner: owner('bo') },
				);
			});
			const asked = async (id: string | null, domain: string | null) =>
				await current.in(
					async ({ leads }) => (await leads.ownerOfAccount({ id, domain }, 'own'))?.id,
				);
			expect(await asked('88', 'acme.com')).toBe('ann');
			expect(await asked('89', 'acme.com')).toBe('bo');
			expect(await asked('89', null)).toBeUndefined();
			expect(await asked(null, null)).toBeUndefined();
		});

		test.each([['acme.com'], [undefined]])(
			'a lead that is given away is seen by the next of the batch, its domain told as %s',
			async (domain) => {
				const owners = await current.store.transaction(
					async (workspace) => {
						const session = workspace('default');
						await saved(session, {}, {}, { domain: 'other.com' });
						const before = await session.leads.ownerOfAccount(acme, 'lead-1');
						await session.assignments.record({
							...{ inquiryId: 'i', leadId: 'lead-0', occasion: 'assign', assignment: assignment() },
							...(domain && { domain }),
						});
						const after = await session.leads.ownerOfAccount(acme, 'lead-1');
						return [before, after, await workspace('b').leads.ownerOfAccount(acme, 'x')];
					},
					{ domains: ['acme.com', 'other.com'] },
				);
				expect(owners.map((each) => each?.id)).toEqual([undefined, 'ann', undefined]);
			},
		);

		const idsOf = async (asked: Partial<Parameters<StoreSession['leads']['ofAccount']>[0]>) =>
			await current.in(async ({ leads }) =>
				(await leads.ofAccount({ id: null, domains: [], firm: null, ...asked }))
					.map(({ id }) => id)
					.sort(),
			);

		test('whose leads are somebody’s and not closed are found by ID, domains and base name', async () => {
			await current.in(async (session) => {
				await saved(
					session,
					{ owner: ann, company: 'Acme GmbH', crm: crm('88') },
					{ owner: ann, domain: 'acme.de', company: 'ACME Ltd.' },
					{ owner: ann, domain: 'other.com', company: 'Acme Metal' },
					{ owner: ann, status: 'closed' },
					{},
				);
			});
			expect(await idsOf({})).toEqual([]);
			expect(await idsOf({ id: '88' })).toEqual(['lead-0']);
			expect(await idsOf({ domains: ['acme.com', 'acme.de'] })).toEqual(['lead-0', 'lead-1']);
			expect(await idsOf({ firm: 'acme' })).toEqual(['lead-0', 'lead-1']);
			expect(await idsOf({ id: '88', domains: ['acme.com'], firm: 'acme' })).toHaveLength(2);
		});

		test('of a company of very many the newest 20 are read', async () => {
			await current.in(async (session) => {
				await saved(session, ...Array.from({ length: 30 }, () => ({ owner: ann })));
			});
			const ids = await idsOf({ domains: ['acme.com'] });
			expect(ids).toHaveLength(20);
			expect(ids).toContain('lead-29');
		});

		test('who was erased has none any more', async () => {
			const found = await current.in(async (session) => {
				await session.leads.save(knownLead({ domain: 'acme.com', owner: ann, crm: crm('88') }), [
					{ kind: 'email', value: 'ada@example.com' },
				]);
				const keys = [{ kind: 'email', value: 'ada@example.com' }];
				const asked = { id: '88', domain: 'acme.com' };
				const before = await session.leads.ownerOfAccount(asked, 'x');
				await session.people.erase(await session.people.find({ keys }), 1);
				return [before, await session.leads.ownerOfAccount(asked, 'x')];
			});
			expect(found).toEqual([ann, undefined]);
		});
	});
}
