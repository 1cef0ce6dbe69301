import { nearCountries, nearRegions, sameCountry, sameRegion } from '../../../nodes/core/place';

test.each([
	['DE', 'DE', true],
	['DE', 'Germany', true],
	['DE', 'deutschland', true],
	['DE', 'Allemagne', true],
	['DE', 'Niemcy', true],
	['DE', 'DEU', true],
	['DE', 'Austria', false],
	['GB', 'UK', true],
	['DE', 'Germany (DE)', true],
	['DE', 'DE, AT', false],
	['DE', '', false],
	['', '', false],
	['Atlantis', 'Atlantis', false],
])('the countries %j and %j are the same: %s', (a, b, is) => {
	expect(sameCountry(a, b)).toBe(is);
	expect(sameCountry(b, a)).toBe(is);
});

test.each([
	['DE-BY', 'Bayern', true],
	['DE-BY', 'Bavaria', true],
	['DE-BY', 'bavière', true],
	['DE-BY', 'BY', true],
	['DE-BY', 'de-by', true],
	['DE-BY', 'Freistaat Bayern', true],
	['DE-BY', 'Saxony', false],
	['US-CA', 'Kalifornien', true],
	['NL-LI', 'Limburg', true],
	['BE-VLI', 'Limburg', true],
	['Bayern', 'Bavaria', true],
	['Somewhere', 'Somewhere', false],
	['DE-BY', '', false],
	['', 'DE-BY', false],
])('the regions %j and %j are the same: %s', (a, b, is) => {
	expect(sameRegion(a, b)).toBe(is);
	expect(sameRegion(b, a)).toBe(is);
});

test.each([
	['Germnay', { code: 'DE', name: 'Germany' }],
	['Östereich', { code: 'AT', name: 'Austria' }],
	['Netherland', { code: 'NL', name: 'Netherlands' }],
])('the country %j is nearly one', (text, country) => {
	expect(nearCountries(text)).toContainEqual(country);
});

test.each([
	['Bavira', { code: 'DE-BY', name: 'Bavaria' }],
	['Bayren', { code: 'DE-BY', name: 'Bavaria' }],
	['Califronia', { code: 'US-CA', name: 'California' }],
])('the region %j is nearly one', (text, region) => {
	expect(nearRegions(text)).toContainEqual(region);
});

test('what is like no name is near none', () => {
	expect([nearCountries('xqzvw'), nearRegions('xqzvwqq')]).toEqual([[], []]);
});
