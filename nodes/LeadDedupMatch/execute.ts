import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { matchSchema, type Lead, type Match } from '../core/lead';
import {
	decideMatch,
	keysOf,
	personOf,
	rememberAgain,
	rememberNew,
	replayOf,
	type FoundLead,
	type KeyKind,
	type MatchFacts,
	type Remembered,
} from '../core/match';
import {
	inTransaction,
	leadReader,
	placeItems,
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

	return await inTransaction(
		async (workspace) =>
			await placeItems(context, outputNames.length, async (json, itemIndex) => {
				const lead = readLead(json, itemIndex, now);
				const session = workspace(workspaceOf(itemIndex, lead));
				return await matchInquiry({ session, settings: readSettings(itemIndex), json, lead, now });
			}),
	);
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
	const { session, settings, json, lead, now } = task;
	const received = Date.parse(lead.receivedAt);
	const waitingAt = now + settings.waitingLimitMs;
	const { inquiry, replay } = await session.inquiries.register({
		inquiryId: lead.inquiryId,
		receivedAt: Number.isNaN(received) ? now : received,
		replayWindowMs: settings.replayWindowMs,
		waitingAt,
		item: json,
	});
	if (!replay) {
		await note(task, inquiry, 'inquiry.registered', { receivedAt: inquiry.receivedAt, waitingAt });
	}
	return (replay && (await answerAgain(task, inquiry))) || (await matchNow(task, inquiry));
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
		await note(task, inquiry, 'inquiry.repeated', { decision: stored.data.decision });
		return placed(task, inquiry, leadId, stored.data);
	}
	const match = replayOf(stored.data, {
		leadId,
		owner: assignment?.owner ?? null,
		receivedAt: inquiry.receivedAt,
	});
	await note(task, inquiry, 'inquiry.repeated', { decision: match.decision });
	return placed(task, inquiry, leadId ?? inquiry.id, match, assignment && { assignment });
}

async function matchNow(task: Task, inquiry: Inquiry): Promise<Placement> {
	const { session, settings, json, lead } = task;
	const { matchOn, recentMs, hash } = settings;
	const facts: MatchFacts = {
		person: personOf(lead),
		receivedAt: inquiry.receivedAt,
		found: await findLeads(session, lead, matchOn),
		matchOn,
		recentMs,
	};
	const match = decideMatch(facts);
	const remembered = remember(facts, match, inquiry);
	await session.leads.save(remembered.lead, remembered.keys);

	const placement = placed(task, inquiry, remembered.lead.id, match);
	await session.inquiries.link(inquiry.id, remembered.lead.id, { ...json, ...placement.adds });
	await note(task, { ...inquiry, leadId: remembered.lead.id }, 'lead.matched', {
		match,
		record: { facts, settings: hash },
	});
	return placement;
}

/** The known leads that share a key, each with the kinds of key it shares. */
async function findLeads(session: StoreSession, lead: Lead, kinds: readonly KeyKind[]) {
	const found = new Map<string, FoundLead>();
	for (const key of keysOf(personOf(lead), kinds)) {
		for (const known of await session.leads.findCandidates([key])) {
			const before = found.get(known.id);
			if (before) before.sharedKinds.push(key.kind);
			else found.set(known.id, { lead: known, sharedKinds: [key.kind] });
		}
	}
	return [...found.values()];
}

/** A new lead and a possible duplicate are leads of their own; a known lead learns. */
function remember({ person, receivedAt, found }: MatchFacts, match: Match, inquiry: Inquiry) {
	const known = found.find(({ lead }) => lead.id === match.recordId)?.lead;
	const remembered: Remembered = known
		? rememberAgain(known, person, receivedAt)
		: rememberNew(person, inquiry.id, receivedAt);
	return remembered;
}

/** An inquiry was received once: a later delivery says the time of the first. */
const placed = (
	{ lead }: Task,
	inquiry: Inquiry,
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

async function note({ session, now }: Task, inquiry: Inquiry, type: string, data: object) {
	const { id: inquiryId, leadId } = inquiry;
	await session.events.append([{ at: now, type, inquiryId, leadId, data }]);
}
