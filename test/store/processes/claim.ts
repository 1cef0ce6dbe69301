import type { IDataObject } from 'n8n-workflow';
import { attemptAsync } from '../../../nodes/core/attempt';
import { timerKinds, type TimerEvent } from '../../../nodes/core/lead';
import { TimerDesk } from '../../../nodes/LeadTimerTrigger/TimerDesk';
import type { StoreSettings } from '../../../nodes/store';
import { messageOf, nodesAt } from './nodes';
import { tell } from './serve';
import { succeeded, triggerContext, untilFree } from './triggerContext';

/** Where a process is killed: a timer is claimed, or its lead was escalated, or all was done. */
export type Death = 'claimed' | 'escalated' | 'done';

/** What is said of an execution. */
export type ClaimNote =
	| { delivered: string; attempt: number; now: number }
	| { failed: string; because: string };

/** One look at the timers. */
export interface Look {
	/** Epoch milliseconds: what is due by then is taken. */
	now: number;
	/** How many timers to take. */
	most: number;
	/** Kills this process there: when the first is claimed, or at the first to be reassigned. */
	death: Death | null;
}

/**
 * Looks for due timers, as Lead Timer Trigger does, and runs the workflow for each: Lead Escalate,
 * and where that says so Lead Route Assign (Reassign).
 *
 * @returns how many came due
 */
export async function claim(settings: StoreSettings, { now, most, death }: Look): Promise<number> {
	const run = nodesAt(settings);
	const execute = async (item: IDataObject) => {
		const timer = item.timer as unknown as TimerEvent;
		if (death === 'claimed') await die();
		tell({ delivered: timer.id, attempt: timer.attempt, now } satisfies ClaimNote);
		const [, reassign = []] = await run('escalate', ladder, [item]);
		if (reassign.length === 0) return;
		if (death === 'escalated') await die();
		await run('routeAssign', { operation: 'reassign' }, reassign);
		if (death === 'done') await die();
	};
	const desk = new TimerDesk(
		triggerContext(settings, async (item) => {
			const ran = await attemptAsync(async () => await execute(item));
			if (ran.ok) return succeeded;
			const { id } = item.timer as unknown as TimerEvent;
			tell({ failed: id, because: messageOf(ran.error) } satisfies ClaimNote);
			return undefined;
		}),
		{ storeWorkspace: 'default', leadWorkspace: 'default', mostAtOnce: most, kinds: timerKinds },
	);
	const { sent } = await desk.send(most, now);
	await untilFree(desk, most);
	return sent;
}

const ladder = { finalQueueEmail: 'desk@example.com' };

/** Nothing of this process happens after this. */
async function die() {
	process.kill(process.pid, 'SIGKILL');
	await new Promise(() => undefined);
}
