import { LeadOpsError } from '../../core/errors';

/** SQLite's primary result codes that say something about the file, not about the statement. */
const sqliteCodes: Record<
	number,
	{ code: string; what: string; hint: string; retryable: boolean }
> = {
	5: {
		code: 'store.busy',
		what: 'is in use by another process',
		hint: 'Run the node again; nothing was written. If it stays so, see which program keeps the file open.',
		retryable: true,
	},
	8: {
		code: 'store.unavailable',
		what: 'cannot be written',
		hint: "Give n8n's user the right to write the file and its folder. Running the node again is safe.",
		retryable: true,
	},
	10: {
		code: 'store.unavailable',
		what: 'could not be read or written by the disk',
		hint: 'Check the disk. Running the node again is safe; nothing was half written.',
		retryable: true,
	},
	11: {
		code: 'store.damaged',
		what: 'is damaged',
		hint: 'Stop n8n first. Then put a backup in the place of the file, or move the file away to start with an empty store; move away the files beside it that end in -wal and -shm too. Then start n8n.',
		retryable: false,
	},
	13: {
		code: 'store.unavailable',
		what: 'has no room on its disk',
		hint: 'Make room on the disk. Running the node again is safe; nothing was half written.',
		retryable: true,
	},
	14: {
		code: 'store.unavailable',
		what: 'cannot be opened',
		hint: "Check that the folder exists and that n8n's user may write in it.",
		retryable: true,
	},
	26: {
		code: 'store.damaged',
		what: 'is not a Lead Store file',
		hint: 'Choose another path; or stop n8n, move the file away to start with an empty store, and start n8n.',
		retryable: false,
	},
};

/** The primary result code of an error that SQLite threw, else `undefined`. */
export function sqliteCode(error: unknown): number | undefined {
	const code = (error as { errcode?: unknown } | null)?.errcode;
	return typeof code === 'number' ? code & 0xff : undefined;
}

/** Another process writes just now; the same call will succeed. */
export const isBusy = (error: unknown) => sqliteCode(error) === 5;

/** Turns what SQLite says about the file into what a person can act on; leaves other errors alone. */
export function toStoreError(error: unknown, path: string): unknown {
	const known = sqliteCodes[sqliteCode(error) ?? -1];
	if (!known) return error;
	return new LeadOpsError({
		code: known.code,
		message: `The Lead Store file ${path} ${known.what}`,
		hint: known.hint,
		retryable: known.retryable,
		cause: error,
	});
}
