import {
	comparableOf,
	countsNames,
	judge,
	keyNumbers,
	Table,
	type Comparable,
	type MatchModel,
} from '../../../nodes/core/match';
import { qualityOfGroups, type Quality } from './measure';
import type { TrueSet } from './set';

/** What came of records that arrived one by one. */
export interface Arrived {
	existing: number;
	/** How many of the existing ones were the person they were taken for. */
	right: number;
	reviews: number;
	/** Of the reviews, how many had the right lead first. */
	rightReviews: number;
	/** The leads that came of it while nobody answered a review. */
	leads: Quality;
	/** The same once each review is answered by the truth. */
	answered: Quality;
}

const MOST_CANDIDATES = 200;

/** How many different names are behind a value, or how many records have it. */
class Counts {
	private readonly of = new Map<string, Set<string> | number>();

	constructor(private readonly fields: TrueSet['fields']) {}

	add(comparable: Comparable, names: string) {
		comparable.forEach((value, field) => {
			if (value === '') return;
			const key = `${field} ${value}`;
			const known = this.of.get(key);
			if (!countsNames(this.fields[field]?.kind ?? 'text')) {
				this.of.set(key, (typeof known === 'number' ? known : 0) + 1);
			} else if (known instanceof Set) known.add(names);
			else this.of.set(key, new Set([names]));
		});
	}

	countOf(field: number, value: string): number {
		const known = this.of.get(`${field} ${value}`) ?? 0;
		return typeof known === 'number' ? known : known.size;
	}
}

/**
 * Lets records arrive one by one, as a desk gets them: each joins the lead it is taken for, or begins
 * a new one. The known leads are looked up by their keys, 200 at most, the rarest key first.
 */
export function arrive({ fields, records }: TrueSet, model: MatchModel): Arrived {
	const index = new Map<number, number[]>();
	const leads: Array<{ truth: number; comparables: Comparable[]; texts: Set<string> }> = [];
	const counts = new Counts(fields);
	const leadOf: number[] = [];
	const joins = new Map<number, number>();
	const found = { existing: 0, right: 0, reviews: 0, rightReviews: 0 };
	for (const { truth, given } of records) {
		const comparable = comparableOf(fields, given);
		const table = new Table(fields);
		table.add(comparable);
		const keys = keyNumbers(table, 0, 'bench');
		const lists = keys.map((key) => index.get(key) ?? []).sort((a, b) => a.length - b.length);
		const candidates = new Set<number>();
		for (const list of lists) {
			for (const lead of list) if (candidates.size < MOST_CANDIDATES) candidates.add(lead);
		}
		const judgement = judge(
			model,
			comparable,
			[...candidates].map((id) => ({ id, comparables: leads[id]?.comparables ?? [] })),
			{
				total: leads.length,
				countOf: (field, value) => counts.countOf(fields.indexOf(field), value),
			},
		);
		const best = judgement.weighed[0]?.id;
		const isRight = best !== undefined && leads[best]?.truth === truth;
		let lead = leads.length;
		if (judgement.verdict === 'existing' && best !== undefined) {
			found.existing++;
			if (isRight) found.right++;
			lead = best;
		} else if (judgement.verdict === 'review') {
			found.reviews++;
			if (isRight) {
				found.rightReviews++;
				joins.set(lead, best);
			}
		}
		const of = (leads[lead] ??= { truth, comparables: [], texts: new Set() });
		const text = comparable.join('\n');
		if (!of.texts.has(text)) {
			of.texts.add(text);
			of.comparables.push(comparable);
		}
		for (const key of keys) {
			const list = index.get(key);
			if (!list) index.set(key, [lead]);
			else if (!list.includes(lead) && list.length <= MOST_CANDIDATES) list.push(lead);
		}
		counts.add(comparable, `${comparable[0] ?? ''} ${comparable[1] ?? ''}`);
		leadOf.push(lead);
	}
	const truths = records.map(({ truth }) => truth);
	const answered = (lead: number): number => {
		const into = joins.get(lead);
		return into === undefined ? lead : answered(into);
	};
	return {
		...found,
		leads: qualityOfGroups(leadOf, truths),
		answered: qualityOfGroups(leadOf.map(answered), truths),
	};
}
