import { z } from 'zod/v4';

/** Whom n8n talks to. */
export const vendorNames = [
	'hubspot',
	'twilio',
	'slack',
	'googleSheets',
	'pipedrive',
	'highLevel',
	'salesforce',
	'outlook',
	'openAi',
	'inbox',
	'mail',
] as const;
export type VendorName = (typeof vendorNames)[number];

/**
 * What goes wrong with a call. Before the work is done: `away` (connection refused), `unknown
 * host`, `timed out`, `reset`, and a `status`, unless it says that it `worked`. After the work is
 * done: `answer lost`, where the connection is closed instead. `slow` answers rightly, only late.
 */
export const faultSchema = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.enum(['away', 'unknown host', 'timed out', 'reset', 'answer lost']) }),
	z.strictObject({ kind: z.literal('slow'), ms: z.int().positive() }),
	z.strictObject({
		kind: z.literal('status'),
		status: z.int().min(400).max(599),
		/** Seconds, as in the header of that name. */
		retryAfter: z.int().nonnegative().optional(),
		/** A page of whatever stands before the vendor, instead of the vendor's own error. */
		html: z.boolean().optional(),
		/** The vendor's words; for Slack, its error code. */
		says: z.string().optional(),
		worked: z.boolean().optional(),
	}),
]);
export type Fault = z.infer<typeof faultSchema>;

/** Which calls a fault befalls; `away` closes the mail server or the inbox to the account, whatever the call. */
export const whereSchema = z.strictObject({
	vendor: z.enum(vendorNames),
	/** A regular expression on `POST /path`; for mail on the command, such as `RCPT TO:<bo@`. */
	path: z.string().optional(),
	/** Only so many calls; all until it is lifted, if not given. */
	first: z.int().positive().optional(),
});
export type Where = z.infer<typeof whereSchema>;

/** The faults of one account, in the order in which they were set. */
export class FaultBook {
	#faults: Array<{ fault: Fault; vendor: VendorName; path: RegExp; id: number; left: number }> = [];
	#lastId = 0;

	/** @returns what lifts it again */
	add(fault: Fault, { vendor, path = '', first = Infinity }: Where): number {
		const id = ++this.#lastId;
		this.#faults.push({ fault, vendor, path: new RegExp(path), id, left: first });
		return id;
	}

	lift(id: number) {
		this.#faults = this.#faults.filter((each) => each.id !== id);
	}

	liftAll() {
		this.#faults = [];
	}

	/** Whether a fault stands; it is not used up by asking. */
	has(vendor: VendorName, kind: Fault['kind']): boolean {
		return this.#faults.some((each) => each.vendor === vendor && each.fault.kind === kind);
	}

	/** The fault that befalls this call, which counts as one of its first. */
	take(vendor: VendorName, call: string): Fault | undefined {
		const found = this.#faults.find((each) => each.vendor === vendor && each.path.test(call));
		if (!found) return undefined;
		found.left -= 1;
		if (found.left === 0) this.lift(found.id);
		return found.fault;
	}
}
