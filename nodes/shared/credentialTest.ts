import type {
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';
import { attemptAsync } from '../core/attempt';
import { LeadOpsError, messageOf } from '../core/errors';
import { openStore } from '../store';
import { readStoreSettings } from './storeCredential';

/** Somebody waits in front of the screen. */
const busyLimitMs = 5_000;

/**
 * The test of the credential's screen: opens the store as a node would, makes its tables if they
 * are not there, writes, and says what is wrong.
 */
export async function leadStoreConnection(
	this: ICredentialTestFunctions,
	{ data }: ICredentialsDecrypted,
): Promise<INodeCredentialTestResult> {
	const tried = await attemptAsync(async () => {
		const store = await openStore(readStoreSettings(data), { busyLimitMs });
		const checked = await attemptAsync(async () => await store.check());
		await store.close();
		if (!checked.ok) throw checked.error;
	});
	if (tried.ok) return { status: 'OK', message: 'The Lead Store is ready' };
	return { status: 'Error', message: sentence(tried.error) };
}

const sentence = (error: unknown) =>
	error instanceof LeadOpsError
		? `${error.message}. ${error.hint}`
		: `The Lead Store cannot be used: ${messageOf(error)}`;
