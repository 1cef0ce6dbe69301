import * as fc from 'fast-check';
import { z } from 'zod/v4';
import { itemPart } from '../../../nodes/core/lead';
import { leanSchemas as schemas } from '../../nodes/asRead';

/** Every field of a schema that may be `null`, with those of the objects and lists in it. */
function nullables(schema: z.ZodType, path: string): Array<[string, z.ZodType]> {
	if (schema instanceof z.ZodObject) {
		return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, field]) => {
			const here = `${path}.${name}`;
			const own: Array<[string, z.ZodType]> =
				field.safeParse(null).data === null ? [[here, field]] : [];
			return [...own, ...nullables(field, here)];
		});
	}
	if (schema instanceof z.ZodArray) return nullables(schema.element as z.ZodType, `${path}[]`);
	const wraps =
		schema instanceof z.ZodDefault ||
		schema instanceof z.ZodPrefault ||
		schema instanceof z.ZodNullable ||
		schema instanceof z.ZodOptional;
	return wraps ? nullables(schema.unwrap() as z.ZodType, path) : [];
}

const fields = Object.entries(schemas).flatMap(([part, schema]) => nullables(schema, part));

test('fields are found on every level', () => {
	expect(fields.map(([path]) => path)).toEqual(
		expect.arrayContaining([
			'lead.city',
			'lead.source.firstTouch.campaign',
			'match.candidates[].name',
			'assignment.owner',
			'assignment.owner.phone',
			'sla.clocks[].warnAt',
		]),
	);
});

test.each(fields)('%s is null where it is absent', (_path, field) => {
	expect(field.parse(undefined)).toBeNull();
});

test.each<[string, string, unknown, unknown]>([
	[
		'leaves out what is empty, at every depth',
		'lead',
		{ a: null, b: { c: null, d: 1 } },
		{ b: { d: 1 } },
	],
	['also in lists', 'sla', { clocks: [{ warnAt: null, name: 'x' }] }, { clocks: [{ name: 'x' }] }],
	[
		'keeps what is false, 0, or an empty text, list or object',
		'lead',
		{ a: false, b: 0, c: '', d: [], e: {} },
		{ a: false, b: 0, c: '', d: [], e: {} },
	],
	[
		'keeps the fields of a form as they came in',
		'lead',
		{ custom: { note: null } },
		{ custom: { note: null } },
	],
	[
		'keeps what a change was made from',
		'validation',
		{ changes: [{ from: null }] },
		{ changes: [{ from: null }] },
	],
	['keeps what is no part of ours', 'form', { city: null }, { city: null }],
	['keeps what is no object', 'lead', null, null],
])('it %s', (_says, part, given, shown) => {
	expect(itemPart(part, given)).toStrictEqual(shown);
});

test.each(['match', 'validation', 'person'])('the reason of %s stands first', (part) => {
	const shown = itemPart(part, { decision: 'new', reason: 'New.' }) as object;
	expect(Object.keys(shown)).toEqual(['reason', 'decision']);
});

test('law: shown twice is shown once, and what came in is not changed', () => {
	fc.assert(
		fc.property(fc.constantFrom(...Object.keys(schemas)), fc.jsonValue(), (part, given) => {
			const before = structuredClone(given);
			const shown = itemPart(part, given);
			expect(itemPart(part, shown)).toEqual(shown);
			expect(given).toEqual(before);
		}),
	);
});
