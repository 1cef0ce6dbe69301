import type { CompanySize } from '../../lead';
import { rangeIn, saidOf } from '../../money';

/**
 * Reads how large a company is, as people write it or choose it from a list.
 *
 * @returns the text, with how many employees it names
 * @example
 * readCompanySize('11–50 employees') // { employees: 11, upTo: 50, text: '11–50 employees' }
 * readCompanySize('Enterprise') // { employees: null, upTo: null, text: 'Enterprise' }
 */
export function readCompanySize(text: string): CompanySize {
	const range = rangeIn(saidOf(text));
	return range && !range.isBelowZero
		? { employees: range.from, upTo: range.upTo, text }
		: { employees: null, upTo: null, text };
}
