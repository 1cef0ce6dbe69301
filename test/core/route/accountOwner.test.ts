import fc from 'fast-check';
import { decideAgain, decideAssign, routeRecordSchema } from '../../../nodes/core/route';
import { factsOf, line, policy } from './team';

test('whoever owns person and company: one of them who is there, as it is said, or a person decides', () => {
	const who = fc.option(fc.integer({ min: 0, max: 3 }));
	const given = fc.record({
		active: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
		differ: fc.constantFrom('person' as const, 'account' as const, 'review' as const),
		...{ person: who, company: who, personFirst: fc.boolean(), companyFirst: fc.boolean() },
	});
	fc.assert(
		fc.property(given, ({ active, differ, person, company, personFirst, companyFirst }) => {
			const settings = policy({
				lines: active.map((is, index) => line(`Owner${index}`, { active: is })),
				otherwise: { kind: 'queue', name: 'Nobody' },
				...{ knownOwnerFirst: personFirst, accountOwnerFirst: companyFirst, ownersDiffer: differ },
			});
			const facts = factsOf(settings);
			const { members } = facts.routing.roster;
			const ownerAt = (index: number) => ({
				...{ name: `Owner${index}`, member: members[index] ?? null, account: 'acme.com' },
			});
			const decision = decideAssign(
				{
					...facts,
					knownOwner: person === null ? null : ownerAt(person),
					accountOwner: company === null ? null : ownerAt(company),
				},
				'hash',
			);
			const there = (index: number | null, isAsked: boolean) =>
				isAsked && index !== null && active[index] ? `Owner${index}` : null;
			const [one, other] = [there(person, personFirst), there(company, companyFirst)];
			const areTwo = one !== null && other !== null && one !== other;
			const first = areTwo && differ === 'account' ? other : (one ?? other);
			const expected = areTwo && differ === 'review' ? 'Lead Desk' : (first ?? 'Nobody');
			const { assignment, record } = decision;
			expect(assignment.owner?.name ?? assignment.queue?.name).toBe(expected);
			const kept = routeRecordSchema.parse(JSON.parse(JSON.stringify(record)));
			expect(decideAgain(kept, settings)).toMatchObject({ assignment, record });
		}),
	);
});
