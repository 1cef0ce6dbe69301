import type { IExecuteFunctions } from 'n8n-workflow';
import { meanings } from '../../core/match';
import { changeStatus } from '../../desk/people';
import { settingsOf } from '../../shared';
import { statusParameters } from '../description';
import { placePeople } from '../placePeople';

/** Says where the person of each item stands, on all leads that are theirs. */
export async function updateStatus(context: IExecuteFunctions) {
	const { status, reason } = statusParameters.read(settingsOf(context));
	const now = Date.now();

	return await placePeople(
		context,
		'updateStatus',
		async ({ found, open, workspace, itemIndex }) => {
			const said = {
				...meanings[status.at(itemIndex)],
				...{ reason: reason.at(itemIndex) || null, at: now, cause: 'person' as const },
			};
			const leads = [];
			for (const leadId of found.leadIds) {
				const changed = await changeStatus(open(workspace), leadId, said, now);
				if (changed) leads.push(changed);
			}
			return { isFound: leads.length > 0, adds: { statusUpdate: { leads } } };
		},
	);
}
