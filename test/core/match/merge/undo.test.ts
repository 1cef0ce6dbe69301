import * as fc from 'fast-check';
import {
	mergeLeads,
	personKeysOf,
	rememberAgain,
	survivorshipOf,
	unmergeLeads,
	type KnownPerson,
	type MergedPair,
	type Person,
	type SinceMerge,
} from '../../../../nodes/core/match';

const lead = (id: string, changes: Partial<KnownPerson> = {}): KnownPerson => ({
	...{ id, fullName: null, email: null, phone: null, company: null, domain: null },
	...{ status: 'open', owner: null, firstSeenAt: 1, lastInquiryAt: 2 },
	...{ lastTouchAt: null, inquiries: 1 },
	...changes,
});

const ada = lead('a', { fullName: 'Ada Byron', email: 'ada@byron.org', company: 'Engines' });
const bo = lead('b', {
	...{ fullName: 'Bo Chan-Miller', email: 'bo@chan.net', phone: '+4915112345678' },
	...{ company: 'Looms', lastInquiryAt: 9, inquiries: 2, status: 'customer' },
});

const pairOf = (survivor: KnownPerson, merged: KnownPerson): MergedPair => ({
	survivor: { lead: survivor, keys: personKeysOf(survivor) },
	merged: { lead: merged, keys: personKeysOf(merged) },
	after: mergeLeads(survivor, merged, survivorshipOf([])).lead,
});

const inquiry = (person: Partial<Person>, receivedAt = 20): SinceMerge => ({
	...{ inquiryId: 'i', receivedAt },
	person: { fullName: null, email: null, phone: null, company: null, domain: null, ...person },
});

/** The survivor after what came since. */
const now = (pair: MergedPair, came: readonly SinceMerge[]) =>
	came.reduce(
		(known, { person, receivedAt }) => rememberAgain(known, person, receivedAt).lead,
		pair.after,
	);

describe('unmergeLeads', () => {
	test('gives back both as they were', () => {
		const pair = pairOf(ada, bo);
		expect(unmergeLeads(pair, pair.after, [])).toEqual({ survivor: ada, merged: bo, since: [] });
	});

	test.each<[string, Partial<Person>, string, string]>([
		['the mailbox of the one', { email: 'bo@chan.net' }, 'merged', 'email'],
		['the mailbox of the other', { email: 'ada@byron.org' }, 'survivor', 'email'],
		['the number of the one', { phone: '+4915112345678' }, 'merged', 'phone'],
		['only the name of the one', { fullName: 'Bo Chan-Miller' }, 'merged', 'name'],
		['only the name of the other', { fullName: 'Ada Byron' }, 'survivor', 'name'],
		['nothing that tells', { company: 'Looms' }, 'survivor', 'nothing'],
	])('gives an inquiry with %s to whom it belongs', (_says, person, side, by) => {
		const pair = pairOf(ada, bo);
		const came = [inquiry(person)];
		const apart = unmergeLeads(pair, now(pair, came), came);
		expect(apart.since).toMatchObject([{ side, by }]);
		const isBos = side === 'merged';
		expect(apart.merged).toMatchObject({
			...{ inquiries: isBos ? 3 : 2, lastInquiryAt: isBos ? 20 : 9 },
		});
		expect(apart.survivor).toMatchObject({
			...{ inquiries: isBos ? 1 : 2, lastInquiryAt: isBos ? 2 : 20 },
		});
	});

	test('keeps with the survivor what was changed again since', () => {
		const pair = pairOf(ada, bo);
		const moved = { ...pair.after, company: 'Third', lastTouchAt: 30 };
		expect(unmergeLeads(pair, moved, []).survivor).toMatchObject({
			...{ company: 'Third', status: 'open', lastTouchAt: 30, phone: null },
		});
	});

	test('leaves to the survivor what yet another lead brought in', () => {
		const pair = pairOf(ada, bo);
		const cy = lead('c', { firstSeenAt: 0, lastInquiryAt: 40, inquiries: 4, domain: 'cy.net' });
		const joint = mergeLeads(pair.after, cy, survivorshipOf([])).lead;
		expect(unmergeLeads(pair, joint, []).survivor).toEqual(
			mergeLeads(ada, cy, survivorshipOf([])).lead,
		);
	});
});

const value = (values: string[]) => fc.constantFrom(null, ...values);

const anyLead = (id: string) =>
	fc
		.record({
			fullName: value(['Ada', 'Ada Byron']),
			email: value(['a@x.org', 'b@x.org', 'c@x.org']),
			phone: value(['+4915112345678', '+4915112345679']),
			company: value(['One', 'Two']),
			status: fc.constantFrom('open' as const, 'customer' as const),
			firstSeenAt: fc.nat(3),
			lastInquiryAt: fc.integer({ min: 3, max: 9 }),
			inquiries: fc.integer({ min: 1, max: 5 }),
			lastTouchAt: fc.constantFrom(null, 4, 5),
		})
		.map((fields) => lead(id, fields));

test('undoing a merge at once is as if there had been none, as a law', () => {
	fc.assert(
		fc.property(anyLead('a'), anyLead('b'), (a, b) => {
			const pair = pairOf(a, b);
			expect(unmergeLeads(pair, pair.after, [])).toEqual({ survivor: a, merged: b, since: [] });
		}),
	);
});

test('nothing that came since is lost or counted twice, as a law', () => {
	const came = fc.array(
		fc
			.record({ email: value(['a@x.org', 'b@x.org']), phone: value(['+4915112345678']) })
			.map((person) => inquiry(person)),
		{ maxLength: 4 },
	);
	fc.assert(
		fc.property(anyLead('a'), anyLead('b'), came, (a, b, inquiries) => {
			const pair = pairOf(a, b);
			const { survivor, merged } = unmergeLeads(pair, now(pair, inquiries), inquiries);
			expect(survivor.inquiries + merged.inquiries).toBe(
				a.inquiries + b.inquiries + inquiries.length,
			);
		}),
	);
});
