import { readAddresses } from './addresses';
import { isAssumedDone, isUnsent, type Delivery } from './delivery';
import { emptyColumns } from './emptyColumns';
import { isSentByEmail } from './recipient';
import { standing } from './standing';

/**
 * Why an effect is not sent again though a person says so, and what to do, in sentences; `null` where it
 * is. What Queue would refuse is refused here as well.
 *
 * @param to where it is to go now
 * @example
 * whyNotSentAgain({ ...refused, channel: 'Email' }, 'none') // '"none" is no email address: …'
 */
export function whyNotSentAgain(delivery: Delivery, to: string): string | null {
	const { step, state } = delivery;
	if (state === 'done' && !isAssumedDone(delivery))
		return `"${step}" is done, so it is not sent again.`;
	if (isUnderWay(delivery)) return `${underWay(step)}, then choose Send Again if it is not done.`;
	if (isUnsent(delivery) && to === delivery.to) {
		return state === 'blocked'
			? `"${step}" waits for the step before it, and goes out by itself after that.`
			: `"${step}" is waiting already, and goes out by itself.`;
	}
	return whyNotTo(delivery, to) ?? whyNotSaid(delivery);
}

/** Why an effect is not given up though a person says so, and what to do; `null` where it is. */
export function whyNotGivenUp(delivery: Delivery): string | null {
	const { step, state } = delivery;
	if (isUnderWay(delivery)) {
		return `${underWay(step)}, then choose Give Up if it is not done: what has left cannot be called back.`;
	}
	if (isAssumedDone(delivery))
		return `"${step}" was taken as done, and nobody knows whether it is.`;
	return state === 'done' || state === 'withdrawn' ? `"${step}" is ${standing[state]}.` : null;
}

const isUnderWay = ({ state }: Delivery): boolean => state === 'out' || state === 'begun';

const underWay = (step: string) =>
	`"${step}" is under way. Wait until its run has ended, and List no longer says so`;

function whyNotTo({ step, audience, channel }: Delivery, to: string): string | null {
	if (audience === 'system') return null;
	if (to === '') return `"${step}" has no address: fill in "To" with the one to send it to.`;
	if (!isSentByEmail(channel)) return null;
	const { to: readable, unreadable } = readAddresses(to);
	const [first = to] = unreadable;
	return unreadable.length === 0 && readable !== ''
		? null
		: `"${first}" is no email address: mend it under "To".`;
}

function whyNotSaid(delivery: Delivery): string | null {
	const empty = emptyColumns(delivery);
	return empty === null
		? null
		: `"${delivery.step}" says nothing: its ${empty} empty. Tell them yourself, then choose Done.`;
}
