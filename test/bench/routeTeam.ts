import { noReview, noTraits, usuallyRegardless, type RoutePolicy } from '../../nodes/core/route';

/** Monday, 09:30 UTC. */
export const now = Date.parse('2026-03-02T09:30:00Z');

/** Owners of all kinds: weights, hours, caps, some away; rules of which only the last is met. */
export const team = (owners: number, rules: number): RoutePolicy => ({
	lines: Array.from({ length: owners }, (_, n) => ({
		owner: {
			...{ id: `owner${n}@example.com`, name: `Owner Number ${n}` },
			...{ email: `owner${n}@example.com`, phone: null, crmId: null },
		},
		...{ pools: ['Sales'], weight: 1 + (n % 9), active: n % 7 !== 3, backup: '' },
		hours: {
			timeZone: 'Europe/Berlin',
			weekly: [{ days: [1, 2, 3, 4, 5], from: `0${n % 9}:00`, to: '17:00' }],
		},
		...{ dailyCap: n % 3 === 0 ? 500 : null, timeZone: 'Europe/Berlin', ...noTraits },
		openLeadCap: n % 5 === 0 ? 500 : null,
	})),
	pools: [],
	rules: Array.from({ length: rules }, (_, n) => ({
		...{ name: `Rule ${n}`, target: { kind: 'pool', name: 'Sales' } },
		...{ priority: 'normal', unconditional: false },
	})),
	otherwise: { kind: 'everyone', name: '' },
	fallbackQueue: { name: 'Lead Desk', email: 'desk@example.com' },
	accounts: [],
	territories: [],
	caps: [],
	regardless: usuallyRegardless,
	knownOwnerFirst: true,
	accountOwnerFirst: true,
	ownersDiffer: 'person',
	review: noReview,
	whenNobody: { do: 'assign' },
	countTaken: false,
	whenOutgrown: 'keep',
});
