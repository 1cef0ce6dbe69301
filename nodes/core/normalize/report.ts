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
	#errors = 0;

	/** Lists an issue about a canonical field. `value` is what came in. */
	issue(severity: Severity, field: string, problem: Problem, value: unknown): void {
		const { code, message, suggestion } = problem;
		this.issues.push({ field, code, message, value, ...(suggestion && { suggestion }) });
		if (severity === 'error') this.#errors++;
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
	validation(source: Omit<Validation, 'status' | 'issues' | 'changes'>): Validation {
		return {
			status: this.#errors > 0 ? 'needs attention' : 'valid',
			issues: this.issues,
			changes: this.changes,
			...source,
		};
	}
}

const clipped = (value: unknown) =>
	typeof value === 'string' ? shortened(value, LONGEST_IN_CHANGE) : value;
