import type { NumberType } from 'libphonenumber-js/max';
import { planOf } from '../../data/phonePlans';

/**
 * The type of a number, as the library tells it; `undefined` for what is no valid number.
 *
 * @param plan ISO 3166-1 alpha-2, or the calling code of what belongs to no country
 * @param nationalNumber digits
 * @example
 * numberType('DE', '30901820') // 'FIXED_LINE'
 */
export function numberType(plan: string, nationalNumber: string): NumberType {
	const known = planOf(plan);
	if (!known?.isValid(nationalNumber)) return undefined;
	const kind = known.kinds.find(([, isOfKind]) => isOfKind(nationalNumber))?.[0];
	if (!known.isFixedLine(nationalNumber)) return kind;
	return known.mobileIsFixed || kind === 'MOBILE' ? 'FIXED_LINE_OR_MOBILE' : 'FIXED_LINE';
}
