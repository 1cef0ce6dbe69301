import type { Member } from '../roster';
import { canDo } from '../abilities';
import { amongEqual } from './amongEqual';
import { nameAt, type Strategy } from './strategy';

/**
 * Who has the skills and languages that a lead needs. What it must have, nobody gets the lead without.
 * What is better to have counts from the first to the last, and each that nobody has together with those
 * before it is given up. Of several who have the same, whose turn it is, or who has
 * the fewest open leads where the pool says so.
 *
 * Promises that nobody without what a lead must have gets it, and that nobody gets it while somebody
 * who can take it has more of what is better to have: the first that only one of two has decides.
 */
export const bestSkillMatch: Strategy = {
	word: 'skill match',
	able(pool, facts) {
		const { must } = facts.needs(pool);
		return {
			members: pool.members.filter((member) => hasAll(member, must)),
			whose: must.length > 0 ? ` who has ${listed(must)}` : '',
		};
	},
	choose({ pool, present, turns, facts }) {
		const { must, better } = facts.needs(pool);
		let among = present;
		const has = [...must];
		const given: string[] = [];
		for (const need of better) {
			const fewer = among.filter((position) => hasAll(pool.members[position], [need]));
			if (fewer.length > 0) among = fewer;
			(fewer.length > 0 ? has : given).push(need);
		}
		const left = amongEqual({ pool, facts }, among);
		among = left.among;
		const chosen = turns.next(among);
		const name = nameAt(pool, chosen);
		const whose = has.length > 0 ? ` among those who have ${listed(has)}` : '';
		const which =
			among.length > 1 || has.length === 0
				? `it was ${name}'s turn${whose} in the pool "${pool.name}"`
				: `${name} has ${listed(has)} in the pool "${pool.name}"`;
		const without = given.length > 0 ? `, and ${listed(given)} had to be given up` : '';
		return { among, chosen, because: `${which}${left.fewest}${without}` };
	},
};

const hasAll = (member: Member | undefined, needs: readonly string[]) =>
	member !== undefined && needs.every((need) => canDo(member, need));

/** `German, Solar and CRM` */
const listed = (needs: readonly string[]): string =>
	needs.length < 2 ? needs.join('') : `${needs.slice(0, -1).join(', ')} and ${needs.at(-1) ?? ''}`;
