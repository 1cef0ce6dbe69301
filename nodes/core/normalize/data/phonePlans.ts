import type { CountryCode, NumberType } from 'libphonenumber-js/max';
import metadata from 'libphonenumber-js/max/metadata';
import { writtenOut } from '../../text';

/** Places in a numbering plan, as the library documents them in its METADATA.md. */
const CALLING_CODE = 0;
const ABROAD = 1;
const NATIONAL_PATTERN = 2;
const LENGTHS = 3;
const PREFIX = 5;
const PREFIX_PATTERN = 7;
const LEADING_DIGITS = 10;
const KINDS = 11;

export type Kind = Exclude<NumberType, undefined>;

/** Places of the kinds within a plan, in the order in which a number is tried. */
const places: ReadonlyArray<[Kind, number]> = [
	['MOBILE', 1],
	['PREMIUM_RATE', 3],
	['TOLL_FREE', 2],
	['SHARED_COST', 9],
	['VOIP', 8],
	['PERSONAL_NUMBER', 4],
	['PAGER', 7],
	['UAN', 6],
	['VOICEMAIL', 5],
];

export type Test = (digits: string) => boolean;

/** A country's numbering plan, its patterns built. */
export interface Plan {
	callingCode: string;
	/** Whether digits begin with what is dialled for other countries. */
	leadsAbroad: Test;
	/**
	 * How many of the first digits are dialled before national numbers and no part of them;
	 * `undefined` where what is dialled also changes the rest.
	 */
	prefixLength: ((digits: string) => number) | undefined;
	/** Whether digits begin as only this country's do; `null` where its patterns have to tell. */
	leads: Test | null;
	isValid: Test;
	isFixedLine: Test;
	/** Whether fixed lines and mobiles cannot be told apart. */
	mobileIsFixed: boolean;
	kinds: ReadonlyArray<[Kind, Test]>;
}

const never: Test = () => false;

const matching = (source: string): Test => {
	const pattern = new RegExp(source);
	return (digits) => pattern.test(digits);
};

const whole = (pattern: string) => matching(`^(?:${pattern})$`);
const atStart = (pattern: string) => matching(`^(?:${pattern})`);

function testOf(kind: unknown, lengths: readonly number[]): Test {
	const [pattern, own]: unknown[] = Array.isArray(kind) ? kind : [];
	if (typeof pattern !== 'string' || pattern === '') return never;
	const isLike = whole(pattern);
	const allowed = Array.isArray(own) ? own : lengths;
	return (digits) => allowed.includes(digits.length) && isLike(digits);
}

/** A group stands for digits that are moved or kept. */
const capturing = /\((?!\?)/;

function prefixLengthOf(pattern: string): Plan['prefixLength'] {
	if (capturing.test(pattern)) return undefined;
	if (pattern === '') return () => 0;
	const prefix = new RegExp(`^(?:${pattern})`);
	return (digits) => prefix.exec(digits)?.[0].length ?? 0;
}

function read(key: string): Plan | undefined {
	const country = metadata.country_calling_codes[key]?.[0] ?? (key as CountryCode);
	const plan = metadata.countries[country] ?? metadata.nonGeographic[key];
	if (!plan) return undefined;
	const lengths: readonly number[] = plan[LENGTHS];
	const kinds: readonly unknown[] = plan[KINDS] || [];
	const mobile = kinds[1];
	const prefix = writtenOut(plan[PREFIX_PATTERN] || plan[PREFIX] || '');
	return {
		callingCode: plan[CALLING_CODE],
		leadsAbroad: plan[ABROAD] ? atStart(plan[ABROAD]) : never,
		prefixLength: prefixLengthOf(prefix),
		leads: plan[LEADING_DIGITS] ? atStart(plan[LEADING_DIGITS]) : null,
		isValid: whole(plan[NATIONAL_PATTERN]),
		isFixedLine: testOf(kinds[0], lengths),
		mobileIsFixed: !Array.isArray(mobile) || mobile[0] === '',
		kinds: places.map(([kind, place]) => [kind, testOf(kinds[place], lengths)]),
	};
}

const plans = new Map<string, Plan | undefined>();

/**
 * A numbering plan. The library builds its patterns, some of a thousand characters, anew for every
 * number; here each is built once, which is most of what reading a number costs.
 *
 * @param key ISO 3166-1 alpha-2, or a calling code: then that of its main country
 */
export function planOf(key: string): Plan | undefined {
	if (!plans.has(key)) plans.set(key, read(key));
	return plans.get(key);
}

/** The countries that share a calling code, the main one first. */
export const countriesOf = (callingCode: string): readonly string[] =>
	metadata.country_calling_codes[callingCode] ?? [];

/** No calling code has more digits. */
const LONGEST_CODE = 3;

/**
 * The calling code that digits begin with. No code is the beginning of another one.
 *
 * @param digits what stands after the plus sign
 * @example
 * callingCodeOf('48225121234') // '48'
 */
export function callingCodeOf(digits: string): string | undefined {
	for (let length = 1; length <= LONGEST_CODE && length <= digits.length; length++) {
		const code = digits.slice(0, length);
		if (countriesOf(code).length > 0) return code;
	}
	return undefined;
}
