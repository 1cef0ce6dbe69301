import type { ITriggerFunctions } from 'n8n-workflow';
import { attemptAsync } from '../core/attempt';
import { LeadOpsError } from '../core/errors';
import { toNodeError } from './errors';
import { triggerSettingsOf, type SettingSource } from './settings';
import { leadStore } from './storeAccess';
import { isTestCopy } from './testCopy';

/** Why a trigger does not watch a test copy by itself. */
export interface TestCopyRefusal {
	code: string;
	/** What is so about a test copy, as the end of a sentence. */
	because: string;
	hint: string;
}

/**
 * Reads a trigger's settings and opens its store.
 *
 * @param ofTestCopy what is said where the workspace is a test copy, which only a run by hand may watch
 * @throws NodeOperationError when the store cannot be used or a setting cannot work, so that the
 * workflow is not published
 */
export async function openTrigger<Settings extends { workspace: string }>(
	context: ITriggerFunctions,
	readSettings: (source: SettingSource) => Settings,
	ofTestCopy: TestCopyRefusal,
): Promise<Settings> {
	const opened = await attemptAsync(async () => {
		const settings = readSettings(triggerSettingsOf(context));
		if (context.getMode() !== 'manual') refuseTestCopy(settings, ofTestCopy);
		await leadStore(context);
		return settings;
	});
	if (!opened.ok) throw toNodeError(context.getNode(), opened.error);
	return opened.value;
}

function refuseTestCopy(
	{ workspace }: { workspace: string },
	{ code, because, hint }: TestCopyRefusal,
): void {
	if (!isTestCopy(workspace)) return;
	const message = `"Workspace" is "${workspace}", the test copy of a workspace, ${because}`;
	throw new LeadOpsError({ code, message, hint });
}
