import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { assignmentSchema, escalationSchema } from '../../core/lead';
import type { NextOwner } from '../../core/route';
import { reassignLead } from '../../desk/assign';
import { settingsOf } from '../../shared';
import { outputNames, outputOf, reassignParameters } from '../description';
import { placeAssigned } from '../placeAssigned';

/** Takes each lead of the batch from an owner who did not act to the next one. */
export async function reassign(context: IExecuteFunctions) {
	const { reassignTo, reassignPool, mostOwners } = reassignParameters.read(settingsOf(context));

	const nextOwner = (json: IDataObject, itemIndex: number): NextOwner => {
		const to = reassignTo.at(itemIndex);
		return to === 'asTold' ? toldBy(json) : { to, pool: reassignPool.at(itemIndex) || null };
	};

	return await placeAssigned(
		context,
		outputNames.reassign,
		async (session, { lead, json, itemIndex }, now) => {
			const facts = {
				lead,
				onItem: json.assignment,
				roundOnItem: assignmentSchema.safeParse(json.assignment).data?.round ?? null,
				step: stepOf(json),
				nextOwner: nextOwner(json, itemIndex),
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
