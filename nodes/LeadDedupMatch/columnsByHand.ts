import type { INodeProperties } from 'n8n-workflow';
import { rowColumns, type RowColumn } from '../desk/match';
import { choiceColumn, fieldNameColumn, tableColumn } from '../shared';

const columnOptions = (Object.keys(rowColumns) as RowColumn[]).map((value) => ({
	name: rowColumns[value].title,
	value,
}));

/** A table of columns whose names do not say what they hold. */
export const columnsByHand = (
	look: Required<Pick<INodeProperties, 'displayName' | 'displayOptions'>>,
) =>
	tableColumn({
		...look,
		placeholder: 'Add Column',
		row: { displayName: 'Column', name: 'column' },
		inline: true,
		columns: {
			means: choiceColumn<RowColumn>({
				displayName: 'Holds',
				default: 'fullName',
				fixed: true,
				options: columnOptions,
			}),
			column: fieldNameColumn({
				displayName: 'Column',
				placeholder: 'e.g. contact.cell',
				description: 'Its name as it comes in; a dot leads into a nested one',
			}),
		},
		description:
			'Columns are known by their names, as Lead Normalize knows fields. Name here those whose names say nothing.',
	});
