import { compileNormalizer } from '../../../../nodes/core/normalize';

const now = '2026-03-02T09:00:00.000Z';
const read = (json: unknown, defaultCountry?: string) => {
	const { lead, validation } = compileNormalizer({ defaultCountry, required: [] })(json, now);
	return { lead, ...validation };
};

test('each part of a place that was changed is listed with its reason', () => {
	const { lead, changes } = read({
		country: 'Deutschland',
		state: 'Bayern',
		city: 'MÜNCHEN',
		zip: 'D-80331',
	});
	expect(lead).toMatchObject({
		country: 'DE',
		region: 'DE-BY',
		city: 'München',
		postalCode: '80331',
		timezone: 'Europe/Berlin',
	});
	expect(changes).toEqual([
		{ field: 'country', from: 'Deutschland', to: 'DE', why: 'Written as its two-letter code' },
		{ field: 'region', from: 'Bayern', to: 'DE-BY', why: 'Written as its ISO 3166-2 code' },
		{
			field: 'city',
			from: 'MÜNCHEN',
			to: 'München',
			why: 'Written with capital and small letters',
		},
		{
			field: 'postalCode',
			from: 'D-80331',
			to: '80331',
			why: 'Written as the post of the country writes it',
		},
		{ field: 'timezone', from: null, to: 'Europe/Berlin', why: 'Taken from the place' },
	]);
});

test('what one line or another part says is listed as taken from there', () => {
	expect(read({ Location: 'Austin, 78701, USA' }).changes).toEqual([
		{ field: 'country', from: null, to: 'US', why: 'Taken from the location' },
		{ field: 'region', from: null, to: 'US-TX', why: 'Taken from the postal code' },
		{ field: 'city', from: null, to: 'Austin', why: 'Taken from the location' },
		{ field: 'postalCode', from: null, to: '78701', why: 'Taken from the location' },
		{ field: 'timezone', from: null, to: 'America/Chicago', why: 'Taken from the place' },
	]);
});

test('the street of an address is kept, and a location that says no place too', () => {
	expect(read({ Address: '1 King St, Bristol, UK' }).lead).toMatchObject({
		country: 'GB',
		city: 'Bristol',
		custom: { Address: '1 King St, Bristol, UK' },
	});
	expect(read({ Location: 'Remote' }).lead).toMatchObject({
		city: null,
		custom: { Location: 'Remote' },
	});
});

test.each<[unknown, string | undefined, Array<[field: string, code: string]>]>([
	[{ country: 'Atlantis' }, undefined, [['country', 'country.unknown']]],
	[{ country: 'CA' }, undefined, [['country', 'country.ambiguous']]],
	[{ country_code: 'CA' }, undefined, []],
	[{ country: 'CA', phone: '+1 416 555 0123' }, undefined, []],
	[{ state: 'SP' }, undefined, [['region', 'region.ambiguous']]],
	[{ state: 'SP' }, 'BR', []],
	[{ country: 'US', zip: 2139 }, undefined, [['postalCode', 'postalCode.zeroLost']]],
	[{ country: 'DE', zip: 1067 }, undefined, [['postalCode', 'postalCode.zeroLost']]],
	[{ country: 'DE', zip: 'x' }, undefined, [['postalCode', 'postalCode.invalid']]],
	[
		{ country: 'US', state: 'TX', zip: '90210' },
		undefined,
		[['postalCode', 'postalCode.mismatch']],
	],
])('%j, with %s as the default country, has the issues %j', (json, country, expected) => {
	const { issues, status } = read(json, country);
	expect(issues.map(({ field, code }) => [field, code])).toEqual(expected);
	expect(status).toBe('valid');
});

test('an issue suggests the postal code with its zero, and does not change it', () => {
	const { lead, issues } = read({ country: 'US', zip: 2139 });
	expect(lead).toMatchObject({ postalCode: '2139', region: null });
	expect(issues).toMatchObject([{ value: '2139', suggestion: '02139' }]);
});

test('the country tells where a phone number is of, however it is known', () => {
	expect(read({ state: 'Texas', phone: '(512) 555-0123' }).lead).toMatchObject({
		country: 'US',
		phone: '+15125550123',
	});
});

test('a place that somebody corrected is not read otherwise again', () => {
	const json = { country: 'CA', city: 'Los Angeles', phone: '+1 213 373 4253' };
	const { lead } = read(json);
	expect(lead).toMatchObject({ country: 'US', region: 'US-CA' });
	const corrected = { ...json, lead: { ...lead, country: 'CA', region: 'CA-ON' } };
	expect(read(corrected).lead).toMatchObject({ country: 'CA', region: 'CA-ON' });
});

test.each(['5511961234567', 'Tel. 0049 30 901820', '+55 11 96123-4567'])(
	'what the phone %s was read as does not change the place when it is read again',
	(phone) => {
		const { lead } = read({ state: 'SP', phone }, 'US');
		expect(lead.phone).not.toBeNull();
		expect(compileNormalizer({ defaultCountry: 'US' })({ lead }, now).lead).toEqual(lead);
	},
);

test('a zone that the lead names comes before that of its place', () => {
	expect(read({ country: 'DE', timezone: 'Europe/Paris' }).lead.timezone).toBe('Europe/Paris');
	expect(read({ country: 'DE', timezone: 'nowhere' })).toMatchObject({
		lead: { timezone: 'Europe/Berlin' },
		issues: [{ code: 'timezone.unknown' }],
	});
});

test.each([
	[{ 'Time zone': '(GMT+01:00) Berlin' }, 'Europe/Berlin'],
	[{ 'Time zone': 'CET' }, 'Europe/Berlin'],
	[{ 'Time zone': 'CET', country: 'France' }, 'Europe/Paris'],
	[{ 'Time zone': 'UTC+1', country: 'PL' }, 'Europe/Warsaw'],
	[{ 'Time zone': 'UTC+2', country: 'PL' }, 'Europe/Warsaw'],
	[{ 'Time zone': 'EST', country: 'Jamaica' }, 'America/Jamaica'],
	[{ 'Time zone': 'CET', country: 'Japan' }, 'Europe/Berlin'],
	[{ 'Time zone': 'Mountain Time', region: 'Arizona', country: 'US' }, 'America/Phoenix'],
	[{ 'Time zone': 'America/New_York', country: 'DE' }, 'America/New_York'],
])('of %j the time zone is %s', (json, zone) => {
	expect(compileNormalizer({})(json, now).lead.timezone).toBe(zone);
});

test('a zone tells the country of a phone number where its name does, and not where many go by it', () => {
	const phone = '030 901820';
	const phoneOf = (json: object) => compileNormalizer({})({ phone, ...json }, now).lead.phone;
	expect(phoneOf({ timezone: '(GMT+01:00) Berlin' })).toBe('+4930901820');
	expect(phoneOf({ timezone: 'CET' })).toBeNull();
	expect(phoneOf({ timezone: 'W. Europe Standard Time' })).toBeNull();
});
