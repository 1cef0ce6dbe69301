import type { INodeProperties } from 'n8n-workflow';
import { onOrOff } from '../../core/words';
import { cellText } from './cellText';
import { cellColumn, shown, type Column, type Look, type Refuse } from './column';
import { constantly } from './setting';

/** A text. What an expression gives is taken as text; nothing is an empty one. */
export const textColumn = ({
	type = 'string',
	default: standard = '',
	...look
}: Look & { type?: 'string' | 'dateTime'; default?: string }): Column<string> =>
	cellColumn({ ...look, type, default: standard }, standard, cellText);

/**
 * A text that is kept as it was written: what an expression in it comes to is asked later, for the
 * lead that it is about.
 */
export const writtenColumn = (look: Look & { default?: string }): Column<string> => ({
	...textColumn(look),
	read: (written) => constantly(cellText(written)),
});

/**
 * Names in one text with commas between them; an expression may give a list as well.
 *
 * @param split takes a text apart where a comma does not always stand between two names
 */
export const namesColumn = ({
	split,
	...look
}: Look & { split?: (text: string) => string[] }): Column<string[]> =>
	cellColumn({ ...look, type: 'string', default: '' }, [], (value) =>
		namesIn(value, split).map((name) => cellText(name)),
	);

/** A number, also one that an expression gives as text. */
export function numberColumn({
	default: standard,
	min = -Infinity,
	max = Infinity,
	whole = false,
	...look
}: Look & { default: number; min?: number; max?: number; whole?: boolean }): Column<number> {
	const limits = {
		...(min > -Infinity && { minValue: min }),
		...(max < Infinity && { maxValue: max }),
	};
	const typeOptions = { ...limits, ...look.typeOptions };
	return cellColumn(
		{
			...look,
			type: 'number',
			...(Object.keys(typeOptions).length > 0 && { typeOptions }),
			default: standard,
		},
		standard,
		(value, refuse) => {
			const text = typeof value === 'string' ? value.trim() : value;
			const number =
				typeof text === 'number' || (typeof text === 'string' && text !== '') ? Number(text) : NaN;
			const isKind = whole ? Number.isInteger(number) : Number.isFinite(number);
			if (isKind && number >= min && number <= max) return number;
			const wanted = `a ${whole ? 'whole ' : ''}number${rangeOf(min, max)}`;
			return refuse(
				'setting.number',
				`is ${shown(value)}, which is not ${wanted}`,
				`Enter ${wanted}.`,
			);
		},
	);
}

function rangeOf(min: number, max: number): string {
	if (max < Infinity) return min > -Infinity ? ` from ${min} to ${max}` : ` of ${max} or less`;
	return min > -Infinity ? ` of ${min} or more` : '';
}

/**
 * On or off, also where an expression says it in a word. A cell that was left empty, as in a column of
 * a sheet that only some rows fill in, is as the column is unless somebody says otherwise.
 */
export const switchColumn = ({
	default: standard,
	...look
}: Look & { default: boolean }): Column<boolean> =>
	cellColumn({ ...look, type: 'boolean', default: standard }, standard, (value, refuse) => {
		if (typeof value === 'boolean') return value;
		const text = cellText(value);
		if (text === '') return standard;
		return (
			onOrOff(text) ??
			refuse(
				'setting.switch',
				`is ${shown(value)}, which is neither on nor off`,
				'Let the expression give true or false, yes or no, on or off, or 1 or 0.',
			)
		);
	});

/** One of the choices of a list. */
export interface Choice<Value> {
	name: string;
	value: Value;
	description?: string;
	/** Of an operation, how n8n's list of actions calls it. */
	action?: string;
}

/** One of a list, by its value or by the name that the screen shows, whatever the capitals. */
export const choiceColumn = <const Value extends string>({
	options,
	default: standard,
	...look
}: Look & {
	options: ReadonlyArray<Choice<Value>>;
	default: NoInfer<Value>;
}): Column<Value> => {
	const choose = chooser(options);
	return cellColumn(
		{ ...look, type: 'options', default: standard, options: drawn(options) },
		standard,
		choose,
	);
};

/** Any of a list; an expression may give a list, or names in one text with commas between them. */
export const choicesColumn = <const Value extends string | number>({
	options,
	default: standard,
	...look
}: Look & {
	options: ReadonlyArray<Choice<Value>>;
	default: ReadonlyArray<NoInfer<Value>>;
}): Column<Value[]> => {
	const choose = chooser(options);
	return cellColumn(
		{ ...look, type: 'multiOptions', default: [...standard], options: drawn(options) },
		[...standard],
		(value, refuse) => namesIn(value).map((name) => choose(name, refuse)),
	);
};

/**
 * A list that only proposes: what an expression gives is a text, and for others to judge, who know
 * more ways to write it.
 */
export const proposedColumn = ({
	options,
	default: standard = '',
	...look
}: Look & { options: ReadonlyArray<Choice<string>>; default?: string }): Column<string> =>
	cellColumn(
		{ ...look, type: 'options', default: standard, options: drawn(options) },
		standard,
		cellText,
	);

/** As {@link proposedColumn}, for any number of them. */
export const proposedListColumn = ({
	options,
	default: standard,
	...look
}: Look & { options: ReadonlyArray<Choice<string>>; default: readonly string[] }): Column<
	string[]
> =>
	cellColumn(
		{ ...look, type: 'multiOptions', default: [...standard], options: drawn(options) },
		[...standard],
		(value) => namesIn(value).map((name) => cellText(name)),
	);

const drawn = (options: ReadonlyArray<Choice<string | number>>): INodeProperties['options'] =>
	options.map((option) => ({ ...option }));

/** Reads a list, or names in one text with commas between them; blank ones are none. */
const namesIn = (value: unknown, split = (text: string) => text.split(',')): unknown[] =>
	(Array.isArray(value) ? value : split(cellText(value))).filter((name) => cellText(name) !== '');

function chooser<Value extends string | number>(options: ReadonlyArray<Choice<Value>>) {
	const known = new Map<string, Value>();
	for (const { name, value } of options) known.set(keyOf(name), value);
	for (const { value } of options) known.set(keyOf(value), value);
	return (value: unknown, refuse: Refuse): Value =>
		known.get(keyOf(value)) ??
		refuse(
			'setting.choice',
			`is ${shown(value)}, which is none of its choices`,
			`Use one of ${options.map(({ name }) => name).join(', ')}.`,
		);
}

const keyOf = (value: unknown) => cellText(value).toLowerCase();
