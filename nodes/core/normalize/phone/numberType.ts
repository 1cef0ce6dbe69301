import type { CountryCode, NumberType } from 'libphonenumber-js/max';
import metadata from 'libphonenumber-js/max/metadata';

/** Places in a numbering plan, as the library documents them in its METADATA.md. */
const NATIONAL_PATTERN = 2;
const LENGTHS = 3;
const KINDS = 11;

type Kind = Exclude<NumberType, undefined>;

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

type Test = (nationalNumber: string) => boolean;

/** A country's numbering plan, its patterns built. */
interface Plan {
	isValid: Test;
	isFixedLine: Test;
	/** Whether fixed lines and mobiles cannot be told apart. */
	mobileIsFixed: boolean;
	kinds: ReadonlyArray<[Kind, Test]>;
}

const never: Test = () => false;

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`);

function testOf(kind: unknown, lengths: readonly number[]): Test {
	const [pattern, own]: unknown[] = Array.isArray(kind) ? kind : [];
	if (typeof pattern !== 'string' || pattern === '') return never;
	const expression = whole(pattern);
	const allowed = Array.isArray(own) ? own : lengths;
	return (number) => allowed.includes(number.length) && expression.test(number);
}

function planOf(key: string): Plan | undefined {
	const country = metadata.country_calling_codes[key]?.[0] ?? (key as CountryCode);
	const plan = metadata.countries[country] ?? metadata.nonGeographic[key];
	if (!plan) return undefined;
	const national: string = plan[NATIONAL_PATTERN];
	const lengths: readonly number[] = plan[LENGTHS];
	const kinds: readonly unknown[] = plan[KINDS] || [];
	const mobile = kinds[1];
	const expression = whole(national);
	return {
		isValid: (number) => expression.test(number),
		isFixedLine: testOf(kinds[0], lengths),
		mobileIsFixed: !Array.isArray(mobile) || mobile[0] === '',
		kinds: places.map(([kind, place]) => [kind, testOf(kinds[place], lengths)]),
	};
}

const plans = new Map<string, Plan | undefined>();

/**
 * The type of a number, as the library tells it; `undefined` for what is no valid number. The
 * library builds its patterns, some of a thousand characters, anew for every number; here each is
 * built once, which halves what reading a number costs.
 *
 * @param plan ISO 3166-1 alpha-2, or the calling code of what belongs to no country
 * @param nationalNumber digits
 * @example
 * numberType('DE', '30901820') // 'FIXED_LINE'
 */
export function numberType(plan: string, nationalNumber: string): NumberType {
	if (!plans.has(plan)) plans.set(plan, planOf(plan));
	const known = plans.get(plan);
	if (!known?.isValid(nationalNumber)) return undefined;
	const kind = known.kinds.find(([, isOfKind]) => isOfKind(nationalNumber))?.[0];
	if (!known.isFixedLine(nationalNumber)) return kind;
	return known.mobileIsFixed || kind === 'MOBILE' ? 'FIXED_LINE_OR_MOBILE' : 'FIXED_LINE';
}
