import { compileNormalizer } from '../../../../nodes/core/normalize';
import { readDialCode, readPhone } from '../../../../nodes/core/normalize/value/phone';

const now = '2026-03-02T09:00:00.000Z';
const inFrance = compileNormalizer({ defaultCountry: 'FR' });
const read = (payload: object) => inFrance(payload, now);

test.each([
	['+34', '34', 'ES'],
	['34', '34', 'ES'],
	['0034', '34', 'ES'],
	['(+34)', '34', 'ES'],
	['+34 (Spain)', '34', 'ES'],
	['Spain (+34)', '34', 'ES'],
	['ES +34', '34', 'ES'],
	['🇪🇸 +34', '34', 'ES'],
	['🇪🇸', '34', 'ES'],
	['ES', '34', 'ES'],
	['es', '34', 'ES'],
	['España', '34', 'ES'],
	['+1', '1', 'US'],
	['CA', '1', 'CA'],
	['+1 242', '1242', 'US'],
	['+1-787', '1787', 'US'],
	['+351', '351', 'PT'],
	['00351', '351', 'PT'],
])('the dial code %s is +%s, of %s', (text, digits, country) => {
	expect(readDialCode(text)).toMatchObject({ digits, countries: [country] });
});

test.each(['030', '+999', 'Mr', 'x', '', '+', '12345', '+34 612345678', 'a'.repeat(1000)])(
	'%.20j is no dial code',
	(text) => {
		expect(readDialCode(text)).toBeUndefined();
	},
);

/** A number of Spain, on a form whose Default Country is France, where it would be valid too. */
const spanish: ReadonlyArray<Record<string, unknown>> = [
	{ phone_country_code: '+34', phone: '612345678' },
	{ phone_country_code: '+34', phone: '612 34 56 78' },
	{ phone_country_code: '+34', phone: '34612345678' },
	{ phone_country_code: '+34', phone: '+34612345678' },
	{ phone_country_code: '+34', phone: '0034 612345678' },
	{ phone_country_code: '+1', phone: '+34 612345678' },
	{ phone_country_code: 34, phone: 612345678 },
	{ phone_country_code: 'Spain (+34)', phone: 'Tel. 612 34 56 78' },
	{ phone_country: 'ES', phone: '612345678' },
	{ 'phone-country': 'Spain', phone: '612345678' },
	{ dialCode: '34', phone: '612345678' },
	{ dial_code: '+34', mobile: '612345678' },
	{ phoneCode: '34', phone: '612345678' },
	{ phone_prefix: '+34', phone_number: '612345678' },
	{ prefix: '+34', phone: '612345678' },
	{ isd_code: '34', phone: '612345678' },
	{ country_code: '+34', phone: '612345678' },
	{ country_code: 34, phone: '612345678' },
	{ 'Country Code': '+34', 'Phone Number': '612 345 678' },
	{ phone: { country_code: '+34', number: '612345678' } },
	{ phone: { countryCode: 'ES', number: '612345678' } },
	{ phone: { country: 'es', phone: '612345678' } },
	{ phone: { code: '34', number: '612345678' } },
	{ phone: { dialCode: '+34', nationalNumber: '612345678', iso2: 'es' } },
	{ phones: [{ country_code: '34', number: '612345678' }] },
	{ contact: { phone_code: '+34', phone: '612345678' } },
	{ telefono: { prefijo: '+34', numero: '612345678' } },
	{
		fields: [
			{ name: 'dial_code', value: '+34' },
			{ name: 'phone', value: '612345678' },
		],
	},
	{ Vorwahl: '+34', Telefon: '612345678' },
	{ Ländervorwahl: '0034', Telefonnummer: '612345678' },
	{ 'Indicatif pays': '+34', Téléphone: '612345678' },
	{ Prefijo: '+34', Teléfono: '612345678' },
	{ 'Código de país': '+34', Móvil: '612345678' },
	{ Prefisso: '+34', Telefono: '612345678' },
	{ Landnummer: '+34', Telefoonnummer: '612345678' },
	{ 'Numer kierunkowy kraju': '+34', Telefon: '612345678' },
	{ DDI: '34', Telemóvel: '612345678' },
];

test.each(spanish)('%j is a number of Spain', (payload) => {
	expect(read(payload).lead.phone).toBe('+34612345678');
});

test('a dial code that its number has anyway is no custom field', () => {
	expect(read({ phone_country_code: '+34', phone: '612345678' }).lead.custom).toEqual({});
	expect(read({ phone_country_code: '+1', phone: '+34612345678' }).lead.custom).toEqual({
		phone_country_code: '+1',
	});
});

test.each([
	[{ phone_country_code: '+1', area_code: '415', phone: '5552671' }, '+14155552671'],
	[{ phone: { countryCode: '1', areaCode: '415', number: '5552671' } }, '+14155552671'],
	[{ DDD: '11', Telefone: '96123-4567', País: 'Brasil' }, '+5511961234567'],
	[{ Vorwahl: '030', Telefon: '901820', Land: 'Deutschland' }, '+4930901820'],
	[{ area_code: '415', phone: '(415) 555-2671', country: 'US' }, '+14155552671'],
	[{ phone_country_code: '+1-242', phone: '3591234' }, '+12423591234'],
	[{ phone_country_code: '+7', phone: '7012345678' }, '+77012345678'],
	[{ phone_country_code: '+39', phone: '06 1234 5678' }, '+390612345678'],
	[{ phone_country_code: '+34', phone: '(0)91 123 45 67' }, '+34911234567'],
])('%j is %s', (payload, number) => {
	expect(read(payload).lead.phone).toBe(number);
});

test('each number has its own dial code', () => {
	const { lead } = read({
		phone_country_code: '+49',
		phone: '0151 23456789',
		mobile_country_code: '+34',
		mobile: '612345678',
	});
	expect([lead.phone, lead.custom.mobile]).toEqual(['+4915123456789', '612345678']);
	const office = { office: { dial_code: '+49', fax: '030 901820' } };
	expect(read({ ...office, phone: '0612345678' }).lead.phone).toBe('+33612345678');
});

test('a number that the dial code does not fit is never one of another country', () => {
	const { lead, validation } = read({ phone_country_code: '+34', phone: '01 23 45 67 89' });
	expect(lead.phone).toBeNull();
	expect(validation.issues).toContainEqual(
		expect.objectContaining({ code: 'phone.invalid', suggestion: '+33123456789' }),
	);
});

test('a zero that the dial code does not know is told', () => {
	const code = readDialCode('+1');
	expect(readPhone('0151 23456789', ['DE'], code)).toMatchObject({
		ok: true,
		value: { number: '+15123456789', orElse: '+49 1512 3456789' },
	});
	expect(readPhone('0151 23456789', [], readDialCode('+49'))).toMatchObject({
		value: { number: '+4915123456789', doubts: [] },
	});
});

test.each([
	[{ country: 34, phone: '0612345678' }, 'country.unknown'],
	[{ country_code: 'ES', phone: '612345678' }, undefined],
])('%j leaves the country to its field', (payload, code) => {
	expect(read(payload).validation.issues.map((issue) => issue.code)[0]).toBe(code);
});

test.each([
	['030 901820 ext 12', 'the extension 12 kept in the custom field phoneExtension'],
	['030 901820 x302/x2303', 'left out: the extension 2303'],
	['call 030 901820 after 5pm', 'left out: after 5'],
	['030 901820, Haus 1234', 'left out: Haus 1234'],
	['O30 9O182O', 'letters that look like digits read as digits'],
])('what is made of %s is told', (text, told) => {
	expect(readPhone(text, ['DE'])).toMatchObject({ ok: true, why: expect.stringContaining(told) });
});
