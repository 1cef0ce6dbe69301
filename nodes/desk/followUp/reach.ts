import type { FollowUpSettings } from '../../core/followUp';
import { isMessage, type Assignment, type FollowUpChannel, type Lead } from '../../core/lead';
import type { Refused } from '../people/refusals';

/** Why somebody cannot be reached by a channel, as a clause. */
export function hindranceOf(
	channel: FollowUpChannel,
	lead: Lead,
	refused: ReadonlySet<Refused>,
	settings: FollowUpSettings,
): string | null {
	const { email, phone } = lead;
	if (refused.has('all') || refused.has(channel as Refused)) return 'they asked for none';
	if (channel === 'email') {
		if (email === null) return 'they gave no email address';
		return refused.has('bounced') ? 'their address takes no mail' : null;
	}
	const isText = channel === 'sms' || channel === 'whatsapp';
	if ((isText || channel === 'call') && phone === null) return 'they gave no phone number';
	return isText ? whyNoText(channel, lead, settings) : null;
}

function whyNoText(
	channel: 'sms' | 'whatsapp',
	{ phoneType, consent }: Lead,
	{ textsNeedConsent, textsToMobilesOnly }: FollowUpSettings,
): string | null {
	if (textsNeedConsent && consent?.given !== true) return 'they have not agreed to it';
	if (channel !== 'sms') return null;
	if (phoneType === 'fixed line') return 'their number is a landline';
	const isUnsure = textsToMobilesOnly && phoneType !== 'mobile';
	return isUnsure ? 'nobody knows whether their number is a mobile' : null;
}

/** The person's address for a message; for a task that of who has the lead. */
export function addressOf(
	channel: FollowUpChannel,
	{ email, phone }: Lead,
	assignment: Assignment | null,
): string {
	if (!isMessage(channel)) {
		return assignment?.owner?.email ?? assignment?.queue?.email ?? '';
	}
	return (channel === 'email' ? email : phone) ?? '';
}
