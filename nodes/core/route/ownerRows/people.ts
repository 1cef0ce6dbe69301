import type { Finding } from '../../check';
import { isAddress } from '../../check';
import { joinedWords } from '../../fold';
import type { OwnerColumn } from '../../lead';
import { cellText } from './cellTexts';
import { columnNamed } from './columnNamed';

type Row = Readonly<Record<string, unknown>>;

/** What stands under the names of a list where it is summed up. */
const sums = `
	total, totals, grand total, sub total, sum, average, avg, mean, count, all,
	summe, gesamt, gesamtsumme, insgesamt, zwischensumme, durchschnitt, mittelwert, schnitt, anzahl,
	total général, totaux, somme, moyenne, suma, promedio, media, totale, somma, soma, média,
	razem, łącznie, średnia, totaal, som, gemiddelde`;

const sumKeys: ReadonlySet<string> = new Set(sums.split(',').map(joinedWords));

/** Small words that stand in names. */
const particles = new Set(
	'de da do dos das del della di du la le van der den von vom zu zur af av el al bin ibn ter ten te y e i et und of'.split(
		' ',
	),
);

const reachedBy = ['email', 'phone', 'id', 'crmId'] as const satisfies readonly OwnerColumn[];
const nameKinds = ['name', 'firstName', 'lastName'] as const satisfies readonly OwnerColumn[];

/** Which rows of a list are of people. */
export interface PeopleOfRows {
	/** What a row is that is of nobody: a sum, the header once more, or a note; `null` for a person. */
	whyNot(row: Row): Finding | null;
	/** What is odd about a person. */
	doubtOf(row: Row): Finding | null;
}

/**
 * Tells the people of a list from what else stands in its rows. Who has an email that is one is a person,
 * whatever they are called.
 *
 * @example
 * peopleAmong(rows, columns).whyNot({ Name: 'Total', Weight: 3 })?.code // 'ownerRow.noPerson'
 */
export function peopleAmong(
	rows: readonly Row[],
	columns: ReadonlyMap<OwnerColumn, readonly string[]>,
): PeopleOfRows {
	const textOf = (row: Row, kind: OwnerColumn) =>
		(columns.get(kind) ?? []).map((name) => cellText(row[name])).find((text) => text !== '') ?? '';
	const nameOf = (row: Row) =>
		nameKinds
			.map((kind) => textOf(row, kind))
			.filter((text) => text !== '')
			.join(' ');
	const hasEmail = (row: Row) => isAddress(textOf(row, 'email'));
	const emails = rows.filter(hasEmail).length;
	const filled = (row: Row) =>
		[...columns].flatMap(([kind, names]) =>
			names.flatMap((name) => (cellText(row[name]) === '' ? [] : [{ kind, name }])),
		);
	const isHeader = (row: Row) =>
		filled(row).some(({ kind }) => kind === 'name' || kind === 'email' || kind === 'lastName') &&
		filled(row).every(({ kind, name }) => {
			const text = cellText(row[name]);
			return columnNamed(text) === kind || joinedWords(text) === joinedWords(name);
		});
	const isNote = (row: Row) =>
		emails > 0 &&
		filled(row).every(({ kind }) => (nameKinds as readonly OwnerColumn[]).includes(kind)) &&
		readsAsNote(nameOf(row));
	const kinds: ReadonlyArray<{ is: (row: Row) => boolean; what: string }> = [
		{ is: (row) => sumKeys.has(joinedWords(nameOf(row))), what: 'sums up others' },
		{ is: isHeader, what: 'has the names of the columns once more' },
		{ is: isNote, what: 'is a note' },
	];
	return {
		whyNot(row) {
			const name = nameOf(row);
			if (name === '' || hasEmail(row)) return null;
			const found = kinds.find(({ is }) => is(row));
			return found ? noPerson(name, found.what) : null;
		},
		doubtOf: (row) =>
			emails > 0 && nameOf(row) !== '' && reachedBy.every((kind) => textOf(row, kind) === '')
				? unreached(nameOf(row))
				: null,
	};
}

/** Whether a text is a sentence or two rather than a name. */
function readsAsNote(text: string): boolean {
	const parts = text.split(/\s+/);
	const small = parts.filter(
		(part) => /^\p{Ll}[\p{Ll}’']*[.,!]?$/u.test(part) && !particles.has(part),
	);
	return (
		/[:=*!?]|https?\b|\d{1,4}[./-]\d/.test(text) ||
		(parts.length >= 4 && /\d/.test(text)) ||
		(parts.length >= 3 && small.length >= 2 && small.length < parts.length) ||
		parts.length > 7
	);
}

const noPerson = (name: string, what: string): Finding => ({
	severity: 'warning',
	code: 'ownerRow.noPerson',
	message: `"${name.slice(0, 60)}" ${what} and is no person, so the row is left out`,
	hint: 'Take the row out of the list, or write an email where it is a person.',
});

const unreached = (name: string): Finding => ({
	severity: 'warning',
	code: 'ownerRow.noEmail',
	message: `${name.slice(0, 60)} has no email, though others have, and is given leads all the same`,
	hint: 'Write their email, or take the row out of the list where it is no person.',
});
