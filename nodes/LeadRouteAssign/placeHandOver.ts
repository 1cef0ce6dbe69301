import type { IExecuteFunctions } from 'n8n-workflow';
import type { Assignment, Lead } from '../core/lead';
import type { OwnerMarks } from '../core/route';
import {
	itemsWithoutLead,
	leadReader,
	placeInStore,
	settingsOf,
	workspaceReader,
	type StoreSession,
} from '../shared';
import { optionParameters } from './description';
import { handOverParameters } from './handOver';
import { ofNobody } from './ofNobody';
import { ownerWritten } from './ownerWritten';

/** What an owner asks of a lead. */
export interface Asked {
	lead: Lead;
	/** What the item says about the lead's assignment. */
	onItem: unknown;
	by: OwnerMarks;
	itemIndex: number;
}

/** Places each item by what came of what an owner asked of its lead. */
export async function placeHandOver(
	context: IExecuteFunctions,
	outputs: readonly string[],
	decide: (
		session: StoreSession,
		asked: Asked,
		now: number,
	) => Promise<{ assignment: Assignment; output: number }>,
) {
	const source = settingsOf(context);
	const readLead = leadReader(source);
	const missing = itemsWithoutLead(context, source);
	const workspaceOf = workspaceReader(context, optionParameters.read(source).options);
	const { handOverOwner } = handOverParameters.read(source);
	const now = Date.now();
	return await placeInStore(context, outputs, async (workspace, json, itemIndex) => {
		const noLead = missing(itemIndex);
		if (noLead !== null) return ofNobody(noLead, now);
		const lead = readLead(json, itemIndex, now);
		const by = ownerWritten(handOverOwner.at(itemIndex));
		const asked = { lead, onItem: json.assignment, by, itemIndex };
		const { assignment, output } = await decide(
			workspace(workspaceOf(itemIndex, lead)),
			asked,
			now,
		);
		return { output, adds: { assignment } };
	});
}
