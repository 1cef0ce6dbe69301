import type { Match, Relationship } from '../lead';
import { matchedAccount, type AccountFacts } from './account';
import { decideWithFacts, type Decided, type FoundLead, type MatchFacts } from './decide';

/** With whom leads may be compared: the known leads of the store, the records of a list, or both. */
export const comparedWith = ['store', 'records', 'both'] as const;

export type ComparedWith = (typeof comparedWith)[number];

/** Everything that a decision among known leads and the records of a list rests on. */
export interface AmongFacts {
	/** Those of the known leads: the store keeps one lead a person, with whomever they are compared. */
	known: MatchFacts;
	/** Those of the records; not there where nobody is compared with any. */
	records?: MatchFacts;
	/** Whether known leads decide too, beside those under way that no record can know yet. */
	countsKnown: boolean;
	/** The companies that they may be of; not there where nobody of one is known. */
	account?: AccountFacts;
}

/** What was decided among either. */
export interface DecidedAmong extends Pick<AmongFacts, 'countsKnown' | 'account'> {
	known: Decided;
	records?: Decided;
}

/**
 * Decides who an inquiry is from among known leads and the records of a list, each for itself: a record
 * and a known lead are most often of one person, and no rivals of each other.
 *
 * @example
 * matchAmong(decideAmong({ known, records, countsKnown: true })).decision // 'existing'
 */
export function decideAmong({ known, records, ...more }: AmongFacts): DecidedAmong {
	if (!records) return { known: decideWithFacts(known), ...more };
	const ofRecords = decideWithFacts(records);
	const standing = known.standing ?? takenOf(ofRecords)?.record?.standing;
	return {
		known: decideWithFacts({ ...known, ...(standing && { standing }) }),
		...{ records: ofRecords, ...more },
	};
}

/** Whom a decision takes somebody for. */
export const takenOf = ({ match, facts }: Decided): FoundLead | undefined =>
	facts.found.find(({ lead }) => lead.id === match.recordId);

/** Whether the doubt about a known lead is one that a person has to settle. */
export const asksAboutKnown = (decided: DecidedAmong): boolean =>
	decided.known.match.decision === 'review' &&
	decided.records?.match.decision !== 'existing' &&
	speaks(decided);

/** Whether what the store knows counts: all of it, or the one that is under way. */
function speaks({ known: { match, facts }, countsKnown }: DecidedAmong): boolean {
	if (countsKnown) return true;
	const about = match.recordId ?? match.candidates[0]?.leadId;
	return facts.found.some(({ lead, isUnderWay }) => lead.id === about && isUnderWay === true);
}

/**
 * The one answer out of those that known leads and records gave. Who is certainly one of either is known;
 * the record says whose they are, because people hand their contacts over in the CRM. Where neither is
 * certain, a doubt about either is one.
 *
 * @param known the answer that known leads gave, where it is another than was decided
 */
export function matchAmong(decided: DecidedAmong, known: Match = decided.known.match): Match {
	const account = decided.account && matchedAccount(decided.account);
	return { ...personAmong(decided, known), ...(account && { account }) };
}

function personAmong(decided: DecidedAmong, known: Match): Match {
	const { records } = decided;
	if (!records) return known;
	const { match } = records;
	const ofRecord = { ...match, ...withRecord(records), merged: known.recordId !== null };
	if (!speaks(decided)) return notAsked(ofRecord, known);
	const candidates = [...match.candidates, ...known.candidates];
	if (match.decision === 'existing') {
		if (known.decision !== 'existing') return { ...ofRecord, candidates };
		return {
			...{ ...ofRecord, candidates, owner: match.owner ?? known.owner },
			relationship: closer(match.relationship, known.relationship),
		};
	}
	if (known.decision === 'existing') return { ...known, candidates };
	if (known.decision === 'review') return { ...known, candidates };
	if (match.decision === 'review') return { ...ofRecord, candidates };
	return { ...known, candidates, reason: reasonOfNew(known.reason, match.reason) };
}

/** Where both say that nobody is like them, it is said once. */
function reasonOfNew(ofKnown: string, ofRecords: string): string {
	const isSame = ofKnown.replace('no known lead is', 'no record is') === ofRecords;
	return isSame
		? ofKnown.replace('no known lead is', 'no known lead and no record is')
		: `${ofKnown} ${ofRecords.replace('New: ', 'Among the records: ')}`;
}

function withRecord(records: Decided): Pick<Match, 'recordId' | 'record'> {
	const taken = takenOf(records)?.record;
	if (!taken) return { recordId: null };
	const { id, row, system, url, lastActivityAt } = taken;
	return { recordId: id, record: { id, row, system, url, lastActivityAt } };
}

/** The records alone decide; that the store knows somebody is said where they do not. */
const notAsked = (match: Match, { recordId }: Match): Match =>
	match.decision === 'new' && recordId !== null
		? {
				...match,
				reason: `${match.reason} The Lead Store knows them, but its leads are not compared here.`,
			}
		: match;

/** What says most of what there is between a person and the company comes first. */
const byCloseness: readonly Relationship[] = [
	...(['customer', 'open opportunity', 'open lead', 'recent untouched'] as const),
	...(['re-engaged', 'none'] as const),
];

const closer = (one: Relationship, other: Relationship): Relationship =>
	byCloseness.indexOf(one) <= byCloseness.indexOf(other) ? one : other;
