import { readAddresses } from './addresses';
import { deskOf, type MessageFacts } from './messageValues';

/**
 * What the desk that an item names lacks, so that nobody hears of what goes wrong; `null` where it lacks
 * nothing, and where the item has no such field.
 *
 * @example
 * deskLacks({ desk: { name: 'Lead Desk', email: '' } }) // 'The desk has no email address …'
 */
export function deskLacks(item: MessageFacts['item']): string | null {
	const email = deskOf(item)?.email;
	if (email === undefined || readAddresses(email).to !== '') return null;
	const what =
		email === '' ? 'The desk has no email address' : `The desk's "${email}" is no email address`;
	return `${what} (desk.email, in the templates under Desk Settings): what is for the desk reaches nobody, and mails that are sent from it may fail. Fill it in.`;
}
