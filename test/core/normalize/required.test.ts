import { compileNormalizer, type NormalizeSettings } from '../../../nodes/core/normalize';
import { readNeed } from '../../../nodes/core/normalize/required';

const now = '2026-03-02T09:00:00.000Z';
const issues = (json: unknown, settings: NormalizeSettings) =>
	compileNormalizer(settings)(json, now)
		.validation.issues.filter(({ code }) => code.endsWith('.missing'))
		.map(({ code, field }) => [code, field]);

test.each([
	['email', ['email']],
	['emailOrPhone', ['email', 'phone']],
	['Email or Phone', ['email', 'phone']],
	['email|phone', ['email', 'phone']],
	['City or Postal Code', ['city', 'postalCode']],
	['email or phone or company', ['email', 'phone', 'company']],
	['time zone', ['timezone']],
	['domain', ['domain']],
	['name', ['fullName']],
	['shoeSize', undefined],
	['email or', undefined],
	['', undefined],
	['toString', undefined],
])('%s needs %j', (text, fields) => {
	expect(readNeed(text)?.fields).toEqual(fields);
});

test('an alternative is called the same however it is written', () => {
	expect(readNeed('Email or Phone')?.name).toBe('emailOrPhone');
	expect(readNeed('city | postal code')?.name).toBe('cityOrPostalCode');
});

test.each([
	[['cityOrPostalCode'], {}, [['cityOrPostalCode.missing', 'city']]],
	[['cityOrPostalCode'], { zip: '80331' }, []],
	[['companyOrDomain'], { email: 'ada@example.com' }, []],
	[['companyOrDomain'], { email: 'ada@gmail.com' }, [['companyOrDomain.missing', 'company']]],
	[['region'], { country: 'US', zip: '90210' }, []],
	[['timezone'], { country: 'DE' }, []],
	[['timezone'], { country: 'US' }, [['timezone.missing', 'timezone']]],
] as const)('with %j required, %j lacks %j', (required, json, expected) => {
	expect(issues(json, { required })).toEqual(expected);
});

describe('by source', () => {
	const settings: NormalizeSettings = {
		required: ['email'],
		requiredBySource: [
			{ source: 'Trade Fair', required: ['phone'] },
			{ source: 'paid social', required: [] },
			{ source: 'trade fair', required: ['company'] },
		],
	};

	test.each([
		[{ source: 'trade-fair' }, [['phone.missing', 'phone']]],
		[{ source: 'Trade Fair', phone: '+4930901820' }, []],
		[{ utm_source: 'facebook', utm_medium: 'cpc' }, []],
		[{ source: 'Website' }, [['email.missing', 'email']]],
		[{}, [['email.missing', 'email']]],
	])('%j lacks %j', (json, expected) => {
		expect(issues(json, settings)).toEqual(expected);
	});
});

test.each([
	[{ requiredBySource: [{ source: ' ', required: [] }] }, 'Line 1 of Required by Source'],
	[{ requiredBySource: [{ source: 'x', required: ['shoe'] }] }, 'Line 1 of Required by Source'],
	[{ services: [{ value: ' ', alsoWritten: ['x'] }] }, 'Line 1 of Approved Services'],
	[
		{
			sources: [
				{ value: 'a', alsoWritten: [] },
				{ value: '', alsoWritten: [] },
			],
		},
		'Line 2 of Approved',
	],
])('%j cannot work', (settings, label) => {
	expect(() => compileNormalizer(settings as unknown as NormalizeSettings)).toThrow(
		expect.objectContaining({
			code: expect.stringMatching(/^normalize\./),
			message: expect.stringContaining(label),
		}),
	);
});
