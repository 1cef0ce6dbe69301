import { compileNormalizer } from '../../../nodes/core/normalize';
import { formLines } from '../../../nodes/core/normalize/read/formLines';
import {
	automaticKind,
	mailboxesIn,
	mailParts,
	readRawMail,
	readSignature,
	textOfHtml,
} from '../../../nodes/core/normalize/value/mail';

const now = '2026-03-02T09:00:00.000Z';
const read = (json: unknown) => compileNormalizer({ defaultCountry: 'DE' })(json, now);

const mailOf = (more: Record<string, unknown>) => ({
	from: 'Jo Lee <jo@lee-bau.example>',
	to: 'sales@acme-own.example',
	subject: 'Offer',
	textPlain: 'Please send an offer.',
	metadata: { 'message-id': '<one@lee-bau.example>' },
	...more,
});

test.each<[string, Array<[name: string | null, address: string]>]>([
	['jo@lee.example', [[null, 'jo@lee.example']]],
	['Jo Lee <jo@Lee.example>', [['Jo Lee', 'jo@lee.example']]],
	[
		'"Lee, Jo" <jo@lee.example>, ann@x.example',
		[
			['Lee, Jo', 'jo@lee.example'],
			[null, 'ann@x.example'],
		],
	],
	[
		"'Jo Lee' <jo@lee.example>; Ann <ann@x.example>",
		[
			['Jo Lee', 'jo@lee.example'],
			['Ann', 'ann@x.example'],
		],
	],
	['jo@lee.example (Jo Lee)', [['Jo Lee', 'jo@lee.example']]],
	['"jo@lee.example" <jo@lee.example>', [[null, 'jo@lee.example']]],
	['=?iso-8859-1?Q?J=F6rg?= =?utf-8?B?IExhbmc=?= <j@l.example>', [['Jörg Lang', 'j@l.example']]],
	['undisclosed-recipients:;', []],
	['', []],
])('the mailboxes of %s', (header, expected) => {
	expect(mailboxesIn(header).map(({ name, address }) => [name, address])).toEqual(expected);
});

const answered: Array<[language: string, line: string]> = [
	['en', 'On Tue, Feb 10, 2026 at 9:00 AM Acme Sales <sales@acme-own.example> wrote:'],
	['de', 'Am Di., 10. Feb. 2026 um 09:00 Uhr schrieb Acme Sales <sales@acme-own.example>:'],
	['de', 'Am 10.02.2026 um 09:00 hat Acme <sales@acme-own.example> geschrieben:'],
	['fr', 'Le mar. 10 févr. 2026 à 09:00, Acme <sales@acme-own.example> a écrit :'],
	['es', 'El mar, 10 feb 2026 a las 9:00, Acme (<sales@acme-own.example>) escribió:'],
	['pt', 'Em ter., 10 de fev. de 2026 às 09:00, Acme <sales@acme-own.example> escreveu:'],
	['it', 'Il giorno mar 10 feb 2026 alle ore 09:00 Acme <sales@acme-own.example> ha scritto:'],
	['nl', 'Op di 10 feb 2026 om 09:00 schreef Acme <sales@acme-own.example>:'],
	['pl', 'wt., 10 lut 2026 o 09:00 Acme <sales@acme-own.example> napisał(a):'],
	['en', '-----Original Message-----'],
	['de', '-----Ursprüngliche Nachricht-----'],
	['fr', '-----Message d’origine-----'],
	['en', 'From: Acme <sales@acme-own.example>\nSent: Monday\nTo: Jo\nSubject: Hello'],
	['de', 'Von: Acme <sales@acme-own.example>\nGesendet: Montag\nAn: Jo\nBetreff: Hallo'],
	['fr', 'De : Acme <sales@acme-own.example>\nEnvoyé : lundi\nÀ : Jo\nObjet : Bonjour'],
	['es', 'De: Acme <sales@acme-own.example>\nEnviado el: lunes\nPara: Jo\nAsunto: Hola'],
	['pl', 'Od: Acme <sales@acme-own.example>\nWysłano: poniedziałek\nDo: Jo\nTemat: Hej'],
	['en', '> Call +49 30 555555'],
];

test.each(answered)('%s: what a message answers is no part of it: %s', (_language, line) => {
	const text = `Yes, please.\n\n${line}\n> Shall we call you at +49 30 555555?`;
	expect(mailParts(text).said).toBe('Yes, please.');
	const { lead } = read(mailOf({ textPlain: text }));
	expect(lead).toMatchObject({ message: 'Yes, please.', phone: null, email: 'jo@lee-bau.example' });
});

test.each([
	['Best regards,', 'Jo'],
	['Thanks, Jo', ''],
	['Mit freundlichen Grüßen', 'Jo Lee'],
	['Cordialement', 'Jo Lee'],
	['Un saludo,', 'Jo'],
	['Atenciosamente', 'Jo'],
	['Cordiali saluti', 'Jo'],
	['Met vriendelijke groet,', 'Jo'],
	['Z poważaniem', 'Jo'],
	['-- ', 'Jo'],
	['Sent from my iPhone', ''],
	['Von meinem iPhone gesendet', ''],
	['Envoyé de mon iPhone', ''],
	['Verstuurd vanaf mijn iPad', ''],
])('a message ends before %s', (closing, name) => {
	expect(mailParts(`I need a roof.\n\n${closing}\n${name}`).said).toBe('I need a roof.');
});

test.each<[what: string, text: string, fullName: string | null, phone: string | null]>([
	[
		'a name under a greeting',
		'A roof, please.\n\nMit freundlichen Grüßen\nPetra Lang\nBau Lang GmbH\nTel. 030 901820',
		'Petra Lang',
		'+4930901820',
	],
	['a company under a greeting', 'A roof, please.\n\nRegards\nBau Lang GmbH', null, null],
	['a name and a number', 'A roof, please.\nMaria, +34 612 345 678', null, '+34612345678'],
	['a number of somebody else', 'Ask my wife, +34 612 345 678, please.', null, null],
])('of a mailbox without a name, %s', (_what, textPlain, fullName, phone) => {
	const { lead } = read(mailOf({ from: 'p@lang.example', textPlain }));
	expect(lead).toMatchObject({ fullName, phone });
});

test('what a form builder writes under the answers is none of them', () => {
	const textPlain =
		'Name: Jo Lee\nEmail: jo@lee.example\nMessage: A roof, please.\n\nDoes this submission look like spam? Report it here.';
	const { lead } = read(mailOf({ from: 'Forms <no-reply@forms.example>', textPlain }));
	expect(lead.message).toBe('A roof, please.');
});

test.each([
	['<p>20 chairs</p><p>and a table</p>', '20 chairs\n\nand a table'],
	['Is 3 <b> 4?', 'Is 3 <b> 4?'],
])('the message %j is read as %j', (message, text) => {
	expect(read({ email: 'jo@lee.example', message }).lead.message).toBe(text);
});

test.each<[what: string, json: object]>([
	[
		'a receipt of WhatsApp',
		{ messaging_product: 'whatsapp', metadata: {}, statuses: [{ id: 'w', status: 'read' }] },
	],
	[
		'an echo of Messenger',
		{
			messaging: [
				{ sender: { id: 'PAGE' }, recipient: { id: '1' }, message: { is_echo: true, text: 'Hi' } },
			],
		},
	],
	[
		'a receipt of Messenger',
		{ messaging: [{ sender: { id: '1' }, recipient: { id: 'PAGE' }, read: { watermark: 1 } }] },
	],
])('%s is no inquiry', (_what, json) => {
	const { validation } = read(json);
	expect(validation).toMatchObject({ status: 'needs attention' });
	expect(validation.issues.map(({ code }) => code)).toContain('message.none');
});

test.each<[writer: string | null, text: string, said: string, signature: string[]]>([
	['Otto Kern', 'I need a roof.\nOtto Kern\n0228 334455', 'I need a roof.', ['0228 334455']],
	['Kern, Otto', 'I need a roof.\nKern Otto', 'I need a roof.', []],
	['Otto Kern', 'Otto Kern\nneeds a roof.', 'Otto Kern\nneeds a roof.', []],
	['Otto', 'I need a roof.\nOtto\nand more.', 'I need a roof.\nOtto\nand more.', []],
	[null, 'I need a roof.\nOtto Kern', 'I need a roof.\nOtto Kern', []],
])('of %s the message %j ends with its writer’s name', (writer, text, said, signature) => {
	expect(mailParts(text, writer)).toMatchObject({ said, signature });
});

test('the number under a name is the writer’s, also in what was handed on', () => {
	const inner = 'From: Otto Kern <otto@kern.example>\nDate: Monday\nTo: ann@acme-own.example\n\n';
	const textPlain = `Please see to it.\n\n---------- Forwarded message ---------\n${inner}I need a roof.\nOtto Kern\n0228 334455`;
	const { lead } = read(mailOf({ from: 'Ann <ann@acme-own.example>', textPlain }));
	expect(lead).toMatchObject({
		...{ fullName: 'Otto Kern', phone: '+49228334455', message: 'I need a roof.' },
	});
});

test.each([
	'Thanks for the offer.\nWe take it.',
	'On Tuesday I wrote: please call.',
	'From: Berlin\nI need two cranes.',
])('%j is said whole', (text) => {
	expect(mailParts(text).said).toBe(text);
});

test.each<[string[], string | undefined, string | undefined]>([
	[['Jo Lee', 'Lee Bau GmbH', 'Tel.: 030 901820', 'Fax: 030 901829'], '030 901820', 'Lee Bau GmbH'],
	[['Jo Lee | CEO | Fox AG', 'M +49 171 1234567'], '+49 171 1234567', 'Fox AG'],
	[['Jo', '(202) 555-0143'], '(202) 555-0143', undefined],
	[['Rui Silva', 'Silva Lda', 'Tlm: 912 345 678'], '912 345 678', 'Silva Lda'],
	[['Tél. portable : 06 12 34 56 78'], '06 12 34 56 78', undefined],
	[['tel. kom. 501 234 567'], '501 234 567', undefined],
	[['Tel./WhatsApp: 030 901820'], '030 901820', undefined],
	[['Nr. 12345678 in the register', 'Notice 030 901820'], undefined, undefined],
	[['Fax 030 901829', 'Musterstr. 12, 10115 Berlin', 'Maria Sa'], undefined, undefined],
	[['HRB 123456 B', 'USt-IdNr. DE123456789'], undefined, undefined],
])('the signature %j', (lines, phone, company) => {
	expect(readSignature(lines)).toMatchObject({ phone, company });
});

describe('what a program sent', () => {
	test.each([
		['auto reply', { subject: 'Automatic reply: Offer' }],
		['auto reply', { subject: 'Out of Office Re: Offer' }],
		['auto reply', { subject: 'AW: Abwesenheitsnotiz: Angebot' }],
		['auto reply', { subject: 'Réponse automatique : Offre' }],
		['auto reply', { subject: 'Respuesta automática: Oferta' }],
		['auto reply', { subject: 'Resposta automática: Oferta' }],
		['auto reply', { subject: 'Risposta automatica: Offerta' }],
		['auto reply', { subject: 'Automatisch antwoord: Offerte' }],
		['auto reply', { subject: 'Odpowiedź automatyczna: Oferta' }],
		['auto reply', { headers: { 'auto-submitted': 'auto-replied (vacation)' } }],
		['auto reply', { headers: { precedence: 'auto_reply' } }],
		['auto reply', { headers: { 'x-autoreply': 'yes' } }],
		['bounce', { subject: 'Undelivered Mail Returned to Sender' }],
		['bounce', { subject: 'Unzustellbar: Angebot' }],
		['bounce', { subject: 'Delivery Status Notification (Failure)' }],
		['bounce', { from: 'MAILER-DAEMON@mx.example' }],
		['bounce', { headers: { 'x-failed-recipients': 'a@b.example' } }],
		['bulk', { headers: { precedence: 'bulk' } }],
		['bulk', { headers: { 'list-unsubscribe': '<https://x.example>' } }],
		['bulk', { headers: { 'auto-submitted': 'auto-generated' } }],
		[undefined, { headers: { 'auto-submitted': 'no' } }],
		[undefined, { subject: 'Re: Offer' }],
		[undefined, { subject: 'Automatic doors: an offer please' }],
		[undefined, { subject: 'Out of office furniture - quote' }],
		[undefined, { subject: 'Abwesenheitsnotiz-Software gesucht' }],
		[undefined, { subject: 'Automatic reply system for our hotel' }],
		[undefined, { subject: 'Delivery failed for my order?' }],
		[undefined, { subject: 'Urlaub buchen im Harz' }],
		['auto reply', { subject: 'Out of Office until Monday' }],
		['auto reply', { subject: 'Absence du 3 au 5 mars' }],
		['auto reply', { subject: 'Nicht im Büro bis 5. März' }],
		['auto reply', { subject: 'Automatic reply from Jo Lee' }],
		['auto reply', { subject: "Notification d'absence Jo Lee" }],
		['bounce', { subject: 'Mail delivery failed: returning message to sender' }],
	] as const)('%s: %j', (kind, head) => {
		expect(automaticKind({ subject: '', headers: {}, from: undefined, ...head })).toBe(kind);
	});

	test.each([
		['mail.autoReply', { subject: 'Out of office' }, 'jo@lee-bau.example'],
		['mail.bounce', { from: 'Mail System <mailer-daemon@mx.example>' }, null],
		['mail.bulk', { metadata: { precedence: 'bulk' } }, 'jo@lee-bau.example'],
	])('%s needs attention', (code, more, email) => {
		const { lead, validation } = read(mailOf(more));
		expect(validation.issues.map((issue) => issue.code)).toContain(code);
		expect(validation.status).toBe('needs attention');
		expect(lead.email).toBe(email);
	});

	test('what a form sent is an inquiry, also by a program', () => {
		const { lead, validation } = read(
			mailOf({
				from: 'noreply@forms.example',
				metadata: { 'auto-submitted': 'auto-generated' },
				textPlain: 'Name: Ana Ruiz\nEmail: ana@ruiz.example\nMessage: Hola',
			}),
		);
		expect(validation.status).toBe('valid');
		expect(lead).toMatchObject({
			fullName: 'Ana Ruiz',
			email: 'ana@ruiz.example',
			message: 'Hola',
		});
	});
});

describe('whose a mail is', () => {
	test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
		[
			'the form’s own mailbox',
			{ from: 'Website <wordpress@acme-own.example>' },
			{ email: null, fullName: null },
		],
		['the receiving mailbox', { from: 'sales@acme-own.example' }, { email: null }],
		[
			'whom an answer goes to, from a program',
			{ from: 'no-reply@site.example', metadata: { 'reply-to': 'Ana Ruiz <ana@ruiz.example>' } },
			{ email: 'ana@ruiz.example', fullName: 'Ana Ruiz' },
		],
		[
			'the writer, also where an answer goes elsewhere',
			{ metadata: { 'reply-to': 'office@lee-bau.example' } },
			{ email: 'jo@lee-bau.example', fullName: 'Jo Lee' },
		],
		[
			'a writer whose colleague has a copy',
			{ to: 'sales@acme-own.example, boss@lee-bau.example' },
			{ email: 'jo@lee-bau.example' },
		],
		[
			'two people at one provider of free mail',
			{ from: 'Jo Lee <jo.lee@gmail.com>', to: 'acme.roofs@gmail.com' },
			{ email: 'jo.lee@gmail.com' },
		],
	])('%s', (_whose, more, lead) => {
		expect(read(mailOf(more)).lead).toMatchObject(lead);
	});

	test('a mail of our own people is told', () => {
		const { issues } = read(mailOf({ from: 'Ann <ann@acme-own.example>' })).validation;
		expect(issues.map(({ code }) => code)).toContain('contact.others');
	});
});

describe('which inquiry a mail is', () => {
	const id = (more: Record<string, unknown>) => read(mailOf(more)).lead.inquiryId;
	const reply = {
		metadata: { 'message-id': '<two@x.example>', references: '<one@lee-bau.example>' },
	};

	test('the same mail is the same one, whatever else it brings', () => {
		expect(id({ attributes: { uid: 9 } })).toBe(id({ attributes: { uid: 8 } }));
	});

	test('another mail is another one', () => {
		expect(id({ metadata: { 'message-id': '<other@lee-bau.example>' } })).not.toBe(id({}));
	});

	test('the answers of a conversation are one', () => {
		const third = {
			'message-id': '<three@x.example>',
			references: '<one@lee-bau.example> <two@x.example>',
		};
		expect(id({ metadata: third })).toBe(id(reply));
	});

	test('two mails of a form are two, also where a program puts them together', () => {
		const form = (name: string, message: string) => ({
			id: message,
			threadId: 'a',
			from: 'wordpress@acme-own.example',
			textPlain: `Name: ${name}\nEmail: ${name}@example.com\nMessage: Hi`,
			subject: 'Re: New entry',
			metadata: {},
		});
		expect(id(form('ana', 'b'))).not.toBe(id(form('bob', 'c')));
	});
});

test.each([
	['Hello,\nplease call.\n\nRegards\nJo\nTel: 030 901820\nEmail: jo@lee.example'],
	['Name of the project: Roof\nWe need it soon.'],
	['Phone: 030 901820'],
])('%j is no form', (text) => {
	expect(formLines(text)).toBeUndefined();
});

test('a form that writes labels between dashes, and answers below', () => {
	const text =
		'--- Name ---\n\nAna Ruiz\n\n--- Email ---\n\nana@ruiz.example\n\n--- Message ---\n\nHola';
	expect(formLines(text)).toEqual([
		{ label: 'Name', value: 'Ana Ruiz' },
		{ label: 'Email', value: 'ana@ruiz.example' },
		{ label: 'Message', value: 'Hola' },
	]);
});

test.each([
	['*Name* Ana Ruiz\n*Email* ana@ruiz.example\n*How can we help?* Hola'],
	['Name\n\nAna Ruiz\n\nEmail\n\nana@ruiz.example\n\nMessage\n\nHola'],
	['Name\tAna Ruiz\nEmail\tana@ruiz.example\nMessage\tHola'],
	['Nombre: Ana Ruiz\nCorreo electrónico: ana@ruiz.example\nMensaje: Hola'],
	['Name : Ana Ruiz\nE-Mail : ana@ruiz.example\nIhre Nachricht : Hola'],
])('a form’s mail that writes %j', (textPlain) => {
	expect(read(mailOf({ from: 'noreply@acme-own.example', textPlain })).lead).toMatchObject({
		fullName: 'Ana Ruiz',
		email: 'ana@ruiz.example',
		message: 'Hola',
	});
});

test('HTML is read as a person sees it', () => {
	expect(
		textOfHtml('<style>p{}</style><p>A&nbsp;&amp;<br>B</p><ul><li>C</li></ul><!-- x -->'),
	).toBe('A &\nB\n\nC');
});

test('a mail in parts: the text counts, and no attachment', () => {
	const raw = `Content-Type: multipart/mixed; boundary="o"

--o
Content-Type: multipart/alternative; boundary=i

--i
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Gr=FC=DFe
--i
Content-Type: text/html

<p>Hi</p>
--i--
--o
Content-Type: text/plain
Content-Disposition: attachment; filename=a.txt

secret
--o--`;
	expect(readRawMail(raw)).toMatchObject({ text: 'Grüße\n', html: '<p>Hi</p>\n' });
});

test.each(['a: ', '> ', '<', '&#', '=?utf-8?Q?', '(', '"', '\n', '--a\n', 'On ', 'From: a@b.de\n'])(
	'a megabyte of %j is read in good time',
	(piece) => {
		const huge = piece.repeat(Math.ceil(1_000_000 / piece.length));
		expect(read(mailOf({ textPlain: huge })).lead.email).toBe('jo@lee-bau.example');
		expect(read(mailOf({ textPlain: '', textHtml: `<p>${huge}` })).lead.email).toBe(
			'jo@lee-bau.example',
		);
		expect(read(mailOf({ from: huge })).lead).toBeDefined();
		expect(read({ raw: huge }).lead).toBeDefined();
	},
);
