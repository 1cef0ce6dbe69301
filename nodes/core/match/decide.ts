import type { Candidate, Evidence, Match } from '../lead';
import { compare, type Comparison } from './compare';
import { keysOf, type KeyKind } from './keys';
import { calledBy, type KnownPerson, type Person } from './person';
import { relationshipWith } from './relationship';

/** A known lead that may be the same person, with the kinds of key under which it was found. */
export interface FoundLead {
	lead: KnownPerson;
	/** The kinds of key by which it was found. */
	sharedKinds: readonly string[];
}

/** Everything that the decision rests on; the same facts always give the same decision. */
export interface MatchFacts {
	person: Person;
	/** Milliseconds since 1970. */
	receivedAt: number;
	found: readonly FoundLead[];
	matchOn: readonly KeyKind[];
	/** How long ago still is recent, in milliseconds. */
	recentMs: number;
}

/** How many candidates are shown on the item; all were considered. */
const shownCandidates = 5;

interface Considered {
	lead: KnownPerson;
	comparison: Comparison;
	/** `same`: it is proven; `possible`: a person should look; `no`: nothing speaks for it. */
	standing: 'same' | 'possible' | 'no';
}

/** Where the facts lead: the known lead to join, or why a person should look. */
type Outcome =
	| { decision: 'new' }
	| { decision: 'existing'; to: Considered }
	| { decision: 'review'; because: string; over: Considered };

/**
 * Decides who an inquiry is from, and explains it. Email and phone prove it; a name with its
 * company or domain makes it possible; and a person decides where
 * - only the phone agrees while name and email both differ,
 * - one known lead has the email and another the phone,
 * - several known leads that are clearly different people fit equally well.
 *
 * The order of `found` changes nothing.
 *
 * @example
 * decideMatch({ person, receivedAt: 0, found: [], matchOn: ['email'], recentMs: 1 }).decision // 'new'
 */
export function decideMatch(facts: MatchFacts): Match {
	const considered = facts.found
		.map((found) => consider(found, facts))
		.filter(({ standing }) => standing !== 'no')
		.sort(byProof);
	const outcome = conclude(considered, facts.matchOn);
	const best = outcome.decision === 'existing' ? outcome.to : considered[0];
	const taken = outcome.decision === 'existing' ? outcome.to.lead : undefined;
	return {
		decision: outcome.decision,
		relationship: taken ? relationshipWith(taken, facts.receivedAt, facts.recentMs) : 'none',
		score: best?.comparison.score ?? 0,
		evidence: best?.comparison.evidence ?? [],
		recordId: taken?.id ?? null,
		owner: taken?.owner ?? null,
		candidates: considered.slice(0, shownCandidates).map((each) => candidateOf(each, outcome)),
		merged: taken !== undefined,
		reason: reasonOf(outcome, facts),
	};
}

function consider({ lead, sharedKinds }: FoundLead, facts: MatchFacts): Considered {
	const comparison = compare(facts.person, lead, facts.matchOn, sharedKinds);
	return { lead, comparison, standing: standingOf(comparison) };
}

function standingOf({ proofs, agreements, clearlyDifferent }: Comparison): Considered['standing'] {
	if (proofs.length > 0 && !clearlyDifferent) return 'same';
	return agreements.some((kind) => kind !== 'name') ? 'possible' : 'no';
}

const standings = ['same', 'possible', 'no'];

/** What is proven comes first, then what is proven twice, likeliest and oldest. */
function byProof(a: Considered, b: Considered): number {
	return (
		standings.indexOf(a.standing) - standings.indexOf(b.standing) ||
		b.comparison.proofs.length - a.comparison.proofs.length ||
		b.comparison.score - a.comparison.score ||
		a.lead.firstSeenAt - b.lead.firstSeenAt ||
		(a.lead.id < b.lead.id ? -1 : 1)
	);
}

function conclude(considered: readonly Considered[], matchOn: readonly KeyKind[]): Outcome {
	const [best, ...others] = considered;
	if (!best) return { decision: 'new' };
	const doubt = doubtAbout(best, others, matchOn);
	return doubt === undefined
		? { decision: 'existing', to: best }
		: { decision: 'review', because: doubt, over: best };
}

/** Why the best candidate cannot simply be taken; `undefined` when it can. */
function doubtAbout(
	best: Considered,
	others: readonly Considered[],
	matchOn: readonly KeyKind[],
): string | undefined {
	const name = calledBy(best.lead);
	if (best.standing === 'possible') {
		return best.comparison.proofs.length > 0
			? `${theseAreOf(best.comparison.proofs, name)}, but name and email are others`
			: `${theseAreOf(keyKindsIn(best), name)}, which makes it likely and not certain`;
	}

	for (const other of others) {
		const only = other.comparison.proofs.filter((kind) => !best.comparison.proofs.includes(kind));
		if (only.length > 0) {
			return `${theseAreOf(best.comparison.proofs, name)}, and ${theseAreOf(only, calledBy(other.lead))}`;
		}
	}

	const rival = others.find(
		(other) => fitsEqually(best, other) && compare(best.lead, other.lead, matchOn).clearlyDifferent,
	);
	return (
		rival && `${name} and ${calledBy(rival.lead)} have the same ${listed(best.comparison.proofs)}`
	);
}

const fitsEqually = (one: Considered, other: Considered) =>
	other.standing === one.standing && other.comparison.score === one.comparison.score;

function candidateOf(considered: Considered, outcome: Outcome): Candidate {
	const { lead, comparison } = considered;
	return {
		leadId: lead.id,
		name: lead.fullName,
		score: comparison.score,
		evidence: [...comparison.evidence, verdictOn(considered, outcome)],
	};
}

/** The last line of a candidate's evidence: taken, or why not. It weighs nothing. */
function verdictOn(considered: Considered, outcome: Outcome): Evidence {
	const verdict = (message: string) => ({ kind: 'decision', weight: 0, message });
	if (outcome.decision === 'review') return verdict('Not taken: a person should decide');
	if (outcome.decision === 'existing' && outcome.to === considered) return verdict('Taken');
	if (considered.standing === 'possible') {
		return verdict('Not taken: it may be the same person, and another one certainly is');
	}
	return verdict('Not taken: another one fits better, or as well and was known earlier');
}

function reasonOf(outcome: Outcome, facts: MatchFacts): string {
	switch (outcome.decision) {
		case 'new':
			return newReason(keysOf(facts.person, facts.matchOn).map(({ kind }) => kind));
		case 'existing': {
			const { comparison, lead } = outcome.to;
			const relationship = relationshipWith(lead, facts.receivedAt, facts.recentMs);
			const owner = lead.owner ? `owned by ${lead.owner.name}` : 'without an owner';
			return `Known: ${theseAreOf(comparison.proofs, calledBy(lead))} (${relationship}, ${owner}).`;
		}
		case 'review':
			return `Possible duplicate: ${outcome.because}.`;
	}
}

const newReason = (kinds: readonly KeyKind[]) =>
	kinds.length > 0
		? `New: no known lead shares the ${listed(kinds, 'or')}.`
		: 'New: the lead gives nothing by which a known one could be recognised.';

const keyKindsIn = ({ comparison }: Considered) =>
	comparison.agreements.filter((kind) => kind !== 'name');

const theseAreOf = (kinds: readonly string[], name: string) =>
	`the ${listed(kinds)} ${kinds.length > 1 ? 'are those' : 'is that'} of ${name}`;

/** `email`, `email and phone`, `email, phone and name`. */
function listed(parts: readonly string[], joint = 'and'): string {
	const last = parts.at(-1) ?? '';
	return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${joint} ${last}`;
}
