import type { IExecuteFunctions } from 'n8n-workflow';
import { shortened } from '../core/text';

/** What was decided about one item. */
export interface Decision {
	/** The index of the output on which it leaves. */
	output: number;
	/** In a sentence; `null` where there is none, or where it is told apart. */
	reason: string | null;
}

/** A hint is read at a glance; the whole sentence is on the item. */
const longestLine = 500;

/**
 * Says in the output pane why the items left as they did: of one item its reason, of many how many
 * left on each output, and why.
 *
 * @param outputs the names of the node's outputs, in order
 * @example
 * tellReasons(context, ['Assigned', 'Needs Review'], decisions)
 * // '18 of 20 Assigned, such as: Dora has the turn …<br>2 of 20 Needs Review: nobody is in "FR"'
 */
export function tellReasons(
	context: Pick<IExecuteFunctions, 'addExecutionHints'>,
	outputs: readonly string[],
	decisions: readonly Decision[],
): void {
	if (decisions.length === 1) {
		const reason = decisions[0]?.reason;
		if (reason) tell(context, reason);
		return;
	}
	const told = decisions.filter(({ reason }) => reason !== null);
	if (told.length === 0) return;
	const lines = outputs.flatMap((name, output) => {
		const reasons = told.flatMap((each) => (each.output === output ? (each.reason ?? []) : []));
		return reasons.length === 0
			? []
			: [
					`${reasons.length} of ${decisions.length} ${name}${example(reasons.map((each) => without(name, each)))}`,
				];
	});
	tell(context, ...lines);
}

/** Reasons that begin with what the output is called would say it twice. */
const without = (name: string, reason: string) =>
	reason.startsWith(`${name}: `) ? reason.slice(name.length + 2) : reason;

/** A hint is HTML, and reasons hold what visitors have written. */
function tell(
	context: Pick<IExecuteFunctions, 'addExecutionHints'>,
	...lines: readonly string[]
): void {
	const message = lines.map((line) => escaped(shortened(line, longestLine))).join('<br>');
	context.addExecutionHints({ message, location: 'outputPane' });
}

/** A text as a hint shows it, which is HTML. */
export const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What all of them say, or one of those who say what most do. */
function example(reasons: readonly string[]): string {
	const counts = new Map<string, number>();
	for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
	const [most = ''] = [...counts].reduce((one, other) => (other[1] > one[1] ? other : one));
	return `${counts.size > 1 ? ', such as' : ''}: ${most}`;
}
