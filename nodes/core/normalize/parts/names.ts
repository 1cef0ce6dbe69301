import { cleaned, shortLine, type FieldReader, type Given } from '../read/fieldReader';
import {
	isCompanyName,
	isTitle,
	nameCase,
	nameDoubts,
	restOfName,
	splitName,
} from '../value/personName';

/** The parts of a name, as given or as they came out. */
export interface NameParts {
	firstName: string | null;
	lastName: string | null;
	fullName: string | null;
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
	if (isCompanyName(fullName)) return given;
	const { first, last, inverted } = splitName(fullName);
	return {
		firstName: first,
		lastName: last,
		fullName: inverted ? joined(first, last) : fullName,
	};
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
	const names = settledName(given) ?? completeName(casedName(given));
	for (const part of ['firstName', 'lastName', 'fullName'] as const) {
		names[part] = names[part] && shortLine(names[part]);
		const from = given[part];
		const why = from ? whyDifferent(from, names[part]) : derived[part];
		fields.report.change(part, from?.raw ?? null, names[part], why);
	}
	for (const doubt of names.fullName ? nameDoubts(names.fullName) : []) {
		fields.report.issue('note', 'fullName', doubt, given.fullName?.raw ?? names.fullName);
	}
	return names;
}

type GivenParts = Record<keyof NameParts, Given | undefined>;

/** The name of a lead that was normalized before. */
function settledName({ firstName, lastName, fullName }: GivenParts): NameParts | undefined {
	if (!fullName?.entry.canonical || !(firstName || lastName)) return undefined;
	return {
		firstName: firstName?.text ?? null,
		lastName: lastName?.text ?? null,
		fullName: fullName.text,
	};
}

const mayBeInverted = /,|^\p{Lu}{2}/u;

function casedName({ firstName, lastName, fullName }: GivenParts): NameParts {
	const cased: NameParts = {
		firstName: withCase(firstName, 'given'),
		lastName: withCase(lastName, 'family'),
		fullName: withCase(fullName, 'whole'),
	};
	// "VAN DER BERG, ANNA" and "DUPONT Jean": each part has its own case.
	if (!fullName || firstName || lastName || fullName.entry.canonical) return cased;
	if (!mayBeInverted.test(fullName.text)) return cased;
	const { first, last, inverted } = splitName(shortLine(fullName.text));
	if (!inverted) return cased;
	return {
		firstName: first && nameCase(first, 'given'),
		lastName: last && nameCase(last, 'family'),
		fullName: null,
	};
}

function withCase(part: Given | undefined, kind: 'given' | 'family' | 'whole'): string | null {
	if (!part) return null;
	const text = shortLine(part.text);
	return part.entry.canonical ? text : shortLine(nameCase(text, kind));
}

const derived: Record<keyof NameParts, string> = {
	firstName: 'Taken from the full name',
	lastName: 'Taken from the full name',
	fullName: 'Joined from first and last name',
};

function whyDifferent(from: Given, to: string | null): string {
	if (to === from.text) return cleaned(from);
	return to?.toLowerCase() === from.text.toLowerCase()
		? 'Written with capital and small letters'
		: 'Put together from the parts of the name';
}
