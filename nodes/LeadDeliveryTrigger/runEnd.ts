import type { INodeExecutionData, IRun } from 'n8n-workflow';
import { readRetryAfter, type Failure } from '../core/deliver';
import { readPath } from '../core/fieldPath';
import type { SeenEnd } from '../desk/deliver';
import type { Branches } from './branches';

/** How an end is read. */
export interface EndFacts {
	/** The name of the trigger itself. */
	trigger: string;
	branches: Pick<Branches, 'hasFollowers'>;
	/** Whether a run counts only when it has reached Done. */
	needsDone: boolean;
	/** Epoch milliseconds. */
	now: number;
}

/**
 * How the run of an effect ended, as n8n tells it. In queue mode it tells no more than status,
 * error and last node.
 *
 * @param run nothing for a run that n8n could not begin
 */
export function endOfRun(run: IRun | undefined, facts: EndFacts): SeenEnd {
	if (run === undefined) return { kind: 'failed', failure: notBegun };
	const { resultData } = run.data;
	const last = resultData.lastNodeExecuted ?? facts.trigger;
	const error = resultData.error ?? hiddenErrorOf(run, last);
	// A Done that the store could not take says nothing against what took place before it.
	if (error && isOurs(error)) return { kind: 'lost' };
	if (error) return { kind: 'failed', failure: failureOf(error, last, facts.now) };
	if (run.status !== 'success') return { kind: 'lost' };
	if (last === facts.trigger) return { kind: 'failed', failure: nothingConnected };
	if (facts.needsDone || facts.branches.hasFollowers(last)) return { kind: 'early', node: last };
	return { kind: 'well' };
}

/** Whether it is an error of Lead Deliver itself, in the branch of an effect. */
function isOurs(error: unknown): boolean {
	const type = readPath(error, ['node', 'type']);
	return typeof type === 'string' && type.split('.').at(-1) === 'leadDeliver';
}

const plain = { httpCode: null, description: null, node: null, retryAfterMs: null };

const notBegun: Failure = { ...plain, message: 'n8n could not begin the execution' };

const nothingConnected: Failure = {
	...plain,
	message: 'Nothing is connected to the output of this channel',
};

/**
 * The error of the last node, where it is set to go on after errors. Few nodes leave that to n8n;
 * the others leave it on the item, beside what it holds or as all of it.
 */
function hiddenErrorOf(run: IRun, last: string): unknown {
	const ended = run.data.resultData.runData[last]?.at(-1);
	const items = (ended?.data?.main ?? []).flatMap((output) => output ?? []);
	return ended?.error ?? items.map(errorOn).find((error) => error !== null);
}

function errorOn({ json, error }: INodeExecutionData): unknown {
	const found = error ?? (Object.keys(json).length === 1 ? json.error : null);
	return typeof found === 'string' && found !== '' ? { message: found } : found || null;
}

/**
 * What n8n keeps of an error, read without trusting its shape: nodes of vendors put the receiver's
 * answer in several places.
 *
 * @param node the node that failed, if the error does not say it
 * @param now epoch milliseconds
 */
export function failureOf(error: unknown, node: string, now: number): Failure {
	const text = (...path: string[]): string | null => {
		const value = readPath(error, path);
		if (typeof value === 'number') return String(value);
		return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
	};
	const named = readPath(readPath(error, ['node']), ['name']);
	const messages = readPath(error, ['messages']);
	const details = (Array.isArray(messages) ? messages : []).filter(
		(each) => typeof each === 'string' && each.trim() !== '',
	) as string[];
	return {
		httpCode: text('httpCode') ?? text('code') ?? text('statusCode') ?? statusIn(details),
		message: text('message') ?? 'It failed without a word',
		description:
			[text('description'), ...details].filter((each) => each !== null).join(' ') || null,
		node: typeof named === 'string' ? named : node,
		retryAfterMs: retryAfterIn(error, now),
	};
}

/** The status of an answer, as nodes write it that give it no place of its own: `429 - {…}`. */
const statusIn = (details: readonly string[]): string | null =>
	details.map((each) => /^(\d{3}) - /.exec(each)?.[1]).find((status) => status !== undefined) ??
	null;

/** Where nodes leave the headers of an answer. */
const headerPlaces = [
	['cause', 'response', 'headers'],
	['response', 'headers'],
	['context', 'headers'],
	['cause', 'headers'],
];

function retryAfterIn(error: unknown, now: number): number | null {
	for (const place of headerPlaces) {
		const headers = readPath(error, place);
		const ms = readRetryAfter(readPath(headers, ['retry-after']), now);
		if (ms !== null) return ms;
	}
	return null;
}
