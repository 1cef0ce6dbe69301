import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { settingsHash, type Assignment, type Lead, type Owner } from '../../core/lead';
import { compileRoster, decideAssign, type Roster } from '../../core/route';
import {
	compileConditions,
	explainMet,
	inTransaction,
	leadReader,
	noConditions,
	placeItems,
	policyKeeper,
	settingsOf,
	tellAssigned,
	undoneAlone,
	workspaceReader,
	type Conditions,
	type ReadSetting,
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
	const conditions = compileRules(context, setting, roster);
	const readLead = leadReader(setting);
	const workspaceOf = workspaceReader(context, setting<StoreOptions>('options', {}));
	const now = Date.now();
	const keepPolicy = policyKeeper(context, now);

	return await inTransaction(context, async (workspace) => {
		const desks = deskPerWorkspace(workspace, roster, now);
		const place = undoneAlone(context, workspace, async (json, itemIndex) => {
			const lead = readLead(json, itemIndex, now);
			const { session, desk } = await desks.of(workspaceOf(itemIndex, lead));
			await keepPolicy(session, hash, settings);
			const known = await session.assignments.current(lead.inquiryId);
			const assignment = known
				? { ...known, repeated: true }
				: await assignNow({ session, desk, roster, hash, lead, json, itemIndex, conditions, now });
			return { output: assignment.owner ? 0 : 1, adds: { assignment } };
		});
		const placed = await placeItems(context, outputCount, place);
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
	const conditions = writtenRules(context).map((rule) => rule.conditions ?? null);
	const settings = { policy, conditions };
	return { roster: compileRoster(policy), hash: settingsHash(settings), settings };
}

/** The rules as they stand in the node, with their expressions. */
const writtenRules = (context: IExecuteFunctions) =>
	context.getNodeParameter('rules.rule', 0, [], { rawExpressions: true }) as unknown as RuleRow[];

const compileRules = (context: IExecuteFunctions, setting: ReadSetting, roster: Roster) =>
	writtenRules(context).map(({ conditions }, index) =>
		compileConditions(
			conditions ?? noConditions,
			`rules.rule[${index}].conditions`,
			setting,
			`Rules: "${roster.policy.rules[index]?.name}"`,
		),
	);

interface Task {
	session: StoreSession;
	desk: Desk;
	roster: Roster;
	hash: string;
	lead: Lead;
	json: IDataObject;
	itemIndex: number;
	conditions: Conditions[];
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
			ruleMet: (index) => {
				const rule = conditions[index];
				return rule ? explainMet(rule, itemIndex) : '';
			},
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
	await tellAssigned(session, lead.inquiryId, whole, { leadId: lead.id, now });
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
