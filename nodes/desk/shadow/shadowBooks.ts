import type { Shadow, ShadowBooks, StoreSession } from '../../store';
import type { FactBooks } from '../assign/routeFactsOf';
import type { TurnBooks } from '../assign/Turns';

/** What a shadow decides by: its own turns, caps and open leads, and what is known of everybody live. */
export interface ShadowSession
	extends TurnBooks,
		Omit<FactBooks, 'assignments' | 'leads'>,
		Pick<ShadowBooks, 'holdings' | 'policies' | 'leads' | 'meet'> {
	shadow: Shadow;
	assignments: ShadowBooks['assignments'];
	/** The live books. */
	live: StoreSession;
}

/**
 * The books of a shadow, which begins now where it is new.
 *
 * @param name what the shadow is called
 * @param now epoch milliseconds
 */
export async function shadowBooks(
	live: StoreSession,
	name: string,
	now: number,
): Promise<ShadowSession> {
	const shadow = await live.shadows.begin(name, now);
	const { availability, inquiries, owners, settings } = live;
	return {
		...{ shadow, live, ...live.shadows.of(shadow) },
		...{ availability, inquiries, settings },
		// Those who wait live stand in no line of the shadow.
		timers: { upTo: async () => await Promise.resolve([]) },
		// Who is who is known by the live nodes alone: a table on trial teaches them nothing.
		owners: {
			all: async () => await owners.all(),
			save: async () => await Promise.resolve(),
		},
	};
}
