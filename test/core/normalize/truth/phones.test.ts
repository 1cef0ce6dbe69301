import {
	getCountries,
	getCountryCallingCode,
	getExampleNumber,
	type CountryCode,
} from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/examples.mobile.json';
import { readPhone } from '../../../../nodes/core/normalize/value/phone';
import {
	extensions,
	internationalNumbers,
	nationalNumbers,
	oddNumbers,
	refusedPhones,
	type PhoneCase,
} from './phones';
import { scoreOf } from './score';

function differs({ raw, countries, ...expected }: PhoneCase): string | undefined {
	const reading = readPhone(raw, countries);
	if (!reading.ok) return `${raw} (${countries.join()}): ${reading.problem.code}`;
	const { number, type, extension, others, doubts } = reading.value;
	const found: Omit<PhoneCase, 'raw' | 'countries'> = {
		number,
		...(expected.type && { type }),
		...((expected.extension ?? extension) !== null && { extension: extension ?? undefined }),
		...((expected.others || others.length > 0) && { others }),
		...((expected.codes || doubts.length > 0) && { codes: doubts.map(({ code }) => code) }),
	};
	const wanted = JSON.stringify(found, Object.keys(found).sort());
	const same = wanted === JSON.stringify(expected, Object.keys(expected).sort());
	return same ? undefined : `${raw} (${countries.join()}): ${wanted}`;
}

const written = [...nationalNumbers, ...internationalNumbers, ...extensions, ...oddNumbers];

test('numbers as people write them are read right', () => {
	const { of, share, wrong } = scoreOf(written, differs);
	expect(wrong).toEqual([]);
	expect(of).toBeGreaterThanOrEqual(150);
	expect(share).toBeGreaterThanOrEqual(0.99);
});

/** Territories whose mobile numbers are those of a larger neighbour: nobody can tell them apart. */
const sharedPlans: Partial<Record<CountryCode, CountryCode>> = {
	AX: 'FI',
	BL: 'GP',
	CC: 'AU',
	CX: 'AU',
	EH: 'MA',
	IM: 'GB',
	MF: 'GP',
	SJ: 'NO',
	VA: 'IT',
};

/** Germany's example without its 0 is a number in Texas without its plus sign. */
const trulyAmbiguous = new Set(['15123456789']);

/** One example of a mobile number for each country, in all ways to write it. */
const exampleCases = getCountries().flatMap((country) => {
	const example = getExampleNumber(country, examples);
	if (!example) return [];
	const [home, code]: [readonly CountryCode[], string] = [
		[country],
		getCountryCallingCode(country),
	];
	const digits = example.number.slice(1);
	return [
		{ raw: example.number, countries: [] },
		{ raw: example.formatInternational(), countries: [] },
		{ raw: example.formatInternational(), countries: country === 'US' ? ['DE'] : ['US'] },
		{ raw: example.formatNational(), countries: home },
		{ raw: example.nationalNumber, countries: home },
		{ raw: example.getURI(), countries: [] },
		{ raw: `00${digits}`, countries: [] },
		{ raw: `+${code} ${example.nationalNumber}`, countries: home },
	].map((each) => ({ ...each, country, number: example.number }));
});

test('the library’s example of each country is read in every way to write it', () => {
	const { of, share, wrong } = scoreOf(exampleCases, ({ raw, countries, country, number }) => {
		const reading = readPhone(raw, countries);
		const found = reading.ok ? reading.value : undefined;
		const right =
			found?.number === number &&
			found.country === (sharedPlans[country] ?? country) &&
			/^mobile/.test(found.type) &&
			(found.doubts.length === 0) === !trulyAmbiguous.has(raw);
		return right ? undefined : `${raw} (${countries.join()}): ${JSON.stringify(found ?? reading)}`;
	});
	expect(wrong).toEqual([]);
	expect(of).toBeGreaterThan(1500);
	expect(share).toBeGreaterThanOrEqual(0.99);
});

test.each(refusedPhones)('%s in "%s" is %s', (raw, country, code) => {
	const reading = readPhone(raw, country === '' ? [] : [country]);
	expect(reading).toMatchObject({ ok: false, problem: { code } });
});
