import { hashOf, namedKeys, wholeNumber } from '../blocking';
import type { ComparedField } from '../comparable';
import { countsNames } from '../model';
import { Table } from '../table';
import { writtenForms, type Forms } from './forms';

/** What a store keeps of a known lead, so that it is found, compared and counted. */
export interface KeptForms {
	/** See `writtenForms`. */
	text: string;
	/** The keys under which it meets others, see `keyNumbers`. */
	keys: number[];
	/** What it adds one to, see {@link termNumber}. */
	terms: number[];
}

/**
 * A whole number of 53 bits that stands for a value of a field in a workspace, under which it is
 * counted how many known leads have it.
 *
 * @example
 * termNumber('main', 'city', 'berlin') === termNumber('main', 'city', 'berlin') // true
 */
export const termNumber = (workspace: string, field: string, value: string): number =>
	wholeNumber(hashOf(`${workspace}\nterm ${field}\n${value}`));

/** Stands for the known leads of a workspace themselves, to count them. */
export const leadsNumber = (workspace: string): number =>
	wholeNumber(hashOf(`${workspace}\nleads`));

/**
 * What a store keeps of a known lead. Of nobody it keeps nothing.
 *
 * @example
 * keptOf(leadFields, [], 'main') // { text: '', keys: [], terms: [] }
 */
export function keptOf(
	fields: readonly ComparedField[],
	forms: Forms,
	workspace: string,
): KeptForms {
	if (forms.length === 0) return { text: '', keys: [], terms: [] };
	const table = new Table(fields);
	const keys = new Set<number>();
	const terms = new Set([leadsNumber(workspace)]);
	for (const form of forms) {
		const row = table.add(form);
		for (const key of namedKeys(table, row, workspace).keys()) keys.add(key);
		form.forEach((value, at) => {
			const field = fields[at];
			// How many names are behind a mailbox is seen from those who have it.
			if (!field || value === '' || countsNames(field.kind)) return;
			terms.add(termNumber(workspace, field.name, value));
		});
	}
	return { text: writtenForms(forms), keys: [...keys], terms: [...terms] };
}
