import type { IExecuteFunctions } from 'n8n-workflow';
import { lineOf } from '../../core/check';
import { checksOfClocks } from '../../core/sla';
import { unsaid } from '../../core/workspace';
import { checkSettings, checksOfLine } from '../../shared';
import { clockReader, looked } from '../descriptions/clockFields';

/** Says what is wrong with the clocks and with working hours of their own; it asks no store for the workspace's. */
export async function checkClockSettings(context: IExecuteFunctions) {
	const now = Date.now();
	return await checkSettings(context, (source, itemIndex) => {
		const reader = clockReader(source, context.getTimezone());
		const { calendar } = unsaid(context.getTimezone());
		const settings = reader.settingsBy(calendar).at(itemIndex);
		const rows = reader.conditions(itemIndex);
		const conditions = rows.map(looked);
		return [
			...checksOfClocks({ ...settings, conditions }, now),
			...rows.flatMap((row, index) =>
				row.conditions
					? checksOfLine(lineOf('Clocks', index, row.name), row.conditions, itemIndex)
					: [],
			),
		];
	});
}
