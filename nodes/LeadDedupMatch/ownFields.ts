import { joinedWords } from '../core/fold';
import type { IDataObject } from 'n8n-workflow';
import { lineOf } from '../core/check';
import { LeadOpsError } from '../core/errors';
import { parseFieldName, readPath } from '../core/fieldPath';
import { comparedKinds, type ComparedKind, type Lead } from '../core/lead';
import { isComparedAnyway, kindsByName, ownValuesIn, type OwnField } from '../core/match';
import { writtenOut } from '../core/text';
import { choiceColumn, fieldNameColumn, tableColumn, type Look, type RowIn } from '../shared';

/** What each kind is called on the screen. */
const titles: Readonly<Record<ComparedKind, string>> = {
	...{ date: 'Date', email: 'Email', id: 'ID', name: 'Name' },
	...{ number: 'Amount', phone: 'Phone', place: 'Place', text: 'Text' },
};

const kindOptions = comparedKinds
	.map((value) => ({ name: titles[value], value }))
	.sort((one, other) => (one.name < other.name ? -1 : 1));

export const ownFieldsLabel = 'Own Fields';

/** A table of fields that only this company has, and that tell who somebody is. */
export const ownFieldsTable = (look: Pick<Look, 'displayOptions'> = {}) =>
	tableColumn({
		...look,
		displayName: ownFieldsLabel,
		placeholder: 'Add Own Field',
		row: { displayName: 'Own Field', name: 'field' },
		inline: true,
		columns: {
			name: fieldNameColumn({
				displayName: 'Field',
				placeholder: 'e.g. Tax Number',
				description: 'Its name as it comes in',
			}),
			kind: choiceColumn<ComparedKind>({
				displayName: 'Kind',
				default: 'id',
				fixed: true,
				options: kindOptions,
			}),
		},
		description:
			'Further answers or columns by which people are told too, such as a tax number. Write the name as it comes in; a lead that lacks it is neither helped nor hurt.',
	});

type Row = RowIn<ReturnType<typeof ownFieldsTable>>;

/**
 * A line of the table.
 *
 * @param index its place in the table
 * @param all the whole table
 * @throws LeadOpsError by its label: `ownFields.unnamed`, `ownFields.twice`, `ownFields.compared` for what
 * is compared anyway
 */
export function ownFieldOf({ name, kind }: Row, index: number, all: readonly Row[]): OwnField {
	const refuse = (code: string, message: string, hint: string): never => {
		const where = lineOf(ownFieldsLabel, index, name.trim());
		throw new LeadOpsError({ code, message: `${where} ${message}`, hint });
	};
	const plain = joinedWords(name);
	if (plain === '') {
		refuse(
			'ownFields.unnamed',
			'names no field',
			'Write the name of the further answer or column, or delete the line.',
		);
	}
	if (all.slice(0, index).some((row) => joinedWords(row.name) === plain)) {
		refuse('ownFields.twice', 'is in an earlier row, too', 'Keep one of the two lines.');
	}
	if (isComparedAnyway(name)) {
		refuse(
			'ownFields.compared',
			'is compared anyway',
			'Delete the line: it would count twice. What is compared is under Compare.',
		);
	}
	return { name, kind };
}

/** The table, each line of it. */
export const ownFieldsOf = (rows: readonly Row[]): OwnField[] => rows.map(ownFieldOf);

/**
 * A lead that says which of its further answers are compared. What it does not hold is taken from the
 * item, where fields are named by hand.
 */
export function withOwnFields(lead: Lead, json: IDataObject, fields: readonly OwnField[]): Lead {
	const plain = { ...lead };
	delete plain.compared;
	if (fields.length === 0) return plain;
	const compared = kindsByName(fields);
	const held = new Set(ownValuesIn(compared, [lead.custom, lead]).map(({ name }) => name));
	const custom = { ...lead.custom };
	for (const { name } of fields) {
		const value = held.has(name) ? undefined : readPath(json, parseFieldName(name));
		if (value !== undefined && writtenOut(value).trim() !== '') custom[name] = value;
	}
	return { ...plain, custom, compared };
}
