import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { attempt } from '../core/attempt';
import { expectedOf, registerInquiry, type RegisterFacts } from '../desk/inquiry';
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

	const read = (json: IDataObject, itemIndex: number): RegisterFacts => ({
		settings: settings.at(itemIndex),
		lead: readLead(json, itemIndex, now),
		item: json,
		crm: readCrm(json, itemIndex),
	});
	const batch = context
		.getInputData()
		.map(({ json }, itemIndex) => attempt(() => read(json, itemIndex)));

	return await placeInStore(
		context,
		outputNames.length,
		async (workspace, _json, itemIndex) => {
			const facts = batch[itemIndex];
			if (!facts?.ok) throw facts?.error;
			const session = workspace(workspaceOf(itemIndex, facts.value.lead));
			const adds = await registerInquiry(session, facts.value, now);
			return { output: outputOf(adds.match.decision), adds };
		},
		expectedOf(batch.flatMap((facts) => (facts.ok ? [facts.value] : []))),
	);
}
