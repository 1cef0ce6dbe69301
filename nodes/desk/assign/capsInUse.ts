import { capsInUseSchema, longestInUse } from '../../core/route';
import type { StoreSession } from '../../store';

/** Under it a workspace's settings say which caps its nodes use. */
const settingName = 'caps in use';

const hourMs = 3_600_000;

type Settings = Pick<StoreSession, 'settings'>;

/**
 * Notes that a cap is in use, so that what it counts is kept. Written about once an hour.
 *
 * @param lookBackMs how far the longest cap of a policy looks back, in milliseconds; 0 for none
 * @param now epoch milliseconds
 */
export async function noteCapsInUse({ settings }: Settings, lookBackMs: number, now: number) {
	if (lookBackMs === 0) return;
	const inUse = capsInUseSchema.parse(await settings.get(settingName));
	if ((inUse[lookBackMs] ?? -Infinity) > now - hourMs) return;
	await settings.set(settingName, { ...inUse, [lookBackMs]: now });
}

/**
 * How far back the caps count that nodes of a workspace use, in milliseconds: assignments since then
 * are kept.
 *
 * @param now epoch milliseconds
 */
export const countedByCapsMs = async ({ settings }: Settings, now: number): Promise<number> =>
	longestInUse(capsInUseSchema.parse(await settings.get(settingName)), now);
