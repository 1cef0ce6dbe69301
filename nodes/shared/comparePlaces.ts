import type { FilterConditionValue } from 'n8n-workflow';
import { parsePathExpression } from '../core/fieldPath';
import { sameCountry, sameRegion } from '../core/place';

/** Places that are written by code or by name. */
export type PlaceKind = 'country' | 'region';

const samePlace: Readonly<Record<PlaceKind, (a: string, b: string) => boolean>> = {
	country: sameCountry,
	region: sameRegion,
};

const isPlaceKind = (name: string | undefined): name is PlaceKind =>
	name !== undefined && Object.hasOwn(samePlace, name);

/**
 * What kind of place a condition compares: it asks whether a field called so is, or is not, a value.
 *
 * @example
 * placeKindOf({ leftValue: '={{ $json.lead.region }}', rightValue: 'Bayern', operator: equals, id: '' }) // 'region'
 */
export function placeKindOf({
	leftValue,
	rightValue,
	operator,
}: FilterConditionValue): PlaceKind | undefined {
	if (operator.type !== 'string' || !/^(?:equals|notEquals)$/.test(operator.operation)) {
		return undefined;
	}
	return [leftValue, rightValue].map(lastStep).find(isPlaceKind);
}

const lastStep = (value: unknown) =>
	typeof value === 'string' ? parsePathExpression(value)?.at(-1) : undefined;

/**
 * Whether a condition about a place is met because both sides name the same one; `undefined` where
 * they do not, or it is about none, so that their texts decide.
 *
 * @example
 * comparePlaces({ leftValue: 'DE-BY', rightValue: 'Bayern', operator: equals, id: '' }, 'region') // true
 */
export function comparePlaces(
	{ leftValue, rightValue, operator }: FilterConditionValue,
	kind: PlaceKind | undefined,
): boolean | undefined {
	if (!kind || typeof leftValue !== 'string' || typeof rightValue !== 'string') return undefined;
	if (!samePlace[kind](leftValue, rightValue)) return undefined;
	return operator.operation === 'equals';
}
