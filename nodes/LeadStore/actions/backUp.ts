import type { IExecuteFunctions } from 'n8n-workflow';
import { LeadOpsError } from '../../core/errors';
import { leadStore, placeItems, settingsOf, writablePath } from '../../shared';

/** Copies the store, once for each file that the items name. */
export async function backUp(context: IExecuteFunctions) {
	const setting = settingsOf(context);
	const file = setting('file', '');
	const keepLast = setting('keepLast', 0);
	const at = Date.now();
	const made = new Map<string, ReturnType<typeof copyTo>>();

	return await placeItems(context, 1, async (_json, itemIndex) => {
		const named = String(file.at(itemIndex) ?? '').trim();
		let copy = made.get(named);
		if (!copy) {
			copy = copyTo(context, named, readCount(keepLast.at(itemIndex)), at);
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

function readCount(value: unknown): number {
	const count = Number(value);
	if (Number.isInteger(count) && count >= 0) return count;
	throw new LeadOpsError({
		code: 'number.invalid',
		message: `"Keep Last" is ${JSON.stringify(value) ?? 'empty'}, which is not a whole number of 0 or more`,
		hint: 'Set "Keep Last" to how many backups to keep, or to 0 to keep all.',
	});
}
