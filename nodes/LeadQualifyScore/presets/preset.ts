import type { FilterOperatorValue, FilterValue } from 'n8n-workflow';
import { noConditions } from '../../shared';
import { ruleRows } from '../defaults';

/** A line of the Scoring Rules table, as a node keeps it. */
export interface PresetRule {
	name: string;
	words: string;
	conditions: FilterValue;
	kind: 'fit' | 'intent';
	points: number;
	group: string;
}

/** A line of the Activity Rules table, as a node keeps it. */
export interface PresetActivityRule {
	name: string;
	/** Separated by commas. */
	kinds: string;
	where: string;
	points: number;
	halfLifeDays: number;
	windowDays: number;
	most: number;
	group: string;
}

/** Rules for a kind of business, to which a node's own tables add. */
export interface Preset {
	/** On the screen. */
	title: string;
	/** For whom it is, in half a sentence. */
	description: string;
	rules: readonly PresetRule[];
	activityRules: readonly PresetActivityRule[];
	groups: ReadonlyArray<{ name: string; most: number }>;
}

type RuleOf = Pick<PresetRule, 'name' | 'points'> & { group?: string };

const rule = (
	kind: PresetRule['kind'],
	{ name, points, group = '' }: RuleOf,
	asked: Partial<Pick<PresetRule, 'words' | 'conditions'>>,
): PresetRule => ({ name, words: '', conditions: noConditions, ...asked, kind, points, group });

/** A rule about who somebody is. */
export const fit = (name: string, points: number, conditions: FilterValue, group?: string) =>
	rule('fit', { name, points, ...(group && { group }) }, { conditions });

/** A rule about what somebody wants, by what a field says. */
export const intent = (name: string, points: number, conditions: FilterValue, group?: string) =>
	rule('intent', { name, points, ...(group && { group }) }, { conditions });

/** A rule about what somebody writes. */
export const says = (
	kind: PresetRule['kind'],
	name: string,
	points: number,
	words: readonly string[],
) => rule(kind, { name, points }, { words: words.join(', ') });

/** A rule of a new node that is good for others as well, with points of its own. */
export function asInNewNode(name: string, points?: number): PresetRule {
	const row = ruleRows.find((each) => each.name === name);
	if (!row) throw new Error(`A new node has no rule "${name}"`);
	const { words, conditions, kind } = row;
	return rule(
		kind as PresetRule['kind'],
		{ name, points: points ?? row.points },
		{ words, conditions },
	);
}

/** What buyers of all kinds write and are. */
export const ofEveryBuyer: readonly PresetRule[] = [
	asInNewNode('Asks for a price, a demo or a call'),
	asInNewNode('Writes as a buyer does'),
	asInNewNode('Says what they look for'),
	asInNewNode('Wrote four words or more'),
	asInNewNode('Customer or open opportunity'),
	asInNewNode('Came back'),
];

const field = (path: string) => `={{ $json.${path} }}`;

const asked = (
	path: string,
	type: FilterOperatorValue['type'],
	operation: FilterOperatorValue['operation'],
	rightValue?: string | number,
): FilterValue['conditions'][number] => ({
	id: `${path} ${operation} ${rightValue ?? ''}`.trim(),
	leftValue: field(path),
	rightValue: rightValue ?? '',
	operator: { type, operation, ...(rightValue === undefined && { singleValue: true }) },
});

const all = (...conditions: FilterValue['conditions']): FilterValue => ({
	...noConditions,
	conditions,
});

/** That a lead has a field, such as `lead.phone`. */
export const given = (path: string) => all(asked(path, 'string', 'notEmpty'));

/** That a lead has none of some fields. */
export const missing = (...paths: readonly string[]) =>
	all(...paths.map((path) => asked(path, 'string', 'empty')));

/** That a number is so large or larger. */
export const from = (path: string, least: number) => all(asked(path, 'number', 'gte', least));

/** That a text has one of some words in it. */
export const hasOneOf = (path: string, words: readonly string[]): FilterValue => ({
	...all(...words.map((word) => asked(path, 'string', 'contains', word))),
	combinator: 'or',
});

/** Points for what somebody did. */
export const did = (
	name: string,
	kinds: string,
	points: number,
	halfLifeDays: number,
	more: Partial<PresetActivityRule> = {},
): PresetActivityRule => ({
	...{ name, kinds, points, halfLifeDays, where: '', windowDays: 0, most: 0, group: '' },
	...more,
});

/** Pages where somebody looks what it costs, in the languages that are read. */
export const pricePages =
	'pricing, price, preise, tarif, prix, precio, prezzi, prijzen, precos, cennik';
