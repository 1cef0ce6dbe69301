import * as fc from 'fast-check';
import { comparableOf, leadFields, type GivenValues } from '../../../nodes/core/match';
import type { StoreSession } from '../../../nodes/store';
import type { CurrentStore } from './CurrentStore';
import { flowThrough } from './flow';
import { knownLead } from './records';

const ada: GivenValues = {
	...{ firstName: 'Ada', lastName: 'Lovelace', email: 'ada@engine.example' },
	...{ phone: '+4930123456', company: 'Engine Works', city: 'Berlin' },
};

const comparable = (given: GivenValues) => comparableOf(leadFields, given);

async function know(session: StoreSession, id: string, given: GivenValues) {
	await session.leads.save(knownLead({ id }), []);
	session.matches.add(id, comparable(given));
}

/** The ids of those who are found. */
async function idsLike({ matches }: StoreSession, given: GivenValues): Promise<string[]> {
	const { like } = await matches.lookUp({ comparable: comparable(given), proving: [] });
	const leads = await matches.leadsOf(like.map(({ number }) => number));
	return leads.map(({ lead }) => lead.id);
}

export function describeMatches(current: CurrentStore) {
	describe('matches', () => {
		const ofMatches = async () => {
			const { match_key = [], match_text = [], match_term = [] } = await current.dump();
			const inOrder = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
			return {
				...{ match_key: inOrder(match_key), match_text: inOrder(match_text) },
				match_term: inOrder(match_term),
			};
		};

		test.each<[string, GivenValues]>([
			['the mailbox', { email: 'ADA@engine.example' }],
			['the number', { phone: '+49 30 123456' }],
			['names, also swapped', { firstName: 'Lovelace', lastName: 'Ada' }],
			['surname and company', { lastName: 'Lovelace', company: 'Engine Works GmbH' }],
			['surname, initial and town', { firstName: 'Adele', lastName: 'Lovelace', city: 'berlin' }],
		])('finds who shares %s', async (_key, asked) => {
			await current.in(async (session) => {
				await know(session, 'ada', ada);
				await know(session, 'bo', { firstName: 'Bo', lastName: 'Chan', email: 'bo@x.example' });
			});
			expect(await current.in(async (session) => await idsLike(session, asked))).toEqual(['ada']);
			expect(await current.in(async (session) => await idsLike(session, asked), 'other')).toEqual(
				[],
			);
		});

		test('finds within the transaction, and gives what is compared', async () => {
			const { like } = await current.in(async (session) => {
				await know(session, 'ada', ada);
				return await session.matches.lookUp({ comparable: comparable(ada), proving: [] });
			});
			expect(like.map(({ forms }) => forms)).toEqual([[comparable(ada)]]);
		});

		test('finds by a key that proves, though nothing else is shared any more', async () => {
			const before = { kind: 'email', value: 'before@x.example' };
			const { like } = await current.in(async (session) => {
				await session.leads.save(knownLead({ id: 'ada' }), [before]);
				session.matches.add('ada', comparable(ada));
				return await session.matches.lookUp({
					comparable: comparable({ email: 'before@x.example' }),
					proving: [before],
				});
			});
			expect(like.map(({ sharedKinds }) => sharedKinds)).toEqual([['email']]);
		});

		test('counts how many leads have each value, and the names behind a mailbox', async () => {
			const { known } = await current.in(async (session) => {
				await know(session, 'ada', ada);
				await know(session, 'bo', { ...ada, firstName: 'Bo', phone: null });
				await know(session, 'cy', { ...ada, lastName: 'Ada', email: 'cy@x.example' });
				return await session.matches.lookUp({ comparable: comparable(ada), proving: [] });
			});
			expect(known.total).toBe(3);
			expect([...known.counts].sort()).toEqual([
				['city', 'berlin', 3],
				['company', 'engine works', 3],
				['domain', 'engine.example', 2],
				['email', 'ada@engine.example', 2],
				['firstName', 'ada', 2],
				['lastName', 'ada', 1],
				['lastName', 'lovelace', 2],
				['phone', '4930123456', 2],
			]);
		});

		test('gives what is known of all leads page by page, in the order of their ids, and counts them', async () => {
			const pages = await current.in(async ({ leads, matches }) => {
				for (const id of ['c', 'a', 'b', 'says nothing']) {
					await leads.save(knownLead({ id }), []);
					const said = id === 'says nothing' ? {} : { ...ada, lastName: id };
					matches.add(id, comparable(said));
				}
				return [
					await matches.page('', 2),
					await matches.page('b', 2),
					await matches.page('c', 2),
					await matches.count(),
				];
			});
			const page = (...ids: string[]) =>
				ids.map((leadId) => ({ leadId, forms: [comparable({ ...ada, lastName: leadId })] }));
			expect(pages).toEqual([page('a', 'b'), page('c'), [], 3]);
			const others = await current.in(
				async ({ matches }) => [await matches.page('', 9), await matches.count()],
				'other',
			);
			expect(others).toEqual([[], 0]);
		});

		test('reads 200 of many, those of the rarest key first, and says which key many share', async () => {
			const many = (n: number) => ({ phone: '+4930123456', email: `n${n}@host${n}.example` });
			const found = await current.in(async (session) => {
				for (let n = 0; n < 230; n++) await know(session, `lead-${n}`, many(n));
				await know(session, 'last', { ...many(999), firstName: 'Ada', lastName: 'Lovelace' });
				const { like, crowded, known } = await session.matches.lookUp({
					comparable: comparable({ ...ada, email: null, domain: null }),
					proving: [],
				});
				const leads = await session.matches.leadsOf(like.map(({ number }) => number));
				return { ids: leads.map(({ lead }) => lead.id), crowded, known };
			});
			expect(found.ids).toHaveLength(200);
			expect(found.ids).toContain('last');
			expect(found.crowded).toEqual(['phone']);
			const names = new Map(found.known.counts.map(([field, , count]) => [field, count]));
			expect(names.get('phone')).toBeGreaterThanOrEqual(2);
		});

		test('of what a lead says again nothing more is kept, and of what it says else both', async () => {
			const again = { ...ada, phone: null };
			const other = { ...ada, email: 'ada@home.example' };
			const forms = await current.in(async (session) => {
				await know(session, 'ada', ada);
				await session.matches.learn('ada', comparable(again));
				await session.matches.learn('ada', comparable(other));
				return await session.matches.formsOf('ada');
			});
			expect([...forms].sort()).toEqual([comparable(ada), comparable(other)].sort());
			const asked = { email: 'ada@home.example' };
			expect(await current.in(async (session) => await idsLike(session, asked))).toEqual(['ada']);
		});

		test('nothing is left of a lead of which nothing is known any more', async () => {
			await current.in(async (session) => {
				await session.leads.save(knownLead({ id: 'ada' }), []);
				await session.leads.save(knownLead({ id: 'bo' }), []);
				session.matches.add('bo', comparable({ ...ada, firstName: 'Bo' }));
			});
			const before = await ofMatches();
			await current.in(async ({ matches }) => {
				matches.add('ada', comparable(ada));
				await matches.learn('ada', comparable({ ...ada, email: 'ada@home.example' }));
			});
			expect((await ofMatches()).match_key.length).toBeGreaterThan(before.match_key.length);
			await current.in(async ({ matches }) => await matches.replace('ada', []));
			expect(await ofMatches()).toEqual(before);
		});

		const submission = {
			...{ fullName: 'Ada Lovelace', email: 'ada@engine.example', phone: '+4930123456' },
			...{ company: 'Engine Works', message: 'Two engines, please' },
		};

		test.each<[string, (session: StoreSession, leadId: string) => Promise<unknown>]>([
			[
				'is erased',
				async ({ people }, leadId) =>
					await people.erase(await people.find({ leadIds: [leadId] }), 50),
			],
			['is old', async ({ retention }) => await retention.deleteClosedLeads(1e6, 10)],
		])('nothing is left of a lead that %s', async (_how, forget) => {
			await current.in(async (session) => {
				const { id } = await flowThrough(session, submission, 1);
				expect((await session.matches.formsOf(id)).length).toBe(1);
				await forget(session, id);
			});
			expect(await ofMatches()).toEqual({ match_key: [], match_text: [], match_term: [] });
		});

		test('are the same whatever the order in which leads said what they say, as a law', async () => {
			const says: Array<[lead: string, given: GivenValues]> = [
				['a', ada],
				['a', { ...ada, phone: null }],
				['a', { ...ada, email: 'ada@home.example' }],
				['b', { ...ada, firstName: 'Bo' }],
				['b', { firstName: 'Bo', lastName: 'Lovelace' }],
				['c', { email: 'ada@engine.example' }],
			];
			let runs = 0;
			const inOrder = async (order: typeof says) => {
				const workspace = `law ${++runs}`;
				return await current.in(async (session) => {
					for (const id of ['a', 'b', 'c']) await session.leads.save(knownLead({ id }), []);
					for (const [id, given] of order) await session.matches.learn(id, comparable(given));
					const forms = [];
					for (const id of ['a', 'b', 'c']) forms.push(await session.matches.formsOf(id));
					const { like, known } = await session.matches.lookUp({
						...{ comparable: comparable(ada), proving: [] },
					});
					const counts = [...known.counts].sort();
					return { forms, like: like.map((each) => each.forms), total: known.total, counts };
				}, workspace);
			};
			const expected = await inOrder(says);
			await fc.assert(
				fc.asyncProperty(fc.shuffledSubarray(says, { minLength: says.length }), async (order) =>
					expect(await inOrder(order)).toEqual(expected),
				),
				{ numRuns: 10 },
			);
		});
	});
}
