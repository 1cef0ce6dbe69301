import { LeadOpsError } from '../core/errors';

/** `postgres://user:password@host`, `user:password@host`, `host=… password=…`. */
const looks = /:\/\/|:[^\s/\\]*@|\b(?:password|passwd|pwd|user)\s*=/i;

/**
 * Refuses a whole connection string where one part of it belongs. It holds a password, so nothing of it
 * is said.
 *
 * @param label of the field on the screen
 * @throws LeadOpsError `store.settings`
 * @example
 * refuseConnectionString('Host', 'postgres://ann:secret@db.example.com/leads')
 * // throws 'Host holds a whole connection string, …'
 */
export function refuseConnectionString(label: string, value: string): void {
	if (looks.test(value)) throw notForHere(label);
}

/** What is said where more stands in a field than belongs there. */
export const notForHere = (label: string) =>
	new LeadOpsError({
		code: 'store.settings',
		message: `${label} of the Lead Store credential holds a whole connection string, or more than belongs there`,
		hint: `Put each part of it into its own field: Host (such as db.example.com), Port, Database, User and Password. If others may have seen the password here, change it.`,
	});
