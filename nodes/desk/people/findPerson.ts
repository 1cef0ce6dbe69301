import type { PersonIds, StoreSession } from '../../store';
import { whoIsMeant, type Whose } from './whoIsMeant';

/** A person, as all that is known of them, and how they were found or why not. */
export interface FoundPerson extends PersonIds {
	isFound: boolean;
	/** In a sentence. */
	reason: string;
}

/** Finds a person with all leads and inquiries that are theirs, by the rule of {@link whoIsMeant}. */
export async function findPerson(
	session: Pick<StoreSession, 'inquiries' | 'leads' | 'people' | 'settings'>,
	whose: Whose,
): Promise<FoundPerson> {
	const { person, by, problem, note } = await whoIsMeant(session, whose);
	if (!person) return { leadIds: [], inquiryIds: [], isFound: false, reason: sentence(problem) };
	const reason = note === null ? `Found by ${by}.` : `Found by ${by}: ${note}.`;
	return { ...(await session.people.find(person)), isFound: true, reason };
}

const sentence = (clause: string | null) =>
	clause === null ? '' : `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
