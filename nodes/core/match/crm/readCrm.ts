import type { CrmRecord, Standing } from '../../lead';
import { meaningOf, meanings, stageKey, type Meaning } from './stages';

/** What a CRM says of a person, field by field; `undefined` for what it does not give. */
export interface CrmFields {
	/** Of a lead or a person, such as `hs_lead_status`. */
	status?: unknown;
	/** Of a deal, or of a whole life such as `lifecyclestage`. */
	stage?: unknown;
	/** Of an account, such as Salesforce's `Type`. */
	accountType?: unknown;
	isClosed?: unknown;
	isWon?: unknown;
	/** Why it ended, in the CRM's words. */
	reason?: unknown;
	system?: unknown;
	recordId?: unknown;
	url?: unknown;
	ownerId?: unknown;
	/** Of the same person, where the CRM says it. */
	ownerEmail?: unknown;
	ownerName?: unknown;
	/** Of the company's record. */
	accountId?: unknown;
}

/** What a CRM says of a person, read. */
export interface CrmReading {
	/** `undefined` where the CRM says nothing that is understood. */
	standing: Standing | undefined;
	/** `null` where the item names no record. */
	record: CrmRecord | null;
	/** What else tells who owns it; not there where the CRM says nothing. */
	owner?: CrmOwner;
}

/** What tells who owns a record, beside their ID in the CRM. */
export interface CrmOwner {
	email: string | null;
	name: string | null;
}

/** Own stages and what they mean, by {@link stageKey}. */
export type OwnStages = ReadonlyMap<string, Meaning>;

/**
 * Makes a table of own stages ready.
 *
 * @example
 * ownStages([{ stage: 'Signed', means: 'won' }]).get('signed') // { status: 'customer', closedAs: 'won' }
 */
export const ownStages = (
	rows: ReadonlyArray<{ stage: string; means: keyof typeof meanings }>,
): OwnStages => new Map(rows.map(({ stage, means }) => [stageKey(stage), meanings[means]]));

/** What says most, first: a customer with a lost deal stays one, and what ended is not open. */
const telling: ReadonlyArray<Standing['status']> = [
	'customer',
	'closed',
	'open opportunity',
	'open',
];

/**
 * Reads what a CRM says of a person: where they stand, and which record is theirs. Of several
 * fields the one that says most counts. A stage that nobody knows says only that there is a deal
 * which is under way, and that only where the status says `open`.
 *
 * @param own stages of the company's own, which count before the usual ones
 * @example
 * readCrm({ stage: 'closedwon' }, new Map()).standing // { status: 'customer', closedAs: 'won', reason: null }
 * readCrm({ status: 'open', stage: '7' }, new Map()).standing // { status: 'open opportunity', … }
 */
export function readCrm(fields: CrmFields, own: OwnStages): CrmReading {
	const stage = textOf(fields.stage);
	const status = textOf(fields.status);
	const meaning = meaningIn(fields, own, { stage, status });
	return {
		standing: meaning && { ...meaning, reason: textOf(fields.reason) },
		record: recordIn(fields, stage ?? status),
		...ownerIn(fields),
	};
}

function ownerIn({ ownerEmail, ownerName }: CrmFields): Pick<CrmReading, 'owner'> {
	const owner = { email: textOf(ownerEmail), name: textOf(ownerName) };
	return owner.email === null && owner.name === null ? {} : { owner };
}

function meaningIn(
	fields: CrmFields,
	own: OwnStages,
	{ stage, status }: { stage: string | null; status: string | null },
): Meaning | undefined {
	const read = (text: string | null) =>
		text === null ? undefined : (own.get(stageKey(text)) ?? meaningOf(text));
	const ofStage = read(stage);
	const [most] = [read(status), ofStage, read(textOf(fields.accountType)), flagged(fields)]
		.filter((meaning) => meaning !== undefined)
		.sort(
			(a, b) =>
				telling.indexOf(a.status) - telling.indexOf(b.status) ||
				Number(b.closedAs !== null) - Number(a.closedAs !== null),
		);
	const isDeal = stage !== null && ofStage === undefined;
	return isDeal && most?.status === 'open' ? meanings['open opportunity'] : most;
}

/** Salesforce says of a deal whether it is closed and whether it was won. */
function flagged({ isClosed, isWon }: CrmFields): Meaning | undefined {
	if (isTrue(isWon)) return meanings.won;
	if (isTrue(isClosed)) return meanings.lost;
	return isFalse(isClosed) ? meanings['open opportunity'] : undefined;
}

const yes: ReadonlySet<string | undefined> = new Set(['true', '1', 'yes']);
const no: ReadonlySet<string | undefined> = new Set(['false', '0', 'no']);

const isTrue = (value: unknown) => yes.has(textOf(value)?.toLowerCase());
const isFalse = (value: unknown) => no.has(textOf(value)?.toLowerCase());

function recordIn(fields: CrmFields, stage: string | null): CrmRecord | null {
	const accountId = textOf(fields.accountId);
	const record = {
		system: textOf(fields.system),
		id: textOf(fields.recordId),
		url: textOf(fields.url),
		ownerId: textOf(fields.ownerId),
		stage,
		...(accountId !== null && { accountId }),
	};
	return Object.values(record).every((value) => value === null) ? null : record;
}

/** Longer texts are no stage and no id. */
const LONGEST = 300;

function textOf(value: unknown): string | null {
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	const text = typeof value === 'string' ? value.trim() : '';
	return text === '' || text.length > LONGEST ? null : text;
}
