import { joinedWords } from '../../fold';
import { accountsIn } from '../../keys';
import { textOf } from '../../text';
import { allPhrases } from '../../words';
import { namedBy } from './exclusionLists';

type Row = Readonly<Record<string, unknown>>;

/** What a column of rows can hold; `any` is one of the others, told by how it is written. */
type Column = 'address' | 'domain' | 'company' | 'any';

/** What came of rows. */
export interface ExclusionRows {
	/** Addresses, domains and companies, as in a list on the screen. */
	entries: string[];
	/** How many rows hold something of which nothing names anybody. */
	unread: number;
}

/** Beside what forms call them. */
const furtherNames: Readonly<Record<Column, string>> = {
	address: 'email, e mail, mail, address email, blocked email, excluded email',
	domain:
		'domain, domains, email domain, company domain, host, url, web, homepage, website url, domane, domaine, dominio, dominios, domein, domena',
	company: 'company name, account, account name, organization name, competitor, wettbewerber',
	any: 'entry, entries, exclude, excluded, exclusion, exclusions, blocked, blocklist, blacklist, value, address or domain, email or domain, eintrag, ausschluss',
};

const named: Readonly<Record<Column, readonly string[]>> = {
	address: allPhrases(({ labels }) => labels.email),
	domain: allPhrases(({ labels }) => labels.website),
	company: allPhrases(({ labels }) => labels.company),
	any: [],
};

const columns: ReadonlyMap<string, Column> = new Map(
	(Object.keys(named) as Column[]).flatMap((column) =>
		[...named[column], ...furtherNames[column].split(',')].map((name): [string, Column] => [
			joinedWords(name),
			column,
		]),
	),
);

/**
 * Reads rows of a sheet, a Data Table or a CRM as entries of an exclusion list. Columns are known by their
 * names, also one level below. A row with an address is about that person alone: what else it says of
 * their company does not exclude everybody there.
 *
 * @example
 * readExclusionRows([
 *   { Firma: 'Rival Ltd', Domain: 'rival.example' },
 *   { Name: 'Ada', 'E-Mail': 'ada@acme.example', Firma: 'Acme' },
 *   { Note: 'to do' },
 * ]) // { entries: ['rival.example', 'Rival Ltd', 'ada@acme.example'], unread: 1 }
 */
export function readExclusionRows(rows: readonly Row[]): ExclusionRows {
	const entries: string[] = [];
	let unread = 0;
	for (const row of rows) {
		const cells = cellsOf(row);
		const found = entriesOf(cells);
		if (found.length === 0 && cells.some(({ text }) => text !== '')) unread++;
		entries.push(...found);
	}
	return { entries, unread };
}

interface Cell {
	name: string;
	text: string;
}

function cellsOf(row: Row, depth = 0): Cell[] {
	return Object.entries(row).flatMap(([name, value]): Cell[] => {
		const isNested = value !== null && typeof value === 'object' && !Array.isArray(value);
		if (isNested) return depth === 0 ? cellsOf(value as Row, depth + 1) : [];
		const texts = Array.isArray(value) ? (value as unknown[]) : [value];
		return texts.map((each) => ({ name, text: (textOf(each) ?? '').trim() }));
	});
}

function entriesOf(cells: readonly Cell[]): string[] {
	const of = (wanted: Column, split: (text: string) => string[]) =>
		cells
			.filter(({ name }) => columns.get(joinedWords(name)) === wanted)
			.flatMap(({ text }) => split(text));
	const kindOf = (entry: string) => namedBy(entry)?.kind;
	const others = of('any', accountsIn);
	const addresses = [
		...of('address', (text) => text.split(/[;,\s]+/)),
		...others.filter((entry) => kindOf(entry) === 'addresses'),
	].filter((entry) => kindOf(entry) === 'addresses');
	if (addresses.length > 0) return addresses;
	return [
		...of('domain', accountsIn).filter((entry) => kindOf(entry) === 'domains'),
		...of('company', accountsIn).filter((entry) => kindOf(entry) !== undefined),
		...others.filter((entry) => kindOf(entry) !== undefined),
	];
}
