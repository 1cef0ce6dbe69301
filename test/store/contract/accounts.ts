import type { KnownLead, StoreSession } from '../../../nodes/store';
import type { CurrentStore } from './CurrentStore';
import { ann, assignment, knownLead } from './records';

const crm = (accountId: string) => ({
	...{ system: 'HubSpot', id: null, url: null, ownerId: null, stage: null, accountId },
});

type Asked = Parameters<StoreSession['leads']['ofAccount']>[0];

const asking = (asked: Partial<Asked>): Asked => ({ id: null, domains: [], firm: null, ...asked });

const acme = asking({ domains: ['acme.com'] });

export function describeAccounts(current: CurrentStore) {
	describe('the leads of a company that tell whose it is', () => {
		/** Saves leads at acme.com, each newer than the one before. */
		const saved = async ({ leads }: StoreSession, ...all: Array<Partial<KnownLead>>) => {
			for (const [n, lead] of all.entries()) {
				const id = `lead-${n}`;
				const ofAcme = { domain: 'acme.com', company: 'Acme GmbH' };
				await leads.save(knownLead({ id, ...ofAcme, lastInquiryAt: n, ...lead }), []);
			}
		};

		const idsOf = async (asked: Partial<Asked>) =>
			await current.in(async ({ leads }) =>
				(await leads.ofAccount(asking(asked))).map(({ id }) => id),
			);

		test.each<[string, Array<Partial<KnownLead>>, string[]]>([
			['none, where there is none', [], []],
			['not nobody’s', [{}], []],
			['somebody’s, the newest first', [{ owner: ann }, { owner: ann }], ['lead-1', 'lead-0']],
			['not a closed one', [{ owner: ann, status: 'closed' }], []],
			['not one of another domain', [{ owner: ann, domain: 'notacme.com' }], []],
			['however the domain is written', [{ owner: ann, domain: 'WWW.Acme.com' }], ['lead-0']],
			['a customer who is nobody’s here', [{ status: 'customer' }], ['lead-0']],
			[
				'customers before those with an open opportunity, and these before others',
				[
					{ owner: ann, status: 'open opportunity' },
					{ owner: ann, status: 'customer', closedAs: 'won' },
					{ owner: ann },
				],
				['lead-1', 'lead-0', 'lead-2'],
			],
		])('%s', async (_says, leads, expected) => {
			await current.in(async (session) => await saved(session, ...leads));
			expect(await idsOf(acme)).toEqual(expected);
		});

		test('are found by ID, domains and base name, each once', async () => {
			await current.in(async (session) => {
				await saved(
					session,
					{ owner: ann, crm: crm('88') },
					{ owner: ann, domain: 'acme.de', company: 'ACME Ltd.' },
					{ owner: ann, domain: 'other.com', company: 'Acme Metal' },
				);
			});
			const sorted = async (asked: Partial<Asked>) => (await idsOf(asked)).sort();
			expect(await sorted({})).toEqual([]);
			expect(await sorted({ id: '88' })).toEqual(['lead-0']);
			expect(await sorted({ domains: ['acme.com', 'acme.de'] })).toEqual(['lead-0', 'lead-1']);
			expect(await sorted({ firm: 'acme' })).toEqual(['lead-0', 'lead-1']);
			expect(await sorted({ id: '88', domains: ['acme.com'], firm: 'acme' })).toHaveLength(2);
		});

		test('are the 20 strongest of very many, so that an old customer is not missed', async () => {
			await current.in(async (session) => {
				const open = Array.from({ length: 30 }, () => ({ owner: ann }));
				await saved(session, { owner: ann, status: 'customer' }, ...open);
			});
			const ids = await idsOf(acme);
			expect(ids).toHaveLength(20);
			expect(ids.slice(0, 2)).toEqual(['lead-0', 'lead-30']);
		});

		const ofAcme = { domain: 'acme.com', company: 'Acme GmbH' };

		test.each<[string, Partial<KnownLead> | undefined]>([
			['the lead is told', ofAcme],
			['nothing is told', undefined],
		])(
			'are seen by the next of a batch as soon as they are given away: %s',
			async (_says, stored) => {
				const found = await current.store.transaction(
					async (workspace) => {
						const session = workspace('default');
						await saved(session, {}, {}, { domain: 'other.com', company: 'Other' });
						const asked = asking({ domains: ['acme.com'], firm: 'acme' });
						const owners = async (name = 'default') =>
							(await workspace(name).leads.ofAccount(asked)).map((lead) => lead.owner?.id);
						const before = await owners();
						await session.assignments.record({
							...{ inquiryId: 'i', leadId: 'lead-0', occasion: 'assign', assignment: assignment() },
							...(stored && { stored: knownLead(stored) }),
						});
						return [before, await owners(), await owners('b')];
					},
					{ domains: ['acme.com', 'other.com'], companies: ['Acme', 'Other'] },
				);
				expect(found).toEqual([[], ['ann'], []]);
			},
		);

		test('of who was erased there is none any more', async () => {
			const found = await current.in(async ({ leads, people }) => {
				const keys = [{ kind: 'email', value: 'ada@example.com' }];
				await leads.save(knownLead({ ...ofAcme, owner: ann, crm: crm('88') }), keys);
				const count = async () =>
					(await leads.ofAccount(asking({ id: '88', domains: ['acme.com'], firm: 'acme' }))).length;
				const before = await count();
				await people.erase(await people.find({ keys }), 1);
				return [before, await count()];
			});
			expect(found).toEqual([1, 0]);
		});
	});
}
