import type { IExecuteFunctions } from 'n8n-workflow';
import { readOptOutChannel, type Activity } from '../../core/lead';
import { answerOptOut, readActivityKind, readGivenTime } from '../../core/sla';
import { recordActivity as record } from '../../desk/clocks';
import { linkPurposes } from '../../desk/links';
import { sayCategory } from '../../desk/qualify';
import { settingsOf, type SettingSource } from '../../shared';
import { outputNames } from '../description';
import { activityParameters, orderParameters } from '../descriptions/eventFields';
import { placeMeant, withNotes } from '../placeMeant';

/** Whoever works on a lead may tell anything of it, and the person only that they want to hear no more. */
const { acted, optOut } = linkPurposes;

/**
 * Notes what was done about each lead of the batch, and stops the clocks that it answers. What was
 * done about nobody in particular is not noted, and leaves on Not Found.
 */
export async function recordActivity(context: IExecuteFunctions) {
	const source = settingsOf(context);
	const now = Date.now();
	const readActivity = activityReader(source, context.getTimezone(), now);
	return await placeMeant(context, source, {
		outputs: outputNames.recordActivity,
		found: async (session, meant, itemIndex) => {
			const { note, category, ...done } = readActivity(itemIndex);
			const sla = await record(session, { about: meant.about, ...done }, now);
			const { channel } = done.activity;
			const told = meant.isPerson && channel ? { ...sla, answer: answerOptOut(channel) } : sla;
			// Who wrote it need not know what we call it.
			const kept =
				category === '' || meant.isPerson
					? null
					: await sayCategory(session, meant.about, { category, by: done.activity.by }, now);
			return { output: 0, adds: { sla: withNotes(told, meant, note, kept) } };
		},
		notFound: 1,
		opens: (itemIndex) =>
			readActivity(itemIndex).activity.kind === 'opted-out' ? [acted, optOut] : [acted],
	});
}

function activityReader(source: SettingSource, timeZone: string, now: number) {
	const { kind, channel, at, isAbout } = activityParameters.read(source);
	const { by } = orderParameters.read(source);
	return (itemIndex: number) => {
		const time = readGivenTime(at.at(itemIndex), timeZone, now);
		const said = readActivityKind(kind.at(itemIndex));
		const activity: Activity = {
			...{ kind: said, at: time.at, by: by.at(itemIndex) },
			...(refusals.has(said) && { channel: readOptOutChannel(channel.at(itemIndex)) }),
		};
		const category = isAbout.at(itemIndex);
		return { activity, ahead: time.ahead, note: time.note, category };
	};
}

/** The kinds of activity that are of a channel. */
const refusals: ReadonlySet<string> = new Set(['opted-in', 'opted-out']);
