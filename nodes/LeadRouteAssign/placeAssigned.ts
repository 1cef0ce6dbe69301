import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import type { Assignment, Lead } from '../core/lead';
import {
	itemsWithoutLead,
	leadReader,
	placeInStore,
	settingsOf,
	workspaceReader,
	type StoreSession,
} from '../shared';
import { optionParameters } from './description';
import { ofNobody } from './ofNobody';

/** A lead that somebody may have, with the item that it came on. */
export interface ArrivedLead {
	lead: Lead;
	json: IDataObject;
	itemIndex: number;
}

/** What came of it: who has the lead now, and on which output it leaves. */
export interface Decided {
	assignment: Assignment;
	output: number;
}

/** Places each item by who has its lead after it was decided; one without a lead is for review. */
export async function placeAssigned(
	context: IExecuteFunctions,
	outputs: readonly string[],
	decide: (session: StoreSession, arrived: ArrivedLead, now: number) => Promise<Decided>,
) {
	const source = settingsOf(context);
	const readLead = leadReader(source);
	const missing = itemsWithoutLead(context, source);
	const workspaceOf = workspaceReader(context, optionParameters.read(source).options);
	const now = Date.now();
	return await placeInStore(context, outputs, async (workspace, json, itemIndex) => {
		const noLead = missing(itemIndex);
		if (noLead !== null) return ofNobody(noLead, now);
		const lead = readLead(json, itemIndex, now);
		const session = workspace(workspaceOf(itemIndex, lead));
		const { assignment, output } = await decide(session, { lead, json, itemIndex }, now);
		return { output, adds: { assignment } };
	});
}
