import { words } from '../fold';
import { remembering } from '../remembering';
import { isClock, isDecimal, isNumber, isRandom, looksTechnical } from './technicalLooks';
import { isBrowser, isLanguageCode, isMachine, isScreen, isVersion } from './visitorLooks';

/** What a form or the way to us adds to a submission, which the person did not say. */
interface Kind {
	/** The words of a name, with a space around each; found anywhere in it. */
	names: RegExp;
	/** What its value must look like, for the same name may be a question too. */
	fits: (text: string) => boolean;
	/** The same, where it is named as people write a label, and not as `session_id`. */
	fitsLabel?: (text: string) => boolean;
}

const either = (text: string) =>
	text
		.trim()
		.split(/\s*,\s*/)
		.join('|');

const phrases = (text: string) => new RegExp(` (?:${either(text)}) `);
const wholeName = (text: string) => new RegExp(`^ (?:${either(text)}) $`);

const isAddress = (text: string) =>
	/^\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?$/.test(text) ||
	/^[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}$/i.test(text);

const isInstant = (text: string) =>
	/^\d{10}(?:\d{3})?(?:\.\d+)?$/.test(text) || /^\d{4}-\d\d-\d\d[t ]\d\d:\d\d/i.test(text);

const isWord = (text: string) => !/\s/.test(text);
const isCode = (text: string) => isWord(text) && (/\d/.test(text) || text.length >= 16);
const isAny = () => true;
const isNever = () => false;

/** A length of time that was measured, unlike the hours of a course or of an unloading. */
const isMeasured = (text: string) =>
	isDecimal(text) ||
	/^\d+ ?(?:ms|msec|milliseconds?|s|sec|secs|seconds?)$/i.test(text) ||
	/^\d{4,}$/.test(text);

const isPixels = (text: string) => /^\d{3,5}(?:[.,]\d+)?(?: ?px)?$/.test(text);

const kinds: readonly Kind[] = [
	{
		// Tokens, and keys of a visit: names that no question has.
		names: phrases(`csrf, xsrf, csrftoken, xsrftoken, csrfmiddlewaretoken, nonce, wpnonce, captcha,
			recaptcha, hcaptcha, turnstile response, turnstile token, phpsessid, jsessionid, sessionid,
			sessid, session id, session uuid, sitzung id, sitzungs id, sitzungsid,
			id de session, identifiant de session, id de sesion, id da sessao, id de sessao, id di sessione,
			id sessione, sessie id, id sesji,
			visitor id, visitorid, visitor uuid, browser id, anonymous id, distinct id, cookie id,
			hubspotutk, fbclid, gclid, besucher id, id visiteur, id de visitante,
			id visitante, id visitatore, bezoeker id,
			request id, requestid, trace id, traceid, correlation id, correlationid, span id, delivery id,
			execution id, page view id, pageview id, render id`),
		fits: isWord,
		fitsLabel: isRandom,
	},
	{
		// The same, of which a client, a device or a load of goods may have one too.
		names: phrases(`client id, clientid, device id, deviceid, load id, visit id, view id,
			session key, session number, session hash, unique id, uniqid, guid, uuid, hash, checksum,
			signature, browser fingerprint, device fingerprint, browser hash, message id`),
		fits: isRandom,
	},
	{
		names:
			wholeName(`ga, gid, sid, fbp, fbc, hutk, utk, hjid, cookie, cookies, fingerprint, session,
			sessions, sitzung, sesion, sessao, sessione, sessie, sesja, visitor, visit, etag`),
		fits: (text) => isRandom(text) || /^[\w.-]+=[^\s;]+(?:;|$)/.test(text),
	},
	{ names: phrases('honeypot, honey pot'), fits: isAny },
	{ names: / token $|^ token /, fits: (text) => text.length >= 6 && isCode(text) },
	{
		names: phrases(`user agent, useragent, http user agent, agent utilisateur, agente de usuario,
			agente do usuario, agente utente, benutzeragent, browser agent`),
		fits: (text) => text.includes('/') || isBrowser(text),
	},
	{
		names:
			wholeName(`browser, browser name, browser info, browser type, user browser, client browser,
			navigateur, navegador, przegladarka, browser and version`),
		fits: isBrowser,
		fitsLabel: (text) => isBrowser(text) && /\d/.test(text),
	},
	{
		names:
			phrases(`browser version, os version, app version, plugin version, form version, sdk version,
			browserversion, js version, navigateur version, versao do navegador`),
		fits: isVersion,
	},
	{
		names: wholeName(`os, os name, operating system, platform, user platform, browser os, client os,
			device, device type, devicetype, device category, user device, device name, device model`),
		fits: isMachine,
		fitsLabel: isNever,
	},
	{
		names: phrases(`viewport, viewport width, viewport height, screen width, screen height,
			screen resolution, browser width, browser height, browser size, inner width, inner height,
			bildschirmauflosung, resolution d ecran, resolucion de pantalla, resolucao da tela`),
		fits: (text) => isScreen(text) || isPixels(text),
	},
	{
		// Screens and windows have sizes in all trades.
		names: wholeName(`screen, screen size, screensize, window width, window height, window size,
			browser window size, browser window`),
		fits: (text) => isScreen(text) || isPixels(text),
		fitsLabel: isScreen,
	},
	{
		names: phrases('color depth, colour depth, pixel ratio, device pixel ratio'),
		fits: isNumber,
	},
	{
		names: phrases('timezone offset, tz offset, time zone offset, utc offset, gmt offset'),
		fits: (text) => /^(?:utc|gmt)?[+-]?\d+(?:[.:]\d+)?$/i.test(text),
	},
	{
		names: wholeName(`language, lang, locale, browser language, browser lang, browser locale,
			user language, user locale, accept language, languages, navigator language, page language,
			page lang, form language, form locale, site language, sprache, browsersprache, langue, idioma,
			lingua, taal, jezyk`),
		fits: isLanguageCode,
	},
	{
		// The page of the form is what they ask about, and not how they came to it.
		names: phrases(`referrer, referer, referring url, referring page, referring site, landing page,
			landing url, landing page url, entry page, entry url, first page, first url, previous page,
			previous url, landingpage, page d atterrissage, pagina de destino`),
		fits: (text) => isWord(text) && (/[./]/.test(text) || /^\(?direct\)?$/i.test(text)),
	},
	{ names: phrases('utm'), fits: isAny },
	{
		names: wholeName('keyword, keywords, term, search term, source term, matched keyword'),
		fits: isAny,
		fitsLabel: isNever,
	},
	{
		names: phrases(`ip, ip address, remote ip, remote addr, remote address, client ip, user ip,
			ip adresse, adresse ip, direccion ip, endereco ip, indirizzo ip, ip adres, adres ip,
			x forwarded for`),
		fits: (text) => text.split(/\s*,\s*/).every(isAddress),
	},
	{
		names: phrases(`time on page, time on site, time on form, time to complete, time to submit,
			seconds on page, seconds on form, seconds spent, seconds elapsed, duration seconds,
			duration sec, duration secs, duration ms, duration in seconds, elapsed ms, elapsed seconds,
			elapsed sec, milliseconds, millis, scroll depth, scroll percent, scroll percentage,
			max scroll, page views, pageviews, page load time, load time ms, page load ms,
			mouse moves, mouse movements, mouse move count, mousemoves, mouse clicks, mouse distance,
			mouse events, mouse count, key presses, keypresses, key press count, key strokes, keystrokes,
			key count, key events, touch events, touch count, click count, scroll count, focus count,
			blur count, paste count, tab switches, idle time, idle seconds,
			zeit auf der seite, zeit auf seite, verweildauer, ausfullzeit, ausfulldauer, mausbewegungen,
			tastenanschlage, temps passe, temps sur la page, duree de visite, temps de remplissage,
			tiempo en la pagina, tiempo en pagina, tiempo de permanencia, tiempo transcurrido,
			tempo na pagina, tempo de permanencia, tempo decorrido,
			tempo sulla pagina, tempo di permanenza, tempo trascorso,
			tijd op pagina, tijd op de pagina, czas na stronie`),
		fits: (text) => isNumber(text.replace(/ ?%$/, '')) || isClock(text),
	},
	{
		names: phrases(`elapsed, elapsed time, time elapsed, time spent, completion time, fill time,
			form time, fill duration, form duration, page duration, visit duration, session duration,
			session length, dwell time, load time, loading time, response time, render time, hp time`),
		fits: (text) => isNumber(text) || isClock(text),
		fitsLabel: isMeasured,
	},
	{
		names: wholeName('duration, clicks, scrolls, scroll, touches, focus, mousemove, keydown'),
		fits: (text) => isDecimal(text) || /^\d+(?: ?(?:ms|s|%))?$/.test(text),
		fitsLabel: isNever,
	},
	{
		names:
			wholeName(`attempt, attempts, attempt no, attempt number, attempt count, delivery attempt,
			submit attempt, submission attempt, webhook attempt, tries, redelivery, sequence, seq,
			versuch, versuche, zustellversuch, tentative, tentatives, essai, intento, intentos, tentativa,
			tentativas, tentativo, tentativi, poging, pogingen, proba`),
		fits: (text) => isNumber(text) || /^(?:true|false|yes|no)$/i.test(text),
		fitsLabel: isNever,
	},
	{
		names:
			wholeName(`retry, retries, retry no, retry count, retry number, retry attempt, num retries,
			x retry, x retry count, x retry num, x attempt, x attempt number, is retry, retried,
			retry num, retry after, x retries, x delivery attempt, resend count, submit count`),
		fits: (text) => isNumber(text) || /^(?:true|false|yes|no)$/i.test(text),
	},
	{
		names: wholeName(`random, rand, rnd, random number, random id, random string, random key, seed,
			random seed, salt, cb, cachebuster, cache buster, cachebust, nocache, no cache, zufallszahl,
			zufall, aleatoire, aleatorio, casuale, losowa`),
		fits: (text) => isDecimal(text) || /^\d{5,}$/.test(text) || isRandom(text) || isCode(text),
		fitsLabel: (text) => /^0[.,]\d{3,}$/.test(text) || /^\d{5,}$/.test(text) || isRandom(text),
	},
	{
		names: phrases(`ts, timestamp, time stamp, unixtime, unix time, epoch, sent at, requested at,
			request time, loaded at, page loaded at, form loaded at, rendered at, opened at, started at,
			start timestamp, event time, processed at, fired at, updated at, last modified,
			server time, servertime, client time, clienttime, local time, browser time, submit time,
			submitted time, submission time, page time, current time, now, system time, serverzeit,
			zeitstempel, horodatage, marca de tiempo, marca temporal, carimbo de tempo, timbro orario,
			marca temporale, tijdstempel, znacznik czasu, t`),
		fits: (text) => isInstant(text) || isToTheSecond(text),
	},
	{
		names: wholeName(
			'uhrzeit, time, zeit, heure, hora, ora, orario, tijd, godzina, date, datum, datetime',
		),
		fits: (text) => isToTheSecond(text) || isOddMinute(text),
	},
	{
		// Akismet's, and other traps of programs for those of spam.
		names:
			/^ (?:ak|hp|wpa|maspik|apbct|ct) (?:js|hp|hp textarea|bib|bfs|bkpc?|bmc?|bmcc|bmk|bck|bmmc|btmc|bsc|bte|btec|bmm|time|timer?|check|checkjs|visible fields|no cookie)(?: |$)/,
		fits: isAny,
	},
];

/** A moment as only clocks say it: `2026-11-28 10:00:03`, `10:00:03`. */
function isToTheSecond(text: string): boolean {
	const seconds = /^(?:\S+[ t])?\d{1,2}:\d{2}:(\d{2})/i.exec(text)?.[1];
	return seconds !== undefined && (seconds !== '00' || text.length > 10);
}

/** Nobody wishes to be called at `10:17`. */
const isOddMinute = (text: string) => /^\d{1,2}:\d[1-46-9](?: ?[ap]m)?$/i.test(text);

/** `sessionID` and `timeOnPage` as several words each. */
const apart = (name: string) =>
	name.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');

/** No person names a field so. */
const isOfProgram = /^_\w*(?:token|nonce|csrf|xsrf|hash)\w*$/i;
const isInternal = /^_+\w*(?:time|timer|elapsed|count|seed|rand|check|load|start|js|hp|ts)\w*$/i;

/** A person is asked. */
const isQuestion = /[?？]\s*$/;

/** In words, or as one that begins with a capital; unlike `session_id`, `sessionId` and `X-Retry`. */
const isLabel = /\S\s+\S|^\p{Lu}\p{Ll}+$/u;

/** Longer names are questions, and longer values are answers. */
const LONGEST_NAME = 60;
const LONGEST_VALUE = 400;

/** Names come again with every lead. */
const MOST_REMEMBERED = 5000;

const nothingFits: ReadonlyArray<Kind['fits']> = [];

/** What values of a field so named must look like to say nothing of the person. */
const fitsOf = remembering(MOST_REMEMBERED, (name): ReadonlyArray<Kind['fits']> => {
	if (isQuestion.test(name)) return nothingFits;
	if (isOfProgram.test(name)) return [isAny];
	const said = ` ${words(apart(name)).join(' ')} `;
	const asLabel = isLabel.test(name);
	const named = kinds.filter(({ names }) => names.test(said));
	return [
		...named.map(({ fits, fitsLabel }) => (asLabel ? (fitsLabel ?? fits) : fits)),
		...(isInternal.test(name) ? [isNumber, isClock, isRandom] : []),
	];
});

/**
 * Whether a field says nothing of the person: timings, tokens, ids of a visit or a browser,
 * addresses of machines, counts of tries. Two deliveries of one submission may differ in it. A name
 * alone does not tell: what is answered in words, or with a plain small number, was said by somebody.
 *
 * @param name as the form names it
 * @param text its value
 * @example
 * isIncidental('time_on_page', '34') // true
 * isIncidental('Session', 'Keynote') // false
 * isIncidental('Screen size', '55') // false
 */
export function isIncidental(name: string, text: string): boolean {
	if (text.length > LONGEST_VALUE) return false;
	if (looksTechnical(text)) return true;
	return name.length <= LONGEST_NAME && fitsOf(name).some((fits) => fits(text));
}
