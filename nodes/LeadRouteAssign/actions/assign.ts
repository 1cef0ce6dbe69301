import type { FilterValue, IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { settingsHash, type Assignment, type Lead, type Owner } from '../../core/lead';
import { compileRoster, decideAssign, type Roster } from '../../core/route';
import {
	inTransaction,
	leadReader,
	meets,
	noConditions,
	placeItems,
	settingsOf,
	workspaceReader,
	type ReadSetting,
	type Setting,
	type StoreOptions,
	type StoreSession,
} from '../../shared';
import { outputCount } from '../description';
import { assignmentEvent } from '../assignmentEvent';
import { deskPerWorkspace, type Desk } from '../desk';
import { readPolicy, type PolicyParameters, type RuleRow } from '../readPolicy';

/** One submission is assigned once, whatever runs twice. */
const occasion = 'assign';

/** Gives each lead of the batch an owner or a queue. */
export async function assign(context: IExecuteFunctions) {
	const setting = settingsOf(context);
	const { roster, hash, settings } = readRoster(context, setting);
	const conditions = roster.policy.rules.map((_rule, index) =>
		setting<FilterValue>(`rules.rule[${index}].conditions`, noConditions),
	);
	const readLead = leadReader(setting);
	const workspaceOf = workspaceReader(context, setting<StoreOptions>('options', {}));
	const now = Date.now();
	const node = `${context.getWorkflow().id}/${context.getNode().id}`;

	return await inTransaction(async (workspace) => {
		const desks = deskPerWorkspace(workspace, roster, now, async (session) => {
			await session.policies.save({ hash, node, settings, at: now });
		});
		const placed = await placeItems(context, outputCount, async (json, itemIndex) => {
			const lead = readLead(json, itemIndex, now);
			const { session, desk } = await desks.of(workspaceOf(itemIndex, lead));
			const known = await session.assignments.current(lead.inquiryId);
			const assignment = known
				? { ...known, repeated: true }
				: await assignNow({ session, desk, roster, hash, lead, json, itemIndex, conditions, now });
			return { output: assignment.owner ? 0 : 1, adds: { assignment } };
		});
		await desks.save();
		return placed;
	});
}

function readRoster(context: IExecuteFunctions, setting: ReadSetting) {
	const at0 = <Value>(name: string, fallback: Value) => setting(name, fallback).at(0);
	const parameters: PolicyParameters = {
		owners: at0('owners', {}),
		rules: at0('rules', {}),
		otherwise: at0('otherwise', 'everyone'),
		otherwisePool: at0('otherwisePool', ''),
		fallbackQueue: at0('fallbackQueue', ''),
		fallbackQueueEmail: at0('fallbackQueueEmail', ''),
		options: at0('options', {}),
	};
	const policy = readPolicy(parameters, context.getTimezone());
	const rawRules = context.getNodeParameter('rules.rule', 0, [], { rawExpressions: true });
	const conditions = (rawRules as unknown as RuleRow[]).map((rule) => rule.conditions ?? null);
	const settings = { policy, conditions };
	return { roster: compileRoster(policy), hash: settingsHash(settings), settings };
}

interface Task {
	session: StoreSession;
	desk: Desk;
	roster: Roster;
	hash: string;
	lead: Lead;
	json: IDataObject;
	itemIndex: number;
	conditions: Array<Setting<FilterValue>>;
	now: number;
}

async function assignNow(task: Task): Promise<Assignment> {
	const { session, desk, roster, hash, lead, json, itemIndex, conditions, now } = task;
	const { assignment, turn, record } = decideAssign(
		{
			...desk.facts,
			roster,
			now,
			knownOwner: await knownOwnerOf(session, lead, json),
			ruleMet: (index) =>
				meets(
					conditions[index]?.at(itemIndex) ?? noConditions,
					`Rules: "${roster.policy.rules[index]?.name}"`,
				),
			had: new Set(),
		},
		hash,
	);
	const whole: Assignment = { ...assignment, round: 1, repeated: false };
	await session.assignments.record({
		inquiryId: lead.inquiryId,
		leadId: lead.id,
		occasion,
		assignment: whole,
	});
	await session.events.append([
		{
			at: now,
			type: 'lead.assigned',
			inquiryId: lead.inquiryId,
			leadId: lead.id,
			data: assignmentEvent(whole, record),
		},
	]);
	desk.note(whole.owner?.id ?? null, turn);
	return whole;
}

/**
 * The store's word counts more than the item's: another inquiry of the same person may have been
 * assigned since Dedup Match looked.
 */
async function knownOwnerOf(session: StoreSession, lead: Lead, json: IDataObject) {
	const known = await session.leads.find(lead.id);
	const match = json.match as { owner?: Owner | null } | undefined;
	return known?.owner ?? match?.owner ?? null;
}
