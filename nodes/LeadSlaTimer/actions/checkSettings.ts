import type { IExecuteFunctions } from 'n8n-workflow';
import { lineOf } from '../../core/check';
import { checksOfClocks } from '../../core/sla';
import { checkSettings, checksOfLine } from '../../shared';
import { clockReader, looked } from '../descriptions/clockFields';

/** Says what is wrong with the clocks and their working hours. */
export async function checkClockSettings(context: IExecuteFunctions) {
	const now = Date.now();
	return await checkSettings(context, (source, itemIndex) => {
		const reader = clockReader(source, context.getTimezone());
		const rows = reader.conditions(itemIndex);
		const conditions = rows.map(looked);
		return [
			...checksOfClocks({ ...reader.settings.at(itemIndex), conditions }, now),
			...rows.flatMap((row, index) =>
				row.conditions
					? checksOfLine(lineOf('Clocks', index, row.name), row.conditions, itemIndex)
					: [],
			),
		];
	});
}
