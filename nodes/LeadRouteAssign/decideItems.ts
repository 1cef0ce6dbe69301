import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import type { Problem } from '../core/check';
import { readPath } from '../core/fieldPath';
import { qualificationSchema, settingsHash } from '../core/lead';
import { findCrm, ownStages, readCrm } from '../core/match';
import {
	accountSaid,
	compileRouting,
	ownerMarksSchema,
	refuseSharedAccounts,
	unlikeLineups,
	withWorkspaceHours,
} from '../core/route';
import type { CalendarSettings } from '../core/time';
import { sharedHosts } from '../desk/accounts';
import {
	turnsPerWorkspace,
	type AssignFacts,
	type OwnerOnItem,
	type TurnBooks,
} from '../desk/assign';
import {
	combined,
	compiled,
	expectedOf,
	inItemTransaction,
	isUnseenUntilQueue,
	itemsWithoutLead,
	leadReader,
	mapped,
	nodeKey,
	placeItems,
	policyKeeper,
	saidOnce,
	settingsOf,
	tellDoubts,
	workspaceReader,
	type Placement,
	type SettingSource,
	type StoreSession,
} from '../shared';
import { assignParameters, optionParameters } from './description';
import { askedColumns } from './ownersInput/columns';
import { rowsOfRun, type GivenRows } from './ownersInput/rowsOfRun';
import { askedOfLead } from './tables/askedOfLead';
import { doubtsOfRun } from './doubtsOfRun';
import { ofNobody } from './ofNobody';
import { readPolicy, type WrittenPolicy } from './readPolicy';

/** What every decision needs of the store. */
type DecisionBooks = TurnBooks & Pick<StoreSession, 'policies'>;

/** What is done with each lead of a batch. */
export interface LeadWork<Books extends DecisionBooks> {
	/** The names of the outputs, in order. */
	outputs: readonly string[];
	/** In which workspace it is decided, by the one that the lead belongs to; that one if not given. */
	place?: (workspace: string) => string;
	/** By which books of the workspace it is decided. */
	booksOf: (session: StoreSession, now: number) => Books | Promise<Books>;
	/** Whether turns are taken and settings kept. */
	isKept: boolean;
	/** What becomes of an item without a lead; if not given, it is an assignment to nobody. */
	ofNobody?: (reason: string, now: number) => Placement;
	decide: (work: { session: Books; facts: AssignFacts; now: number }) => Promise<Placement>;
}

/**
 * Decides each lead of the batch by the settings on the screen, in one transaction. An item without a lead
 * is nobody's.
 */
export async function decideItems<Books extends DecisionBooks>(
	context: IExecuteFunctions,
	work: LeadWork<Books>,
) {
	const source = settingsOf(context);
	const {
		policyOf,
		askedOfLead: asked,
		rows,
	} = policyReader(source, context.getTimezone(), await sharedHosts());
	const doubts = new Map<string, readonly Problem[]>();
	const now = Date.now();
	const doubtsOf = doubtsOfRun(context, now);
	const said = saidOnce(context, now);
	const readLead = leadReader(source);
	const missing = itemsWithoutLead(context, source);
	const workspaceOf = workspaceReader(context, optionParameters.read(source).options);
	const keepPolicy = policyKeeper(context, now);
	const comingIn = rowsOfRun(context, rows);

	return await inItemTransaction(
		context,
		async (workspace, undoable) => {
			const allTurns = turnsPerWorkspace(
				async (name) => await work.booksOf(workspace(name), now),
				now,
				nodeKey(context),
			);
			const place = undoable(async (json, itemIndex) => {
				const noLead = missing(itemIndex);
				if (noLead !== null) return (work.ofNobody ?? ofNobody)(noLead, now);
				const lead = readLead(json, itemIndex, now);
				const ofLead = workspaceOf(itemIndex, lead);
				const name = work.place?.(ofLead) ?? ofLead;
				const { calendar } = await said.of(workspace(ofLead), ofLead);
				const given = await comingIn.of(await allTurns.sessionOf(name), ofLead);
				const { routing, hash, settings } = policyOf(calendar, given, itemIndex);
				doubts.set(hash, doubtsOf(hash, settings, calendar));
				const { session, team } = await allTurns.of(name, routing);
				if (work.isKept) await keepPolicy(session, hash, settings);
				const facts = {
					...{ lead, item: json, routing, hash, team, ownerOnItem: ownerOnItem(json) },
					qualification: qualificationSchema.safeParse(json.qualification).data ?? null,
					...asked(itemIndex),
				};
				return await work.decide({ session, facts, now });
			});
			const placed = await placeItems(context, work.outputs, place, (json) => ageOf(json, now));
			if (work.isKept) await allTurns.save();
			for (const problems of doubts.values()) tellDoubts(context, problems);
			tellDoubts(context, comingIn.problems());
			for (const [pool, other] of allTurns.unlikePools()) {
				const message = unlikeLineups(pool, other);
				context.addExecutionHints({ message, location: 'outputPane' });
			}
			return placed;
		},
		// A lead of whose owner nobody has heard comes back, and is assigned again.
		{ ...expectedOf(context.getInputData()), isRepeatable: isUnseenUntilQueue(context) },
	);
}

/** Leads of one run take turns in the order in which they were received. */
function ageOf(json: IDataObject, now: number): number {
	const receivedAt = readPath(json, ['lead', 'receivedAt']);
	const at = typeof receivedAt === 'string' ? Date.parse(receivedAt) : NaN;
	return Number.isNaN(at) ? now : at;
}

/**
 * Reads the tables for each item; the same settings are compiled once for each workspace's hours.
 *
 * @param isShared whether anybody can have a mailbox at a host
 */
function policyReader(
	source: SettingSource,
	workflowZone: string,
	isShared: (host: string) => boolean,
) {
	const parts = { ...assignParameters.read(source), ...optionParameters.read(source) };
	const { fallbackQueue, fallbackQueueEmail } = parts;
	const queueOfItem = !(fallbackQueue.constant && fallbackQueueEmail.constant);
	const writtenWith = (given: GivenRows) =>
		mapped(
			combined(parts),
			(values): WrittenPolicy => ({ ...readPolicy(values, workflowZone, given), queueOfItem }),
		);
	const compile = (settings: WrittenPolicy) => {
		refuseSharedAccounts(settings.policy.accounts, isShared);
		return {
			settings,
			routing: compileRouting(settings.policy),
			hash: settingsHash(settings),
		};
	};
	type PolicyOf = (itemIndex: number) => ReturnType<typeof compile>;
	const ready = new Map<GivenRows, Map<CalendarSettings, PolicyOf>>();
	return {
		rows: {
			ownersFrom: parts.ownersFrom.at(0),
			columns: askedColumns(parts.ownerColumns.at(0), parts.pools.at(0)),
			territoriesFrom: parts.territoriesFrom.at(0),
		},
		policyOf(hours: CalendarSettings, given: GivenRows, itemIndex: number) {
			const byHours = ready.get(given) ?? new Map<CalendarSettings, PolicyOf>();
			const policyOf =
				byHours.get(hours) ??
				compiled(writtenWith(given), (settings) =>
					compile({ ...settings, policy: withWorkspaceHours(settings.policy, hours) }),
				);
			ready.set(given, byHours.set(hours, policyOf));
			return policyOf(itemIndex);
		},
		askedOfLead: (itemIndex: number) => askedOfLead(parts, itemIndex),
	};
}

/** Who owns the lead by what the match says, and by a record of the CRM on the item. */
function ownerOnItem(json: IDataObject): OwnerOnItem {
	const named = readPath(json, ['match', 'owner']) ?? null;
	const { record: crm, owner: crmOwner } = readCrm(findCrm(json), ownStages([]));
	return {
		// Most leads have none, and to say what is wrong with that takes zod long.
		named: named === null ? null : (ownerMarksSchema.safeParse(named).data ?? null),
		crm,
		...(crmOwner && { crmOwner }),
		account: accountSaid(readPath(json, ['match', 'account'])),
	};
}
