import { FormsKeeper, KEYS_VERSION, leadFields, type Forms } from '../../../core/match';
import type { BatchSql } from '../BatchSql';
import { placeholders } from '../Sql';
import { idOfMeeting } from './meetingKeys';

const ofLead = 'l.workspace = ? AND l.id = ?';

/** Most leads have fewer keys. */
const KEYS_AT_ONCE = 16;

const insertKeys = (keys: number) =>
	`INSERT INTO match_key (h, lead) SELECT CAST(given.column1 AS BIGINT), l.number
	FROM lead l JOIN (VALUES ${Array(keys).fill('(?)').join(', ')}) given ON 1 = 1
	WHERE ${ofLead} ON CONFLICT DO NOTHING`;

const deleteKeys = (keys: number) =>
	`DELETE FROM match_key WHERE h IN ${placeholders(keys)}
	AND lead = (SELECT l.number FROM lead l WHERE ${ofLead})`;

const putText = `INSERT INTO match_text (lead, version, text)
	SELECT l.number, CAST(? AS INTEGER), CAST(? AS TEXT) FROM lead l WHERE ${ofLead}
	ON CONFLICT (lead) DO UPDATE SET version = excluded.version, text = excluded.text`;

const deleteText = `DELETE FROM match_text
	WHERE lead = (SELECT l.number FROM lead l WHERE ${ofLead})`;

const addTerm = `INSERT INTO match_term (h, n) VALUES (?, ?)
	ON CONFLICT (h) DO UPDATE SET n = match_term.n + excluded.n`;

const deleteTerms = (terms: number) =>
	`DELETE FROM match_term WHERE h IN ${placeholders(terms)} AND n <= 0`;

/** What is known of a lead of a workspace. */
export interface FormsOfLead {
	workspace: string;
	leadId: string;
	before: Forms;
	after: Forms;
}

/** Writes what is known of a lead from now on: what is compared, its keys, and how frequent each value is. */
export function keepForms(sql: BatchSql, { workspace, leadId, before, after }: FormsOfLead): void {
	const keeper = new FormsKeeper(leadFields, workspace);
	const [was, is] = [keeper.of(before), keeper.of(after)];
	const lead = [workspace, leadId];
	if (was.text === is.text) return;
	for (const some of inParts(without(was.keys, is.keys))) {
		sql.later(deleteKeys(some.length), some.map(idOfMeeting), ...some, ...lead);
	}
	for (const some of inParts(without(is.keys, was.keys))) {
		sql.later(insertKeys(some.length), some.map(idOfMeeting), ...some, ...lead);
	}
	if (is.text === '') sql.later(deleteText, null, ...lead);
	else sql.later(putText, null, KEYS_VERSION, is.text, ...lead);
	for (const term of without(is.terms, was.terms)) sql.add(addTerm, `${term}`, 1, term);
	const gone = without(was.terms, is.terms);
	for (const term of gone) sql.add(addTerm, `${term}`, -1, term);
	for (const some of inParts(gone)) sql.later(deleteTerms(some.length), null, ...some);
}

function* inParts(numbers: readonly number[]) {
	for (let from = 0; from < numbers.length; from += KEYS_AT_ONCE) {
		yield numbers.slice(from, from + KEYS_AT_ONCE);
	}
}

function without(numbers: readonly number[], others: readonly number[]): number[] {
	const left = new Set(others);
	return numbers.filter((number) => !left.has(number));
}
