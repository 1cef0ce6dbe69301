import { words } from '../../fold';
import type { OwnerColumn } from '../../lead';
import { cellText } from './cellTexts';

type Row = Readonly<Record<string, unknown>>;
type Columns = Map<OwnerColumn, string[]>;

/** The part of a name that a column of names holds where the other part has a column of its own. */
const otherPart = { firstName: 'lastName', lastName: 'firstName' } as const;

/**
 * Where one column holds first names and another is only called Name, that may be the last name: Vorname and
 * Name, Prénom and Nom; or the first one: Nombre and Apellidos. It is, unless most of its cells hold the
 * whole name.
 *
 * @param isByHand whether somebody said of a column what it holds
 * @example
 * withNameParts(new Map([['firstName', ['Vorname']], ['name', ['Name']]]), [{ Vorname: 'Ute', Name: 'Bos' }], () => false)
 * // Map { 'firstName' => ['Vorname'], 'lastName' => ['Name'] }
 */
export function withNameParts(
	columns: Columns,
	rows: readonly Row[],
	isByHand: (name: string) => boolean,
): Columns {
	const names = columns.get('name') ?? [];
	const known = (['firstName', 'lastName'] as const).filter((kind) => columns.has(kind));
	const [kind] = known;
	if (names.length === 0 || kind === undefined || known.length > 1) return columns;
	const parts = columns.get(kind) ?? [];
	const whole = names.filter((name) => isByHand(name) || holdsWhole(rows, name, parts));
	const columnsNow: Columns = new Map(columns);
	if (whole.length > 0) return columnsNow.set('name', whole);
	columnsNow.delete('name');
	return columnsNow.set(otherPart[kind], names);
}

/** Whether most cells of a column hold what stands beside them in another one, and more. */
function holdsWhole(rows: readonly Row[], name: string, parts: readonly string[]): boolean {
	const pairs = rows.flatMap((row) => {
		const part = parts.map((each) => words(cellText(row[each]))).find(({ length }) => length > 0);
		const whole = words(cellText(row[name]));
		return part && whole.length > 0 ? [{ part, whole }] : [];
	});
	const holding = pairs.filter(
		({ part, whole }) => whole.length > part.length && part.every((each) => whole.includes(each)),
	);
	return holding.length * 2 > pairs.length;
}
