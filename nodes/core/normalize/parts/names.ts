import { cleaned, shortLine, type FieldReader, type Given } from '../read/fieldReader';
import type { Problem } from '../report';
import {
	coupleIn,
	formOfAddress,
	isCompanyName,
	isFirmOfPartners,
	isRole,
	isTitle,
	nameCase,
	nameDoubts,
	nameProblems,
	readableName,
	restOfName,
	splitName,
	startsWithFirstName,
	wholeOf,
	withoutBeside,
	withoutHonors,
} from '../value/personName';
import { asksFamilyFirst } from './labelOrder';
import { labelledName } from './labelledName';

/** The parts of a name, as given or as they came out. */
export interface NameParts {
	firstName: string | null;
	lastName: string | null;
	fullName: string | null;
}

/** A name, and what a person should know of how it was read. */
interface ReadName {
	names: NameParts;
	/** What stood beside it and is left out. */
	beside: readonly string[];
	doubts: readonly Problem[];
}

/**
 * Completes a name from the parts that a form asked for. Beside a first name, "Name" means the
 * family name, as on many forms in German or French; beside a family name, the first one.
 *
 * @example
 * completeName({ firstName: 'Ada', lastName: null, fullName: 'Lovelace' })
 * // { firstName: 'Ada', lastName: 'Lovelace', fullName: 'Ada Lovelace' }
 */
export function completeName(given: NameParts): NameParts {
	const { firstName, lastName, fullName } = given;
	if (!fullName || (firstName && lastName)) {
		return { ...given, fullName: fullName ?? joined(firstName, lastName) };
	}
	if (firstName) {
		const last = restOf(fullName, firstName);
		return { firstName, lastName: last, fullName: joined(firstName, last) };
	}
	if (lastName) {
		const first = restOf(fullName, lastName);
		return { firstName: first, lastName, fullName: joined(first, lastName) };
	}
	return isCompanyName(fullName) || isFirmOfPartners(fullName) ? given : partsOf(fullName);
}

/** A whole name in its parts. */
function partsOf(fullName: string): NameParts {
	const split = splitName(fullName);
	return { firstName: split.first, lastName: split.last, fullName: wholeOf(fullName, split) };
}

/** The other part of a name; none when the whole is that part again, or a title with it. */
function restOf(whole: string, part: string): string | null {
	if (whole.toLowerCase() === part.toLowerCase()) return null;
	const rest = restOfName(whole, part) ?? whole;
	return rest.split(' ').every(isTitle) ? null : rest;
}

const joined = (...parts: Array<string | null>) => parts.filter(Boolean).join(' ') || null;

/** Reads a lead's name from the fields of a payload. */
export function readNames(fields: FieldReader): NameParts {
	const given = {
		firstName: fields.first('firstName'),
		lastName: fields.first('lastName'),
		fullName: fields.first('fullName'),
	};
	const prefix = fields.first('familyPrefix');
	if (prefix && !given.lastName) fields.keep(prefix.entry);
	const { names, beside, doubts } = settledName(given) ?? readName(given, prefix?.text);
	for (const part of ['firstName', 'lastName', 'fullName'] as const) {
		names[part] = names[part] && shortLine(names[part]);
		const from = given[part];
		const why = from ? whyDifferent(from, names[part], beside) : derived[part];
		fields.report.change(part, from?.raw ?? null, names[part], why);
	}
	keepFormOfAddress(fields, given, names);
	const raw = given.fullName?.raw ?? names.fullName;
	const tell = (doubt: Problem) => fields.report.issue('note', 'fullName', doubt, raw);
	if (names.fullName) nameDoubts(names.fullName).forEach(tell);
	doubts.forEach(tell);
	return names;
}

/** It is no part of a name, and tells two of one name apart: Mr. Taylor and Mrs. Taylor. */
function keepFormOfAddress(fields: FieldReader, given: GivenParts, { fullName }: NameParts) {
	const isAsked = fields.unused.some(({ value }) => typeof value === 'string' && isTitle(value));
	if (isAsked || fullName === null) return;
	const written = [given.fullName, given.firstName, given.lastName].flatMap((part) =>
		part && !part.entry.canonical ? (formOfAddress(shortLine(part.text)) ?? []) : [],
	);
	const [address] = written;
	if (address === undefined || fullName.startsWith(address)) return;
	fields.keep({ path: ['salutation'], value: address });
}

type GivenParts = Record<keyof NameParts, Given | undefined>;

const none: readonly never[] = [];

/** A name of which there is nothing to tell. */
const plainly = (names: NameParts): ReadName => ({ names, beside: none, doubts: none });

/** The name of a lead that was normalized before. */
function settledName({ firstName, lastName, fullName }: GivenParts): ReadName | undefined {
	if (!fullName?.entry.canonical || !(firstName || lastName)) return undefined;
	return plainly({
		firstName: firstName?.text ?? null,
		lastName: lastName?.text ?? null,
		fullName: fullName.text,
	});
}

function readName(given: GivenParts, prefix: string | undefined): ReadName {
	const [firstName, lastName] = filledOnce(
		partOf(given.firstName, 'given'),
		withPrefix(partOf(given.lastName, 'family'), given.lastName, prefix),
	);
	if (firstName || lastName) {
		const fullName = given.fullName ? alone(given.fullName).name : null;
		return plainly(completeName({ firstName, lastName, fullName }));
	}
	// Browsers fill in the whole name as both of its parts.
	const whole = given.fullName ?? (given.firstName && given.lastName);
	if (!whole) return plainly(wholeOnly(null));
	const labelled = whole.entry.canonical ? undefined : labelledName(shortLine(whole.text));
	if (!labelled) return readWhole(whole);
	const part = (text: string | undefined) => (text ? { ...whole, text } : undefined);
	const { firstName: first, lastName: last, fullName: full } = labelled;
	return readName({ firstName: part(first), lastName: part(last), fullName: part(full) }, prefix);
}

/** Most names are so, and are nothing else. */
const twoPlainWords = /^[A-Z][a-z]+ [A-Z][a-z]+$/;

/** A whole name without what stands beside it, as it is written and with its case. */
interface Alone {
	written: string;
	name: string;
	beside: readonly string[];
	sure: boolean;
}

function alone(given: Given): Alone {
	const text = shortLine(given.text);
	if (given.entry.canonical || twoPlainWords.test(text)) {
		return { written: text, name: text, beside: none, sure: true };
	}
	const { name: written, ...others } = withoutBeside(readableName(text));
	return { written, name: shortLine(nameCase(written, 'whole')), ...others };
}

const mayBeInverted = /,|^\p{Lu}['’]?\p{Lu}|^[\u0400-\u04ff]/u;

function readWhole(given: Given): ReadName {
	const { entry, raw } = given;
	if (!entry.canonical && isRole(given.text)) {
		const names = wholeOnly(shortLine(given.text));
		return { names, beside: none, doubts: [nameProblems.role(raw)] };
	}
	const { written, name, beside, sure } = alone(given);
	const doubts = sure ? [] : [nameProblems.beside(raw, name, beside)];
	if (entry.canonical || isCompanyName(name) || isFirmOfPartners(name)) {
		return { names: completeName(wholeOnly(name)), beside, doubts };
	}
	const couple = coupleIn(name);
	if (couple) {
		doubts.push(nameProblems.several(raw, joined(couple.firstName, couple.lastName) ?? ''));
		return { names: couple, beside, doubts };
	}
	const isAsked = asksFamilyFirst(entry.label ?? entry.path.at(-1) ?? '');
	const isFamilyFirst = isAsked && !startsWithFirstName(written);
	if (isAsked && !isFamilyFirst && !written.includes(',')) {
		doubts.push(nameProblems.order(raw, name));
	}
	return { names: splitByOrder(written, name, isFamilyFirst), beside, doubts };
}

/**
 * The parts of a whole name. "VAN DER BERG, ANNA" and "DUPONT Jean": each part has its own case.
 *
 * @param written the name before it got its case
 */
function splitByOrder(written: string, name: string, isFamilyFirst: boolean): NameParts {
	if (isFamilyFirst || mayBeInverted.test(written)) {
		const { first, last, inverted } = splitName(written, isFamilyFirst);
		if (inverted) {
			const firstName = first && nameCase(first, 'given');
			const lastName = last && nameCase(last, 'family');
			return { firstName, lastName, fullName: joined(firstName, lastName) };
		}
	}
	return partsOf(name);
}

const wholeOnly = (fullName: string | null): NameParts => ({
	firstName: null,
	lastName: null,
	fullName,
});

/** A first or a family name that a form asked for, without what is no part of it. */
function partOf(given: Given | undefined, kind: 'given' | 'family'): string | null {
	if (!given) return null;
	const text = shortLine(given.text);
	if (given.entry.canonical) return text;
	const readable = readableName(text);
	const { name, sure } = withoutBeside(readable);
	const part = isRole(text) && kind === 'given' ? null : withoutHonors(sure ? name : readable);
	return part && shortLine(nameCase(part, kind));
}

/** Dutch forms ask for the small words of a family name in a field of their own. */
function withPrefix(
	name: string | null,
	given: Given | undefined,
	prefix: string | undefined,
): string | null {
	const isThere = prefix && name?.toLowerCase().startsWith(`${prefix.toLowerCase()} `);
	if (!name || !prefix || isThere || given?.entry.canonical) return name;
	return `${prefix === prefix.toUpperCase() ? prefix.toLowerCase() : prefix} ${name}`;
}

/**
 * The first and the family name without what stands in the other field already; neither where both
 * hold the whole name.
 */
function filledOnce(
	first: string | null,
	last: string | null,
): [first: string | null, last: string | null] {
	if (!first || !last) return [first, last];
	const [one, other] = [first.toLowerCase(), last.toLowerCase()];
	if (one === other && first.includes(' ')) return [null, null];
	if (one.endsWith(` ${other}`)) return [first.slice(0, -last.length - 1), last];
	if (other.startsWith(`${one} `)) return [first, last.slice(first.length + 1)];
	return [first, last];
}

const derived: Record<keyof NameParts, string> = {
	firstName: 'Taken from the full name',
	lastName: 'Taken from the full name',
	fullName: 'Joined from first and last name',
};

function whyDifferent(from: Given, to: string | null, beside: readonly string[]): string {
	if (to === from.text) return cleaned(from);
	if (beside.length > 0) return `Only the name taken; left out: ${beside.join(', ')}`;
	return to?.toLowerCase() === from.text.toLowerCase()
		? 'Written with capital and small letters'
		: 'Put together from the parts of the name';
}
