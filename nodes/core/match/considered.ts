import type { Evidence } from '../lead';
import { areDifferent, compare, isShared, type Comparison, type Learned } from './compare';
import { evidenceOf, scoreOf } from './evidence';
import { personKeyKinds, type KeyKind, type PersonKeyKind } from './keys';
import { compareNames, isContrary } from './names';
import type { KnownPerson, Person } from './person';

/** A known lead that may be the same person, with the kinds of key under which it was found. */
export interface FoundLead {
	lead: KnownPerson;
	/** The kinds of key by which it was found. */
	sharedKinds: readonly string[];
	/** Whether a person decided that it is somebody else; what they share is then several people's. */
	isAnother?: boolean;
}

/** How many different names stand behind a mailbox or a number, counted up to {@link MANY}. */
export interface NamesBehindOne {
	known: number;
	/** Whether any of them is another name than that of the person who asks. */
	hasOther: boolean;
}

/** What stands behind the mailbox and the number of who asks. */
export type NamesBehind = Record<PersonKeyKind, NamesBehindOne>;

/** So many names behind a mailbox or number, and a further one is no surprise any more. */
export const MANY = 3;

/** A known lead that was compared with the person. */
export interface Considered {
	found: FoundLead;
	comparison: Comparison;
	evidence: Evidence[];
	score: number;
	/** `same`: it is proven; `possible`: a person should look. */
	standing: 'same' | 'possible';
}

/** What comparing a person with all that were found gave. */
export interface Consideration {
	/** Those who may be the same person, the likeliest first. */
	considered: Considered[];
	/** Those of another name behind a mailbox or number of many. */
	strangers: Array<{ found: FoundLead; kinds: PersonKeyKind[] }>;
}

/**
 * Counts the different names behind the mailbox and the number of a person.
 *
 * @param more how many known leads share a key beyond those found
 */
export function namesBehind(
	{ fullName }: Person,
	found: readonly FoundLead[],
	more: Readonly<Partial<Record<string, number>>>,
): NamesBehind {
	const behind = (kind: PersonKeyKind): NamesBehindOne => {
		if ((more[kind] ?? 0) > 0) return { known: MANY, hasOther: true };
		const names: string[] = [];
		let hasOther = false;
		for (const { lead, sharedKinds } of found) {
			if (names.length >= MANY) break;
			const name = lead.fullName;
			if (!sharedKinds.includes(kind) || name === null) continue;
			const isOther = (than: string | null) => isContrary(compareNames(than, name));
			hasOther ||= isOther(fullName);
			if (names.every(isOther)) names.push(name);
		}
		return { known: names.length, hasOther };
	};
	return { email: behind('email'), phone: behind('phone') };
}

/**
 * Compares a person with all that were found. The order of `found` changes nothing.
 *
 * @param names see {@link namesBehind}
 */
export function consider(
	person: Person,
	found: readonly FoundLead[],
	matchOn: readonly KeyKind[],
	names: NamesBehind,
): Consideration {
	const learned: Learned = { email: learnedOf(names.email), phone: learnedOf(names.phone) };
	const consideration: Consideration = { considered: [], strangers: [] };
	for (const each of found) {
		const comparison = compare(person, each.lead, matchOn, each.sharedKinds, learned);
		const kinds = personKeyKinds.filter((kind) => isShared(comparison[kind]));
		const standing = standingOf(comparison, kinds, names);
		if (standing === 'stranger') consideration.strangers.push({ found: each, kinds });
		else if (standing !== 'no') {
			const evidence = evidenceOf(comparison);
			consideration.considered.push({
				...{ found: each, comparison, evidence, standing },
				score: scoreOf(evidence),
			});
		}
	}
	consideration.considered.sort(byProof);
	return consideration;
}

const learnedOf = ({ known, hasOther }: NamesBehindOne): Learned['email'] => {
	if (known > 1) return 'shared';
	return hasOther ? 'by another name' : undefined;
};

function standingOf(
	comparison: Comparison,
	kinds: readonly PersonKeyKind[],
	names: NamesBehind,
): Considered['standing'] | 'stranger' | 'no' {
	if (comparison.proofs.length > 0) return 'same';
	if (comparison.suggestions.length > 0) return 'possible';
	if (kinds.length === 0) return 'no';
	// Of a switchboard nobody wants to be asked about each colleague.
	const isExpected = areDifferent(comparison) && kinds.every((kind) => names[kind].known >= MANY);
	return isExpected ? 'stranger' : 'possible';
}

const standings = ['same', 'possible'];

/**
 * What is proven comes first; then who said exactly the same before, so that a doubt about them is
 * not raised again; then what is proven twice, likeliest and oldest.
 */
function byProof(a: Considered, b: Considered): number {
	return (
		standings.indexOf(a.standing) - standings.indexOf(b.standing) ||
		Number(b.comparison.identical) - Number(a.comparison.identical) ||
		b.comparison.proofs.length - a.comparison.proofs.length ||
		b.score - a.score ||
		a.found.lead.firstSeenAt - b.found.lead.firstSeenAt ||
		(a.found.lead.id < b.found.lead.id ? -1 : 1)
	);
}
