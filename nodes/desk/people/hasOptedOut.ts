import type { Lead } from '../../core/lead';
import type { StoreSession } from '../../store';

/** Asks the store whether a person wants to hear no more. */
export type OptOutQuestion = (
	session: Pick<StoreSession, 'leads'>,
	lead: Pick<Lead, 'id'>,
) => Promise<boolean>;

/** Whether a person asked not to be written to any more: nothing keeps that yet, so nobody has. */
export const hasOptedOut: OptOutQuestion = async () => await Promise.resolve(false);
