import { readFileSync } from 'node:fs';
import { withCustomFields } from '../../../nodes/core/match';
import { Dice } from './Dice';
import type { TrueRecord, TrueSet } from './set';
import { firmWords, givenNames, surnames, towns } from './words';

const fields = withCustomFields([
	{ name: 'building', kind: 'text' },
	{ name: 'state', kind: 'place' },
]);

/**
 * FEBRL 1 as it is published: 500 people and a record with errors of each.
 *
 * @param file febrl1.csv
 */
export function febrl1(file: string): TrueSet {
	const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
	const records = lines.map((line): TrueRecord => {
		const [
			id = '',
			firstName,
			lastName,
			number,
			street,
			building,
			city,
			postalCode,
			state,
			birthDate,
			externalId,
		] = line.split(',').map((cell) => cell.trim());
		const given = { firstName, lastName, building, city, postalCode, state, birthDate, externalId };
		return {
			truth: Number(/\d+/.exec(id)?.[0]),
			given: { ...given, street: `${number ?? ''} ${street ?? ''}` },
		};
	});
	return { name: 'FEBRL 1', fields, records };
}

/** People as FEBRL makes them, with up to four errors in a copy, and values that are missing. */
export function febrlLike(seed: number, people: number, mostCopies = 1): TrueSet {
	const dice = new Dice(seed);
	const states = ['nsw', 'vic', 'qld', 'wa', 'sa'];
	const date = () =>
		`${1900 + dice.below(100)}${String(1 + dice.below(12)).padStart(2, '0')}${String(1 + dice.below(28)).padStart(2, '0')}`;
	const maybe = (text: string, missing: number) => (dice.is(missing) ? '' : text);
	const records: TrueRecord[] = [];
	for (let truth = 0; truth < people; truth++) {
		const original: Record<string, string> = {
			firstName: maybe(dice.common(givenNames), 0.04),
			lastName: maybe(dice.common(surnames).toLowerCase(), 0.02),
			number: maybe(String(1 + dice.below(200)), 0.04),
			street: `${dice.one(surnames).toLowerCase()} ${dice.one(['street', 'place', 'crescent', 'circuit'])}`,
			building: maybe(
				`${dice.one(firmWords)} ${dice.one(['lodge', 'village', 'park', 'court'])}`,
				0.2,
			),
			city: `${dice.one(firmWords)}${dice.one(firmWords)}${dice.common(towns).slice(0, 2).toLowerCase()}`,
			postalCode: dice.digits(4),
			state: maybe(dice.one(states), 0.05),
			birthDate: maybe(date(), 0.05),
			externalId: dice.digits(7),
		};
		const given = (values: Record<string, string>) => {
			const { number = '', street = '', ...rest } = values;
			return { ...rest, street: `${number} ${street}`.trim() };
		};
		records.push({ truth, given: given(original) });
		const copies = 1 + dice.below(mostCopies);
		for (let copy = 0; copy < copies; copy++) {
			const changed = { ...original };
			const errors = 1 + dice.below(4);
			for (let error = 0; error < errors; error++) spoil(dice, changed);
			records.push({ truth, given: given(changed) });
		}
	}
	return { name: `FEBRL-like ${seed}`, fields, records };
}

function spoil(dice: Dice, values: Record<string, string>) {
	const names = Object.keys(values);
	const field = dice.one(names);
	const value = values[field] ?? '';
	const way = dice.below(100);
	if (value === '') return;
	if (way < 12) values[field] = '';
	else if (way < 20 && (field === 'firstName' || field === 'lastName')) {
		[values.firstName, values.lastName] = [values.lastName ?? '', values.firstName ?? ''];
	} else if (way < 25) {
		values[field] = field === 'firstName' ? dice.one(givenNames) : dice.slips(value);
	} else if (way < 35 && value.includes(' ')) {
		values[field] = value.replace(' ', '');
	} else values[field] = dice.slips(value);
}
