import {
	comparableOf,
	judge,
	leadFields,
	startingModel,
	type GivenValues,
	type Known,
	type Verdict,
} from '../../../../nodes/core/match';

const known: Known = { total: 1000, countOf: () => 1 };
const comparable = (given: GivenValues) => comparableOf(leadFields, given);
const judged = (who: GivenValues, ...others: GivenValues[]) =>
	judge(
		startingModel(leadFields),
		comparable(who),
		others.map((given, id) => ({ id, comparables: [comparable(given)] })),
		known,
	);

const thomas = { firstName: 'Thomas', lastName: 'Muller' };
const anna = { firstName: 'Anna', lastName: 'Muller' };
const wei = { firstName: 'Wei', lastName: 'Chen' };
const at = (host: string, given: GivenValues, local: string) => ({
	...{ ...given, email: `${local}@${host}`, domain: host },
});

test.each<[string, GivenValues, GivenValues, Verdict]>([
	[
		'a number behind the name of a mailbox at one firm',
		at('bosch.example', thomas, 'thomas.mueller'),
		at('bosch.example', thomas, 'thomas.mueller2'),
		'review',
	],
	[
		'two numbers',
		at('huawei.example', wei, 'wei.chen1'),
		at('huawei.example', wei, 'wei.chen12'),
		'review',
	],
	[
		'a number behind a mailbox of another form',
		at('uni.example', anna, 'anna.mueller'),
		at('uni.example', anna, 'amuell12'),
		'review',
	],
	[
		'what stands behind the name',
		at('bosch.example', thomas, 'thomas.mueller'),
		at('bosch.example', thomas, 'thomas.mueller.ext'),
		'review',
	],
	[
		'the same number of a mobile beside it',
		{
			...at('bosch.example', thomas, 'thomas.mueller'),
			phone: '+4915112345678',
			phoneType: 'mobile',
		},
		{
			...at('bosch.example', thomas, 'thomas.mueller2'),
			phone: '+4915112345678',
			phoneType: 'mobile',
		},
		'existing',
	],
	[
		'the mailbox of the firm beside their own',
		at('loom.example', thomas, 'info'),
		at('loom.example', thomas, 'thomas.mueller'),
		'existing',
	],
	[
		'a mailbox in another form',
		at('loom.example', thomas, 't.mueller'),
		at('loom.example', thomas, 'thomas.mueller'),
		'existing',
	],
])('one name: %s', (_what, one, other, verdict) => {
	expect(judged(one, other).verdict).toBe(verdict);
	expect(judged(other, one).verdict).toBe(verdict);
});

test.each<[string, string, Verdict]>([
	['Anja', 'Jan', 'review'],
	['Anja', 'Jana', 'review'],
	['Ida', 'Ina', 'review'],
	['Arne', 'Erna', 'review'],
	['Mia', 'Maj', 'review'],
	['Ilse', 'Elis', 'review'],
	['Anke', 'Enka', 'review'],
	['Tim', 'Tom', 'review'],
	['Anna', 'Ana', 'existing'],
	['Yevgeny', 'Evgenii', 'existing'],
	['Mohammed', 'Muhamad', 'existing'],
	['Thomas', 'Tomas', 'existing'],
	['Juan', 'Khuan', 'existing'],
])('%s and %s with one mailbox', (one, other, verdict) => {
	const voss = { lastName: 'Voss', email: `${one.toLowerCase()}.voss@gmx.de` };
	expect(judged({ ...voss, firstName: other }, { ...voss, firstName: one }).verdict).toBe(verdict);
});

test.each([
	['Herr', 'Frau'],
	['Mr.', 'Mrs.'],
	['M.', 'Mme'],
])('%s and %s in a field of their own are two', (his, hers) => {
	const kern = { fullName: 'Kern', email: 'kern@gmx.de' };
	const { verdict } = judged({ ...kern, salutation: hers }, { ...kern, salutation: his });
	expect(verdict).not.toBe('existing');
});

const line = { phone: '+4930123004', phoneType: 'fixed line' };
const ofMany = ['Ada Abt', 'Bo Beck', 'Cy Cole'].map((fullName) => ({ ...line, fullName }));

test('who once wrote without a name from what many have is nobody’s question', () => {
	expect(judged({ ...line, fullName: 'Di Dorn' }, ...ofMany, line).verdict).toBe('new');
	// Who gives no name either may be any of them.
	expect(judged({ ...line, city: 'Ulm' }, ...ofMany).verdict).toBe('review');
});

test('two who fit as well are both told, also where it is not likely enough', () => {
	const firm = { domain: 'schmidt-bau.example' };
	const called = (firstName: string, email: string) => ({
		...{ ...firm, firstName, lastName: 'Schmidt', email },
	});
	const peter = called('Peter', 'peter@schmidt-bau.example');
	const petra = called('Petra', 'petra@schmidt-bau.example');
	const asks = { ...firm, fullName: 'P. Schmidt', email: 'info@schmidt-bau.example' };
	expect(judged(asks, peter, petra)).toMatchObject({ verdict: 'review', why: 'two' });
});

test('junior is no surname', () => {
	const names = (given: GivenValues) => comparable(given).slice(0, 2);
	expect(names({ firstName: 'Karl Hofer', lastName: 'jun.' })).toEqual(['karl', 'hofer']);
	expect(names({ firstName: 'Karl', lastName: 'Hofer jun.' })).toEqual(['karl', 'hofer']);
});
