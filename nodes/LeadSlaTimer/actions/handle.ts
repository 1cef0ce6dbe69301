import type { IExecuteFunctions } from 'n8n-workflow';
import { readGivenTime } from '../../core/sla';
import { handleClocks, type Deed } from '../../desk/clocks';
import { settingsOf, type ReadSetting } from '../../shared';
import { outputNames } from '../description';
import { placeMeant, withNotes } from '../placeMeant';

/** Pauses the clocks of each lead of the batch. */
export const pause = async (context: IExecuteFunctions) => await handle(context, 'pause');

/** Lets the clocks of each lead of the batch go on. */
export const resume = async (context: IExecuteFunctions) => await handle(context, 'resume');

/** Stops the clocks of each lead of the batch. */
export const stop = async (context: IExecuteFunctions) => await handle(context, 'stop');

async function handle(context: IExecuteFunctions, deed: Deed) {
	const setting = settingsOf(context);
	const now = Date.now();
	const readOrder = orderReader(setting, context.getTimezone(), now);
	const outputs = outputNames[deed].length;
	return await placeMeant(context, setting, outputs, async (session, meant, itemIndex) => {
		const { note, ...order } = readOrder(itemIndex);
		const sla = await handleClocks(session, { about: meant.about, deed, ...order }, now);
		return { output: 0, adds: { sla: withNotes(sla, meant.problem, note) } };
	});
}

function orderReader(setting: ReadSetting, timeZone: string, now: number) {
	const at = setting<unknown>('at', '');
	const by = setting('by', '');
	const clockNames = setting('clockNames', '');
	return (itemIndex: number) => {
		const { at: when, ahead, note } = readGivenTime(at.at(itemIndex), timeZone, now);
		const names = String(clockNames.at(itemIndex) ?? '').split(',');
		return {
			at: when,
			by: String(by.at(itemIndex) ?? '').trim(),
			names: names.map((name) => name.trim()).filter((name) => name !== ''),
			ahead,
			note: ahead ? 'the time lies ahead, so nothing has happened yet' : note,
		};
	};
}
