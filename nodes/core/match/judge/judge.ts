import {
	contactKinds,
	spreadOwn,
	type Comparable,
	type ComparedField,
	type ContactKind,
} from '../comparable';
import { MOST_ASKED } from '../groups';
import { frequenciesOf, isNameAlone, modelFor, Scorer, type MatchModel } from '../model';
import { Agreements, IS_MANY_PEOPLES_MAILBOX, IS_MANY_PEOPLES_NUMBER, Table } from '../table';
import {
	contactsOf,
	namesBehindContacts,
	nobodyBehind,
	personalContacts,
	type NamesBehind,
} from './contacts';
import { explainPair } from './explain';
import { verdictOn, type Ruling } from './verdict';
import type { Weighed } from './weighed';

/** A known lead that shares a key with somebody. */
export interface Candidate<Id> {
	id: Id;
	/** The records that are known of them, each in a form of its own. */
	comparables: readonly Comparable[];
	/** The mailbox and the number that it is found by, though no record shows them any more. */
	sharedKinds?: readonly string[];
	/** Whether what else is known of it speaks against it, where these are not all of its records. */
	isDoubted?: boolean;
}

/** What the store knows of how frequent values are. */
export interface Known {
	/** How many leads are known. */
	total: number;
	/** How many have a value, see `logShare`; 0 where it is not known. */
	countOf(field: ComparedField, value: string): number;
	/** How many names stand behind mailbox and number; counted among the candidates where it is not given. */
	behind?: NamesBehind;
	/** What others may be it beside the candidates, as odds together: of those who were weighed before and left out. */
	rest?: number;
}

export interface Judgement<Id> extends Ruling<Id> {
	/** Those that somebody may be, the likeliest first; of equal ones those that stand first. */
	weighed: Array<Weighed<Id>>;
	/** How many names stand behind mailbox and number. */
	behind: NamesBehind;
}

/** A record speaks for a lead, or against it, from so many bits on. */
const SPEAKS = 6;

/**
 * Who somebody is among known leads: the single best, if it is likely enough and what else is known of it
 * does not speak against it; a review where one may be it, or several together; else somebody new.
 *
 * @param comparable who is looked for
 * @param candidates known leads that share a key, the one that counts first where all is equal first
 * @example
 * judge(model, comparable, [{ id: 'a', comparables: [comparable] }], known).verdict // 'existing'
 */
export function judge<Id>(
	startModel: MatchModel,
	comparable: Comparable,
	candidates: ReadonlyArray<Candidate<Id>>,
	known: Known,
): Judgement<Id> {
	if (candidates.length === 0) {
		return { verdict: 'new', why: 'nobody', weighed: [], behind: known.behind ?? nobodyBehind };
	}
	const spread = spreadOwn(startModel.fields, [
		comparable,
		...candidates.flatMap(({ comparables }) => comparables),
	]);
	const model = modelFor(startModel, spread.fields);
	const table = new Table(model.fields);
	const records: Comparable[] = [];
	const add = (record: Comparable) => {
		records.push(record);
		return table.add(spread.of(record));
	};
	const asked = add(comparable);
	const rows = candidates.map((candidate) =>
		recordsOf(candidate, comparable, table).map((each) => add(each)),
	);
	const agreements = new Agreements(table);
	const behind = known.behind ?? namesBehindContacts(table, agreements, asked, rows);
	const isPersonal = personalContacts(table, asked);
	const { first, last } = table.places;
	const isNamed = [first, last].some((place) => table.valueAt(asked, place) > 0);
	for (const kind of contactKinds) {
		if (behind[kind].known > 1) table.flag(asked, manyPeoples[kind]);
	}
	table.furtherAt(asked).forEach((each, at) => {
		if ((behind.further?.[at]?.known ?? 0) > 1) each.flags |= manyPeoples[each.kind];
	});
	const frequencies = frequenciesOf(table, known.total, (field, value) =>
		value <= lastOfAsked(table, asked, field)
			? known.countOf(table.fields[field] ?? noField, table.values[field]?.textOf(value) ?? '')
			: 1,
	);
	const scorer = new Scorer(table, model, frequencies);
	const weighed = candidates
		.map(({ id, isDoubted = false }, at): Weighed<Id> => {
			let odds = Number.NEGATIVE_INFINITY;
			let [speaksFor, speaksAgainst, row] = [0, 0, asked];
			const all = rows[at] ?? [];
			for (const each of all) {
				const here = scorer.weigh(asked, each, agreements.compared(asked, each));
				const evidence = scorer.evidence();
				if (evidence >= SPEAKS) speaksFor++;
				else if (evidence <= -SPEAKS) speaksAgainst++;
				if (here > odds) [odds, row] = [here, each];
			}
			const same = all.find((each) => saysTheSame(table, asked, each));
			if (same !== undefined) row = same;
			// Most have one record, which was compared a moment ago.
			if (row !== all.at(-1)) {
				const agreement = agreements.compared(asked, row);
				if (all.length > 0) odds = scorer.weigh(asked, row, agreement);
			}
			return {
				...{ id, odds, row, record: records[row] ?? [] },
				agrees: !isDoubted && speaksFor >= speaksAgainst,
				...contactsOf(table, agreements.last, asked, row),
				isNameAlone: isNameAlone(scorer, table, asked, row, agreements.last),
				saysTheSame: same !== undefined,
				explain: () => explainPair(table, agreements, scorer, asked, row),
			};
		})
		.sort(
			(one, other) => Number(other.saysTheSame) - Number(one.saysTheSame) || other.odds - one.odds,
		);
	const pairOf = (one: Weighed<Id>, other: Weighed<Id>) =>
		contactsOf(table, agreements.compared(one.row, other.row), one.row, other.row);
	const areTwo = (one: Weighed<Id>, other: Weighed<Id>) => {
		const pair = pairOf(one, other);
		return pair.isCalledOtherwise && !pair.contacts.some((each) => each.isPersonal);
	};
	// John and Jane are two, also with one mailbox, of which Anna Berg and Anna Stein may be one.
	const areOthers = (one: Weighed<Id>, other: Weighed<Id>) => {
		const pair = pairOf(one, other);
		return pair.isGivenAnother() || pair.isToldApart;
	};
	const { rest } = known;
	return {
		...verdictOn({ weighed, behind, isPersonal, isNamed, areTwo, areOthers, rest }, model),
		weighed,
		behind,
	};
}

const noField: ComparedField = { name: '', kind: 'text' };

const manyPeoples: Readonly<Record<ContactKind, number>> = {
	...{ email: IS_MANY_PEOPLES_MAILBOX, phone: IS_MANY_PEOPLES_NUMBER },
};

/** The records of a candidate; a mailbox or number that it is found by stands in one of them. */
function recordsOf<Id>(
	{ comparables, sharedKinds = [] }: Candidate<Id>,
	asked: Comparable,
	{ places }: Table,
): readonly Comparable[] {
	const records = comparables.slice(0, MOST_ASKED);
	const unseen = (['email', 'phone'] as const).flatMap((kind) => {
		const place = places[kind];
		const isUnseen =
			sharedKinds.includes(kind) &&
			(asked[place] ?? '') !== '' &&
			records.every((record) => record[place] !== asked[place]);
		return isUnseen ? [place] : [];
	});
	const [fullest] = records;
	if (unseen.length === 0 || fullest === undefined) return records;
	return [
		...records,
		fullest.map((value, place) => (unseen.includes(place) ? (asked[place] ?? '') : value)),
	];
}

/** Values beyond this are others', of which it is not known how frequent they are. */
function lastOfAsked(table: Table, asked: number, field: number): number {
	const { first, last } = table.places;
	if (field === first || field === last) {
		return Math.max(table.valueAt(asked, first), table.valueAt(asked, last));
	}
	const further = table.furtherAt(asked).filter(({ kind }) => table.places[kind] === field);
	return Math.max(table.valueAt(asked, field), ...further.map(({ value }) => value));
}

/** Whether a record says all that is asked and nothing else, with something by which a person is reached. */
function saysTheSame(table: Table, asked: number, row: number): boolean {
	const { email, phone, notes } = table.places;
	const isReached = [email, phone].some((place) => table.valueAt(asked, place) > 0);
	return (
		isReached &&
		table.fields.every(
			(_field, at) => at === notes || table.valueAt(asked, at) === table.valueAt(row, at),
		)
	);
}
