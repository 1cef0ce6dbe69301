import type { INodeProperties } from 'n8n-workflow';
import { LeadOpsError } from '../../core/errors';
import { shown, type Column, type Columns, type Look, type Place, type RowOf } from './column';
import { cellText } from './cellText';
import { combined, listed, type Parts, type Setting } from './setting';
import type { SettingSource } from './settingsOf';
import { tableField } from './tableField';

type Values = Readonly<Record<string, unknown>>;

const isValues = (value: unknown): value is Values =>
	value !== null && typeof value === 'object' && !Array.isArray(value);

/** A setting for each column of one row. */
const partsOf = <Given extends Columns>(columns: Given, values: Values, place: Place) =>
	Object.fromEntries(
		Object.entries(columns).map(([name, column]) => [
			name,
			column.read(values[name], { ...place, path: `${place.path}${name}` }),
		]),
	) as Parts<RowOf<Given>>;

/** The fields of columns for the screen, in order. */
export const fieldsOf = (columns: Columns): INodeProperties[] =>
	Object.entries(columns).map(([name, column]) => column.draw(name));

/** A box of options that are set one by one. What was not added is left out of the value. */
export const groupColumn = <Given extends Columns>({
	columns,
	...look
}: Omit<Look, 'fixed'> & { columns: Given }): Column<Partial<RowOf<Given>>> => ({
	label: look.displayName,
	draw: (name) => ({
		placeholder: 'Add Field',
		...look,
		name,
		type: 'collection',
		default: {},
		options: fieldsOf(columns),
	}),
	read(written, place) {
		const values = isValues(written) ? written : {};
		const added = Object.entries(columns).filter(([name]) => values[name] !== undefined);
		const parts = partsOf(Object.fromEntries(added), values, { ...place, path: `${place.path}.` });
		return combined(parts) as Setting<Partial<RowOf<Given>>>;
	},
});

/**
 * A table whose lines can be added and moved. A line is named in messages by its number and, where
 * it has a column `name`, by that.
 *
 * @example
 * tableColumn({
 *   displayName: 'Tiers',
 *   row: { displayName: 'Tier', name: 'tier' },
 *   columns: {
 *     name: textColumn({ displayName: 'Name' }),
 *     minimum: numberColumn({ displayName: 'Minimum Score', default: 0 }),
 *   },
 * }) // kept as { tier: [{ name: 'Hot', minimum: 70 }] }, read as [{ name: 'Hot', minimum: 70 }]
 */
export function tableColumn<Given extends Columns>({
	row,
	columns,
	default: standard = {},
	title = 'name' in columns ? '$collection.item.value.name' : undefined,
	rare,
	inline,
	...look
}: Omit<Look, 'fixed' | 'typeOptions'> & {
	/** What one line is called on the screen, and under which name its lines are kept. */
	row: { displayName: string; name: string };
	columns: Given;
	default?: Readonly<Record<string, readonly object[]>>;
	/** What the head of a line says, an expression about `$collection.item.value`; its name, where it has one. */
	title?: string;
	/** Columns that a line does not show before somebody asks for them or fills them in. */
	rare?: ReadonlyArray<keyof Given & string>;
	/** Whether a line is drawn in one row. */
	inline?: boolean;
}): Column<Array<RowOf<Given>>> {
	const label = look.displayName;
	return {
		label,
		draw: (name) =>
			tableField({
				...look,
				name,
				default: { ...standard } as INodeProperties['default'],
				row,
				values: fieldsOf(columns),
				title,
				rare,
				inline,
			}),
		read(written, place) {
			const lines = isValues(written) ? written[row.name] : undefined;
			return listed(
				linesIn(lines, label).map((line, index) =>
					readLine(
						columns,
						line,
						{ ...place, path: `${place.path}.${row.name}[${index}]` },
						(name) => [`${label}: row ${index + 1}`, name && ` (${name})`, ': '].join(''),
					),
				),
			);
		},
	};
}

function linesIn(lines: unknown, label: string): readonly Values[] {
	if (lines === undefined || lines === null) return [];
	if (Array.isArray(lines) && lines.every(isValues)) return lines;
	throw new LeadOpsError({
		code: 'setting.table',
		message: `${label} is ${shown(lines)}, which is no list of rows`,
		hint: 'Fill in the table row by row; each cell may hold an expression.',
	});
}

/** @param titled a line's title in messages, by its name, which may be empty */
function readLine<Given extends Columns>(
	columns: Given,
	line: Values,
	place: Place,
	titled: (name: string) => string,
): Setting<RowOf<Given>> {
	const path = `${place.path}.`;
	const name = place.source.read(line.name, `${path}name`);
	return combined(
		partsOf(columns, line, {
			...place,
			path,
			where: (itemIndex) => `${place.where(itemIndex)}${titled(cellText(name.at(itemIndex)))}`,
		}),
	);
}

/** A setting for each of a node's parameters. */
export interface ParameterSet<Given extends Columns> {
	/** For the node's description, in the order of the screen. */
	fields: INodeProperties[];
	read(source: SettingSource): Parts<RowOf<Given>>;
}

/**
 * Says parameters once: their fields on the screen, and what reads them with their types.
 *
 * @example
 * const thresholds = parameters({
 *   qualifiedFrom: numberColumn({ displayName: 'Qualified From', default: 20 }),
 * });
 * thresholds.fields; // for the node's description
 * thresholds.read(settingsOf(context)).qualifiedFrom.at(0); // 20
 */
export const parameters = <Given extends Columns>(columns: Given): ParameterSet<Given> => ({
	fields: fieldsOf(columns).map(keptByEditor),
	read(source) {
		const values = Object.fromEntries(
			Object.keys(columns).map((name) => [name, source.written(name)]),
		);
		return partsOf(columns, values, { source, path: '', where: () => '' });
	},
});

/**
 * A field that is shown only where this is so as well, such as for some of the operations.
 *
 * @example
 * shownWhere({ operation: ['start'] }, field).displayOptions // { show: { operation: ['start'] } }
 */
export const shownWhere = (
	show: Readonly<Record<string, string[]>>,
	field: INodeProperties,
): INodeProperties =>
	keptByEditor({
		...field,
		displayOptions: { ...field.displayOptions, show: { ...field.displayOptions?.show, ...show } },
	});

/**
 * A field as it stands at the top of a panel. n8n's editor unsets a table, whatever is in it, when what
 * decides whether it is shown is changed and names it; under its path from the top it does not.
 */
function keptByEditor(field: INodeProperties): INodeProperties {
	const { type, displayOptions } = field;
	if (!displayOptions || (type !== 'collection' && type !== 'fixedCollection')) return field;
	const named = Object.entries(displayOptions).map(([rule, by]) => [rule, fromTheTop(by)]);
	return { ...field, displayOptions: Object.fromEntries(named) };
}

const fromTheTop = (by: object) =>
	Object.fromEntries(
		Object.entries(by).map(([name, values]) => [/^[/@]/.test(name) ? name : `/${name}`, values]),
	);
