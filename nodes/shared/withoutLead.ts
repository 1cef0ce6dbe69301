import type { IExecuteFunctions } from 'n8n-workflow';
import { attempt } from '../core/attempt';
import { missingLeadReader } from './leadFields';
import type { SettingSource } from './settings';

/**
 * Finds the items of a batch that hold no lead, so that nothing is kept of nobody, and says so in
 * the output pane.
 *
 * @returns for an item's index, why it holds none and what to do; `null` for an item with a lead
 * @example
 * const missing = itemsWithoutLead(context, settingsOf(context));
 * if (missing(itemIndex) !== null) return { output: 1, adds: {} };
 */
export function itemsWithoutLead(
	context: IExecuteFunctions,
	source: SettingSource,
): (itemIndex: number) => string | null {
	const missingLead = missingLeadReader(source);
	const reasons = context.getInputData().map(({ json }, itemIndex) => {
		// A setting that cannot work is an error of the item's own, told where it is worked on.
		const found = attempt(() => missingLead(json, itemIndex));
		return found.ok ? found.value : null;
	});
	for (const reason of new Set(reasons)) {
		if (reason === null) continue;
		const count = reasons.filter((each) => each === reason).length;
		context.addExecutionHints({
			message: count === 1 && reasons.length === 1 ? reason : `${reason} ${ofAll(count, reasons)}`,
			location: 'outputPane',
		});
	}
	return (itemIndex) => reasons[itemIndex] ?? null;
}

const ofAll = (count: number, { length }: readonly unknown[]) =>
	`This is so for ${count} of ${length} items.`;
