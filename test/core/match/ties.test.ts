import {
	comparableOf,
	judge,
	KnownList,
	knownOf,
	leadFields,
	startingModel,
	type GivenValues,
} from '../../../nodes/core/match';

const record = (given: GivenValues) => comparableOf(leadFields, given);

/** Who somebody is among known leads. */
function among(asked: GivenValues, ...known: GivenValues[]) {
	const { like, known: counts } = new KnownList(leadFields, known.map(record)).lookUp(
		record(asked),
	);
	const { verdict, over, beside } = judge(
		startingModel(leadFields),
		record(asked),
		like.map(({ number, forms }) => ({ id: number, comparables: forms })),
		knownOf(counts),
	);
	return { verdict, named: [over?.id, beside?.id] };
}

const [john, jane, initial] = ['John Smith', 'Jane Smith', 'J. Smith'].map((fullName) => ({
	fullName,
}));

test.each<[string, GivenValues]>([
	['at one firm', { company: 'Engine Works', domain: 'engine.example' }],
	['at one number', { phone: '+49301234567' }],
	['at one land line', { phone: '+49301234567', phoneType: 'fixed line', company: 'Engine Works' }],
	['at one mailbox', { email: 'bluesky@home.example' }],
	['at a mailbox made of the name', { email: 'jsmith@engine.example' }],
	['at one mailbox and number', { email: 'bluesky@home.example', phone: '+49301234567' }],
])('an initial that may be either of two %s is asked about, and both are named', (_at, shared) => {
	const [one, other] = [
		{ ...john, ...shared },
		{ ...jane, ...shared },
	];
	expect(among({ ...initial, ...shared }, one, other)).toEqual({
		verdict: 'review',
		named: [0, 1],
	});
	expect(among({ ...initial, ...shared }, other, one)).toEqual({
		verdict: 'review',
		named: [0, 1],
	});
	expect(among({ ...john, ...shared, city: 'Ulm' }, one, other)).toMatchObject({
		...{ verdict: 'existing', named: [0, undefined] },
	});
});

test('two of one name at one number who were born on two days are asked about', () => {
	const at = { ...john, phone: '+49301234567' };
	const [one, other] = [
		{ ...at, birthDate: '1980-01-02' },
		{ ...at, birthDate: '1990-06-07' },
	];
	expect(among({ ...at, city: 'Ulm' }, one, other)).toEqual({ verdict: 'review', named: [0, 1] });
	expect(among({ ...at, birthDate: '1990-06-07' }, one, other).named[0]).toBe(1);
});

test('two records of one person, who married, are no tie', () => {
	const at = { phone: '+49301234567', company: 'Engine Works' };
	const known = ['Anna Berg', 'Anna Stein'].map((fullName) => ({ ...at, fullName }));
	expect(among({ ...at, fullName: 'Anna' }, ...known).verdict).toBe('existing');
});
