import { leadFields } from '../../../nodes/core/match';
import { Dice } from './Dice';
import type { TrueRecord, TrueSet } from './set';
import { firmWords, givenNames, surnames, towns } from './words';

/**
 * Names, birth dates, towns and mailboxes, of which a fifth is missing and many have errors: several
 * records a person.
 */
export function sparse(seed: number, count: number): TrueSet {
	const dice = new Dice(seed);
	const records: TrueRecord[] = [];
	for (let truth = 0; records.length < count; truth++) {
		const firstName = dice.common(givenNames);
		const lastName = dice.common(surnames.slice(0, 1000));
		const [year, month, day] = [1930 + dice.below(90), 1 + dice.below(12), 1 + dice.below(28)];
		const local = dice.is(0.5)
			? `${firstName}${dice.below(100)}`
			: dice.is(0.5)
				? `${firstName}.${lastName.toLowerCase()}`
				: `${firstName[0] ?? ''}${lastName.toLowerCase()}${dice.below(100)}`;
		const email = `${local}@${dice.one(firmWords)}${dice.is(0.4) ? dice.one(firmWords) : ''}.com`;
		const city = dice.common(towns);
		const copies = 1 + dice.below(7);
		for (let copy = 0; copy < copies && records.length < count; copy++) {
			const error = (text: string, share: number) => (dice.is(share) ? dice.slips(text) : text);
			const maybe = (text: string) => (dice.is(0.2) ? '' : text);
			const [first, last] = dice.is(0.06) ? [lastName, firstName] : [firstName, lastName];
			const born = [year, month, day];
			if (dice.is(0.2)) {
				const part = dice.below(3);
				born[part] = part === 0 ? year + dice.below(9) - 4 : 1 + dice.below(part === 1 ? 12 : 28);
			}
			records.push({
				truth,
				given: {
					firstName: maybe(error(first, 0.22)),
					lastName: maybe(error(last, 0.22)),
					birthDate: maybe(born.map((part) => String(part).padStart(2, '0')).join('-')),
					city: maybe(error(city, 0.2)),
					email: maybe(error(email, 0.2)),
				},
			});
		}
	}
	return { name: `Sparse ${seed}, ${count}`, fields: leadFields, records };
}
