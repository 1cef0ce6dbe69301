import { setTimeout as wait } from 'node:timers/promises';
import type { Account, Call } from './account';
import type { Fault } from './faults';
import type { Outcome } from './proxy';
import { Refused, type Answer, type Refusal, type Vendor, type VendorRequest } from './vendor';

/** What Node says of a connection that does not come about. */
const codes = { away: 'ECONNREFUSED', 'unknown host': 'ENOTFOUND', 'timed out': 'ETIMEDOUT' };

/** A request of an account, with the fault that befalls it, is done, refused or lost. */
export async function perform(
	vendor: Vendor,
	account: Account,
	request: VendorRequest,
): Promise<Outcome> {
	const line = `${request.method} ${request.path}`;
	const call = account.begin(vendor.name, line);
	const fault = account.faults.take(vendor.name, line);
	if (fault) call.fault = fault.kind;
	const outcome = await underFault(fault, vendor, () => work(vendor, account, request, call));
	call.endedAt = Date.now();
	if ('status' in outcome) call.status = outcome.status;
	return outcome;
}

async function underFault(
	fault: Fault | undefined,
	vendor: Vendor,
	work: () => Answer,
): Promise<Outcome> {
	if (!fault) return work();
	switch (fault.kind) {
		case 'slow':
			await wait(fault.ms);
			return work();
		case 'reset':
			return { connection: 'reset' };
		case 'answer lost':
			work();
			return { connection: 'closed' };
		case 'status':
			if (fault.worked) work();
			return troubled(fault, vendor);
		default:
			return { fails: codes[fault.kind] };
	}
}

function troubled(
	{ status, retryAfter, html, says }: Fault & { kind: 'status' },
	vendor: Vendor,
): Answer {
	const usual = `The stand-in answers ${status}`;
	const { body, ...answer } = vendor.refusal({ status, text: says ?? usual });
	return {
		...answer,
		...(retryAfter !== undefined && { headers: { 'retry-after': String(retryAfter) } }),
		// A page comes from what stands before the vendor, and has the status itself.
		...(html
			? {
					status,
					body: `<!DOCTYPE html><html><body><h1>${status}</h1>${says ?? usual}</body></html>`,
				}
			: { body }),
	};
}

function work(vendor: Vendor, account: Account, request: VendorRequest, call: Call): Answer {
	try {
		const answer = vendor.answer(request, account);
		call.worked = true;
		return answer;
	} catch (error) {
		const refusal = refusalOf(error);
		account.records.complaints.push({ vendor: vendor.name, call: call.call, text: refusal.text });
		return vendor.refusal(refusal);
	}
}

/** A mistake of the stand-in itself is a complaint too, so that it is seen. */
const refusalOf = (error: unknown): Refusal =>
	error instanceof Refused
		? error.refusal
		: { status: 500, text: error instanceof Error ? String(error.stack) : String(error) };
