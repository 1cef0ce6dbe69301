import type { INodeProperties } from 'n8n-workflow';

/** What tables differ in. */
interface Table extends Partial<Omit<INodeProperties, 'type' | 'options' | 'placeholder'>> {
	displayName: string;
	name: string;
	/** What one line is called on the screen, and under which name its lines are kept. */
	row: { displayName: string; name: string };
	/** The cells of a line. */
	values: INodeProperties[];
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
export const tableField = ({ row, values, typeOptions, ...field }: Table): INodeProperties => ({
	default: {},
	...field,
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true, ...typeOptions },
	placeholder: `Add ${row.displayName}`,
	options: [{ ...row, values }],
});
