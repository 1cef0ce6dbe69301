import fc from 'fast-check';
import { PhoneNumber } from 'libphonenumber-js/core';
import {
	getCountries,
	getCountryCallingCode,
	getExampleNumber,
	type CountryCode,
} from 'libphonenumber-js/max';
import metadata from 'libphonenumber-js/max/metadata';
import examples from 'libphonenumber-js/mobile/examples';
import { numberType } from '../../../../nodes/core/normalize/value/phone/numberType';

const countries = getCountries();
const codes = Object.keys(metadata.nonGeographic);

const typeByLibrary = (code: string, number: string, country?: CountryCode) => {
	const phone = new PhoneNumber(`+${code}${number}`, metadata);
	phone.country = country;
	return phone.getType();
};

const ofCountry = (country: CountryCode, number: string) =>
	expect([country, number, numberType(country, number)]).toEqual([
		country,
		number,
		typeByLibrary(getCountryCallingCode(country), number, country),
	]);

test('the library’s example of every country has the type that the library tells', () => {
	for (const country of countries) {
		const example = getExampleNumber(country, examples);
		if (example) ofCountry(country, example.nationalNumber);
	}
	expect(countries.length).toBeGreaterThan(240);
});

test.each([
	['DE', '30901820', 'FIXED_LINE'],
	['DE', '15123456789', 'MOBILE'],
	['US', '2025550143', 'FIXED_LINE_OR_MOBILE'],
	['US', '8002345678', 'TOLL_FREE'],
	['GB', '7400123456', 'MOBILE'],
	['GB', '9012345678', 'PREMIUM_RATE'],
	['FR', '912345678', 'VOIP'],
	['800', '12345678', 'TOLL_FREE'],
	['44', '7400123456', 'MOBILE'],
	['DE', '1', undefined],
	['XX', '30901820', undefined],
])('%s %s is %s', (plan, number, type) => {
	expect(numberType(plan, number)).toBe(type);
});

test('law: every number of every plan has the type that the library tells', () => {
	const digits = fc.stringMatching(/^\d{4,13}$/);
	// Two numbers of three begin as the country's own do.
	const numbers = fc.constantFrom(...countries).chain((country) => {
		const start = getExampleNumber(country, examples)?.nationalNumber ?? '';
		const kept = fc.nat({ max: start.length });
		return fc.tuple(
			fc.constant(country),
			fc.oneof(
				digits,
				kept.chain((count) =>
					fc
						.stringMatching(new RegExp(`^\\d{${start.length - count}}$`))
						.map((rest) => start.slice(0, count) + rest),
				),
				kept.map((at) => start.slice(0, at) + '0' + start.slice(at + 1)),
			),
		);
	});
	fc.assert(
		fc.property(numbers, ([country, number]) => {
			if (number.length > 1) ofCountry(country, number);
		}),
		{ numRuns: 3000 },
	);
	fc.assert(
		fc.property(fc.constantFrom(...codes), digits, (code, number) => {
			expect(numberType(code, number)).toBe(typeByLibrary(code, number));
		}),
	);
});
