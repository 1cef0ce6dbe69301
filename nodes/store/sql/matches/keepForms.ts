import { FormsKeeper, KEYS_VERSION, leadFields, type Forms } from '../../../core/match';
import type { BatchSql } from '../BatchSql';
import { idOfMeeting } from './meetingKeys';

const ofLead = 'l.workspace = ? AND l.id = ?';

/** Few lengths, so that there are few statements: a list is filled up by repeating its last key. */
const KEYS_AT_ONCE = 4;

const insertKeys = (keys: number) =>
	`INSERT INTO match_key (h, lead) SELECT CAST(given.column1 AS BIGINT), l.number
	FROM lead l JOIN (VALUES ${Array(keys).fill('(?)').join(', ')}) given ON 1 = 1
	WHERE ${ofLead} ON CONFLICT DO NOTHING`;

const deleteKey = `DELETE FROM match_key WHERE h = ?
	AND lead = (SELECT l.number FROM lead l WHERE ${ofLead})`;

const putText = `INSERT INTO match_text (lead, version, text)
	SELECT l.number, CAST(? AS INTEGER), CAST(? AS TEXT) FROM lead l WHERE ${ofLead}
	ON CONFLICT (lead) DO UPDATE SET version = excluded.version, text = excluded.text`;

const deleteText = `DELETE FROM match_text
	WHERE lead = (SELECT l.number FROM lead l WHERE ${ofLead})`;

const addTerm = `INSERT INTO match_term (h, n) VALUES (?, ?)
	ON CONFLICT (h) DO UPDATE SET n = match_term.n + excluded.n`;

const deleteTerm = 'DELETE FROM match_term WHERE h = ? AND n <= 0';

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
	for (const key of without(was.keys, is.keys)) {
		sql.later(deleteKey, idOfMeeting(key), key, ...lead);
	}
	const added = without(is.keys, was.keys);
	for (let from = 0; from < added.length; from += KEYS_AT_ONCE) {
		const some = added.slice(from, from + KEYS_AT_ONCE);
		sql.later(insertKeys(some.length), some.map(idOfMeeting), ...some, ...lead);
	}
	if (is.text === '') sql.later(deleteText, null, ...lead);
	else sql.later(putText, null, KEYS_VERSION, is.text, ...lead);
	for (const term of without(is.terms, was.terms)) sql.add(addTerm, `${term}`, 1, term);
	const gone = without(was.terms, is.terms);
	for (const term of gone) sql.add(addTerm, `${term}`, -1, term);
	for (const term of gone) sql.later(deleteTerm, null, term);
}

function without(numbers: readonly number[], others: readonly number[]): number[] {
	const left = new Set(others);
	return numbers.filter((number) => !left.has(number));
}
