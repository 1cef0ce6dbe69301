import type { DeliveryItem } from '../core/lead';
import { mailHtml } from '../core/message';

const text = 'Hello Ann Lee,\n\nyou have a new lead. This is a sample: nothing is queued.';

/**
 * What an item of the trigger looks like, for who builds a flow before anything is queued.
 *
 * @param channel that of the output
 * @param workspace the one that the trigger watches
 * @param testEmail who tries it; empty for an address at which nobody is
 */
export function sampleOf(channel: string, workspace: string, testEmail: string): object {
	const delivery: DeliveryItem = {
		...{ id: 'sample', step: 'Alert', channel, occasion: 'round 1', attempt: 1 },
		...{ audience: 'owner', to: testEmail || 'ann@example.com', replyTo: '' },
		...{ subject: '[Test] New lead: Ada Lovelace', text, html: mailHtml({ text, layout: [] }) },
		...{ lateMinutes: 0, results: {}, test: true },
	};
	return {
		lead: {
			...{ id: 'lead_sample', inquiryId: 'sample', workspace, test: true },
			...{ fullName: 'Ada Lovelace', firstName: 'Ada', lastName: 'Lovelace' },
			...{ email: 'ada@example.com', phone: '+4930123456', company: 'Engines Ltd' },
		},
		assignment: { owner: { id: 'ann', name: 'Ann Lee', email: 'ann@example.com', phone: null } },
		delivery,
	};
}
