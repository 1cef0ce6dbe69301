import { completeLead } from '../../../nodes/shared';
import type { Delivery } from '../../../nodes/core/deliver';
import { contentInquiryId } from '../../../nodes/core/keys';
import type { Escalation, Lead } from '../../../nodes/core/lead';
import {
	comparableOfLead,
	comparedParts,
	decideWithFacts,
	matchedData,
	personKeysOf,
	personOf,
	preselect,
	rememberAgain,
	rememberNew,
	startingThresholds,
} from '../../../nodes/core/match';
import type { StoreSession } from '../../../nodes/store';
import { delivery } from '../../core/deliver/records';
import { ann, assignment, clock, timer } from './records';

/** What somebody submits. */
export interface Submission {
	fullName: string;
	email: string | null;
	phone: string | null;
	company: string;
	message: string;
}

/** How far an inquiry gets: matched, given to an owner, on the clock, escalated. */
export const stages = ['matched', 'assigned', 'started', 'escalated'] as const;

export type Stage = (typeof stages)[number];

const isPast = (stage: Stage, reached: Stage) => stages.indexOf(reached) >= stages.indexOf(stage);

/**
 * Takes a submission through the flow and writes what the nodes would.
 *
 * @param at when it came in, in milliseconds
 */
export async function flowThrough(
	session: StoreSession,
	submission: Submission,
	at: number,
	reached: Stage = 'escalated',
): Promise<Lead> {
	const lead = await match(session, submission, at);
	if (isPast('assigned', reached)) await assign(session, lead, at);
	if (isPast('started', reached)) await start(session, lead, at);
	if (isPast('escalated', reached)) await escalate(session, lead, at);
	return lead;
}

async function match(session: StoreSession, submission: Submission, at: number): Promise<Lead> {
	const given = completeLead(
		{ ...submission, inquiryId: contentInquiryId(submission) },
		new Date(at).toISOString(),
	);
	const { id } = await session.inquiries.identify({
		inquiryId: given.inquiryId,
		receivedAt: at,
		replayWindowMs: 0,
	});
	const person = personOf(given);
	const comparable = comparableOfLead(given);
	const looked = await session.matches.lookUp({ comparable, proving: personKeysOf(person) });
	const weighing = { comparable, parts: comparedParts, thresholds: startingThresholds };
	const { known: counts, like } = looked;
	const { numbers } = preselect({ ...weighing, known: counts }, like);
	const leads = await session.matches.leadsOf(numbers);
	const found = leads.flatMap(({ number, lead }) =>
		like
			.filter((each) => each.number === number)
			.map(({ forms, sharedKinds }) => ({ lead, forms, sharedKinds })),
	);
	const facts = { ...weighing, known: counts, person, found, receivedAt: at, recentMs: 1e9 };
	const decided = decideWithFacts(facts);
	const decision = decided.match;
	const { record } = matchedData({ known: decided, countsKnown: true }, 'hash');
	const known = found.find(({ lead }) => lead.id === decision.recordId)?.lead;
	const remembered = known ? rememberAgain(known, person, at) : rememberNew(person, id, at);
	await session.leads.save(remembered.lead, remembered.keys);
	if (remembered.isNew) session.matches.add(remembered.lead.id, comparableOfLead(given));
	else await session.matches.learn(remembered.lead.id, comparableOfLead(given));
	const lead = { ...given, id: remembered.lead.id, inquiryId: id };
	await session.inquiries.add({
		id,
		leadId: lead.id,
		receivedAt: at,
		waitingAt: at + 60_000,
		item: { ...submission, lead, match: decision, note: `For the team: ${decision.reason}` },
	});
	await session.events.append([
		{ ...of(lead, at), type: 'inquiry.registered', data: { receivedAt: at, waitingAt: at } },
		{ ...of(lead, at), type: 'lead.matched', data: { match: decision, record } },
	]);
	return lead;
}

async function assign(session: StoreSession, lead: Lead, at: number) {
	const given = assignment({
		assignedAt: new Date(at).toISOString(),
		reason: `Rule "Big" (company is "${lead.company}", message is "${lead.message}").`,
	});
	const kept = {
		inquiryId: lead.inquiryId,
		leadId: lead.id,
		occasion: 'assign',
		assignment: given,
	};
	await session.assignments.record(kept);
	const shadow = session.shadows.of(await session.shadows.begin('Trial', at));
	await shadow.meet(lead.id, null);
	await shadow.assignments.record(kept);
	const { rule, strategy, reason, round } = given;
	const data = { owner: ann.id, queue: null, rule, strategy, reason, round, record: {} };
	await session.events.append([{ ...of(lead, at), type: 'lead.assigned', data }]);
	const told: Partial<Delivery> = {
		...{ id: `${lead.inquiryId}/Alert/round 1`, leadId: lead.id, state: 'done' },
		...{ subject: `${lead.fullName} of ${lead.company}`, text: `${lead.message} ${lead.phone}` },
		replyTo: lead.email ?? '',
	};
	await session.deliveries.add([delivery({ ...told, inquiryId: lead.inquiryId, queuedAt: at })]);
}

async function start(session: StoreSession, lead: Lead, at: number) {
	const { inquiryId } = lead;
	const inquiry = await session.inquiries.find(inquiryId);
	const started = clock({ inquiryId });
	await session.inquiries.keepItem(inquiryId, lead.id, at, { ...inquiry?.item, sla: {} });
	await session.clocks.start([started]);
	await session.timers.set([timer({ id: `${inquiryId}/breach`, inquiryId, dueAt: at + 1 })]);
	await session.inquiries.finish(inquiryId, 'handed over');
	await session.events.append([
		{ ...of(lead, at), type: 'clocks.started', data: { policy: '', clocks: [started] } },
	]);
}

async function escalate(session: StoreSession, lead: Lead, at: number) {
	const { inquiryId } = lead;
	const [breached] = await session.clocks.ofInquiry(inquiryId);
	const escalation: Escalation = {
		id: `${inquiryId}/First touch/step-1`,
		clock: 'First touch',
		step: 1,
		of: 1,
		action: 'remind owner',
		recipients: [{ name: ann.name, email: ann.email, phone: ann.phone }],
		channel: 'email',
		to: 'ann@example.com',
		reassignTo: null,
		pool: null,
		subject: `${lead.fullName} waits`,
		message: `${lead.fullName} of ${lead.company}, ${lead.phone}: ${lead.message}`,
		sendAt: null,
		nextDueAt: null,
		policy: '',
		timer: null,
		repeated: false,
		reason: 'First touch was due',
	};
	if (breached) {
		await session.clocks.update({ ...breached, state: 'breached', ladder: [escalation] });
	}
	await session.timers.cancel(inquiryId);
	// A call of which no clock had to be told comes last.
	await session.events.append([
		{
			...of(lead, at),
			type: 'escalation.step',
			data: { escalation, policy: '', timer: null, facts: { lead } },
		},
		{
			...{ at, type: 'activity.recorded', inquiryId: null, leadId: lead.id },
			data: { kind: 'note', at, by: lead.fullName ?? '', stopped: [] },
		},
	]);
}

/** Whom and when an event is about. */
const of = ({ inquiryId, id: leadId }: Lead, at: number) => ({ at, inquiryId, leadId });
