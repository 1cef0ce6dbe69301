import { z } from 'zod/v4';
import { LeadOpsError } from '../errors';
import { prioritySchema, queueSchema, reviewSchema, type Queue, type ReviewReason } from '../lead';
import {
	everyone,
	findMember,
	isPool,
	poolNamed,
	type Member,
	type Pool,
	type Roster,
} from './roster';
import { compileTimes, ruleDuringSchema, type RuleTimes } from './ruleTimes';
import { whenNobodySchema } from './waiting';

/** Where a rule sends a lead. */
export const targetSchema = z.object({
	/**
	 * `everyone` shares among all owners; `territory` asks the table of territories; `review` is for a
	 * person to decide, in the fallback queue.
	 */
	kind: z.enum(['pool', 'owner', 'queue', 'everyone', 'territory', 'review']),
	/** The name of the pool, owner or queue. */
	name: z.string(),
	/** Why a person is to decide; that the rule says so if not given. */
	because: reviewSchema.shape.reason.optional(),
	/**
	 * Whether each lead says the name, which may be empty then. One that means nobody is passed over
	 * wherever it stands; one that is written on the screen is told, as a slip or somebody's older name.
	 */
	ofLead: z.boolean().optional(),
	/** Whether the owners come in, so that for a while there may be none at all. */
	ofInput: z.boolean().optional(),
});

export type RouteTarget = z.infer<typeof targetSchema>;

/** One line of the rules table; its conditions were met or not outside. */
const ruleSchema = z.object({
	name: z.string(),
	target: targetSchema,
	/** `null` for what Lead Qualify Score says of the lead. */
	priority: prioritySchema.nullable(),
	/** The name of an SLA policy, passed on with the lead. */
	slaPolicy: z.string().optional(),
	/** Who takes over its leads, in the place of their owner's own backup. */
	backup: targetSchema.optional(),
	/** When nobody of its pool can take a lead; as the policy says if not given. */
	whenNobody: whenNobodySchema.optional(),
	/** Whether it is switched off, and asked of no lead. */
	off: z.boolean().optional(),
	/** When it is asked; always if not given. */
	during: ruleDuringSchema.optional(),
	/** A rule without conditions takes every lead. */
	unconditional: z.boolean(),
});

export type RouteRule = z.infer<typeof ruleSchema>;

/** Whether a rule takes every lead at any time, so that none after it is ever asked. */
export const takesEveryLead = ({ unconditional, off, during }: RouteRule): boolean =>
	unconditional && !off && (during?.text ?? '').trim() === '';

/** Where leads go, as the screen says it. It may differ from lead to lead. */
export const ruleSettingsSchema = z.object({
	rules: z.array(ruleSchema).readonly(),
	/** Where a lead goes that no rule took. */
	otherwise: targetSchema,
	fallbackQueue: queueSchema,
});

export type RuleSettings = z.infer<typeof ruleSettingsSchema>;

/** Where a lead goes, found in the owners table. */
export type Place =
	| { kind: 'pool'; pool: Pool }
	| { kind: 'owner'; member: Member }
	| { kind: 'queue'; queue: Queue }
	| { kind: 'territory' }
	| { kind: 'review'; because: ReviewReason }
	/** What is named means nobody; `why` is a clause. */
	| { kind: 'nobody'; why: string };

/** A rule whose target was found. */
export interface CompiledRule extends RouteRule {
	place: Place;
	/** When it is asked; `null` for always. */
	times: RuleTimes | null;
	/** `null` where the owner's own backup takes over. */
	substitute: Member | null;
}

/** Rules that were checked and can be used. */
export interface CompiledRules {
	rules: CompiledRule[];
	otherwise: Place;
	fallbackQueue: Queue;
}

/**
 * Finds what rules name in the owners table. It costs a look-up for each rule, so it can be done
 * for each lead.
 *
 * @throws LeadOpsError naming what cannot work on the screen: `queue.name`, `rule.unreachable`,
 * `rule.target`, `rule.times`, `pool.empty`, `owners.none`
 */
export function compileRules(roster: Roster, written: RuleSettings): CompiledRules {
	const { rules, otherwise, fallbackQueue } = written;
	if (fallbackQueue.name.trim() === '') {
		throw new LeadOpsError({
			code: 'queue.name',
			message: 'Fallback Queue has no name',
			hint: 'Name the queue where leads wait when nobody can take them, such as Lead Desk.',
		});
	}
	const catchAll = rules.findIndex(takesEveryLead);
	const hidden = catchAll === -1 ? undefined : rules.slice(catchAll + 1).find(({ off }) => !off);
	if (hidden) {
		throw new LeadOpsError({
			code: 'rule.unreachable',
			message: `Rules: "${hidden.name}" is never reached, because "${rules[catchAll]?.name}" above it has no conditions and takes every lead`,
			hint: 'Move the rule without conditions to the end, or give it conditions.',
		});
	}
	const place = placeFinder(roster, fallbackQueue);
	return {
		rules: rules.map((rule) => ({
			...rule,
			...(rule.off
				? { place: nowhere, substitute: null, times: null }
				: {
						place: place(`Rules: "${rule.name}"`, rule.target),
						substitute: backupOf(roster, rule),
						times: compileTimes(`Rules: "${rule.name}"`, rule.during),
					}),
		})),
		otherwise: place('When No Rule Matches', otherwise),
		fallbackQueue,
	};
}

/** Of a rule that is switched off, whatever it names: it may be there for later. */
const nowhere: Place = { kind: 'nobody', why: 'it is switched off' };

/** Who takes over by a rule; for a name that nobody has, each owner's own backup does. */
const backupOf = (roster: Roster, { backup }: RouteRule): Member | null =>
	backup && backup.name.trim() !== '' ? (findMember(roster, backup.name) ?? null) : null;

/**
 * Finds in the owners table what lines of tables name.
 *
 * @returns what throws LeadOpsError for what cannot work: `rule.target`, `pool.empty`, `owners.none`
 * @example
 * placeFinder(roster, fallbackQueue)('Rules: "Germany"', { kind: 'pool', name: 'DACH' })
 */
export const placeFinder =
	(roster: Roster, fallbackQueue: Queue) =>
	(where: string, target: RouteTarget): Place =>
		compileTarget(roster, fallbackQueue, where, target);

function compileTarget(
	roster: Roster,
	fallbackQueue: Queue,
	where: string,
	{ kind, name, because = 'rule', ofLead = false, ofInput = false }: RouteTarget,
): Place {
	const isNamed = name.trim() !== '';
	const refuse = (why: string, code: string, message: string, hint: string): Place => {
		// A neighbour who was renamed is no reason to leave leads with nobody: the next place has them.
		if (ofLead || isNamed) return { kind: 'nobody', why };
		throw new LeadOpsError({ code, message, hint });
	};
	switch (kind) {
		case 'everyone':
			if (roster.members.length === 0) {
				if (ofInput) return { kind: 'nobody', why: 'there are no owners' };
				throw new LeadOpsError({
					code: 'owners.none',
					message: 'Owners: the table is empty, so there is nobody to give a lead to',
					hint: 'Add the people of your team to the Owners table, or send leads to a queue.',
				});
			}
			return { kind: 'pool', pool: poolNamed(roster, everyone) };
		case 'pool': {
			const pool = poolNamed(roster, name);
			if (isNamed && pool.members.length > 0) return { kind: 'pool', pool };
			if (isNamed && isPool(pool)) {
				return { kind: 'nobody', why: `nobody meets the conditions of the pool "${name}"` };
			}
			return refuse(
				isNamed ? `nobody is in the pool "${name}"` : 'the lead names no pool',
				'pool.empty',
				`${where} assigns to a pool without a name`,
				'Write the name of a pool, as it stands under Pools in the Owners table.',
			);
		}
		case 'owner': {
			const member = isNamed ? findMember(roster, name) : undefined;
			if (member) return { kind: 'owner', member };
			return refuse(
				isNamed ? `"${name}" is not in the Owners table` : 'the lead names no owner',
				'rule.target',
				`${where} assigns to an owner without a name`,
				'Write the name or e-mail of an owner in the table.',
			);
		}
		case 'territory':
			return { kind: 'territory' };
		case 'review':
			return { kind: 'review', because };
		case 'queue':
			if (isNamed) return { kind: 'queue', queue: queueNamed(fallbackQueue, name) };
			// It is meant for a queue, if not for which.
			if (ofLead) return { kind: 'queue', queue: fallbackQueue };
			throw new LeadOpsError({
				code: 'rule.target',
				message: `${where} assigns to a queue without a name`,
				hint: 'Write the name of the queue.',
			});
	}
}

/** A queue that is named; who reads the fallback queue reads the others too. */
export const queueNamed = (fallbackQueue: Queue, name: string): Queue =>
	name.trim().toLowerCase() === fallbackQueue.name.trim().toLowerCase()
		? fallbackQueue
		: { name: name.trim(), email: fallbackQueue.email };
