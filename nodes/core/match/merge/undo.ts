import type { KnownPerson, Person } from '../person';
import { personKeysOf, type LeadKey } from '../keys';
import { rememberAgain } from '../remember';
import { areTwoPeople } from '../twoPeople';
import { mergeFieldRows, mergeFields } from './fields';

const dayMs = 86_400_000;

/** So long a merge can be undone. */
export const UNDO_DAYS = 30;
export const undoMs = UNDO_DAYS * dayMs;

/** A lead before a merge, and the keys that found it. */
export interface LeadBefore {
	lead: KnownPerson;
	keys: ReadonlyArray<Pick<LeadKey, 'value'> & { kind: string }>;
}

/** Two leads before and after they became one. */
export interface MergedPair {
	survivor: LeadBefore;
	merged: LeadBefore;
	/** The survivor once it had taken in the other. */
	after: KnownPerson;
}

/** An inquiry that came in after the merge. */
export interface SinceMerge {
	inquiryId: string;
	receivedAt: number;
	person: Person;
}

/** Whose an inquiry is that came after the merge, and how that is known. */
export interface SinceDecided extends SinceMerge {
	side: 'survivor' | 'merged';
	/** The kind of key that only this one had, or the name; `nothing` where neither tells. */
	by: 'email' | 'phone' | 'name' | 'nothing';
}

/** Two leads apart again. */
export interface Unmerged {
	survivor: KnownPerson;
	merged: KnownPerson;
	since: SinceDecided[];
}

/**
 * Makes two leads again of one. Each is as before the merge, with what came since:
 *
 * - a field that the merge changed goes back, unless it was changed again since;
 * - an inquiry that came since is that of whom its mailbox or number found before, else of whom its name
 *   is; where neither tells it stays with the survivor.
 *
 * @param current the survivor as it is now
 */
export function unmergeLeads(
	pair: MergedPair,
	current: KnownPerson,
	came: readonly SinceMerge[],
): Unmerged {
	const since = came.map((inquiry) => ({ ...inquiry, ...whoseIs(inquiry.person, pair) }));
	const of = (side: SinceDecided['side']) => since.filter((inquiry) => inquiry.side === side);
	return {
		survivor: survivorAgain(pair, current, { stay: of('survivor'), leave: of('merged'), came }),
		merged: of('merged').reduce(
			(lead, { person, receivedAt }) => rememberAgain(lead, person, receivedAt).lead,
			pair.merged.lead,
		),
		since,
	};
}

function whoseIs(person: Person, pair: MergedPair): Pick<SinceDecided, 'side' | 'by'> {
	for (const { kind, value } of personKeysOf(person)) {
		const had = ({ keys }: LeadBefore) =>
			keys.some((key) => key.kind === kind && key.value === value);
		const [isSurvivors, isMergeds] = [had(pair.survivor), had(pair.merged)];
		if (isSurvivors !== isMergeds) return { side: isMergeds ? 'merged' : 'survivor', by: kind };
	}
	const isOther = ({ lead }: LeadBefore) => areTwoPeople(person, lead);
	const [isNotSurvivor, isNotMerged] = [isOther(pair.survivor), isOther(pair.merged)];
	if (isNotSurvivor === isNotMerged) return { side: 'survivor', by: 'nothing' };
	return { side: isNotSurvivor ? 'merged' : 'survivor', by: 'name' };
}

interface Since {
	stay: readonly SinceMerge[];
	leave: readonly SinceMerge[];
	came: readonly SinceMerge[];
}

function survivorAgain(
	{ survivor: { lead: before }, merged, after }: MergedPair,
	current: KnownPerson,
	{ stay, leave, came }: Since,
): KnownPerson {
	const lead = { ...current };
	for (const field of mergeFields) {
		const { parts } = mergeFieldRows[field];
		const isSame = (one: KnownPerson, other: KnownPerson) =>
			parts.every((part) => JSON.stringify(one[part]) === JSON.stringify(other[part]));
		if (!isSame(current, after) || isSame(after, before)) continue;
		for (const part of parts) {
			if (before[part] === undefined) delete lead[part];
			else Object.assign(lead, { [part]: before[part] });
		}
	}
	const received = (inquiries: readonly SinceMerge[]) => inquiries.map((each) => each.receivedAt);
	// Later or earlier than all of these is what yet another lead brought in.
	const isLast = current.lastInquiryAt <= Math.max(after.lastInquiryAt, ...received(came));
	const isFirst = current.firstSeenAt >= Math.min(after.firstSeenAt, ...received(came));
	return {
		...lead,
		...(isLast && { lastInquiryAt: Math.max(before.lastInquiryAt, ...received(stay)) }),
		...(isFirst && { firstSeenAt: Math.min(before.firstSeenAt, ...received(stay)) }),
		...(current.lastTouchAt === after.lastTouchAt && { lastTouchAt: before.lastTouchAt }),
		inquiries: Math.max(0, current.inquiries - merged.lead.inquiries - leave.length),
	};
}
