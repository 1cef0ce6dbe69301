import type { ITriggerFunctions, ITriggerResponse } from 'n8n-workflow';
import { attemptAsync } from '../core/attempt';
import { LeadOpsError } from '../core/errors';
import { END_INSTANT } from '../core/time';
import {
	LookLoop,
	openTrigger,
	testCopyOf,
	toNodeError,
	workspaceFor,
	type StoreOptions,
} from '../shared';
import { pacedTimers } from './pacedTimers';
import { readSettings } from './readSettings';
import { Sweeper } from './Sweeper';
import { TimerDesk } from './TimerDesk';
import { Watch } from './Watch';

/**
 * Starts to watch the timers of a workspace.
 *
 * @throws NodeOperationError when the store cannot be used or an option cannot work, so that the
 * workflow is not published
 */
export async function startTrigger(context: ITriggerFunctions): Promise<ITriggerResponse> {
	const {
		workspace: ofLeads,
		limits,
		keep,
		kinds,
		testRuns,
		said,
	} = await openTrigger(context, (source) => readSettings(source, context.getTimezone()));
	const workspace = workspaceFor(context, testRuns, { workspace: ofLeads });
	const desk = new TimerDesk(context, {
		storeWorkspace: workspace,
		leadWorkspace: workspaceFor(context, { liveTestRuns: true }, { workspace: ofLeads }),
		mostAtOnce: limits.mostAtOnce,
		kinds,
	});

	if (context.getMode() === 'manual') {
		return {
			manualTriggerFunction: async () => await sendOne(context, desk, testRuns),
			closeFunction: async () => desk.release(),
		};
	}
	const watch = new Watch(context, workspace, said);
	const watching = await attemptAsync(async () => await watch.start());
	if (!watching.ok) throw toNodeError(context.getNode(), watching.error);
	const look = pacedTimers(limits.mostPerSecond, desk, Date.now());
	const loop = new LookLoop(context, look, limits.checkEveryMs);
	loop.start();
	const sweeper = new Sweeper(context, [workspace, testCopyOf(workspace)], keep);
	sweeper.start();
	return {
		async closeFunction() {
			await Promise.all([loop.stop(), sweeper.stop()]);
			await watch.stop();
		},
	};
}

/** Far enough that whatever is next in line counts as due. */
const anyTime = END_INSTANT;

/**
 * For a run by hand: sends the oldest that is due, or in the test workspace what is next in line,
 * so that a builder need not wait for an hour to see what an hour brings.
 */
async function sendOne(context: ITriggerFunctions, desk: TimerDesk, testRuns: StoreOptions) {
	const now = Date.now();
	const due = await desk.send(1, now);
	if (due.sent > 0) return;
	if (!testRuns.liveTestRuns && (await desk.send(1, now, { by: anyTime })).sent > 0) return;
	throw toNodeError(
		context.getNode(),
		new LeadOpsError({
			code: 'timer.none',
			message: 'No clock runs and no lead waits in the workspace of this test run',
			hint: 'First run the workflow that has Lead SLA Timer (Start) by hand, so that it starts a clock in the test workspace; or turn on the option Use Live Data in Test Runs.',
		}),
	);
}
