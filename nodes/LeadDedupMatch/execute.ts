import type { IExecuteFunctions } from 'n8n-workflow';
import { registerInquiry } from '../desk/inquiry';
import { leadReader, placeInStore, settingsOf, workspaceReader } from '../shared';
import { crmReader } from './crmFields';
import { matching, outputNames, outputOf } from './description';
import { dedupSettings } from './readSettings';

/**
 * Finds out who each inquiry of the batch is from. The items take their turns one after the
 * other, so that two inquiries of one person in one batch see each other.
 */
export async function dedupMatch(context: IExecuteFunctions) {
	const source = settingsOf(context);
	const readLead = leadReader(source);
	const parts = matching.read(source);
	const settings = dedupSettings(parts);
	const readCrm = crmReader(parts);
	const workspaceOf = workspaceReader(context, parts.options);
	const now = Date.now();

	return await placeInStore(context, outputNames.length, async (workspace, json, itemIndex) => {
		const lead = readLead(json, itemIndex, now);
		const session = workspace(workspaceOf(itemIndex, lead));
		const facts = {
			settings: settings.at(itemIndex),
			lead,
			item: json,
			crm: readCrm(json, itemIndex),
		};
		const adds = await registerInquiry(session, facts, now);
		return { output: outputOf(adds.match.decision), adds };
	});
}
