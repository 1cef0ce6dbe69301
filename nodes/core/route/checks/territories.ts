import { lineOf, type Check, type Finding } from '../../check';
import { attempt } from '../../attempt';
import { placeFinder } from '../rules';
import {
	compileTerritories,
	postalSpan,
	readTerritory,
	territoryRowsLabel,
	refuseWithoutTerritories,
	type Territory,
	type TerritoryArea,
} from '../territories';
import { rosterOf } from './harmless';
import type { LookedPolicy } from './looked';
import { crossingRanges, isOneTarget } from './overlaps';

/** The name that every territory without one is given is none. */
export function whereOfTerritory({ name, ofRow }: Territory, index: number): string {
	const at = ofRow ?? index;
	const own = name === `Territory ${at + 1}` ? '' : name;
	return lineOf(ofRow === undefined ? 'Territories' : territoryRowsLabel, at, own);
}

/** What cannot work in the territories, line by line. */
export function errorsOfTerritories(policy: LookedPolicy): Check[] {
	const { territories, rules, otherwise, lines, pools, fallbackQueue } = policy;
	const placeOf = placeFinder(rosterOf(lines, pools), fallbackQueue);
	return [
		...territories.map((territory, index) => ({
			where: whereOfTerritory(territory, index),
			look: () => void compileTerritories([territory], placeOf),
		})),
		{
			where: 'Territories',
			look: () => refuseWithoutTerritories({ rules, otherwise }, territories),
		},
	];
}

/** What is surely not meant in the territories. */
export function doubtsOfTerritories({ territories, rules, otherwise }: LookedPolicy): Check[] {
	const isAsked = [...rules.map(({ target }) => target), otherwise].some(
		({ kind }) => kind === 'territory',
	);
	const neverAsked: Check = { where: 'Territories', look: () => [unasked] };
	return [
		...(territories.length > 0 && !isAsked ? [neverAsked] : []),
		...hiddenTerritories(territories),
		...crossingRanges(territories, whereOfTerritory),
	];
}

const unasked: Finding = {
	severity: 'warning',
	code: 'territories.unasked',
	message: 'nothing assigns by territory, so that the table is never asked',
	hint: 'Choose By Territory under Assign To of a rule, or under When No Rule Matches.',
};

/** Lines of the same area as one above them. */
function hiddenTerritories(territories: readonly Territory[]): Check[] {
	const first = new Map<string, number>();
	return territories.flatMap((territory, index) => {
		const read = attempt(() => readTerritory(territory));
		if (!read.ok) return [];
		const keys = keysOf(read.value);
		const above = keys.map((key) => first.get(key));
		for (const key of keys) if (!first.has(key)) first.set(key, index);
		const [earlier] = above;
		if (earlier === undefined || above.some((each) => each === undefined)) return [];
		const by = territories[earlier];
		if (!by) return [];
		const where = whereOfTerritory(territory, index);
		const named = whereOfTerritory(by, earlier);
		return [{ where, look: () => [isSecond(by, territory, named)] }];
	});
}

/** What a line takes, in parts: who has each part of it in lines above it is asked after them. */
function keysOf({ countries, regions, postal, phones }: TerritoryArea): string[] {
	const besides = JSON.stringify([countries.toSorted(), regions.toSorted(), phones.toSorted()]);
	if (postal.length > 0) {
		return postal.map((area) => {
			const span = postalSpan(area, countries[0] ?? '');
			return `${JSON.stringify(span ? [span.from, span.to] : area)} ${besides}`;
		});
	}
	const of = (codes: readonly string[], ...others: Array<readonly string[]>) =>
		codes.map((code) => `${code} ${JSON.stringify(others)}`);
	if (phones.length > 0) return of(phones, countries.toSorted(), regions.toSorted());
	if (regions.length > 0) return of(regions);
	return countries.length > 0 ? of(countries) : ['everywhere'];
}

function isSecond(earlier: Territory, territory: Territory, named: string): Finding {
	if (isOneTarget(earlier, territory) || earlier.target.kind === 'queue') {
		return {
			severity: 'warning',
			code: 'territory.hidden',
			message: `the row is never reached: ${named} above it takes the same area`,
			hint: 'Remove one of the two.',
		};
	}
	return {
		severity: 'note',
		code: 'territory.onlyIfNobody',
		message: `the row is asked only when nobody can take the lead by ${named}, which takes the same area`,
		hint: 'Right for a second choice; else change the area of one of the two.',
	};
}
