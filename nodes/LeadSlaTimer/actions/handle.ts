import type { IExecuteFunctions } from 'n8n-workflow';
import { readGivenTime } from '../../core/sla';
import { handleClocks, type Deed } from '../../desk/clocks';
import { settingsOf, type SettingSource } from '../../shared';
import { outputNames } from '../description';
import { orderParameters } from '../descriptions/eventFields';
import { placeMeant, withNotes } from '../placeMeant';

/** Pauses the clocks of each lead of the batch. */
export const pause = async (context: IExecuteFunctions) => await handle(context, 'pause');

/** Lets the clocks of each lead of the batch go on. */
export const resume = async (context: IExecuteFunctions) => await handle(context, 'resume');

/** Stops the clocks of each lead of the batch. */
export const stop = async (context: IExecuteFunctions) => await handle(context, 'stop');

async function handle(context: IExecuteFunctions, deed: Deed) {
	const source = settingsOf(context);
	const now = Date.now();
	const readOrder = orderReader(source, context.getTimezone(), now);
	return await placeMeant(context, source, {
		outputs: outputNames[deed],
		found: async (session, meant, itemIndex) => {
			const { note, ...order } = readOrder(itemIndex);
			const sla = await handleClocks(session, { about: meant.about, deed, ...order }, now);
			return { output: 0, adds: { sla: withNotes(sla, meant, note) } };
		},
		notFound: 1,
	});
}

function orderReader(source: SettingSource, timeZone: string, now: number) {
	const { at, by, clockNames } = orderParameters.read(source);
	return (itemIndex: number) => {
		const { at: when, ahead, note } = readGivenTime(at.at(itemIndex), timeZone, now);
		const names = clockNames.at(itemIndex).split(',');
		return {
			at: when,
			by: by.at(itemIndex),
			names: names.map((name) => name.trim()).filter((name) => name !== ''),
			ahead,
			note: ahead ? 'the time lies ahead, so nothing has happened yet' : note,
		};
	};
}
