import { basename, dirname, join } from 'node:path';
import type { IExecuteFunctions } from 'n8n-workflow';
import { attemptAsync } from '../core/attempt';
import { LeadOpsError } from '../core/errors';

/**
 * The whole path of a file or folder that somebody named, with its links followed, when n8n's
 * administrator lets workflows write there.
 *
 * @param label of the field on the screen
 * @throws LeadOpsError `path.*` for a folder that is not there, or is not for workflows
 */
export async function writablePath(
	{ helpers }: IExecuteFunctions,
	written: string,
	label: string,
): Promise<string> {
	const resolve = async (path: string) =>
		await attemptAsync(async () => await helpers.resolvePath(path));
	const there = await resolve(written);
	const resolved = there.ok ? there : await resolve(dirname(written));
	if (!resolved.ok) {
		throw new LeadOpsError({
			code: 'path.noFolder',
			message: `${label}: the folder of "${written}" is not there`,
			hint: `Make the folder, or put another path into ${label}.`,
		});
	}
	if (helpers.isFilePathBlocked(resolved.value)) {
		throw new LeadOpsError({
			code: 'path.blocked',
			message: `${label}: n8n does not let workflows write to "${written}"`,
			hint: `Leave ${label} empty, or allow the folder with the environment variable N8N_RESTRICT_FILE_ACCESS_TO.`,
		});
	}
	return there.ok ? there.value : join(resolved.value, basename(written));
}
