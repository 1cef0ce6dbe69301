import type { IExecuteFunctions } from 'n8n-workflow';
import { readActivityKind, readGivenTime } from '../../core/sla';
import { recordActivity as record } from '../../desk/clocks';
import { settingsOf, type ReadSetting } from '../../shared';
import { outputNames } from '../description';
import { placeMeant, withNotes } from '../placeMeant';

/** Notes what was done about each lead of the batch, and stops the clocks that it answers. */
export async function recordActivity(context: IExecuteFunctions) {
	const setting = settingsOf(context);
	const now = Date.now();
	const readActivity = activityReader(setting, context.getTimezone(), now);
	const outputs = outputNames.recordActivity.length;
	return await placeMeant(context, setting, outputs, async (session, meant, itemIndex) => {
		const { note, ...done } = readActivity(itemIndex);
		const sla = await record(session, { about: meant.about, ...done }, now);
		return { output: 0, adds: { sla: withNotes(sla, meant.problem, note) } };
	});
}

function activityReader(setting: ReadSetting, timeZone: string, now: number) {
	const kind = setting('kind', 'call');
	const at = setting<unknown>('at', '');
	const by = setting('by', '');
	return (itemIndex: number) => {
		const time = readGivenTime(at.at(itemIndex), timeZone, now);
		const activity = {
			kind: readActivityKind(String(kind.at(itemIndex) ?? '')),
			at: time.at,
			by: String(by.at(itemIndex) ?? '').trim(),
		};
		return { activity, ahead: time.ahead, note: time.note };
	};
}
