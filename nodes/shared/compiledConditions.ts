import type { FilterConditionValue, FilterValue, INodeProperties } from 'n8n-workflow';
import { conditionsField, meets, noConditions } from './conditions';
import { parsePathExpression } from '../core/fieldPath';
import { inSentence } from '../core/lead';
import { askable, jsonOf } from '../core/text';
import { comparePlaces, placeKindOf, type PlaceKind } from './comparePlaces';
import { quickCompare } from './quickCompare';
import { cellText, constantly, type Column, type Setting, type SettingSource } from './settings';

/** One condition of a line: where its two values come from, and what it is about. */
interface Condition {
	left: Setting<FilterConditionValue['leftValue']>;
	right: Setting<FilterConditionValue['rightValue']>;
	written: FilterConditionValue;
	/** The field it looks at, as a person calls it, such as `company`. */
	field: string;
	/** What kind of place it compares, if it does. */
	place: PlaceKind | undefined;
	/** Whether it asks if something is there, so that what is not there answers it. */
	asksWhether: boolean;
}

/** What a value is called that is no field. */
const noField = 'the value';

/** The conditions of one line of a table, compiled. */
export interface Conditions {
	/** As they stand in the node, with their expressions. */
	written: FilterValue;
	list: Condition[];
	/** What they are called on the screen, for an item. */
	where: (itemIndex: number) => string;
}

/**
 * Compiles the conditions of a line, so that for an item only their values are read.
 *
 * @param path the parameter's path, such as `rules.rule[0].conditions`
 */
export const compileConditions = (
	written: FilterValue,
	path: string,
	source: SettingSource,
	where: Conditions['where'],
): Conditions => ({
	written,
	where,
	list: (written.conditions ?? [])
		.map((condition, index) => ({
			left: source.read(
				condition.leftValue,
				`${path}.conditions[${index}].leftValue`,
			) as Condition['left'],
			right: source.read(
				condition.rightValue,
				`${path}.conditions[${index}].rightValue`,
			) as Condition['right'],
			written: condition,
			field: fieldOf(condition.leftValue) ?? noField,
			place: placeKindOf(condition),
			asksWhether: asksWhether(condition),
		}))
		.filter((condition) => !isBlank(condition.written)),
});

/**
 * A column for conditions: what it gives is asked with {@link explainMet}.
 *
 * @param overrides another label, description or place on the screen
 */
export function conditionsColumn(overrides: Partial<INodeProperties> = {}): Column<Conditions> {
	const field = conditionsField(overrides);
	return {
		label: field.displayName,
		draw: (name) => ({ ...field, name }),
		read: (written, { path, source, where }) =>
			constantly(
				compileConditions(
					isFilter(written) ? written : noConditions,
					path,
					source,
					(itemIndex) => `${where(itemIndex)}${field.displayName}`,
				),
			),
	};
}

const isFilter = (written: unknown): written is FilterValue =>
	written !== null &&
	typeof written === 'object' &&
	'conditions' in written &&
	Array.isArray(written.conditions);

/** Whether a line without conditions, or with nothing but empty ones, takes everything. */
export const isUnconditional = ({ list }: Conditions): boolean => list.length === 0;

/**
 * Whether nobody has written anything into a line: the editor shows an empty one, and may save
 * it. Taken at its word, nothing equals nothing, it would be met by every lead.
 *
 * @example
 * isBlank({ id: '1', leftValue: '', rightValue: '', operator: equals }) // true
 */
export const isBlank = ({ leftValue, rightValue }: FilterConditionValue): boolean =>
	isNothing(leftValue) && isNothing(rightValue);

function fieldOf(value: unknown): string | undefined {
	const path = typeof value === 'string' ? parsePathExpression(value) : undefined;
	return path && inSentence(path);
}

/**
 * What conditions saw on an item that meets them; `null` when it does not, and `''` when there
 * are none. Of several that are joined by "or", the first that is met speaks.
 *
 * @throws LeadOpsError `conditions.failed` when two values cannot be compared
 * @example
 * explainMet(conditions, 0) // 'country Germany and job title ("Head of Sales") contains "head"'
 */
export const explainMet = (conditions: Conditions, itemIndex: number): string | null =>
	explain(conditions, itemIndex);

/**
 * @param lacking where given, a condition that compares a field which the item lacks decides nothing, and
 * the field is added to it
 */
function explain(
	{ written, list, where }: Conditions,
	itemIndex: number,
	lacking?: string[],
): string | null {
	const any = written.combinator === 'or';
	const ignoreCase = !(written.options ?? noConditions.options).caseSensitive;
	const said: string[] = [];
	for (const each of list) {
		const { left, right, written: condition, field, place } = each;
		const [leftValue, rightValue] = [left.at(itemIndex), right.at(itemIndex)];
		const lacks = lacking && whatIsLacking(each, leftValue, rightValue);
		if (lacks !== undefined) {
			lacking?.push(lacks);
			continue;
		}
		const here = {
			...{ id: condition.id, operator: condition.operator },
			...{ leftValue: askable(leftValue), rightValue: askable(rightValue) },
		};
		const met =
			comparePlaces(here, place) ??
			quickCompare(here, ignoreCase) ??
			meets({ ...written, conditions: [here] }, where(itemIndex));
		if (!met && !any) return null;
		if (!met) continue;
		const isPlace = place !== undefined && field !== noField;
		const say = isPlace && condition.operator.operation === 'equals' ? placed : sentence;
		if (any) return say(here, field);
		said.push(say(here, field));
	}
	return any && list.length > 0 ? null : said.join(' and ');
}

/**
 * As {@link explainMet}, but of a field that the item lacks it is not known whether it is something, nor
 * whether it is not: `{ lacks }` names the fields where that leaves it open. Whether something is there is
 * always known.
 *
 * @throws LeadOpsError `conditions.failed` when two values cannot be compared
 * @example
 * explainKnown(conditions, 0) // { lacks: 'job title' }
 */
export function explainKnown(
	conditions: Conditions,
	itemIndex: number,
): string | null | { lacks: string } {
	const lacking: string[] = [];
	const rest = explain(conditions, itemIndex, lacking);
	if (lacking.length === 0) return rest;
	const isAny = conditions.written.combinator === 'or';
	if (isAny ? rest !== null : rest === null) return rest;
	return { lacks: [...new Set(lacking)].join(', ') };
}

/** The field of a condition that has no value; `undefined` where its values can be compared. */
function whatIsLacking(
	{ left, right, written, field, asksWhether: asks }: Condition,
	leftValue: unknown,
	rightValue: unknown,
): string | undefined {
	if (asks) return undefined;
	if (!left.constant && isNothing(leftValue)) return field;
	if (written.operator.singleValue || right.constant || !isNothing(rightValue)) return undefined;
	return fieldOf(written.rightValue) ?? noField;
}

const askingOperations: ReadonlySet<string> = new Set(['empty', 'notEmpty', 'exists', 'notExists']);

/** Also that a field is, or is not, an empty text. */
const asksWhether = ({ leftValue, rightValue, operator }: FilterConditionValue): boolean =>
	askingOperations.has(operator.operation) ||
	(operator.singleValue !== true && (isNothing(leftValue) || isNothing(rightValue)));

/** How long a value may be in an explanation, in characters. */
const shownLength = 60;

/** How comparisons read, where n8n's own name for them does not read well. */
const comparisons: Readonly<Record<string, string>> = {
	empty: 'is empty',
	notEmpty: 'is given',
	exists: 'exists',
	notExists: 'does not exist',
	equals: 'is',
	notEquals: 'is not',
	notContains: 'does not contain',
	startsWith: 'starts with',
	endsWith: 'ends with',
	gt: 'is more than',
	gte: 'is at least',
	lt: 'is less than',
	lte: 'is at most',
	regex: 'matches',
	notRegex: 'does not match',
	true: 'is true',
	false: 'is false',
};

function sentence({ leftValue, rightValue, operator }: FilterConditionValue, field: string) {
	const comparison = comparisons[operator.operation] ?? operator.operation;
	const right = operator.singleValue ? '' : ` ${shown(rightValue)}`;
	const isSaid =
		operator.operation === 'equals' &&
		cellText(leftValue).toLowerCase() === cellText(rightValue).toLowerCase();
	const left = isSaid || isNothing(leftValue) ? '' : ` (${shown(leftValue)})`;
	return `${field}${left} ${comparison}${right}`;
}

/** That a place is one, by whichever of its names the line has it. */
const placed = ({ rightValue }: FilterConditionValue, field: string) => {
	const name = cellText(rightValue);
	return `${field} ${isPlain(name) ? name : shown(rightValue)}`;
};

/** Whether a name is read as one without quotes around it. */
const isPlain = (name: string) =>
	name.length <= shownLength && /^\p{L}[\p{L}\p{M}\p{N} .'’()-]*$/u.test(name);

const isNothing = (value: unknown) => value === undefined || value === null || value === '';

function shown(value: unknown): string {
	const whole = typeof value === 'string' ? value : (jsonOf(value) ?? 'nothing');
	return JSON.stringify(whole.length > shownLength ? `${whole.slice(0, shownLength)}…` : whole);
}
