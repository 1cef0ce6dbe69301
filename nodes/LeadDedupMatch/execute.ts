import type { IExecuteFunctions } from 'n8n-workflow';
import { registerInquiry } from '../desk/inquiry';
import {
	leadReader,
	placeInStore,
	settingsOf,
	workspaceReader,
	type StoreOptions,
} from '../shared';
import { crmReader } from './crmFields';
import { outputNames, outputOf } from './description';
import { settingsReader } from './readSettings';

/**
 * Finds out who each inquiry of the batch is from. The items take their turns one after the
 * other, so that two inquiries of one person in one batch see each other.
 */
export async function dedupMatch(context: IExecuteFunctions) {
	const setting = settingsOf(context);
	const readLead = leadReader(setting);
	const readSettings = settingsReader(setting);
	const readCrm = crmReader(setting);
	const workspaceOf = workspaceReader(context, setting<StoreOptions>('options', {}));
	const now = Date.now();

	return await placeInStore(context, outputNames.length, async (workspace, json, itemIndex) => {
		const lead = readLead(json, itemIndex, now);
		const session = workspace(workspaceOf(itemIndex, lead));
		const facts = {
			settings: readSettings(itemIndex),
			lead,
			item: json,
			crm: readCrm(json, itemIndex),
		};
		const adds = await registerInquiry(session, facts, now);
		return { output: outputOf(adds.match.decision), adds };
	});
}
