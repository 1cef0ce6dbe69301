import {
	firmKey,
	idOfRecord,
	KnownList,
	leadFields,
	preselect,
	type AccountMember,
	type AskedAccount,
	type Comparable,
	type CrmReading,
	type FoundLead,
	type ListedAs,
	type MatchFacts,
	type Weighing,
} from '../../core/match';
import { rowReader, type ReadRow, type RowSettings } from './readRow';
import type { NamedColumn, Row } from './rowColumns';

/** Records of a list with which leads are compared, such as what a search in a CRM gave. */
export interface ListedRecords {
	/** How many there are. */
	size: number;
	/** How many say something by which a person is told. */
	telling: number;
	/** Those of a company, the first of very many. */
	ofAccount(
		asked: AskedAccount,
		parentOf: (domain: string | null) => string | null,
	): AccountMember[];
	/** Those that somebody may be, and what is to be known of the others. */
	lookUp(weighing: Omit<Weighing, 'known'>): FoundAmong;
}

/** What a look-up gives a decision. */
export type FoundAmong = Pick<
	MatchFacts,
	'comparable' | 'known' | 'behind' | 'found' | 'crowded' | 'rest' | 'left'
>;

/**
 * Makes rows ready to be looked up: columns are recognised by their names, as Lead Normalize does.
 *
 * @param columns those that were named by hand
 */
export async function listedRecords(
	rows: readonly Row[],
	columns: readonly NamedColumn[],
	settings: RowSettings,
): Promise<ListedRecords> {
	const readRow = await rowReader(columns, settings);
	const found: FoundLead[] = [];
	const comparables: Comparable[] = [];
	rows.forEach((row, place) => {
		const read = readRow(row, place);
		const { comparable } = read;
		comparables.push(comparable);
		found.push({ ...asKnown(read, place), forms: [comparable], sharedKinds: [] });
	});
	const list = new KnownList(leadFields, comparables);
	let companies: Companies | undefined;
	return {
		size: rows.length,
		telling: comparables.filter((each) => each.some((value) => value !== '')).length,
		ofAccount(asked, parentOf) {
			companies ??= companiesOf(found, parentOf);
			const { ofId, ofDomain, ofFirm } = companies;
			const of = (index: Index, key: string | null) => (key === null ? [] : (index.get(key) ?? []));
			const all = [...of(ofId, asked.id), ...of(ofDomain, asked.domain), ...of(ofFirm, asked.firm)];
			return [...new Set(all)];
		},
		lookUp(weighing) {
			const { like, crowded, known } = list.lookUp(weighing.comparable);
			const told = preselect({ ...weighing, known }, like);
			return {
				...{ comparable: weighing.comparable, known, behind: told.behind },
				found: told.numbers.flatMap((number) => found[number] ?? []),
				...foundBeside(told, crowded),
			};
		},
	};
}

type Index = ReadonlyMap<string, AccountMember[]>;

/** Records by what tells their company. */
interface Companies {
	ofId: Index;
	ofDomain: Index;
	ofFirm: Index;
}

/** Of a company of thousands so many tell what there is to know. */
const MOST_OF_COMPANY = 200;

/** @param parentOf the same for all of a run */
function companiesOf(
	found: readonly FoundLead[],
	parentOf: (domain: string | null) => string | null,
): Companies {
	const all = found.map(
		({ lead, record }): AccountMember => ({
			...{ ...lead, accountName: lead.company, isRecord: true },
			// Of who knows when, nobody says that it was just now.
			...(record?.isUndated && { lastInquiryAt: 0, lastTouchAt: null }),
		}),
	);
	const indexBy = (keyOf: (member: AccountMember) => string | null | undefined): Index => {
		const index = new Map<string, AccountMember[]>();
		for (const member of all) {
			const key = keyOf(member);
			if (key === null || key === undefined) continue;
			const members = index.get(key);
			if (!members) index.set(key, [member]);
			else if (members.length < MOST_OF_COMPANY) members.push(member);
		}
		return index;
	};
	return {
		ofId: indexBy(({ crm }) => crm?.accountId),
		ofDomain: indexBy(({ domain }) => parentOf(domain)),
		ofFirm: indexBy(({ company }) => firmKey(company)),
	};
}

/** What is to be known of those who are not looked at. */
export const foundBeside = (
	{ rest, left }: Pick<ReturnType<typeof preselect>, 'rest' | 'left'>,
	crowded: readonly string[],
) => ({
	...(crowded.length > 0 && { crowded }),
	...(rest !== undefined && { rest }),
	...(left > 0 && { left }),
});

/** Of who has no times nobody knows that they were long not heard of, nor that nobody reached them. */
function asKnown(
	{ person, crm, hasTimes }: ReadRow,
	place: number,
): Pick<FoundLead, 'lead' | 'record'> {
	const { row = place + 1, isWithoutId = false, ...lead } = person;
	const record: ListedAs = {
		...{ id: isWithoutId ? null : lead.id, row },
		...{ system: crm.record?.system ?? null, url: crm.record?.url ?? null },
		lastActivityAt: lead.lastTouchAt === null ? null : new Date(lead.lastTouchAt).toISOString(),
		...(crm.standing && { standing: crm.standing }),
		...(!hasTimes && { isUndated: true }),
	};
	return {
		lead: {
			...{ ...lead, id: idOfRecord(lead.id) },
			...(!hasTimes && { lastTouchAt: lead.lastInquiryAt }),
		},
		record,
	};
}

/** What the CRM says of who was taken for a record, where the item does not say it itself. */
export const crmOfRecord = (
	{ lead, record }: Pick<FoundLead, 'lead' | 'record'>,
	item: CrmReading | undefined,
): CrmReading => ({
	standing: item?.standing ?? record?.standing,
	record: item?.record ?? lead.crm ?? recordAlone(record),
});

/** A row that no CRM is known to have given is found again by its ID. */
const recordAlone = (record: ListedAs | undefined) =>
	record === undefined || record.id === null
		? null
		: { system: record.system, id: record.id, url: record.url, ownerId: null, stage: null };
