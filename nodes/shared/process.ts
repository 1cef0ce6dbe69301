import { randomUUID } from 'node:crypto';

/** What tells this n8n process from all others, also from the one that it was before it was started again. */
export const thisProcess: string = randomUUID();

/** n8n runs a worker in queue mode even when nobody told it so by the variable. */
export const isQueueMode = (): boolean =>
	process.env.EXECUTIONS_MODE === 'queue' || process.argv[2] === 'worker';

/**
 * Whether nobody hears how a run ends: n8n takes up what it had not begun when it was stopped, and
 * whoever started that has ended. In queue mode a worker runs what another process has started.
 *
 * @param startedBy the process that started the run; `null` where nobody has said it
 */
export const isUnheard = (startedBy: string | null): boolean =>
	startedBy !== null && startedBy !== thisProcess && !isQueueMode();
