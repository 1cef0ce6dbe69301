import fc from 'fast-check';
import { getCountries, getCountryCallingCode, getExampleNumber } from 'libphonenumber-js/max';
import metadata from 'libphonenumber-js/max/metadata';
import examples from 'libphonenumber-js/mobile/examples';
import { parseByLibrary, parseWhole } from '../../../../nodes/core/normalize/value/phone/parse';
import { plainNumber } from '../../../../nodes/core/normalize/value/phone/plainNumber';

const countries = getCountries();
const codes = Object.keys(metadata.nonGeographic);

/** What is compared: all that is no function. */
const factsOf = (phone: ReturnType<typeof parseWhole>) =>
	phone && {
		...phone,
		national: phone.national(),
		international: phone.international(),
	};

const asTheLibrary = (text: string, country: string | undefined) =>
	expect([text, country, factsOf(parseWhole(text, country))]).toEqual([
		text,
		country,
		factsOf(parseByLibrary(text, country)),
	]);

test.each([
	['030 901820', 'DE', '+4930901820'],
	['0151 23456789', 'DE', '+4915123456789'],
	['(201) 555-0123', 'US', '+12015550123'],
	['1 201 555 0123', 'CA', undefined],
	['07400 123456', 'GB', '+447400123456'],
	['06 12 34 56 78', 'FR', '+33612345678'],
	['06 698 12345', 'IT', '+390669812345'],
	['+49 30 901820', undefined, '+4930901820'],
	['+1 416 234 5678', undefined, '+14162345678'],
	['+800 1234 5678', undefined, '+80012345678'],
	['+49 (0) 30 901820', undefined, undefined],
	['00 49 30 901820', 'DE', undefined],
	['49 30 901820', 'DE', undefined],
	['030 901820', undefined, undefined],
	['030 901820', 'XX', undefined],
	['+', undefined, undefined],
])('%s in %s is read without the library as %s', (text, country, number) => {
	const plain = plainNumber(text, country);
	expect(plain && `+${plain.callingCode}${plain.nationalNumber}`).toBe(number);
	if (country !== 'XX') asTheLibrary(text, country);
});

test('four of five countries’ own example is read without the library', () => {
	const read = countries.filter((country) => {
		const example = getExampleNumber(country, examples);
		return example && plainNumber(example.number, undefined);
	});
	expect(read.length / countries.length).toBeGreaterThan(0.8);
});

test('law: whatever is read without the library is what the library reads', () => {
	const dialled = fc.constantFrom(...countries).chain((country) => {
		const start = getExampleNumber(country, examples)?.nationalNumber ?? '';
		const code = getCountryCallingCode(country);
		const before = ['', '0', '00', '011', '1', '8', '+', code, `+${code}`, `+${code}0`];
		return fc
			.tuple(
				fc.constantFrom(...before, `00${code}`),
				fc.nat({ max: start.length }),
				fc.stringMatching(/^\d{0,11}$/),
				fc.constantFrom('', ' ', '-', '('),
			)
			.map(([prefix, kept, rest, sign]) => ({
				text: `${prefix}${start.slice(0, kept)}${sign}${rest}`,
				country,
			}));
	});
	const withCountry = fc.oneof(
		{ weight: 6, arbitrary: dialled },
		dialled.map(({ text }) => ({ text, country: undefined })),
		fc
			.tuple(dialled, fc.constantFrom(...countries))
			.map(([{ text }, country]) => ({ text, country })),
		fc
			.tuple(fc.constantFrom(...codes), fc.stringMatching(/^\d{6,12}$/))
			.map(([code, rest]) => ({ text: `+${code} ${rest}`, country: undefined })),
	);
	fc.assert(
		fc.property(withCountry, ({ text, country }) => {
			if (plainNumber(text, country)) asTheLibrary(text, country);
		}),
		{ numRuns: 5000 },
	);
});
