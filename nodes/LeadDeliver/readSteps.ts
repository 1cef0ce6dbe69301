import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { whyNotFor, type StepRow } from '../core/deliver';
import {
	escalationSchema,
	followUpSchema,
	type Channel,
	type Escalation,
	type FollowUp,
	type FollowUpChannel,
} from '../core/lead';
import { readLinks, readOptOut, type MessageText } from '../core/message';
import { channelNamed, explainMet, messageTextOf, wordsForNothing } from '../shared';
import { asEscalateSays, asFollowUpSays, type stepParameters } from './description';

type Line = ReturnType<ReturnType<typeof stepParameters.read>['steps']['at']>[number];

/** A line of the table for one item, and why it is not for that lead; `null` where it is. */
export interface ReadStep {
	row: StepRow;
	whyNot: string | null;
	/** The columns of its message in which something is written that came to nothing for this lead. */
	cameToNothing: string[];
	/** The expressions of a message to the person that came to `undefined` and the like. */
	lacking: string[];
}

/** Which channel a step of a ladder goes by: for a call, somebody needs a task. */
const channelOf: Readonly<Record<Channel, string>> = {
	email: 'Email',
	sms: 'SMS',
	chat: 'Chat',
	call: 'Task',
};

/** The same of an attempt of a follow-up. */
const channelOfAttempt: Readonly<Record<FollowUpChannel, string>> = {
	email: 'Email',
	sms: 'SMS',
	whatsapp: 'WhatsApp',
	call: 'Task',
	linkedin: 'Task',
	other: 'Task',
};

/** What the nodes before say that tell whom, how and what. */
interface SaidBefore {
	escalation: Escalation | undefined;
	followUp: FollowUp | undefined;
}

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
	const said: SaidBefore = {
		escalation: escalationSchema.safeParse(item.escalation).data,
		followUp: followUpSchema.safeParse(item.followUp).data,
	};
	return lines.map((line) => {
		const row = rowOf(line, said, (written) => messageTextOf(context, written, itemIndex));
		return {
			row,
			whyNot: whyNot(line, said, item, itemIndex),
			cameToNothing: cameToNothing(line, row),
			lacking:
				line.audience === 'person'
					? [line.subject, line.text].flatMap((written) =>
							wordsForNothing(context, written, itemIndex),
						)
					: [],
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
	{ escalation, followUp }: SaidBefore,
	item: IDataObject,
	itemIndex: number,
): string | null {
	if (audience === asEscalateSays && !escalation) return 'Lead Escalate says nothing of this lead';
	if (audience === asFollowUpSays && !followUp?.audience) {
		return 'Lead Follow-Up says nothing that goes out for this lead';
	}
	if (explainMet(conditions, itemIndex) === null) return 'this lead does not meet its conditions';
	return whyNotFor(notFor, item.qualification);
}

function rowOf(
	{ more, channel, ownChannelName, audience, ...line }: Line,
	{ escalation, followUp }: SaidBefore,
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
	if (audience === asFollowUpSays) {
		return followUp?.audience ? { ...row, ...attemptOf(followUp) } : { ...row, ...unsaid };
	}
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

/** Stands for a step that is not for the lead, and never goes out. */
const unsaid = { channel: 'Email', audience: 'owner' as const, to: '', subject: [], text: [] };

/**
 * An attempt as a step. Its texts were filled in by Lead Follow-Up, and hold the lead's own words: to the
 * person they go as they are, and a task may name the link that is made here.
 */
function attemptOf({
	audience,
	channel,
	to,
	from,
	subject,
	message,
	optOut,
	whenUnclear,
}: FollowUp): Pick<
	StepRow,
	| 'channel'
	| 'audience'
	| 'to'
	| 'replyTo'
	| 'subject'
	| 'text'
	| 'priority'
	| 'whenUnclear'
	| 'outlivesEnd'
> {
	const isForPerson = audience === 'person';
	const toPerson = (text: string) => (optOut ? readOptOut(text, optOut.link) : [text]);
	const read = (text: string): MessageText => (isForPerson ? toPerson(text) : readLinks(text));
	return {
		channel: channel === null ? 'Email' : channelOfAttempt[channel],
		audience: isForPerson ? 'person' : 'owner',
		// Of a task and a question whoever has the lead when it goes out.
		to: isForPerson ? to : '',
		replyTo: isForPerson ? (from?.email ?? '') : '',
		...{ subject: read(subject), text: read(message) },
		...{ priority: 'plan', whenUnclear, outlivesEnd: false },
	};
}
