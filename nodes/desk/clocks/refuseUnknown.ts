import { optOutWords, type Activity } from '../../core/lead';
import type { StoreSession } from '../../store';
import { readReach, type MeantProblem, type WrittenReach } from '../people';
import { forgetRefusal, rememberRefusal } from '../people/refusals';

/** Somebody who was not found, or not as one lead. */
export interface Unknown {
	written: WrittenReach;
	/** Why they were not. */
	code: MeantProblem | null;
}

/**
 * Keeps what somebody asked whom the store does not know, or not as one lead, by the mailbox and the number that
 * they gave: it holds for whoever comes with these later. A number that may mean two is nobody's.
 *
 * @param now epoch milliseconds
 * @returns what is kept, in a sentence; `null` for an activity that asks nothing, and where there is nothing to
 * keep it by
 * @example
 * await refuseUnknown(session, { written: { email: 'ada@example.com', … }, code: 'lead.unknown' }, { kind: 'opted-out', channel: 'all', … }, now)
 * // 'That they opted out of everything is kept all the same, for this email.'
 */
export async function refuseUnknown(
	session: Pick<StoreSession, 'leads' | 'refusals' | 'settings'>,
	{ written, code }: Unknown,
	{ kind, channel = 'all' }: Pick<Activity, 'kind' | 'channel'>,
	now: number,
): Promise<string | null> {
	const { emails, phones } = await readReach(session, written);
	const reach = [...emails, ...phones];
	const who = { leadId: null, lead: null, reach, isShared: code === 'lead.several' };
	if (reach.length === 0) return null;
	const by = [...new Set(reach.map((each) => each.kind))].join(' and ');
	const kept = `is kept all the same, for this ${by}.`;
	switch (kind) {
		case 'opted-out':
			return (await rememberRefusal(session, who, channel, now))
				? `That they opted out of ${optOutWords[channel]} ${kept}`
				: null;
		case 'bounced':
			return (await rememberRefusal(session, who, 'bounced', now))
				? `That mail to them bounced ${kept}`
				: null;
		case 'opted-in':
			await forgetRefusal(session, who, channel);
			return `What they had opted out of before is taken back, for this ${by}.`;
		default:
			return null;
	}
}
