import { randomUUID } from 'node:crypto';
import type { IExecuteFunctions } from 'n8n-workflow';
import { attempt } from '../core/attempt';
import { lackingIn, markNames, readMessage, type MessageText } from '../core/message';
import { cellText } from './settings/cellText';
import { isExpression } from './settings';

/** Known to nobody who writes to us, so that nobody can put a mark of ours into a text. */
const secret = `~${randomUUID()}~`;

/**
 * The text of a message for one item, as a person has written it or as an expression in it comes to.
 *
 * @param written as it stands in the node, unresolved
 */
export function messageTextOf(
	context: Pick<IExecuteFunctions, 'evaluateExpression'>,
	written: string,
	itemIndex: number,
): MessageText {
	if (!isExpression(written)) return readMessage(written);
	const { marked, read } = markNames(written, secret);
	return read(cellText(context.evaluateExpression(marked.slice(1), itemIndex)));
}

/**
 * The expressions in a text that come to nothing for one item. What fails alone stops the text itself, and
 * is told there.
 *
 * @param written as it stands in the node, unresolved
 */
export const lackingFor = (
	context: Pick<IExecuteFunctions, 'evaluateExpression'>,
	written: string,
	itemIndex: number,
): string[] => lackingIn(written, evaluator(context, itemIndex));

/** As {@link lackingFor}, without fields that leave a gap and no word. */
export const wordsForNothing = (
	context: Pick<IExecuteFunctions, 'evaluateExpression'>,
	written: string,
	itemIndex: number,
): string[] => {
	const evaluate = evaluator(context, itemIndex);
	return lackingIn(written, (expression) => evaluate(expression) ?? '');
};

const evaluator =
	(context: Pick<IExecuteFunctions, 'evaluateExpression'>, itemIndex: number) =>
	(expression: string): unknown => {
		const found = attempt(() => context.evaluateExpression(expression, itemIndex));
		return found.ok ? found.value : '';
	};
