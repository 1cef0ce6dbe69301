import {
	countryOfPostalCode,
	countryOfPostalPrefix,
	readPostalCode,
} from '../../../../nodes/core/normalize/value/place/postalCode';
import { regionOfPostalCode } from '../../../../nodes/core/normalize/value/place/postalRegions';

test.each([
	['SW1A1AA', 'GB', 'SW1A 1AA'],
	['sw1a 1aa', 'GB', 'SW1A 1AA'],
	['m11ae', 'GB', 'M1 1AE'],
	['EC1A 1BB', 'GB', 'EC1A 1BB'],
	['W1A0AX', 'GB', 'W1A 0AX'],
	['B338TH', 'GB', 'B33 8TH'],
	['K1A0B1', 'CA', 'K1A 0B1'],
	['m5v-3l9', 'CA', 'M5V 3L9'],
	['H0H 0H0', 'CA', 'H0H 0H0'],
	['1012ab', 'NL', '1012 AB'],
	['NL-1012 AB', 'NL', '1012 AB'],
	['80331', 'DE', '80331'],
	['D-80331', 'DE', '80331'],
	['DE 10115', 'DE', '10115'],
	['01067', 'DE', '01067'],
	['1010', 'AT', '1010'],
	['A-1010', 'AT', '1010'],
	['CH-8001', 'CH', '8001'],
	['75008', 'FR', '75008'],
	['F-75008', 'FR', '75008'],
	['28001', 'ES', '28001'],
	['00184', 'IT', '00184'],
	['I-20121', 'IT', '20121'],
	['1100148', 'PT', '1100-148'],
	['1100-148', 'PT', '1100-148'],
	['1000', 'BE', '1000'],
	['B-1000', 'BE', '1000'],
	['01310100', 'BR', '01310-100'],
	['01310-100', 'BR', '01310-100'],
	['01.310-100', 'BR', '01310-100'],
	['90210', 'US', '90210'],
	['902101234', 'US', '90210-1234'],
	['90210-1234', 'US', '90210-1234'],
	['90210 1234', 'US', '90210-1234'],
	['06600', 'MX', '06600'],
	['2000', 'AU', '2000'],
	['110001', 'IN', '110001'],
	['110 001', 'IN', '110001'],
	['1000001', 'JP', '100-0001'],
	['100-0001', 'JP', '100-0001'],
	['11455', 'SE', '114 55'],
	['SE-114 55', 'SE', '114 55'],
	['00950', 'PL', '00-950'],
	['00-950', 'PL', '00-950'],
	['11000', 'CZ', '110 00'],
	['10431', 'GR', '104 31'],
	['D02X285', 'IE', 'D02 X285'],
	['1050', 'DK', '1050'],
	['0150', 'NO', '0150'],
	['00100', 'FI', '00100'],
	['1010', 'LV', 'LV-1010'],
	['01100', 'LT', 'LT-01100'],
	['VLT1117', 'MT', 'VLT 1117'],
	['238823', 'SG', '238823'],
	['C1425', 'AR', 'C1425'],
	['1425', 'AR', '1425'],
	['8320000', 'CL', '8320000'],
	['8001', 'ZA', '8001'],
	['1010', 'NZ', '1010'],
	['97400', 'FR', '97400'],
])('%s in %s is %s', (text, country, code) => {
	expect(readPostalCode(text, country)).toEqual({ kind: 'valid', code });
	expect(readPostalCode(code, country)).toEqual({ kind: 'valid', code });
});

test.each([
	['2139', 'US', '02139'],
	['501', 'US', '00501'],
	['1067', 'DE', '01067'],
	['1000', 'FR', '01000'],
	['8001', 'ES', '08001'],
	['184', 'IT', '00184'],
	['6600', 'MX', '06600'],
	['150', 'NO', '0150'],
	['1310100', 'BR', '01310-100'],
])('%s in %s has lost its zero', (text, country, code) => {
	expect(readPostalCode(text, country)).toEqual({ kind: 'zero lost', code });
});

test.each([
	['ABCDE', 'DE'],
	['90210', 'GB'],
	['SW1A 1AA', 'US'],
	['12', 'DE'],
	['123456', 'US'],
	['K1A 0B1', 'US'],
	['1'.repeat(100_000), 'US'],
	['', 'DE'],
])('%.10s is no postal code of %s', (text, country) => {
	expect(readPostalCode(text, country)).toEqual({ kind: 'invalid' });
});

test('where a country has no codes, nothing is said', () => {
	expect(readPostalCode('PO Box 7', 'AE')).toEqual({ kind: 'unknown', code: 'PO Box 7' });
});

test.each([
	['SW1A 1AA', 'GB'],
	['ec1a1bb', 'GB'],
	['K1A 0B1', 'CA'],
	['1012 AB', 'NL'],
	['01310-100', 'BR'],
	['1100-148', 'PT'],
	['JE2 3AB', 'JE'],
	['80331', undefined],
	['1010', undefined],
	['x'.repeat(1000), undefined],
])('%.10s alone is of %s', (text, country) => {
	expect(countryOfPostalCode(text)).toBe(country);
});

test.each([
	['D-80331', 'DE'],
	['CH-8001', 'CH'],
	['A-1010', 'AT'],
	['NL-1012AB', 'NL'],
	['X-80331', undefined],
])('%s says that it is of %s', (text, country) => {
	expect(countryOfPostalPrefix(text)).toBe(country);
});

test.each([
	['90210', 'US-CA'],
	['10001', 'US-NY'],
	['02139', 'US-MA'],
	['60601', 'US-IL'],
	['78701', 'US-TX'],
	['79901', 'US-TX'],
	['33101', 'US-FL'],
	['20500', 'US-DC'],
	['20170', 'US-VA'],
	['96813', 'US-HI'],
	['99501', 'US-AK'],
	['00901', 'US-PR'],
	['19801', 'US-DE'],
	['30301', 'US-GA'],
	['98101', 'US-WA'],
	['97201', 'US-OR'],
	['M5V 3L9', 'CA-ON'],
	['K1A 0B1', 'CA-ON'],
	['H2Y 1C6', 'CA-QC'],
	['V6B 1A1', 'CA-BC'],
	['T2P 2M5', 'CA-AB'],
	['X0A 0H0', 'CA-NU'],
	['2000', 'AU-NSW'],
	['2600', 'AU-ACT'],
	['3000', 'AU-VIC'],
	['4000', 'AU-QLD'],
	['6000', 'AU-WA'],
	['0800', 'AU-NT'],
	['01310-100', 'BR-SP'],
	['20040-020', 'BR-RJ'],
	['70040-010', 'BR-DF'],
	['30130-000', 'BR-MG'],
	['06600', 'MX-CMX'],
	['44100', 'MX-JAL'],
	['64000', 'MX-NLE'],
	['28001', 'ES-M'],
	['08001', 'ES-B'],
	['35001', 'ES-GC'],
	['75008', 'FR-75C'],
	['69001', 'FR-69'],
	['20000', 'FR-2A'],
	['20200', 'FR-2B'],
	['97400', 'FR-974'],
	['80331', undefined],
])('%s lies in %s', (code, region) => {
	const country = region?.slice(0, 2) ?? 'DE';
	expect(regionOfPostalCode(code, country)).toBe(region);
});
