import type { EverSaid } from '../../core/route';
import type { ReadSession } from '../../store';

/** What was ever said of the owners of a workspace, for who looks back: that they are away, or back. */
export const everSaidOf = async ({
	owners,
	availability,
}: Pick<ReadSession, 'owners' | 'availability'>): Promise<EverSaid> => ({
	known: await owners.all(),
	said: await availability.ever(),
});
