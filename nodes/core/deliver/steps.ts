import { LeadOpsError } from '../errors';
import type { Audience } from '../lead';
import { checkMessageText, namesLink, type MessageText } from '../message';
import type { DeliveryTerms } from './delivery';

const hour = 3_600_000;

/** How long an effect may wait, unless its step says otherwise, by whom it is for. */
const usualGiveUpMs: Readonly<Record<Audience, number>> = {
	person: 24 * hour,
	owner: 72 * hour,
	team: 72 * hour,
	system: 14 * 24 * hour,
};

/** A line of the Steps table, as it is for one item. */
export interface StepRow extends Omit<DeliveryTerms, 'step' | 'giveUpAfterMs'> {
	name: string;
	/** An address or a number that is told whatever the audience; empty for that of the audience. */
	to: string;
	subject: MessageText;
	text: MessageText;
	/** The name of the step that has to be done first; empty for none. */
	after: string;
	/** 0 for the usual time. */
	giveUpAfterHours: number;
}

/** A step that can work. */
export interface Step extends DeliveryTerms {
	to: string;
	subject: string;
	text: string;
	/** `null` for a step that waits for no other. */
	after: string | null;
}

/**
 * Compiles the steps of a table, in order.
 *
 * @throws LeadOpsError `delivery.*` for a step without a name or a channel, one that is there twice,
 * one that waits for a step that does not come before it; `message.placeholder` for a text that
 * names what there is not
 * @example
 * compileSteps([{ ...row, name: 'Alert', audience: 'owner' }])[0].giveUpAfterMs // three days
 */
export function compileSteps(rows: readonly StepRow[]): Step[] {
	const before = new Set<string>();
	return rows.map((row, index) => {
		const place = `Steps: ${row.name || `line ${index + 1}`}`;
		if (row.name === '') refuse('noName', place, 'has no name', 'Give the step a name.');
		if (before.has(row.name)) {
			refuse('twice', place, 'is there twice', 'Give each step a name of its own.');
		}
		if (row.channel === '') {
			refuse('noChannel', place, 'has no channel', 'Choose a channel, or give it a name.');
		}
		if (row.after !== '' && !before.has(row.after)) {
			refuse(
				'after',
				place,
				`waits for "${row.after}", which does not stand before it`,
				'Under "After Step", name a step that stands further up in the table.',
			);
		}
		checkMessageText(row.subject, `${place}: Subject`);
		checkMessageText(row.text, `${place}: Text`);
		if (row.audience === 'person') checkNoLink([row.subject, row.text], place);
		before.add(row.name);
		const { name, giveUpAfterHours, after, subject, text, ...others } = row;
		return {
			...others,
			subject: subject.text,
			text: text.text,
			step: name,
			after: after || null,
			giveUpAfterMs: giveUpAfterHours > 0 ? giveUpAfterHours * hour : usualGiveUpMs[row.audience],
		};
	});
}

/** Who asked must not get the link by which the team says what it did. */
function checkNoLink(texts: readonly MessageText[], place: string): void {
	if (!texts.some(({ text, isWritten }) => isWritten && namesLink(text))) return;
	refuse(
		'link',
		place,
		'is for the person and names {link}',
		'The link is for those who work on the lead: it says that they have acted. Take it out of this text.',
	);
}

function refuse(code: string, place: string, what: string, hint: string): never {
	throw new LeadOpsError({ code: `delivery.${code}`, message: `${place} ${what}`, hint });
}
