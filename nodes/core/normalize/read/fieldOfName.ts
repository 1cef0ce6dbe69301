import { remembering } from '../../remembering';
import { labelKey, labelWords, looseKeys } from './label';
import { isNumbered, type PayloadField } from '../../lead';
import { allWords, wordsIn } from '../../words';
import { fieldCalled } from './labelTable';
import { isOtherPartys, isPersonal, partyOf } from './party';

/**
 * How sure it is that a value is a field, the surest first: because the sender says so, by its
 * whole name, by its name without words around it, by a telling word, as a second one of its kind,
 * by nothing but what it looks like.
 */
export const sureness = ['told', 'named', 'likely', 'telling', 'further', 'guessed'] as const;

export type Sureness = (typeof sureness)[number];

/** What a name says a value is. */
export interface Named {
	field: PayloadField;
	sure: Sureness;
	/** Whether it stands in something of which one does not know whose it is. */
	apart?: true;
}

const keys = (list: string) => new Set(wordsIn(list));

/** What a sender wraps the lead's own fields in. */
const wrappers = keys(
	`address answers applicant attendee attributes attribution billing body buyer client contact contactinfo
	contacts content context custom customer customfields data details entries entry event fielddata datajson customdata rawdata
	fields form formdata formfields formresponse formsubmission guest hidden hiddenfields info input
	invitee item items json kontakt kunde lead leads location meta metadata names object output params
	participant payload person personal profile properties prospect query record records registrant
	request requester response responses result results submission submissions subscriber tracking user
	utm values visitor wpforms personalinfo personalinformation personaldata personaldetails
	contactdetails contactinformation contactdata contactperson leaddata leadinfo userdata userinfo
	customerdata customerinfo formresponses persondata`,
);

/** A form's pages, sections and steps. */
const numberedParts =
	/^(?:step|page|section|part|form|tab|screen|group|schritt|seite|abschnitt|etape|paso|etapa|passo|stap|krok)\d{1,2}$/;

/** Whether a step leads to the lead's own fields and says nothing about them. */
export const isWrapper = (step: string): boolean => isWrapperOf(step);

const isWrapperOf = remembering(5000, (step: string): boolean => {
	if (/^\d+$/.test(step)) return true;
	const key = labelKey(step);
	return wrappers.has(key) || numberedParts.test(key);
});

/** Things that a lead came by: their own name and title are not the lead's. */
const things = keys('context event form meta metadata page webinar');

/** Whether a step leads to a thing that a lead came by. */
export const isThing = (step: string) => things.has(step.toLowerCase());

/** Names that say little without what they stand in. */
const vague = keys(
	`code content created date description form id medium name page platform source status term text
	title type url value`,
);

/** Names of the one value that an object is there for: `{ phone: { number: '…' } }`. */
const leaves = keys('value values full formatted raw text original display complete');

/** The same, for numbers. */
const numberLeaves = keys(
	'number e164 international fullnumber internationalnumber nationalnumber localnumber',
);

/** The same, for consent. */
const consentLeaves = keys(
	'accepted agreed checked given granted optin optedin selected state status',
);

/** Words that tell that it is about somebody or something else than the lead. */
const elsewhere = allWords(({ labelWords }) => labelWords.elsewhere);

/** Whether a name is about somebody or something else than the lead. */
export const isElsewhere = (name: string) =>
	labelWords(name).some((word) => elsewhere.has(word)) || isOtherPartys(name);

/** Two names for one field in one label: "Nom / Name", "Firma | Company". */
const separators = new RegExp(
	String.raw`\s*[/|·;:,–—]\s*|\s+(?:-|${[...allWords(({ labelWords }) => labelWords.or)].join('|')})\.?\s+`,
	'i',
);

/** Words between them may be something else as well: Portuguese "o" is "the". */
const marks = /[/|·;:,–—]|\s-\s/;

const nameParts = new Set<PayloadField>(['fullName', 'firstName', 'lastName']);

/** Words that say what is asked for where nothing else is left of a question. */
const whereAsked = new Map<string, PayloadField>(
	[...allWords(({ labelWords }) => labelWords.number)].map((number) => [number, 'phone']),
);

/** Names come again with every lead. */
const MOST_REMEMBERED = 5000;
const namedBefore = remembering(MOST_REMEMBERED, namedBy);

/** Longer names are no one's but this payload's. */
const LONGEST_REMEMBERED = 200;

/** What a label or a key says, taken alone. */
const named = (name: string): Named | undefined =>
	name.length <= LONGEST_REMEMBERED ? namedBefore(name) : namedBy(name);

function namedBy(name: string): Named | undefined {
	const found = fieldNamed(name);
	return found && isPersonal(found.field) && isOtherPartys(name) ? undefined : found;
}

function fieldNamed(name: string): Named | undefined {
	const part = partOfName(name);
	if (part !== undefined) return part ?? undefined;
	const field = fieldCalled(labelKey(name));
	if (field) return { field, sure: 'named' };
	for (const { key, person, second, number } of looseKeys(name)) {
		const found = fieldCalled(key) ?? whereAsked.get(key);
		if (found === undefined || (found === 'fullName' && !(person && speaksOfNames(key)))) continue;
		if (second && found !== 'email' && found !== 'phone') continue;
		if (number !== undefined && !isNumbered(found) && !speaksOfMessages(key)) continue;
		const isFurther = second || (number !== undefined && number > 1 && number < 100);
		return { field: found, sure: isFurther ? 'further' : 'likely' };
	}
	return namedTwice(name);
}

/** "Name (First)", "Nom (Prénom)": a part of what stands before it. */
const inBrackets = /^([^()]{1,60})\(([^()]{1,60})\)[\s*:]*$/;

/**
 * What a form that asks for a name in parts calls one of them: `null` for a part that is no field of the
 * lead, such as a middle name; `undefined` for any other label.
 */
function partOfName(name: string): Named | null | undefined {
	const [, whole = '', part = ''] = name.includes('(') ? (inBrackets.exec(name) ?? []) : [];
	if (part === '' || fieldCalled(labelKey(whole)) !== 'fullName') return undefined;
	const field = fieldCalled(labelKey(part)) ?? fieldCalled(labelKey(`${part} name`));
	if (field === 'firstName' || field === 'lastName') return { field, sure: 'named' };
	return isElsewhere(part) ? null : undefined;
}

const oneOf = (stems: ReadonlySet<string>) => {
	const any = new RegExp([...stems].join('|'));
	return (key: string) => any.test(key);
};

const speaksOfNames = oneOf(allWords(({ labelWords }) => labelWords.nameStems));

const speaksOfMessages = oneOf(allWords(({ labelWords }) => labelWords.messageStems));

function namedTwice(name: string): Named | undefined {
	if (name.length > 150 || !separators.test(name)) return undefined;
	const parts = name.split(separators).filter(Boolean);
	if (parts.length < 2 || parts.length > 3) return undefined;
	const fields = new Set(parts.map((part) => fieldCalled(labelKey(part))));
	if (fields.size > 1) fields.delete('location');
	const [known, ...more] = [...fields].filter((field) => field !== undefined);
	if (known === undefined || (fields.has(undefined) && !marks.test(name))) return undefined;
	if (more.length === 0) return { field: known, sure: 'likely' };
	return [...fields].every((field) => field && nameParts.has(field))
		? { field: 'fullName', sure: 'likely' }
		: undefined;
}

/** `form_fields[email]` and `contact.email` lead into an object that was written flat. */
const flatSteps = (name: string) => {
	const inner = /^([^[\]]{1,60})\[([^[\]]{1,60})\]$/.exec(name);
	if (inner) return [inner[1] ?? '', inner[2] ?? ''];
	return /^\w{1,60}(?:\.\w{1,60}){1,5}$/.test(name) ? name.split('.') : [name];
};

/** `form_fields` holds fields, and a name in it is not the form's. */
const holdsFields = /(?:fields?|inputs?|data|values?)$/i;

/**
 * What the steps to a value say it is.
 *
 * @example
 * fieldAt(['contact', 'email']) // { field: 'email', sure: 'named' }
 * fieldAt(['Phone Number', 'full']) // { field: 'phone', sure: 'named' }
 * fieldAt(['owner', 'email']) // undefined
 * fieldAt(['company', 'email']) // undefined: a firm's address is nobody's in particular
 */
export function fieldAt(path: readonly string[]): Named | undefined {
	const steps = path.length === 1 ? flatSteps(path[0] ?? '') : path.flatMap(flatSteps);
	while (steps.length > 1 && isLeaf(steps.at(-1) ?? '', steps.at(-2) ?? '')) steps.pop();
	const name = steps.at(-1) ?? '';
	if (steps.length === 1) return named(name);

	const around = steps.slice(0, -1);
	const party = partyOf(around);
	if (party === 'other') return undefined;
	const found = party === 'company' ? ofCompany(around, name) : fieldIn(around, name);
	if (!found || (party === 'company' && isPersonal(found.field))) return undefined;
	const isApart = !around.every(isWrapper) || (isPersonal(found.field) && around.some(isThing));
	return isApart ? { ...found, apart: true } : found;
}

/** The name of a company is its own, in whatever language. */
function ofCompany(around: readonly string[], name: string): Named | undefined {
	const isName = fieldCalled(labelKey(name)) === 'fullName';
	const isOwn = isName && fieldCalled(labelKey(around.at(-1) ?? '')) === 'company';
	return isOwn ? { field: 'company', sure: 'named' } : fieldIn(around, name);
}

function fieldIn(around: readonly string[], name: string): Named | undefined {
	const parent = around.at(-1) ?? '';
	const together = holdsFields.test(parent)
		? undefined
		: fieldCalled(labelKey(`${parent} ${name}`));
	if (together) return { field: together, sure: 'named' };
	if (isOfNumber(name) && named(parent)?.field === 'phone') {
		return { field: 'dialCode', sure: 'named' };
	}
	// { company: { name: 'Engines' } } is known by both together, { product: { name } } by none.
	const isVague = vague.has(labelKey(name));
	const isThings = isThing(parent) || !around.every(isWrapper);
	return isVague && isThings ? undefined : named(name);
}

/** { phone: { country: 'ES', number: '…' } } is about the number, not about where the lead is. */
const isOfNumber = (name: string) => labelKey(name) === 'code' || named(name)?.field === 'country';

function isLeaf(step: string, parent: string): boolean {
	if (/^\d+$/.test(step)) return true;
	if (isWrapper(parent)) return false;
	const key = labelKey(step);
	if (leaves.has(key)) return true;
	const field = numberLeaves.has(key) || consentLeaves.has(key) ? named(parent)?.field : undefined;
	return field === (numberLeaves.has(key) ? 'phone' : 'consent');
}
