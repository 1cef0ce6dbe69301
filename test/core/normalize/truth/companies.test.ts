import { companyKey } from '../../../../nodes/core/keys';
import { companyCase } from '../../../../nodes/core/normalize/value/company';
import { domainOfWebsite } from '../../../../nodes/core/normalize/value/domain';
import { readEmail } from '../../../../nodes/core/normalize/value/email';
import {
	fromCapitals,
	fromSmallLetters,
	legalForms,
	mailDomains,
	otherCompanies,
	ownCompanySpellings,
	sameCompanies,
	websiteDomains,
} from './companies';
import { scoreOf } from './score';

const spellings = sameCompanies.flatMap(([name = '', ...others]) =>
	others.map((other) => ({ name, other })),
);
const withForms = ['Blue Engine', 'Müller & Söhne'].flatMap((name) =>
	legalForms.flatMap((form) => [
		{ name, other: `${name} ${form}` },
		{ name, other: `${name}, ${form}`.toUpperCase() },
	]),
);

test('spellings of one company share a key', () => {
	const { of, share, wrong } = scoreOf([...spellings, ...withForms], ({ name, other }) =>
		companyKey(other) === companyKey(name)
			? undefined
			: `${other}: ${companyKey(other)}, not ${companyKey(name)}`,
	);
	expect(wrong).toEqual([]);
	expect(of).toBeGreaterThanOrEqual(150);
	expect(share).toBeGreaterThanOrEqual(0.99);
});

test.each(otherCompanies)('%s and %s are two companies', (one, other) => {
	expect(companyKey(one)).not.toBe(companyKey(other));
});

test('companies without case of their own get the one that they write', () => {
	const cases = [
		...fromSmallLetters.map((name) => ({ raw: name.toLowerCase(), name })),
		...fromCapitals.map(([raw, name]) => ({ raw, name })),
		...[...fromSmallLetters, ...ownCompanySpellings].map((name) => ({ raw: name, name })),
	];
	const { of, share, wrong } = scoreOf(cases, ({ raw, name }) =>
		companyCase(raw) === name ? undefined : `${raw}: ${companyCase(raw)}, not ${name}`,
	);
	expect(wrong).toEqual([]);
	expect(of).toBeGreaterThanOrEqual(150);
	expect(share).toBeGreaterThanOrEqual(0.99);
});

test('a company’s domain is its own', () => {
	const cases = [
		...websiteDomains.map(([from, domain]) => ({ from, domain, found: domainOfWebsite(from) })),
		...mailDomains.map(([from, domain]) => {
			const reading = readEmail(from);
			return { from, domain, found: reading.ok ? reading.value.domain : undefined };
		}),
	];
	const { share, wrong } = scoreOf(cases, ({ from, domain, found }) =>
		found === domain ? undefined : `${from}: ${found}, not ${domain}`,
	);
	expect(wrong).toEqual([]);
	expect(share).toBeGreaterThanOrEqual(0.99);
});
