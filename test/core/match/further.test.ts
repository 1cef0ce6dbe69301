import {
	comparableOf,
	comparableOfLead,
	Duplicates,
	furtherContacts,
	judge,
	KnownList,
	knownOf,
	leadFields,
	onlyParts,
	partsGiven,
	startingModel,
	type Comparable,
	type GivenValues,
	type OwnValue,
} from '../../../nodes/core/match';

const phone = (value: string): OwnValue => ({ name: 'Second Phone', kind: 'phone', value });
const email = (value: string): OwnValue => ({ name: 'Other Mail', kind: 'email', value });

const record = (given: GivenValues, ...further: OwnValue[]) =>
	comparableOf(leadFields, given, further);

/** Who somebody is among leads of a list. */
function among(asked: Comparable, known: readonly Comparable[]) {
	const { like, known: counts } = new KnownList(leadFields, known).lookUp(asked);
	return judge(
		startingModel(leadFields),
		asked,
		like.map(({ number, forms }) => ({ id: number, comparables: forms })),
		knownOf(counts),
	);
}

const ada = { fullName: 'Ada Lovelace', phone: '+49301234567', phoneType: 'fixed line' };
const mobile = '+4915112345678';
const adaMobile = { fullName: 'Ada Lovelace', phone: mobile, phoneType: 'mobile' };
const office = '+49309990000';
const own = 'ada.private@home.example';
const others = ['Max Frei', 'Eva Stein', 'Tom Wald', 'Ida Berg'];

test.each<[string, Comparable, Comparable[], string]>([
	['the main one of another', record(ada, phone(mobile)), [record(adaMobile)], 'existing'],
	['the second of another', record(adaMobile), [record(ada, phone(mobile))], 'existing'],
	[
		'the second of both',
		record({ ...ada, city: 'Ulm' }, phone(mobile)),
		[record({ fullName: 'Ada Lovelace', phone: '+49402223334', city: 'Ulm' }, phone(mobile))],
		'existing',
	],
	[
		'a second mailbox that is the main one of another',
		record({ fullName: 'Ada Lovelace', email: 'a.l@engine.example' }, email(own)),
		[record({ fullName: 'Ada Lovelace', email: own })],
		'existing',
	],
	[
		'somebody of another name',
		record({ fullName: 'Bob Miller' }, phone(mobile)),
		[record(adaMobile)],
		'review',
	],
	[
		'what several people have',
		record({ fullName: 'Jan Kuhn', phone: '+4915199999999', phoneType: 'mobile' }, phone(office)),
		others.map((fullName) => record({ fullName, phone: office, phoneType: 'fixed line' })),
		'new',
	],
	[
		'what several have as their second',
		record({ fullName: 'Jan Kuhn', phone: '+4915199999999', phoneType: 'mobile' }, phone(office)),
		others.map((fullName) => record({ fullName }, phone(office))),
		'new',
	],
	[
		'a role mailbox as the second of two',
		record({ fullName: 'Jan Kuhn' }, email('info@engine.example')),
		[record({ fullName: 'Eva Stein' }, email('info@engine.example'))],
		'new',
	],
])('a second number or mailbox that is %s', (_what, asked, known, verdict) => {
	expect(among(asked, known).verdict).toBe(verdict);
});

test('one’s own number still proves who has the office’s number as the second', () => {
	const known = [
		...others.map((fullName) => record({ fullName, phone: office, phoneType: 'fixed line' })),
		record({ ...adaMobile, email: own }, phone(office)),
	];
	const { verdict, over } = among(record(adaMobile, phone(office)), known);
	expect({ verdict, over: over?.id }).toEqual({ verdict: 'existing', over: others.length });
});

test.each([
	[1, true],
	[2, false],
])('a second number that %i others have as the main one is one person’s: %s', (count, expected) => {
	const known = others.slice(0, count).map((fullName) => record({ fullName, phone: office }));
	const [best] = among(record({ fullName: 'Jan Kuhn' }, phone(office)), known).weighed;
	expect(best?.contacts).toEqual([
		{ kind: 'phone', isPersonal: expected, holdsName: false, further: 0 },
	]);
});

test('which of the two gives it as the second changes nothing', () => {
	const [one, other] = [record(ada, phone(mobile)), record(adaMobile)];
	const oddsOf = (asked: Comparable, known: Comparable) =>
		among(asked, [known]).weighed[0]?.odds.toFixed(6);
	expect(oddsOf(one, other)).toBe(oddsOf(other, one));
});

test('duplicates are found by it, and colleagues with one office number are none', () => {
	const found = (...records: Comparable[]) =>
		new Duplicates(
			records.map((comparable) => ({ id: '', comparable })),
			0.9,
		).groups.map(({ members }) => [...members].sort());
	const more = { city: 'Ulm', company: 'Engine Works' };
	expect(
		found(
			record({ ...ada, ...more }, phone(mobile)),
			record({ ...adaMobile, ...more }),
			...others.map((fullName) => record({ fullName, ...more }, phone(office))),
		),
	).toEqual([[0, 1]]);
});

test('what stands beside the main one is compared where that one is', () => {
	const both = record(ada, phone(mobile), { name: 'Tax Number', kind: 'id', value: '77' });
	const furtherIn = (comparable: Comparable) => furtherContacts(comparable.at(-1) ?? '');
	expect(furtherIn(onlyParts(both, ['name', 'phone']))).toHaveLength(1);
	expect(furtherIn(onlyParts(both, ['name', 'email', 'other']))).toEqual([]);
	expect(partsGiven(record({}, phone(mobile)))).toEqual(['phone']);
});

const lead = (custom: Record<string, string>, main: string | null = null) => ({
	...{ fullName: 'Ada Lovelace', firstName: null, lastName: null, email: null, phone: main },
	...{ company: null, domain: null, custom, compared: { 'Second Phone': 'phone' as const } },
});

test.each<[string, Record<string, string>, string | null, string[]]>([
	['others that Lead Normalize left', { otherPhones: '+491712345678' }, null, ['491712345678']],
	[
		'a number that was read, once',
		{ 'Second Phone': '0171 2345678', otherPhones: '+491712345678' },
		null,
		['491712345678'],
	],
	[
		'a number without a country, by its digits',
		{ 'Second Phone': '0171 2345678' },
		null,
		['01712345678'],
	],
	['not the main one again', { 'Second Phone': '0171 2345678' }, '+491712345678', []],
	['another mailbox', { otherEmails: 'Ada@Home.example' }, null, ['ada@home.example']],
	['none that is nobody’s', { otherEmails: 'noreply@home.example' }, null, []],
])('of a lead is compared %s', (_what, custom, main, expected) => {
	const own = comparableOfLead(lead(custom, main)).at(-1) ?? '';
	expect(furtherContacts(own).map(({ value }) => value)).toEqual(expected);
});

test('of very many only a few find and tell somebody', () => {
	const many = Array.from({ length: 50 }, (_, n) => phone(`+4915112345${100 + n}`));
	expect(furtherContacts(record(ada, ...many).at(-1) ?? '')).toHaveLength(4);
});
