import { unknownNames, type MessageText, type TextKind } from '../message';
import { didYouMean } from './conditionChecks';
import type { Finding } from './problem';

/**
 * The names of a text that stand for nothing there. They are left out, and a run goes on: a slip in a
 * text must not keep a lead from its owner.
 *
 * @param label of the text, on the screen
 * @param isForPerson whether who asked reads it
 * @example
 * checksOfNames('Text', readMessage('Dear {firstname},'), 'delivery', true)[0].hint
 * // 'Did you mean {lead.firstName}?'
 */
export const checksOfNames = (
	label: string,
	message: MessageText,
	kind: TextKind,
	isForPerson: boolean,
): Finding[] =>
	unknownNames(message, kind, isForPerson).map(({ written, isElsewhere, near }) => ({
		severity: 'warning',
		code: 'message.unknownName',
		message: `${label} names ${written}, which is not known${isElsewhere ? ' here' : ''}, so it is left out`,
		hint: near.length > 0 ? didYouMean(near) : others[kind],
	}));

const others: Readonly<Record<TextKind, string>> = {
	delivery:
		'Among others {lead}, {lead.firstName}, {company}, {owner}, {due} and {details} are known; the page of Lead Deliver has them all.',
	ladder:
		'Among others {lead}, {company}, {owner}, {due}, {details} and {step.number} are known; the help of Message Text lists them all.',
};
