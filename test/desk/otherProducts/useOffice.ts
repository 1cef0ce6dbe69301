import type { Assignment, Lead, LeadNeeds, ReleaseReason } from '../../../nodes/core/lead';
import type { OwnerMarks, RoutePolicy } from '../../../nodes/core/route';
import {
	claimLead,
	declineLead,
	moveAway,
	reassignLead,
	releaseLead,
	setAvailability,
} from '../../../nodes/desk/assign';
import type { Registered } from '../../../nodes/desk/inquiry';
import { changeStatus } from '../../../nodes/desk/people';
import type { StoreSession } from '../../../nodes/store';
import { policy as policyWith } from '../../core/route/team';
import { assign, minute, now, register, useDesk } from '../useDesk';

export const hour = 60 * minute;
export const day = 24 * hour;

/** What is asked of a lead by the node's settings, beside the policy. */
export interface Settings extends Partial<RoutePolicy> {
	/** The conditions of rules, by their names; one without conditions takes every lead. */
	when?: Record<string, (lead: Lead) => boolean>;
	/** The conditions of caps, by their names. */
	capWhen?: Record<string, (lead: Lead) => boolean>;
	/** Must Have and Better With of each line in Pools. */
	needs?: (lead: Lead, row: number) => LeadNeeds;
}

interface Sent extends Partial<Omit<Lead, 'custom'>> {
	custom?: Record<string, unknown>;
}

/** A desk at which leads come in, one after the other, by settings that may be changed between them. */
export class Office {
	now = now;

	private n = 0;

	/** What came in, by the number of the lead. */
	readonly leads: Registered[] = [];

	constructor(
		private readonly inStore: ReturnType<typeof useDesk>,
		public settings: Settings,
	) {}

	/** A lead comes in. @returns the number of the lead */
	async arrives(sent: Sent = {}): Promise<number> {
		const email = `p${this.n++}@example.com`;
		const registered = await this.inStore(
			async (session) =>
				await register(session, { email, message: `${email} ${this.n}`, ...sent }, this.now),
		);
		this.leads.push(registered);
		return this.leads.length - 1;
	}

	/** A lead that came in is assigned. @returns who has it, as {@link whoHas} */
	async assigns(n: number, onItem: { named?: Partial<OwnerMarks> } = {}): Promise<string> {
		return whoHas(await this.inStore(async (session) => await this.assignIn(session, n, onItem)));
	}

	/** So many leads come in and are assigned at once. @returns who has each */
	async gives(count: number, sent: Sent = {}): Promise<string[]> {
		const to: string[] = [];
		for (let n = 0; n < count; n++) to.push(await this.give(sent));
		return to;
	}

	/** A lead comes in and is assigned. @returns who has it */
	async give(sent: Sent = {}, onItem: { named?: Partial<OwnerMarks> } = {}): Promise<string> {
		return await this.assigns(await this.arrives(sent), onItem);
	}

	private async assignIn(
		session: StoreSession,
		n: number,
		{ named }: { named?: Partial<OwnerMarks> },
	): Promise<Assignment> {
		const { when = {}, capWhen = {}, needs, ...changes } = this.settings;
		const given = policyWith(changes);
		const registered = this.lead(n);
		const { lead } = registered;
		const met = given.caps.flatMap(({ name }, index) => (capWhen[name]?.(lead) ? [index] : []));
		return await assign(session, registered, this.now, {
			given,
			capsMet: new Set(met),
			ruleMet(index) {
				const asked = when[given.rules[index]?.name ?? ''];
				return !asked || asked(lead) ? '' : null;
			},
			...(needs && { needs: (row: number) => needs(lead, row) }),
			...(named && { ownerOnItem: { named: { ...nobody, ...named }, crm: null } }),
		});
	}

	lead(n: number): Registered {
		const found = this.leads[n];
		if (!found) throw new Error(`No lead ${n} came in`);
		return found;
	}

	/** What is known of a lead changes, and the item says so when it comes again. */
	changes(n: number, changes: Sent) {
		const before = this.lead(n);
		this.leads[n] = { ...before, lead: { ...before.lead, ...changes } as Lead };
	}

	/** The owner of a lead did not act, and the next one has it. */
	async reassigns(n: number, to: 'pool' | 'backup' | 'queue' = 'pool', pool: string | null = null) {
		const { lead } = this.lead(n);
		const step = `step at ${this.now}`;
		const facts = { lead, onItem: undefined, roundOnItem: null, step, nextOwner: { to, pool } };
		return whoHas(
			await this.inStore(async (session) => await reassignLead(session, facts, this.now)),
		);
	}

	async releases(n: number, why: ReleaseReason) {
		const { lead } = this.lead(n);
		await this.inStore(async (session) => await releaseLead(session, { lead, why }, this.now));
	}

	/** The CRM says that a lead was closed. */
	async closes(n: number, closedAs: 'won' | 'lost' = 'lost') {
		const { id } = this.lead(n).lead;
		const status = closedAs === 'won' ? ('customer' as const) : ('closed' as const);
		const said = { status, closedAs, reason: '', at: this.now, cause: 'person' } as const;
		await this.inStore(async (session) => await changeStatus(session, id, said, this.now));
	}

	async claims(n: number, name: string) {
		const { lead } = this.lead(n);
		const facts = { lead, onItem: undefined, by: called(name) };
		const claim = await this.inStore(async (session) => await claimLead(session, facts, this.now));
		return claim.isTheirs ? name : whoHas(claim.assignment);
	}

	async declines(n: number, name: string) {
		const { lead } = this.lead(n);
		const facts = {
			...{ lead, onItem: undefined, by: called(name), mostPerDay: null, timeZone: 'UTC' },
			nextOwner: { to: 'pool' as const },
		};
		const { assignment } = await this.inStore(
			async (session) => await declineLead(session, facts, this.now),
		);
		return whoHas(assignment);
	}

	async movesAway(name: string, which: 'unworked' | 'open' = 'open') {
		const facts = { from: called(name), which, nextOwner: { to: 'pool' as const }, limit: 100 };
		const { moved } = await this.inStore(
			async (session) => await moveAway(session, facts, this.now),
		);
		return moved.map(({ assignment }) => whoHas(assignment));
	}

	/** Set Availability, at once. */
	async says(name: string, away: boolean, until = '') {
		const facts = {
			...{ owner: name, away, from: '', until, by: '' },
			...{ forGood: true, workflowZone: 'UTC' },
		};
		await this.inStore(async (session) => await setAvailability(session, facts, this.now));
	}
}

const nobody: OwnerMarks = { id: null, crmId: null, email: null, name: null };

const called = (name: string): OwnerMarks => ({ ...nobody, name });

/** The owner's name, the queue in brackets, `waits` or `ended`. */
const whoHas = ({ owner, queue, strategy }: Assignment): string =>
	owner?.name ?? (queue ? `[${queue.name}]` : strategy === 'waiting' ? 'waits' : strategy);

/** What happens at a desk, and what comes of it. */
export interface Story {
	settings: Settings;
	happens: (office: Office) => Promise<unknown>;
	then: unknown;
}

/** Runs each story on an empty store of its own. */
export function tellStories(stories: Record<string, Story>) {
	const inStore = useDesk();
	test.each(Object.entries(stories))('%s', async (_name, { settings, happens, then }) => {
		expect(await happens(new Office(inStore, settings))).toEqual(then);
	});
}
