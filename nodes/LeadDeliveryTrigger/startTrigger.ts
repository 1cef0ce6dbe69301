import type { IDataObject, ITriggerFunctions, ITriggerResponse } from 'n8n-workflow';
import { attemptAsync } from '../core/attempt';
import { LeadOpsError } from '../core/errors';
import { releaseChannel, sayGone, sayHere, sayHereEveryMs } from '../desk/deliver';
import { noteTrigger } from '../desk/workspace';
import {
	inTransaction,
	LookLoop,
	onBell,
	openTrigger,
	tellLeft,
	testCopyOf,
	toNodeError,
	workspaceFor,
} from '../shared';
import { branchesOf } from './branches';
import { DeliveryDesk, type DeskSettings } from './DeliveryDesk';
import { readSettings, type TriggerSettings } from './readSettings';
import { sampleOf } from './sample';
import { markedTest, testDesk } from './testDesk';

/**
 * Starts to send what a workspace has queued.
 *
 * @throws NodeOperationError when the store cannot be used or a setting cannot work, so that the
 * workflow is not published
 */
export async function startTrigger(context: ITriggerFunctions): Promise<ITriggerResponse> {
	const settings = await openTrigger(context, readSettings);
	return context.getMode() === 'manual'
		? byHand(context, settings)
		: await published(context, settings);
}

const deskSettings = (
	context: ITriggerFunctions,
	{ workspace, channels, needsDone, testRuns }: TriggerSettings,
) => ({
	storeWorkspace: workspaceFor(context, testRuns, { workspace }),
	leadWorkspace: workspaceFor(context, { liveTestRuns: true }, { workspace }),
	channels,
	needsDone,
	branches: branchesOf(context),
});

async function published(
	context: ITriggerFunctions,
	settings: TriggerSettings,
): Promise<ITriggerResponse> {
	const ofDesk = deskSettings(context, settings);
	const { storeWorkspace } = ofDesk;
	const loop: LookLoop = new LookLoop(
		context,
		async (now) => await desk.send(now),
		settings.checkEveryMs,
	);
	const desk = new DeliveryDesk(context, ofDesk, () => loop.wake());
	const ofTests = testDesk(context, ofDesk, settings.testEmail, () => testLoop?.wake());
	const testLoop: LookLoop | undefined =
		ofTests && new LookLoop(context, async (now) => await ofTests.send(now), settings.checkEveryMs);

	const who = `${context.getWorkflow().id}/${context.getNode().id}`;
	const parts = [
		{ workspace: storeWorkspace, heard: desk.heard, channels: desk.channels },
		{
			workspace: testCopyOf(storeWorkspace),
			heard: ofTests?.heard ?? { channels: [], withoutBegin: [] },
			channels: ofTests?.channels ?? [],
		},
	];
	const say = async () =>
		await inTransaction(context, async (open) => {
			for (const { workspace, heard } of parts) {
				await sayHere(open(workspace), who, heard, Date.now());
			}
		});
	await say();
	await inTransaction(context, async (open) => {
		await noteTrigger(open(storeWorkspace), who);
		// Who publishes has perhaps mended what held a channel.
		for (const { workspace, channels } of parts) {
			for (const channel of channels) {
				await releaseChannel(open(workspace), channel, Date.now());
			}
		}
	});
	const saying = setInterval(() => void attemptAsync(say), sayHereEveryMs);
	saying.unref();
	loop.start();
	testLoop?.start();
	void tellLeft(context, storeWorkspace, (item) => desk.tellOnce(item));
	const deaf = [
		onBell(storeWorkspace, () => loop.wake()),
		onBell(testCopyOf(storeWorkspace), () => testLoop?.wake()),
	];
	return {
		async closeFunction() {
			clearInterval(saying);
			for (const end of deaf) end();
			await Promise.all([loop.stop(), testLoop?.stop()]);
			await attemptAsync(
				async () =>
					await inTransaction(context, async (open) => {
						for (const { workspace } of parts) await sayGone(open(workspace), who);
					}),
			);
		},
	};
}

/** A run by hand tells whoever tries it, not those who are meant. */
const toTester = (testEmail: string): Pick<DeskSettings, 'leaving'> => ({
	leaving: ({ delivery, item }, output) => ({
		output,
		item: delivery.audience === 'system' ? item : markedTest(item, testEmail),
	}),
});

const noTestEmail = new LeadOpsError({
	code: 'delivery.noTestEmail',
	message: 'Something waits in the test copy, and nobody is named who may get it',
	hint: 'Under Options, fill in "Send Test Messages To" with your own address: messages of runs by hand go there, and not to the people who are meant. Records and tasks go where their nodes write them.',
});

/** For a run by hand: sends the oldest that waits in the test copy, or shows what one looks like. */
function byHand(context: ITriggerFunctions, settings: TriggerSettings): ITriggerResponse {
	const ofDesk = deskSettings(context, settings);
	const isTest = ofDesk.storeWorkspace !== ofDesk.leadWorkspace;
	const { testEmail } = settings;
	const desk = new DeliveryDesk(context, { ...ofDesk, ...(isTest && toTester(testEmail)) });
	return {
		async manualTriggerFunction() {
			if (isTest && testEmail === '' && (await desk.hasWaiting(Date.now()))) {
				throw toNodeError(context.getNode(), noTestEmail);
			}
			if (await desk.sendOne(Date.now())) return;
			const [first] = settings.channels;
			const sample = [
				{ json: sampleOf(first?.channel ?? '', ofDesk.leadWorkspace, testEmail) as IDataObject },
			];
			context.emit([[], sample, ...settings.channels.slice(1).map(() => [])]);
		},
		closeFunction: async () => await Promise.resolve(desk.release()),
	};
}
