import { survivorshipOf } from '../../../nodes/core/match';
import type { OpenReview, StoreSession } from '../../../nodes/store';
import type { CurrentStore } from './CurrentStore';
import { flowThrough, type Submission } from './flow';

const person = (name: string): Submission => ({
	...{ fullName: `${name} Lovelace`, email: `${name}@example.com`, phone: null },
	...{ company: `${name} Ltd`, message: `${name} asks` },
});

const review = (changes: Partial<OpenReview> = {}): OpenReview => ({
	...{ leadId: 'a', otherId: 'b', inquiryId: 'i', askedAt: 5 },
	...changes,
});

const merge = async ({ leads, merges }: StoreSession, survivorId: string, mergedId: string) => {
	const [survivor, merged] = [await leads.find(survivorId), await leads.find(mergedId)];
	if (!survivor || !merged) throw new Error('Both are known');
	const order = { holdings: { survivor: null, merged: null }, survivorship: survivorshipOf([]) };
	return await merges.merge({ survivor, merged, after: survivor, ...order, at: 9 });
};

export function describeDoubts(current: CurrentStore) {
	describe('doubts', () => {
		test('are asked about once, until they are answered, from either side', async () => {
			const found = await current.in(async ({ doubts }) => {
				await doubts.ask(review());
				await doubts.ask(review({ inquiryId: 'later', askedAt: 9 }));
				await doubts.ask(review({ otherId: 'c', askedAt: 7 }));
				const open = [await doubts.askedAbout('a'), await doubts.askedAbout('b')];
				await doubts.answer('b', 'a');
				return { open, left: [await doubts.askedAbout('a'), await doubts.askedAbout('b')] };
			});
			const other = review({ otherId: 'c', askedAt: 7 });
			expect(found.open).toEqual([[other, review()], [review()]]);
			expect(found.left).toEqual([[other], []]);
		});

		test('remember who is somebody else, both ways, until that is taken back', async () => {
			const pairs: Array<[string, string]> = [
				['a1', 'b1'],
				['a2', 'b1'],
			];
			const found = await current.in(async ({ doubts }) => {
				await doubts.keepApart(pairs);
				await doubts.keepApart(pairs);
				const others = [await doubts.apartFrom(['a1', 'x']), await doubts.apartFrom(['b1'])];
				const forgotten = await doubts.forgetApart([...pairs, ['a1', 'c1']]);
				return { others, forgotten, left: await doubts.apartFrom(['a1', 'b1']) };
			});
			expect(found.others.map((marks) => [...marks].sort())).toEqual([['b1'], ['a1', 'a2']]);
			expect(found).toMatchObject({ forgotten: 2, left: [] });
		});

		test('are of one workspace alone', async () => {
			await current.in(async ({ doubts }) => await doubts.keepApart([['a', 'b']]));
			const found = await current.in(async ({ doubts }) => await doubts.apartFrom(['a']), 'other');
			expect(found).toEqual([]);
		});

		test('about a lead that becomes another are about that one, and come back with it', async () => {
			const found = await current.in(async (session) => {
				const ids = [];
				for (const name of ['ada', 'bo', 'cy'])
					ids.push(await flowThrough(session, person(name), 1));
				const [ada = '', bo = '', cy = ''] = ids.map(({ id }) => id);
				const { doubts, merges } = session;
				await doubts.ask(review({ leadId: bo, otherId: cy }));
				await doubts.ask(review({ leadId: bo, otherId: ada }));
				const before = await doubts.askedAbout(bo);
				const done = await merge(session, ada, bo);
				const asked = await doubts.askedAbout(ada);
				const none = { proving: [], comparables: [] };
				const apart = { survivor: done.survivor, merged: done.merged, leaving: [] };
				await merges.undo(done, { ...apart, staying: none, taken: none });
				const back = await doubts.askedAbout(bo);
				await merge(session, ada, bo);
				await doubts.answer(ada, cy);
				await merges.undo((await merges.find(bo)) ?? done, {
					...apart,
					staying: none,
					taken: none,
				});
				const answered = await doubts.askedAbout(bo);
				return { before, asked, back, answered, ada, cy };
			});
			const { before, asked, back, answered, ada, cy } = found;
			expect(asked).toEqual([review({ leadId: ada, otherId: cy })]);
			expect(back).toHaveLength(2);
			expect(back).toEqual(expect.arrayContaining(before));
			expect(answered.map(({ otherId }) => otherId)).toEqual([ada]);
		});

		test('go with the person, but for who is somebody else', async () => {
			const exported = await current.in(async (session) => {
				const { id } = await flowThrough(session, person('ada'), 1);
				const other = await flowThrough(session, person('bo'), 1);
				await session.doubts.ask(review({ leadId: id, otherId: other.id }));
				await session.doubts.keepApart([['a', 'b']]);
				const records = await session.people.export({ leadIds: [id], inquiryIds: [] });
				const ofOther = await session.people.export({ leadIds: [other.id], inquiryIds: [] });
				await session.people.erase(await session.people.find({ leadIds: [id] }), 9);
				return [records.reviews, ofOther.reviews];
			});
			expect(exported).toEqual([[{ inquiryId: 'i', askedAt: 5 }], []]);
			const dump = await current.dump();
			expect(dump.open_review ?? []).toEqual([]);
			expect(dump.kept_apart).toHaveLength(2);
		});

		test('that were settled name nobody who is erased in what is noted of the other', async () => {
			const ids = await current.in(async (session) => {
				const [ada, bo] = [
					await flowThrough(session, person('ada'), 1),
					await flowThrough(session, person('bo'), 1),
				];
				const about = { at: 5, type: 'match.decided', inquiryId: null } as const;
				const data = { verdict: 'notSame', by: '' } as const;
				await session.events.append([
					{ ...about, leadId: ada.id, data: { ...data, other: bo.id } },
					{ ...about, leadId: bo.id, data: { ...data, other: ada.id } },
				]);
				await session.people.erase(await session.people.find({ leadIds: [ada.id] }), 9);
				return { ada: ada.id, bo: bo.id };
			});
			const text = JSON.stringify(await current.dump());
			expect(text).not.toContain(ids.ada);
			expect(text).toContain(ids.bo);
		});
	});
}
