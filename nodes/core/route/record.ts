import { z } from 'zod/v4';
import {
	leadNeedsSchema,
	matchAccountSchema,
	prioritySchema,
	queueSchema,
	requirableFieldSchema,
} from '../lead';
import { accountMarksSchema } from './accounts';
import { takenSchema } from './decide/taken';
import { areaMarksSchema } from './territories';
import { saidRecordSchema } from './saidRecord';
import { hindrances } from './standing';

/** Under what a record has the count of a pool's cap, where others stand under an owner. */
export const ofPool = '';

/** Who was to get a lead that was taken from who had it. */
const reassignSchema = z.object({
	from: z.object({ name: z.string(), owner: z.number().nullable() }).nullable(),
	pool: z.string().nullable(),
	to: z.enum(['backup', 'pool', 'queue', 'claimant', 'named']),
	toPool: z.string().nullable(),
	/** Who took over by the rule of the lead, and the SLA policy that it passed on. */
	substitute: z.number().optional(),
	slaPolicy: z.string().optional(),
	/** Who asked for it. */
	claimant: z.number().optional(),
	/** How many had it, where it went to the queue for that. */
	owners: z.number().optional(),
	/** Why, where it is not that nobody acted. */
	taken: takenSchema.optional(),
});

/**
 * Everything that decided, for the event log: what the rules saw and how the owners stood, not what
 * came of it. With the settings of `policy` it is enough to decide again. Owners and rules are named
 * by their place in the tables, from 0; many of them as runs, such as `0-41,43`.
 */
export const routeRecordSchema = z.object({
	/** In milliseconds. */
	at: z.number(),
	/** The hash of the settings. */
	policy: z.string(),
	/** What it was before, for a lead that was reassigned. */
	priority: prioritySchema,
	reassign: reassignSchema.optional(),
	/** Who owned the lead; `owner` is `null` when the table no longer has them. */
	known: z
		.object({ name: z.string(), owner: z.number().nullable(), system: z.string().optional() })
		.optional(),
	/** Who owned the company of the lead, where that was asked. */
	accountOwner: z
		.object({
			...{ name: z.string(), owner: z.number().nullable(), account: z.string() },
			by: matchAccountSchema.shape.by.optional(),
		})
		.optional(),
	/** The rule that gave it to its owner and was met no more, where it went by the rules again. */
	outgrown: z.string().optional(),
	/** What Lead Qualify Score passed on with it, where anything. */
	passedOn: z
		.object({ priority: prioritySchema.optional(), slaPolicy: z.string().optional() })
		.optional(),
	/** By what the table of named accounts was asked, and the row that the lead fell under. */
	account: z.object({ ...accountMarksSchema.shape, row: z.number().optional() }).optional(),
	/** Where the lead is, where the territories were asked, and the row that decided. */
	area: z.object({ ...areaMarksSchema.shape, row: z.number().optional() }).optional(),
	/** The fields that were asked for and that it lacked. */
	lacks: z.array(requirableFieldSchema).optional(),
	/** Its budget, where that was asked and it named one. */
	budget: z.object({ amount: z.number(), currency: z.string().nullable() }).optional(),
	/** Rules that were not met. */
	notMet: z.string().optional(),
	/** Rules that were met, and had nobody who could take the lead. */
	passedOver: z.string().optional(),
	/** The rule that decided, and what its conditions saw. */
	met: z.object({ rule: z.number(), saw: z.string() }).optional(),
	/** When it first began to wait, where it was asked whether it may. */
	waitSince: z.number().optional(),
	/** How many leads that waited went before it, by the names of the pools that were asked, where any. */
	ahead: z.record(z.string(), z.number()).optional(),
	/** A lead that is reassigned keeps its own. */
	fallbackQueue: queueSchema,
	/** Who was looked at and could not take it, by the first reason. */
	hindered: z.partialRecord(z.enum(hindrances), z.string()),
	/** What was said of owners who were looked at, where anything. */
	said: saidRecordSchema.optional(),
	/** Caps of the table whose conditions the lead met. */
	capsMet: z.string().optional(),
	/**
	 * Caps that were reached, by their place in the table or `daily`: how many leads counted for each
	 * owner, or under no number for the pool.
	 */
	reached: z.record(z.string(), z.record(z.string(), z.number())).optional(),
	/**
	 * When the first lead was given that counts for a cap up to now, named as above, where until when the
	 * lead waits hangs on it.
	 */
	oldest: z.record(z.string(), z.record(z.string(), z.number())).optional(),
	/** How many open leads those had of whom it is asked, where any. */
	open: z.record(z.string(), z.number()).optional(),
	/** The same of the leads that a pool gave them, by its place in the pools table. */
	openIn: z.record(z.string(), z.record(z.string(), z.number())).optional(),
	/** What the lead needs of its owner, by the places in the pools table of those that asked. */
	needs: z.array(leadNeedsSchema.extend({ pools: z.string() })).optional(),
	/** Owners who have the leads that belong with this one, with the pools that asked, as above. */
	keepers: z.record(z.string(), z.string()).optional(),
	/** The pool whose turn was taken, and how those whose turns decided stood before. */
	turn: z
		.object({
			pool: z.string(),
			/** Their places in the pool. */
			present: z.string(),
			/** In billionths of a turn; above 0 they were owed. */
			lags: z.array(z.number()),
			/** The number of the pool's turn that was theirs last; 0 for never. */
			lastTurns: z.array(z.number()),
		})
		.optional(),
});

export type RouteRecord = z.infer<typeof routeRecordSchema>;
