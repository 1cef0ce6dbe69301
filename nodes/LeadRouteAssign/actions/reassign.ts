import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { assignmentSchema, escalationSchema } from '../../core/lead';
import type { NextOwner } from '../../core/route';
import { giveLead, reassignLead, withInquiry } from '../../desk/assign';
import { settingsOf } from '../../shared';
import { nothingToDo, outputNames, outputOf, reassignParameters } from '../description';
import { ownerWritten } from '../ownerWritten';
import { placeAssigned } from '../placeAssigned';

/** Takes each lead of the batch from its owner, who most often did not act, to the next one or to one that is named. */
export async function reassign(context: IExecuteFunctions) {
	const { reassignTo, reassignPool, reassignOwner, mostOwners } = reassignParameters.read(
		settingsOf(context),
	);

	return await placeAssigned(
		context,
		outputNames.reassign,
		async (session, { lead, json, itemIndex }, now) => {
			const to = reassignTo.at(itemIndex);
			const onItem = json.assignment;
			const about = { lead: await withInquiry(session, lead, onItem), onItem };
			if (to === 'owner') {
				const whom = ownerWritten(reassignOwner.at(itemIndex));
				const { assignment, isGiven } = await giveLead(session, { ...about, to: whom }, now);
				return { assignment, output: isGiven ? outputOf(assignment) : nothingToDo };
			}
			const facts = {
				...about,
				roundOnItem: assignmentSchema.safeParse(json.assignment).data?.round ?? null,
				step: stepOf(json),
				nextOwner:
					to === 'asTold' ? toldBy(json) : { to, pool: reassignPool.at(itemIndex) || null },
				mostOwners: mostOwners.at(itemIndex) || null,
			};
			const assignment = await reassignLead(session, facts, now);
			return { assignment, output: outputOf(assignment) };
		},
	);
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
