import fc from 'fast-check';
import { comparableOf, KnownList, leadFields, MOST_LIKE } from '../../../../nodes/core/match';

const record = (fullName: string, email: string, phone = '') =>
	comparableOf(leadFields, { fullName, email, phone });

/** A number in letters, since a name with a number is another. */
const lettersOf = (n: number) => [...`${n}`].map((digit) => 'bdfgklmnrs'[Number(digit)]).join('o');

const ada = record('Ada Lovelace', 'ada@engine.example');
const bob = record('Bob Miller', 'bob@miller.example');

test('who shares a key is found by their place, as they are compared', () => {
	const found = new KnownList(leadFields, [bob, ada]).lookUp(
		record('Lovelace Ada', 'ada@home.example'),
	);
	expect(found.like).toEqual([{ number: 1, forms: [ada], sharedKinds: [] }]);
	expect(found.crowded).toEqual([]);
});

test('who shares nothing finds nobody, and nothing is counted', () => {
	const found = new KnownList(leadFields, [ada]).lookUp(bob);
	expect(found).toEqual({ like: [], crowded: [], known: { total: 0, counts: [] } });
});

test('values are counted among all of them; a mailbox by the names behind it', () => {
	const many = Array.from({ length: 1500 }, (_, n) =>
		record(`Ada ${lettersOf(n)}`, `a${n}@x.example`),
	);
	const { known } = new KnownList(leadFields, [...many, ada]).lookUp(ada);
	expect(known.total).toBe(1501);
	expect(known.counts).toEqual(
		expect.arrayContaining([
			['firstName', 'ada', 1501],
			['lastName', 'lovelace', 1],
			['email', 'ada@engine.example', 1],
		]),
	);
});

test('a short list is most often what a search gave, and proves no more than a large one', () => {
	expect(new KnownList(leadFields, [ada]).lookUp(ada).known.total).toBe(1000);
});

test.each([
	['mailbox', (n: number) => record(`${lettersOf(n)} Miller`, 'info@engine.example')],
	['name', (n: number) => record('Ada Lovelace', `a${n}@x${n}.example`)],
	['number', () => record('', '', '+4930901820')],
	['all', () => ada],
])('of 10,000 who share a %s no more than 200 are looked at, and it is said', (_what, nth) => {
	const list = new KnownList(
		leadFields,
		Array.from({ length: 10_000 }, (_, n) => nth(n)),
	);
	const { like, crowded } = list.lookUp(nth(0));
	expect(like).toHaveLength(MOST_LIKE);
	expect(crowded).not.toHaveLength(0);
});

const people = fc.array(
	fc.tuple(
		fc.constantFrom('Ada Lovelace', 'Ada King', 'Bob Miller', ''),
		fc.constantFrom('ada@x.example', 'bob@x.example', 'info@x.example', ''),
	),
	{ minLength: 1, maxLength: 12 },
);

test('the order of the records changes nothing but their places', () => {
	fc.assert(
		fc.property(people, (given) => {
			const records = given.map(([name, email]) => record(name, email));
			const asked = records[0] ?? [];
			const forward = new KnownList(leadFields, records).lookUp(asked);
			const back = new KnownList(leadFields, records.toReversed()).lookUp(asked);
			const forms = ({ like }: typeof forward) => like.map((each) => each.forms[0]);
			expect(forms(back).toReversed()).toEqual(forms(forward));
			expect(back.known).toEqual(forward.known);
		}),
	);
});
