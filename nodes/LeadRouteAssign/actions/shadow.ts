import type { IExecuteFunctions } from 'n8n-workflow';
import { shadowBooks, shadowLead } from '../../desk/shadow';
import { settingsOf } from '../../shared';
import { decideItems } from '../decideItems';
import { outputNames } from '../description';
import { shadowParameters } from '../shadow';

/**
 * Says of each lead who would have it by these settings, beside the node that assigns it, and counts where
 * the two differ. Every item goes on by the first output, as it came.
 */
export async function shadow(context: IExecuteFunctions) {
	const name = shadowParameters.read(settingsOf(context)).shadowName.at(0);
	return await decideItems(context, {
		// It is one output for all, so that the pane says what it did and not where they went.
		outputs: ['Compared', ...outputNames.shadow.slice(1)],
		isKept: true,
		booksOf: async (session, now) => await shadowBooks(session, name, now),
		ofNobody: (reason) => ({
			output: 0,
			adds: { shadow: { reason, name, repeated: false } },
			tells: null,
		}),
		async decide({ session, facts, now }) {
			return { output: 0, adds: { shadow: await shadowLead(session, facts, now) } };
		},
	});
}
