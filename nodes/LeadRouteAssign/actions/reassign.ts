import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { assignmentSchema, escalationSchema } from '../../core/lead';
import type { NextOwner } from '../../core/route';
import { reassignLead } from '../../desk/assign';
import {
	itemsWithoutLead,
	leadReader,
	placeInStore,
	settingsOf,
	workspaceReader,
} from '../../shared';
import { optionParameters, outputNames, outputOf, reassignParameters } from '../description';
import { ofNobody } from '../ofNobody';

/** Takes each lead of the batch from an owner who did not act to the next one. */
export async function reassign(context: IExecuteFunctions) {
	const source = settingsOf(context);
	const readLead = leadReader(source);
	const missing = itemsWithoutLead(context, source);
	const workspaceOf = workspaceReader(context, optionParameters.read(source).options);
	const { reassignTo, reassignPool, mostOwners } = reassignParameters.read(source);
	const now = Date.now();

	const nextOwner = (json: IDataObject, itemIndex: number): NextOwner => {
		const to = reassignTo.at(itemIndex);
		return to === 'asTold' ? toldBy(json) : { to, pool: reassignPool.at(itemIndex) || null };
	};

	return await placeInStore(context, outputNames.reassign, async (workspace, json, itemIndex) => {
		const noLead = missing(itemIndex);
		if (noLead !== null) return ofNobody(noLead, now);
		const lead = readLead(json, itemIndex, now);
		const session = workspace(workspaceOf(itemIndex, lead));
		const facts = {
			lead,
			onItem: json.assignment,
			roundOnItem: assignmentSchema.safeParse(json.assignment).data?.round ?? null,
			step: stepOf(json),
			nextOwner: nextOwner(json, itemIndex),
			mostOwners: mostOwners.at(itemIndex) || null,
		};
		const assignment = await reassignLead(session, facts, now);
		return { output: outputOf(assignment), adds: { assignment } };
	});
}

/** Who takes over by the step of the ladder that the item carries; without one, the backup. */
function toldBy({ escalation }: IDataObject): NextOwner {
	const { data } = takeoverSchema.safeParse(escalation);
	return { to: data?.reassignTo ?? 'backup', pool: data?.pool };
}

const takeoverSchema = escalationSchema.pick({ reassignTo: true, pool: true });

/** The step of the ladder that the item carries. */
const stepOf = ({ escalation }: IDataObject) => stepSchema.safeParse(escalation).data?.id ?? null;

const stepSchema = escalationSchema.pick({ id: true });
