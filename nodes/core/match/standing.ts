import type { EventData } from '../events';
import type { CrmRecord, LeadStatus, Standing } from '../lead';

/** Where a known lead stands, and since when. What nobody said is not there. */
export interface KnownStanding extends Pick<Standing, 'status'>, Partial<Standing> {
	status: LeadStatus;
	/** When that was said, in milliseconds since 1970. */
	statusAt?: number;
	/** The record in the CRM. */
	crm?: CrmRecord;
}

/** What somebody says of where a lead stands. */
export interface SaidStanding extends Standing {
	/** Milliseconds since 1970. */
	at: number;
	cause: StatusChange['cause'];
}

/** A change of where a lead stands, as the event log keeps it. */
export type StatusChange = EventData<'lead.statusChanged'>;

/**
 * A lead after something was said of where they stand, and the change where there is one.
 *
 * What is heard late, after something newer, changes nothing. A record that is new in the CRM makes
 * no customer an open lead, and a deal that was lost loses none: only who is closed without more,
 * such as a former customer, is one no longer. By hand everything can be set.
 *
 * @example
 * standingAfter({ status: 'open' }, { status: 'customer', closedAs: null, reason: null, at: 5, cause: 'crm' })
 * // { lead: { status: 'customer', …, statusAt: 5 }, change: { from: 'open', to: 'customer', … } }
 */
export function standingAfter<Lead extends KnownStanding>(
	lead: Lead,
	said: SaidStanding,
): { lead: Lead; change: StatusChange | undefined } {
	const { status, closedAs, reason, at } = said;
	const isLate = lead.statusAt !== undefined && at < lead.statusAt;
	if (isLate || (said.cause !== 'person' && staysDespite(lead.status, said))) {
		return { lead, change: undefined };
	}
	const isOther = lead.status !== status || (lead.closedAs ?? null) !== closedAs;
	return {
		lead: { ...lead, status, closedAs, reason, statusAt: at },
		change: isOther ? changeFrom(lead.status, said) : undefined,
	};
}

const changeFrom = (from: LeadStatus, said: SaidStanding): StatusChange => ({
	...{ from, to: said.status, closedAs: said.closedAs, cause: said.cause },
	...(said.reason !== null && { reason: said.reason }),
});

function staysDespite(status: LeadStatus, said: Standing): boolean {
	if (status === 'customer') {
		return !(said.status === 'customer' || (said.status === 'closed' && said.closedAs === null));
	}
	return status === 'open opportunity' && said.status === 'open';
}

/**
 * A known lead who asks again, and the change where there is one: who was closed is open again,
 * unless the CRM says otherwise now.
 *
 * @param standing what the CRM says of them now
 * @param at when they asked, in milliseconds since 1970
 */
export function standingAfterInquiry<Lead extends KnownStanding>(
	lead: Lead,
	standing: Standing | undefined,
	at: number,
): { lead: Lead; change: StatusChange | undefined } {
	if (standing) return standingAfter(lead, { ...standing, at, cause: 'crm' });
	if (lead.status !== 'closed') return { lead, change: undefined };
	const open = { status: 'open', closedAs: null, reason: null } as const;
	return standingAfter(lead, { ...open, at, cause: 'inquiry' });
}
