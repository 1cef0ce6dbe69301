import { z } from 'zod/v4';
import {
	assignmentSchema,
	escalationSchema,
	leadSchema,
	matchSchema,
	qualificationSchema,
	slaSchema,
	timerSchema,
	validationSchema,
} from '../lead';
import { nearNames } from '../nearNames';

/** What is known of a field: nothing, what kind of value it holds, or that there is no such field. */
export type Field =
	| { kind: 'open' | 'text' | 'number' | 'switch' | 'list' }
	/** One of these texts. */
	| { kind: 'choice'; values: readonly string[] }
	/** Several values under their names. */
	| { kind: 'parts'; names: readonly string[] }
	/** No node gives it; `near` are fields that may be meant. */
	| { kind: 'none'; near: readonly string[] };

/** The keys that nodes add to an item, and what stands under them. */
const keys: Readonly<Record<string, z.ZodType>> = {
	lead: leadSchema,
	validation: validationSchema,
	match: matchSchema,
	qualification: qualificationSchema,
	assignment: assignmentSchema,
	sla: slaSchema,
	escalation: escalationSchema,
	timer: timerSchema,
};

/** Keys whose parts differ from node to node. */
const openKeys = ['delivery', 'followUp', 'replaced', 'error'];

const open = { kind: 'open' } as const;

/** Without what says that it may be missing. */
function bare(schema: unknown): unknown {
	if (
		schema instanceof z.ZodOptional ||
		schema instanceof z.ZodNullable ||
		schema instanceof z.ZodDefault ||
		schema instanceof z.ZodCatch ||
		schema instanceof z.ZodPrefault
	) {
		return bare(schema.unwrap());
	}
	return schema;
}

/** The named parts of a schema; `undefined` for one that has none, or may have any. */
function partsOf(schema: unknown): Readonly<Record<string, unknown>> | undefined {
	const inner = bare(schema);
	return inner instanceof z.ZodObject && inner.def.catchall === undefined
		? (inner.shape as Readonly<Record<string, unknown>>)
		: undefined;
}

/**
 * What a field of an item holds, by its steps.
 *
 * @example
 * fieldAt(['match', 'relationship']) // { kind: 'choice', values: ['none', 'open lead', …] }
 * fieldAt(['lead', 'contry']) // { kind: 'none', near: ['lead.country'] }
 * fieldAt(['anything', 'else']) // { kind: 'open' }
 */
export function fieldAt(path: readonly string[]): Field {
	const [first = '', ...rest] = path;
	if (Object.hasOwn(keys, first)) return fieldIn(keys[first], [first], rest);
	if (openKeys.includes(first) || rest.length === 0) return open;
	// What came in keeps its own names, so that only a slip in ours is one.
	const near = nearNames(first, Object.keys(keys), (key) => [key]).filter(
		(key) => fieldIn(keys[key], [key], rest).kind !== 'none',
	);
	return near.length === 0
		? open
		: { kind: 'none', near: near.map((key) => [key, ...rest].join('.')) };
}

function fieldIn(schema: unknown, before: readonly string[], rest: readonly string[]): Field {
	const [step, ...further] = rest;
	const inner = bare(schema);
	if (step === undefined) return kindOf(inner);
	if (inner instanceof z.ZodArray) {
		return /^\d+$/.test(step) ? fieldIn(inner.element, [...before, step], further) : open;
	}
	const parts = partsOf(inner);
	if (parts && Object.hasOwn(parts, step)) {
		return fieldIn(parts[step], [...before, step], further);
	}
	if (parts) return { kind: 'none', near: nearFields(before, parts, step) };
	const isSingle = kindOf(inner).kind !== 'open';
	return isSingle ? { kind: 'none', near: [before.join('.')] } : open;
}

function kindOf(schema: unknown): Field {
	if (schema instanceof z.ZodEnum) return { kind: 'choice', values: schema.options.map(String) };
	if (schema instanceof z.ZodString) return { kind: 'text' };
	if (schema instanceof z.ZodNumber) return { kind: 'number' };
	if (schema instanceof z.ZodBoolean) return { kind: 'switch' };
	if (schema instanceof z.ZodArray) return { kind: 'list' };
	const parts = partsOf(schema);
	return parts ? { kind: 'parts', names: Object.keys(parts) } : open;
}

/** Names that are like it where it was looked for, else fields elsewhere that are called so. */
function nearFields(
	before: readonly string[],
	parts: Readonly<Record<string, unknown>>,
	step: string,
): string[] {
	const beside = nearNames(step, Object.keys(parts), (name) => [name]);
	if (beside.length > 0) return beside.map((name) => [...before, name].join('.'));
	return everyField()
		.filter((path) => path.at(-1)?.toLowerCase() === step.toLowerCase())
		.map((path) => path.join('.'))
		.slice(0, 3);
}

/** Deeper ones are no fields that a rule asks about. */
const DEEPEST = 3;

let every: ReadonlyArray<readonly string[]> | undefined;

/** All fields that nodes give, by their steps. */
const everyField = () =>
	(every ??= Object.entries(keys).flatMap(([key, schema]) => fieldsUnder(schema, [key])));

function fieldsUnder(schema: unknown, path: readonly string[]): Array<readonly string[]> {
	const parts = path.length < DEEPEST ? Object.entries(partsOf(schema) ?? {}) : [];
	return parts.flatMap(([name, part]) => [[...path, name], ...fieldsUnder(part, [...path, name])]);
}

/**
 * Whether a text names a field that nodes give, as somebody writes it who meant the field.
 *
 * @example
 * isFieldName('lead.country') // true
 */
export const isFieldName = (text: string): boolean => {
	const path = text.split('.');
	return path.length > 1 && Object.hasOwn(keys, path[0] ?? '') && fieldAt(path).kind !== 'none';
};
