import { leadFields } from '../../../nodes/core/match';
import { Dice } from './Dice';
import type { TrueSet } from './set';
import { firmWords, streetNames, surnames, towns } from './words';

/** Two lists of restaurants, and who is whom. */
export interface TwoLists {
	one: TrueSet;
	other: TrueSet;
}

const kinds = ['Grill', 'Cafe', 'Bistro', 'Restaurant', 'Diner', 'Kitchen', 'House', 'Bar & Grill'];

/**
 * Two guides to restaurants, as each writes them: name, address, town and phone. Some stand in both,
 * some in one; chains have several, and neighbours one address.
 */
export function restaurants(seed: number, both: number): TwoLists {
	const dice = new Dice(seed);
	const name = () =>
		dice.is(0.4)
			? `${dice.one(surnames)}'s ${dice.one(kinds)}`
			: `${dice.is(0.3) ? 'The ' : ''}${dice.one(firmWords)} ${dice.one(firmWords)} ${dice.is(0.5) ? dice.one(kinds) : ''}`;
	const make = () => ({
		company: name().trim(),
		street: `${1 + dice.below(900)} ${dice.one(streetNames)}`,
		city: dice.common(towns.slice(0, 12)),
		phone: `+1212${dice.digits(7)}`,
	});
	const written = (given: ReturnType<typeof make>) => ({
		company: dice.is(0.3)
			? given.company.replace(/^The |'s/, '')
			: dice.is(0.15)
				? dice.slips(given.company)
				: dice.is(0.15)
					? `${given.company} ${dice.one(kinds)}`
					: given.company,
		street: dice.is(0.3)
			? given.street.replace('Street', 'St.').replace('Avenue', 'Ave').replace('Road', 'Rd')
			: dice.is(0.15)
				? given.street.replace(/^\d+/, String(1 + dice.below(900)))
				: given.street,
		city: dice.is(0.12) ? dice.one(towns) : given.city,
		phone: dice.is(0.12) ? `+1212${dice.digits(7)}` : given.phone,
	});
	const [one, other]: [Array<TrueSet['records'][number]>, Array<TrueSet['records'][number]>] = [
		[],
		[],
	];
	for (let truth = 0; truth < 5 * both; truth++) {
		const given = make();
		const before = one.at(-1)?.given;
		// A chain has its name again, and a neighbour the address.
		const shared = dice.is(0.05)
			? { company: before?.company }
			: dice.is(0.03)
				? { street: before?.street, city: before?.city }
				: {};
		const here = { ...given, ...(before && shared) } as ReturnType<typeof make>;
		const isInOne = truth < both || truth % 2 === 0;
		if (isInOne) one.push({ truth, given: written(here) });
		if (truth < both || !isInOne) other.push({ truth, given: written(here) });
	}
	return {
		one: { name: 'one', fields: leadFields, records: one },
		other: { name: 'other', fields: leadFields, records: other },
	};
}
