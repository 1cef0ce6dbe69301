import type { IExecuteFunctions } from 'n8n-workflow';
import type { StoreSession } from '../store';

/** What tells a node from all others, whatever it is called. */
export const nodeKey = (context: IExecuteFunctions) =>
	`${context.getWorkflow().id}/${context.getNode().id}`;

/**
 * Keeps the settings that a run decides by, once in each workspace of a transaction, so that the
 * hash on a decision leads back to them.
 *
 * @param now epoch milliseconds
 * @example
 * const keepPolicy = policyKeeper(context, now);
 * await keepPolicy(session, hash, settings);
 */
export function policyKeeper(context: IExecuteFunctions, now: number) {
	const node = nodeKey(context);
	return async (session: Pick<StoreSession, 'policies'>, hash: string, settings: unknown) =>
		await session.policies.save({ hash, node, settings, at: now });
}
