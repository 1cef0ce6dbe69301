/** What a person set, which may differ from item to item. */
export interface Setting<Value> {
	/** True when it holds no expression, so that every item sees the same value. */
	readonly constant: boolean;
	at(itemIndex: number): Value;
}

/** A setting that is the same for every item. */
export const constantly = <Value>(value: Value): Setting<Value> => ({
	constant: true,
	at: () => value,
});

/**
 * The same setting, read further: once where it is constant, else for each item.
 *
 * @example
 * mapped(minutes, (value) => value * 60_000).at(0) // 600000
 */
export function mapped<From, To>(
	setting: Setting<From>,
	read: (value: From, itemIndex: number) => To,
): Setting<To> {
	if (!setting.constant) {
		return { constant: false, at: (itemIndex) => read(setting.at(itemIndex), itemIndex) };
	}
	let known: { value: To } | undefined;
	return {
		constant: true,
		at: (itemIndex) => (known ??= { value: read(setting.at(itemIndex), itemIndex) }).value,
	};
}

/** A setting for each part of a value. */
export type Parts<Values> = { readonly [Name in keyof Values]: Setting<Values[Name]> };

/**
 * Several settings as one, so that they are compiled together.
 *
 * @example
 * combined({ name: constantly('Desk'), email: constantly('desk@example.com') }).at(0).name // 'Desk'
 */
export function combined<Values extends object>(parts: Parts<Values>): Setting<Values> {
	const names = Object.keys(parts) as Array<keyof Values>;
	const whole: Setting<null> = {
		constant: names.every((name) => parts[name].constant),
		at: () => null,
	};
	return mapped(
		whole,
		(_, itemIndex) =>
			Object.fromEntries(names.map((name) => [name, parts[name].at(itemIndex)])) as Values,
	);
}

/**
 * The lines of a list as one setting.
 *
 * @example
 * listed([constantly(1), constantly(2)]).at(0) // [1, 2]
 */
export const listed = <Value>(lines: ReadonlyArray<Setting<Value>>): Setting<Value[]> =>
	mapped({ constant: lines.every(({ constant }) => constant), at: () => null }, (_, itemIndex) =>
		lines.map((line) => line.at(itemIndex)),
	);

/**
 * Compiles a setting into something ready to use: once when it holds no expression, else once
 * for each different value that items give it.
 *
 * @example
 * const calendar = compiled(hours, compileCalendar);
 * calendar(0); // the Calendar of item 0
 */
export function compiled<Value, Ready>(
	setting: Setting<Value>,
	compile: (value: Value) => Ready,
): (itemIndex: number) => Ready {
	if (setting.constant) {
		const once = mapped(setting, compile);
		return (itemIndex) => once.at(itemIndex);
	}
	const ready = new Map<string, { value: Ready }>();
	return (itemIndex) => {
		const value = setting.at(itemIndex);
		const key = JSON.stringify(value) ?? '';
		const known = ready.get(key) ?? { value: compile(value) };
		ready.set(key, known);
		return known.value;
	};
}
