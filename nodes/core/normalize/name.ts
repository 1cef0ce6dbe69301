import { cleaned, shortLine, type FieldReader, type Given } from './fieldReader';
import { nameCase, restOfName, splitName } from './personName';

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
	let { firstName, lastName, fullName } = given;
	if (fullName && firstName && !lastName) {
		lastName = restOfName(fullName, firstName) ?? unless(firstName, fullName);
		fullName = joined(firstName, lastName);
	} else if (fullName && lastName && !firstName) {
		firstName = restOfName(fullName, lastName) ?? unless(lastName, fullName);
		fullName = joined(firstName, lastName);
	} else if (fullName && !firstName && !lastName) {
		({ first: firstName, last: lastName } = splitName(fullName));
		if (fullName.includes(',')) {
			firstName = firstName && nameCase(firstName, 'given');
			lastName = lastName && nameCase(lastName, 'family');
			fullName = joined(firstName, lastName);
		}
	}
	return { firstName, lastName, fullName: fullName ?? joined(firstName, lastName) };
}

/** A part of a name, unless it is the other part again. */
const unless = (other: string, part: string) =>
	part.toLowerCase() === other.toLowerCase() ? null : part;

const joined = (...parts: Array<string | null>) => parts.filter(Boolean).join(' ') || null;

/** Reads a lead's name from the fields of a payload. */
export function readNames(fields: FieldReader): NameParts {
	const given = {
		firstName: fields.first('firstName'),
		lastName: fields.first('lastName'),
		fullName: fields.first('fullName'),
	};
	const names = completeName({
		firstName: withCase(given.firstName, 'given'),
		lastName: withCase(given.lastName, 'family'),
		fullName: withCase(given.fullName, 'whole'),
	});
	for (const part of ['firstName', 'lastName', 'fullName'] as const) {
		names[part] = names[part] && shortLine(names[part]);
		const from = given[part];
		const why = from ? whyDifferent(from, names[part]) : derived[part];
		fields.report.change(part, from?.raw ?? null, names[part], why);
	}
	return names;
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
