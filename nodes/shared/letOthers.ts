import { setImmediate as afterOthers } from 'node:timers/promises';

/** Waits until others had a turn, in the middle of work that would keep the process from all else. */
export const letOthers = async (): Promise<void> => {
	await afterOthers();
};
