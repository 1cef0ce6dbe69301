import { areClose, slipsBetween } from './distance';

/** How two dates agree. */
export const dateLevels = ['silent', 'exact', 'close', 'near', 'differs'] as const;

export type DateLevel = (typeof dateLevels)[number];

/** A date, ready to be compared. */
export interface CalendarDate {
	/** Digits: year, month, day. */
	digits: string;
	year: number;
	month: number;
	day: number;
	/** Days since 1970; no number for a day that does not exist. */
	days: number;
}

const DAY_MS = 86_400_000;

/**
 * The parts of a normal date. A day that does not exist is still text to compare.
 *
 * @example
 * dateParts('19801224').month // 12
 */
export function dateParts(digits: string): CalendarDate {
	const [year, month, day] = [
		Number(digits.slice(0, 4)),
		Number(digits.slice(4, 6)),
		Number(digits.slice(6, 8)),
	];
	const exists = digits.length === 8 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
	const days = exists ? Date.UTC(year, month - 1, day) / DAY_MS : Number.NaN;
	return { digits, year, month, day, days };
}

const A_MONTH = 31;
const ABOUT_A_YEAR = 400;

const areSwapped = (one: CalendarDate, other: CalendarDate) =>
	one.year === other.year && one.month === other.day && one.day === other.month;

const isOtherYear = (one: CalendarDate, other: CalendarDate) =>
	one.month === other.month && one.day === other.day;

/**
 * How two dates agree: `close` with one slip, with day and month swapped, within a month, or on the
 * same day of another year; `near` within some 400 days.
 *
 * @example
 * compareDates(dateParts('19801203'), dateParts('19800312')) // 'close'
 */
export function compareDates(one: CalendarDate, other: CalendarDate): DateLevel {
	if (one.digits === other.digits) return 'exact';
	const apart = Math.abs(one.days - other.days);
	if (
		areSwapped(one, other) ||
		isOtherYear(one, other) ||
		apart <= A_MONTH ||
		slipsBetween(one.digits, other.digits, 1) <= 1
	) {
		return 'close';
	}
	return apart <= ABOUT_A_YEAR ? 'near' : 'differs';
}

/** How two ids agree, or two numbers. */
export const idLevels = ['silent', 'exact', 'close', 'differs'] as const;

export type IdLevel = (typeof idLevels)[number];

/** Shorter ids are others with one slip. */
const SHORTEST_ID = 6;

/**
 * How two ids agree: `close` with one slip.
 *
 * @example
 * compareIds('6988048', '6988084') // 'close'
 */
export function compareIds(one: string, other: string): IdLevel {
	if (one === other) return 'exact';
	const isLong = Math.min(one.length, other.length) >= SHORTEST_ID;
	return isLong && slipsBetween(one, other, 1) <= 1 ? 'close' : 'differs';
}

/** So much two numbers may differ and be nearly the same. */
const NEARLY = 0.02;

/**
 * How two numbers agree: `close` within two in a hundred.
 *
 * @example
 * compareNumbers('100', '101') // 'close'
 */
export function compareNumbers(one: string, other: string): IdLevel {
	if (one === other) return 'exact';
	const [a, b] = [Number(one), Number(other)];
	return Math.abs(a - b) <= NEARLY * Math.max(Math.abs(a), Math.abs(b)) ? 'close' : 'differs';
}

/** How two texts agree. */
export const textLevels = ['silent', 'exact', 'close', 'part', 'differs'] as const;

export type TextLevel = (typeof textLevels)[number];

/**
 * How two texts agree: `close` with slips, `part` where half of the words are the same.
 *
 * @param one normal words with single spaces
 * @param other the same
 * @example
 * compareTexts('sunny lodge', 'lodge') // 'part'
 */
export function compareTexts(one: string, other: string): TextLevel {
	if (one === other) return 'exact';
	if (areClose(one, other)) return 'close';
	const [mine, yours] = [one.split(' '), other.split(' ')];
	const common = mine.filter((word) => yours.includes(word)).length;
	const commonBack = yours.filter((word) => mine.includes(word)).length;
	return 2 * Math.min(common, commonBack) >= Math.min(mine.length, yours.length) && common > 0
		? 'part'
		: 'differs';
}
