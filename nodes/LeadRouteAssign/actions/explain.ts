import type { IExecuteFunctions } from 'n8n-workflow';
import { explainAssign } from '../../desk/assign';
import { liveNameOf } from '../../shared';
import { decideItems } from '../decideItems';
import { outputNames, outputOf } from '../description';

/** Says of each lead who would be given it now, step by step. Nothing is kept, and nobody's turn is taken. */
export const explain = async (context: IExecuteFunctions) =>
	await decideItems(context, {
		outputs: outputNames.simulate,
		// A run by hand looks at how things really stand, as who simulates by hand means it.
		place: liveNameOf,
		isKept: false,
		booksOf: (session) => session,
		async decide({ session, facts, now }) {
			const { assignment, steps } = await explainAssign(session, facts, now);
			const { reason, rule, owner, queue, waiting = null } = assignment;
			const simulation = { reason, owner, queue, waiting, rule, steps };
			return { output: outputOf(assignment), adds: { simulation } };
		},
	});
