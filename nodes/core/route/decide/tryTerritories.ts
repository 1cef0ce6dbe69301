import { regionName } from '../../place';
import type { Member } from '../roster';
import type { Place } from '../rules';
import { territoriesOf, type AreaMarks, type FoundTerritory } from '../territories';
import type { Outcome } from './found';
import type { Search } from './Search';
import { tryNamed } from './tryNamed';

/** Tries one place, as the rules do. */
type TryPlace = (search: Search, rule: string, where: string, place: Place) => Outcome;

/**
 * The most particular territory of the lead that has somebody who can take it. Its priority counts more
 * than that of the rule that asks.
 *
 * @param where how a reason names who asks, such as `rule "By place"`
 */
export function tryTerritories(
	search: Search,
	rule: string,
	where: string,
	tryPlace: TryPlace,
): Outcome {
	const { routing, marks } = search.facts;
	search.area = { ...marks.area };
	const found = territoriesOf(routing.territories, marks.area);
	const ofRule = search.rulePriority;
	for (const each of found) {
		const territory = routing.territories.rows[each.row];
		if (!territory) continue;
		const { name, place, priority } = territory;
		search.rulePriority = priority ?? ofRule;
		const named = `${where}: territory "${name}"${saw(each, marks.area)}`;
		const outcome =
			place.kind === 'owner'
				? tryOwner(search, `${rule}: ${name}`, named, territory.name, place.member)
				: tryPlace(search, `${rule}: ${name}`, named, place);
		if (!outcome) continue;
		search.area = { ...marks.area, row: each.row };
		search.placePriority = priority;
		return outcome;
	}
	if (found.length > 0) return null;
	search.note(rule, false);
	search.failures.push(`${where}: no territory has it${whereItIs(marks.area)}`);
	return null;
}

function tryOwner(
	search: Search,
	rule: string,
	where: string,
	name: string,
	member: Member,
): Outcome {
	const found = tryNamed(search, rule, member, 'named owner', `whose territory "${name}" is`);
	return found && { ...found, because: `${where}: ${found.because}` };
}

function saw({ by }: FoundTerritory, { country, region, postalCode, phone }: AreaMarks): string {
	const words = {
		'postal code': `postal code ${postalCode}`,
		'area code': `phone ${phone}…`,
		region: `region ${regionName(region ?? '')}`,
		country: `country ${country}`,
		everywhere: null,
	};
	const word = words[by];
	return word === null ? '' : ` (${word})`;
}

function whereItIs({ country, region, postalCode }: AreaMarks): string {
	const known = [
		country && `country ${country}`,
		region && `region ${regionName(region)}`,
		postalCode && `postal code ${postalCode}`,
	].filter((word) => word !== null);
	return known.length > 0 ? ` (${known.join(', ')})` : ', as it does not say where it is';
}
