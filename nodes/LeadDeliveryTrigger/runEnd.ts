import type { IRun } from 'n8n-workflow';
import { notBegun, type Failure } from '../core/deliver';
import { readPath } from '../core/fieldPath';
import type { SeenEnd } from '../desk/deliver';
import { asError, itemError } from '../shared';
import type { Branches, GoesOn } from './branches';
import { failureOf } from './failureOf';

/** How an end is read. */
export interface EndFacts {
	/** The name of the trigger itself. */
	trigger: string;
	branches: Pick<Branches, 'acts' | 'goesOn' | 'hasFollowers' | 'onTheWayTo'>;
	/** Whether a run counts only when it has reached Done. */
	needsDone: boolean;
	/** Whether a second way is as good as the first, such as when a person was told. */
	anyWay?: boolean;
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
	const { branches, trigger } = facts;
	const last = resultData.lastNodeExecuted ?? trigger;
	const executed = executedNodes(run, last, facts);
	const actors = executed.filter((node) => branches.acts(node));
	const failed = (error: unknown, node: string): SeenEnd => {
		const failure = failureOf(error, node, facts.now);
		return { kind: 'failed', failure, acted: actors.some((actor) => actor !== failure.node) };
	};

	const { error } = resultData;
	const hidden = facts.anyWay ? null : hiddenIn(run, actors, branches);
	// A Done that the store could not take says nothing against what took place before it.
	if (error && isOurs(error)) return hidden ? failed(...hidden) : { kind: 'lost' };
	if (error && isOfN8n(error)) return { kind: 'lost' };
	if (error) return failed(error, last);
	if (hidden) return failed(...hidden);
	const ofLast = hiddenErrorOf(run, last);
	if (ofLast) return failed(ofLast, last);
	if (run.status !== 'success') return { kind: 'lost' };
	if (last === trigger) return { kind: 'failed', failure: nothingConnected };
	if (branches.hasFollowers(last)) return early(last, actors, false);
	return facts.needsDone ? early(last, actors, true) : { kind: 'well' };
}

const early = (node: string, actors: readonly string[], lacksDone: boolean): SeenEnd => ({
	...{ kind: 'early', node, lacksDone },
	acted: actors.length > 0,
});

/** What ran behind the trigger; where n8n does not say it, all that leads to the last node. */
function executedNodes(run: IRun, last: string, { trigger, branches }: EndFacts): string[] {
	const told = Object.keys(run.data.resultData.runData);
	return (told.length > 0 ? told : branches.onTheWayTo(last)).filter((node) => node !== trigger);
}

/** The error of a node that sends and is set to go on after it, and its name. */
function hiddenIn(
	run: IRun,
	actors: readonly string[],
	branches: Pick<Branches, 'goesOn'>,
): [error: unknown, node: string] | null {
	for (const node of actors) {
		const way = branches.goesOn(node);
		const error = way && hiddenErrorOf(run, node, way);
		if (error) return [error, node];
	}
	return null;
}

/** Whether it is an error of Lead Deliver itself, in the branch of an effect. */
function isOurs(error: unknown): boolean {
	const type = readPath(error, ['node', 'type']);
	return typeof type === 'string' && type.split('.').at(-1) === 'leadDeliver';
}

/** What n8n says of a run whose process or worker has died, whatever it had done by then. */
const n8nDied = ['MaxStalledCountError', 'NodeCrashedError', 'WorkflowCrashedError'];

const isOfN8n = (error: unknown): boolean =>
	n8nDied.some((name) => readPath(error, ['name']) === name);

const nothingConnected: Failure = {
	...{ httpCode: null, description: null, node: null, retryAfterMs: null },
	message: 'Nothing is connected to the output of this channel',
};

/**
 * The error of a node that is set to go on after errors. Few nodes leave that to n8n; the others leave
 * it on the item, beside what it holds or as all of it, or let the item out where only errors leave.
 */
function hiddenErrorOf(run: IRun, node: string, way?: GoesOn | null): unknown {
	for (const { error, data } of run.data.resultData.runData[node] ?? []) {
		if (error) return error;
		const outputs = data?.main ?? [];
		const items = outputs.flatMap((output) => output ?? []);
		const found = items.map(itemError).find((each) => each !== null);
		if (found !== undefined) return found;
		const [failed] = (way === 'error output' && outputs.length > 1 && outputs.at(-1)) || [];
		if (failed) return asError(failed.json.error) ?? { message: 'It failed' };
	}
	return undefined;
}
