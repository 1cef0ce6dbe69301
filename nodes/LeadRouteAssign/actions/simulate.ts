import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { LeadOpsError } from '../../core/errors';
import { readPath } from '../../core/fieldPath';
import { findCrm, ownStages, readCrm } from '../../core/match';
import {
	accountSaid,
	asAccountOwner,
	compileRoster,
	leadMarksOf,
	compileRouting,
	OwnerFinder,
	passedOnBy,
	PastDoubts,
	pastMoment,
	reportOf,
	Simulation,
	withWorkspaceHours,
	type PastLead,
	type Roster,
	type Routing,
} from '../../core/route';
import { itemParts, qualificationSchema, type Lead } from '../../core/lead';
import type { CalendarSettings } from '../../core/time';
import { sharedHosts } from '../../desk/accounts';
import { everSaidOf } from '../../desk/assign';
import {
	combined,
	compiled,
	liveNameOf,
	mapped,
	saidByLooking,
	settingsOf,
	settingsOfOthers,
	readStore,
	tellDoubts,
	tellReasons,
	workspaceFor,
	type SettingSource,
} from '../../shared';
import { assignParameters, optionParameters, outputNames } from '../description';
import { askedColumns } from '../ownersInput/columns';
import { rowsOfRun, type GivenRows } from '../ownersInput/rowsOfRun';
import { pastParameters } from '../past';
import { ownerMeant, recalledInquiries, recalledItems, type Recalled } from '../pastLeads';
import { readPolicy } from '../readPolicy';
import { explain } from './explain';
import { askedOfLead } from '../tables/askedOfLead';

const minuteMs = 60_000;

/**
 * Decides past leads again by the present settings and reports what would have come of it, on one
 * item. Nothing is written, and nobody's turn is taken.
 */
export async function simulate(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const now = Date.now();
	const source = settingsOf(context);
	const past = combined(pastParameters.read(source)).at(0);
	if (past.pastFrom === 'none') return await explain(context);
	const options = optionParameters.read(source).options.at(0);
	const workspace = liveNameOf(workspaceFor(context, options));
	const { calendar } = await saidByLooking(context, now)(workspace);
	const assumptions = {
		responseMs: past.responseTime * minuteMs,
		targetMs: past.responseTarget * minuteMs,
	};
	const everSaid = await readStore(context, async (open) => await everSaidOf(open(workspace)));
	const simulation = new Simulation(assumptions, await sharedHosts(), everSaid);
	const { ownersFrom, ownerColumns, pools, territoriesFrom } = assignParameters.read(source);
	const comingIn = rowsOfRun(context, {
		ownersFrom: ownersFrom.at(0),
		columns: askedColumns(ownerColumns.at(0), pools.at(0)),
		territoriesFrom: territoriesFrom.at(0),
	});
	const given = await readStore(
		context,
		async (open) => await comingIn.of(open(workspace), workspace),
	);
	const doubts = new PastDoubts();
	const reader = { hours: calendar, workflowZone: context.getTimezone(), given };

	if (past.pastFrom === 'items') {
		const settingsFor = settingsReader(source, reader);
		for (const lead of recalledItems(context, past, doubts)) {
			simulation.take(...settingsFor(lead, lead.itemIndex));
		}
	} else {
		let page: Recalled[] = [];
		const ofPage = settingsOfOthers(context, (index) => page[index]?.json);
		const settingsFor = settingsReader(ofPage, reader);
		for await (page of recalledInquiries(context, workspace, spanOf(context, past, now))) {
			for (const [index, lead] of page.entries()) simulation.take(...settingsFor(lead, index));
		}
	}

	const report = reportOf(simulation.result(), assumptions, doubts);
	tellDoubts(context, [...comingIn.problems(), ...doubts.problems()]);
	tellReasons(context, outputNames.simulate, [{ output: 0, reason: report.reason }]);
	const item = {
		json: itemParts({ simulation: report }) as IDataObject,
		pairedItem: context.getInputData().map((_, index) => ({ item: index })),
	};
	return outputNames.simulate.map((_, output) => (output === 0 ? [item] : []));
}

function spanOf(
	context: IExecuteFunctions,
	{ pastSince, pastUntil }: { pastSince: string; pastUntil: string },
	now: number,
) {
	const at = (label: string, written: string) => {
		const moment = pastMoment(written, context.getTimezone());
		if (moment !== undefined) return moment;
		throw new LeadOpsError({
			code: 'past.date',
			message: `${label}: "${written}" is no date that is sure`,
			hint: 'Write a day as 2026-05-04, or a time of it as 2026-05-04 14:00, or leave it empty.',
		});
	};
	const span = {
		from: at('Received From', pastSince) ?? 0,
		to: at('Received Before', pastUntil) ?? now,
	};
	if (span.from < span.to) return span;
	throw new LeadOpsError({
		code: 'past.span',
		message: `Received From (${pastSince}) is not before Received Before (${pastUntil || 'now'})`,
		hint: 'Write the earlier one under Received From, or leave one of them empty.',
	});
}

/**
 * Reads for each lead how it would be routed, and what the rules see on it. The owners are those of the
 * first lead: turns and loads are theirs.
 */
function settingsReader(
	source: SettingSource,
	{
		hours,
		workflowZone,
		given,
	}: { hours: CalendarSettings; workflowZone: string; given: GivenRows },
) {
	const parts = { ...assignParameters.read(source), ...optionParameters.read(source) };
	let known: { roster: Roster; finder: OwnerFinder } | undefined;
	const routingOf = compiled(
		mapped(combined(parts), (values) => readPolicy(values, workflowZone, given).policy),
		(written): Routing => {
			const policy = withWorkspaceHours(written, hours);
			if (!known) {
				const roster = compileRoster(policy.lines, policy.pools);
				known = { roster, finder: new OwnerFinder(roster) };
			}
			return compileRouting(policy, known.roster);
		},
	);
	return (recalled: Recalled, index: number): [PastLead, Routing] => {
		const routing = routingOf(index);
		const finder = known?.finder ?? new OwnerFinder(routing.roster);
		const { json, lead, actualOwner, rightOwner, ...times } = recalled;
		const crm = readCrm(findCrm(json), ownStages([])).record;
		return [
			{
				...times,
				marks: leadMarksOf(lead, crm ?? lead.crm),
				passedOn: passedOnBy(qualificationSchema.safeParse(json.qualification).data),
				...askedOfLead(parts, index),
				...(lead.status && { status: lead.status }),
				knownOwner: ownerMeant(finder, readPath(json, ['match', 'owner'])),
				accountOwner: accountOwnerOf(json, lead, finder),
				actualOwner: ownerMeant(finder, actualOwner),
				rightOwner: ownerMeant(finder, rightOwner),
			},
			routing,
		];
	};
}

/** Who owned the company then, by what Dedup Match or the flow wrote. */
function accountOwnerOf(
	json: IDataObject,
	{ company }: Pick<Lead, 'company'>,
	finder: OwnerFinder,
): PastLead['accountOwner'] {
	const said = accountSaid(readPath(json, ['match', 'account']));
	if (!said?.owner) return null;
	const owner = asAccountOwner(finder.meant(said.owner), said, company);
	return { ...owner, isOfStore: said.ownerFrom === 'store' };
}
