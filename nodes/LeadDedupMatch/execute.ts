import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import type { EventData, NewEvent } from '../core/events';
import { matchSchema, type Lead, type Match } from '../core/lead';
import {
	decideMatch,
	keysOf,
	personOf,
	rememberAgain,
	rememberNew,
	replayOf,
	type MatchFacts,
	type Remembered,
} from '../core/match';
import {
	leadReader,
	placeInStore,
	settingsOf,
	workspaceReader,
	type Inquiry,
	type Placement,
	type StoreOptions,
	type StoreSession,
} from '../shared';
import { outputNames, outputOf } from './description';
import { settingsReader, type DedupSettings } from './readSettings';

/**
 * Finds out who each inquiry of the batch is from. The items take their turns one after the
 * other, so that two inquiries of one person in one batch see each other.
 */
export async function dedupMatch(context: IExecuteFunctions) {
	const setting = settingsOf(context);
	const readLead = leadReader(setting);
	const readSettings = settingsReader(setting);
	const workspaceOf = workspaceReader(context, setting<StoreOptions>('options', {}));
	const now = Date.now();

	return await placeInStore(context, outputNames.length, async (workspace, json, itemIndex) => {
		const lead = readLead(json, itemIndex, now);
		const session = workspace(workspaceOf(itemIndex, lead));
		return await matchInquiry({ session, settings: readSettings(itemIndex), json, lead, now });
	});
}

interface Task {
	session: StoreSession;
	settings: DedupSettings;
	json: IDataObject;
	lead: Lead;
	/** Milliseconds since 1970. */
	now: number;
}

async function matchInquiry(task: Task): Promise<Placement> {
	const { session, settings, lead, now } = task;
	const received = Date.parse(lead.receivedAt);
	const registration = {
		inquiryId: lead.inquiryId,
		receivedAt: Number.isNaN(received) ? now : received,
		replayWindowMs: settings.replayWindowMs,
	};
	const { id, known } = await session.inquiries.identify(registration);
	const inquiry = known ? await session.inquiries.find(id) : undefined;
	const answer = inquiry && (await answerAgain(task, inquiry));
	return answer ?? (await matchNow(task, { ...registration, ...inquiry, id }));
}

/**
 * The answer that the inquiry was given before. An inquiry that came to its end is a replay; one
 * that did not goes on with the same answer. `undefined` when it was never matched.
 */
async function answerAgain(task: Task, inquiry: Inquiry): Promise<Placement | undefined> {
	const { leadId, assignment } = inquiry;
	const stored = matchSchema.safeParse(inquiry.item.match);
	if (inquiry.state !== 'finished') {
		if (leadId === null || !stored.success) return undefined;
		await note(task, inquiry, { decision: stored.data.decision });
		return placed(task, inquiry, leadId, stored.data);
	}
	const match = replayOf(stored.data, {
		leadId,
		owner: assignment?.owner ?? null,
		receivedAt: inquiry.receivedAt,
	});
	await note(task, inquiry, { decision: match.decision });
	return placed(task, inquiry, leadId ?? inquiry.id, match, assignment && { assignment });
}

async function matchNow(task: Task, inquiry: Identified): Promise<Placement> {
	const { session, settings, json, lead, now } = task;
	const { matchOn, recentMs, hash } = settings;
	const facts: MatchFacts = {
		person: personOf(lead),
		receivedAt: inquiry.receivedAt,
		found: await session.leads.findCandidates(keysOf(personOf(lead), matchOn)),
		matchOn,
		recentMs,
	};
	const match = decideMatch(facts);
	const remembered = remember(facts, match, inquiry);
	await session.leads.save(remembered.lead, remembered.keys);

	const leadId = remembered.lead.id;
	const placement = placed(task, inquiry, leadId, match);
	const item = { ...json, ...placement.adds };
	const waitingAt = now + settings.waitingLimitMs;
	const { id, receivedAt } = inquiry;
	await session.inquiries.add({ id, leadId, receivedAt, waitingAt, item });
	await session.events.append([
		{
			...about(task, { id, leadId }),
			type: 'inquiry.registered',
			data: { receivedAt, waitingAt },
		},
		{
			...about(task, { id, leadId }),
			type: 'lead.matched',
			data: { match, record: { facts, settings: hash } },
		},
	]);
	return placement;
}

/** An inquiry that may not be in the store yet. */
type Identified = Pick<Inquiry, 'id' | 'receivedAt'>;

/** A new lead and a possible duplicate are leads of their own; a known lead learns. */
function remember({ person, receivedAt, found }: MatchFacts, match: Match, inquiry: Identified) {
	const known = found.find(({ lead }) => lead.id === match.recordId)?.lead;
	const remembered: Remembered = known
		? rememberAgain(known, person, receivedAt)
		: rememberNew(person, inquiry.id, receivedAt);
	return remembered;
}

/** An inquiry was received once: a later delivery says the time of the first. */
const placed = (
	{ lead }: Task,
	inquiry: Identified,
	leadId: string,
	match: Match,
	also?: object | null,
): Placement => ({
	output: outputOf(match.decision),
	adds: {
		lead: {
			...lead,
			id: leadId,
			inquiryId: inquiry.id,
			receivedAt: new Date(inquiry.receivedAt).toISOString(),
		},
		match,
		...also,
	},
});

const about = (
	{ now }: Task,
	{ id: inquiryId, leadId }: Pick<Inquiry, 'id' | 'leadId'>,
): Pick<NewEvent, 'at' | 'inquiryId' | 'leadId'> => ({ at: now, inquiryId, leadId });

async function note(
	task: Task,
	inquiry: Pick<Inquiry, 'id' | 'leadId'>,
	data: EventData<'inquiry.repeated'>,
) {
	await task.session.events.append([{ ...about(task, inquiry), type: 'inquiry.repeated', data }]);
}
