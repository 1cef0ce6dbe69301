import type { Problem, Reading } from '../../report';
import { undamaged } from './damage';
import type { DialCode } from './dialCode';
import { digitsOf, plainSigns } from './digits';
import { withoutExtension } from './extension';
import { interpret, isInternational, withPlus, type Interpretation } from './interpret';
import { withDigits } from './likeDigits';
import type { ParsedPhone } from './parse';
import { betweenSlashes, linesOf, partedAtSpaces, piecesOf } from './pieces';
import { phoneDoubts, phoneProblems } from './problems';
import { dialledLetters } from './vanity';

/** A phone number in canonical form. */
export interface Phone {
	/** E.164, such as `+4930901820`. */
	number: string;
	/** `mobile`, `fixed line`, `mobile or fixed line`, `voip`, `toll free`, `other`. */
	type: string;
	/** What to dial after the call is answered, kept apart from the number. */
	extension: string | null;
	/** ISO 3166-1 alpha-2; `null` for numbers that belong to no country. */
	country: string | null;
	/** Further numbers in the same text, E.164. */
	others: readonly string[];
	/** Another number that the same text may well mean, in international form. */
	orElse: string | null;
	/** What a person should look at. */
	doubts: readonly Problem[];
}

/** The library reads no longer text either. */
const LONGEST = 250;

/** Most numbers are written so. */
const onlySigns = /^\+?[\d\s().-]+$/;

/** A number with a comma in it, and no words. */
const commaInNumber = /^[^\p{L}]*[,;][^\p{L}]*$/u;

/** The numbers in a text: the one that counts, and the others. */
interface Found extends Interpretation {
	extension: string | null;
	others: readonly string[];
	/** Digits that are kept nowhere: further extensions, and what is too short to be a number. */
	dropped?: readonly string[];
}

/**
 * Reads a phone number as E.164. A number without a country code is read as one of the first
 * country in which it is valid.
 *
 * @param raw as the person wrote it; words around the number are left out
 * @param countries ISO 3166-1 alpha-2, the likeliest first
 * @param dialCode what a field of its own says: then a number without a country code is one of that
 * country or none
 * @example
 * readPhone('030 901820', ['DE']) // { ok: true, value: { number: '+4930901820', type: 'fixed line', … }, … }
 * readPhone('030 901820', []) // { ok: false, problem: { code: 'phone.noCountry', … } }
 */
export function readPhone(
	raw: string,
	countries: readonly string[],
	dialCode?: DialCode,
): Reading<Phone> {
	if (raw.length > LONGEST) return { ok: false, problem: phoneProblems.invalid(raw) };
	const plain = onlySigns.test(raw) && !raw.endsWith('.0');
	const written = plain ? raw : undamaged(plainSigns(raw));
	if (written === undefined) return { ok: false, problem: phoneProblems.damaged(raw) };
	const text = plain ? written : withDigits(written);
	const ownCode = saysItsCountry(text) ? undefined : dialCode;
	const found =
		(ownCode ? findWithCode(text, ownCode, countries) : find(text, countries)) ??
		// Letters for digits: those of a word, after all.
		(text === written ? undefined : find(written, countries));
	if (!found) return { ok: false, problem: problemOf(raw, text, countries, ownCode) };

	const { phone, extension, others, orElse } = found;
	return {
		ok: true,
		value: {
			number: phone.number,
			type: phone.type,
			extension: extension ?? phone.extension,
			country: phone.country,
			others,
			orElse,
			doubts: phoneDoubts(raw, found, others),
		},
		why: phone.number === raw ? null : whyChanged(found, text, text !== written),
	};
}

function whyChanged({ phone, extension, dropped }: Found, text: string, hasLetters: boolean) {
	const ofCountry = text.includes('+') || phone.country === null;
	const why = `Written in international form${ofCountry ? '' : `, as a number of ${phone.country}`}`;
	if (!hasLetters && extension === null && !dropped?.length) return why;
	return [
		why,
		hasLetters && 'letters that look like digits read as digits',
		extension !== null && `the extension ${extension} kept in the custom field phoneExtension`,
		dropped?.length && `left out: ${dropped.join(', ')}`,
	]
		.filter(Boolean)
		.join('; ');
}

const saysItsCountry = (text: string) => isInternational(text) || /^\(?00/.test(text);

/** A number of the country that a field of its own names; it may be written there once more. */
function findWithCode(
	text: string,
	code: DialCode,
	countries: readonly string[],
): Found | undefined {
	const found = find(text, code.countries);
	// The code says what the digits alone leave open.
	if (found?.phone.callingCode === code.callingCode) {
		return { ...found, orElse: null, plusMissing: false };
	}
	const joined = find(`+${code.digits} ${text}`, none);
	// A zero that the code's country does not know may be that of another one.
	const other = text.startsWith('0') ? find(text, countries) : undefined;
	return joined && other ? { ...joined, orElse: other.phone.international() } : joined;
}

function find(text: string, countries: readonly string[]): Found | undefined {
	if (onlySigns.test(text)) {
		const only = interpret(text, countries);
		return only ? alone(only) : findTwo(text, countries);
	}
	const { text: number, extension, others } = withoutExtension(withContext(text));
	const found = findFirst(number, countries) ?? findLetters(number, countries);
	return (
		found && {
			...found,
			extension,
			dropped: [...others.map((other) => `the extension ${other}`), ...(found.dropped ?? none)],
		}
	);
}

/** RFC 3966: a local number, and what to dial before it from elsewhere. */
function withContext(text: string): string {
	const match = /(?:tel:)?([\d.()-]+)(;[^\s]*)?;phone-context=(\+[\d.()-]+)/i.exec(text);
	return match ? `${match[3]} ${match[1]}${match[2] ?? ''}` : text;
}

const alone = ({ phone, orElse, plusMissing }: Interpretation): Found => ({
	phone,
	orElse,
	plusMissing,
	extension: null,
	others: none,
});

const none: readonly string[] = [];

/** Text that may hold words, separators and several numbers. */
function findFirst(text: string, countries: readonly string[]): Found | undefined {
	const { numbers, scraps } = piecesOf(text);
	const dropped = [...scraps];
	const found = numbers.flatMap((piece) => {
		const read = readPiece(piece, countries);
		if (read.length === 0) dropped.push(piece);
		return read;
	});
	const [first, ...more] = found;
	const others = [...new Set(more.map(({ phone }) => phone.number))].filter(
		(number) => number !== first?.phone.number,
	);
	// What a comma parts may still be one number: "(800) 901-3355, 12".
	const whole = others.length === 0 && commaInNumber.test(text) && interpret(text, countries);
	if (whole) return alone(whole);
	return first && { ...first, extension: null, others, dropped };
}

function readPiece(piece: string, countries: readonly string[]): Interpretation[] {
	const read = (texts: readonly string[]) =>
		texts.map((text) => interpret(text, countries)).filter((reading) => reading !== undefined);
	if (piece.includes('/')) {
		for (const parts of [linesOf(piece, 2), betweenSlashes(piece)]) {
			const numbers = read(parts);
			if (numbers.length > 1) return numbers;
		}
		const whole = read([piece]);
		return whole.length > 0 ? whole : read(linesOf(piece, 4));
	}
	const whole = interpret(piece, countries);
	if (whole) return [whole];
	const two = findTwo(piece, countries);
	return two ? [two, ...read(two.others)] : [];
}

/** Two numbers with nothing but a space between them. */
function findTwo(text: string, countries: readonly string[]): Found | undefined {
	if (digitsOf(text).length < 14) return undefined;
	for (const [one, other] of partedAtSpaces(text)) {
		const first = interpret(one, countries);
		const second = first && interpret(other, countries);
		if (second) return { ...alone(first), others: [second.phone.number] };
	}
	return undefined;
}

/** Letters for digits are an advertiser's: of free or premium numbers, and of North American ones. */
function findLetters(text: string, countries: readonly string[]): Found | undefined {
	for (const dialled of dialledLetters(text)) {
		const reading = interpret(dialled, countries);
		const abroad = reading?.orElse == null ? undefined : withPlus(digitsOf(dialled));
		const likelier = abroad ? { phone: abroad, orElse: null, plusMissing: true } : reading;
		if (likelier && isAdvertised(likelier.phone)) return alone(likelier);
	}
	return undefined;
}

const isAdvertised = ({ type, number }: ParsedPhone) =>
	type === 'toll free' || type === 'other' || number.startsWith('+1');

/** Why a text is no number, and what it may be. */
function problemOf(
	raw: string,
	text: string,
	countries: readonly string[],
	dialCode: DialCode | undefined,
): Problem {
	if (dialCode) {
		const perhaps = find(text, countries)?.phone;
		return phoneProblems.otherCode(raw, dialCode.callingCode, perhaps?.number);
	}
	const lacksCountry = countries.length === 0 && !text.includes('+');
	const dialled = dialledLetters(text)[0] ?? text;
	return lacksCountry && digitsOf(dialled).length >= 6
		? phoneProblems.noCountry(raw)
		: phoneProblems.invalid(raw);
}
