import type { Side, WrittenCondition, WrittenConditions } from '../../../nodes/core/check';

const field = (name: string): Side => ({ kind: 'field', path: name.split('.') });
const fixed = (value: unknown): Side => ({ kind: 'fixed', value });

/** A condition in short: `['lead.country', 'equals', 'DE']`; a name in quotes is a fixed text. */
export type Short = readonly [
	left: string,
	operation: string,
	right?: string | number,
	type?: string,
];

const sideOf = (text: string) => (text.startsWith("'") ? fixed(text.slice(1, -1)) : field(text));

export const condition = ([left, operation, right, type = 'string']: Short): WrittenCondition => ({
	left: sideOf(left),
	right:
		typeof right === 'string' && right.startsWith('@') ? field(right.slice(1)) : fixed(right ?? ''),
	...{ type, operation },
	single: right === undefined,
});

const joined = (any: boolean, shorts: readonly Short[]): WrittenConditions => ({
	list: shorts.map((short, index) => ({ number: index + 1, condition: condition(short) })),
	any,
	caseSensitive: false,
});

export const all = (...shorts: readonly Short[]) => joined(false, shorts);
export const any = (...shorts: readonly Short[]) => joined(true, shorts);
