import type { ITriggerFunctions, ITriggerResponse } from 'n8n-workflow';
import { LeadOpsError } from '../core/errors';
import { attemptAsync } from '../core/attempt';
import { timerKinds } from '../core/lead';
import { END_INSTANT } from '../core/time';
import {
	isTestCopy,
	leadStore,
	testCopyOf,
	toNodeError,
	workspaceFor,
	type StoreOptions,
} from '../shared';
import { readEvents } from './readEvents';
import { readKeep } from './readKeep';
import { readLimits } from './readLimits';
import { Sweeper } from './Sweeper';
import { TimerDesk } from './TimerDesk';
import { TimerLoop } from './TimerLoop';

interface Options extends StoreOptions {
	checkEvery?: unknown;
	mostPerSecond?: unknown;
	mostAtOnce?: unknown;
	keepClosedLeads?: unknown;
	keepEvents?: unknown;
}

/**
 * Starts to watch the timers of a workspace.
 *
 * @throws NodeOperationError when the store cannot be used or an option cannot work, so that the
 * workflow is not published
 */
export async function startTrigger(context: ITriggerFunctions): Promise<ITriggerResponse> {
	const ofLeads = { workspace: String(context.getNodeParameter('workspace', '') ?? '').trim() };
	const options = context.getNodeParameter('options', {}) as Options;
	const opened = await attemptAsync(async () => {
		if (context.getMode() !== 'manual') refuseTestCopy(ofLeads.workspace);
		await leadStore(context);
		return {
			limits: readLimits(options),
			keep: readKeep(options),
			kinds: readEvents(context.getNodeParameter('events', timerKinds)),
		};
	});
	if (!opened.ok) throw toNodeError(context.getNode(), opened.error);
	const { limits, keep, kinds } = opened.value;
	const desk = new TimerDesk(context, {
		storeWorkspace: workspaceFor(context, options, ofLeads),
		leadWorkspace: workspaceFor(context, { liveTestRuns: true }, ofLeads),
		mostAtOnce: limits.mostAtOnce,
		kinds,
	});

	if (context.getMode() === 'manual') {
		return {
			manualTriggerFunction: async () => await sendOne(context, desk, options),
			closeFunction: async () => desk.release(),
		};
	}
	const loop = new TimerLoop(context, desk, limits);
	loop.start();
	const workspace = workspaceFor(context, options, ofLeads);
	const sweeper = new Sweeper(context, [workspace, testCopyOf(workspace)], keep);
	sweeper.start();
	return {
		async closeFunction() {
			await Promise.all([loop.stop(), sweeper.stop()]);
		},
	};
}

/** No timer of a test copy fires but in a run by hand. */
function refuseTestCopy(workspace: string): void {
	if (!isTestCopy(workspace)) return;
	throw new LeadOpsError({
		code: 'timer.testCopy',
		message: `"Workspace" is "${workspace}", the test copy of a workspace, whose clocks never fire by themselves`,
		hint: 'Name the workspace without ":test", and run the workflow by hand to see what its test copy brings.',
	});
}

/** Far enough that whatever is next in line counts as due. */
const anyTime = END_INSTANT;

/**
 * For a run by hand: sends the oldest that is due, or in the test workspace what is next in line,
 * so that a builder need not wait for an hour to see what an hour brings.
 */
async function sendOne(context: ITriggerFunctions, desk: TimerDesk, options: Options) {
	const now = Date.now();
	const due = await desk.send(1, now);
	if (due.sent > 0) return;
	if (!options.liveTestRuns && (await desk.send(1, now, anyTime)).sent > 0) return;
	throw toNodeError(
		context.getNode(),
		new LeadOpsError({
			code: 'timer.none',
			message: 'No clock runs and no lead waits in the workspace of this test run',
			hint: 'First run the workflow that has Lead SLA Timer (Start) by hand, so that it starts a clock in the test workspace; or turn on the option Use Live Data in Test Runs.',
		}),
	);
}
