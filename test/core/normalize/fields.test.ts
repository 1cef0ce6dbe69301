import { companyCase } from '../../../nodes/core/normalize/value/company';
import { readConsent } from '../../../nodes/core/normalize/value/consent';
import { domainOfWebsite, readMailHost } from '../../../nodes/core/normalize/value/domain';
import { readEmail } from '../../../nodes/core/normalize/value/email';
import { inUtc, instantSent } from '../../../nodes/core/normalize/value/instant';
import { languageOf } from '../../../nodes/core/words';
import { completeName } from '../../../nodes/core/normalize/parts/names';
import { nameCase, splitName } from '../../../nodes/core/normalize/value/personName';
import { readPhone } from '../../../nodes/core/normalize/value/phone';
import { readZoneName } from '../../../nodes/core/normalize/value/timeZone';

describe('phone', () => {
	test.each([
		['030 901820', ['DE'], '+4930901820', 'fixed line'],
		['0170 1234567', ['DE'], '+491701234567', 'mobile'],
		['+49 (0)30 901820', [], '+4930901820', 'fixed line'],
		['(202) 555-0143', ['US'], '+12025550143', 'mobile or fixed line'],
		['+1 800 555 0199', [], '+18005550199', 'toll free'],
		['06 12 34 56 78', ['FR'], '+33612345678', 'mobile'],
		['020 7946 0018', ['GB'], '+442079460018', 'fixed line'],
		['Tel.: 030 901820', ['DE'], '+4930901820', 'fixed line'],
		['0049 30 901820', [], '+4930901820', 'fixed line'],
		['0049 30 901820', ['US'], '+4930901820', 'fixed line'],
		['030 901820', ['US', 'DE'], '+4930901820', 'fixed line'],
		['+4930901820', ['US'], '+4930901820', 'fixed line'],
	])('%s in %j is %s, %s', (raw, countries, number, type) => {
		expect(readPhone(raw, countries)).toMatchObject({ ok: true, value: { number, type } });
	});

	test.each([
		['12345', ['DE'], 'phone.invalid'],
		['call me', ['DE'], 'phone.invalid'],
		['+1 555 0100', [], 'phone.invalid'],
		['0000000000', ['US'], 'phone.invalid'],
		['030 901820', [], 'phone.noCountry'],
		['1'.repeat(100_000), ['US'], 'phone.invalid'],
	])('%.20s in %j is %s', (raw, countries, code) => {
		const reading = readPhone(raw, countries);
		expect(reading).toMatchObject({ ok: false, problem: { code } });
		expect(!reading.ok && reading.problem.message).toContain(raw.slice(0, 20));
	});

	test('an extension is kept apart', () => {
		expect(readPhone('030 901820 ext. 12', ['DE'])).toMatchObject({
			value: { number: '+4930901820', extension: '12' },
		});
	});

	test('a canonical number stays as it is, without a reason', () => {
		expect(readPhone('+4930901820', [])).toMatchObject({ why: null });
	});
});

describe('e-mail', () => {
	test.each([
		['ada@example.com', 'ada@example.com', null],
		['Ada.L@Example.COM', 'Ada.L@example.com', 'Host written in lower case'],
		['Ada Lovelace <ada@example.com>', 'ada@example.com', 'Only the address taken'],
		['mailto:ada@example.com?subject=x', 'ada@example.com', 'Only the address taken'],
		['&lt;ada@example.com&gt;', 'ada@example.com', 'Only the address taken'],
		['ada@example.com\\r\\n', 'ada@example.com', 'Only the address taken'],
		['ada@example.com; bob@example.com', 'ada@example.com', 'The first address taken'],
		['ada@example.com.', 'ada@example.com', 'Only the address taken'],
		["o'neil+tag@sub.example.co.uk", "o'neil+tag@sub.example.co.uk", null],
		[
			'info@bücher.example',
			'info@xn--bcher-kva.example',
			'Host written in the form that mail servers use',
		],
		['用户@example.com', '用户@example.com', null],
	])('%s is %s', (raw, address, why) => {
		expect(readEmail(raw)).toMatchObject({ ok: true, value: { address }, why });
	});

	test.each([
		'ada',
		'ada@',
		'@example.com',
		'ada@example',
		'ada@localhost',
		'ada@.com',
		'ada..l@example.com',
		'.ada@example.com',
		'ada@exa mple.com',
		'ada@example.c',
		'ada@127.0.0.1',
		'ada@-example.com',
		`${'a'.repeat(65)}@example.com`,
		`ada@${'a'.repeat(64)}.com`,
		'@'.repeat(100_000),
	])('%.30s is none', (raw) => {
		expect(readEmail(raw)).toMatchObject({ ok: false, problem: { code: 'email.invalid' } });
	});
});

describe('names', () => {
	test.each([
		['MCDONALD', 'McDonald'],
		['jean-luc picard', 'Jean-Luc Picard'],
		["SEAN O'NEIL", "Sean O'Neil"],
		['anna van der berg', 'Anna van der Berg'],
		['ANA DE LA CRUZ III', 'Ana de la Cruz III'],
		['john smith jr.', 'John Smith Jr.'],
		['j.r. smith', 'J.R. Smith'],
		['TJ', 'TJ'],
		['élodie', 'Élodie'],
		['DeShawn', 'DeShawn'],
		['山田 太郎', '山田 太郎'],
		['ИВАН', 'Иван'],
		['', ''],
	])('%s is written %s', (raw, name) => {
		expect(nameCase(raw, 'whole')).toBe(name);
	});

	test('a family name may begin in small letters', () => {
		expect(nameCase('VAN DER BERG', 'family')).toBe('van der Berg');
		expect(nameCase('VAN', 'family')).toBe('Van');
	});

	test.each([
		['Ada Lovelace', 'Ada', 'Lovelace'],
		['Ada King Lovelace', 'Ada King', 'Lovelace'],
		['Dr. Ana de la Cruz III', 'Ana', 'de la Cruz III'],
		['Lovelace, Ada', 'Ada', 'Lovelace'],
		['Smith, Jr.', 'Smith', 'Jr.'],
		['Plato', 'Plato', null],
		['山田 太郎', '太郎', '山田'],
		['山田太郎', null, null],
	])('%s is split into %s and %s', (name, first, last) => {
		expect(splitName(name)).toMatchObject({ first, last });
	});

	const nothing = { firstName: null, lastName: null, fullName: null };
	test.each([
		[{ firstName: 'Ada', lastName: 'Lovelace' }, 'Ada', 'Lovelace', 'Ada Lovelace'],
		[{ firstName: 'Ada', fullName: 'Lovelace' }, 'Ada', 'Lovelace', 'Ada Lovelace'],
		[{ firstName: 'Ada', fullName: 'Ada Lovelace' }, 'Ada', 'Lovelace', 'Ada Lovelace'],
		[{ lastName: 'Lovelace', fullName: 'Ada' }, 'Ada', 'Lovelace', 'Ada Lovelace'],
		[{ lastName: 'Lovelace', fullName: 'Lovelace' }, null, 'Lovelace', 'Lovelace'],
		[{ fullName: 'Lovelace, Ada' }, 'Ada', 'Lovelace', 'Ada Lovelace'],
		[{ lastName: 'Lovelace' }, null, 'Lovelace', 'Lovelace'],
		[{}, null, null, null],
	])('%j is completed', (given, firstName, lastName, fullName) => {
		expect(completeName({ ...nothing, ...given })).toEqual({ firstName, lastName, fullName });
	});

	test.each([
		['lovelace logistics gmbh', 'Lovelace Logistics GmbH'],
		['LOVELACE LOGISTICS INC.', 'Lovelace Logistics Inc.'],
		['BASF SE', 'BASF SE'],
		['IBM', 'IBM'],
		['eBay', 'eBay'],
	])('the company %s is written %s', (raw, name) => {
		expect(companyCase(raw)).toBe(name);
	});
});

test.each([
	['https://www.Example.com/contact?x=1', 'example.com'],
	['example.co.uk', 'example.co.uk'],
	['http://user@shop.example.com:8080', 'example.com'],
	['facebook.com/example', undefined],
	['https://sites.google.com/view/x', undefined],
	['none yet', undefined],
])('the website %s has the domain %s', (website, domain) => {
	expect(domainOfWebsite(website)).toBe(domain);
});

test.each([
	['example.com', 'example.com'],
	['mail.example.co.uk', 'example.co.uk'],
	['gmail.com', undefined],
	['yahoo.co.uk', undefined],
	['hotmail.fr', undefined],
])('mailboxes at %s are of the domain %s', (host, domain) => {
	expect(readMailHost(host).domain).toBe(domain ?? null);
});

test.each([
	['2026-03-02T10:00:00.000+01:00', '2026-03-02T09:00:00.000Z'],
	['2026-03-02T09:00:00Z', '2026-03-02T09:00:00.000Z'],
	['2026-03-02 09:00:00 +0000', '2026-03-02T09:00:00.000Z'],
	[1772442000, '2026-03-02T09:00:00.000Z'],
	['1772442000000', '2026-03-02T09:00:00.000Z'],
	['2026-03-02 09:00:00', undefined],
	['2026-13-45T09:00:00Z', undefined],
	['2027-03-02T09:00:00Z', undefined],
	['yesterday', undefined],
	[12, undefined],
	[{}, undefined],
])('the time %s is the instant %s', (value, instant) => {
	expect(instantSent(value, Date.UTC(2026, 2, 3))).toBe(instant);
});

test.each([
	[true, { given: true, text: 'Consent', at: 'then' }],
	['Yes', { given: true, text: 'Consent', at: 'then' }],
	[['I agree'], { given: true, text: 'I agree', at: 'then' }],
	[false, { given: false, text: 'Consent', at: null }],
	['nein', { given: false, text: 'Consent', at: null }],
])('the answer %j to a consent box is %j', (value, consent) => {
	expect(readConsent(value, 'Consent', 'then')).toEqual(consent);
});

test.each([
	['de-AT', 'de'],
	['EN', 'en'],
	['Español', 'es'],
	['Klingon', 'Klingon'],
])('the language %s is %s', (text, code) => {
	expect(languageOf(text)).toBe(code);
});

test('a time zone has to have a known name', () => {
	expect(readZoneName('Europe/Berlin')).toMatchObject({
		ok: true,
		value: { zone: 'Europe/Berlin' },
	});
	expect(readZoneName('Mars/Base')).toMatchObject({ problem: { code: 'timezone.unknown' } });
});

test.each([
	['2026-03-02 10:00:00', '2026-03-02 10:00:00Z'],
	['2026-03-02T10:00:00+01:00', '2026-03-02T10:00:00+01:00'],
	['2026-03-02', '2026-03-02'],
	[1_772_445_600, 1_772_445_600],
	[undefined, undefined],
])('%j of a sender whose times are in UTC is %j', (time, instant) => {
	expect(inUtc(time)).toBe(instant);
});
