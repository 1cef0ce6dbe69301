import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { didYouMean } from '../core/check';
import { LeadOpsError } from '../core/errors';
import { parseFieldName, readPath } from '../core/fieldPath';
import { nearNames } from '../core/nearNames';
import {
	orderIn,
	ownerMarksSchema,
	pastMoment,
	saysNothing,
	type DayOrder,
	type LeadOwner,
	type OwnerFinder,
	type PastDoubt,
	type PastDoubts,
	type PastLead,
} from '../core/route';
import type { Lead } from '../core/lead';

import {
	completeLead,
	leadReader,
	missingLeadReader,
	readStore,
	receiptReader,
	settingsOf,
	type PastInquiry,
} from '../shared';
import { pastLabels, type pastParameters } from './past';
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

/**
 * The leads among the items, oldest first, by where {@link PastSettings.pastFields} say it stands. What
 * cannot be used is noted, and nothing is guessed: a lead of no known time is no lead of the past.
 *
 * @throws LeadOpsError `past.noField` for a field that no item has; what is wrong with the first where
 * no item can be used
 */
export function recalledItems(
	context: IExecuteFunctions,
	{ pastFields }: Pick<PastSettings, 'pastFields'>,
	doubts: PastDoubts,
): Array<Recalled & { itemIndex: number }> {
	const source = settingsOf(context);
	const [readLead, missingLead] = [leadReader(source), missingLeadReader(source)] as const;
	const readReceipt = receiptReader(source);
	const items = context.getInputData();
	refuseUnknownFields(items, pastFields);
	const order = orderIn(
		items.flatMap(({ json }, itemIndex) =>
			[
				readReceipt(json, itemIndex),
				fieldOf(json, pastFields.respondedAt ?? ''),
				fieldOf(json, pastFields.closedAt ?? ''),
			].filter((written) => typeof written === 'string'),
		),
	);
	const recall = ({ json }: INodeExecutionData, itemIndex: number) => {
		if (missingLead(json, itemIndex) !== null) return doubts.add('noLead', itemIndex);
		const item = { json, itemIndex, pastFields, zone: context.getTimezone(), order, doubts };
		const receivedAt = receiptOf(readReceipt(json, itemIndex), item);
		if (receivedAt === null) return undefined;
		const lead = readLead(json, itemIndex, receivedAt);
		return {
			...{ json, itemIndex, lead, name: lead.inquiryId, person: lead.id, receivedAt },
			respondedAt: laterMoment(item, receivedAt, 'respondedAt'),
			closedAt: laterMoment(item, receivedAt, 'closedAt'),
			actualOwner: ownerIn(item, pastFields.actualOwner || 'assignment.owner', 'unreadOwner'),
			rightOwner: ownerIn(item, pastFields.rightOwner ?? '', 'unreadRightOwner'),
		};
	};
	const recalled = items.flatMap((item, index) => recall(item, index) ?? []);
	const [first] = recalled.length === 0 ? doubts.problems() : [];
	if (first) throw new LeadOpsError({ ...first, message: `${first.where}: ${first.message}` });
	const seen = new Set<string>();
	return recalled
		.sort((one, other) => one.receivedAt - other.receivedAt)
		.filter(({ name, itemIndex }) => {
			if (seen.has(name)) doubts.add('repeated', itemIndex);
			return seen.size !== seen.add(name).size;
		});
}

/** An item, and where what it does not tell is noted. */
interface PastItem extends Pick<PastSettings, 'pastFields'> {
	json: IDataObject;
	itemIndex: number;
	zone: string;
	/** What comes first in days between slashes, where other days of the export show it. */
	order: DayOrder | undefined;
	doubts: PastDoubts;
}

const fieldOf = (json: IDataObject, name: string): unknown =>
	name === '' ? null : (readPath(json, parseFieldName(name)) ?? null);

function receiptOf(written: unknown, { itemIndex, zone, order, doubts }: PastItem): number | null {
	const at = pastMoment(written, zone, order);
	if (at === null) doubts.add('noReceipt', itemIndex);
	if (at === undefined) doubts.add('unreadReceipt', itemIndex, written);
	return at ?? null;
}

/** How it is noted that a field says no moment, or one before there was a lead. */
const doubtsOfMoment = {
	respondedAt: { unread: 'unreadResponse', early: 'earlyResponse' },
	closedAt: { unread: 'unreadClose', early: 'earlyClose' },
} as const;

function laterMoment(
	{ json, itemIndex, pastFields, zone, order, doubts }: PastItem,
	receivedAt: number,
	field: keyof typeof doubtsOfMoment,
): number | null {
	const written = fieldOf(json, pastFields[field] ?? '');
	const at = pastMoment(written, zone, order);
	if (at === null) return null;
	const { unread, early } = doubtsOfMoment[field];
	// A day without a time may be that of the receipt.
	if (at !== undefined && at + dayMs > receivedAt) return Math.max(at, receivedAt);
	doubts.add(at === undefined ? unread : early, itemIndex, written);
	return null;
}

const dayMs = 86_400_000;

function ownerIn({ json, itemIndex, doubts }: PastItem, field: string, unread: PastDoubt): unknown {
	const written = fieldOf(json, field);
	if (saysNothing(written) || marksWritten(written)) return written;
	doubts.add(unread, itemIndex, written);
	return null;
}

/** A name that is on no item was mistyped, or is a column of another export. */
function refuseUnknownFields(
	items: readonly INodeExecutionData[],
	pastFields: PastSettings['pastFields'],
) {
	for (const [key, label] of Object.entries(pastLabels)) {
		const name = pastFields[key as keyof typeof pastLabels] ?? '';
		const path = name === '' ? [] : parseFieldName(name);
		if (path.length === 0 || items.some(({ json }) => readPath(json, path) !== undefined)) continue;
		const known = [...new Set(items.flatMap(({ json }) => Object.keys(json)))];
		const near = nearNames(name, known, (each) => [each]).map((each) => JSON.stringify(each));
		throw new LeadOpsError({
			code: 'past.noField',
			message: `${label}: no item has a field "${name}"`,
			hint: `${near.length > 0 ? `${didYouMean(near)} ` : ''}Write the name of a field as the items have it, or remove ${label}.`,
		});
	}
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
	const marks = marksWritten(written);
	return marks ? finder.meant(marks) : null;
}

/** What tells an owner in what is written of one; nothing where it tells none. */
const marksWritten = (written: unknown) =>
	ownerMarksSchema.safeParse(
		typeof written === 'object' ? written : marksOf(String(written as string)),
	).data;

const marksOf = (text: string) => ({ id: text, email: text, name: text });
