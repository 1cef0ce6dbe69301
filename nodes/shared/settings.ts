import type { IExecuteFunctions } from 'n8n-workflow';
import { parsePathExpression, readPath } from '../core/fieldPath';

/** A parameter's value, which may differ from item to item. */
export interface Setting<Value> {
	/** True when it holds no expression, so that every item sees the same value. */
	readonly constant: boolean;
	at(itemIndex: number): Value;
}

/** A parameter of the node itself. */
export interface ParameterSetting<Value> extends Setting<Value> {
	/** As it stands in the node: an expression in it begins with `=`. */
	readonly written: Value;
}

type Resolve = (itemIndex: number) => unknown;

/** A part of a parameter: a value without expressions, or how to get it for an item. */
type Part = { value: unknown } | { resolve: Resolve };

/**
 * Reads a node's parameters once per run, unresolved, and compiles them: what has no expression
 * is a constant, an expression that is only a field of the item becomes a look-up, and only what
 * is more than that goes through n8n's expression engine, item by item.
 *
 * @example
 * const setting = settingsOf(context);
 * const limit = setting('limit', 10);
 * limit.at(0); // 10
 */
export function settingsOf(context: IExecuteFunctions) {
	const items = context.getInputData();

	const compile = (raw: unknown, path: string): Part => {
		if (typeof raw === 'string' && raw.startsWith('=')) {
			const field = parsePathExpression(raw);
			return {
				resolve: field
					? (itemIndex) => readPath(items[itemIndex]?.json, field)
					: (itemIndex) => context.getNodeParameter(path, itemIndex),
			};
		}
		if (Array.isArray(raw)) {
			const parts = raw.map((inner, index) => compile(inner, `${path}[${index}]`));
			if (parts.every((part) => 'value' in part)) return { value: raw };
			return { resolve: (itemIndex) => parts.map((part) => resolved(part, itemIndex)) };
		}
		if (raw !== null && typeof raw === 'object') {
			const parts = Object.entries(raw).map(
				([key, inner]) => [key, compile(inner, `${path}.${key}`)] as const,
			);
			if (parts.every(([, part]) => 'value' in part)) return { value: raw };
			return {
				resolve: (itemIndex) =>
					Object.fromEntries(parts.map(([key, part]) => [key, resolved(part, itemIndex)])),
			};
		}
		return { value: raw };
	};

	return <Value>(name: string, fallback: Value): ParameterSetting<Value> => {
		const raw = context.getNodeParameter(name, 0, fallback, { rawExpressions: true });
		const part = compile(raw, name);
		return {
			constant: 'value' in part,
			written: raw as Value,
			at: (itemIndex) => resolved(part, itemIndex) as Value,
		};
	};
}

export type ReadSetting = ReturnType<typeof settingsOf>;

const resolved = (part: Part, itemIndex: number) =>
	'value' in part ? part.value : part.resolve(itemIndex);

/**
 * Compiles a setting into something ready to use: once when it holds no expression, else once
 * for each different value that items give it.
 *
 * @example
 * const calendar = compiled(setting('hours', {}), compileCalendar);
 * calendar(0); // the Calendar of item 0
 */
export function compiled<Value, Ready>(
	setting: Setting<Value>,
	compile: (value: Value) => Ready,
): (itemIndex: number) => Ready {
	const ready = new Map<string, Ready>();
	return (itemIndex) => {
		const value = setting.constant && ready.size > 0 ? undefined : setting.at(itemIndex);
		const key = setting.constant ? '' : JSON.stringify(value);
		let compiledValue = ready.get(key);
		if (compiledValue === undefined) {
			compiledValue = compile(value as Value);
			ready.set(key, compiledValue);
		}
		return compiledValue;
	};
}
