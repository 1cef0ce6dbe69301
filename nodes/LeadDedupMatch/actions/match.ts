import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { attempt } from '../../core/attempt';
import type { Match } from '../../core/lead';
import { expectedOf, registerInquiry, type RegisterFacts } from '../../desk/inquiry';
import {
	arrivingLeadReader,
	itemsWithoutLead,
	placeInStore,
	settingsOf,
	workspaceReader,
} from '../../shared';
import { crmReader } from '../crmFields';
import { matching, outputNames, outputOf } from '../description';
import { withOwnFields } from '../ownFields';
import { furtherContactsReader } from '../furtherContacts';
import { dedupSettings } from '../readSettings';
import { recordsOfRun } from '../recordsInput/recordsOfRun';

/**
 * Finds out who each inquiry of the batch is from. The items take their turns one after the
 * other, so that two inquiries of one person in one batch see each other. An item without a lead
 * is for a person to look at, and nobody is remembered.
 */
export async function dedupMatch(context: IExecuteFunctions) {
	const source = settingsOf(context);
	const readLead = arrivingLeadReader(context, source);
	const missing = itemsWithoutLead(context, source);
	const parts = matching.read(source);
	const settings = dedupSettings(parts);
	const readCrm = crmReader(parts);
	const workspaceOf = workspaceReader(context, parts.options);
	const now = Date.now();
	const records = await recordsOfRun(context, parts, now);
	const readFurther = await furtherContactsReader(context, parts);
	const cameNow = new Set<string>();

	const read = (json: IDataObject, itemIndex: number): RegisterFacts => {
		const given = settings.at(itemIndex);
		return {
			settings: given,
			lead: readFurther(withOwnFields(readLead(json, itemIndex, now), json, given.ownFields), json),
			item: json,
			crm: readCrm(json, itemIndex),
			...(records && { records, cameNow }),
		};
	};
	const batch = context
		.getInputData()
		.map(({ json }, itemIndex) => attempt(() => read(json, itemIndex)));

	return await placeInStore(
		context,
		outputNames.match,
		async (workspace, _json, itemIndex) => {
			const noLead = missing(itemIndex);
			if (noLead !== null) {
				return { output: outputOf('review'), adds: { match: matchOfNobody(noLead) }, tells: null };
			}
			const facts = batch[itemIndex];
			if (!facts?.ok) throw facts?.error;
			const session = workspace(workspaceOf(itemIndex, facts.value.lead));
			const adds = await registerInquiry(session, facts.value, now);
			return { output: outputOf(adds.match.decision), adds };
		},
		expectedOf(
			batch.flatMap((facts, itemIndex) =>
				facts.ok && missing(itemIndex) === null ? [facts.value] : [],
			),
		),
	);
}

const matchOfNobody = (reason: string): Match => ({
	...{ decision: 'review', relationship: 'none', score: 0, probability: 0 },
	...{ evidence: [], candidates: [] },
	...{ recordId: null, owner: null, merged: false, reason },
});
