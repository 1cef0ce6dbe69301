import type { IExecuteFunctions, ITriggerFunctions } from 'n8n-workflow';
import { attempt } from '../../core/attempt';
import { parseNodeSetting, parsePathExpression, readPath } from '../../core/fieldPath';
import { LeadOpsError } from '../../core/errors';
import { constantly, listed, mapped, type Setting } from './setting';
import { usesItem } from './usesItem';

/** Where settings come from. */
export interface SettingSource {
	/** True where no item comes in, so that an expression about one can come to nothing. */
	readonly withoutItems?: boolean;
	/** A parameter as it stands in the node, unresolved; `undefined` where it has none. */
	written(name: string): unknown;
	/**
	 * What a written value comes to for each item.
	 *
	 * @param path where it stands, such as `rules.rule[0].target`
	 */
	read(written: unknown, path: string): Setting<unknown>;
	/**
	 * Where settings are only looked at: a cell whose value cannot be read does not throw, but is noted.
	 */
	guarded?<Value>(cell: Cell<Value>): Setting<Value>;
}

/** A value on the screen, as it is about to be read. */
export interface Cell<Value> {
	label: string;
	/** What stands before its label in a message, such as `Owners: row 2 (Ann): `. */
	where: (itemIndex: number) => string;
	written: unknown;
	/** What it comes to before it is read. */
	given: Setting<unknown>;
	read: Setting<Value>;
	/** What it is where nothing is written. */
	absent: Value;
}

/**
 * Reads a node's parameters once per run, unresolved, and compiles them: what has no expression
 * is a constant, an expression that is only a field of the item, or what another node is set to, becomes
 * a look-up, and only what is more than that goes through n8n's expression engine, item by item.
 *
 * @example
 * const source = settingsOf(context);
 * source.read(source.written('limit'), 'limit').at(0); // 10
 */
export function settingsOf(context: IExecuteFunctions): SettingSource {
	const items = context.getInputData();
	return {
		written: (name) =>
			context.getNodeParameter(name, 0, null, { rawExpressions: true }) ?? undefined,
		read: compiler((expression, path) => {
			const field = parsePathExpression(expression);
			if (field) return (itemIndex) => readPath(items[itemIndex]?.json, field);
			const ofNode = settingOfNode(context, expression);
			return (itemIndex) => ofNode ?? context.getNodeParameter(path, itemIndex);
		}),
	};
}

/**
 * Reads a node's parameters as {@link settingsOf} does, for leads that are no items of the run, such as
 * those of the store: a field of the item is one of theirs.
 *
 * @param itemAt what stands for the item at an index
 * @throws LeadOpsError `setting.notAField`, when it is read, for an expression about the item that is
 * more than a field: n8n can only ask that of an item that came in
 */
export function settingsOfOthers(
	context: IExecuteFunctions,
	itemAt: (itemIndex: number) => unknown,
): SettingSource {
	return {
		written: (name) =>
			context.getNodeParameter(name, 0, null, { rawExpressions: true }) ?? undefined,
		read: compiler((expression, path) => {
			const field = parsePathExpression(expression);
			if (field) return (itemIndex) => readPath(itemAt(itemIndex), field);
			if (!usesItem(expression)) return () => context.getNodeParameter(path, 0);
			return () => {
				throw new LeadOpsError({
					code: 'setting.notAField',
					message: `The expression ${expression.slice(1)} is more than a field, so it cannot be asked of leads that are not items of this run`,
					hint: 'Use a plain field such as {{ $json.lead.country }}, or let the leads come in as items.',
				});
			};
		}),
	};
}

/** A text that another node is set to, where an expression says no more; else n8n's engine is asked. */
function settingOfNode(context: IExecuteFunctions, expression: string): string | undefined {
	const asked = parseNodeSetting(expression);
	if (!asked) return undefined;
	const found = attempt(() => {
		const { $ } = context.getWorkflowDataProxy(0) as { $: (node: string) => { params: unknown } };
		return readPath($(asked.node).params, asked.path);
	});
	return found.ok && typeof found.value === 'string' && !isExpression(found.value)
		? found.value
		: undefined;
}

/**
 * Reads a trigger's parameters, before any item is there: an expression that is about one is
 * refused by the label of its column.
 *
 * @example
 * parameters({ workspace: textColumn({ displayName: 'Workspace' }) })
 * 	.read(triggerSettingsOf(context))
 * 	.workspace.at(0); // 'client-a'
 */
export const triggerSettingsOf = (
	context: Pick<ITriggerFunctions, 'getNodeParameter'>,
): SettingSource => ({
	withoutItems: true,
	written: (name) => context.getNodeParameter(name, null, { rawExpressions: true }) ?? undefined,
	read: compiler((_expression, path) => () => context.getNodeParameter(path)),
});

/** Compiles what is written, however deep, with what an expression at a path comes to. */
function compiler(
	evaluate: (expression: string, path: string) => (itemIndex: number) => unknown,
): SettingSource['read'] {
	const read = (written: unknown, path: string): Setting<unknown> => {
		if (isExpression(written)) return { constant: false, at: evaluate(written, path) };
		if (Array.isArray(written)) {
			return listed(written.map((inner, index) => read(inner, `${path}[${index}]`)));
		}
		if (written === null || typeof written !== 'object') return constantly(written);
		const parts = Object.entries(written).map(([name, inner]) =>
			mapped(read(inner, `${path}.${name}`), (value): [string, unknown] => [name, value]),
		);
		return mapped(listed(parts), (entries) => Object.fromEntries(entries));
	};
	return read;
}

/** Whether what was written is an expression, which says something else for each item. */
export const isExpression = (written: unknown): written is string =>
	typeof written === 'string' && written.startsWith('=');
