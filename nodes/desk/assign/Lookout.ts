import { attemptAsync } from '../../core/attempt';
import { noNeeds, type Assignment, type Waiting } from '../../core/lead';
import {
	capsMetBy,
	noMarks,
	poolNamed,
	roomIn,
	stillWaits,
	type Member,
	type RouteFacts,
	type Routing,
} from '../../core/route';
import type { StoreSession } from '../../store';
import { soonMs } from './Line';
import { routingOf } from './reassignLead';
import type { Team, TeamFacts } from './Team';
import { Turns, type TurnBooks } from './Turns';

export type LookoutBooks = TurnBooks & Pick<StoreSession, 'policies' | 'settings'>;

type LeadFacts = Omit<RouteFacts, 'waitSince'>;

/** Whom leads that wait are decided by, and what is the same for all of them. */
interface Policy {
	team: Team;
	facts: Omit<LeadFacts, 'capsMet' | keyof TeamFacts>;
}

/**
 * Looks, for many leads that wait, whether anybody can take them: by the owners as they stand in the node
 * that has them wait, and as many leads as they have by now.
 */
export class Lookout {
	private turns: Turns | undefined;

	/** By the hash of the settings; `null` where the store does not know them. */
	private readonly known = new Map<string, Policy | null>();

	/** The inquiries that are looked at here. */
	private readonly here = new Set<string>();

	/** How many were let go on for a pool, by its name. */
	private readonly through = new Map<string, number>();

	/**
	 * @param now epoch milliseconds
	 */
	constructor(
		private readonly session: LookoutBooks,
		private readonly now: number,
	) {}

	/**
	 * Until when a lead goes on waiting; `null` for one that is to be decided again.
	 *
	 * @param leadId `null` where its item does not say it
	 */
	async stillWaits(
		{ inquiryId, leadId }: { inquiryId: string; leadId: string | null },
		{ policy, waiting }: Pick<Assignment, 'policy' | 'waiting'>,
	): Promise<Waiting | null> {
		if (!waiting || this.now >= Date.parse(waiting.giveUpAt)) return null;
		const found = await this.policyOf(policy);
		if (!found) return null;
		const { team, facts } = found;
		const capsMet = await this.capsMetBy(inquiryId, facts.routing);
		const ofLead = { ...facts, ...(await team.factsFor(leadId ?? inquiryId)), capsMet };
		return stillWaits(ofLead, waiting) ?? (await this.isFull(ofLead, waiting));
	}

	/** Whether a lead meets the conditions of caps was found out when it began to wait. */
	private async capsMetBy(inquiryId: string, { caps }: Routing): Promise<ReadonlySet<number>> {
		if (caps.table.every(({ metKey }) => metKey === null)) return new Set();
		return capsMetBy(caps, await this.session.assignments.capKeysOf(inquiryId));
	}

	/** These leads are looked at here, and no run has them yet. */
	looksAt(inquiryIds: readonly string[]) {
		for (const id of inquiryIds) this.here.add(id);
	}

	/**
	 * As many leads as somebody can take are under way already, all of them older or more urgent: this one is
	 * looked at again when they have got there.
	 */
	private async isFull(facts: LeadFacts, waiting: Waiting): Promise<Waiting | null> {
		const pool = poolNamed(facts.routing.roster, waiting.for);
		const room = roomIn(facts, pool);
		if (room === 0 || room === Infinity) return null;
		const line = await this.turns?.line();
		const through = this.through.get(pool.name) ?? 0;
		if (through + (line?.outFor(pool, this.here) ?? 0) < room) {
			this.through.set(pool.name, through + 1);
			return null;
		}
		const soon = Math.min(this.now + soonMs, Date.parse(waiting.giveUpAt));
		return { ...waiting, until: new Date(soon).toISOString() };
	}

	private async policyOf(policy: string): Promise<Policy | null> {
		const known = this.known.get(policy);
		if (known !== undefined) return known;
		const found = await attemptAsync(async () => await routingOf(this.session, policy, this.now));
		// What cannot be said here is said where the lead is decided again.
		const opened = found.ok ? await this.open(found.value.routing) : null;
		this.known.set(policy, opened);
		return opened;
	}

	private async open(routing: Routing): Promise<Policy> {
		this.turns ??= await Turns.open(this.session, this.now, null);
		const facts = {
			...{ routing, now: this.now, knownOwner: null, accountOwner: null, marks: noMarks },
			...{ ruleMet: () => null, keeper: () => null, needs: () => noNeeds, had: new Set<Member>() },
		};
		return { team: await this.turns.teamOf(routing), facts };
	}
}
