import { Refused } from './vendor';

/** A record with what it is related to under a name of its own, such as `Who`. */
export type Row = Readonly<Record<string, unknown>>;

/** A query in the small part of Salesforce's language that a lead desk speaks. */
export interface Query {
	fields: string[];
	object: string;
	isAsked(row: Row): boolean;
	/** The field to sort by, ascending. */
	orderBy: string | undefined;
	limit: number;
}

const refuse = (text: string) => new Refused({ status: 400, text, reason: 'MALFORMED_QUERY' });

const shape =
	/^SELECT (?<fields>[\w.,\s]+?) FROM (?<object>\w+)(?:\s+WHERE (?<where>.+?))?(?:\s+ORDER BY (?<order>[\w.]+)(?: ASC)?)?(?:\s+LIMIT (?<limit>\d+))?\s*$/is;

/** Text in quotes, a list of it, or a word: a time, a number, `true`, `null`. */
const literal = String.raw`'(?:[^'\\]|\\.)*'`;
const condition = new RegExp(
	String.raw`^([\w.]+)\s*(=|!=|>=|<=|>|<|IN)\s*(\((?:\s*${literal}\s*,?)*\)|${literal}|[\w:.+-]+)(?:\s+AND\s+|$)`,
	'i',
);

/**
 * Reads a query; throws {@link Refused} for what Salesforce does not understand.
 *
 * @param isField whether the object has a field of that name
 * @example
 * readQuery("SELECT Id FROM Lead WHERE Email = 'ada@example.com' LIMIT 1", () => true).limit // 1
 */
export function readQuery(
	text: string,
	isField: (object: string, field: string) => boolean,
): Query {
	const parts = shape.exec(text.trim())?.groups;
	if (!parts) throw refuse(`unexpected token in: ${text}`);
	const { object = '', order } = parts;
	const fields = (parts.fields ?? '').split(',').map((field) => field.trim());
	const conditions = readConditions(parts.where ?? '');
	for (const field of [
		...fields,
		...conditions.map((each) => each.field),
		...(order ? [order] : []),
	]) {
		if (isField(object, field)) continue;
		const reason = 'INVALID_FIELD';
		throw new Refused({ status: 400, text: `No such column '${field}' on ${object}`, reason });
	}
	return {
		...{ fields, object, orderBy: order, limit: Number(parts.limit ?? 2000) },
		isAsked: (row) => conditions.every(({ field, fits }) => fits(valueAt(row, field))),
	};
}

function readConditions(where: string) {
	const found: Array<{ field: string; fits: (value: unknown) => boolean }> = [];
	for (let left = where.trim(); left !== ''; ) {
		const [all = '', field = '', operator = '', value = ''] = condition.exec(left) ?? [];
		if (all === '') throw refuse(`unexpected token: ${left}`);
		found.push({ field, fits: fitting(operator.toUpperCase(), value) });
		left = left.slice(all.length);
	}
	return found;
}

/** What is compared: text in small letters, times as milliseconds. */
function plain(value: unknown): unknown {
	if (typeof value !== 'string') return value ?? null;
	const isTime = /^\d{4}-\d\d-\d\dT/.test(value);
	return isTime ? Date.parse(value.replace(/\+0000$/, 'Z')) : value.toLowerCase();
}

function valueOf(text: string): unknown {
	if (text.startsWith("'")) return plain(text.slice(1, -1).replace(/\\(.)/g, '$1'));
	if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
	if (/^null$/i.test(text)) return null;
	const isTime = /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:\d\d)$/.test(text);
	if (!isTime && !/^-?\d+$/.test(text)) throw refuse(`unexpected token: ${text}`);
	return isTime ? plain(text) : Number(text);
}

function fitting(operator: string, text: string): (value: unknown) => boolean {
	if (operator === 'IN') {
		const all = (text.match(new RegExp(literal, 'g')) ?? []).map(valueOf);
		if (all.length === 0) throw refuse(`unexpected token: ${text}`);
		return (value) => all.includes(plain(value));
	}
	const asked = valueOf(text);
	if (operator === '=') return (value) => plain(value) === asked;
	if (operator === '!=') return (value) => plain(value) !== asked;
	const by: Record<string, (difference: number) => boolean> = {
		'>': (difference) => difference > 0,
		'>=': (difference) => difference >= 0,
		'<': (difference) => difference < 0,
		'<=': (difference) => difference <= 0,
	};
	return (value) => by[operator]?.(Number(plain(value)) - Number(asked)) ?? false;
}

/** What a record has under a field such as `Who.Email`. */
export const valueAt = (row: Row, field: string): unknown =>
	field
		.split('.')
		.reduce<unknown>((value, name) => (value as Row | null | undefined)?.[name], row) ?? null;
