import type { Choice } from './choose';
import { isEmptyMarker } from '../value/emptyMarker';
import { textOfHtml } from '../value/mail';
import type { Entry } from './payload';
import type { PayloadField } from '../../lead';
import { Report, type Problem, type Reading } from '../report';
import { cleanLine, cleanText, LONGEST_LINE, textOf } from '../../text';

/** A value that speaks for a field. */
export interface Given {
	entry: Entry;
	/** As it came in. */
	raw: string;
	/** Cleaned. */
	text: string;
}

/** What was found for a field of which not every text is usable. */
export type Found<Value> =
	| { ok: true; given: Given; value: Value; why: string | null }
	| { ok: false; given: Given; problem: Problem };

/** Which entries the fields were taken from, and which of these only look like it. */
export interface FieldOrigin {
	readonly taken: ReadonlyMap<PayloadField, Entry>;
	readonly guessed: ReadonlyMap<PayloadField, Entry>;
}

/** Reads a payload's values field by field; lists what it changes and keeps what it does not use. */
export class FieldReader {
	readonly report = new Report();
	readonly #choice: Choice;
	readonly #unused: Entry[];
	readonly #given = new Set<string>();
	readonly #taken = new Map<PayloadField, Entry>();

	constructor(choice: Choice) {
		this.#choice = choice;
		this.#unused = [...choice.rest];
	}

	/** Entries that no field has taken, so far. */
	get unused(): readonly Entry[] {
		return this.#unused;
	}

	/** Fields that had any value, usable or not. */
	get given(): ReadonlySet<string> {
		return this.#given;
	}

	/** Where each field that was read came from. */
	get origin(): FieldOrigin {
		const { guessed } = this.#choice;
		return { taken: this.#taken, guessed };
	}

	/** Names that a person gave for a field and that the payload does not have. */
	get unknownNames(): ReadonlyMap<PayloadField, readonly string[]> {
		return this.#choice.unknownNames;
	}

	/** Whether a person named where a field's foremost value is. */
	isByHand(field: PayloadField): boolean {
		return this.#choice.byHand.has(field);
	}

	/** Says that a field's value is that of an entry. */
	take(field: PayloadField, entry: Entry): void {
		this.#taken.set(field, entry);
	}

	/** Takes out entries that no field has taken, for what is read by other names. */
	withdraw(isWanted: (entry: Entry) => boolean): Entry[] {
		if (!this.#unused.some(isWanted)) return [];
		const wanted: Entry[] = [];
		for (const entry of this.#unused.splice(0)) {
			(isWanted(entry) ? wanted : this.#unused).push(entry);
		}
		return wanted;
	}

	/** Keeps entries beside the lead's fields. */
	keep(...entries: readonly Entry[]): void {
		this.#unused.push(...entries);
	}

	/** The entries for a field, as they came. */
	entries(field: PayloadField): readonly Entry[] {
		return this.#choice.of(field);
	}

	/** The foremost value for a field; others are kept. */
	first(field: PayloadField, clean: (text: string) => string = cleanLine): Given | undefined {
		const all = this.#all(field, clean);
		const [first] = all;
		if (!first) return undefined;
		this.take(field, first.entry);
		for (const { entry, text } of all) if (text !== first.text) this.keep(entry);
		return first;
	}

	/** The foremost value's text, for a field whose changes are of no interest. */
	plain(field: PayloadField): string | undefined {
		return this.first(field)?.text.slice(0, LONGEST_LINE);
	}

	/**
	 * A field of one line.
	 *
	 * @param shape gives the canonical text
	 * @param why the reason for the list of changes, where `shape` changes the text
	 */
	line(field: PayloadField, shape = (text: string) => text, why = ''): string | null {
		const first = this.first(field);
		if (!first) return null;
		const line = shortLine(first.text);
		const shaped = shortLine(shape(line));
		this.report.change(field, first.raw, shaped, shaped === line ? cleaned(first) : why);
		return shaped;
	}

	/** A field of any number of lines. */
	lines(field: PayloadField): string | null {
		const first = this.first(field, plainText);
		if (!first) return null;
		this.report.change(field, first.raw, first.text, onlyCleaned);
		return first.text;
	}

	/** The foremost usable value for a field, else the foremost one and why it is not usable. */
	usable<Value>(
		field: PayloadField,
		read: (text: string, entry: Entry) => Reading<Value>,
	): Found<Value> | undefined {
		const all = this.#all(field, cleanLine);
		if (all.length === 0) return undefined;
		let found: Found<Value> | undefined;
		const unusable: Array<Found<Value> & { ok: false }> = [];
		for (const given of all) {
			if (found) {
				if (given.text !== found.given.text) this.keep(given.entry);
				continue;
			}
			const reading = read(given.text, given.entry);
			if (reading.ok) found = { given, ...reading };
			else unusable.push({ given, ...reading });
		}
		if (found) this.take(field, found.given.entry);
		if (!found) {
			const [first, ...others] = unusable;
			if (first) this.take(field, first.given.entry);
			this.keep(...others.map(({ given }) => given.entry));
			return first;
		}
		// Another field made up for these.
		for (const { given, problem } of unusable) {
			this.report.issue('note', field, problem, given.raw);
			this.keep(given.entry);
		}
		return found;
	}

	#all(field: PayloadField, clean: (text: string) => string): readonly Given[] {
		const entries = this.#choice.of(field);
		// Most fields have none.
		if (entries.length === 0) return nothing;
		const all: Given[] = [];
		for (const entry of entries) {
			const raw = textOf(entry.value);
			const text = raw === undefined ? '' : clean(raw);
			if (raw === undefined) this.keep(entry);
			else if (isEmptyMarker(text, field) && !entry.canonical)
				this.report.change(field, raw, null, 'Says that there is none');
			else if (text !== '') all.push({ entry, raw, text });
		}
		if (all.length > 0) this.#given.add(field);
		return all;
	}
}

const nothing: readonly Given[] = [];

/** Text cut to the length of a line. */
export const shortLine = (text: string) =>
	text.length <= LONGEST_LINE ? text : text.slice(0, LONGEST_LINE).trimEnd();

/** What cleaning does to a text that is not too long. */
export const onlyCleaned = 'Extra spaces and invisible characters removed';

/** Why a text differs from what came in when only cleaning changed it. */
export const cleaned = ({ text }: Given) =>
	text.length > LONGEST_LINE ? `Shortened to ${LONGEST_LINE} characters` : onlyCleaned;

/** Editors of CRMs and forms send what was written as a page of its own. */
const markedUp = /^\s*<(?:p|div|br|html|body|span|table|ul|ol|h\d)\b[^>]{0,500}>/i;

const plainText = (text: string): string =>
	cleanText(markedUp.test(text) ? textOfHtml(text) : text);
