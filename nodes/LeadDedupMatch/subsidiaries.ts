import { LeadOpsError } from '../core/errors';
import { canonicalHost } from '../core/keys';
import { quoted } from '../core/text';
import { tableColumn, textColumn, type RowIn } from '../shared';

/** Which companies belong to which. */
export const subsidiariesTable = tableColumn({
	displayName: 'Subsidiaries',
	placeholder: 'Add Subsidiary',
	row: { displayName: 'Subsidiary', name: 'subsidiary' },
	inline: true,
	columns: {
		domain: textColumn({ displayName: 'Domain', placeholder: 'e.g. acme.de' }),
		belongsTo: textColumn({ displayName: 'Belongs To', placeholder: 'e.g. acme.com' }),
	},
	description:
		'Domains of companies that are one account with another: who writes from one is of the account of the other. A domain where anybody can have a mailbox, such as gmail.com, is no company’s and is left out.',
});

/** A line of the table as it stands on the screen. */
export type SubsidiaryRow = RowIn<typeof subsidiariesTable>;

/**
 * A line of the table as two domains.
 *
 * @param index its place in the table
 * @throws LeadOpsError `subsidiaries.domain` by its label for what is no domain
 */
export function subsidiaryOf(
	{ domain, belongsTo }: SubsidiaryRow,
	index: number,
): [string, string] {
	const read = (label: string, text: string) => {
		const host = canonicalHost(text.trim().replace(/^www\./i, ''));
		if (host !== undefined && host.includes('.')) return host;
		throw new LeadOpsError({
			code: 'subsidiaries.domain',
			message: `Subsidiaries: row ${index + 1} (${label}) is ${quoted(text)}, which is no domain`,
			hint: 'Write a domain such as acme.com in both columns, or delete the line.',
		});
	};
	return [read('Domain', domain), read('Belongs To', belongsTo)];
}
