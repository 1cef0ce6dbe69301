import type { NotFound } from '../core/lead';
import type { MeantLead } from '../desk/people';
import type { StoreSession } from '../shared';

/** Whom an item is about, as far as the store knows. */
export interface About {
	about: MeantLead;
	/** What is odd about who was found; `null` for nothing. */
	note: string | null;
	/** Whether the person themselves tells it, by the link of a message to them. */
	isPerson: boolean;
	/** Whether they were found in the test copy of a workspace. */
	isTest: boolean;
	/** The lead as it is kept, where only a link said whose it is; `null` where the item says it, or is the person's. */
	kept: Record<string, unknown> | null;
}

/** Who was found in which workspace, or why nobody was. */
export type Found = { session: StoreSession; meant: About } | { refused: NotFound };
