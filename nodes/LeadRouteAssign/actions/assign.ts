import type { IExecuteFunctions } from 'n8n-workflow';
import { assignLead } from '../../desk/assign';
import { decideItems } from '../decideItems';
import { outputNames, outputOf } from '../description';

/** Gives each lead of the batch an owner or a queue. An item without a lead takes nobody's turn. */
export const assign = async (context: IExecuteFunctions) =>
	await decideItems(context, {
		outputs: outputNames.assign,
		isKept: true,
		booksOf: (session) => session,
		async decide({ session, facts, now }) {
			const assignment = await assignLead(session, facts, now);
			return { output: outputOf(assignment), adds: { assignment } };
		},
	});
