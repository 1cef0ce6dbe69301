import { words } from '../fold';

/** What a form or the way to us adds to a submission, which the person did not say. */
interface Kind {
	/** The words of a name, with a space around each; found anywhere in it. */
	names: RegExp;
	/** Where a name may be a question too, what its answer must look like. */
	fits?: (text: string) => boolean;
	/** The same, where it is written as people write a label: in words, and not as `session_id`. */
	fitsLabel?: (text: string) => boolean;
}

/** Unlike the number of a session of yoga, or of a client. */
const isMachineMade = (text: string) => /^(?=\S*\d)\S{8,}$/.test(text) || text.includes('/');

const isNumber = (text: string) => /^\d+(?:[.,]\d+)?(?: ?(?:ms|s|sec|secs|seconds?))?$/i.test(text);
const isClock = (text: string) => /^(?:\d+:)?\d{1,2}:\d{2}(?:\.\d+)?$/.test(text);
const isAddress = (text: string) =>
	/^\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?$/.test(text) ||
	/^[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}$/i.test(text);
const isInstant = (text: string) =>
	/^\d{10}(?:\d{3})?(?:\.\d+)?$/.test(text) || /^\d{4}-\d\d-\d\d[t ]\d\d:\d\d/i.test(text);

const phrases = (text: string) =>
	new RegExp(
		` (?:${text
			.trim()
			.split(/\s*,\s*/)
			.join('|')}) `,
	);

const wholeName = (text: string) =>
	new RegExp(
		`^ (?:${text
			.trim()
			.split(/\s*,\s*/)
			.join('|')}) $`,
	);

const kinds: readonly Kind[] = [
	{
		// Tokens, keys of a browser or a visit, answers to a captcha: names that no question has.
		names: phrases(`csrf, xsrf, csrftoken, xsrftoken, csrfmiddlewaretoken, nonce, wpnonce, captcha,
			recaptcha, hcaptcha, turnstile response, turnstile token, phpsessid, jsessionid, sessionid,
			sessid, session id, session key, session uuid, session number, sitzung id, sitzungs id, sitzungsid,
			id de session, identifiant de session, id de sesion, id da sessao, id de sessao, id di sessione,
			id sessione, sessie id, id sesji,
			visitor id, visitorid, visitor uuid, visit id, client id, clientid, device id, deviceid,
			browser id, anonymous id, distinct id, cookie id, browser fingerprint, device fingerprint,
			hubspotutk, fbclid, gclid, besucher id, id visiteur, id de visitante,
			id visitante, id visitatore, bezoeker id,
			request id, requestid, trace id, traceid, correlation id, correlationid, span id, delivery id,
			execution id, page view id, pageview id, view id, load id, render id,
			user agent, useragent, http user agent, agent utilisateur, agente de usuario,
			agente do usuario, agente utente, benutzeragent, browser agent`),
		fitsLabel: isMachineMade,
	},
	{
		names: wholeName(
			'ga, gid, sid, fbp, fbc, hutk, utk, hjid, cookie, cookies, fingerprint, honeypot',
		),
	},
	{ names: / token $|^ token /, fits: (text) => /^\S{6,}$/.test(text) },
	{
		names:
			phrases(`viewport, viewport width, viewport height, screen width, screen height, screen size,
			screen resolution, window width, window height, window size, browser width, browser height,
			color depth, colour depth, pixel ratio, device pixel ratio, timezone offset, tz offset`),
		fits: (text) => /^-?\d+(?:[.,]\d+)?(?: ?(?:[x×*,]|by) ?\d+)?(?: ?px)?$/.test(text),
	},
	{
		names: phrases(`ip, ip address, remote ip, remote addr, remote address, client ip, user ip,
			ip adresse, adresse ip, direccion ip, endereco ip, indirizzo ip, ip adres, adres ip,
			x forwarded for`),
		fits: (text) => text.split(/\s*,\s*/).every(isAddress),
	},
	{
		names: phrases(`time on page, time on site, time spent, time to complete, time to submit,
			time elapsed, elapsed, elapsed time, elapsed ms, completion time, fill time, form time,
			fill duration, form duration, page duration, visit duration, session duration, dwell time,
			seconds on page, scroll depth, page views, pageviews, page load time, load time,
			zeit auf der seite, zeit auf seite, verweildauer, ausfullzeit, ausfulldauer,
			temps passe, temps sur la page, duree de visite, temps de remplissage,
			tiempo en la pagina, tiempo en pagina, tiempo de permanencia, tiempo transcurrido,
			tempo na pagina, tempo de permanencia, tempo decorrido,
			tempo sulla pagina, tempo di permanenza, tempo trascorso,
			tijd op pagina, tijd op de pagina, czas na stronie`),
		fits: (text) => isNumber(text.replace(/ ?%$/, '')) || isClock(text),
	},
	{
		names:
			wholeName(`attempt, attempts, attempt no, attempt number, attempt count, delivery attempt,
			submit attempt, submission attempt, webhook attempt, retry, retries, retry no, retry count,
			retry number, retry attempt, num retries, tries, redelivery, sequence, seq,
			versuch, versuche, zustellversuch, tentative, tentatives, essai, intento, intentos, tentativa,
			tentativas, tentativo, tentativi, poging, pogingen, proba`),
		fits: (text) => isNumber(text) || /^(?:true|false|yes|no)$/i.test(text),
	},
	{
		names: phrases(`ts, timestamp, time stamp, unixtime, unix time, epoch, sent at, requested at,
			request time, loaded at, page loaded at, form loaded at, rendered at, opened at, started at,
			start timestamp, event time, processed at, fired at, updated at, last modified,
			zeitstempel, horodatage, marca de tiempo, marca temporal, carimbo de tempo, timbro orario,
			marca temporale, tijdstempel, znacznik czasu, t`),
		fits: isInstant,
	},
];

/** What is told by its look, whatever its name. */
const looks: readonly RegExp[] = [
	// A UUID, a JSON web token, a digest.
	/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i,
	/^eyJ[\w-]+\.[\w-]+\.[\w-]*$/,
	/^(?=.*[a-f])(?=.*\d)(?:[\da-f]{32}|[\da-f]{40}|[\da-f]{64})$/i,
	/^(?:Mozilla|Opera)\/\d/,
	// An instant to the second, as programs write it.
	/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)$/,
];

/** `sessionID` and `timeOnPage` as several words each. */
const apart = (name: string) =>
	name.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');

/** No person names a field so. */
const isOfProgram = /^_\w*(?:token|nonce|csrf|xsrf|hash)\w*$/i;

/** A person is asked. */
const isQuestion = /[?？]\s*$/;

/** Longer names are questions, and longer values are answers. */
const LONGEST_NAME = 60;
const LONGEST_VALUE = 400;

/**
 * Whether a field says nothing of the person: timings, tokens, ids of a visit or a browser,
 * addresses of machines, counts of tries. Two deliveries of one submission may differ in it.
 *
 * @param name as the form names it
 * @param text its value
 * @example
 * isIncidental('time_on_page', '34') // true
 * isIncidental('Session', 'Keynote') // false
 */
export function isIncidental(name: string, text: string): boolean {
	if (text.length > LONGEST_VALUE) return false;
	if (looks.some((look) => look.test(text))) return true;
	if (name.length > LONGEST_NAME || isQuestion.test(name)) return false;
	if (isOfProgram.test(name)) return true;
	const isLabel = /\S\s+\S/.test(name);
	const said = ` ${words(apart(name)).join(' ')} `;
	return kinds.some(
		(kind) =>
			kind.names.test(said) &&
			(kind.fits?.(text) ?? true) &&
			(!isLabel || (kind.fitsLabel?.(text) ?? true)),
	);
}
