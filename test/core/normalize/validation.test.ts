import { compileNormalizer, type NormalizeSettings } from '../../../nodes/core/normalize';

const now = '2026-03-02T09:00:00.000Z';
const read = (json: unknown, settings: NormalizeSettings = {}) =>
	compileNormalizer({ defaultCountry: 'DE', ...settings })(json, now).validation;

const codes = (json: unknown, settings?: NormalizeSettings) => {
	const { status, issues } = read(json, settings);
	return [status, ...issues.map(({ code }) => code)];
};

test.each([
	[{ email: 'ada@example.com' }, ['valid']],
	[{ phone: '030 901820' }, ['valid']],
	[{ name: 'Ada' }, ['needs attention', 'emailOrPhone.missing']],
	[{}, ['needs attention', 'emailOrPhone.missing']],
	[{ phone: '12345' }, ['needs attention', 'phone.invalid']],
	[{ email: 'ada@' }, ['needs attention', 'email.invalid']],
	[{ email: 'ada@example.com', phone: '12345' }, ['needs attention', 'phone.invalid']],
	[{ email: 'n/a', phone: '-' }, ['needs attention', 'emailOrPhone.missing']],
	[{ email: 'ada@example.com', country: 'Atlantis' }, ['valid', 'country.unknown']],
])('%j is %j', (json, expected) => {
	expect(codes(json)).toEqual(expected);
});

test.each([
	[{ email: 'ada@example.com', phone: '12345' }, ['valid', 'phone.invalid']],
	[{ email: 'ada@', phone: '12345' }, ['needs attention', 'email.invalid', 'phone.invalid']],
	[{ phone: '12345' }, ['needs attention', 'phone.invalid']],
])('where the other one makes up for it, %j is %j', (json, expected) => {
	expect(codes(json, { invalidContact: 'note' })).toEqual(expected);
});

test.each([
	[['email'], { phone: '030 901820' }, ['needs attention', 'email.missing']],
	[['company', 'message'], { company: 'X' }, ['needs attention', 'message.missing']],
	[['consent'], { consent: 'no' }, ['needs attention', 'consent.missing']],
	[['consent'], { consent: 'yes' }, ['valid']],
	[['fullName'], { first_name: 'Ada' }, ['valid']],
	[[], {}, ['valid']],
] as const)('with %j required, %j is %j', (required, json, expected) => {
	expect(codes(json, { required })).toEqual([...expected]);
});

test('an issue names field, value and remedy, and the canonical field is empty', () => {
	const { lead, validation } = compileNormalizer({})({ Telefon: ' 030 901820 ' }, now);
	expect(lead.phone).toBeNull();
	expect(validation.issues).toEqual([
		{
			field: 'phone',
			code: 'phone.noCountry',
			message: expect.stringMatching(/"030 901820".*Set Default Country/),
			value: ' 030 901820 ',
		},
	]);
});

test('each change says from what, to what and why; what did not change is not listed', () => {
	const { changes } = read({ Email: ' Ada@Example.com', Name: 'Ada Lovelace', City: 'Berlin' });
	expect(changes).toEqual([
		{ field: 'firstName', from: null, to: 'Ada', why: 'Taken from the full name' },
		{ field: 'lastName', from: null, to: 'Lovelace', why: 'Taken from the full name' },
		{
			field: 'email',
			from: ' Ada@Example.com',
			to: 'Ada@example.com',
			why: 'Host written in lower case',
		},
		{ field: 'domain', from: null, to: 'example.com', why: 'Taken from the email address' },
	]);
});
