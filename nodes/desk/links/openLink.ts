import { readLink, type Door, type ReadLink } from '../../core/links';
import type { StoreSession } from '../../store';
import { linkKey, type LinkPurpose } from './makeLink';

/** What a link has to be for, who reads the answer, and when. */
export interface LinkDoor extends Pick<Door, 'timeZone' | 'now'> {
	purpose: LinkPurpose;
}

/**
 * Opens a link in the workspace that it names. A workspace that never made one gets no key by it.
 *
 * @returns the inquiry that it is about, or why it opens nothing
 */
export const openLink = async (
	{ settings }: Pick<StoreSession, 'settings'>,
	token: string,
	door: LinkDoor,
): Promise<ReadLink> => readLink(token, { ...door, key: await settings.keptKey(linkKey) });
