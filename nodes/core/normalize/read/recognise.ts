import { answersConsent } from '../value/consent';
import { canonicalEmail } from '../value/email';
import { labelPhrase, labelWords } from './label';
import { fieldAt, isElsewhere, type Named, type Sureness } from './fieldOfName';
import { isPersonal, partyOf, type Party } from './party';
import type { Entry } from './payload';
import type { PayloadField } from '../../lead';
import { readDialCode } from '../value/phone';
import { isTitle } from '../value/personName';
import { fieldsAskedFor } from './fieldOfQuestion';
import { fold } from '../../fold';
import { textOf } from '../../text';
import { allPhrases, allWords, wordsIn, yesOrNo as answerOf } from '../../words';

/** Words by which a longer label is recognised, when the value agrees. */
const telling = (['email', 'phone', 'consent'] as const).map(
	(field) => [field, allWords((language) => language.telling[field])] as const,
);

/** Words of questions that are answered with a choice among services. */
const ofInterest = allWords((language) => language.telling.service);

/** Words of questions that are answered in a sentence. */
const ofMessage = allWords((language) => language.telling.message);

/** Labels that may hold a message where nothing else does. */
const subjects = allWords((language) => language.telling.subject);

const isEmail = (text: string) => canonicalEmail(text.trim()) !== undefined;

/** Whether a text can be a phone number: digits and what is written between them. */
export const looksLikePhone = (text: string) =>
	text.length <= 40 &&
	/^[\d\s()+./-]+$/.test(text) &&
	text.replace(/\D/g, '').length >= 6 &&
	!/^\d{4}-\d\d-\d\d|^\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/.test(text.trim());

/** Whether a text is an answer to a question about yes or no. */
const isYesOrNo = (text: string) => text.length <= 20 && answerOf(text) !== undefined;

/** So many words make more than a choice. */
const FEWEST_WORDS = 3;

const isSentence = (text: string) =>
	isWording(text) && text.trim().slice(0, 200).split(/\s+/).length >= FEWEST_WORDS;

const isWording = (text: string) => /\p{L}/u.test(text) && !isEmail(text);

/** Whether a value can be what a name does not say in so many words. */
const agrees: Partial<Record<PayloadField, (text: string, value: unknown) => boolean>> = {
	email: isEmail,
	phone: (text) => looksLikePhone(text.trim()),
	consent: (_text, value) => answersConsent(value),
	message: (text) => isWording(text) && !isYesOrNo(text),
	sourceLabel: isWording,
	service: (text) => isWording(text) && !isYesOrNo(text),
	website: (text) => /[^\s@]\.[^\s@]/.test(text) && !isEmail(text),
	linkedin: (text) => /linkedin\.com\/(?:in|pub)\//i.test(text),
	timeline: (text, value) => typeof value !== 'boolean' && !isEmail(text),
	companySize: (text) => /\d/.test(text),
	fullName: isWording,
	firstName: isWording,
	lastName: isWording,
	company: isWording,
	city: isWording,
	country: isWording,
	region: isWording,
	jobTitle: isWording,
};

/** States of things, not of countries. */
const states = new Set(
	wordsIn(
		`active archived closed completed confirmed disabled done draft enabled inactive invited new open
	paid pending processing published submitted success`,
	),
);

/** Values that tell against what the name says in so many words. */
const unfit: Partial<Record<PayloadField, (text: string) => boolean>> = {
	// "Jane Doe @ Acme" is one, an address is none.
	fullName: (text) =>
		(text.includes('@') && /\S@\S/.test(text)) || !/\p{L}/u.test(text) || isTitle(text),
	firstName: (text) => text.includes('@'),
	lastName: (text) => text.includes('@'),
	company: isEmail,
	jobTitle: (text) => isTitle(text) || !/\p{L}/u.test(text),
	pageUrl: (text) => !/[./]/.test(text),
	budget: isYesOrNo,
	timeline: isYesOrNo,
	companySize: (text) => isYesOrNo(text) && !/\d/.test(text),
	website: isYesOrNo,
	linkedin: isYesOrNo,
	dialCode: (text) => readDialCode(text) === undefined,
	areaCode: (text) => !/^\s*\(?\d{1,6}\)?\s*$/.test(text),
	region: (text) => states.has(text.trim().toLowerCase()),
};

/** Names come again with every lead; keep the memory of them from growing forever. */
const MOST_REMEMBERED = 5000;

/** What a name may say, and with which values it does. */
interface Telling extends Named {
	agrees(text: string, value: unknown): boolean;
}

/** What a name says, and which words of it tell something. */
interface Reading {
	named: Named | undefined;
	/** What it may be when the value agrees. */
	telling: readonly Telling[];
}

/**
 * Recognises what the fields of a payload are by their names. Names seen before are remembered.
 *
 * @example
 * new Recogniser().fieldOf({ path: ['E-Mail-Adresse'], value: 'ada@example.com' })
 * // { field: 'email', sure: 'named' }
 */
export class Recogniser {
	readonly #byName = new Map<string, Reading>();

	fieldOf(entry: Entry): Named | undefined {
		const { field, value } = entry;
		if (field === null) return undefined;
		// Objects and lists of objects hold no single value.
		const text = textOf(value);
		if (text === undefined) return undefined;
		if (field !== undefined) return { field, sure: 'told' };
		const kind = kindOf(entry);
		if (kind !== undefined && speaksForItself.has(kind)) return { field: kind, sure: 'named' };

		const { named, telling: told } = this.#read(entry);
		if (named && isDialled(named.field, entry, text)) return { ...named, field: 'dialCode' };
		if (named && fits(named, text, value)) return named;
		if (kind !== undefined && !named) return { field: kind, sure: 'likely' };
		return told.find((other) => other.agrees(text, value));
	}

	#read({ path, label = '' }: Entry): Reading {
		const name = path.length === 1 && !label ? (path[0] ?? '') : [...path, label].join('\0');
		let reading = this.#byName.get(name);
		if (!reading) {
			// A question says more than a program's name, such as `field_1`.
			const named = (label ? fieldAt([label]) : undefined) ?? fieldAt(path);
			const last = label || (path.at(-1) ?? '');
			const party = partyOf(path.slice(0, -1));
			reading = { named, telling: tellingOf(last).filter(({ field }) => isTold(field, party)) };
			if (this.#byName.size >= MOST_REMEMBERED) this.#byName.clear();
			this.#byName.set(name, reading);
		}
		return reading;
	}
}

/** What a telling word can still say where it stands. */
const isTold = (field: PayloadField, party: Party | undefined) =>
	party !== 'other' && !(party === 'company' && isPersonal(field));

/** What its kind of input says it is: a box for an address may ask for somebody else's. */
function kindOf({ kind, label, path }: Entry): PayloadField | undefined {
	if (kind === undefined || !isPersonal(kind)) return kind;
	return isElsewhere(label ?? path.at(-1) ?? '') ? undefined : kind;
}

/** Kinds of fields whose values are what they are, whatever the question. */
const speaksForItself = new Set<PayloadField>(['email', 'phone', 'consent']);

/**
 * Whether a value is what is dialled for a country, in a field that may as well ask for its letters or
 * for an area: "Country code: +34", "Vorwahl: +49". Digits alone may be a number in a list of countries.
 */
function isDialled(field: PayloadField, { path, label }: Entry, text: string): boolean {
	if (field !== 'country' && field !== 'areaCode') return false;
	const hasPlus = /^[\s(]*(?:\+|00)\d/.test(text);
	const isCode = /^\s*\d{1,3}\s*$/.test(text) && field === 'country';
	if (!hasPlus && !(isCode && codeWord.test(fold(label ?? path.at(-1) ?? '')))) return false;
	return readDialCode(text) !== undefined;
}

/** "Country code" in the languages of the labels. */
const codeWord = /code|kod|codig|codice/;

/** Fields that can be answered by a box. */
const yesOrNo = new Set<PayloadField>(['consent', 'technical', 'testMark']);

/** Whether a value can be what its name says. */
function fits({ field, sure }: Named, text: string, value: unknown): boolean {
	if (unfit[field]?.(text)) return false;
	if (typeof value === 'boolean' && !yesOrNo.has(field)) return false;
	return sure === 'named' || (agrees[field]?.(text, value) ?? true);
}

/** "Do you have a newsletter?" asks about the lead, and not for their consent. */
const asksAbout = new RegExp(
	`^(?:${allPhrases(({ questions }) => questions.aboutThem).join('|')}) `,
);

function tellingOf(name: string): readonly Telling[] {
	if (isElsewhere(name)) return [];
	const words = labelWords(name);
	const phrase = labelPhrase(name);
	const may = (
		field: PayloadField,
		sure: Sureness = 'telling',
		agreed = agrees[field],
	): Telling[] =>
		agreed && !(field === 'consent' && asksAbout.test(phrase))
			? [{ field, sure, agrees: agreed }]
			: [];
	const has = (list: ReadonlySet<string>) => words.some((word) => list.has(word));
	return [
		...telling.filter(([, list]) => has(list)).flatMap(([field]) => may(field)),
		...fieldsAskedFor(phrase).flatMap((field) => may(field)),
		...(has(ofInterest) ? may('service') : []),
		...(has(ofMessage) ? may('message', 'telling', isSentence) : []),
		...(words.length === 1 && has(subjects) ? may('message', 'further') : []),
	];
}
