/** A process that writes batch after batch, until it is killed. */
import { attemptAsync } from '../../../nodes/core/attempt';
import { LeadOpsError } from '../../../nodes/core/errors';
import { openStore, type LeadStore, type StoreSettings } from '../../../nodes/store';
import { writeBatch } from './batches';
import { serve, tell } from './serve';

export type WriterQuestion =
	/** Opens the store now, and not with the first batch. */
	| { open: StoreSettings }
	/** Writes batches `<name>-1`, `<name>-2` and so on, and again the one that failed before. */
	| { write: string; settings: StoreSettings; most?: number };

/** What the writer says of each batch, when it is so. */
export type WriterNote = { begun: string } | { done: string };

/** Why the writer stopped. `null` when it wrote all that it should. */
export type WriterAnswer = { code: string; retryable: boolean } | null;

let opened: Promise<LeadStore> | undefined;
let batches = 0;

serve(async (question: WriterQuestion): Promise<WriterAnswer> => {
	const settings = 'open' in question ? question.open : question.settings;
	opened ??= openStore(settings);
	const store = await opened;
	if ('open' in question) return null;
	const { write, most = Infinity } = question;
	while (batches < most) {
		const batch = `${write}-${batches + 1}`;
		tell({ begun: batch } satisfies WriterNote);
		const written = await attemptAsync(async () => await writeBatch(store, batch));
		if (!written.ok && written.error instanceof LeadOpsError) {
			const { code, retryable } = written.error;
			return { code, retryable };
		}
		if (!written.ok) throw written.error;
		tell({ done: batch } satisfies WriterNote);
		batches++;
	}
	return null;
});
