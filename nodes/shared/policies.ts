import type { IExecuteFunctions } from 'n8n-workflow';
import type { StoreSession } from '../store';

/**
 * Keeps the settings that a run decides by, once for each workspace, so that the hash on a
 * decision leads back to them.
 *
 * @param now epoch milliseconds
 * @example
 * const keepPolicy = policyKeeper(context, now);
 * await keepPolicy(session, 'default', hash, settings);
 */
export function policyKeeper(context: IExecuteFunctions, now: number) {
	const node = `${context.getWorkflow().id}/${context.getNode().id}`;
	const kept = new Set<string>();
	return async (session: StoreSession, workspace: string, hash: string, settings: unknown) => {
		const key = `${hash} ${workspace}`;
		if (kept.has(key)) return;
		kept.add(key);
		await session.policies.save({ hash, node, settings, at: now });
	};
}
