import { accountMarksSchema } from './accounts';
import { noNeeds, type LeadNeeds } from '../lead';
import { decideAssign, decideReassign, type RouteDecision } from './decide';
import type { LeadOwner, RouteFacts } from './facts';
import { noMarks } from './marks';
import { areaMarksSchema } from './territories';
import { compileRouting, type RoutePolicy } from './policy';
import { readRanges } from './ranges';
import { ofPool, type RouteRecord } from './record';
import { Rotation } from './rotation';
import { readSaid } from './saidRecord';
import type { Member, Pool } from './roster';
import { emptyRotation } from './rotationState';

/**
 * Takes a recorded decision again: asks the same rules with the inputs that were recorded.
 *
 * @param policy the settings that decided, which the Lead Store keeps under `record.policy`
 * @returns the same answer, and the same record of it
 * @throws LeadOpsError as {@link compileRouting}, for settings that cannot work
 * @example
 * decideAgain(decideAssign(facts, hash).record, policy).assignment.owner // the same owner
 */
export function decideAgain(record: RouteRecord, policy: RoutePolicy): RouteDecision {
	const facts = factsOf(record, policy);
	const { reassign } = record;
	if (!reassign) return decideAssign(facts, record.policy);
	const {
		from,
		pool,
		to,
		toPool,
		claimant,
		owners,
		substitute,
		slaPolicy,
		taken = 'did not act',
	} = reassign;
	const current = {
		owner: from && { name: from.name, member: memberAt(facts, from.owner) },
		pool,
		priority: record.priority,
		substitute: memberAt(facts, substitute ?? null),
		...(slaPolicy && { slaPolicy }),
		taken,
	};
	const asking = memberAt(facts, claimant ?? null);
	const next = { to, pool: toPool, owners, ...(asking && { claimant: asking }) };
	return decideReassign(facts, record.policy, current, next);
}

function factsOf(record: RouteRecord, policy: RoutePolicy): RouteFacts {
	const routing = compileRouting({ ...policy, fallbackQueue: record.fallbackQueue });
	const { members } = routing.roster;
	const those = (ranges = '') =>
		new Set(
			readRanges(ranges).flatMap((index) => {
				const member = members[index];
				return member ? [member] : [];
			}),
		);
	const said = readSaid(record.said ?? {});
	const passedOver = new Set(readRanges(record.passedOver ?? ''));
	const {
		known,
		accountOwner,
		outgrown,
		passedOn,
		met,
		keepers,
		needs,
		oldest,
		open,
		openIn,
		reached,
		turn,
		waitSince,
	} = record;
	const { ahead } = record;
	return {
		routing,
		now: record.at,
		knownOwner: known ? knownOwnerIn(known, members) : null,
		accountOwner: accountOwner
			? { ...accountOwner, member: members[accountOwner.owner ?? -1] ?? null }
			: null,
		marks: {
			...noMarks,
			area: areaMarksSchema.parse(record.area ?? {}),
			account: accountMarksSchema.parse(record.account ?? {}),
			lacks: new Set(record.lacks ?? []),
			budget: record.budget ?? null,
		},
		ruleMet: (index) => (index === met?.rule ? met.saw : passedOver.has(index) ? '' : null),
		rotation: (pool) => rotationBefore(pool, turn),
		keeper: ({ row }) => keeperIn(keepers, row, members),
		needs: ({ row }) => needsIn(needs, row),
		counted: ({ ref }, member) => reached?.[ref]?.[member?.index ?? ofPool] ?? 0,
		// Of others no more is known than that they would not have been free sooner.
		oldestCounted: ({ ref }, member) => oldest?.[ref]?.[member?.index ?? ofPool] ?? null,
		capsMet: new Set(readRanges(record.capsMet ?? '')),
		openLeads: ({ index }, pool) => (pool ? openIn?.[pool.row] : open)?.[index] ?? 0,
		saidAway: ({ index }) => said.get(index),
		had: those(record.hindered['had it before']),
		...(waitSince !== undefined && { waitSince }),
		...(outgrown !== undefined && { outgrown }),
		...(passedOn && { passedOn }),
		...(ahead && { ahead: ({ name }) => ahead[name] ?? 0 }),
	};
}

function needsIn(needs: RouteRecord['needs'], row: number): LeadNeeds {
	const found = needs?.find(({ pools }) => readRanges(pools).includes(row));
	return found ? { must: found.must, better: found.better } : noNeeds;
}

function keeperIn(
	keepers: RouteRecord['keepers'],
	row: number,
	members: readonly Member[],
): Member | null {
	const found = Object.entries(keepers ?? {}).find(([, rows]) => readRanges(rows).includes(row));
	return members[Number(found?.[0] ?? -1)] ?? null;
}

const knownOwnerIn = (
	{ name, owner, system }: NonNullable<RouteRecord['known']>,
	members: readonly Member[],
): LeadOwner => ({ name, member: members[owner ?? -1] ?? null, ...(system && { system }) });

const memberAt = ({ routing }: RouteFacts, index: number | null): Member | null =>
	index === null ? null : (routing.roster.members[index] ?? null);

/** The pool as it was before the turn, as far as it mattered. */
function rotationBefore({ name, weights }: Pool, turn: RouteRecord['turn']): Rotation {
	const own = weights.map((weight, position) => ({ key: String(position), weight }));
	if (turn?.pool !== name) return new Rotation(emptyRotation(), own);
	const standings = readRanges(turn.present).map((position, n) => [
		String(position),
		{ lag: turn.lags[n] ?? 0, lastTurn: turn.lastTurns[n] ?? 0, turns: 0 },
	]);
	return new Rotation({ ...emptyRotation(), members: Object.fromEntries(standings) }, own);
}
