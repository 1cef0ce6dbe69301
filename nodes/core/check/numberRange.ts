import type { WrittenCondition } from './condition';

/** Numbers from one to another; both ends are taken in. */
export type NumberRange = readonly [least: number, most: number];

/**
 * The least and the most that a number can be which is compared with another one; `undefined` for a
 * comparison that leaves it open.
 *
 * @example
 * numberRange('gte', 5) // [5, Infinity]
 */
export function numberRange(operation: string, number: number): NumberRange | undefined {
	const ranges: Readonly<Record<string, NumberRange>> = {
		equals: [number, number],
		gt: [number, Infinity],
		gte: [number, Infinity],
		lt: [-Infinity, number],
		lte: [-Infinity, number],
	};
	return ranges[operation];
}

/** Whether a comparison leaves out the number that it names. */
export const isOpen = (operation: string): boolean => operation === 'gt' || operation === 'lt';

/**
 * Whether the numbers that meet a condition all meet another one, about the same field.
 *
 * @example
 * liesInRange(lead.budget is more than 100, lead.budget is at least 100) // true
 */
export function liesInRange(one: WrittenCondition, wider: WrittenCondition): boolean {
	const [inner, outer] = [rangeIn(one), rangeIn(wider)];
	if (!inner || !outer) return false;
	const touches = isOpen(one.operation) || !isOpen(wider.operation);
	const isAfter = (begin: number, other: number) =>
		begin > other || (begin === other && (touches || !Number.isFinite(begin)));
	return isAfter(inner[0], outer[0]) && isAfter(-inner[1], -outer[1]);
}

function rangeIn({ type, operation, right }: WrittenCondition): NumberRange | undefined {
	if (type !== 'number' || right.kind !== 'fixed') return undefined;
	const { value } = right;
	const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
	return typeof number === 'number' && !Number.isNaN(number)
		? numberRange(operation, number)
		: undefined;
}
