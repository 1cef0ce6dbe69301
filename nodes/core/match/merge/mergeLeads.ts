import type { KnownPerson } from '../person';
import { mergeFieldRows, mergeFields, type MergeField } from './fields';
import type { Survivorship } from './policy';
import type { SurvivorshipRule } from './ruleNames';
import { choosers } from './rules';

/** Whose value of a field stands, and by which rule. */
export interface Origin {
	leadId: string;
	rule: SurvivorshipRule;
}

/** A field of the lead that survives which is another than before. */
export interface FieldChange {
	from: string | null;
	to: string | null;
	/** The ID of the lead that it comes from. */
	origin: string;
}

/** What two leads came to. */
export interface MergedLead {
	/** Under the id of the one that survives. */
	lead: KnownPerson;
	origins: Record<MergeField, Origin>;
	/** What the record of the survivor in a CRM has to change. */
	changes: Partial<Record<MergeField, FieldChange>>;
}

/**
 * Makes one lead of two. Each field is that of one of them; how often and when they asked is that of
 * both.
 *
 * @param survivor whose id it has from then on
 * @param survivorship what decides about each field, see `survivorshipOf`
 * @param heldId the one that somebody has as an open lead, where nobody has the other: who works on it
 * goes on, whatever decides about owners
 * @example
 * mergeLeads(ada, adaWithPhone, survivorshipOf([])).changes
 * // { phone: { from: null, to: '+4930123456', origin: 'lead_2' } }
 */
export function mergeLeads(
	survivor: KnownPerson,
	merged: KnownPerson,
	survivorship: Survivorship,
	heldId: string | null = null,
): MergedLead {
	const lead: KnownPerson = {
		...survivor,
		firstSeenAt: Math.min(survivor.firstSeenAt, merged.firstSeenAt),
		lastInquiryAt: Math.max(survivor.lastInquiryAt, merged.lastInquiryAt),
		lastTouchAt: latest(survivor.lastTouchAt, merged.lastTouchAt),
		inquiries: survivor.inquiries + merged.inquiries,
	};
	const origins = {} as MergedLead['origins'];
	const changes: MergedLead['changes'] = {};
	for (const field of mergeFields) {
		const { rule, trusted } = survivorship[field];
		const row = mergeFieldRows[field];
		const chosen = choosers[rule](row, { survivor, merged, trusted });
		const held = field === 'owner' && [survivor, merged].find(({ id }) => id === heldId);
		const winner = held && held.owner ? held : chosen;
		takeParts(lead, winner, row.parts);
		origins[field] = { leadId: winner.id, rule };
		const [from, to] = [row.text(survivor), row.text(winner)];
		if (from !== to) changes[field] = { from: from || null, to: to || null, origin: winner.id };
	}
	return { lead, origins, changes };
}

/** Of what nobody said there is no key, as in the lead that it comes from. */
function takeParts(
	lead: KnownPerson,
	winner: KnownPerson,
	parts: ReadonlyArray<keyof KnownPerson>,
): void {
	for (const part of parts) {
		if (winner[part] === undefined) delete lead[part];
		else Object.assign(lead, { [part]: winner[part] });
	}
}

const latest = (one: number | null, other: number | null): number | null =>
	one === null || other === null ? (one ?? other) : Math.max(one, other);

/** What a merge rested on; it is kept as long as the merge can be undone. */
export interface MergeRecord {
	survivor: KnownPerson;
	merged: KnownPerson;
	/** Who had either as an open lead; `null` for nobody. */
	holdings: Readonly<Record<'survivor' | 'merged', { leadId: string } | null>>;
	survivorship: Survivorship;
}

/**
 * Takes the decision of a merge, or takes it again: asks the rules what two leads come to.
 *
 * @example
 * mergeByRecord(kept).lead // as mergeLeads gave it
 */
export function mergeByRecord({
	survivor,
	merged,
	holdings,
	survivorship,
}: MergeRecord): MergedLead {
	const { survivor: one, merged: other } = holdings;
	const onlyHeld = one && other ? null : ((one ?? other)?.leadId ?? null);
	return mergeLeads(survivor, merged, survivorship, onlyHeld);
}
