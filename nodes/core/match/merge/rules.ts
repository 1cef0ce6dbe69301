import type { KnownPerson } from '../person';
import { furthestFirst, type MergeFieldRow } from './fields';
import type { SurvivorshipRule } from './ruleNames';

/** Two of whom one survives, and whose word is trusted. */
export interface Choice {
	survivor: KnownPerson;
	merged: KnownPerson;
	/** A CRM by its name, in lower case; empty for any. */
	trusted: string;
}

type Chooser = (field: MergeFieldRow, choice: Choice) => KnownPerson;

/** Whose value stands, by each rule. A value that is there always stands before an empty one, but for `keep`. */
export const choosers: Readonly<Record<SurvivorshipRule, Chooser>> = {
	keep: (_field, { survivor }) => survivor,
	nonEmpty: (field, { survivor, merged }) =>
		isEmpty(field, survivor) && !isEmpty(field, merged) ? merged : survivor,
	newest: (field, choice) => filledFirst(field, choice, (lead) => field.at(lead)),
	longest: (field, choice) => filledFirst(field, choice, (lead) => field.text(lead).length),
	trusted: (field, choice) => {
		const { survivor, merged } = choice;
		const says = (lead: KnownPerson) => !isEmpty(field, lead) && isTrusted(lead, choice.trusted);
		return says(merged) && !says(survivor) ? merged : choosers.nonEmpty(field, choice);
	},
	furthest: (field, choice) =>
		filledFirst(field, choice, ({ status }) => -furthestFirst.indexOf(status)),
};

const isEmpty = ({ text }: MergeFieldRow, lead: KnownPerson) => text(lead) === '';

function isTrusted({ crm }: KnownPerson, trusted: string): boolean {
	if (!crm) return false;
	return trusted === '' || crm.system?.toLowerCase() === trusted;
}

/** Who has a value and more of what counts; of two that are equal in it the one that was known first. */
function filledFirst(
	field: MergeFieldRow,
	{ survivor, merged }: Choice,
	measure: (lead: KnownPerson) => number,
): KnownPerson {
	const [isNone, isOtherNone] = [isEmpty(field, survivor), isEmpty(field, merged)];
	if (isNone !== isOtherNone) return isNone ? merged : survivor;
	const more = measure(survivor) - measure(merged);
	if (more !== 0) return more > 0 ? survivor : merged;
	return wasKnownFirst(survivor, merged) ? survivor : merged;
}

const wasKnownFirst = (one: KnownPerson, other: KnownPerson) =>
	one.firstSeenAt === other.firstSeenAt ? one.id < other.id : one.firstSeenAt < other.firstSeenAt;
