import { unknownNames, type MessageText, type TextKind } from '../message';
import { didYouMean } from './conditionChecks';
import type { Finding } from './problem';

/**
 * The names of a text that stand for nothing there. A run goes on: a slip in a text must not keep a lead
 * from its owner.
 *
 * @param label of the text, on the screen
 * @param isForPerson whether who asked reads it
 * @param so what becomes of it
 * @example
 * checksOfNames('Text', readMessage('Dear {firstname},'), 'delivery', true)[0].hint
 * // 'Did you mean {lead.firstName}?'
 */
export const checksOfNames = (
	label: string,
	message: MessageText,
	kind: TextKind,
	isForPerson: boolean,
	so = 'it is left out',
): Finding[] =>
	unknownNames(message, kind, isForPerson).map(({ written, isElsewhere, near }) => ({
		severity: 'warning',
		code: 'message.unknownName',
		message: `${label} names ${written}, which is not known${isElsewhere ? ' here' : ''}, so ${so}`,
		hint: near.length > 0 ? didYouMean(near) : others[kind],
	}));

const others: Readonly<Record<TextKind, string>> = {
	delivery:
		'Among others {lead}, {lead.firstName}, {company}, {owner}, {due} and {details} are known; the page of Lead Deliver has them all.',
	ladder:
		'Among others {lead}, {company}, {owner}, {due}, {details} and {step.number} are known; the help of Message Text lists them all.',
};
