import type { IExecuteFunctions } from 'n8n-workflow';
import { claimLead } from '../../desk/assign';
import { nothingToDo, outputNames, outputOf } from '../description';
import { placeHandOver } from '../placeHandOver';

/** Gives each lead that waits in a queue to who asks first; who comes later is told who has it. */
export const claim = async (context: IExecuteFunctions) =>
	await placeHandOver(context, outputNames.claim, async (session, asked, now) => {
		const { assignment, isTheirs } = await claimLead(session, asked, now);
		return { assignment, output: isTheirs ? outputOf(assignment) : nothingToDo };
	});
