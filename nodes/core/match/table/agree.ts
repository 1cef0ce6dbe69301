import { comparers, levelsOfKind, type CompareValues } from '../levels';
import { contactKinds, type ContactKind } from '../comparable';
import {
	HAS_FURTHER,
	HOLDS_GIVEN_NAME,
	IS_LAND_LINE,
	IS_MANY_PEOPLES_MAILBOX,
	IS_MANY_PEOPLES_NUMBER,
	IS_MOBILE,
	IS_NAMELESS,
	IS_ONLY_A_NAME,
	lettersOfMailbox,
	spelledBy,
} from './flags';
import { memo } from './memo';
import type { Table } from './Table';

const given = levelsOfKind['first name'];
const surname = levelsOfKind['last name'];
const mail = levelsOfKind.email;
const dial = levelsOfKind.phone;
const firm = levelsOfKind.company;

/** Numbers of the levels that are decided here, of fields that are compared together. */
const GIVEN_DIFFERS = given.indexOf('differs');
const GIVEN_CLOSE = given.indexOf('close');
const GIVEN_SPELLED = given.indexOf('spelled');
const GIVEN_INITIAL = given.indexOf('initial');
const SURNAME_DIFFERS = surname.indexOf('differs');
const SURNAME_CLOSE = surname.indexOf('close');
const SURNAME_INITIAL = surname.indexOf('initial');
const SURNAME_SPELLED = surname.indexOf('spelled');
const MAIL_EXACT = mail.indexOf('exact');
const MAIL_OWN = mail.indexOf('own');
const MAIL_ROLE = mail.indexOf('role');
const MAIL_CLOSE = mail.indexOf('close');
const MAIL_LOCAL = mail.indexOf('local');
const MAIL_NAME = mail.indexOf('only a name');
const MAIL_HOST = mail.indexOf('host');
const MAIL_DIFFERS = mail.indexOf('differs');
const DIAL_EXACT = dial.indexOf('exact');
const DIAL_PERSONAL = dial.indexOf('personal');
const DIAL_LINE = dial.indexOf('line');
const DIAL_SHARED = dial.indexOf('shared');
const FIRM_CLOSE = firm.indexOf('close');
const EXACT = 1;

/** What an agreement of names is worth where it is asked whether they stand the other way round. */
function worthOf(level: number, differs: number, initial: number): number {
	if (level === 0) return 0;
	if (level === differs || level === initial) return -1;
	return level === EXACT ? 3 : 2;
}

const worthOfGiven = (level: number) => worthOf(level, GIVEN_DIFFERS, GIVEN_INITIAL);
const worthOfSurname = (level: number) => worthOf(level, SURNAME_DIFFERS, SURNAME_INITIAL);

/** So many comparisons of a field are remembered, where there are many records. */
const REMEMBERED = 1 << 18;
const MANY_RECORDS = 5000;

/** Of names, which are compared most, where there are very many. */
const REMEMBERED_OF_NAMES = 1 << 22;
const VERY_MANY_RECORDS = 100_000;

/** What is left out, to see what it is worth. */
export interface LeftOut {
	swaps?: boolean;
}

/** How two records agree. */
export interface Agreement {
	/** The level of each field, by its number in `levelsOfKind`; swapped names both have one of first names. */
	levels: Uint8Array;
	/** Whether the first name of one was compared with the last name of the other. */
	isSwapped: boolean;
	/**
	 * The mailbox and the number that both have, by the number of its value, where it is not the main one
	 * of both; else 0.
	 */
	beside: Record<ContactKind, number>;
}

/**
 * Compares the records of a table, two at a time. The order of the two changes nothing.
 */
export class Agreements {
	/** Of the pair that was compared last. */
	readonly last: Agreement;

	private readonly compare: readonly CompareValues[];

	/** A first name with a last name. */
	private readonly across: CompareValues;

	private readonly strong: readonly number[];

	/**
	 * @param comparesMany whether many of its pairs will be compared, so that it pays to remember
	 */
	constructor(
		private readonly table: Table,
		private readonly leftOut: LeftOut = {},
		comparesMany = table.size >= MANY_RECORDS,
	) {
		const { fields, values, places } = table;
		this.compare = fields.map(({ kind }, at) => {
			const compare = comparers[kind](values[at]?.textOf ?? (() => ''));
			const isName = at === places.first || at === places.last;
			const most = isName && table.size >= VERY_MANY_RECORDS ? REMEMBERED_OF_NAMES : REMEMBERED;
			return comparesMany ? memo(compare, most) : compare;
		});
		this.across = this.compare[places.first] ?? (() => 0);
		this.last = {
			levels: new Uint8Array(fields.length),
			isSwapped: false,
			beside: { email: 0, phone: 0 },
		};
		this.strong = fields.flatMap(({ kind }, at) =>
			['email', 'phone', 'date', 'id'].includes(kind) ? [at] : [],
		);
	}

	/**
	 * Compares two records; the outcome is in {@link last}.
	 *
	 * @param mayEndEarly whether it may stop where the names contradict and nothing else proves a person
	 * @returns whether it went to the end
	 */
	of(one: number, other: number, mayEndEarly = false): boolean {
		const { rows, width, places, fields } = this.table;
		const [a, b] = [one * width, other * width];
		const { levels } = this.last;
		this.last.isSwapped = false;
		this.last.beside.email = this.last.beside.phone = 0;
		if (places.first >= 0 && places.last >= 0) this.names(a, b);
		else this.singleName(a, b);
		if (mayEndEarly && this.cannotWin(a, b)) return false;
		for (let at = 0; at < fields.length; at++) {
			if (at === places.first || at === places.last) continue;
			levels[at] = (this.compare[at] as CompareValues)(
				rows[a + at] as number,
				rows[b + at] as number,
			);
		}
		if (places.email >= 0) {
			this.asTheyWrite(a, b);
			this.mailbox(a, b);
		}
		if (places.phone >= 0 && levels[places.phone] === DIAL_EXACT) this.number(a, b);
		if (this.hasFurther(a, b)) this.further(one, other);
		if (places.domain >= 0) this.domain();
		return true;
	}

	/**
	 * Compares two records to the end.
	 *
	 * @returns {@link last}, until the next two are compared
	 */
	compared(one: number, other: number): Agreement {
		this.of(one, other);
		return this.last;
	}

	private singleName(a: number, b: number) {
		const { rows, places } = this.table;
		for (const at of [places.first, places.last]) {
			if (at < 0) continue;
			this.last.levels[at] = (this.compare[at] as CompareValues)(
				rows[a + at] as number,
				rows[b + at] as number,
			);
		}
	}

	private names(a: number, b: number) {
		const { rows, places } = this.table;
		const { first, last } = places;
		const { levels } = this.last;
		const [myFirst, myLast] = [rows[a + first] as number, rows[a + last] as number];
		const [yourFirst, yourLast] = [rows[b + first] as number, rows[b + last] as number];
		let level = (this.compare[first] as CompareValues)(myFirst, yourFirst);
		let levelOfLast = (this.compare[last] as CompareValues)(myLast, yourLast);
		const isDoubtful = level === GIVEN_DIFFERS || levelOfLast === SURNAME_DIFFERS;
		const areApart = level === 0 && levelOfLast === 0;
		if (!this.leftOut.swaps && (isDoubtful || areApart)) {
			const forth = this.across(myFirst, yourLast);
			const back = this.across(myLast, yourFirst);
			const [forthWorth, backWorth] = [worthOfGiven(forth), worthOfGiven(back)];
			const worth = forthWorth + backWorth;
			const straight = worthOfGiven(level) + worthOfSurname(levelOfLast);
			if (forthWorth >= 0 && backWorth >= 0 && worth > Math.max(1, straight)) {
				this.last.isSwapped = true;
				[level, levelOfLast] = [Math.min(forth, back), Math.max(forth, back)];
			}
		}
		levels[first] = level;
		levels[last] = levelOfLast;
		if (level === 0 && levelOfLast === 0) this.spelled(a, b);
	}

	/** Where one gives no name, the mailbox may spell that of the other. */
	private spelled(a: number, b: number) {
		const { rows, places, values } = this.table;
		const isNameless = (row: number) =>
			rows[row + places.first] === 0 && rows[row + places.last] === 0;
		const [mine, yours] = [isNameless(a), isNameless(b)];
		if (mine === yours || places.email < 0) return;
		const [nameless, named] = mine ? [a, b] : [b, a];
		const textAt = (row: number, at: number) => values[at]?.textOf(rows[row + at] as number) ?? '';
		const mailbox = textAt(nameless, places.email);
		if (mailbox === '') return;
		const local = mailbox.slice(0, mailbox.lastIndexOf('@'));
		const found = spelledBy(local, textAt(named, places.first), textAt(named, places.last));
		if (found === undefined) return;
		this.last.levels[places.first] = found === 'both' ? GIVEN_SPELLED : GIVEN_INITIAL;
		this.last.levels[places.last] = SURNAME_SPELLED;
	}

	/**
	 * A name that contradicts needs a mailbox, a number, a date or an id that agrees, or with the first
	 * name the company: nothing else can win.
	 */
	private cannotWin(a: number, b: number): boolean {
		const { rows, places, values } = this.table;
		const { levels } = this.last;
		if (this.last.isSwapped) return false;
		const isGiven = levels[places.first] === GIVEN_DIFFERS;
		const isSurname = levels[places.last] === SURNAME_DIFFERS;
		if (!isGiven && !isSurname) return false;
		if (this.hasFurther(a, b)) return false;
		for (const at of this.strong) {
			const mine = rows[a + at] as number;
			if (mine !== 0 && mine === rows[b + at]) return false;
		}
		const { company, email } = places;
		if (!isGiven && company >= 0 && levels[places.first] === EXACT) {
			const mine = rows[a + company] as number;
			if (mine !== 0 && mine === rows[b + company]) return false;
		}
		if (email < 0) return true;
		const [mine, yours] = [rows[a + email] as number, rows[b + email] as number];
		if (mine === 0 || yours === 0) return true;
		const all = values[email];
		return !all || !haveSameLocal(all.textOf(mine), all.textOf(yours));
	}

	/**
	 * A name that stands in its own mailbox is no slip: Jan Meier of jan.meier@ and Jan Maier of jan.maier@ are
	 * two, and their mailboxes differ as their names do.
	 */
	private asTheyWrite(a: number, b: number) {
		const { rows, places, flagsAt } = this.table;
		const { levels } = this.last;
		const [mine, yours] = [rows[a + places.email] as number, rows[b + places.email] as number];
		const isMade =
			((rows[a + flagsAt] as number) & (rows[b + flagsAt] as number) & IS_ONLY_A_NAME) > 0;
		if (mine === yours || !isMade || this.last.isSwapped) return;
		const isGivenNear = levels[places.first] === GIVEN_CLOSE;
		const isSurnameNear = levels[places.last] === SURNAME_CLOSE;
		const areWritten = (at: number) => [a, b].every((row) => this.isInMailbox(row, at));
		if (isGivenNear && areWritten(places.first)) levels[places.first] = GIVEN_DIFFERS;
		if (isSurnameNear && areWritten(places.last)) levels[places.last] = SURNAME_DIFFERS;
		const differ =
			levels[places.first] === GIVEN_DIFFERS || levels[places.last] === SURNAME_DIFFERS;
		if (differ && levels[places.email] === MAIL_CLOSE) levels[places.email] = MAIL_DIFFERS;
	}

	/** Whether a name of a record is spelled out in its mailbox. */
	private isInMailbox(row: number, at: number): boolean {
		const { rows, places, values } = this.table;
		const textAt = (place: number) => values[place]?.textOf(rows[row + place] as number) ?? '';
		const name = textAt(at).replace(/\s/g, '');
		return name !== '' && lettersOfMailbox(textAt(places.email)).includes(name);
	}

	private mailbox(a: number, b: number) {
		const { rows, places, flagsAt } = this.table;
		const { levels } = this.last;
		const level = levels[places.email];
		const [mine, yours] = [rows[a + flagsAt] as number, rows[b + flagsAt] as number];
		const either = mine | yours;
		if (level === MAIL_EXACT || level === MAIL_ROLE) {
			levels[places.email] = ownerOfMailbox(level, either, (mine & yours & IS_NAMELESS) > 0);
		} else if (level === MAIL_LOCAL && (either & IS_ONLY_A_NAME) > 0) {
			levels[places.email] = MAIL_NAME;
		} else if (level === MAIL_DIFFERS && places.domain >= 0) {
			const host = rows[a + places.domain] as number;
			if (host !== 0 && host === rows[b + places.domain]) levels[places.email] = MAIL_HOST;
		}
	}

	private hasFurther(a: number, b: number): boolean {
		const { rows, flagsAt } = this.table;
		return (((rows[a + flagsAt] as number) | (rows[b + flagsAt] as number)) & HAS_FURTHER) > 0;
	}

	/** Where both have a mailbox or number that is not the main one of both, the best that they have counts. */
	private further(one: number, other: number) {
		const { places } = this.table;
		const { levels, beside } = this.last;
		for (const kind of contactKinds) {
			if (places[kind] < 0) continue;
			for (const mine of this.contactsAt(one, kind)) {
				for (const yours of this.contactsAt(other, kind)) {
					if (mine.value !== yours.value || (mine.isMain && yours.isMain)) continue;
					const level = this.levelOfContact(kind, mine, yours, this.areNameless(one, other));
					if (rankOf(kind, level) >= rankOf(kind, levels[places[kind]] as number)) continue;
					levels[places[kind]] = level;
					beside[kind] = mine.value;
				}
			}
		}
	}

	private contactsAt(row: number, kind: ContactKind): OneContact[] {
		const { table } = this;
		const main = table.valueAt(row, table.places[kind]);
		const further = table.furtherAt(row).filter((each) => each.kind === kind);
		return [
			...(main === 0
				? []
				: [{ value: main, flags: table.valueAt(row, table.flagsAt), isMain: true }]),
			...further.map(({ value, flags }) => ({ value, flags, isMain: false })),
		];
	}

	private areNameless(one: number, other: number): boolean {
		const { table } = this;
		return [one, other].every((row) => (table.valueAt(row, table.flagsAt) & IS_NAMELESS) > 0);
	}

	private levelOfContact(
		kind: ContactKind,
		mine: OneContact,
		yours: OneContact,
		areNameless: boolean,
	): number {
		const either = mine.flags | yours.flags;
		if (kind === 'email') {
			const compare = this.compare[this.table.places.email] as CompareValues;
			return ownerOfMailbox(compare(mine.value, yours.value), either, areNameless);
		}
		// Of a number that is nobody's main one, nobody told whether it is a land line.
		const flags = mine.isMain || yours.isMain ? either : either | IS_LAND_LINE;
		return ownerOfNumber(flags, areNameless);
	}

	/** Whose a number is that both have, as far as it is told. */
	private number(a: number, b: number) {
		const { rows, places, flagsAt } = this.table;
		const [mine, yours] = [rows[a + flagsAt] as number, rows[b + flagsAt] as number];
		this.last.levels[places.phone] = ownerOfNumber(mine | yours, (mine & yours & IS_NAMELESS) > 0);
	}

	/** What the mailbox or the company's name said already, the domain does not say again. */
	private domain() {
		const { places } = this.table;
		const { levels } = this.last;
		const mailbox = places.email < 0 ? 0 : (levels[places.email] as number);
		const company = places.company < 0 ? 0 : (levels[places.company] as number);
		const isExact = levels[places.domain] === EXACT;
		const isToldByMailbox =
			[MAIL_EXACT, MAIL_OWN, MAIL_ROLE, MAIL_CLOSE, MAIL_HOST].includes(mailbox) ||
			(mailbox !== 0 && !isExact);
		const isToldByCompany = company === EXACT || company === FIRM_CLOSE;
		if (isToldByMailbox || isToldByCompany || (!isExact && company !== 0))
			levels[places.domain] = 0;
	}
}

/** A mailbox or number of a record. */
interface OneContact {
	value: number;
	/** See `flagsOf`. */
	flags: number;
	isMain: boolean;
}

/** Whose a mailbox is that both have, as far as it is told. */
function ownerOfMailbox(level: number, either: number, areNameless: boolean): number {
	// Where neither gives a name, who asks is whoever has the mailbox.
	if (level === MAIL_ROLE) return areNameless ? MAIL_EXACT : MAIL_ROLE;
	if ((either & IS_MANY_PEOPLES_MAILBOX) > 0) return MAIL_ROLE;
	return (either & HOLDS_GIVEN_NAME) > 0 ? MAIL_OWN : MAIL_EXACT;
}

/** Whose a number is that both have, as far as it is told. */
function ownerOfNumber(either: number, areNameless: boolean): number {
	// Where neither gives a name, who asks is whoever has the number.
	if (areNameless) return DIAL_PERSONAL;
	if ((either & IS_MANY_PEOPLES_NUMBER) > 0) return DIAL_SHARED;
	if ((either & IS_LAND_LINE) > 0) return DIAL_LINE;
	return (either & IS_MOBILE) > 0 ? DIAL_PERSONAL : DIAL_EXACT;
}

/** What says most of a person first; what is not the same says less than all of these. */
const ranked: Readonly<Record<ContactKind, readonly number[]>> = {
	email: [MAIL_OWN, MAIL_EXACT, MAIL_ROLE],
	phone: [DIAL_PERSONAL, DIAL_EXACT, DIAL_LINE, DIAL_SHARED],
};

function rankOf(kind: ContactKind, level: number): number {
	const rank = ranked[kind].indexOf(level);
	return rank < 0 ? ranked[kind].length : rank;
}

function haveSameLocal(one: string, other: string): boolean {
	const at = one.lastIndexOf('@');
	return at > 0 && other.lastIndexOf('@') === at && other.startsWith(one.slice(0, at));
}
