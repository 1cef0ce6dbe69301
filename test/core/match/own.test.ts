import fc from 'fast-check';
import { comparedKinds } from '../../../nodes/core/lead';
import {
	comparableOf,
	Duplicates,
	evidenceInWords,
	formsWith,
	judge,
	KnownList,
	knownOf,
	leadFields,
	ownValuesIn,
	readComparable,
	readOwn,
	startingModel,
	writtenComparable,
	writtenOwn,
	type GivenValues,
	type OwnValue,
} from '../../../nodes/core/match';
import { agreeing } from '../../../nodes/core/match/said';

const own = (value: string, kind: OwnValue['kind'] = 'id', name = 'Tax Number'): OwnValue => ({
	...{ name, kind, value },
});

const record = (given: GivenValues, ...values: OwnValue[]) =>
	comparableOf(leadFields, given, values);

const anyOwn = fc.array(
	fc.record({
		name: fc.string(),
		kind: fc.constantFrom(...comparedKinds),
		value: fc.string({ unit: 'binary' }),
	}),
	{ maxLength: 4 },
);

test('what is written is read again, in whatever order it was given, and any text can be kept', () => {
	fc.assert(
		fc.property(anyOwn, (values) => {
			const written = writtenOwn(values);
			expect(writtenOwn([...values].reverse())).toBe(written);
			expect(writtenOwn(readOwn(written))).toBe(written);
			const comparable = record({ fullName: 'Ada Lovelace' }, ...values);
			expect(readComparable(writtenComparable(comparable), leadFields.length)).toEqual(comparable);
		}),
	);
});

test.each<[string, Record<string, unknown>, string | undefined]>([
	['as it is written', { 'Tax Number': 'DE 1' }, 'DE 1'],
	['however it is written', { tax_number: 'DE 1' }, 'DE 1'],
	['of whatever shape', { taxNumber: 17 }, '17'],
	['where it says something', { taxNumber: ' ', 'Tax Number': 'DE 1' }, 'DE 1'],
	['nothing where there is none', { 'Tax Office': 'Ulm', constructor: 1 }, undefined],
])('a field is found %s', (_how, custom, expected) => {
	expect(ownValuesIn({ 'Tax Number': 'id' }, [custom])[0]?.value).toBe(expected);
});

const nothing = [
	...['n/a', 'N.A.', 'na', 'none', 'keine', 'kein', '-', '--', '0', '000', 'unknown', 'unbekannt'],
	...[
		'applied for',
		'beantragt',
		'siehe Anhang',
		'see attachment',
		'voir annexe',
		'xxx',
		'999-999',
	],
	...['no tax number', 'habe keine', 'brak', 'zie bijlage'],
];

test.each(nothing)('an ID of %j is none', (value) => {
	expect(writtenOwn([own(value)])).toBe('');
	expect(ownValuesIn({ 'Tax Number': 'id' }, [{ tax: 1, tax_number: value }])).toEqual([]);
	expect(record({ externalId: value }).join('')).toBe('');
});

test.each<[OwnValue['kind'], string, boolean]>([
	['id', 'No 17', true],
	['id', 'B-NA 77', true],
	['id', '7', true],
	['id', '11', true],
	['text', 'private', true],
	['text', 'n/a', false],
	['number', '0', true],
	['date', '00.00.0000', false],
	['email', 'noreply@forms.example', false],
	['phone', '+49 30 0000000', false],
	['phone', 'see mail', false],
	['name', 'unknown', false],
])('%s %j says something: %s', (kind, value, says) => {
	expect(writtenOwn([own(value, kind)]) !== '').toBe(says);
});

test.each([
	...['March 4, 1990', '4. März 1990', '4 mars 1990', '4 de marzo de 1990', '4 marca 1990'],
	...['4 maart 1990', '4 marzo 1990', '4 de março de 1990', '04-Mar-1990', '4th of march 1990'],
	...['Sunday, March 4, 1990', '1990 March 4', '4 Mar 90', '4. Mrz. 1990', '19900304', '3/14/1990'],
	...['04.03.1990', '4/3/90', '1990-03-04T00:00:00.000Z', 'March 4, 1990 10:30', '4 MAR 1990'],
])('%s is read as a date', (value) => {
	const expected = value.includes('14') ? '19900314' : '19900304';
	expect(readOwn(writtenOwn([own(value, 'date')]))[0]?.value).toBe(expected);
});

test.each([
	...['1990', '03/1990', 'March 1990', '31.02.1990', '1980-99-99', '0001-01-01', '4. Foo'],
	...['in spring', '636508800000', '4 jui 1990', 'March or May 4, 1990', '29.02.1991'],
])('%j is no date, and says nothing', (value) => {
	expect(writtenOwn([own(value, 'date')])).toBe('');
	expect(record({ birthDate: value }).join('')).toBe('');
});

test.each<[OwnValue['kind'], string]>([
	['id', 'x7'.repeat(2500)],
	['text', 'lorem ipsum '.repeat(400)],
])('a long %s is told from another that begins alike', (kind, long) => {
	const written = (value: string) => writtenOwn([own(value, kind)]);
	expect(written(`${long}a`)).not.toBe(written(`${long}b`));
	expect(written(`${long}a`)).toBe(written(`${long}A`));
	expect(written(long).length).toBeLessThan(230);
	expect(writtenOwn(readOwn(written(long)))).toBe(written(long));
});

test('the first of several columns that says something counts', () => {
	const custom = { 'Tax Number': '-', tax_number: 'DE 1' };
	expect(ownValuesIn({ taxNumber: 'id' }, [custom])[0]?.value).toBe('DE 1');
});

const known = { total: 1000, countOf: () => 1 };
const judged = (who: ReturnType<typeof record>, ...leads: Array<ReturnType<typeof record>>) =>
	judge(
		startingModel(leadFields),
		who,
		leads.map((comparable, id) => ({ id, comparables: [comparable] })),
		known,
	);

const ada = { firstName: 'Ada', lastName: 'Lovelace' };
const adaThen = { ...ada, email: 'ada@engine.example', phone: '+4915112345678' };
const adaNow = { ...ada, email: 'ada@home.example', phone: '+4915187654321' };

test.each<[string, OwnValue[], OwnValue[], string]>([
	['the same number makes sure', [own('DE 123 456')], [own('de123456')], 'existing'],
	['however the field is written', [own('7788')], [own('7788', 'id', 'tax_number')], 'existing'],
	['another number is two people', [own('DE 123 456')], [own('FR 99 88 77')], 'new'],
	['where one lacks it, it says nothing', [own('DE 123 456')], [], 'as without'],
	[
		'another field of the same text is another',
		[own('7788')],
		[own('7788', 'id', 'Desk')],
		'as without',
	],
	['a kind that was changed since', [own('7788', 'text')], [own('7788', 'id')], 'existing'],
])('a name alone: %s', (_what, mine, theirs, verdict) => {
	const expected =
		verdict === 'as without' ? judged(record(adaNow), record(adaThen)).verdict : verdict;
	expect(judged(record(adaNow, ...mine), record(adaThen, ...theirs)).verdict).toBe(expected);
	expect(judged(record(adaThen, ...theirs), record(adaNow, ...mine)).verdict).toBe(expected);
});

test('the evidence calls the field as the company does', () => {
	const { weighed } = judged(record(adaNow, own('7788')), record(adaThen, own('7788')));
	expect(weighed[0]?.explain().evidence).toContainEqual(
		expect.objectContaining({ field: 'Tax Number', level: 'exact' }),
	);
});

test.each(['notes', 'constructor', 'toString', 'decision', 'own', 'before', 'names', 'email'])(
	'a field called %s is told by that name',
	(name) => {
		const value = own('7788', 'id', name);
		const [best] = judged(record(adaNow, value), record(adaThen, value)).weighed;
		const explained = best?.explain();
		const evidence = explained?.evidence.filter(({ isOwn }) => isOwn) ?? [];
		expect(evidenceInWords(evidence)).toEqual([
			{ field: name, says: 'is the same', speaks: 'strongly for' },
		]);
		expect(agreeing(evidence)).toEqual([name]);
	},
);

test.each<[OwnValue, boolean]>([
	[own('DE 123'), true],
	[own('+49 151 12345678', 'phone', 'Second Phone'), true],
	[own('Blue', 'text', 'Colour'), false],
])('%j alone finds who has it: %s', (value, isFound) => {
	const list = new KnownList(leadFields, [record(adaThen, value)]);
	const { like } = list.lookUp(record({ firstName: 'Somebody' }, value));
	expect(like).toHaveLength(isFound ? 1 : 0);
});

const lettersOf = (n: number) => [...`${n}`].map((digit) => 'bdfgklmnrs'[Number(digit)]).join('o');

/** Who somebody is among leads of a list, which counts what they have. */
function inList(who: ReturnType<typeof record>, leads: Array<ReturnType<typeof record>>) {
	const { like, known: counts } = new KnownList(leadFields, leads).lookUp(who);
	return judge(
		startingModel(leadFields),
		who,
		like.map(({ number, forms }) => ({ id: number, comparables: forms })),
		knownOf(counts),
	);
}

test.each<[string, OwnValue]>([
	['a text', own('Google', 'text', 'Channel')],
	['a date that programs write', own('1970-01-01', 'date', 'Born')],
	['a number', own('10', 'number', 'Seats')],
])('%s that many have says little', (_what, value) => {
	const others = Array.from({ length: 300 }, (_, n) =>
		record({ fullName: `Zoe ${lettersOf(n)}`, email: `z${n}@x${n}.example` }, value),
	);
	const bitsOf = (leads: Array<ReturnType<typeof record>>) => {
		const { weighed } = inList(record(adaNow, value), [...leads, record(adaThen, value)]);
		const [best] = weighed;
		return best?.explain().evidence.find(({ field }) => field === value.name)?.bits ?? NaN;
	};
	expect(bitsOf(others)).toBeLessThan(Math.min(3, bitsOf([]) - 1));
});

test('an ID that four colleagues share makes the fifth no question, and one’s own still proves', () => {
	const firm = { company: 'Engine Works GmbH', domain: 'engine.example' };
	const colleague = (name: string, id = 'C-4711') =>
		record({ ...firm, fullName: name, email: `${name.split(' ')[0]}@engine.example` }, own(id));
	const four = ['Max Frei', 'Eva Stein', 'Tom Wald', 'Ida Berg'].map((name) => colleague(name));
	expect(inList(colleague('Jan Kuhn'), four).verdict).toBe('new');
	const again = record({ fullName: 'Eva Stein', email: 'eva@home.example' }, own('C-4711'));
	expect(inList(again, four).weighed[0]?.id).toBe(1);
	const alone = record({ fullName: 'Eva Stein', email: 'eva@home.example' }, own('E-99'));
	expect(inList(alone, [...four, colleague('Eva Stein', 'E-99')]).verdict).toBe('existing');
});

test('duplicates are found by it, and told apart by it', () => {
	const records = [
		record(adaThen, own('DE 1')),
		record(adaNow, own('DE 1')),
		record({ ...ada, email: 'lovelace@tower.example' }, own('XX 99')),
	].map((comparable, at) => ({ id: `${at}`, comparable }));
	expect(new Duplicates(records, 0.9).groups.map(({ members }) => members)).toEqual([[0, 1]]);
});

test('a record that says less of them is no form of its own', () => {
	const [less, more] = [
		record(adaThen, own('1')),
		record(adaThen, own('1'), own('Blue', 'text', 'Colour')),
	];
	expect(formsWith([less], [more])).toEqual([more]);
	expect(formsWith([more], [less])).toEqual([more]);
	expect(formsWith([more], [record(adaThen, own('2'))])).toHaveLength(2);
});
