/** One side of a condition, as it stands in the node. */
export type Side =
	/** A field of the item, by its steps. */
	| { kind: 'field'; path: readonly string[] }
	/** The same for every lead. */
	| { kind: 'fixed'; value: unknown }
	/** More than a field: what it comes to only a lead can tell. `uses` are the fields in it, by their steps. */
	| { kind: 'computed'; uses: ReadonlyArray<readonly string[]> };

/** A condition as n8n's control has it. */
export interface WrittenCondition {
	left: Side;
	right: Side;
	/** n8n's kind of comparison: `string`, `number`, `dateTime`, `boolean`, `array`, `object`. */
	type: string;
	/** n8n's comparison, such as `equals` or `notContains`. */
	operation: string;
	/** Whether it has a left side only, as `exists` has. */
	single: boolean;
}

/** The conditions of one line of a table. */
export interface WrittenConditions {
	/** Those that were filled in, with their number on the screen, from 1. */
	list: ReadonlyArray<{ number: number; condition: WrittenCondition }>;
	/** Whether one is enough. */
	any: boolean;
	caseSensitive: boolean;
}

/** The field of a side, such as `lead.country`; `undefined` for what is no field. */
export const fieldOf = (side: Side): string | undefined =>
	side.kind === 'field' ? side.path.join('.') : undefined;

/** The text of a side that is the same for every lead. */
export const fixedText = (side: Side): string | undefined =>
	side.kind === 'fixed' && typeof side.value === 'string' ? side.value.trim() : undefined;

/** Comparisons that are true of nothing, or of what differs. */
const negative = /^(?:not(?!Empty$)[A-Z]|empty$|false$)/;

/** Whether a condition is true of a field that is never there. */
export const isTrueOfNothing = ({ operation }: Pick<WrittenCondition, 'operation'>): boolean =>
	negative.test(operation);

/** What comes of a condition whose sides never meet. */
export const outcomeOf = (condition: WrittenCondition): string =>
	isTrueOfNothing(condition) ? 'it is true for every lead' : 'it can never be true';
