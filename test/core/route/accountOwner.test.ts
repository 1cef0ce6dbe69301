import fc from 'fast-check';
import {
	accountSaid,
	asAccountOwner,
	decideAgain,
	decideAssign,
	explainDecision,
	routeRecordSchema,
} from '../../../nodes/core/route';
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
				by: 'domain' as const,
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

const nothing = { owner: null, ownerFrom: null, id: null, name: null, domain: null, by: null };
const nobody = { id: null, crmId: null, email: null, name: null };

test.each<[string, unknown, object | null]>([
	['nothing', undefined, null],
	['no account', 'acme.com', null],
	['what the flow wrote', { owner: { email: ' bo@acme.com ' } }, { email: 'bo@acme.com' }],
	['nobody', { owner: null, domain: 'acme.com' }, null],
	['what is no owner', { owner: 'Bo', by: 'heart', ownerFrom: 3, id: 7, name: ' ' }, null],
])('of the account on an item is read %s', (_says, written, owner) => {
	const said = accountSaid(written);
	if (typeof written !== 'object') return expect(said).toBeNull();
	const { domain = null } = written as { domain?: string };
	return expect(said).toEqual({ ...nothing, domain, owner: owner && { ...nobody, ...owner } });
});

test.each([
	[{ ...nothing, name: 'Acme Holding', domain: 'acme.com' }, 'Acme', 'the account Acme Holding'],
	[{ ...nothing, domain: 'acme.com', by: 'domain' }, 'Acme', 'the account acme.com (by domain)'],
	[
		{ ...nothing, id: 'acme', by: 'base name' },
		'Acme GmbH',
		'the account Acme GmbH (by company name)',
	],
	[{ ...nothing, id: '88', by: 'CRM account' }, null, 'the account 88 (by the account in the CRM)'],
	[nothing, null, 'their company'],
] as const)(
	'the reason says whose company it is, and by what that is known: %j',
	(told, company, called) => {
		const facts = factsOf(policy());
		const [ann] = facts.routing.roster.members;
		const owner = { name: 'Ann', member: ann ?? null };
		const accountOwner = asAccountOwner(owner, told, company);
		const decision = decideAssign({ ...facts, accountOwner }, 'hash');
		expect(decision.assignment).toMatchObject({
			...{ strategy: 'existing owner', owner: { name: 'Ann' } },
			reason: `Ann owns ${called}.`,
		});
		expect(explainDecision(decision, facts.routing)).toContain(`Ann owns ${called}`);
		const stranger = { ...accountOwner, name: 'Zed', member: null };
		expect(decideAssign({ ...facts, accountOwner: stranger }, 'hash').assignment.reason).toMatch(
			`Zed, who owns ${called}, is not in the Owners table; `,
		);
	},
);
