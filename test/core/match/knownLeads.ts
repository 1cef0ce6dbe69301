import {
	askedKeys,
	askedValues,
	comparableOf,
	comparedParts,
	formsWith,
	leadFields,
	namesBehindAsked,
	onlyParts,
	personKeysOf,
	preselect,
	rememberAgain,
	rememberNew,
	startingThresholds,
	type Comparable,
	type Forms,
	type FoundLead,
	type KnownCounts,
	type KnownPerson,
	type LikeLead,
	type MatchFacts,
	type Person,
} from '../../../nodes/core/match';
import { at, day } from './people';

export const comparableFor = (person: Person): Comparable =>
	comparableOf(leadFields, { ...person });

/** What the facts are where a test says nothing. */
export const usual = {
	...{ receivedAt: at, recentMs: 30 * day, parts: comparedParts, thresholds: startingThresholds },
	known: { total: 0, counts: [] } as KnownCounts,
};

/** Who asks, among the facts. */
export const asking = (person: Person): Pick<MatchFacts, 'person' | 'comparable'> => ({
	person,
	comparable: comparableFor(person),
});

/** A known lead that was found, of which is known what it shows. */
export const found = (lead: KnownPerson, ...sharedKinds: string[]): FoundLead => ({
	...{ lead, sharedKinds, forms: [comparableFor(lead)] },
});

interface Kept {
	lead: KnownPerson;
	forms: Forms;
	/** All that ever found it. */
	proving: Set<string>;
	meeting: Set<number>;
}

/** What the store does, as far as matching needs it. */
export class KnownLeads {
	readonly all = new Map<string, Kept>();

	constructor(leads: readonly KnownPerson[] = []) {
		for (const lead of leads) this.save(lead, lead);
	}

	/** Keeps a lead with what was said of it now. */
	save(lead: KnownPerson, said: Person): void {
		const before = this.all.get(lead.id);
		const comparable = comparableFor(said);
		const proving = personKeysOf(said).map(({ kind, value }) => `${kind}|${value}`);
		this.all.set(lead.id, {
			lead,
			forms: formsWith(before?.forms ?? [], [comparable]),
			proving: new Set([...(before?.proving ?? []), ...proving]),
			meeting: new Set([
				...(before?.meeting ?? []),
				...askedKeys(leadFields, comparable, 'test').keys(),
			]),
		});
	}

	/** Remembers an inquiry: of the lead that it joins, or of a new one. */
	remember(person: Person, id: string, joins: string | null, receivedAt = at): KnownPerson {
		const joined = joins === null ? undefined : this.all.get(joins)?.lead;
		const { lead } = joined
			? rememberAgain(joined, person, receivedAt)
			: rememberNew(person, id, receivedAt);
		this.save(lead, person);
		return lead;
	}

	/** The facts of somebody who asks, as the desk looks them up. */
	factsOf(person: Person, more: Partial<MatchFacts> = {}): MatchFacts {
		const comparable = comparableFor(person);
		const { parts = comparedParts } = more;
		const asked = onlyParts(comparable, parts);
		const keys = [...askedKeys(leadFields, asked, 'test').keys()];
		const proving = personKeysOf(person).filter(({ kind }) => parts.includes(kind));
		const found = [...this.all.values()].flatMap(({ lead, forms, ...kept }): FoundLead[] => {
			const sharedKinds = proving
				.filter(({ kind, value }) => kept.proving.has(`${kind}|${value}`))
				.map(({ kind }) => kind);
			const isFound = sharedKinds.length > 0 || keys.some((key) => kept.meeting.has(key));
			return isFound ? [{ lead, forms, sharedKinds }] : [];
		});
		const like = found.map(({ forms, sharedKinds }, number): LikeLead => {
			return { number, forms, sharedKinds };
		});
		const known = this.countsFor(comparable, like);
		const facts = { ...usual, comparable, known, ...more };
		const { numbers, behind, rest, left } = preselect(facts, like);
		return {
			...{ ...facts, person, behind },
			found: numbers.flatMap((number) => found[number] ?? []),
			...(rest !== undefined && { rest }),
			...(left > 0 && { left }),
		};
	}

	private countsFor(comparable: Comparable, like: readonly LikeLead[]): KnownCounts {
		const counts = askedValues(leadFields, comparable).map(({ field, value }) => {
			const place = leadFields.findIndex(({ name }) => name === field.name);
			const having = [...this.all.values()].filter(({ forms }) =>
				forms.some((form) => form[place] === value),
			);
			return [field.name, value, having.length] as const;
		});
		return {
			total: this.all.size,
			counts: [...counts, ...namesBehindAsked(leadFields, comparable, like)],
		};
	}
}
