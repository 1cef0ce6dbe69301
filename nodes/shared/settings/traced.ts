import type { Column } from './column';
import { mapped } from './setting';

/** A value, and where it came from. */
export interface Traced<Value> {
	value: Value;
	/** Whether an expression gave it, so that it may differ from item to item. */
	ofItem: boolean;
}

/**
 * A column that also says whether its value is the item's: what is wrong with one item need not
 * stop the others, while what is written on the screen is a slip for all.
 */
export const traced = <Value>(column: Column<Value>): Column<Traced<Value>> => ({
	...column,
	read(written, place) {
		const setting = column.read(written, place);
		return mapped(setting, (value) => ({ value, ofItem: !setting.constant }));
	},
});
