import { optedOutOf, type RefusedSet } from './optedOut';

/** Before and after, nobody is called. Hours on the clock of whoever is called. */
const callsFrom = 8;
const callsUntil = 20;

/** What a next step depends on. */
export interface ReachableLead {
	email: string | null;
	phone: string | null;
	/** Whether the number is a mobile one. */
	isMobile: boolean;
	/** The time at which they wrote, on their own clock, such as `22:10`; `null` where nobody knows it. */
	theirTime: string | null;
	/** What they do not want any more. */
	refused: RefusedSet;
}

/**
 * What to do first, by what the person gave and the hour at which they wrote. It is true whenever it is read.
 *
 * @example
 * nextStepFor({ email: 'ada@example.com', phone: '+491701234567', isMobile: true, theirTime: '10:20', refused })
 * // 'Call them on +491701234567 (mobile). If nobody answers, write to ada@example.com.'
 */
export function nextStepFor(lead: ReachableLead): string {
	const { refused } = lead;
	const asked = optedOutOf(refused);
	if (asked.length === 0) return stepFor(lead);
	const email = refused.has('email') || refused.has('bounced') ? null : lead.email;
	const phone = refused.has('call') ? null : lead.phone;
	const isOpen = !refused.has('all') && (email !== null || phone !== null);
	const step = isOpen ? reachedBy({ ...lead, email, phone }) : answerOnly;
	return [...asked, step].join(' ');
}

const answerOnly = 'Look at what they wrote, and answer no more than they ask for there.';

function stepFor(lead: ReachableLead): string {
	const { email, phone } = lead;
	if (phone === null && email === null) {
		return 'They gave neither a phone number nor an email address: look at what they wrote.';
	}
	return phone === null ? `Write to ${email}: they gave no phone number.` : reachedBy(lead);
}

/** By what is left of both. */
function reachedBy({ email, phone, isMobile, theirTime }: ReachableLead): string {
	if (phone === null) return `Write to ${email}.`;
	const number = `${phone}${isMobile ? ' (mobile)' : ''}`;
	const hour = Number(theirTime?.slice(0, 2));
	const isDay = theirTime === null || (hour >= callsFrom && hour < callsUntil);
	if (isDay) {
		return `Call them on ${number}.${email === null ? '' : ` If nobody answers, write to ${email}.`}`;
	}
	const late = `it was ${theirTime} on their clock when they wrote`;
	return email === null
		? `Call them on ${number} in their daytime: ${late}.`
		: `Write to ${email} first: ${late}. Call them on ${number} in their daytime.`;
}
