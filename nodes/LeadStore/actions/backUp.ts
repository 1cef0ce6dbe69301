import type { IExecuteFunctions } from 'n8n-workflow';
import { LeadOpsError } from '../../core/errors';
import { leadStore, placeItems, settingsOf, writablePath, type BackUp } from '../../shared';

/** Copies the store, once for each file that the items name. */
export async function backUp(context: IExecuteFunctions) {
	const setting = settingsOf(context);
	const file = setting('file', '');
	const keepLast = setting('keepLast', 0);
	const at = Date.now();
	const made = new Map<string, Promise<BackUp>>();

	return await placeItems(context, 1, async (_json, itemIndex) => {
		const named = String(file.at(itemIndex) ?? '').trim();
		let copy = made.get(named);
		if (!copy) {
			const to = named === '' ? null : await writablePath(context, named, 'File');
			const store = await leadStore(context);
			copy = store.backUp({ to, keepLast: readCount(keepLast.at(itemIndex)), at });
			made.set(named, copy);
		}
		return { output: 0, adds: { backup: { ...(await copy), at: new Date(at).toISOString() } } };
	});
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
