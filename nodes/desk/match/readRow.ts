import { parseFieldName, readPath } from '../../core/fieldPath';
import type { Lead, Standing } from '../../core/lead';
import {
	comparableOf,
	furtherGiven,
	isContactKind,
	findCrm,
	furtherColumn,
	kindsByName,
	leadFields,
	ownValuesIn,
	personOf,
	readCrm,
	type Comparable,
	type CrmReading,
	type OwnField,
	type OwnStages,
} from '../../core/match';
import type { NormalizedLead } from '../../core/normalize';
import { readDay } from '../../core/route';
import { textOf, writtenOut } from '../../core/text';
import { readMoment } from '../../core/time';
import type { Person } from './duplicates';
import { ownerOfRow } from './ownerOfRow';
import { furtherReader } from './readFurther';
import { rowColumns, type NamedColumn, type Row, type RowColumn } from './rowColumns';

/** What a row says. */
export interface ReadRow {
	person: Person;
	/** What is compared of it. */
	comparable: Comparable;
	crm: CrmReading;
	/** The fields of one's own that it holds. */
	ownFields: string[];
	/** Whether it says when somebody first or last had to do with them. */
	hasTimes: boolean;
}

/** What rows are read with. */
export interface RowSettings {
	/** Of phone numbers without a country code; empty for none. */
	country: string;
	/** Of times that name none. */
	zone: string;
	/** ISO 8601 UTC. */
	now: string;
	/** Stages of the company's own. */
	stages: OwnStages;
	/** Fields of the company's own that are compared. */
	ownFields: readonly OwnField[];
}

/** Reads rows by the names of their columns, as Lead Normalize does, and by those that were named by hand. */
export async function rowReader(
	columns: readonly NamedColumn[],
	{ country, zone, now, stages, ownFields }: RowSettings,
): Promise<(row: Row, place: number) => ReadRow> {
	// The lists that leads are read with are long, and are loaded by who reads.
	const { compileNormalizer } = await import('../../core/normalize');
	const normalize = compileNormalizer({
		...{ defaultCountry: country, required: [], oldestReceiptHours: MANY_HOURS },
		mapping: columns.flatMap(({ means, column }) => {
			const { lead } = rowColumns[means];
			return lead === null ? [] : [{ field: lead, from: column }];
		}),
	});
	const kinds = kindsByName(ownFields);
	const nested = (row: Row) =>
		Object.fromEntries(ownFields.map(({ name }) => [name, readPath(row, parseFieldName(name))]));
	const byHand = columns.map(({ means, column }): ByHand => [means, parseFieldName(column)]);
	const readFurther = await furtherReader();
	const valuesOf = (row: Row, lead: Lead) => ownValuesIn(kinds, [row, lead.custom, nested(row)]);
	const furtherOf = (own: ReturnType<typeof valuesOf>, lead: Lead) => {
		const countries = [lead.country ?? '', country].filter(Boolean);
		const { custom, phone } = readFurther(lead, own, countries);
		return [...own.filter(({ kind }) => !isContactKind(kind)), ...furtherGiven(own, custom, phone)];
	};
	return (row, place) => {
		const normalized = normalize(row, now);
		const { lead } = normalized;
		const own = ownColumns(row, lead, byHand);
		const values = valuesOf(row, lead);
		const crm = crmOf(row, own, stages);
		const knownId = textOf(readPath(row, ['lead', 'id'])) ?? '';
		const id = own.id || knownId || (crm.record?.id ?? own.customerNumber ?? own.externalId ?? '');
		const said = personOf(lead);
		const touched = momentIn(own.lastActivity ?? '', zone);
		const created = lead.receivedAt === now ? null : Date.parse(lead.receivedAt);
		// Who does not say since when they are known was known at the last activity.
		const first = created ?? touched ?? Date.parse(now);
		const { email, phone } = writtenContact(normalized);
		const { status, closedAs } = crm.standing ?? { status: lead.status, closedAs: lead.closedAs };
		return {
			person: {
				...said,
				...{ id: id || `row ${place + 1}`, isWithoutId: id === '', row: place + 1 },
				...{ email, phone, status: status ?? 'open', closedAs: closedAs ?? null },
				owner: ownerOfRow(row, own, crm),
				...{ firstSeenAt: first, lastInquiryAt: first, lastTouchAt: touched, inquiries: 1 },
				...(crm.record && { crm: crm.record }),
			},
			comparable: comparableOf(
				leadFields,
				{
					...{ ...lead, ...said, email, phone },
					...{ birthDate: own.birthDate, street: own.street, externalId: own.externalId },
					salutation: own.salutation,
				},
				furtherOf(values, lead),
			),
			ownFields: values.map(({ name }) => name),
			crm,
			hasTimes: touched !== null || created !== null,
		};
	};
}

/** As programs write it, or as people write a day. */
function momentIn(text: string, zone: string): number | null {
	return readMoment(text, zone) ?? readMoment(readDay(text), zone) ?? null;
}

/** A record of a list may be of any age. */
const MANY_HOURS = 24 * 366 * 100;

type ByHand = readonly [means: RowColumn, steps: readonly string[]];

type OwnColumns = Partial<Record<RowColumn, string>>;

/** What Lead Normalize does not read: by hand, else by the name of the column. */
function ownColumns(row: Row, { custom }: Pick<Lead, 'custom'>, byHand: readonly ByHand[]) {
	const found: OwnColumns = {};
	for (const [name, value] of [...Object.entries(row), ...Object.entries(custom)]) {
		const means = furtherColumn(name);
		if (means) found[means] ||= (textOf(value) ?? '').trim();
	}
	for (const [means, steps] of byHand) {
		if (rowColumns[means].lead === null) found[means] = writtenOut(readPath(row, steps)).trim();
	}
	return found;
}

/** What the CRM says, by fields that only a CRM has, else by a column of stages that are understood. */
function crmOf(row: Row, { stage = '' }: OwnColumns, stages: OwnStages): CrmReading {
	const found = readCrm(findCrm({ ...row }), stages);
	if (stage === '') return found;
	const standing: Standing | undefined = readCrm({ stage }, stages).standing;
	return { ...found, standing: found.standing ?? standing };
}

/** What is no address and no number is still text that two rows may share. */
function writtenContact({ lead, validation }: NormalizedLead): Pick<Lead, 'email' | 'phone'> {
	const written = (field: string) =>
		textOf(validation.issues.find((issue) => issue.field === field)?.value) ?? null;
	return { email: lead.email ?? written('email'), phone: lead.phone ?? written('phone') };
}
