import type { Check, Finding } from '../../check';
import { findMember, isPool, meant, meantOwner, poolNamed, type Roster } from '../roster';
import type { RouteTarget } from '../rules';
import { rosterOf } from './harmless';
import type { LookedPolicy } from './looked';
import { askedPlaces } from './places';

/** Names that nobody has, such as those from before somebody renamed an owner or a pool: the line is passed over. */
export function doubtsOfTargets(policy: LookedPolicy): Check[] {
	const { lines } = policy;
	const all = askedPlaces(policy).filter(
		// That nobody came in at all is told apart.
		({ target }) => !target.ofLead && !(target.ofInput && lines.length === 0),
	);
	if (all.length === 0) return [];
	const roster = rosterOf(lines, policy.pools);
	return all.map(({ where, target }) => ({ where, look: () => namesNobody(roster, target) }));
}

function namesNobody(roster: Roster, { kind, name }: RouteTarget): Finding[] {
	if (name.trim() === '') return [];
	if (kind === 'pool' && !isPool(poolNamed(roster, name))) {
		return [
			{
				severity: 'warning',
				code: 'pool.empty',
				message: `no owner is in the pool "${name}", so nobody is found there`,
				hint: `${meant(name, [...roster.byPool.values()])}Write "${name}" under Pools of at least one owner, or choose another pool.`,
			},
		];
	}
	if (kind !== 'owner' || findMember(roster, name)) return [];
	return [
		{
			severity: 'warning',
			code: 'rule.target',
			message: `no owner is called "${name}", so nobody is found there`,
			hint: `${meantOwner(roster, name)}Write the name or email of one of them.`,
		},
	];
}
