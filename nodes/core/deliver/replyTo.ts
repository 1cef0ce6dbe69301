import { readAddresses } from './addresses';
import { deskOf, type MessageFacts } from './messageValues';
import type { Step } from './steps';

/**
 * Whom a reply to a message goes to: what the step says, else the person, in what goes to the company's
 * own people, and the desk, in what goes to the person. Empty where nobody is known. What is no address does
 * not count.
 *
 * @example
 * replyTo({ audience: 'owner', replyTo: '' }, { lead: { email: 'ada@example.com' }, … }) // 'ada@example.com'
 */
export function replyTo(
	{ audience, replyTo }: Pick<Step, 'audience' | 'replyTo'>,
	{ lead, assignment, item }: Pick<MessageFacts, 'lead' | 'assignment' | 'item'>,
): string {
	const { to: named } = readAddresses(replyTo);
	if (named !== '') return named;
	if (audience === 'system') return '';
	if (audience !== 'person') return lead.email ?? '';
	const desk = deskOf(item)?.email;
	return desk || (assignment?.queue?.email ?? assignment?.owner?.email ?? '');
}
