import {
	isHumanTouch,
	type ActivityKind,
	type FollowUpChannel,
	type FollowUpOutcome,
	type FollowUpStop,
	type LeadStatus,
} from '../lead';
import type { Enrolment } from './enrolment';

/** What activities mean to a follow-up, by their kinds. */
const stopsByKind: Readonly<Partial<Record<ActivityKind, FollowUpStop>>> = {
	reply: 'replied',
	meeting: 'meeting',
	booked: 'meeting',
	disqualified: 'disqualified',
	support: 'support',
	'opted-out': 'opted out',
	bounced: 'bounced',
	closed: 'closed',
	lost: 'closed',
	won: 'closed',
	customer: 'closed',
};

/**
 * What an activity means to a follow-up; `null` where it goes on.
 *
 * @example
 * stopOfKind('reply') // 'replied'
 * stopOfKind('call') // 'touched'
 * stopOfKind('automated') // null
 */
export function stopOfKind(kind: string): FollowUpStop | null {
	const known = Object.hasOwn(stopsByKind, kind) ? stopsByKind[kind as ActivityKind] : undefined;
	return known ?? (isHumanTouch(kind) ? 'touched' : null);
}

/**
 * Whether a follow-up is over by where its lead stands: closed, or a customer who was none when it began.
 *
 * @example
 * isOverBy({ stopsOn: ['closed'], statusThen: 'open' }, 'customer') // true
 */
export const isOverBy = (
	{ stopsOn, statusThen }: Pick<Enrolment, 'stopsOn' | 'statusThen'>,
	status: LeadStatus,
): boolean =>
	stopsOn.includes('closed') &&
	(status === 'closed' || (status === 'customer' && statusThen !== 'customer'));

/** How a follow-up ended, as the end of a sentence. */
export const outcomeWords: Readonly<Record<FollowUpOutcome, string>> = {
	replied: 'they have replied',
	meeting: 'there is a meeting with them',
	touched: 'somebody has reached them',
	disqualified: 'they are disqualified',
	support: 'it became a support case',
	'opted out': 'they asked not to be written to',
	bounced: 'their address takes no mail',
	closed: 'the lead is over',
	'new owner': 'somebody else has the lead now',
	stopped: 'it was stopped by hand',
	'no answer': 'all attempts were made, and nobody has answered',
	'handed over': 'its attempts are over, and a person goes on',
	unreachable: 'no attempt has gone out',
	'another plan': 'they went over to another plan',
	colleague: 'somebody else of their company has ended it',
};

/** What channels are called in sentences. */
export const channelWords: Readonly<Record<FollowUpChannel, string>> = {
	email: 'an email',
	sms: 'an SMS',
	whatsapp: 'a WhatsApp message',
	call: 'a call',
	linkedin: 'a LinkedIn message',
	other: 'a task',
};
