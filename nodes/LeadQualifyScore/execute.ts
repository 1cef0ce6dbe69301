import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { settingsHash, type Lead, type Qualification, type Verdict } from '../core/lead';
import {
	builtInKnowledge,
	compilePolicy,
	decideQualification,
	observe,
	readInquiry,
	textPlaces,
	type Observed,
	type TextPlace,
} from '../core/qualify';
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
	type Conditions,
	type OpenWorkspace,
	type ReadSetting,
	type StoreOptions,
} from '../shared';
import { outputNames, outputOf } from './description';
import { readPolicy, type CategoryRow, type PolicyParameters, type RuleRow } from './readPolicy';

interface QualifyOptions extends StoreOptions {
	lookIn?: TextPlace[];
	recordInStore?: boolean;
}

/** The verdicts with which the way to an owner ends. */
const endings: ReadonlySet<Verdict> = new Set<Verdict>(['nurture', 'disqualified']);

/** Says what each lead of the batch is about and what it is worth. */
export async function qualifyScore(context: IExecuteFunctions) {
	const setting = settingsOf(context);
	const readLead = leadReader(setting);
	const options = setting<QualifyOptions>('options', {});
	const qualify = qualifier(context, setting);
	const now = Date.now();

	const placing = (record?: Recorder) => async (json: IDataObject, itemIndex: number) => {
		const lead = readLead(json, itemIndex, now);
		const { lookIn = textPlaces } = options.at(itemIndex);
		const { observed, qualification } = qualify.one(lead, lookIn, itemIndex);
		await record?.(itemIndex, lead, observed, qualification);
		return { output: outputOf(qualification.verdict), adds: { qualification } };
	};

	if (options.at(0).recordInStore === false) {
		return await placeItems(context, outputNames.length, placing());
	}
	return await inTransaction(context, async (workspace) => {
		const record = recorder({
			workspace,
			workspaceOf: workspaceReader(context, options),
			policy: qualify.policy,
			keepPolicy: policyKeeper(context, now),
			now,
		});
		const place = undoneAlone(context, workspace, placing(record));
		return await placeItems(context, outputNames.length, place);
	});
}

/** Compiles the node's tables once, and gives what qualifies a lead by them. */
function qualifier(context: IExecuteFunctions, setting: ReadSetting) {
	const categoryConditions = conditionsIn(context, setting, 'categories.line', 'Categories, line');
	const ruleConditions = conditionsIn(context, setting, 'rules.rule', 'Scoring Rules, rule');
	const read = readPolicy(parametersOf(setting));
	const policy = compilePolicy(read, builtInKnowledge);
	const settings = {
		policy: read,
		builtInWords: builtInKnowledge.version,
		categoryConditions: categoryConditions.map(({ written }) => written),
		ruleConditions: ruleConditions.map(({ written }) => written),
	};
	const ask = (lines: Conditions[], index: number, itemIndex: number) => {
		const line = lines[index];
		return line ? explainMet(line, itemIndex) : '';
	};
	return {
		policy: { settings, hash: settingsHash(settings) },
		one(lead: Lead, lookIn: readonly TextPlace[], itemIndex: number) {
			const observed = observe(policy, readInquiry(lead, lookIn), {
				category: (index) => ask(categoryConditions, index, itemIndex) || null,
				rule: (index) => ask(ruleConditions, index, itemIndex),
			});
			return { observed, qualification: decideQualification(policy, observed) };
		},
	};
}

function parametersOf(setting: ReadSetting): PolicyParameters {
	const at0 = <Value>(name: string, fallback: Value) => setting(name, fallback).at(0);
	return {
		categories: at0('categories', {}),
		rules: at0('rules', {}),
		tiers: at0('tiers', {}),
		qualifiedFrom: at0('qualifiedFrom', 20),
		nurtureFrom: at0('nurtureFrom', 10),
		belowNurture: at0('belowNurture', 'review'),
	};
}

/** The conditions of a table's lines, one for each line. */
function conditionsIn(
	context: IExecuteFunctions,
	setting: ReadSetting,
	table: string,
	label: string,
): Conditions[] {
	const lines = context.getNodeParameter(table, 0, [], { rawExpressions: true });
	return (lines as unknown as Array<CategoryRow | RuleRow>).map(({ conditions }, index) =>
		compileConditions(
			conditions ?? noConditions,
			`${table}[${index}].conditions`,
			setting,
			`${label} ${index + 1}`,
		),
	);
}

type Recorder = (
	itemIndex: number,
	lead: Lead,
	observed: Observed,
	qualification: Qualification,
) => Promise<void>;

/** Keeps each decision, and ends the inquiries that go to nobody. */
function recorder({
	workspace,
	workspaceOf,
	policy,
	keepPolicy,
	now,
}: {
	workspace: OpenWorkspace;
	workspaceOf: ReturnType<typeof workspaceReader>;
	policy: { hash: string; settings: object };
	keepPolicy: ReturnType<typeof policyKeeper>;
	now: number;
}): Recorder {
	return async (itemIndex, lead, observed, qualification) => {
		const session = workspace(workspaceOf(itemIndex, lead));
		const { events, inquiries } = session;
		await keepPolicy(session, policy.hash, policy.settings);
		if (endings.has(qualification.verdict)) {
			await inquiries.finish(lead.inquiryId, qualification.verdict);
		}
		await events.append([
			{
				at: now,
				type: 'lead.qualified',
				inquiryId: lead.inquiryId,
				leadId: lead.id,
				data: { qualification, record: { observed, settings: policy.hash } },
			},
		]);
	};
}
