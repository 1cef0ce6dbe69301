import type { Change, Issue, Validation } from '../lead';
import { shortened } from '../text';

/** How long a value in the list of changes may be; the original stays on the item. */
const LONGEST_IN_CHANGE = 200;

/** `error` sends the lead to Needs Attention; `note` only tells. */
export type Severity = 'error' | 'note';

/** Why a value is not usable: a stable code, and what to do in a sentence. */
export interface Problem {
	code: string;
	message: string;
	/** The value that is most likely meant. */
	suggestion?: string;
}

/** What reading one value gave: the canonical value and why it differs, or the problem. */
export type Reading<Value> =
	| { ok: true; value: Value; why: string | null }
	| { ok: false; problem: Problem };

/** Collects what Normalize changed in a lead and what a person should look at. */
export class Report {
	readonly issues: Issue[] = [];
	readonly changes: Change[] = [];
	/** What each issue says that sends the lead to Needs Attention, and each that only tells. */
	readonly #said: Record<Severity, string[]> = { error: [], note: [] };

	/** Lists an issue about a canonical field. `value` is what came in. */
	issue(severity: Severity, field: string, problem: Problem, value: unknown): void {
		const { code, message, suggestion } = problem;
		this.issues.push({ field, code, message, value, ...(suggestion && { suggestion }) });
		this.#said[severity].push(message);
	}

	/** Lists a change, unless nothing changed. */
	change(field: string, from: unknown, to: unknown, why: string): void {
		if (from === to) return;
		this.changes.push({ field, from: clipped(from), to: clipped(to), why });
	}

	/**
	 * The outcome, as it stands beside the lead.
	 *
	 * @param source who posted it, where its fields were found, and by which country they were read
	 */
	validation(source: Omit<Validation, 'reason' | 'status' | 'issues' | 'changes'>): Validation {
		return {
			reason: this.#reason(),
			status: this.#said.error.length > 0 ? 'needs attention' : 'valid',
			issues: this.issues,
			changes: this.changes,
			...source,
		};
	}

	#reason(): string {
		const { error, note } = this.#said;
		if (error.length > 0) return `Needs attention: ${firstOf(error)}`;
		const { length } = this.changes;
		const changed =
			length > 0 &&
			`, and ${length === 1 ? 'one value was' : `${length} values were`} brought into the standard form`;
		const noted = note.length > 0 && ` Please look at: ${firstOf(note)}`;
		return `Valid: nothing that is needed is missing${changed || ''}.${noted || ''}`;
	}
}

/** The first of them, and how many there are besides. */
const firstOf = ([first = '', ...more]: readonly string[]): string =>
	more.length === 0 ? first : `${first} (and ${more.length} more)`;

const clipped = (value: unknown) =>
	typeof value === 'string' ? shortened(value, LONGEST_IN_CHANGE) : value;
