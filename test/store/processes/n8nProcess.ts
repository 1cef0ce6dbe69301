/** A process of n8n: runs executions, and watches timers. */
import type { StoreSettings } from '../../../nodes/store';
import { attemptAsync } from '../../../nodes/core/attempt';
import { claim, type Look } from './claim';
import type { Batch } from './crowd';
import { flow, type FlowAnswer } from './flow';
import { messageOf } from './nodes';
import { serve } from './serve';

export type N8nQuestion = { settings: StoreSettings } & (
	| {
			/** Each is an execution of its own; they run at the same time. */
			batches: Batch[];
	  }
	| { look: Look }
);

/** What came of an execution. */
export interface Execution {
	answers: FlowAnswer[];
	failed?: string;
}

serve(async (question: N8nQuestion) => {
	const { settings } = question;
	if ('look' in question) return await claim(settings, question.look);
	return await Promise.all(question.batches.map(async (batch) => await execute(settings, batch)));
});

/** An execution that fails ends alone, and says why. */
async function execute(settings: StoreSettings, batch: Batch): Promise<Execution> {
	const ran = await attemptAsync(async () => await flow(settings, batch));
	return ran.ok ? { answers: ran.value } : { answers: [], failed: messageOf(ran.error) };
}
