import { hashOf, Keys, wholeNumber } from '../blocking';
import type { Comparable, ComparedField } from '../comparable';
import { countsNames } from '../model';
import { Table } from '../table';
import { askedBefore } from './asked';
import { countedAs, countedValues } from './counted';
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

/** Makes what a store keeps of known leads of a workspace; what it found of a value it remembers. */
export class FormsKeeper {
	private made: { table: Table; keys: Keys } | undefined;

	constructor(
		private readonly fields: readonly ComparedField[],
		private readonly workspace: string,
	) {}

	/** What it keeps of a lead; nothing of one that says nothing. */
	of(forms: Forms): KeptForms {
		if (forms.length === 0) return { text: '', keys: [], terms: [] };
		const keys = new Set<number>();
		const terms = new Set([leadsNumber(this.workspace)]);
		for (const form of forms) {
			this.addKeys(form, keys);
			for (const { field, value } of countedValues(this.fields, form)) {
				// How many names are behind a mailbox is seen from those who have it.
				if (countsNames(field.kind)) continue;
				terms.add(termNumber(this.workspace, countedAs(field), value));
			}
		}
		return { text: writtenForms(forms), keys: [...keys], terms: [...terms] };
	}

	private addKeys(form: Comparable, keys: Set<number>) {
		const before = askedBefore(this.fields, form, this.workspace);
		if (before) {
			for (const key of before.keys()) keys.add(key);
			return;
		}
		const { table, keys: maker } = (this.made ??= this.make());
		maker.of(table.add(form), (low, high) => keys.add(wholeNumber({ low, high })));
	}

	private make() {
		const table = new Table(this.fields);
		return { table, keys: new Keys(table, this.workspace) };
	}
}
