import { comparableOfLead, leadFields } from '../../core/match';
import type { KnownLead, StoreSession } from '../../store';
import { knownWith } from '../people/knownWith';
import { readReach } from '../people/readReach';
import { leadOf } from './mergeLeads';

type MeantBooks = Pick<StoreSession, 'inquiries' | 'leads' | 'matches' | 'settings'>;

/**
 * The known leads that somebody may mean who writes an ID, an email, a phone or a name: all of them, because
 * of several it may be clear from elsewhere which is meant.
 *
 * @param written in any form in which Lead Normalize reads it
 * @example
 * (await leadsMeant(session, 'Ada@engine.example')).map(({ id }) => id) // ['lead_1']
 */
export async function leadsMeant(session: MeantBooks, written: string): Promise<KnownLead[]> {
	const lead = await leadOf(session, written);
	if (lead) return [lead];
	const { emails, phones } = await readReach(session, {
		...{ email: written, phone: written, defaultCountry: null },
	});
	const { leads } = await knownWith(session, [...emails, ...phones]);
	return leads.length > 0 ? leads : await calledSo(session, written);
}

const nobody = { firstName: null, lastName: null, email: null, phone: null };
const nameFields = ['firstName', 'lastName'].map((name) =>
	leadFields.findIndex((field) => field.name === name),
);

/** Those who have said this whole name. */
async function calledSo({ matches }: MeantBooks, fullName: string): Promise<KnownLead[]> {
	const comparable = comparableOfLead({ ...nobody, fullName, company: null, domain: null });
	if (nameFields.every((at) => !comparable[at])) return [];
	const { like } = await matches.lookUp({ comparable, proving: [] });
	const numbers = like
		.filter(({ forms }) =>
			forms.some((form) => nameFields.every((at) => form[at] === comparable[at])),
		)
		.map(({ number }) => number);
	return (await matches.leadsOf(numbers)).map(({ lead }) => lead);
}
