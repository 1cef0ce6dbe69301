import type { EventData } from '../../core/events';
import { readPath } from '../../core/fieldPath';
import type { Qualification } from '../../core/lead';
import {
	askTheSame,
	decideQualificationAgain,
	readKeptSettings,
	rescore,
	tellRescored,
	tierChange,
	type KeptSettings,
	type QualifyRecord,
	type ScoreStanding,
	type TierDirection,
} from '../../core/qualify';
import type { LeadEvent, StoreSession } from '../../store';
import { activitiesOf, type MeantLead } from '../people';

/** A lead that was scored again. */
export interface Rescored {
	inquiryId: string;
	/** In one sentence. */
	reason: string;
	qualification: Qualification;
	/** Where it stood by what was said last. */
	before: ScoreStanding;
	/** Which way its tier went; `null` where it is in the same one. */
	direction: TierDirection | null;
}

/** Why a lead was not scored again, in one sentence. */
export interface NotRescored {
	notRescored: string;
}

type Books = Pick<StoreSession, 'inquiries' | 'leads' | 'people' | 'events' | 'policies'>;

/**
 * Scores a lead again as of now, by the record of its newest inquiry that was scored and by the activities
 * that the log has of the person. That it is in another tier than was said last is noted, once.
 *
 * The settings are the newest ones of the node that scored it, as long as they ask the same of a lead;
 * where they do not, nobody knows what it would answer, and those count by which it was scored.
 *
 * @param now epoch milliseconds
 */
export async function rescoreLead(
	session: Books,
	meant: MeantLead,
	now: number,
): Promise<Rescored | NotRescored> {
	const known = meant.leadId === null ? undefined : await session.leads.find(meant.leadId);
	if (known?.status === 'closed') {
		return notRescored(`the lead is closed${known.closedAs ? ` (${known.closedAs})` : ''}`);
	}
	const leadId = known?.id ?? meant.leadId;
	const scored = await lastScored(session, { ...meant, leadId });
	if (!scored) return notRescored('Lead Qualify Score has kept no score of the lead');
	const settings = await settingsOf(session, scored.record);
	if (!settings) return notRescored('the settings by which it was scored are kept no more');
	const { inquiryId, record, last } = scored;
	const { then, now: current } = settings;
	const activities = await activitiesOf(session, { id: leadId ?? inquiryId, inquiryId });
	const facts = { record, recordedBy: then.policy, policy: current.settings.policy, activities };
	const qualification = { ...rescore(facts, now), policy: current.hash };
	if (!mayBeSold(qualification))
		return notRescored('nobody is to sell to it', qualification.reason);
	const before = last ?? standingOf(decideQualificationAgain(then.policy, record));
	// What was said later than this moment stands.
	const direction =
		now < scored.saidAt ? null : tierChange(facts.policy.tiers, before, qualification);
	if (direction !== null) {
		const to = standingOf(qualification);
		const data = { from: before, to, direction, settings: current.hash };
		await session.events.append([{ at: now, type: 'lead.tierChanged', inquiryId, leadId, data }]);
	}
	const reason = tellRescored(direction, before, qualification);
	return { inquiryId, reason, qualification, before, direction };
}

const notRescored = (why: string, more = ''): NotRescored => ({
	notRescored: `Not re-scored, because ${why}${more === '' ? '.' : `: ${more}`}`,
});

const standingOf = ({ score, grade, tier }: Qualification): ScoreStanding => ({
	...{ score, grade, tier },
});

/** Whether points count for a lead: who is turned away, or wants something else, is not sold to however many. */
const mayBeSold = ({ verdict, reasonCode, category }: Qualification): boolean =>
	reasonCode.startsWith('score.') ||
	verdict === 'qualified' ||
	(verdict !== 'disqualified' && (category === 'sales' || category === 'unclear'));

/** What was last said of a lead's points. */
interface Scored {
	inquiryId: string;
	record: QualifyRecord;
	/** Where it stood when its tier last changed; `undefined` where it has not since the record. */
	last: ScoreStanding | undefined;
	/** Epoch milliseconds. */
	saidAt: number;
}

/** By the newest inquiry of the person, or by the one that is named where that was not scored. */
async function lastScored(
	{ inquiries, events }: Books,
	{ inquiryId, leadId }: MeantLead,
): Promise<Scored | undefined> {
	const newest = leadId === null ? null : await inquiries.newestOf(leadId);
	for (const inquiry of new Set([newest, inquiryId])) {
		if (inquiry === null) continue;
		const scored = scoredIn(
			inquiry,
			await events.ofTypes({ inquiryId: inquiry, leadId: null }, said),
		);
		if (scored) return scored;
	}
	return undefined;
}

const said = ['lead.qualified', 'lead.tierChanged'] as const;

function scoredIn(inquiryId: string, events: readonly LeadEvent[]): Scored | undefined {
	const at = events.findLastIndex(({ data }) => readPath(data, ['record', 'observed']));
	const [qualified, ...since] = at < 0 ? [] : events.slice(at);
	const change = since.at(-1);
	if (!qualified) return undefined;
	return {
		...{ inquiryId, saidAt: (change ?? qualified).at },
		record: (qualified.data as { record: QualifyRecord }).record,
		last: (change?.data as EventData<'lead.tierChanged'> | undefined)?.to,
	};
}

/** The settings of then, and those that count now. */
interface TwoSettings {
	then: KeptSettings;
	now: { hash: string; settings: KeptSettings };
}

async function settingsOf(
	{ policies }: Books,
	{ settings: hash }: QualifyRecord,
): Promise<TwoSettings | undefined> {
	const then = readKeptSettings(await policies.find(hash));
	if (!then) return undefined;
	const newest = await policies.newestOfSameNode(hash);
	const settings = readKeptSettings(newest?.settings);
	const isUsable = newest && settings && askTheSame(then, settings);
	return { then, now: isUsable ? { hash: newest.hash, settings } : { hash, settings: then } };
}
