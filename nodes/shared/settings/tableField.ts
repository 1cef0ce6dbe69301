import type { INodeProperties } from 'n8n-workflow';

/** What tables differ in. */
interface Table extends Partial<Omit<INodeProperties, 'type' | 'options' | 'placeholder'>> {
	displayName: string;
	name: string;
	/** What one line is called on the screen, and under which name its lines are kept. */
	row: { displayName: string; name: string };
	/** The cells of a line. */
	values: INodeProperties[];
	/** What the head of a line says, an expression about `$collection.item.value`; its number if not given. */
	title?: string;
	/** Cells that are not shown before somebody asks for them or fills them in. */
	rare?: readonly string[];
	/** Whether a line is drawn in one row. */
	inline?: boolean;
}

/**
 * Draws a table whose lines can be added and moved.
 *
 * @example
 * tableField({
 *   displayName: 'Tiers',
 *   name: 'tiers',
 *   row: { displayName: 'Tier', name: 'tier' },
 *   values: [nameField, minimumField],
 * }) // kept as { tier: [{ name: 'Hot', minimum: 70 }] }
 */
export const tableField = ({
	row,
	values,
	title,
	rare = [],
	inline = false,
	...field
}: Table): INodeProperties => ({
	default: {},
	...field,
	type: 'fixedCollection',
	typeOptions: {
		multipleValues: true,
		sortable: true,
		...((title !== undefined || inline) && {
			fixedCollection: {
				...(title && { itemTitle: `={{ ${title} }}` }),
				...(inline && { layout: 'inline' as const }),
			},
		}),
		...(rare.length > 0 && { hideOptionalFields: true, addOptionalFieldButtonText: 'Add Setting' }),
	},
	placeholder: `Add ${row.displayName}`,
	options: [{ ...row, values: rare.length > 0 ? values.map(alwaysShown(rare)) : values }],
});

const alwaysShown =
	(rare: readonly string[]) =>
	(cell: INodeProperties): INodeProperties =>
		rare.includes(cell.name)
			? cell
			: { ...cell, typeOptions: { ...cell.typeOptions, showEvenWhenOptional: true } };
