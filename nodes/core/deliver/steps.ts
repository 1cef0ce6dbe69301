import { LeadOpsError } from '../errors';
import type { Audience } from '../lead';
import { isInternal, type MessageText } from '../message';
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
	/** Whom a reply goes to; empty for the usual. */
	replyTo: string;
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
	replyTo: string;
	subject: MessageText;
	text: MessageText;
	/** `null` for a step that waits for no other. */
	after: string | null;
}

/**
 * Compiles the steps of a table, in order.
 *
 * @throws LeadOpsError `delivery.*` for a step without a name or a channel, one that is there twice,
 * one that waits for a step that does not come before it
 * @example
 * compileSteps([{ ...row, name: 'Alert', audience: 'owner' }])[0].giveUpAfterMs // three days
 */
export function compileSteps(rows: readonly StepRow[]): Step[] {
	/** The names of the steps above, by what they are told apart by. */
	const before = new Map<string, string>();
	return rows.map((row, index) => {
		const place = `Steps: ${row.name.slice(0, longestName) || `line ${index + 1}`}`;
		if (row.name === '') refuse('noName', place, 'has no name', 'Give the step a name.');
		if (row.name.length > longestName) {
			refuse(
				'longName',
				place,
				`has a name of ${row.name.length} characters`,
				`Shorten the name to ${longestName}; what is to be said stands in the text.`,
			);
		}
		if (before.has(foldedName(row.name))) {
			refuse('twice', place, 'is there twice', 'Give each step a name of its own.');
		}
		if (row.channel === '') {
			refuse('noChannel', place, 'has no channel', 'Choose a channel, or give it a name.');
		}
		if (foldedName(row.channel) === foldedName(personOutput)) {
			refuse(
				'ofPerson',
				place,
				`has the channel "${row.channel}"`,
				'That is the output on which a person hears of problems. Give the channel another name.',
			);
		}
		const first = before.get(foldedName(row.after));
		if (row.after !== '' && first === undefined) {
			refuse(
				'after',
				place,
				`waits for "${row.after}", which does not stand before it`,
				'Under "After Step", name a step that stands further up in the table.',
			);
		}
		if (row.audience === 'person') checkNothingInternal([row.subject, row.text], place);
		before.set(foldedName(row.name), row.name);
		const { name, giveUpAfterHours, after, ...others } = row;
		return {
			...others,
			step: name,
			after: after === '' ? null : (first ?? after),
			giveUpAfterMs: giveUpAfterHours > 0 ? giveUpAfterHours * hour : usualGiveUpMs[row.audience],
		};
	});
}

/**
 * Who asked must not get the link by which the team says what it did, nor read what the company thinks of
 * them.
 */
function checkNothingInternal(texts: readonly MessageText[], place: string): void {
	for (const part of texts.flat()) {
		if (typeof part === 'string' || !isInternal(part.name)) continue;
		refuse(
			part.name === 'link' ? 'link' : 'internal',
			place,
			`is for the person and names ${part.written}`,
			part.name === 'link'
				? 'The link is for those who work on the lead: it says that they have acted. Take it out of this text.'
				: 'That is for those who work on the lead. Take it out of this text.',
		);
	}
}

/** The trigger's output of what a person has to hear, which is no channel. */
export const personOutput = 'Needs a Person';

/** Longer ones are texts. */
const longestName = 100;

/** Nobody means two steps by names that differ in their letter case. */
const foldedName = (name: string): string => name.trim().toLowerCase();

function refuse(code: string, place: string, what: string, hint: string): never {
	throw new LeadOpsError({ code: `delivery.${code}`, message: `${place} ${what}`, hint });
}
