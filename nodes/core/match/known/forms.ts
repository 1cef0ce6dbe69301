import { isOwnWithin, readComparable, writtenComparable, type Comparable } from '../comparable';
import { MOST_ASKED } from '../groups';

/**
 * The records that are known of one lead, as they are compared: several where somebody wrote from two
 * mailboxes, or gave their name in two ways. None says only what another says too.
 */
export type Forms = readonly Comparable[];

/** Whether all that one says, the other says as well. */
const isWithin = (one: Comparable, other: Comparable) =>
	one.every(
		(value, at) => value === '' || value === other[at] || isOwnWithin(value, other[at] ?? ''),
	);

const saysNothing = (comparable: Comparable) => comparable.every((value) => value === '');

const valuesIn = (comparable: Comparable) => comparable.filter((value) => value !== '').length;

interface Written {
	comparable: Comparable;
	text: string;
}

const fullestFirst = (a: Written, b: Written) =>
	valuesIn(b.comparable) - valuesIn(a.comparable) || (a.text < b.text ? -1 : 1);

/**
 * The forms of a lead of which more is known. The order in which they came changes nothing, while they
 * are no more than {@link MOST_ASKED}; of more, the fullest stay.
 *
 * @example
 * formsWith([['ada', '', 'a@x.org']], [['ada', 'lovelace', 'a@x.org']]) // [['ada', 'lovelace', 'a@x.org']]
 */
export function formsWith(forms: Forms, more: Forms): Forms {
	const all = new Map(
		[...forms, ...more].map((comparable) => [writtenComparable(comparable), comparable]),
	);
	const kept = [...all]
		.map(([text, comparable]): Written => ({ text, comparable }))
		.filter(({ comparable }) => !saysNothing(comparable))
		.sort(fullestFirst)
		.filter(
			({ comparable }, at, sorted) =>
				!sorted.slice(0, at).some((fuller) => isWithin(comparable, fuller.comparable)),
		);
	return kept.slice(0, MOST_ASKED).map(({ comparable }) => comparable);
}

/**
 * The forms of a lead from which another parts again: what that one says goes, and what stays comes
 * out again from behind what was fuller.
 *
 * @param leaving what the other says
 * @param staying what the lead says by itself; only what is still known of it
 * @example
 * formsWithout([['ada', 'a@x.org'], ['bo', 'b@x.org']], [['bo', 'b@x.org']], [['ada', 'a@x.org']])
 * // [['ada', 'a@x.org']]
 */
export function formsWithout(forms: Forms, leaving: Forms, staying: Forms): Forms {
	const gone = new Set(leaving.map(writtenComparable));
	const left = forms.filter((form) => !gone.has(writtenComparable(form)));
	return formsWith(
		left,
		staying.filter((form) => forms.some((fuller) => isWithin(form, fuller))),
	);
}

/** Parts a form from the next in the written form; no normal value holds it. */
const BETWEEN = '\f';

/**
 * Forms as one short text, to be kept: those of most leads have some 100 bytes.
 *
 * @example
 * writtenForms([['ada', 'lovelace', ''], ['ada', 'king', '']]) // 'ada\nlovelace\fada\nking'
 */
export const writtenForms = (forms: Forms): string => forms.map(writtenComparable).join(BETWEEN);

/**
 * What {@link writtenForms} wrote.
 *
 * @param fields how many fields there are now
 * @example
 * readForms('ada\nlovelace\fada\nking', 3) // [['ada', 'lovelace', ''], ['ada', 'king', '']]
 */
export const readForms = (text: string, fields: number): Forms =>
	text === '' ? [] : text.split(BETWEEN).map((form) => readComparable(form, fields));
