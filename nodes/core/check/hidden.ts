import { countryOfRegionCode, regionsNamed } from '../place';
import { jsonOf } from '../text';
import { fieldOf, fixedText, type WrittenCondition, type WrittenConditions } from './condition';
import { liesInRange } from './numberRange';
import { sameValue } from './together';

/**
 * Whether every lead that meets the one line's conditions surely meets the other line's as well. It
 * is only said where it can be seen in the settings; `false` says nothing.
 *
 * @example
 * implies(lead.country is "DE" AND lead.service is "Solar", lead.country is "Germany") // true
 * implies(lead.region is "DE-BY", lead.country is "DE") // true
 * implies(lead.budget is more than 100, lead.budget is more than 50) // true
 */
export function implies(one: WrittenConditions, other: WrittenConditions): boolean {
	return waysOf(one).every((way) =>
		waysOf(other).some((wider) =>
			wider.every((wanted) => way.some((given) => isEnough(given, wanted, one, other))),
		),
	);
}

/** In which ways a line can be met: by all of its conditions, or by any one of them. */
const waysOf = ({ list, any }: WrittenConditions): WrittenCondition[][] => {
	const conditions = list.map(({ condition }) => condition);
	return any && conditions.length > 0 ? conditions.map((each) => [each]) : [conditions];
};

/** Whether a condition that is met has another one met. */
function isEnough(
	given: WrittenCondition,
	wanted: WrittenCondition,
	one: WrittenConditions,
	other: WrittenConditions,
): boolean {
	const [field, about] = [fieldOf(given.left), fieldOf(wanted.left)];
	if (field !== undefined && field === about && liesInRange(given, wanted)) return true;
	const [text, wantedText] = [fixedText(given.right), fixedText(wanted.right)];
	if (field !== undefined && given.operation === 'equals' && text !== undefined && text !== '') {
		if (field === about && wanted.operation === 'notEmpty') return true;
		if (wanted.operation === 'equals' && wantedText !== undefined) {
			if (about === field.replace(/region$/, 'country') && field !== about) {
				return liesIn(text, wantedText);
			}
			if (about === field) return sameText(field, text, wantedText, one, other);
		}
	}
	return jsonOf(given) === jsonOf(wanted) && one.caseSensitive === other.caseSensitive;
}

function sameText(
	field: string,
	text: string,
	wanted: string,
	one: WrittenConditions,
	other: WrittenConditions,
): boolean {
	if (text === wanted) return one.caseSensitive || !other.caseSensitive;
	return !other.caseSensitive && sameValue(field, text, wanted);
}

/** Whether all regions that a text can mean lie in a country. */
function liesIn(region: string, country: string): boolean {
	const code = countryOfRegionCode(region);
	const countries =
		code === undefined ? regionsNamed(region).map((each) => each.slice(0, 2)) : [code];
	return countries.length > 0 && countries.every((each) => sameValue('country', each, country));
}
