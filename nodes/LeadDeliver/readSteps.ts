import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { whyNotFor, type StepRow } from '../core/deliver';
import { escalationSchema, type Channel, type Escalation } from '../core/lead';
import { readLinks, type MessageText } from '../core/message';
import { channelNamed, explainMet, messageTextOf } from '../shared';
import { asEscalateSays, type stepParameters } from './description';

type Line = ReturnType<ReturnType<typeof stepParameters.read>['steps']['at']>[number];

/** A line of the table for one item, and why it is not for that lead; `null` where it is. */
export interface ReadStep {
	row: StepRow;
	whyNot: string | null;
	/** The columns of its message in which something is written that came to nothing for this lead. */
	cameToNothing: string[];
}

/** Which channel a step of a ladder goes by: for a call, somebody needs a task. */
const channelOf: Readonly<Record<Channel, string>> = {
	email: 'Email',
	sms: 'SMS',
	chat: 'Chat',
	call: 'Task',
};

/**
 * Reads the lines of the table for one item.
 *
 * @param item what the nodes before have said of the lead
 */
export function readSteps(
	context: Pick<IExecuteFunctions, 'evaluateExpression'>,
	lines: readonly Line[],
	item: IDataObject,
	itemIndex: number,
): ReadStep[] {
	const escalation = escalationSchema.safeParse(item.escalation).data;
	return lines.map((line) => {
		const row = rowOf(line, escalation, (written) => messageTextOf(context, written, itemIndex));
		return {
			row,
			whyNot: whyNot(line, escalation, item, itemIndex),
			cameToNothing: cameToNothing(line, row),
		};
	});
}

function cameToNothing(line: Line, { audience, subject, text }: StepRow): string[] {
	const columns = [
		{ label: 'Subject', written: line.subject, read: subject },
		{ label: 'Text', written: line.text, read: text },
	];
	return audience === 'system'
		? []
		: columns
				.filter(({ written, read }) => written.trim() !== '' && read.length === 0)
				.map(({ label }) => label);
}

/** Why a line is not for a lead; `null` where it is. */
function whyNot(
	{ conditions, audience, notFor }: Line,
	escalation: Escalation | undefined,
	item: IDataObject,
	itemIndex: number,
): string | null {
	if (audience === asEscalateSays && !escalation) return 'Lead Escalate says nothing of this lead';
	if (explainMet(conditions, itemIndex) === null) return 'this lead does not meet its conditions';
	return whyNotFor(notFor, item.qualification);
}

function rowOf(
	{ more, channel, ownChannelName, audience, ...line }: Line,
	escalation: Escalation | undefined,
	read: (written: string) => MessageText,
): StepRow {
	const { to, whenUnclear, priority } = line;
	const [subject, text] = [read(line.subject), read(line.text)];
	const row = {
		...{ name: line.name.trim(), after: line.after.trim(), whenUnclear, priority },
		giveUpAfterHours: more.giveUpAfter ?? 0,
		outlivesEnd: more.outlivesEnd ?? true,
		replaces: more.replaces ?? true,
		replyTo: more.replyTo?.trim() ?? '',
	};
	if (audience !== asEscalateSays) {
		const named = channelNamed({ channel, ownChannelName });
		return { ...row, channel: named, audience, to: to.trim(), subject, text };
	}
	return {
		...row,
		channel: channelOf[escalation?.channel ?? 'email'],
		audience: escalation?.action === 'remind owner' ? 'owner' : 'team',
		to: escalation?.to ?? '',
		// What the ladder says was filled in there but for the link, and may hold a lead's own words.
		subject: subject.length > 0 ? subject : readLinks(escalation?.subject ?? ''),
		text: text.length > 0 ? text : readLinks(escalation?.message ?? ''),
	};
}
