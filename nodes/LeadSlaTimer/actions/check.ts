import type { IExecuteFunctions } from 'n8n-workflow';
import { checkClocks } from '../../desk/clocks';
import { settingsOf } from '../../shared';
import { outputNames } from '../description';
import { placeMeant, withNotes } from '../placeMeant';

/** Where a lead goes, by its clocks. */
const outputOf = { onTime: 0, overdue: 1, nothingRuns: 2 };

/** Says how the clocks of each lead of the batch stand now. It changes nothing. */
export async function check(context: IExecuteFunctions) {
	const source = settingsOf(context);
	const now = Date.now();
	return await placeMeant(context, source, {
		outputs: outputNames.check,
		found: async (session, meant) => {
			const { stands, sla } = await checkClocks(session, meant.about, now);
			return { output: outputOf[stands], adds: { sla: withNotes(sla, meant) } };
		},
		notFound: outputOf.nothingRuns,
	});
}
