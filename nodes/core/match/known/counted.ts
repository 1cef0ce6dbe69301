import { ownField, ownValueOf, readOwn, type Comparable, type ComparedField } from '../comparable';
import { plainName } from '../columnNames';
import { isCounted } from '../model';

/** A value to count. */
export interface CountedValue {
	field: ComparedField;
	value: string;
}

/**
 * Under what name it counts who has a value of a field.
 *
 * @example
 * countedAs({ name: 'city', kind: 'place' }) // 'city'
 * countedAs({ name: 'Tax Number', kind: 'id', isOwn: true }) // 'own taxnumber'
 */
export const countedAs = ({ name, isOwn }: ComparedField): string =>
	isOwn ? `own ${plainName(name)}` : name;

/**
 * The values of a record of which it counts how many have them, or how many names are behind them: in
 * fields of the company's own each by itself.
 *
 * @example
 * countedValues(leadFields, ['ada']) // [{ field: { name: 'firstName', kind: 'first name' }, value: 'ada' }]
 */
export const countedValues = (
	fields: readonly ComparedField[],
	comparable: Comparable,
): CountedValue[] =>
	fields.flatMap((field, at): CountedValue[] => {
		const value = comparable[at] ?? '';
		if (value === '') return [];
		if (field.kind !== 'own') return isCounted(field.kind) ? [{ field, value }] : [];
		return readOwn(value).map((each) => ({
			field: ownField(each.name, each.kind),
			value: each.value,
		}));
	});

/** What reads the value of a field from a record, one of the company's own among them. */
export function valueReader(
	fields: readonly ComparedField[],
	field: ComparedField,
): (comparable: Comparable) => string {
	const at = fields.findIndex(({ name, kind }) =>
		field.isOwn ? kind === 'own' : name === field.name,
	);
	return field.isOwn
		? (comparable) => ownValueOf(comparable[at] ?? '', field)
		: (comparable) => comparable[at] ?? '';
}
