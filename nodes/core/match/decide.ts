import type { Candidate, Evidence, Match, Relationship, Standing } from '../lead';
import { areDifferent, compare, isShared } from './compare';
import {
	consider,
	namesBehind,
	type Considered,
	type FoundLead,
	type NamesBehind,
} from './considered';
import { keysOf, matchableKinds, personKeyKinds, type KeyKind, type PersonKeyKind } from './keys';
import { isContrary } from './names';
import { calledBy, type KnownPerson, type Person } from './person';
import { relationshipOfNew, relationshipWith } from './relationship';
import { standingAfter } from './standing';

/** Everything that the decision rests on; the same facts always give the same decision. */
export interface MatchFacts {
	person: Person;
	/** Milliseconds since 1970. */
	receivedAt: number;
	found: readonly FoundLead[];
	matchOn: readonly KeyKind[];
	/** How long ago still is recent, in milliseconds. */
	recentMs: number;
	/** Where the CRM says that the person stands, where the item holds it. */
	standing?: Standing;
	/** How many known leads share a key beyond those found, by the kind of key; at least so many. */
	more?: Readonly<Partial<Record<string, number>>>;
	/** How many known leads a person decided are somebody else; counted among `found` if not given. */
	apart?: number;
	/** How many different names stand behind mailbox and number; counted among `found` if not given. */
	names?: NamesBehind;
}

/** How many candidates are shown on the item; all were considered. */
const shownCandidates = 5;

/** Where the facts lead: the known lead to join, or why a person should look. */
type Outcome =
	| { decision: 'new'; strangersBehind: PersonKeyKind[] }
	| { decision: 'existing'; to: Considered }
	| { decision: 'review'; because: string; over: Considered; beside?: Considered };

/** A decision, with what it rests on. */
export interface Decided {
	match: Match;
	/** The facts, with no more known leads than the decision needs; they give the same decision. */
	facts: MatchFacts;
	/** Why the known leads that the facts leave out were not taken, and of how many that is so. */
	others: Array<{ why: string; count: number }>;
}

/**
 * Decides who an inquiry is from, and explains it.
 *
 * A personal mailbox or number proves it where no name speaks against it. A mailbox or number of
 * several people proves it with the name alone. A name with its company or domain makes it
 * possible. A person decides where
 * - mailbox or number agree and the name is another,
 * - one known lead has the email and another the phone,
 * - several known leads that are clearly different people fit equally well.
 *
 * Who said exactly the same before is taken without asking again. The order of `found` changes
 * nothing.
 *
 * @example
 * decideMatch({ person, receivedAt: 0, found: [], matchOn: ['email'], recentMs: 1 }).decision // 'new'
 */
export const decideMatch = (facts: MatchFacts): Match => decideWithFacts(facts).match;

/** Decides as {@link decideMatch}, and says on what the decision rests. */
export function decideWithFacts(given: MatchFacts): Decided {
	const facts = { ...given, person: shortened(given.person) };
	const all = given.found
		.map((each) => ({ ...each, lead: shortened(each.lead) }))
		.sort(({ lead: a }, { lead: b }) => a.firstSeenAt - b.firstSeenAt || (a.id < b.id ? -1 : 1));
	const names = facts.names ?? namesBehind(facts.person, all, facts.more ?? {});
	const found = all.filter(({ isAnother }) => !isAnother);
	const apart = facts.apart ?? all.length - found.length;
	const { considered, strangers } = consider(facts.person, found, facts.matchOn, names);
	const strangersBehind = personKeyKinds.filter((kind) =>
		strangers.some(({ kinds }) => kinds.includes(kind)),
	);
	const outcome = conclude(considered, strangersBehind, facts.matchOn);
	const shown = considered.slice(0, shownCandidates);
	const needed = new Set([...shown, ...decisiveIn(outcome)].map((each) => each.found));
	// One for each thing that is said of them.
	const told = outcome.decision === 'new' ? strangersBehind : [];
	const strangersTold = new Set(
		told.flatMap((kind) => strangers.filter(({ kinds }) => kinds.includes(kind)).slice(0, 1)),
	);
	for (const { found: stranger } of strangersTold) needed.add(stranger);
	return {
		match: matchOf(outcome, shown, { ...facts, apart }),
		facts: {
			...{ ...facts, names, found: found.filter((each) => needed.has(each)) },
			...(apart > 0 && { apart }),
		},
		others: countedWhy([
			...considered
				.filter((each) => !needed.has(each.found))
				.map((each) => verdictOn(each, outcome)),
			...strangers.filter((each) => !strangersTold.has(each)).map(() => strangerVerdict),
			...all.filter(({ isAnother }) => isAnother).map(() => anotherVerdict),
		]),
	};
}

/** A longer name is told by its beginning, so that no lead makes the records of others long. */
const LONGEST_NAME = 120;

const shortened = <Known extends Person>(person: Known): Known =>
	isShort(person.fullName) && isShort(person.company)
		? person
		: { ...person, fullName: beginning(person.fullName), company: beginning(person.company) };

const isShort = (text: string | null) => text === null || text.length <= LONGEST_NAME;
const beginning = (text: string | null) => text && text.slice(0, LONGEST_NAME);

const decisiveIn = (outcome: Outcome): Considered[] =>
	outcome.decision === 'review' && outcome.beside ? [outcome.beside] : [];

function countedWhy(verdicts: readonly string[]): Decided['others'] {
	const counts = new Map<string, number>();
	for (const why of verdicts) counts.set(why, (counts.get(why) ?? 0) + 1);
	return [...counts].map(([why, count]) => ({ why, count }));
}

function matchOf(outcome: Outcome, shown: readonly Considered[], facts: MatchFacts): Match {
	const [best] = shown;
	const taken = outcome.decision === 'existing' ? outcome.to.found.lead : undefined;
	return {
		decision: outcome.decision,
		relationship: relationshipOf(taken, facts),
		score: best?.score ?? 0,
		evidence: best?.evidence ?? [],
		recordId: taken?.id ?? null,
		owner: taken?.owner ?? null,
		candidates: shown.map((each) => candidateOf(each, outcome)),
		merged: taken !== undefined,
		reason: [reasonOf(outcome, facts), ...moreOf(facts)].join(' '),
	};
}

function relationshipOf(taken: KnownPerson | undefined, facts: MatchFacts): Relationship {
	const { standing, receivedAt, recentMs } = facts;
	if (!taken) return relationshipOfNew(standing);
	const { lead } = standing
		? standingAfter(taken, { ...standing, at: receivedAt, cause: 'crm' })
		: { lead: taken };
	return relationshipWith(lead, receivedAt, recentMs);
}

function conclude(
	considered: readonly Considered[],
	strangersBehind: PersonKeyKind[],
	matchOn: readonly KeyKind[],
): Outcome {
	const [best, ...others] = considered;
	if (!best) return { decision: 'new', strangersBehind };
	if (best.standing === 'possible') return doubtAbout(best, others, matchOn);
	return doubtAmong(best, others, matchOn) ?? { decision: 'existing', to: best };
}

/** Why the best candidate may be somebody else. */
function doubtAbout(
	best: Considered,
	others: readonly Considered[],
	matchOn: readonly KeyKind[],
): Outcome {
	const { found, comparison } = best;
	const called = calledBy(found.lead);
	const contacts = personKeyKinds.filter((kind) => isShared(comparison[kind]));
	const review = (because: string, beside?: Considered): Outcome => ({
		...{ decision: 'review', because, over: best, beside },
	});
	if (contacts.length === 0) {
		const these = theseAreOf(partsOf(comparison.suggestions), called);
		return review(`${these}, which makes it likely and not certain`);
	}
	const these = theseAreOf(contacts, called);
	if (isContrary(comparison.name)) {
		const others =
			comparison.email === 'differs' ? 'name and email are others' : 'the name is another';
		return review(`${these}, but ${others}`);
	}
	const rival = others.find((other) => areClearlyDifferent(best, other, matchOn));
	if (rival) return review(haveTheSame(best, rival, contacts), rival);
	return contacts.every((kind) => comparison[kind] === 'personal')
		? review(`${these}, which makes it likely and not certain`)
		: review(`${these}, and several people may use ${contacts.length > 1 ? 'them' : 'it'}`);
}

const areClearlyDifferent = (one: Considered, other: Considered, matchOn: readonly KeyKind[]) =>
	areDifferent(compare(one.found.lead, other.found.lead, matchOn));

const haveTheSame = (one: Considered, other: Considered, kinds: readonly string[]) =>
	`${calledBy(one.found.lead)} and ${calledBy(other.found.lead)} have the same ${listed(kinds)}`;

/** Why the best candidate cannot simply be taken, though it fits; `undefined` when it can. */
function doubtAmong(
	best: Considered,
	others: readonly Considered[],
	matchOn: readonly KeyKind[],
): Outcome | undefined {
	const name = calledBy(best.found.lead);
	const rivals = others.filter(({ standing }) => standing === 'same');
	for (const rival of rivals) {
		if (areSurelyOne(best, rival, matchOn)) continue;
		const only = rival.comparison.proofs.filter((kind) => !best.comparison.proofs.includes(kind));
		if (only.length > 0) {
			const because = `${theseAreOf(best.comparison.proofs, name)}, and ${theseAreOf(only, calledBy(rival.found.lead))}`;
			return { decision: 'review', because, over: best, beside: rival };
		}
	}

	const rival = rivals.find(
		(other) => other.score === best.score && areClearlyDifferent(best, other, matchOn),
	);
	return (
		rival && {
			decision: 'review',
			because: haveTheSame(best, rival, best.comparison.proofs),
			over: best,
			beside: rival,
		}
	);
}

/** Two records of one person, who has the mailbox of one and the number of the other: either is right. */
const areSurelyOne = (one: Considered, other: Considered, matchOn: readonly KeyKind[]) =>
	[one, other].some(({ comparison }) => comparison.name === 'same') &&
	[one, other].every(({ comparison }) =>
		comparison.proofs.some((kind) => comparison[kind] === 'personal'),
	) &&
	!areClearlyDifferent(one, other, matchOn);

function candidateOf(considered: Considered, outcome: Outcome): Candidate {
	const { found, evidence, score } = considered;
	const verdict: Evidence = {
		kind: 'decision',
		weight: 0,
		message: verdictOn(considered, outcome),
	};
	return {
		leadId: found.lead.id,
		name: found.lead.fullName,
		score,
		evidence: [...evidence, verdict],
	};
}

const anotherVerdict = 'Not taken: a person decided that they are not the same';
const strangerVerdict = 'Not taken: another name behind what many people share';

/** Taken, or why not. */
function verdictOn(considered: Considered, outcome: Outcome): string {
	if (outcome.decision === 'review') return 'Not taken: a person should decide';
	if (outcome.decision === 'existing' && outcome.to === considered) return 'Taken';
	if (considered.standing === 'possible') {
		return 'Not taken: it may be the same person, and another one certainly is';
	}
	return 'Not taken: another one fits better, or as well and was known earlier';
}

function reasonOf(outcome: Outcome, facts: MatchFacts): string {
	switch (outcome.decision) {
		case 'new':
			return newReason(outcome.strangersBehind, facts);
		case 'existing': {
			const { comparison, found } = outcome.to;
			const relationship = relationshipOf(found.lead, facts);
			const owner = found.lead.owner ? `owned by ${found.lead.owner.name}` : 'without an owner';
			return `Known: ${theseAreOf(comparison.proofs, calledBy(found.lead))} (${relationship}, ${owner}).`;
		}
		case 'review':
			return `Possible duplicate: ${outcome.because}.`;
	}
}

function newReason(
	strangersBehind: readonly string[],
	{ person, matchOn, apart = 0 }: MatchFacts,
): string {
	if (apart > 0) {
		const are = apart === 1 ? 'a known lead is' : `${apart} known leads are`;
		return `New: a person decided that ${are} somebody else, and no other one fits.`;
	}
	if (strangersBehind.length > 0) {
		const are = strangersBehind.length > 1 ? 'are those' : 'is that';
		return `New: the ${listed(strangersBehind)} ${are} of several people, and none of them has this name.`;
	}
	const kinds = keysOf(person, matchOn)
		.map(({ kind }) => kind)
		.filter((kind) => matchableKinds.some((known) => known === kind));
	return kinds.length > 0
		? `New: no known lead shares the ${listed(kinds, 'or')}.`
		: 'New: the lead gives nothing by which a known one could be recognised.';
}

/** A look-up is bounded; what it left out is told. */
const moreOf = ({ more = {} }: MatchFacts): string[] =>
	matchableKinds.flatMap((kind) => {
		const count = more[kind] ?? 0;
		return count === 0
			? []
			: [`At least ${count} more known ${count > 1 ? 'leads share' : 'lead shares'} the ${kind}.`];
	});

/** `name and company` and `name and domain` are three parts. */
const partsOf = (kinds: readonly string[]) => [
	...new Set(kinds.flatMap((kind) => kind.split(' and '))),
];

const theseAreOf = (kinds: readonly string[], name: string) =>
	`the ${listed(kinds)} ${kinds.length > 1 ? 'are those' : 'is that'} of ${name}`;

/** `email`, `email and phone`, `email, phone and name`. */
function listed(parts: readonly string[], joint = 'and'): string {
	const last = parts.at(-1) ?? '';
	return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${joint} ${last}`;
}
