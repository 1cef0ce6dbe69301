import type { Column } from './column';
import { constantly, type Setting } from './setting';

/**
 * A cell that is asked for one lead at a time, so that a table with it is the same for all: what an
 * expression gives there says something of the lead, and nothing of the table.
 *
 * @example
 * const columns = { needs: asked(namesColumn({ displayName: 'Must Have' })) };
 * table.at(0)[0].needs.at(itemIndex) // ['German']
 */
export const asked = <Value>(column: Column<Value>): Column<Setting<Value>> => ({
	...column,
	read: (written, place) => constantly(column.read(written, place)),
});
