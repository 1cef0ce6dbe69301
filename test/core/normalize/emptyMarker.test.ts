/** "None" in words: a field in which somebody says that there is nothing is empty, and not wrong. */
import { compileNormalizer } from '../../../nodes/core/normalize';
import { isEmptyMarker } from '../../../nodes/core/normalize/value/emptyMarker';

const now = '2026-11-28T04:00:00.000Z';
const email = 'jo@lee-bau.de';
const read = (json: object) => compileNormalizer({ defaultCountry: 'DE' })({ email, ...json }, now);

const none = [
	...[
		'-',
		'--',
		'—',
		'...',
		'/',
		'?',
		'_',
		'n/a',
		'N/A',
		'n.a.',
		'NA',
		'none',
		'None',
		'NONE',
		'null',
		'nil',
	],
	...['None given', 'nothing provided', 'noemail', 'not supplied', 'fehlt', 'non précisé'],
	...['sin especificar', 'assente', 'non indicato', 'ontbreekt', 'não indicado', 'brak danych'],
	...[
		'(none)',
		'[none]',
		'not applicable',
		'Not Provided',
		'unknown',
		'UNKNOWN',
		'nothing',
		'No',
		'TBD',
	],
	...[
		'k.A.',
		'keine',
		'Keine',
		'keine Angabe',
		'KEINE ANGABE',
		'keins',
		'entfällt',
		'nicht vorhanden',
	],
	...[
		'unbekannt',
		'habe ich nicht',
		'nein',
		'aucun',
		'Aucune',
		'néant',
		'inconnu',
		'non renseigné',
		's.o.',
	],
	...[
		'ninguno',
		'Ninguna',
		'no tengo',
		'no aplica',
		'desconocido',
		'sin datos',
		'nessuno',
		'nessuna',
	],
	...[
		'non disponibile',
		'sconosciuto',
		'nenhum',
		'Não tenho',
		'não se aplica',
		'não informado',
		'sem nome',
	],
	...[
		'geen',
		'Geen',
		'n.v.t.',
		'onbekend',
		'niet van toepassing',
		'brak',
		'nie mam',
		'nie dotyczy',
		'nie podano',
	],
	...['нет', 'なし', 'yok', 'ingen'],
];

test.each(none)('%j is no phone number, and nothing is wrong', (text) => {
	const { lead, validation } = read({ Phone: text });
	expect(lead.phone).toBeNull();
	expect(validation.issues.map(({ code }) => code)).not.toContain('phone.invalid');
	expect(validation.changes).toContainEqual({
		field: 'phone',
		from: text,
		to: null,
		why: 'Says that there is none',
	});
});

test.each(none)('%j is no company', (text) => {
	expect(isEmptyMarker(text, 'company')).toBe(true);
});

test.each([
	...[
		'+1',
		'+49',
		'+ 49',
		'0049',
		'(+1)',
		'+',
		'+1 (',
		'00',
		'000',
		'+7 (___) ___-__-__',
		'(___) ___-____',
	],
	...[
		'no phone',
		'I have no phone',
		"don't have one",
		'kein Telefon',
		'habe kein Handy',
		'nicht anrufen',
	],
	...['pas de téléphone', "je n'ai pas de téléphone", 'sin teléfono, no tengo', 'non ho telefono'],
	...[
		'não tenho telefone',
		'geen telefoon',
		'nie mam telefonu',
		'x',
		'xxx',
		'XXXX',
		'0',
		'private',
	],
	...[
		'on request',
		'will provide later',
		'email only',
		'please email me',
		'auf Anfrage',
		'per E-Mail',
	],
	...[
		'ohne',
		'sur demande',
		'par email',
		'sin teléfono',
		'por correo',
		'senza',
		'sem telefone',
		'op aanvraag',
	],
	...['zonder', 'mailowo', 'bez telefonu'],
])('%j is no phone number that could be wrong', (text) => {
	expect(read({ Phone: text }).validation.status).toBe('valid');
	expect(isEmptyMarker(text, 'phone')).toBe(true);
});

test.each(['no email', 'kein E-Mail', 'I do not have one', "je n'en ai pas", 'x'])(
	'%j is no email address that could be wrong',
	(text) => {
		const { validation } = read({ email: text, phone: '030 901820' });
		expect(validation.issues).toEqual([]);
	},
);

test('who needs an email address and says that there is none lacks it', () => {
	const { validation } = compileNormalizer({ required: ['email'] })({ email: 'keine' }, now);
	expect(validation.issues.map(({ code }) => code)).toEqual(['email.missing']);
});

test.each([
	['Null', 'lastName'],
	['Na', 'lastName'],
	['No', 'lastName'],
	['Nada', 'firstName'],
	['Nic', 'firstName'],
	['Nie', 'fullName'],
	['Brak', 'lastName'],
	['NO', 'country'],
	['NA', 'country'],
	['no', 'language'],
	['Leer', 'city'],
	['Nope GmbH', 'company'],
	['Unknown Worlds Ltd', 'company'],
	['None of your products fit, please call', 'message'],
	['No. 7, Main Street', 'address'],
	['112', 'phone'],
	['Tuesday morning', 'phone'],
	['abc', 'phone'],
	['0000000000', 'phone'],
	['please email me', 'message'],
	['later', 'timeline'],
	['+49 30', 'phone'],
	['12345', 'phone'],
	['jo at no-spam dot com', 'email'],
	['no-reply@acme.com', 'email'],
	['no.co', 'website'],
	['Xavier', 'firstName'],
	['', 'phone'],
] as const)('"%s" says something as %s', (text, field) => {
	expect(isEmptyMarker(text, field)).toBe(false);
});

test.each([
	['null', 'lastName'],
	['NULL', 'firstName'],
	['none', 'fullName'],
	['Unbekannt', 'lastName'],
	['keine Angabe', 'firstName'],
	['n/a', 'fullName'],
] as const)('"%s" says nothing as %s', (text, field) => {
	expect(isEmptyMarker(text, field)).toBe(true);
});
