import { leadSchema } from '../../core/lead';
import type { StoreSession } from '../../store';
import type { Concerned } from './told';

const named = leadSchema.pick({ fullName: true, email: true, phone: true }).partial();

/** What a person calls the lead that something is about: by the inquiry's own words, else as it is known. */
export async function leadCalled(
	{ inquiries, leads }: Pick<StoreSession, 'inquiries' | 'leads'>,
	{ inquiryId, leadId }: Concerned,
): Promise<string> {
	const inquiry = inquiryId === null ? undefined : await inquiries.find(inquiryId);
	const said = named.safeParse(inquiry?.item.lead).data;
	const known = leadId === null ? undefined : await leads.find(leadId);
	for (const part of ['fullName', 'email', 'phone'] as const) {
		const name = said?.[part] ?? known?.[part];
		if (name) return name;
	}
	return 'a lead without a name';
}
