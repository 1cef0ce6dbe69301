import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { parseFieldName, readPath } from '../core/fieldPath';
import { ownerMarksSchema, type OwnerFinder, type LeadOwner, type PastLead } from '../core/route';
import type { Lead } from '../core/lead';
import { readMoment } from '../core/time';

import { completeLead, leadReader, readStore, settingsOf, type PastInquiry } from '../shared';
import type { pastParameters } from './past';
import type { ValuesOf } from './readPolicy';

/** What the screen says of which past leads are meant. */
export type PastSettings = ValuesOf<ReturnType<typeof pastParameters.read>>;

/** A past lead before the rules were asked: who is meant is still as it was written. */
export interface Recalled
	extends Pick<PastLead, 'name' | 'person' | 'receivedAt' | 'respondedAt' | 'closedAt'> {
	/** Its item, as the rules see it. */
	json: IDataObject;
	lead: Lead;
	actualOwner: unknown;
	rightOwner: unknown;
}

/** So many inquiries of the store are read at once. */
const pageOf = 1000;

/** The leads among the items, oldest first, by where {@link PastSettings.pastFields} say it stands. */
export function recalledItems(
	context: IExecuteFunctions,
	{ pastFields }: Pick<PastSettings, 'pastFields'>,
	now: number,
): Array<Recalled & { itemIndex: number }> {
	const readLead = leadReader(settingsOf(context));
	const zone = context.getTimezone();
	const { actualOwner = '', rightOwner = '', respondedAt = '', closedAt = '' } = pastFields;
	const field = (json: IDataObject, name: string): unknown =>
		name === '' ? null : (readPath(json, parseFieldName(name)) ?? null);
	return context
		.getInputData()
		.map(({ json }, itemIndex) => {
			const lead = readLead(json, itemIndex, now);
			return {
				...{ json, itemIndex, lead, name: lead.inquiryId, person: lead.id },
				receivedAt: readMoment(lead.receivedAt, zone) ?? now,
				respondedAt: readMoment(field(json, respondedAt), zone) ?? null,
				closedAt: readMoment(field(json, closedAt), zone) ?? null,
				actualOwner: field(json, actualOwner || 'assignment.owner'),
				rightOwner: field(json, rightOwner),
			};
		})
		.sort((one, other) => one.receivedAt - other.receivedAt);
}

/**
 * Reads the inquiries of a workspace that were received in a span, oldest first and page by page, so that
 * a year of them need not be held at once.
 *
 * @param span epoch milliseconds; the end does not belong to it
 */
export async function* recalledInquiries(
	context: IExecuteFunctions,
	workspace: string,
	span: { from: number; to: number },
): AsyncGenerator<Recalled[]> {
	let after: PastInquiry | undefined;
	do {
		const page = await readStore(
			context,
			async (open) => await open(workspace).inquiries.receivedIn({ ...span, after, limit: pageOf }),
		);
		yield page.map(ofInquiry);
		after = page.length < pageOf ? undefined : page.at(-1);
	} while (after);
}

const ofInquiry = ({ item, ...inquiry }: PastInquiry): Recalled => ({
	json: item as IDataObject,
	lead: completeLead(item.lead, new Date(inquiry.receivedAt).toISOString()),
	...{ name: inquiry.id, person: inquiry.leadId ?? inquiry.id },
	...{
		receivedAt: inquiry.receivedAt,
		respondedAt: inquiry.respondedAt,
		closedAt: inquiry.closedAt,
	},
	...{ actualOwner: inquiry.firstOwner, rightOwner: inquiry.lastOwner },
});

/**
 * Who of the table is meant by what stands where an owner is expected: an object as nodes write it, or a
 * name, email or ID alone.
 *
 * @example
 * ownerMeant(finder, 'ann@example.com')?.member // Ann
 */
export function ownerMeant(finder: OwnerFinder, written: unknown): LeadOwner | null {
	if (written === null || written === undefined || written === '') return null;
	const given = typeof written === 'object' ? written : marksOf(String(written as string));
	const marks = ownerMarksSchema.safeParse(given).data;
	return marks ? finder.meant(marks) : null;
}

const marksOf = (text: string) => ({ id: text, email: text, name: text });
