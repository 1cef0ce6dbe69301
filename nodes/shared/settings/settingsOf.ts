import type { IExecuteFunctions } from 'n8n-workflow';
import { parsePathExpression, readPath } from '../../core/fieldPath';
import { constantly, listed, mapped, type Setting } from './setting';

/** Where settings come from. */
export interface SettingSource {
	/** A parameter as it stands in the node, unresolved; `undefined` where it has none. */
	written(name: string): unknown;
	/**
	 * What a written value comes to for each item.
	 *
	 * @param path where it stands, such as `rules.rule[0].target`
	 */
	read(written: unknown, path: string): Setting<unknown>;
}

/**
 * Reads a node's parameters once per run, unresolved, and compiles them: what has no expression
 * is a constant, an expression that is only a field of the item becomes a look-up, and only what
 * is more than that goes through n8n's expression engine, item by item.
 *
 * @example
 * const source = settingsOf(context);
 * source.read(source.written('limit'), 'limit').at(0); // 10
 */
export function settingsOf(context: IExecuteFunctions): SettingSource {
	const items = context.getInputData();

	const read = (written: unknown, path: string): Setting<unknown> => {
		if (isExpression(written)) {
			const field = parsePathExpression(written);
			return {
				constant: false,
				at: field
					? (itemIndex) => readPath(items[itemIndex]?.json, field)
					: (itemIndex) => context.getNodeParameter(path, itemIndex),
			};
		}
		if (Array.isArray(written)) {
			return listed(written.map((inner, index) => read(inner, `${path}[${index}]`)));
		}
		if (written === null || typeof written !== 'object') return constantly(written);
		const parts = Object.entries(written).map(([name, inner]) =>
			mapped(read(inner, `${path}.${name}`), (value): [string, unknown] => [name, value]),
		);
		return mapped(listed(parts), (entries) => Object.fromEntries(entries));
	};

	return {
		written: (name) =>
			context.getNodeParameter(name, 0, null, { rawExpressions: true }) ?? undefined,
		read,
	};
}

const isExpression = (written: unknown): written is string =>
	typeof written === 'string' && written.startsWith('=');
