import fc from 'fast-check';
import {
	Agreements,
	comparableOf,
	countFrequencies,
	leadFields,
	Scorer,
	startingModel,
	Table,
	withCustomFields,
	type Agreement,
	type ComparedField,
	type GivenValues,
} from '../../../../nodes/core/match';
import { levelsOfKind } from '../../../../nodes/core/match/levels';

/** A field of one's own of each kind. */
export const allFields = withCustomFields([
	...(['name', 'text', 'id', 'date', 'number', 'phone', 'email', 'place'] as const).map((kind) => ({
		name: `own ${kind}`,
		kind,
	})),
]);

export const tableOf = (
	records: readonly GivenValues[],
	fields: readonly ComparedField[] = leadFields,
): Table => {
	const table = new Table(fields);
	for (const record of records) table.add(comparableOf(fields, record));
	return table;
};

/** How two records of a table agree, by the names of fields and levels; silence is left out. */
export function agreement(
	one: GivenValues,
	other: GivenValues,
	fields: readonly ComparedField[] = leadFields,
): Record<string, string> {
	const agreements = new Agreements(tableOf([one, other], fields));
	agreements.of(0, 1);
	return named(agreements.last, fields);
}

const named = ({ levels, isSwapped }: Agreement, fields: readonly ComparedField[]) => ({
	...Object.fromEntries(
		fields.flatMap(({ name, kind }, at) =>
			levels[at] === 0 ? [] : [[name, levelsOfKind[kind][levels[at] ?? 0] ?? '']],
		),
	),
	...(isSwapped && { names: 'swapped' }),
});

/** The odds of two records among as many known leads, whose other values are all different. */
export function oddsOf(one: GivenValues, other: GivenValues, known = 1000): number {
	const others = Array.from({ length: known }, (_, n) => ({
		firstName: `given${n % 200}`,
		lastName: `surname${n % 500}`,
		email: `someone${n}@host${n}.example`,
		phone: `+4930${1_000_000 + n}`,
		company: `firm${n % 300} works`,
		city: `town${n % 40}`,
	}));
	const table = tableOf([one, other, ...others]);
	const agreements = new Agreements(table);
	const scorer = new Scorer(table, startingModel(leadFields), countFrequencies(table));
	agreements.of(0, 1);
	return scorer.weigh(0, 1, agreements.last);
}

const oneOf = (...values: string[]) => fc.constantFrom('', '', ...values);

/** Records out of so few values that many are alike. */
export const anyRecord: fc.Arbitrary<GivenValues> = fc.record({
	firstName: oneOf(
		'Ada',
		'A.',
		'Adda',
		'Bob',
		'Robert',
		'Anna Maria',
		'Mario',
		'Maria',
		'Lovelace',
	),
	lastName: oneOf('Lovelace', 'Lovelaec', 'Lovelace-King', 'King', 'L', 'Ada', 'Иванов'),
	email: oneOf(
		'ada@engine.example',
		'ada.lovelace@engine.example',
		'info@engine.example',
		'ada@web.de',
		'x',
	),
	phone: oneOf('+4930123456', '+493012345612', '0301 23456', '+4930123457', '+4930123456789'),
	company: oneOf('Engine GmbH', 'Engine Works', 'EW', 'Egnine', 'Miller Ltd'),
	domain: oneOf('engine.example', 'miller.example'),
	city: oneOf('London', 'Lodnon', 'Frankfurt', 'Frankfurt am Main'),
	postalCode: oneOf('10115', '10151', 'SW1A 1AA'),
	street: oneOf('12 Main St', '12 Main Street', '14 Main Street', 'Main Street', 'Hauptstr. 5'),
	birthDate: oneOf('1980-03-12', '12.03.1980', '1980-12-03', '1981-03-12', '1980-99-99'),
	externalId: oneOf('6988048', '6988084', 'A-1'),
	'own name': oneOf('Muster', 'Mustre'),
	'own text': oneOf('sunny lodge', 'lodge', 'sunny logde'),
	'own id': oneOf('1234567', '1234576'),
	'own date': oneOf('2001-02-03', '2001-03-02'),
	'own number': oneOf('100', '101', '7'),
	'own phone': oneOf('+4930123456', '+4930123457'),
	'own email': oneOf('ada@engine.example', 'adda@engine.example'),
	'own place': oneOf('Berlin', 'Bonn'),
});

/** Any text in any field. */
export const anyMess: fc.Arbitrary<GivenValues> = fc.record(
	Object.fromEntries(
		allFields.map(({ name }) => [name, fc.string({ unit: 'binary', maxLength: 12 })]),
	),
);
