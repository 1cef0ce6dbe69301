import {
	senderDaysSchema,
	senderMark,
	senders,
	type FollowUpPlans,
	type Sender,
	type SenderDays,
	type StepFacts,
} from '../../core/followUp';
import type { StoreSession } from '../../store';

type Settings = Pick<StoreSession, 'settings'>;

/** Where the store keeps what has its place in the days of a sender. */
const settingOf = (mark: string) => `followUpDays:${mark}`;

/**
 * What has its place in the days of those who may write; nothing is read where a sender may send any number.
 *
 * @param sender who that is
 */
export async function daysOfSenders(
	{ settings }: Settings,
	{ settings: { perSender } }: FollowUpPlans,
	sender: StepFacts['sender'],
): Promise<StepFacts['senderDays']> {
	const known = new Map<Sender, { sender: string; days: SenderDays }>();
	for (const from of perSender > 0 ? senders : []) {
		const mark = senderMark(sender(from));
		const kept = senderDaysSchema.safeParse(await settings.get(settingOf(mark))).data;
		known.set(from, { sender: mark, days: kept ?? {} });
	}
	return (from) => known.get(from) ?? { sender: '', days: {} };
}

/** Keeps them as they are now. */
export const keepDaysOf = async (
	{ settings }: Settings,
	{ sender, days }: { sender: string; days: SenderDays },
) => await settings.set(settingOf(sender), days);
