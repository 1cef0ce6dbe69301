import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod/v4';
import type { Account } from './account';
import type { VendorName } from './faults';

/** A request as it came out of the tunnel. */
export interface VendorRequest {
	method: string;
	/** Without the query, decoded. */
	path: string;
	query: URLSearchParams;
	headers: IncomingHttpHeaders;
	body: string;
}

export interface Answer {
	status: number;
	headers?: Record<string, string>;
	/** An object is sent as JSON. */
	body: object | string;
}

/** Why a vendor takes a request no further. */
export interface Refusal {
	status: number;
	/** In words, for whoever reads the complaint. */
	text: string;
	/** The vendor's own code for it. */
	reason?: string | number;
	/** What else the vendor's answer has. */
	details?: object;
}

/** Thrown by a stand-in whose vendor would refuse the request. */
export class Refused extends Error {
	constructor(readonly refusal: Refusal) {
		super(refusal.text);
	}
}

/** One vendor, as n8n's node calls it. */
export interface Vendor {
	name: Exclude<VendorName, 'mail' | 'inbox'>;
	hosts: readonly string[];
	/** Whether the request's credential is this account's. */
	isOf(request: VendorRequest, account: Account): boolean;
	/** Does the work. Throws {@link Refused} for what is not as the vendor's documentation has it. */
	answer(request: VendorRequest, account: Account): Answer;
	/** A refusal in the vendor's own form. */
	refusal(refusal: Refusal): Answer;
}

/** One of the addresses of a vendor; what is in brackets in its path is given to it. */
export type Route = [
	method: string,
	path: RegExp,
	answer: (account: Account, request: VendorRequest, ...parts: string[]) => Answer,
];

/** Answers by the route that the request is for. */
export function answerBy(routes: readonly Route[], request: VendorRequest, account: Account) {
	const ofPath = routes.filter(([, path]) => path.test(request.path));
	const route = ofPath.find(([method]) => method === request.method);
	if (route) return route[2](account, request, ...(route[1].exec(request.path) ?? []).slice(1));
	const known = ofPath.map(([method]) => method).join(' or ');
	throw new Refused(
		known
			? { status: 405, text: `${request.path} takes ${known}, not ${request.method}` }
			: { status: 404, text: `There is no ${request.method} ${request.path}` },
	);
}

/** The token of a request that authorizes itself by one. */
export const bearerOf = ({ headers }: VendorRequest) =>
	/^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1];

/**
 * The body of a request that has to be JSON of this shape; throws {@link Refused} otherwise.
 *
 * @param invalid the status of the refusal of JSON of another shape
 */
export function readJson<Schema extends z.ZodType>(
	request: VendorRequest,
	schema: Schema,
	invalid = 400,
): z.infer<Schema> {
	const type = request.headers['content-type'] ?? 'none';
	if (!/^application\/json\b/.test(type)) {
		throw new Refused({ status: 415, text: `The content type has to be JSON, and is ${type}` });
	}
	const json = parse(request.body);
	if (json === undefined) throw new Refused({ status: 400, text: 'The body is no JSON' });
	const parsed = schema.safeParse(json);
	if (parsed.success) return parsed.data;
	throw new Refused({ status: invalid, text: z.prettifyError(parsed.error) });
}

function parse(body: string): unknown {
	try {
		return JSON.parse(body);
	} catch {
		return undefined;
	}
}
