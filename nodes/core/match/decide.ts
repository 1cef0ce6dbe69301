import type { Candidate, Match, RecordMatched, Relationship, Standing } from '../lead';
import type { Comparable } from './comparable';
import { onlyParts, partsGiven, type ComparedPart } from './comparedParts';
import { percentOf, rivalWords } from './duplicates';
import type { Explained, Judgement, NamesBehind, Ruling, Weighed } from './judge';
import type { Forms, KnownCounts } from './known';
import { calledRecord, howSettled } from './calledRecord';
import { oddsOf as oddsFor, type Thresholds, type VersionedWeights } from './model';
import { calledBy, type KnownPerson, type Person } from './person';
import { isWorthTelling, oddsTogether, weigh } from './preselect';
import { relationshipOfNew, relationshipWith } from './relationship';
import { agreeing, evidenceOf, howSure, listed, scoreOf, theseAreOf } from './said';
import { overStrongest, strongestFirst } from './strongest';
import { standingAfter } from './standing';

/** A known lead that somebody may be. */
export interface FoundLead {
	lead: KnownPerson;
	/** What is known of them, to be compared. */
	forms: Forms;
	/** The kinds of key that prove a person by which it was found. */
	sharedKinds: readonly string[];
	/** Whether what else is known of them speaks against it, where the forms are not all. */
	isDoubted?: boolean;
	/** Whether a person decided that it is somebody else; what they share is then several people's. */
	isAnother?: boolean;
	/** Whether it came in with this run, or so shortly before that no list of a CRM can know it. */
	isUnderWay?: boolean;
	/** Which record it is, where it is one of a list. */
	record?: ListedAs;
}

/** A record of a list. */
export interface ListedAs extends RecordMatched {
	/** Where the person stands by it; not there where it does not say. */
	standing?: Standing;
	/** Whether it says nothing of when somebody had to do with them. */
	isUndated?: boolean;
}

/** Everything that the decision rests on; the same facts always give the same decision. */
export interface MatchFacts {
	person: Person;
	/** What they say, as it is compared. */
	comparable: Comparable;
	/** Milliseconds since 1970. */
	receivedAt: number;
	found: readonly FoundLead[];
	/** How frequent is what they say among all known leads. */
	known: KnownCounts;
	/** What is compared. */
	parts: readonly ComparedPart[];
	thresholds: Thresholds;
	/** What it is worth; the ready weights where none are given. */
	weights?: VersionedWeights;
	/** How long ago still is recent, in milliseconds. */
	recentMs: number;
	/** Where the CRM says that the person stands, where the item holds it. */
	standing?: Standing;
	/** What the keys are made of that more known leads share than are looked at. */
	crowded?: readonly string[];
	/** How many known leads a person decided are somebody else; counted among `found` if not given. */
	apart?: number;
	/** How many different names stand behind mailbox and number; counted among `found` if not given. */
	behind?: NamesBehind;
	/** What others may be it that are not among `found`, as odds together. */
	rest?: number;
	/** How many they are. */
	left?: number;
	/** Of whom all this is known: of the records of a list, or of the known leads if not given. */
	among?: 'records';
}

/** How many candidates are shown on the item; all were weighed. */
const shownCandidates = 5;

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
 * Each known lead that shares something is weighed: what agrees and what differs, against who else the two
 * may be. The single best is taken where it is likely enough; where one may be it, or several together, a
 * person decides. A personal mailbox or number under another name is a doubt, however unlikely. Who said
 * exactly the same before is taken without asking again. Of several records of one person it is a customer's
 * first, then one with an open opportunity, then one that somebody has, then the most recent. The order of
 * `found` changes nothing.
 *
 * @example
 * decideMatch({ ...facts, found: [] }).decision // 'new'
 */
export const decideMatch = (facts: MatchFacts): Match => decideWithFacts(facts).match;

/** Decides as {@link decideMatch}, and says on what the decision rests. */
export function decideWithFacts(given: MatchFacts): Decided {
	const facts = { ...given, person: shortened(given.person) };
	const all = given.found
		.map((each) => ({ ...each, lead: shortened(each.lead) }))
		.sort(given.among === 'records' ? strongestFirst : oldestFirst);
	const found = all.filter(({ isAnother }) => !isAnother);
	const apart = facts.apart ?? all.length - found.length;
	const byId = new Map(found.map((each) => [each.lead.id, each]));
	const behind = facts.behind ?? weigh(facts, all.map(weighable)).behind;
	const ruled = weigh({ ...facts, behind }, found.map(weighable));
	const judged = facts.among === 'records' ? overStrongest(ruled, byId) : ruled;
	// Of many behind a switchboard one is enough to say so.
	const most = judged.why === 'many' ? 1 : shownCandidates;
	const shown = judged.weighed.filter(isWorthTelling).slice(0, most);
	// The likeliest of those who are not worth telling decides no more than the others.
	const decisive = judged.why === 'unlikely' ? [] : [judged.over, judged.beside];
	const needed = [...new Set([...shown, ...decisive])].filter((each) => each !== undefined);
	const unneeded = judged.weighed.filter((each) => !needed.includes(each));
	const outcome: Outcome = { ...judged, facts: { ...facts, apart }, byId };
	const rests = [...(facts.rest === undefined ? [] : [facts.rest]), ...oddsOf(unneeded)];
	const rest = oddsTogether(rests);
	const left = (facts.left ?? 0) + unneeded.length;
	return {
		match: matchOf(outcome, shown),
		facts: {
			...facts,
			behind,
			found: needed.flatMap((each) => keptOf(each, byId)),
			...(rest !== undefined && { rest }),
			...(left > 0 && { left }),
			...(apart > 0 && { apart }),
		},
		others: [
			{ why: unlikelyVerdict, count: left },
			{ why: anotherVerdict, count: apart },
		].filter(({ count }) => count > 0),
	};
}

const oddsOf = (weighed: ReadonlyArray<Weighed<string>>) => weighed.map(({ odds }) => odds);

const weighable = ({ lead, forms, sharedKinds, isDoubted }: FoundLead) => ({
	...{ id: lead.id, forms, sharedKinds },
	...(isDoubted && { isDoubted }),
});

/** Of what is known of a lead, what was weighed. */
function keptOf(
	{ id, record, agrees }: Weighed<string>,
	byId: ReadonlyMap<string, FoundLead>,
): FoundLead[] {
	const found = byId.get(id);
	if (!found) return [];
	const { lead, sharedKinds, isUnderWay, record: listed } = found;
	return [
		{
			...{ lead, forms: [record], sharedKinds },
			...(!agrees && { isDoubted: true }),
			...(isUnderWay && { isUnderWay }),
			...(listed && { record: listed }),
		},
	];
}

/** A longer name is told by its beginning, so that no lead makes the records of others long. */
const LONGEST_NAME = 120;

const shortened = <Known extends Person>(person: Known): Known =>
	isShort(person.fullName) && isShort(person.company)
		? person
		: { ...person, fullName: beginning(person.fullName), company: beginning(person.company) };

const isShort = (text: string | null) => text === null || text.length <= LONGEST_NAME;
const beginning = (text: string | null) => text && text.slice(0, LONGEST_NAME);

const oldestFirst = ({ lead: a }: FoundLead, { lead: b }: FoundLead) =>
	a.firstSeenAt - b.firstSeenAt || (a.id < b.id ? -1 : 1);

interface Outcome extends Judgement<string> {
	facts: MatchFacts;
	byId: ReadonlyMap<string, FoundLead>;
}

const foundOf = ({ byId }: Outcome, { id }: Weighed<string>): FoundLead => {
	const found = byId.get(id);
	if (!found) throw new RangeError(`No lead ${id} was found`);
	return found;
};

const leadOf = (outcome: Outcome, weighed: Weighed<string>): KnownPerson =>
	foundOf(outcome, weighed).lead;

/** Who it is in a sentence; of a record which one, so that nobody looks for it among the leads. */
function namedIn(outcome: Outcome, weighed: Weighed<string>): string {
	const { lead, record } = foundOf(outcome, weighed);
	return record ? `${calledBy(lead)} (${calledRecord(record)})` : calledBy(lead);
}

function matchOf(outcome: Outcome, shown: ReadonlyArray<Weighed<string>>): Match {
	const { verdict, over, facts } = outcome;
	const candidates = shown.map((each) => candidateOf(each, outcome));
	const best = candidates.find(({ leadId }) => leadId === over?.id) ?? candidates[0];
	const taken = verdict === 'existing' && over ? leadOf(outcome, over) : undefined;
	return {
		decision: verdict,
		relationship: relationshipOf(taken, facts),
		score: best?.score ?? 0,
		probability: best?.probability ?? 0,
		// The last says what became of it; a field of the company's own may be called so too.
		evidence: best?.evidence.slice(0, -1) ?? [],
		recordId: taken?.id ?? null,
		owner: taken?.owner ?? null,
		candidates,
		merged: taken !== undefined,
		reason: [reasonOf(outcome), ...besidesOf(outcome, shown), ...moreOf(facts)].join(' '),
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

/** The last of a candidate's evidence: what became of it. */
const DECISION = 'decision';

function candidateOf(weighed: Weighed<string>, outcome: Outcome): Candidate {
	const explained = weighed.explain();
	const evidence = evidenceOf(explained);
	const { lead, record } = foundOf(outcome, weighed);
	return {
		...{ leadId: lead.id, name: lead.fullName, score: scoreOf(evidence) },
		probability: rounded(explained.probability),
		evidence: [...evidence, { kind: DECISION, weight: 0, message: verdictOn(weighed, outcome) }],
		...(record && { record: recordShown(record) }),
	};
}

const recordShown = ({ id, row, system, url }: ListedAs) => ({ id, row, system, url });

/** To a ten thousandth. */
const rounded = (probability: number) => Math.round(probability * 1e4) / 1e4;

const anotherVerdict = 'Not taken: a person decided that they are not the same';
const unlikelyVerdict = 'Not taken: somebody else is likelier';

/** Taken, or why not. */
function verdictOn(weighed: Weighed<string>, { verdict, over, beside }: Ruling<string>): string {
	if (verdict === 'existing') return weighed.id === over?.id ? 'Taken' : unlikelyVerdict;
	const isAsked = weighed.id === over?.id || weighed.id === beside?.id;
	if (verdict === 'review' && isAsked) return 'Not taken: a person should decide';
	return 'Not taken: more likely another person';
}

function reasonOf(outcome: Outcome): string {
	const { verdict, over } = outcome;
	if (verdict === 'new' || !over) return newReason(outcome);
	return verdict === 'existing' ? knownReason(outcome, over) : doubtReason(outcome, over);
}

function knownReason(outcome: Outcome, over: Weighed<string>): string {
	const lead = leadOf(outcome, over);
	const relationship = relationshipOf(lead, outcome.facts);
	const owner = lead.owner ? `owned by ${lead.owner.name}` : 'without an owner';
	const [isRecord, isSame] = [outcome.facts.among === 'records', outcome.why === 'says the same'];
	const known = isRecord ? 'Known by a record' : 'Known';
	const shared = sharedWith(over, calledBy(lead));
	const is = `(${relationship}, ${owner})`;
	// A record was said by nobody before.
	if (isRecord && isSame) return `${known} that says exactly the same: ${shared} ${is}.`;
	const sure = isSame ? 'said exactly so before' : howSure(over.explain());
	return `${known}: ${shared}, ${sure} ${is}.`;
}

/** Of one person there may be several records: the others are told, to be merged in the CRM. */
function besidesOf(
	{ verdict, over, facts, byId }: Outcome,
	shown: ReadonlyArray<Weighed<string>>,
): string[] {
	if (verdict !== 'existing' || !over || facts.among !== 'records') return [];
	const least = oddsFor(facts.thresholds.existing);
	const others = shown.filter(
		(each) => each.id !== over.id && each.odds >= least && !each.isCalledOtherwise,
	);
	const names = others.flatMap(({ id }) => {
		const found = byId.get(id);
		return found ? [`${calledBy(found.lead)} (${shortlyCalled(found)})`] : [];
	});
	if (names.length === 0) return [];
	return [
		`The record${names.length > 1 ? 's' : ''} of ${listed(names)} ${names.length > 1 ? 'fit' : 'fits'} as well.`,
	];
}

const shortlyCalled = ({ record, lead }: FoundLead) =>
	record === undefined || record.id !== null ? `ID ${record?.id ?? lead.id}` : `row ${record.row}`;

/** What agrees: mailbox and number where both have them, which say most; else all that does. */
function sharedWith(over: Weighed<string>, name: string): string {
	const contacts = over.contacts.map(({ kind }) => kind);
	const agree = contacts.length > 0 ? contacts : agreeing(over.explain().evidence);
	return agree.length > 0 ? theseAreOf(agree, name) : `it may be ${name}`;
}

function doubtReason(outcome: Outcome, over: Weighed<string>): string {
	const { why, beside } = outcome;
	const shared = sharedWith(over, namedIn(outcome, over));
	const explained = over.explain();
	const { record } = foundOf(outcome, over);
	const settled = record ? ` ${howSettled(record.system)}` : '';
	return `Possible duplicate: ${shared}${doubt()}.${settled}`;

	function doubt(): string {
		if (why === 'two' && beside) return besideIt(outcome, over, beside);
		if (why === 'several' && beside) {
			return ` and others may be it as well, such as ${namedIn(outcome, beside)}`;
		}
		if (why === 'namesake') {
			return ', but their mailboxes are those of two of one name';
		}
		if (why === 'not one') return ', but other records of that lead speak against it';
		if (over.isCalledOtherwise) return ', but the name is another';
		return `, ${howSure(explained)}; else they are most likely ${rivalWords[explained.rival]}`;
	}
}

/** Who else it is as likely. */
function besideIt(outcome: Outcome, over: Weighed<string>, beside: Weighed<string>): string {
	const kinds = over.contacts.map(({ kind }) => kind);
	const only = beside.contacts.map(({ kind }) => kind).filter((kind) => !kinds.includes(kind));
	const name = namedIn(outcome, beside);
	return only.length > 0 ? `, and ${theseAreOf(only, name)}` : `, and ${name} fits as well`;
}

function newReason(outcome: Outcome): string {
	const { why, over, facts } = outcome;
	const { apart = 0 } = facts;
	if (apart > 0) {
		const what = calledAmong(facts);
		const are = apart === 1 ? `a ${what} is` : `${apart} ${what}s are`;
		return `New: a person decided that ${are} somebody else, and no other one fits.`;
	}
	if (over && why === 'many') {
		const kinds = over.contacts.map(({ kind }) => kind);
		const are = kinds.length > 1 ? 'are those' : 'is that';
		return `New: the ${listed(kinds)} ${are} of several people, and none of them has this name.`;
	}
	if (over && isWorthTelling(over))
		return unlikelyReason(namedIn(outcome, over), over.explain(), facts);
	const given = partsGiven(onlyParts(facts.comparable, facts.parts));
	return given.length > 0
		? `New: no ${calledAmong(facts)} is like them by ${listed(given, 'or')}.`
		: 'New: the lead gives nothing by which a known one could be recognised.';
}

function unlikelyReason(name: string, explained: Explained, { thresholds }: MatchFacts): string {
	const nearest = `New: nearest is ${name}`;
	return explained.probability > HALF
		? `${nearest}, ${howSure(explained)}, and somebody is asked from ${percentOf(thresholds.review)} % on.`
		: `${nearest}, but they are more likely ${rivalWords[explained.rival]} (${howSure(explained)} that they are one).`;
}

const HALF = 0.5;

/** A look-up is bounded; what it left out is told. */
const moreOf = ({ crowded = [], ...facts }: MatchFacts): string[] =>
	crowded.length === 0
		? []
		: [`More than 200 ${calledAmong(facts)}s share the ${listed(crowded.map(calledKey))}.`];

/** What one of those is called who were compared. */
const calledAmong = ({ among }: Pick<MatchFacts, 'among'>) =>
	among === 'records' ? 'record' : 'known lead';

/** What the parts of a key are called where their own names say too little; a name in two ways is one. */
const keyPartsCalled = new Map([
	['names', 'name'],
	['local', 'beginning of the email address'],
	['host', 'email host'],
	['code', 'postal code'],
	['town', 'place'],
	['firm', 'company'],
	['date', 'birth date'],
	['year', 'year of birth'],
	['id', 'number or ID'],
	['own', 'value of an own field'],
]);

/** What a key is made of, as it is said. */
const calledKey = (name: string) =>
	name
		.split(', ')
		.map((part) => keyPartsCalled.get(part) ?? part)
		.join(' with ');
