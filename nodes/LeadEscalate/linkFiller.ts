import type { IExecuteFunctions } from 'n8n-workflow';
import type { Escalation } from '../core/lead';
import { namesLink, notGiven, readLinks } from '../core/message';
import { isQueuedBehind } from '../shared';

/**
 * Gives what a step says as it can go out: Lead Deliver makes the link that a text names, so where it
 * does not come after this node, nobody is sent the bare name of one, and the output pane says so.
 *
 * @example
 * linkFiller(context)({ ...escalation, message: 'Say so: {link}' }).message // 'Say so: not given'
 */
export function linkFiller(
	context: Pick<IExecuteFunctions, 'getChildNodes' | 'getNode' | 'addExecutionHints'>,
) {
	const isFilledLater = isQueuedBehind(context);
	let isTold = false;
	return (escalation: Escalation): Escalation => {
		const texts = [readLinks(escalation.subject), readLinks(escalation.message)];
		if (isFilledLater || !texts.some(namesLink)) return escalation;
		if (!isTold) context.addExecutionHints({ message: nobodyFills, location: 'outputPane' });
		isTold = true;
		const [subject = '', message = ''] = texts.map((text) =>
			text.map((part) => (typeof part === 'string' ? part : notGiven)).join(''),
		);
		return { ...escalation, subject, message };
	};
}

const nobodyFills =
	'A text of the Ladder names {link}, which Lead Deliver makes, and no Lead Deliver (Queue) comes after this node: the message says "not given" instead. Send what leaves here through Lead Deliver, or take {link} out of the text.';
