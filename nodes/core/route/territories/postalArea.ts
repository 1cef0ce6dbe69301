import {
	barePostalCode,
	beforePostalCodes,
	plainWidth,
	postalDigits,
	postalLayouts,
	withLostZeros,
	withoutPostalPrefix,
} from '../../place';

/** Postal codes of a country that belong together. */
export type PostalArea =
	/** All that begin so. */
	| { kind: 'prefix'; key: string; share: number }
	/** Of the United Kingdom: a postcode area, district or sector as a whole, so that SW1 is not SW11. */
	| { kind: 'district'; key: string; share: number }
	/** All whose beginning is not before the one and not after the other; both are of one length. */
	| { kind: 'range'; from: string; to: string; share: number };

/** What could not be read of a list of postal codes. */
export interface UnreadCodes {
	/** The part of the list. */
	written: string;
	/** What to do, in a sentence. */
	hint: string;
}

/** Countries whose codes are those of the United Kingdom. */
const british: ReadonlySet<string> = new Set(['GB', 'GG', 'JE', 'IM']);

/** The parts of a British postcode, from the letters of its area to its last two. */
const britishCode = /^([A-Z]{1,2})(?:(\d{1,2})([A-Z])?(?:(\d)([A-Z]{2})?)?)?$/;
const wholeBritishCode = /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/;

/**
 * The postal code of a lead, to be compared: its letters and digits, in capitals, with zeros that were lost.
 *
 * @param country ISO 3166-1 alpha-2
 * @example
 * postalKey('D-1067', 'DE') // '01067'
 * postalKey('sw1a 1aa', 'GB') // 'SW1A1AA'
 */
export function postalKey(text: string, country: string): string {
	const bare = barePostalCode(text);
	const own = withoutPostalPrefix(bare, country) ?? bare;
	return withLostZeros(own, country) ?? own;
}

/**
 * The districts of the United Kingdom that a key lies in, each once, the narrowest first; none elsewhere.
 *
 * @example
 * districtsOf('SW1A1AA', 'GB') // ['SW1A1', 'SW1A', 'SW1', 'SW']
 */
export function districtsOf(key: string, country: string): string[] {
	if (!british.has(country)) return [];
	const isWhole = wholeBritishCode.test(key);
	const outward = isWhole ? key.slice(0, -3) : key;
	const [, area = '', digits = '', letter = ''] = britishCode.exec(outward) ?? [];
	const district = digits && `${area}${digits}`;
	const part = letter && `${district}${letter}`;
	const sector = isWhole ? `${outward} ${key.charAt(outward.length)}` : '';
	return [sector, part, district, area].filter((level) => level !== '');
}

/**
 * Reads postal codes of a country as people list them: whole codes and first parts (`SW1A`, `1012`, `K1A`),
 * ranges (`10000-19999`, `100-149`), and beginnings with a star (`10*`).
 *
 * @param country ISO 3166-1 alpha-2
 * @example
 * readPostalAreas('10*, 20000-20999', 'DE').areas.length // 2
 */
export function readPostalAreas(
	text: string,
	country: string,
): { areas: PostalArea[]; unread: UnreadCodes[] } {
	const areas: PostalArea[] = [];
	const unread: UnreadCodes[] = [];
	for (const part of text.split(/[,;\n]/)) {
		const written = part.trim();
		if (written === '') continue;
		const read = readPart(plainWidth(written).toUpperCase(), country);
		if (typeof read === 'string') unread.push({ written, hint: read });
		else areas.push(...read);
	}
	return { areas, unread };
}

/** A word, an arrow or a long dash between the ends of a range, or a dash with spaces around it. */
const between = /\s*(?:–|—|→|\.{2,3})\s*|\s+(?:-|TO|BIS|À|A|TOT)\s+/;

function readPart(written: string, country: string): PostalArea[] | string {
	const text = withoutPrefixes(rangeWithoutStars(written), country);
	if (/[*%]$|\.\.\.$|…$/.test(text)) return readBeginning(text.replace(/[*%.…]+$/, ''), country);
	const ends = text.split(between);
	if (ends.length === 2) return readRange(ends[0] ?? '', ends[1] ?? '', country);
	const dashed = dashedEnds(text, country);
	if (dashed) return readRange(...dashed, country);
	return british.has(country) ? readDistrict(text) : readCode(text, country);
}

/** The ends of a range are beginnings anyway: `971*-974*`. */
const rangeWithoutStars = (text: string): string => {
	const open = text.replace(/[*%](?=\s*(?:[-–—→]|\.{2}))/, '');
	return open === text ? text : open.replace(/[*%]$/, '');
};

/** Letters of the country before a code: `D-80331`, `CH 8001`. */
function withoutPrefixes(text: string, country: string): string {
	const prefixes = beforePostalCodes[country]?.split(' ').join('|');
	return prefixes ? text.replace(new RegExp(`\\b(?:${prefixes})[- ]?(?=\\d)`, 'g'), '') : text;
}

/** The ends of a range that is written with a dash, where the dash is none of the code's own. */
function dashedEnds(text: string, country: string): [string, string] | undefined {
	const parts = text.split('-').map(barePostalCode);
	const layout = postalLayouts[country];
	if (layout?.by === '-' && parts.length === 4) {
		return [parts.slice(0, 2).join(''), parts.slice(2).join('')];
	}
	const [from, to] = parts;
	if (parts.length !== 2 || !from || !to) return undefined;
	const whole = layout?.length ?? postalDigits[country];
	const isOneCode =
		layout?.by === '-' && from.length === layout.at && from.length + to.length === whole;
	return isOneCode ? undefined : [from, to];
}

function readBeginning(text: string, country: string): PostalArea[] | string {
	const key = barePostalCode(text);
	return key === '' || isTooLong(key, country)
		? 'Write some digits or letters before the star, such as 10*.'
		: [{ kind: 'prefix', key, share: shareOf(key) }];
}

/** A code, or its first part, stands for all that begin with it. */
function readCode(text: string, country: string): PostalArea[] | string {
	const key = barePostalCode(text);
	const length = postalDigits[country];
	if (key === '' || key.length > mostLetters)
		return 'Write postal codes, such as 10000-19999 or 10*.';
	if (length === undefined) return [{ kind: 'prefix', key, share: shareOf(key) }];
	if (!/^\d+$/.test(key) || isTooLong(key, country)) {
		return `Postal codes there have ${length} digits.`;
	}
	const isWhole = key.length >= length || key.length === postalLayouts[country]?.at;
	const whole = isWhole ? key : key.length === length - 1 ? key.padStart(length, '0') : undefined;
	return whole === undefined
		? `Write ${key}* for all codes that begin with ${key}; a whole code has ${length} digits.`
		: [{ kind: 'prefix', key: whole, share: shareOf(whole) }];
}

/** Longer texts are no postal code. */
const mostLetters = 10;

const isTooLong = (key: string, country: string) =>
	key.length > (postalLayouts[country]?.length ?? postalDigits[country] ?? mostLetters);

function readDistrict(text: string): PostalArea[] | string {
	const key = barePostalCode(text);
	if (wholeBritishCode.test(key)) return [{ kind: 'prefix', key, share: shareOf(key) }];
	const [outward = '', sector, ...more] = text.trim().split(/\s+/);
	const isDistrict = /^[A-Z]{1,2}(?:\d{1,2}[A-Z]?)?$/.test(outward);
	const isSector = sector === undefined || (/^\d$/.test(sector) && /\d/.test(outward));
	if (!isDistrict || !isSector || more.length > 0) {
		return 'Write areas, districts or whole postcodes, such as SW, SW1, SW1A 1 or SW1A 1AA.';
	}
	const level = sector === undefined ? outward : `${outward} ${sector}`;
	return [{ kind: 'district', key: level, share: shareOf(key) / 2 }];
}

function readRange(from: string, to: string, country: string): PostalArea[] | string {
	if (british.has(country)) return readDistricts(from, to);
	const [first, last] = inOneLength(barePostalCode(from), barePostalCode(to), country);
	if (first === '' || first.length !== last.length || isTooLong(first, country)) {
		return 'Write both ends of the range with as many digits, such as 10000-19999.';
	}
	if (first > last) return `Write the lower end first: ${last}-${first}.`;
	return [{ kind: 'range', from: first, to: last, share: shareOfRange(first, last) }];
}

/** Lost zeros come back where one end shows how long the codes are; `100-149` are beginnings. */
function inOneLength(from: string, to: string, country: string): [string, string] {
	const length = postalDigits[country] ?? 0;
	const [shorter, longer] = [Math.min(from.length, to.length), Math.max(from.length, to.length)];
	const haveLostZeros =
		/^\d+$/.test(from + to) && longer <= length && longer >= length - 1 && shorter >= length - 2;
	return haveLostZeros ? [from.padStart(length, '0'), to.padStart(length, '0')] : [from, to];
}

/** `SW1-SW5`: each district between. */
function readDistricts(from: string, to: string): PostalArea[] | string {
	const [, area, first] = /^([A-Z]{1,2})(\d{1,2})$/.exec(barePostalCode(from)) ?? [];
	const [, sameArea = area, last] = /^([A-Z]{1,2})?(\d{1,2})$/.exec(barePostalCode(to)) ?? [];
	if (!area || area !== sameArea || Number(first) > Number(last) || last === undefined) {
		return 'Write a range as two districts of one area, the lower one first: SW1-SW5.';
	}
	return Array.from({ length: Number(last) - Number(first) + 1 }, (_, n) => {
		const key = `${area}${Number(first) + n}`;
		return { kind: 'district', key, share: shareOf(key) / 2 };
	});
}

const choices = (...signs: string[]): number => {
	if (signs.every((sign) => /\d/.test(sign))) return 10;
	return signs.some((sign) => /\d/.test(sign)) ? 36 : 26;
};

/** Which part of all codes begin so: the less, the more particular. */
const shareOf = (key: string): number =>
	// In one division, as for a range: the same area is to be exactly as particular however it is written.
	1 / [...key].reduce((all, sign) => all * choices(sign), 1);

function shareOfRange(from: string, to: string): number {
	let width = 0;
	let all = 1;
	for (const [place, low] of [...from].entries()) {
		const high = to.charAt(place);
		const base = choices(low, high);
		const value = (sign: string) => parseInt(sign, 36) - (base === 26 ? 10 : 0);
		width = width * base + value(high) - value(low);
		all *= base;
	}
	return (width + 1) / all;
}

/**
 * The first and the last code of an area, where the codes of the country are digits alone.
 *
 * @param country ISO 3166-1 alpha-2
 * @example
 * postalSpan({ kind: 'prefix', key: '80', share: 0.01 }, 'DE') // { from: '80000', to: '80999' }
 */
export function postalSpan(
	area: PostalArea,
	country: string,
): { from: string; to: string } | undefined {
	const length = postalDigits[country];
	if (length === undefined || area.kind === 'district') return undefined;
	const [first, last] = area.kind === 'range' ? [area.from, area.to] : [area.key, area.key];
	const span = { from: first.padEnd(length, '0'), to: last.padEnd(length, '9') };
	const isOfDigits = [span.from, span.to].every(
		(code) => /^\d+$/.test(code) && code.length === length,
	);
	return isOfDigits ? span : undefined;
}
