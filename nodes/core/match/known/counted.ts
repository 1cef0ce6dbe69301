import { joinedWords } from '../../fold';
import {
	furtherContacts,
	isContactKind,
	ownField,
	ownValueOf,
	readOwn,
	type Comparable,
	type ComparedField,
} from '../comparable';
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
	isOwn ? `own ${joinedWords(name)}` : name;

/**
 * The values of a record of which it counts how many have them, or how many names are behind them: in
 * fields of the company's own each by itself, but for further mailboxes and numbers: they count with the
 * main ones.
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
		const contacts = furtherContacts(value).flatMap((each) => {
			const main = fields.find(({ kind }) => kind === each.kind);
			return main ? [{ field: main, value: each.value }] : [];
		});
		return [
			...contacts,
			...readOwn(value)
				.filter(({ kind }) => !isContactKind(kind))
				.map((each) => ({ field: ownField(each.name, each.kind), value: each.value })),
		];
	});

/** What reads the values of a field from a record: one of the company's own, or all mailboxes or numbers. */
export function valuesReader(
	fields: readonly ComparedField[],
	field: ComparedField,
): (comparable: Comparable) => readonly string[] {
	const own = fields.findIndex(({ kind }) => kind === 'own');
	if (field.isOwn) return (comparable) => [ownValueOf(comparable[own] ?? '', field)];
	const at = fields.findIndex(({ name }) => name === field.name);
	return (comparable) => [
		comparable[at] ?? '',
		...furtherContacts(comparable[own] ?? '').flatMap(({ kind, value }) =>
			kind === field.kind ? [value] : [],
		),
	];
}
