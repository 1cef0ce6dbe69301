import type { IExecuteFunctions } from 'n8n-workflow';
import { leadStore, placeItems, settingsOf, writablePath } from '../../shared';
import { backUpParameters, outputNames } from '../description';

/** Copies the store, once for each file that the items name. */
export async function backUp(context: IExecuteFunctions) {
	const { file, keepLast } = backUpParameters.read(settingsOf(context));
	const at = Date.now();
	const made = new Map<string, ReturnType<typeof copyTo>>();

	return await placeItems(context, outputNames.backUp, async (_json, itemIndex) => {
		const named = file.at(itemIndex);
		// Read for each item, also where the copy is there: a setting that cannot work is told.
		const keep = keepLast.at(itemIndex);
		let copy = made.get(named);
		if (!copy) {
			copy = copyTo(context, named, keep, at);
			made.set(named, copy);
		}
		return { output: 0, adds: { backup: { ...(await copy), at: new Date(at).toISOString() } } };
	});
}

/** @param file as somebody named it; empty for the folder beside the store */
async function copyTo(context: IExecuteFunctions, file: string, keepLast: number, at: number) {
	const to = file === '' ? null : await writablePath(context, file, 'File');
	const store = await leadStore(context);
	return await store.backUp({ to, keepLast, at });
}
