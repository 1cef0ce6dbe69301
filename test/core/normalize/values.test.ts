import { answersConsent, readConsent } from '../../../nodes/core/normalize/value/consent';
import { languageOf } from '../../../nodes/core/words';
import { readZoneName } from '../../../nodes/core/normalize/value/timeZone';

const yes = [
	...[
		true,
		1,
		'1',
		'true',
		'Yes',
		'YES',
		'y',
		'on',
		'x',
		'checked',
		'Ja',
		'Oui',
		'Sí',
		'sim',
		'si',
	],
	...[
		'I agree',
		'I accept',
		'accepted',
		'Opted in',
		'opt-in',
		'subscribed',
		'Zugestimmt',
		"J'accepte",
	],
	...['Acepto', 'Aceito', 'Accetto', 'Acconsento', 'Akkoord', 'tak', 'granted'],
];

test.each(yes)('%j is consent', (value) => {
	expect(answersConsent(value)).toBe(true);
	expect(readConsent(value, 'Call me, please', 'then')).toEqual({
		given: true,
		text: 'Call me, please',
		at: 'then',
	});
});

const no = [
	...[
		false,
		0,
		'0',
		'false',
		'No',
		'off',
		'nein',
		'Non',
		'não',
		'nee',
		'declined',
		'opt-out',
		'denied',
	],
	...['unsubscribed', 'abgelehnt', 'refusé'],
];

test.each(no)('%j is no consent', (value) => {
	expect(answersConsent(value)).toBe(true);
	expect(readConsent(value, 'Consent', 'then')).toEqual({
		given: false,
		text: 'Consent',
		at: null,
	});
});

test.each([
	[['I agree'], true, 'I agree'],
	[['I agree to be called'], true, 'I agree to be called'],
	[
		'Ich stimme der Verarbeitung meiner Daten zu',
		true,
		'Ich stimme der Verarbeitung meiner Daten zu',
	],
	['I do not agree to be called', false, 'I do not agree to be called'],
	['Ich stimme nicht zu', false, 'Ich stimme nicht zu'],
	['Ik ga niet akkoord', false, 'Ik ga niet akkoord'],
	['', false, 'Consent'],
	[[], false, 'Consent'],
])('the text %j is kept', (value, given, text) => {
	expect(readConsent(value, 'Consent', 'then')).toEqual({ given, text, at: given ? 'then' : null });
});

test.each([
	['de', 'de'],
	['de-AT', 'de'],
	['en_US', 'en'],
	['EN', 'en'],
	['deu', 'de'],
	['ger', 'de'],
	['eng', 'en'],
	['Deutsch', 'de'],
	['German', 'de'],
	['allemand', 'de'],
	['Alemán', 'de'],
	['tedesco', 'de'],
	['English', 'en'],
	['Englisch', 'en'],
	['English (US)', 'en'],
	['Español', 'es'],
	['castellano', 'es'],
	['Français', 'fr'],
	['Italiano', 'it'],
	['Nederlands', 'nl'],
	['Português', 'pt'],
	['Polski', 'pl'],
	['Polnisch', 'pl'],
	['日本語', 'ja'],
	['русский', 'ru'],
	['Türkçe', 'tr'],
	['Klingon', 'Klingon'],
	['x'.repeat(1000), 'x'.repeat(1000)],
])('the language %.20s is %.20s', (text, code) => {
	expect(languageOf(text)).toBe(code);
});

test.each([
	['europe/berlin', { zone: 'Europe/Berlin', certain: true }],
	['CET', { zone: 'Europe/Berlin', certain: false }],
	['Germany', { zone: 'Europe/Berlin', certain: true }],
	['Poland time', { zone: 'Europe/Warsaw', certain: true }],
])('the time zone %s is %j', (text, value) => {
	expect(readZoneName(text)).toEqual({ ok: true, value, why: 'Written as its IANA name' });
});

test.each(['Mars/Base', 'Mars time', 'United States', '', 'x'.repeat(100_000), '../etc/passwd'])(
	'%.20s is no time zone',
	(text) => {
		expect(readZoneName(text)).toMatchObject({ problem: { code: 'timezone.unknown' } });
	},
);
