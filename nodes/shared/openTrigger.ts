import type { ITriggerFunctions } from 'n8n-workflow';
import { attemptAsync } from '../core/attempt';
import { toNodeError } from './errors';
import { triggerSettingsOf, type SettingSource } from './settings';
import { leadStore } from './storeAccess';

/**
 * Reads a trigger's settings and opens its store.
 *
 * @throws NodeOperationError when the store cannot be used or a setting cannot work, so that the
 * workflow is not published
 */
export async function openTrigger<Settings>(
	context: ITriggerFunctions,
	readSettings: (source: SettingSource) => Settings,
): Promise<Settings> {
	const opened = await attemptAsync(async () => {
		const settings = readSettings(triggerSettingsOf(context));
		await leadStore(context);
		return settings;
	});
	if (!opened.ok) throw toNodeError(context.getNode(), opened.error);
	return opened.value;
}
