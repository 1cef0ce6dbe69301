import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { settingsHash, type Owner } from '../../core/lead';
import { compileRoster, type Roster } from '../../core/route';
import { assignLead, turnsPerWorkspace } from '../../desk/assign';
import {
	compileConditions,
	explainMet,
	inTransaction,
	leadReader,
	noConditions,
	placeItems,
	policyKeeper,
	settingsOf,
	undoneAlone,
	workspaceReader,
	type ReadSetting,
	type StoreOptions,
} from '../../shared';
import { outputCount } from '../description';
import { readPolicy, type PolicyParameters, type RuleRow } from '../readPolicy';

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
		const allTurns = turnsPerWorkspace(workspace, roster, now);
		const place = undoneAlone(context, workspace, async (json, itemIndex) => {
			const lead = readLead(json, itemIndex, now);
			const { session, turns } = await allTurns.of(workspaceOf(itemIndex, lead));
			await keepPolicy(session, hash, settings);
			const ruleMet = (index: number) => {
				const rule = conditions[index];
				return rule ? explainMet(rule, itemIndex) : '';
			};
			const facts = { lead, roster, hash, turns, ownerOnItem: ownerOnItem(json), ruleMet };
			const assignment = await assignLead(session, facts, now);
			return { output: assignment.owner ? 0 : 1, adds: { assignment } };
		});
		const placed = await placeItems(context, outputCount, place);
		await allTurns.save();
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

/** Who owns the lead by what Dedup Match said. */
const ownerOnItem = ({ match }: IDataObject): Owner | null =>
	(match as { owner?: Owner | null } | undefined)?.owner ?? null;
