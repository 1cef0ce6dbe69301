import type { IRun } from 'n8n-workflow';

/** Ends of a run that mean it did not do its work. */
const failures: ReadonlySet<IRun['status']> = new Set(['error', 'crashed', 'canceled']);

/**
 * Whether an execution did its work. n8n gives no run at all for one that it could not begin.
 * An execution that waits is n8n's to wake: it is kept, and will go on.
 */
export const succeeded = (run: IRun | undefined): boolean =>
	run !== undefined && !failures.has(run.status) && !run.data.resultData.error;
