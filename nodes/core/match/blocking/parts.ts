import { joinedWords } from '../../fold';
import { isRole } from '../../keys';
import { isParticle } from '../../particles';
import {
	furtherContacts,
	isContactKind,
	readOwn,
	type ContactKind,
	type FieldKind,
} from '../comparable';
import { soundOf } from './sound';

/** What keys are made of: the parts of a value, none or several. */
export type PartOf = (value: string) => readonly string[];

const given = (text: string | undefined): readonly string[] => (text ? [text] : []);

const whole: PartOf = (value) => [value];

/** Each half of a double name, without what stands before many a family's name. */
const sounds: PartOf = (value) => {
	const words = value.split(' ').filter((word) => word.length > 1);
	const telling = words.filter((word) => !isParticle(word));
	return (telling.length > 0 ? telling : words).slice(0, 3).map(soundOf);
};

const firstSound: PartOf = (value) => given(soundOf(value.split(' ')[0] ?? ''));

const lastSound: PartOf = (value) => given(soundOf(value.split(' ').at(-1) ?? ''));

const initial: PartOf = (value) => given(value[0]);

const LINE_DIGITS = 8;

const line: PartOf = (value) => [value.slice(-LINE_DIGITS)];

const firstWord: PartOf = (value) => given(value.split(' ')[0]);

const SHORTEST_TOLD = 4;

/** Words of a company by which it may be found where nobody's name is known. */
const tellingWords: PartOf = (value) =>
	value
		.split(' ')
		.filter((word) => word.length >= SHORTEST_TOLD)
		.slice(0, 3)
		.map(soundOf);

const localOf = (email: string) => email.slice(0, Math.max(0, email.lastIndexOf('@')));

const SHORTEST_LOCAL = 5;

const letters: PartOf = (value) => {
	const local = localOf(value);
	const rest = local.replace(/[\d._-]/g, '');
	return rest.length >= SHORTEST_LOCAL && !isRole(local) ? [rest] : [];
};

const nameInMailbox = /^([a-z]{2,})[._-]([a-z]{2,})\d*$/;

const givenInMailbox: PartOf = (value) =>
	given(nameInMailbox.exec(localOf(value))?.[1]).map(soundOf);

const surnameInMailbox: PartOf = (value) =>
	given(nameInMailbox.exec(localOf(value))?.[2]).map(soundOf);

const YEAR_DIGITS = 4;

const year: PartOf = (value) => (value.length === 8 ? [value.slice(0, YEAR_DIGITS)] : []);

/** What finds records by one more field of a kind. */
export const customParts: Partial<Record<FieldKind, PartOf>> = {
	...{ id: whole, date: whole, phone: line, email: whole },
};

/** Of the company's own fields those by which a record is found. */
const findable: PartOf = (own) =>
	readOwn(own).flatMap(({ name, kind, value }) =>
		isContactKind(kind)
			? []
			: (customParts[kind]?.(value) ?? []).map((part) => `${joinedWords(name)}\n${part}`),
	);

/** Of further mailboxes or numbers, what the main ones are found by. */
const further =
	(wanted: ContactKind): PartOf =>
	(own) =>
		furtherContacts(own).flatMap(({ kind, value }) =>
			kind === wanted ? (customParts[kind]?.(value) ?? []) : [],
		);

/** The parts by name. */
export const partMakers = {
	...{ whole, sounds, firstSound, lastSound, initial, line, firstWord, tellingWords },
	...{ letters, givenInMailbox, surnameInMailbox, year, findable },
	...{ furtherMailboxes: further('email'), furtherNumbers: further('phone') },
} as const;

export type PartName = keyof typeof partMakers;
