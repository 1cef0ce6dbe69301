import { words } from '../../fold';
import type { Verdict } from '../../lead';

/** Why a lead does not go by its score, as the screen names it, and how a sentence says so. */
export const exceptionReasons = {
	'below minimum': 'it is below your minimum',
	competitor: 'a competitor asks',
	'high value': 'it is worth much',
	'no consent': 'nobody agreed to be contacted',
	'outside area': 'it is outside your area',
	'own staff': 'somebody of your own people asks',
	student: 'a student asks',
} as const;

/** One of {@link exceptionReasons}, or words of one's own. */
export type ExceptionReason = string;

/** Where a lead goes that does not go by its score. */
export type ExceptionPlace = Extract<Verdict, 'review' | 'disqualified'>;

/** What rules and lists have that keep leads from going by their score. */
export interface Exception {
	name: string;
	because: ExceptionReason;
	goesTo: ExceptionPlace;
}

const isKnown = (because: string): because is keyof typeof exceptionReasons =>
	Object.hasOwn(exceptionReasons, because);

/**
 * A reason as a clause.
 *
 * @example
 * saidReason('student') // 'a student asks'
 * saidReason('Wrong industry') // 'Wrong industry'
 */
export const saidReason = (because: ExceptionReason): string =>
	isKnown(because) ? exceptionReasons[because] : because.trim() || 'an exception says so';

/**
 * The code by which reports count a reason.
 *
 * @example
 * exceptionCode('outside area') // 'exception.outsideArea'
 * exceptionCode('Wrong industry!') // 'exception.wrongIndustry'
 */
export function exceptionCode(because: ExceptionReason): string {
	const [first = 'own', ...rest] = words(because);
	return `exception.${first}${rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}
