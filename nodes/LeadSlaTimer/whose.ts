import type { IDataObject } from 'n8n-workflow';
import { emailKey, phoneKey } from '../core/match/keys';
import { parseFieldName, readPath, type ReadSetting, type StoreSession } from '../shared';

/** What an item says about whose activity it is; all of it may be missing. */
export interface Whose {
	inquiryId: string | null;
	leadId: string | null;
	email: string | null;
	phone: string | null;
	workspace: string | null;
}

const fieldOf = {
	inquiryId: 'inquiryId',
	leadId: 'id',
	email: 'email',
	phone: 'phone',
	workspace: 'workspace',
} as const satisfies Record<keyof Whose, string>;

/**
 * Reads whose activity an item is about, where the lead fields on the screen say. Unlike a lead,
 * it is given no id of its own content: the item of a CRM is no inquiry.
 */
export function whoseReader(setting: ReadSetting) {
	const leadFrom = setting('leadFrom', 'normalized');
	const names = setting<Record<string, string>>('leadFieldNames', {});
	return (json: IDataObject, itemIndex: number): Whose => {
		const byName = leadFrom.at(itemIndex) === 'fields' ? names.at(itemIndex) : undefined;
		const read = (field: string) =>
			byName
				? readPath(json, parseFieldName(byName[field] || 'no.such.field'))
				: readPath(json, ['lead', field]);
		return {
			inquiryId: text(read(fieldOf.inquiryId)),
			leadId: text(read(fieldOf.leadId)),
			email: text(read(fieldOf.email)),
			phone: text(read(fieldOf.phone)),
			workspace: text(read(fieldOf.workspace)),
		};
	};
}

const text = (value: unknown) =>
	typeof value === 'number' ? String(value) : typeof value === 'string' && value ? value : null;

/** Who an activity is about, as far as the store knows. */
export interface Found {
	leadId: string | null;
	inquiryId: string | null;
	/** Why nobody was found; `null` when somebody was. */
	problem: string | null;
}

/**
 * Finds the lead of an activity: by the inquiry, else the lead's id, else e-mail and phone.
 * When several known leads share these, none is taken: a clock that goes on is heard of, one
 * that is stopped for the wrong lead is not.
 */
export async function findWhose(session: StoreSession, whose: Whose): Promise<Found> {
	const inquiry = whose.inquiryId ? await session.inquiries.find(whose.inquiryId) : undefined;
	if (inquiry) {
		return { inquiryId: inquiry.id, leadId: inquiry.leadId ?? whose.leadId, problem: null };
	}
	const known = whose.leadId ? await session.leads.find(whose.leadId) : undefined;
	if (known) return { inquiryId: null, leadId: known.id, problem: null };
	return await findByReach(session, whose);
}

async function findByReach(session: StoreSession, { email, phone }: Whose): Promise<Found> {
	const [emailValue, phoneValue] = [emailKey(email), phoneKey(phone)];
	const found = await session.leads.findCandidates([
		...(emailValue ? [{ kind: 'email', value: emailValue }] : []),
		...(phoneValue ? [{ kind: 'phone', value: phoneValue }] : []),
	]);
	const candidates = found.map(({ lead }) => lead);
	const both = candidates.filter(
		(lead) => emailKey(lead.email) === emailValue && phoneKey(lead.phone) === phoneValue,
	);
	const [only, ...others] = candidates.length > 1 ? both : candidates;
	if (only && others.length === 0) return { inquiryId: null, leadId: only.id, problem: null };
	return {
		inquiryId: null,
		leadId: null,
		problem:
			candidates.length > 1
				? `${candidates.length} known leads share this email or phone, so no clock was stopped`
				: 'no known lead was found by inquiry, lead ID, email or phone',
	};
}
