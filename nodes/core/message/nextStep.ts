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
}

/**
 * What to do first, by what the person gave and the hour at which they wrote. It is true whenever it is read.
 *
 * @example
 * nextStepFor({ email: 'ada@example.com', phone: '+491701234567', isMobile: true, theirTime: '10:20' })
 * // 'Call them on +491701234567 (mobile). If nobody answers, write to ada@example.com.'
 */
export function nextStepFor({ email, phone, isMobile, theirTime }: ReachableLead): string {
	if (phone === null && email === null) {
		return 'They gave neither a phone number nor an email address: look at what they wrote.';
	}
	if (phone === null) return `Write to ${email}: they gave no phone number.`;
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
