import type { PayloadField } from '../../lead';
import { remembering } from '../../remembering';
import { allPhrases, allWords, wordsIn } from '../../words';
import { labelKey, labelPhrase, labelWords } from './label';
import { fieldCalled } from './labelTable';

/** Whose a value is by the steps that lead to it: the person's, their company's, or somebody else's. */
export type Party = 'person' | 'company' | 'other';

/** Fields that say who the person is and how to reach them. */
const personal = new Set<PayloadField>([
	'email',
	'phone',
	'fullName',
	'firstName',
	'lastName',
	'jobTitle',
	'linkedin',
]);

/** Whether a field is the person's own, and never a company's. */
export const isPersonal = (field: PayloadField): boolean => personal.has(field);

const words = allWords(({ labelWords: { otherParty } }) => otherParty);
const phrases = allPhrases(({ labelWords: { otherPartyNames } }) => otherPartyNames);
const phraseKeys = new Set(phrases.map(closed));

/** As one word, small words included: "to" is all that "To" says. */
function closed(name: string): string {
	return labelPhrase(name).replaceAll(' ', '');
}

/** Things and programs beside the lead, whose fields have the same names. */
const things = new Set(
	wordsIn(
		`account ad adset app author bot campaign channel device employee formdefinition host inbox
		integration mailbox page partner plan product salesrep server site staff subaccount team template
		variables workflow workspace assistant boss emergency friend guardian landlord parent referral
		referrer spouse ownedby updatedby modifiedby lastmodifiedby organizers organisers hosts
		assignedusers assigneduser assignedto createdby accountmanager userid creatoruserid`,
	),
);

/** What holds a person's own fields, also within their company. */
const people = new Set([
	...wordsIn('attendee contacts guest kontakt kunde people person persons personal sender'),
	...allWords(({ labelWords: { personRole } }) => personRole),
]);

/** What senders put a lead into: others' in the name of a field, and nobody's as a step. */
const envelopes = new Set(['notification', 'notifications']);

/** Names come again with every lead. */
const MOST_REMEMBERED = 5000;

/** Longer names are no party's. */
const LONGEST = 60;

const saysOther = remembering(
	MOST_REMEMBERED,
	(name: string): boolean =>
		labelWords(name).some((word) => words.has(word)) || startsLikeOther(name),
);

/** "To", "to_email", "Created by (name)": one of the phrases, and what is asked for. */
function startsLikeOther(name: string): boolean {
	if (phraseKeys.has(closed(name))) return true;
	const all = labelPhrase(name).split(' ');
	return all.some((_word, index) => {
		const rest = fieldCalled(labelKey(all.slice(index + 1).join(' ')));
		return (
			rest !== undefined && isPersonal(rest) && phraseKeys.has(all.slice(0, index + 1).join(''))
		);
	});
}

const partyOfStep = remembering(MOST_REMEMBERED, (step: string): Party | undefined => {
	const key = labelKey(step);
	if (envelopes.has(key)) return undefined;
	if (things.has(key) || saysOther(step)) return 'other';
	// A place's phone is its own, too.
	if (key === 'location' || fieldCalled(key) === 'company') return 'company';
	return labelWords(step).some((word) => people.has(word)) ? 'person' : undefined;
});

/**
 * Whose the fields are to which some steps lead, as far as these say it. What stands anywhere in
 * another party's is never the lead's; a person in a company is a person.
 *
 * @param around the steps without the field's own name
 * @example
 * partyOf(['account_manager']) // 'other'
 * partyOf(['company']) // 'company'
 * partyOf(['company', 'contact']) // 'person'
 * partyOf(['step1']) // undefined
 */
export function partyOf(around: readonly string[]): Party | undefined {
	let party: Party | undefined;
	for (const step of around) {
		if (step.length > LONGEST) continue;
		const own = partyOfStep(step);
		if (own === 'other') return own;
		party = own ?? party;
	}
	return party;
}

/** Whether what stands there may be the person's: nothing on the way says that it is another party's. */
export const mayBePersons = (around: readonly string[]): boolean => {
	const party = partyOf(around);
	return party === 'person' || party === undefined;
};

/**
 * Whether a field's own name says that it is another party's: `owner_email`, "Assigned to". What a
 * form calls the lead's own field so ("Sender email") is the lead's.
 *
 * @example
 * isOtherPartys('notification_email') // true
 * isOtherPartys('Office phone') // false
 */
export const isOtherPartys = (name: string): boolean =>
	name.length <= LONGEST && fieldCalled(closed(name)) === undefined && saysOther(name);
