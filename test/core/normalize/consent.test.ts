/** What a consent box says: only a clear yes, or a ticked box whose text consents, is a yes. */
import { compileNormalizer } from '../../../nodes/core/normalize';
import { answersConsent, readConsent } from '../../../nodes/core/normalize/value/consent';

const at = '2026-11-28T04:00:00.000Z';
const givenBy = (value: unknown, label = 'Consent') => readConsent(value, label, at).given;

test.each<unknown>([
	...['No, thanks', 'No thank you', 'no thx', 'Nope', 'Not now', 'Rather not', 'Please don’t call'],
	...['I decline', 'I disagree', 'I refuse', 'I do not agree', 'I don’t agree to be contacted'],
	...['I do not want to receive emails', 'Do not contact me', 'Opt out', 'Opted-out', 'opt me out'],
	...['Unsubscribe me', 'Consent withdrawn', 'consent not given', 'Revoked on 3 May', 'No consent'],
	...['Never', 'Certainly not', 'Of course not', 'I would prefer not to', 'no marketing please'],
	...[
		'I object to the processing of my data',
		'not agreed',
		'Without my consent',
		'NOT_SUBSCRIBED',
	],
	...['I cannot accept these terms', 'I won’t allow it', 'I’d rather not be called'],
	...[
		'Nein danke',
		'Nein, danke!',
		'Ich lehne ab',
		'Lehne ich ab',
		'Abgelehnt',
		'Ich stimme nicht zu',
	],
	...[
		'Ich stimme der Verarbeitung meiner Daten nicht zu',
		'Ich möchte keine Werbung',
		'lieber nicht',
	],
	...[
		'Ich bin damit nicht einverstanden',
		'Ich willige nicht ein',
		'Kein Newsletter',
		'Widerrufen',
	],
	...[
		'Ich möchte nicht kontaktiert werden',
		'Keine Einwilligung',
		'nicht erteilt',
		'Auf keinen Fall',
	],
	...['Ich widerspreche der Nutzung', 'Bitte nicht anrufen', 'Natürlich nicht', 'Ich verweigere'],
	...[
		'Non merci',
		'Non, merci',
		'Je refuse',
		'Je n’accepte pas',
		'Je ne souhaite pas être contacté',
	],
	...[
		'Pas d’accord',
		'Je ne suis pas d’accord',
		'Refusé',
		'Je m’oppose',
		'Aucune publicité',
		'Jamais',
	],
	...['Je ne consens pas', 'Sans mon accord', 'Bien sûr que non', 'Je décline', 'pas intéressé'],
	...[
		'No, gracias',
		'No acepto',
		'No estoy de acuerdo',
		'No autorizo',
		'Rechazo',
		'No deseo recibir',
	],
	...[
		'No doy mi consentimiento',
		'Me opongo',
		'Nunca',
		'No quiero publicidad',
		'Sin consentimiento',
	],
	...['No, grazie', 'Rifiuto', 'Non accetto', 'Non acconsento', 'Non presto il consenso', 'Mai'],
	...[
		'Non desidero ricevere comunicazioni',
		'Nego il consenso',
		'Non sono d’accordo',
		'Mi oppongo',
	],
	...[
		'Não, obrigado',
		'Não aceito',
		'Recuso',
		'Não concordo',
		'Não autorizo',
		'Não desejo receber',
	],
	...[
		'Discordo',
		'Não quero receber emails',
		'Não dou o meu consentimento',
		'Nunca',
		'Prefiro não',
	],
	...[
		'Nee, bedankt',
		'Nee dank je',
		'Ik ga niet akkoord',
		'Ik weiger',
		'Liever niet',
		'Niet akkoord',
	],
	...[
		'Ik geef geen toestemming',
		'Ik wil geen nieuwsbrief',
		'Ik ben het er niet mee eens',
		'Nooit',
	],
	...[
		'Nie, dziękuję',
		'Nie zgadzam się',
		'Nie wyrażam zgody',
		'Odmawiam',
		'Brak zgody',
		'Sprzeciwiam się',
	],
	...['Nie chcę otrzymywać ofert', 'Nie akceptuję', 'Raczej nie', 'Nie udzielam zgody', 'Nigdy'],
	...['Нет', 'いいえ', 'Όχι', 'Hayır', 'Nej tack'],
])('%j is no consent', (value) => {
	expect(givenBy(value)).toBe(false);
	expect(answersConsent(value)).toBe(true);
});

test.each<unknown>([
	...['unknown', 'pending', 'Pending confirmation', 'undecided', 'n/a', 'N/A', '-', 'none', 'null'],
	...['not specified', 'No answer', 'awaiting reply', 'TBD', 'not set', 'double opt-in pending'],
	...[
		'unbekannt',
		'ausstehend',
		'noch offen',
		'keine Angabe',
		'noch nicht bestätigt',
		'in Klärung',
	],
	...['inconnu', 'en attente', 'non renseigné', 'sans réponse', 'pas encore', 'à confirmer'],
	...['desconocido', 'pendiente', 'sin respuesta', 'no especificado', 'por confirmar', 'no consta'],
	...['sconosciuto', 'in attesa', 'non specificato', 'nessuna risposta', 'da confermare'],
	...['desconhecido', 'pendente', 'sem resposta', 'não informado', 'aguardando confirmação'],
	...['onbekend', 'in afwachting', 'nog niet', 'niet ingevuld', 'geen antwoord'],
	...['nieznane', 'oczekuje', 'nie podano', 'brak odpowiedzi', 'do potwierdzenia'],
])('%j is not given: nobody has said yes', (value) => {
	expect(givenBy(value)).toBe(false);
});

test.each<unknown>([
	...[
		false,
		0,
		'0',
		'false',
		'FALSE',
		'off',
		'unchecked',
		'Not checked',
		'unticked',
		'not selected',
	],
	...[
		[],
		[''],
		[false],
		['off'],
		'',
		' ',
		'☐',
		'☐ I agree to be called',
		'[ ]',
		'[ ] I agree',
		'❌',
	],
])('an unticked box, %j, is no consent', (value) => {
	expect(givenBy(value)).toBe(false);
});

test.each<unknown>([
	...[
		true,
		1,
		'1',
		'true',
		'on',
		'x',
		'checked',
		'ticked',
		'☑',
		'✓',
		'✔ I agree',
		'[x]',
		'[X] I agree',
	],
	...[[true], ['on'], ['I agree'], ['Newsletter'], ['Privacy policy', 'Newsletter'], 'Consent'],
	...['Yes', 'Yes, please', 'yes please!', 'Sure', 'OK', 'Of course', 'Go ahead', 'Yep', 'I do'],
	...['I agree', 'I agree to be called', 'Agreed', 'I consent', 'I accept the terms', 'Accepted'],
	...['I have read and accept the privacy policy', 'Yes, you may contact me', 'Please call me'],
	...['I agree. I can unsubscribe at any time.', 'Sign me up', 'Send me the newsletter', 'opt-in'],
	...[
		'I agree to receive SMS messages. Reply STOP to opt out. Consent is not a condition of purchase.',
	],
	...[
		'I consent; we will never share your data',
		'Yes - I would like to hear from you',
		'subscribed',
	],
	...['I understand that I can withdraw my consent at any time and agree to be contacted'],
	...[
		'Freely given consent from contact',
		'Consent given',
		'GRANTED',
		'double_opt_in',
		'Confirmed',
	],
	...[
		'Ja',
		'Ja, gerne',
		'Ja bitte',
		'Gerne',
		'Ich stimme zu',
		'Ich bin einverstanden',
		'Zugestimmt',
	],
	...['Ich stimme der Verarbeitung meiner Daten zu', 'Ich willige ein', 'Ich akzeptiere die AGB'],
	...[
		'Ich habe die Datenschutzerklärung zur Kenntnis genommen',
		'Sie dürfen mich anrufen',
		'In Ordnung',
	],
	...[
		'Ich stimme zu, dass meine Angaben zur Kontaktaufnahme gespeichert werden. Diese Einwilligung kann ich jederzeit widerrufen.',
	],
	...['Ich stimme zu. Meine Daten werden nicht an Dritte weitergegeben.', 'Einwilligung erteilt'],
	...[
		'Oui',
		'Oui, merci',
		'J’accepte',
		'D’accord',
		'Bien sûr',
		'Je souhaite être contacté',
		'Volontiers',
	],
	...['J’accepte. Je peux me désabonner à tout moment.', 'J’autorise le traitement de mes données'],
	...['Je donne mon consentement', 'J’ai lu et accepté la politique de confidentialité'],
	...[
		'Sí',
		'Si',
		'Sí, claro',
		'Acepto',
		'Acepto la política de privacidad',
		'De acuerdo',
		'Por supuesto',
	],
	...['Doy mi consentimiento', 'Autorizo el tratamiento de mis datos', 'Quiero recibir novedades'],
	...[
		'Sì',
		'Sì, grazie',
		'Accetto',
		'Acconsento al trattamento dei dati',
		'Presto il consenso',
		'Certo',
	],
	...['Sim', 'Sim, por favor', 'Aceito', 'Concordo com os termos', 'Autorizo o contato', 'Claro'],
	...['Aceito receber novidades no meu email', 'Dou o meu consentimento', 'Com certeza'],
	...['Ja, graag', 'Akkoord', 'Ik ga akkoord', 'Ik geef toestemming', 'Graag', 'U mag mij bellen'],
	...[
		'Tak',
		'Tak, proszę',
		'Zgadzam się',
		'Wyrażam zgodę na kontakt',
		'Akceptuję regulamin',
		'Chętnie',
	],
	...['Wyrażam zgodę. Mogę ją w każdej chwili wycofać.', 'Zgoda', 'Proszę o kontakt'],
	...['Да', 'はい', 'Ναι', 'Evet', 'Ano'],
])('%j is consent', (value) => {
	expect(givenBy(value)).toBe(true);
	expect(readConsent(value, 'Consent', at).at).toBe(at);
});

test.each<unknown>([
	...[
		'maybe',
		'Tuesday',
		'Berlin',
		'2026-11-28',
		'see above',
		'Do you agree?',
		'Agree / disagree?',
	],
	...['I agree to calls, I do not agree to emails', 'Yes, but no calls', 'ask my assistant', '42'],
	...[
		'Ja zu E-Mail, nein zu Anrufen',
		'Legitimate interest',
		'on Monday',
		'1 year',
		'si me llaman antes',
	],
	...['da ich verreise', 'vielleicht', 'peut-être', 'forse', 'talvez', 'misschien', 'może'],
])('%j is neither: nobody can tell, and it does not count', (value) => {
	const consent = readConsent(value, 'Consent', at);
	expect(consent).toEqual({ given: null, text: value, at: null });
});

test.each([
	[true, 'Do not contact me', false],
	['yes', 'Opt out', false],
	['on', 'unsubscribe', false],
	[true, 'doNotEmail', false],
	['Do not contact me', 'Do not contact me', false],
	['yes', 'Ich möchte keine Werbung erhalten', false],
	['yes', 'Je ne souhaite pas recevoir d’offres', false],
	// Who does not tick "no calls" has not said yes to them.
	[false, 'Do not contact me', null],
	['no', 'Opt out', null],
])('the answer %j to "%s" is %s', (value, label, given) => {
	expect(givenBy(value, label)).toBe(given);
});

test.each(['Net 30, agreed', 'Berlin', '-'])(
	'%j answers something else than a consent box',
	(value) => {
		expect(answersConsent(value)).toBe(false);
	},
);

test('a drawn box without a name is not ticked because neither has words', () => {
	expect(givenBy('☐', '')).toBe(false);
});

test.each([
	['Yes, please', 'Consent', 'Yes, please'],
	['yes', 'I agree to be called', 'I agree to be called'],
	['No, thanks', 'Consent', 'No, thanks'],
	[true, 'Newsletter', 'Newsletter'],
	['☐', 'Newsletter', 'Newsletter'],
	['☐', '', ''],
])('of %j to "%s" the words are kept', (value, label, text) => {
	expect(readConsent(value, label, at).text).toBe(text);
});

describe('a lead', () => {
	const read = (json: object) =>
		compileNormalizer({ required: ['email', 'consent'] })({ email: 'jo@lee-bau.de', ...json }, at);
	const codesOf = (json: object) => read(json).validation.issues.map(({ code }) => code);

	test.each([
		[{ consent: 'yes' }, 'valid', []],
		[{ consent: { given: true } }, 'valid', []],
		[{ consent: { accepted: 'yes', text: 'I agree' } }, 'valid', []],
		[{ marketing_consent: { status: 'SUBSCRIBED' } }, 'valid', []],
		[{ consent: 'No, thanks' }, 'needs attention', ['consent.missing']],
		[{ consent: 'pending' }, 'needs attention', ['consent.missing']],
		[{ consent: { checked: false } }, 'needs attention', ['consent.missing']],
		[
			{ email_marketing_consent: { state: 'not_subscribed' } },
			'needs attention',
			['consent.missing'],
		],
		[{ consent: 'Tuesday' }, 'needs attention', ['consent.unclear', 'consent.missing']],
		[{}, 'needs attention', ['consent.missing']],
	])('with %j is %s', (json, status, codes) => {
		expect(read(json).validation.status).toBe(status);
		expect(codesOf(json)).toEqual(codes);
	});

	test.each([
		...['Do not contact me', 'opt_out', 'emailOptOut', 'unsubscribe', 'I do not want newsletters'],
		...['Please remove me from your list', 'No SMS please', 'Ich wünsche keine Kontaktaufnahme'],
		...['Vom Newsletter abmelden', 'Darse de baja', 'Cancelar inscrição', 'Ich lehne Werbung ab'],
		...['Não autorizo o contacto', 'Schrijf mij uit', 'Bitte rufen Sie mich nicht an'],
		...['Bitte nicht kontaktieren', 'Keine Werbung', 'Newsletter abbestellen'],
		...['Je ne souhaite pas être contacté', 'Ne pas me contacter', 'Désinscription'],
		...['No deseo recibir comunicaciones', 'No contactar', 'Darme de baja'],
		...['Non desidero ricevere offerte', 'Non contattarmi'],
		...['Geen nieuwsbrief', 'Ik geef geen toestemming', 'Uitschrijven'],
		...['Não quero receber e-mails', 'Não contactar'],
		...['Nie wyrażam zgody na kontakt', 'Proszę nie dzwonić'],
	])('who ticks "%s" gives no consent; who does not has said nothing', (label) => {
		expect(read({ [label]: true }).lead.consent).toMatchObject({ given: false, text: label });
		expect(read({ [label]: 'yes' }).lead.consent?.given).toBe(false);
		const { lead } = read({ [label]: 'no' });
		expect(lead.consent).toBeNull();
		expect(lead.custom).toEqual({ [label]: 'no' });
		expect(codesOf({ [label]: false })).toEqual(['consent.missing']);
		expect(read({ [label]: false, Consent: 'yes' }).lead.consent?.given).toBe(true);
	});

	test.each([
		...['I do want to receive emails', 'Je souhaite être contacté', 'Quiero ser contactado'],
		...['Desidero essere contattato', 'Gostaria de ser contactado', 'Autorizo o contacto'],
		...['Ich möchte kontaktiert werden'],
	])('who ticks "%s" consents', (label) => {
		expect(read({ [label]: true }).lead.consent?.given).toBe(true);
	});

	test.each([
		['unsubscribe', 'https://news.example/unsubscribe?u=1'],
		['Do you have calls with no answer?', 'Yes'],
		['I do not want to wait longer than', '3 weeks'],
	])('%s: %j is about something else', (label, value) => {
		const { lead, validation } = read({ [label]: value });
		expect(lead.consent).toBeNull();
		expect(validation.issues.map(({ code }) => code)).toEqual(['consent.missing']);
	});

	test('an answer that nobody can read makes room for one that is clear', () => {
		const { lead } = read({ consent: 'see below', 'Newsletter consent': 'no' });
		expect(lead.consent?.given).toBe(false);
		expect(lead.custom).toMatchObject({ consent: 'see below' });
	});

	test('what was read before stays as it was', () => {
		const { lead } = read({ consent: 'Tuesday' });
		expect(read({ consent: 'Tuesday', lead }).lead.consent).toEqual(lead.consent);
	});
});
