import { attempt } from './attempt';
import { writtenOut } from './text';

/**
 * The one error that core and store throw: settings that cannot work, or a store
 * that cannot be used now. Messy lead data is never an error; it is returned as a value.
 *
 * `message` says what happened, in the words on the screen; `hint` says how to mend it.
 *
 * @example
 * throw new LeadOpsError({
 *   code: 'pool.empty',
 *   message: 'The pool "Sales" has no owners',
 *   hint: 'Add an owner to the pool in the Owners table, or choose another pool.',
 * });
 */
export class LeadOpsError extends Error {
	/** A stable, dotted name for programs, such as `pool.empty`. */
	readonly code: string;

	/** How to mend it, for the person who reads the message. */
	readonly hint: string;

	/** True when the same call may succeed later with nothing changed, and repeating it is safe. */
	readonly retryable: boolean;

	constructor(options: {
		code: string;
		message: string;
		hint: string;
		retryable?: boolean;
		cause?: unknown;
	}) {
		super(options.message, { cause: options.cause });
		this.name = 'LeadOpsError';
		this.code = options.code;
		this.hint = options.hint;
		this.retryable = options.retryable ?? false;
	}
}

/**
 * What an error says, whatever was thrown.
 *
 * @example
 * messageOf(new Error('No room')) // 'No room'
 */
export function messageOf(error: unknown): string {
	// An error of another realm, such as one of Node.js in a sandbox, is no instance of this one's.
	const hasMessage = typeof error === 'object' && error !== null && 'message' in error;
	return writtenOut(hasMessage ? error.message : error);
}

/**
 * Runs `work`; an error about settings then says where they stand. Other errors stay as they are.
 *
 * @param named the message with its place
 * @throws whatever `work` throws
 * @example
 * inPlace((message) => `Owners: Ann: ${message}`, () => compileCalendar(hours))
 * // throws 'Owners: Ann: Working Hours overlap: Monday 09:00–17:00 and Monday 16:00–18:00'
 */
export function inPlace<Value>(named: (message: string) => string, work: () => Value): Value {
	const done = attempt(work);
	if (done.ok) return done.value;
	const { error } = done;
	if (!(error instanceof LeadOpsError)) throw error;
	const { code, message, hint, retryable } = error;
	throw new LeadOpsError({ code, message: named(message), hint, retryable, cause: error.cause });
}
