import { joinedWords } from '../../fold';
import { comparedKinds, type ComparedKind } from '../../lead';
import { writtenOut } from '../../text';
import { isContactKind, ownField, type ComparedField } from './field';
import { normalValue } from './normal';
import { isNobodys } from './nobodys';
import { standsForNothing } from './nothing';

/** A field of a company's own, such as a tax number, by which its leads are compared. */
export interface OwnField extends ComparedField {
	/** Other kinds stand for one field of a lead each, and are compared together with other fields. */
	kind: ComparedKind;
}

/**
 * Fields by their names, as a lead keeps which of its further answers are compared.
 *
 * @example
 * kindsByName([{ name: 'Tax Number', kind: 'id' }]) // { 'Tax Number': 'id' }
 */
export const kindsByName = (fields: readonly OwnField[]): Record<string, ComparedKind> =>
	Object.fromEntries(fields.map(({ name, kind }) => [name, kind]));

/** What a record says in a field of the company's own. */
export interface OwnValue extends OwnField {
	/** As it was written, or as `normalValue` writes it. */
	value: string;
}

/**
 * What sources say in fields of the company's own; of several the first that says anything.
 *
 * @param kinds of each field, by its name
 * @param sources values by the names of fields, which are read however they are written
 * @example
 * ownValuesIn({ 'Tax Number': 'id' }, [{ tax_number: 'DE 123' }])
 * // [{ name: 'Tax Number', kind: 'id', value: 'DE 123' }]
 */
export function ownValuesIn(
	kinds: Readonly<Record<string, ComparedKind>>,
	sources: ReadonlyArray<Readonly<Record<string, unknown>>>,
): OwnValue[] {
	return Object.entries(kinds).flatMap(([name, kind]): OwnValue[] => {
		const wanted = joinedWords(name);
		for (const source of sources) {
			for (const [written, value] of Object.entries(source)) {
				const text = joinedWords(written) === wanted ? writtenOut(value).trim() : '';
				if (text !== '' && !standsForNothing(kind, text)) return [{ name, kind, value: text }];
			}
		}
		return [];
	});
}

/** Part values, and the parts of one; nobody types them. */
const BETWEEN = '\u001e';
const WITHIN = '\u001f';

const plain = (text: string) => text.replace(/\p{Cc}+/gu, ' ').trim();

/** A value as it is compared; nothing of what is nobody's. */
function saidIn(kind: ComparedKind, value: string): string {
	const normal = normalValue(kind, value);
	return isNobodys(kind, normal) ? '' : normal;
}

/**
 * What a record says in fields of the company's own as one text, so that a comparable is as long
 * whatever fields there are. Values are written as they are compared.
 *
 * @example
 * writtenOwn([{ name: 'Tax Number', kind: 'id', value: 'DE 123' }]) // 'Tax Number␟id␟de123'
 */
export const writtenOwn = (values: readonly OwnValue[]): string =>
	values
		.filter(({ kind, value }) => !standsForNothing(kind, plain(value)))
		.map(({ name, kind, value }) => [plain(name), kind, saidIn(kind, plain(value))])
		.filter(([name, , value]) => name !== '' && value !== '')
		.map((parts) => parts.join(WITHIN))
		.sort()
		.join(BETWEEN);

const isComparedKind = (kind: string): kind is ComparedKind =>
	comparedKinds.some((each) => each === kind);

/**
 * What {@link writtenOwn} wrote.
 *
 * @example
 * readOwn(writtenOwn([{ name: 'Tax Number', kind: 'id', value: 'DE 123' }]))
 * // [{ name: 'Tax Number', kind: 'id', value: 'de123' }]
 */
export const readOwn = (text: string): OwnValue[] =>
	text === ''
		? []
		: text.split(BETWEEN).flatMap((each) => {
				const [name = '', kind = '', value = ''] = each.split(WITHIN);
				return isComparedKind(kind) ? [{ name, kind, value }] : [];
			});

/**
 * What a record says in a field, whatever kind it had when that was written.
 *
 * @returns an empty text for nothing
 */
function valueIn(said: readonly OwnValue[], { name, kind }: ComparedField): string {
	const wanted = joinedWords(name);
	const found = said.find((each) => joinedWords(each.name) === wanted);
	return found === undefined ? '' : normalValue(kind, found.value);
}

/**
 * What a record says in one field of the company's own.
 *
 * @param written as {@link writtenOwn} writes it
 * @returns an empty text for nothing
 * @example
 * ownValueOf(writtenOwn([{ name: 'Tax Number', kind: 'id', value: 'DE 1' }]), { name: 'tax_number', kind: 'id' }) // 'de1'
 */
export const ownValueOf = (written: string, field: ComparedField): string =>
	valueIn(readOwn(written), field);

/**
 * Whether all that one says in fields of the company's own, the other says as well.
 *
 * @param one as {@link writtenOwn} writes it, as is `other`
 */
export function isOwnWithin(one: string, other: string): boolean {
	if (!other.includes(BETWEEN)) return one === other;
	const said = new Set(other.split(BETWEEN));
	return one.split(BETWEEN).every((each) => said.has(each));
}

/**
 * What {@link writtenOwn} wrote, of some kinds alone.
 *
 * @example
 * ownOfKinds(writtenOwn([{ name: 'Tax Number', kind: 'id', value: '7' }]), (kind) => kind !== 'id') // ''
 */
export const ownOfKinds = (written: string, isWanted: (kind: ComparedKind) => boolean): string =>
	readOwn(written)
		.filter(({ kind }) => isWanted(kind))
		.map(({ name, kind, value }) => [name, kind, value].join(WITHIN))
		.join(BETWEEN);

/** Records with what they say in fields of the company's own spread out, a field each. */
export interface Spread {
	fields: readonly ComparedField[];
	/** Of a record, what it says of all these fields. */
	of(comparable: readonly string[]): readonly string[];
}

/**
 * How records are compared in fields of the company's own too: each that one of them says has a place
 * behind the others. A further mailbox or number has none: it is compared with the main ones, see
 * `furtherContacts`.
 *
 * @param asking the records that say by which fields it is compared
 * @example
 * const tax = comparableOf(leadFields, {}, [{ name: 'Tax Number', kind: 'id', value: '7' }]);
 * spreadOwn(leadFields, [tax]).fields.at(-1) // { name: 'Tax Number', kind: 'id', isOwn: true }
 * spreadOwn(leadFields, [tax]).of(tax).at(-1) // '7'
 */
export function spreadOwn(
	fields: readonly ComparedField[],
	asking: ReadonlyArray<readonly string[]>,
): Spread {
	const place = fields.findIndex(({ kind }) => kind === 'own');
	const own = new Map<string, ComparedField & OwnField>();
	for (const comparable of place < 0 ? [] : asking) {
		for (const { name, kind } of readOwn(comparable[place] ?? '')) {
			if (!isContactKind(kind) && !own.has(joinedWords(name)))
				own.set(joinedWords(name), ownField(name, kind));
		}
	}
	if (own.size === 0) return { fields, of: (comparable) => comparable };
	const more = [...own.values()];
	return {
		fields: [...fields, ...more],
		of(comparable) {
			const said = readOwn(comparable[place] ?? '');
			return [
				...fields.map((_field, at) =>
					at === place ? ownOfKinds(comparable[at] ?? '', isContactKind) : (comparable[at] ?? ''),
				),
				...more.map((field) => valueIn(said, field)),
			];
		},
	};
}
