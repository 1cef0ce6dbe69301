import type { INodeProperties } from 'n8n-workflow';
import { LeadOpsError } from '../../core/errors';
import { jsonOf } from '../../core/text';
import { constantly, mapped, type Setting } from './setting';
import type { SettingSource } from './settingsOf';
import { usesItem } from './usesItem';

/** Where a value stands. */
export interface Place {
	source: SettingSource;
	/** The parameter's path, such as `owners.owner[1]`. */
	path: string;
	/** What stands before its label in a message, such as `Owners: row 2 (Ann): `. */
	where: (itemIndex: number) => string;
}

/**
 * One thing to set: a parameter, an option, or a cell in each row of a table. It says once how the
 * screen shows it and what kind of value it gives.
 */
export interface Column<Value> {
	/** What it is called on the screen. */
	readonly label: string;
	draw(name: string): INodeProperties;
	/**
	 * @param written as it stands in the node; `undefined` where it has none
	 * @throws LeadOpsError `setting.*` by its label: at once, or for the items that give it a value
	 * of another kind
	 */
	read(written: unknown, place: Place): Setting<Value>;
}

/** Several of them, by the names under which n8n keeps them and in the order of the screen. */
export type Columns = Readonly<Record<string, Column<unknown>>>;

export type ValueOf<Given> = Given extends Column<infer Value> ? Value : never;

/** What a line of a table gives. */
export type RowIn<Table> = ValueOf<Table> extends ReadonlyArray<infer Row> ? Row : never;

/** What columns give. */
export type RowOf<Given extends Columns> = { [Name in keyof Given]: ValueOf<Given[Name]> };

/** How a column looks, apart from its kind. */
export interface Look
	extends Partial<Omit<INodeProperties, 'name' | 'type' | 'default' | 'options'>> {
	displayName: string;
	/** Whether it is the same for a whole run: an expression that uses the item is refused. */
	fixed?: boolean;
}

/** Throws that a value is none of its kind, by the label on the screen. */
export type Refuse = (code: string, problem: string, hint: string) => never;

/** A value in a message; a long one is cut. */
export function shown(value: unknown): string {
	if (value === undefined || value === null || value === '') return 'empty';
	const whole = jsonOf(value) ?? '';
	return whole.length > 60 ? `${whole.slice(0, 60)}…` : whole;
}

/**
 * A column of single values.
 *
 * @param absent what it is where nothing is written
 * @param read turns what was written, or what an expression gave, into the value; it is given what stands
 * in the node as well
 */
export function cellColumn<Value>(
	{ fixed = false, ...drawn }: Look & Omit<INodeProperties, 'name'>,
	absent: Value,
	read: (value: unknown, refuse: Refuse, written: unknown) => Value,
): Column<Value> {
	const label = drawn.displayName;
	return {
		label,
		draw: (name) => ({ ...drawn, name }),
		read(written, place) {
			if (written === undefined) return constantly(absent);
			const isForRun = fixed || place.source.withoutItems === true;
			const given = isForRun
				? onceGiven(label, written, place)
				: place.source.read(written, place.path);
			const setting = mapped(given, (value, itemIndex) =>
				read(
					value,
					refuseAt(() => `${place.where(itemIndex)}${label}`),
					written,
				),
			);
			const cell = { label, where: place.where, written, given, read: setting, absent };
			return place.source.guarded?.(cell) ?? setting;
		},
	};
}

/**
 * What a column was given that is the same for a whole run: an expression is evaluated once.
 *
 * @throws LeadOpsError `setting.fixed` when it holds an expression that uses the item
 */
function onceGiven(
	label: string,
	written: unknown,
	{ source, path, where }: Place,
): Setting<unknown> {
	const value = source.read(written, path);
	if (value.constant) return value;
	return mapped({ constant: true, at: (itemIndex) => itemIndex }, (itemIndex) => {
		if (!usesItem(written)) return value.at(itemIndex);
		throw new LeadOpsError({
			code: 'setting.fixed',
			message: `${where(itemIndex)}${label} has an expression that may differ from lead to lead (${shown(written)}), but it has to be the same for a whole run`,
			hint: `Write the value itself, or take it from something that is the same for all leads, such as {{ $('Settings').first().json.value }}.`,
		});
	});
}

const refuseAt =
	(where: () => string): Refuse =>
	(code, problem, hint) => {
		throw new LeadOpsError({ code, message: `${where()} ${problem}`, hint });
	};
