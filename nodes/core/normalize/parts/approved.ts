import { distance } from 'fastest-levenshtein';
import { words } from '../../fold';
import type { FieldReader } from '../read/fieldReader';
import type { Problem, Severity } from '../report';
import { quoted } from '../../text';

/** A value that the company approved, and how else it is written. */
export interface ApprovedValue {
	value: string;
	alsoWritten: readonly string[];
}

/** Approved values, ready to be looked up. */
export interface ApprovedList {
	readonly byKey: ReadonlyMap<string, string>;
	/** What the list is called in a sentence, such as `services`. */
	readonly name: string;
	/** What its values are called, such as `service`. */
	readonly field: string;
}

const keyOf = (text: string) => words(text).join(' ');

/**
 * Makes a list of approved values ready. What is approved counts before what is only another
 * way to write something else.
 *
 * @returns `null` for an empty list: then every value is right
 */
export function compileApproved(
	rows: readonly ApprovedValue[],
	name: string,
	field: string,
): ApprovedList | null {
	if (rows.length === 0) return null;
	const byKey = new Map<string, string>();
	const spellings = [
		...rows.map(({ value }) => [value, value] as const),
		...rows.flatMap(({ value, alsoWritten }) =>
			alsoWritten.map((alias) => [alias, value] as const),
		),
	];
	for (const [spelling, value] of spellings) {
		const key = keyOf(spelling);
		if (!byKey.has(key)) byKey.set(key, value);
	}
	return { byKey, name, field };
}

/** What a text is among approved values. */
export interface Approval {
	/** The approved value, or the text as it is. */
	value: string;
	/** What is not approved, if anything. */
	problem: Problem | null;
}

/** Longer texts are no value of a list. */
const LONGEST = 200;

/** More parts are a sentence. */
const MOST_PARTS = 20;

/**
 * Brings a value into the company's own words. Several values, separated by commas, are looked up
 * one by one. A value that is only nearly right stays as it is, and the right one is suggested.
 *
 * @example
 * approve('web design', list) // { value: 'Web Design', problem: null }
 * approve('Web Desing', list).problem // { code: 'service.unlisted', suggestion: 'Web Design', … }
 */
export function approve(text: string, list: ApprovedList): Approval {
	const whole = text.length > LONGEST ? undefined : list.byKey.get(keyOf(text));
	if (whole !== undefined) return { value: whole, problem: null };
	const parts = text.length > LONGEST ? [] : text.split(/[,;]\s*/).filter((part) => part !== '');
	if (parts.length > 1 && parts.length <= MOST_PARTS) {
		const values = parts.map((part) => list.byKey.get(keyOf(part)));
		if (values.every((value) => value !== undefined)) {
			return { value: [...new Set(values)].join(', '), problem: null };
		}
		const unlisted = parts.filter((_, index) => values[index] === undefined);
		return {
			value: parts.map((part, index) => values[index] ?? part).join(', '),
			problem: problemOf(unlisted.join(', '), list, nearest(unlisted[0] ?? '', list)),
		};
	}
	return { value: text, problem: problemOf(text, list, nearest(text, list)) };
}

/** From so many letters on two slips may be one word; below {@link FEWEST} none. */
const MANY = 6;
const FEWEST = 4;

function nearest(text: string, { byKey }: ApprovedList): string | undefined {
	if (text.length > LONGEST) return undefined;
	const key = keyOf(text);
	if (key.length < FEWEST) return undefined;
	const allowed = key.length < MANY ? 1 : 2;
	let best: { value: string; slips: number } | undefined;
	for (const [known, value] of byKey) {
		if (Math.abs(known.length - key.length) > allowed) continue;
		const slips = distance(known, key);
		if (slips <= allowed && (!best || slips < best.slips)) best = { value, slips };
	}
	return best?.value;
}

function problemOf(text: string, { name, field }: ApprovedList, like: string | undefined): Problem {
	const remedy =
		like === undefined
			? `Add it to ${name}, or as another spelling of one of them.`
			: `Perhaps ${quoted(like)} is meant: add this spelling to it.`;
	return {
		code: `${field}.unlisted`,
		message: `${quoted(text)} is not among the ${name}. ${remedy}`,
		...(like !== undefined && { suggestion: like }),
	};
}

/**
 * Reads the service that a lead asks for, in the company's own words where it has a list of them.
 */
export function readService(
	fields: FieldReader,
	services: ApprovedList | null,
	unlisted: Severity,
): string | null {
	const text = fields.line('service');
	if (text === null || services === null) return text;
	const { value, problem } = approve(text, services);
	fields.report.change('service', text, value, `Written as in ${services.name}`);
	if (problem) fields.report.issue(unlisted, 'service', problem, text);
	return value;
}
