import {
	oneCountry,
	countryOfRegionCode,
	regionOf,
	regionsNamed,
	sameCountry,
	sameRegion,
} from '../place';
import { fieldOf, fixedText, type WrittenCondition, type WrittenConditions } from './condition';
import { isOpen, numberRange, type NumberRange } from './numberRange';
import type { Finding } from './problem';

/** A condition that compares a field with something fixed. */
interface Said {
	field: string;
	operation: string;
	type: string;
	text: string;
}

/** Two conditions of a line that contradict each other, or of which one is always met. */
interface PairCheck {
	/** Of conditions that are joined by OR; else by AND. */
	any: boolean;
	code: string;
	clash: (one: Said, other: Said) => boolean;
	says: (one: Said, other: Said) => string;
	hint: string;
}

const is = ({ operation }: Said, ...operations: string[]) => operations.includes(operation);

const sameField = (one: Said, other: Said) => one.field === other.field;

/** Whether a field is called so, wherever it stands. */
const isOf = (name: string, field: string) => field.split('.').at(-1) === name;

/** Whether two texts are the same value of a field. */
export function sameValue(field: string, a: string, b: string): boolean {
	if (a.toLowerCase() === b.toLowerCase()) return true;
	if (isOf('country', field)) return sameCountry(a, b);
	return isOf('region', field) && sameRegion(a, b);
}

const quote = (text: string) => JSON.stringify(text);

const fits: Readonly<Record<string, (value: string, text: string) => boolean>> = {
	contains: (value, text) => value.includes(text),
	startsWith: (value, text) => value.startsWith(text),
	endsWith: (value, text) => value.endsWith(text),
};

function rangeOf({ operation, text }: Said): NumberRange | undefined {
	const number = Number(text);
	return text === '' || Number.isNaN(number) ? undefined : numberRange(operation, number);
}

function rangesPart(one: Said, other: Said): boolean {
	const [a, b] = [rangeOf(one), rangeOf(other)];
	if (one.type !== 'number' || other.type !== 'number' || !a || !b) return false;
	const [least, most] = [Math.max(a[0], b[0]), Math.min(a[1], b[1])];
	const touches = least === most && (isOpen(one.operation) || isOpen(other.operation));
	return least > most || touches;
}

/** A country and a region that does not lie in it, in either order. */
function liesElsewhere(one: Said, other: Said): boolean {
	const [country, region] = isOf('country', one.field) ? [one, other] : [other, one];
	if (!isOf('country', country.field) || !isOf('region', region.field)) return false;
	if (country.field.replace(/country$/, 'region') !== region.field) return false;
	const code = oneCountry(country.text);
	const isKnown =
		countryOfRegionCode(region.text) !== undefined || regionsNamed(region.text).length > 0;
	return code !== undefined && isKnown && regionOf(region.text, code) === undefined;
}

const bothEqual = (one: Said, other: Said) => is(one, 'equals') && is(other, 'equals');

const pairChecks: readonly PairCheck[] = [
	{
		any: false,
		code: 'conditions.twoValues',
		clash: (one, other) =>
			sameField(one, other) &&
			one.type === 'string' &&
			bothEqual(one, other) &&
			!sameValue(one.field, one.text, other.text),
		says: ({ field, text }, other) =>
			`${field} cannot be ${quote(text)} and ${quote(other.text)} at once, so this is never met`,
		hint: 'Join the conditions by OR, if either will do.',
	},
	{
		any: false,
		code: 'conditions.opposites',
		clash: (one, other) =>
			sameField(one, other) &&
			((is(one, 'equals') &&
				is(other, 'notEquals') &&
				sameValue(one.field, one.text, other.text)) ||
				(is(one, 'empty', 'notExists') &&
					is(other, 'notEmpty', 'equals', 'contains') &&
					(other.operation === 'notEmpty' || other.text !== '')) ||
				(is(one, 'true') && is(other, 'false'))),
		says: ({ field }) => `two conditions ask the opposite of ${field}, so this is never met`,
		hint: 'Take one of them away, or join them by OR.',
	},
	{
		any: false,
		code: 'conditions.twoValues',
		clash: (one, other) => {
			const fit = fits[other.operation];
			return (
				sameField(one, other) &&
				one.type === 'string' &&
				is(one, 'equals') &&
				fit !== undefined &&
				!fit(one.text.toLowerCase(), other.text.toLowerCase())
			);
		},
		says: ({ field, text }, other) =>
			`${field} cannot be ${quote(text)} and have ${quote(other.text)} in it, so this is never met`,
		hint: 'Take one of them away, or join them by OR.',
	},
	{
		any: false,
		code: 'conditions.emptyRange',
		clash: (one, other) => sameField(one, other) && rangesPart(one, other),
		says: ({ field }) => `no number is in both ranges of ${field}, so this is never met`,
		hint: 'Exchange "more" and "less", or join the conditions by OR.',
	},
	{
		any: false,
		code: 'conditions.elsewhere',
		clash: (one, other) => bothEqual(one, other) && liesElsewhere(one, other),
		says: (one, other) => {
			const [country, region] = isOf('country', one.field) ? [one, other] : [other, one];
			return `${quote(region.text)} is no region of ${quote(country.text)}, so this is never met`;
		},
		hint: 'Correct the country or the region, or join them by OR.',
	},
	{
		any: true,
		code: 'conditions.always',
		clash: (one, other) =>
			sameField(one, other) &&
			is(one, 'notEquals') &&
			is(other, 'notEquals') &&
			!sameValue(one.field, one.text, other.text),
		says: ({ field, text }, other) =>
			`${field} is always something else than ${quote(text)} or than ${quote(other.text)}, so this is met by every lead`,
		hint: 'Join the conditions by AND, if neither may be.',
	},
	{
		any: true,
		code: 'conditions.always',
		clash: (one, other) =>
			sameField(one, other) &&
			((is(one, 'empty') && is(other, 'notEmpty')) ||
				(is(one, 'exists') && is(other, 'notExists')) ||
				(is(one, 'true') && is(other, 'false'))),
		says: ({ field }) =>
			`one of two opposites is always true of ${field}, so this is met by every lead`,
		hint: 'Take one of the two conditions away.',
	},
];

/** What a condition says that compares a field with something fixed; `undefined` for another one. */
function saidBy({ left, right, operation, type, single }: WrittenCondition): Said | undefined {
	const field = fieldOf(left);
	const text = single ? '' : (fixedText(right) ?? numberText(right));
	return field === undefined || text === undefined ? undefined : { field, operation, type, text };
}

const numberText = (right: WrittenCondition['right']) =>
	right.kind === 'fixed' && typeof right.value === 'number' ? String(right.value) : undefined;

/**
 * What is surely wrong with the conditions of a line together: no lead meets them all, or every lead
 * meets one of them.
 *
 * @example
 * doubtsTogether(lead.country is "DE" AND lead.country is "AT")[0]?.hint
 * // 'Join the conditions by OR, if either will do.'
 */
export function doubtsTogether({ list, any }: WrittenConditions): Finding[] {
	const said = list.map(({ condition }) => saidBy(condition)).filter((each) => each !== undefined);
	const findings = said.flatMap((one, index) =>
		said.flatMap((other, at) =>
			at === index
				? []
				: pairChecks
						.filter((check) => check.any === any && check.clash(one, other))
						.map(
							({ code, says, hint }): Finding => ({
								...{ severity: 'warning', code, hint },
								message: says(one, other),
							}),
						),
		),
	);
	// A pair is looked at from both sides, and one contradiction is enough.
	return findings.slice(0, 1);
}
