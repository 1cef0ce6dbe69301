import { areDifferent, compare, keyKinds, emailKey, phoneKey, calledBy } from '../core/match';
import type { KnownLead, PersonIds, StoreSession, Whose } from '../shared';

/** Who is meant, and how they were found or why not. */
export interface FoundPerson extends PersonIds {
	isFound: boolean;
	/** In a sentence. */
	reason: string;
}

/**
 * Finds the person that an item names: by inquiry ID or lead ID, else by email, else, where no
 * email is given, by phone. All leads with the same email are the same person; a phone number can
 * be that of several, and then nobody is taken.
 */
export async function findPerson(session: StoreSession, whose: Whose): Promise<FoundPerson> {
	const { inquiryId, leadId, email, phone } = whose;
	const named = await session.people.find({
		leadIds: leadId === null ? [] : [leadId],
		inquiryIds: inquiryId === null ? [] : [inquiryId],
	});
	if (isSomebody(named)) return found(named, 'ID');
	if (email !== null) return await findByKey(session, 'email', emailKey(email));
	if (phone !== null) return await findByPhone(session, phoneKey(phone));
	return notFound(
		leadId === null && inquiryId === null
			? 'The item names no lead ID, inquiry ID, email or phone.'
			: 'The store knows no lead or inquiry with this ID.',
	);
}

async function findByPhone(session: StoreSession, value: string | null): Promise<FoundPerson> {
	const leads = await session.leads.findCandidates(
		value === null ? [] : [{ kind: 'phone', value }],
	);
	const people = differentPeople(leads.map(({ lead }) => lead));
	if (people.length > 0) {
		return notFound(
			`The phone is that of different people (${people.map(calledBy).join(', ')}): name one by email or lead ID.`,
		);
	}
	return await findByKey(session, 'phone', value);
}

/** Two whose names and emails are both others; none when all may be one person. */
function differentPeople(leads: KnownLead[]): KnownLead[] {
	for (const one of leads) {
		const other = leads.find((lead) => areDifferent(compare(one, lead, keyKinds)));
		if (other) return [one, other];
	}
	return [];
}

async function findByKey(
	{ people }: StoreSession,
	kind: 'email' | 'phone',
	value: string | null,
): Promise<FoundPerson> {
	if (value === null) return notFound(`The ${kind} is none that could be looked up.`);
	const person = await people.find({ keys: [{ kind, value }] });
	return isSomebody(person)
		? found(person, kind)
		: notFound(`The store knows no lead with this ${kind}.`);
}

const isSomebody = ({ leadIds, inquiryIds }: PersonIds) =>
	leadIds.length > 0 || inquiryIds.length > 0;

const found = (person: PersonIds, by: string): FoundPerson => ({
	...person,
	isFound: true,
	reason: `Found by ${by}.`,
});

const notFound = (reason: string): FoundPerson => ({
	leadIds: [],
	inquiryIds: [],
	isFound: false,
	reason,
});
