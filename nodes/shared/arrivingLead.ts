import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { receiptProblem, usualOldestHours, type Lead } from '../core/lead';
import { readMoment } from '../core/time';
import { isNamedReader, leadReader } from './leadFields';
import type { SettingSource } from './settings';

/**
 * Reads leads as {@link leadReader} does, for a node to which they come first. Lead Normalize has
 * looked at when a lead was received; where a field named by hand says it, a time of long ago or one
 * that is still to come counts as now, and the output pane says so.
 */
export function arrivingLeadReader(
	context: Pick<IExecuteFunctions, 'getTimezone' | 'addExecutionHints'>,
	source: SettingSource,
) {
	const readLead = leadReader(source);
	const isNamed = isNamedReader(source);
	let isTold = false;
	return (json: IDataObject, itemIndex: number, now: number): Lead => {
		const lead = readLead(json, itemIndex, now);
		if (!isNamed(itemIndex)) return lead;
		const said = readMoment(lead.receivedAt, context.getTimezone());
		const receivedAt = new Date(now).toISOString();
		const isReceipt =
			said === undefined ||
			receiptProblem(new Date(said).toISOString(), receivedAt, usualOldestHours) === null;
		if (isReceipt) return lead;
		if (!isTold) context.addExecutionHints({ message: noReceipt, location: 'outputPane' });
		isTold = true;
		return { ...lead, receivedAt };
	};
}

const noReceipt = `The field that is named as Received At holds a time of more than ${usualOldestHours} hours ago, or one that is still to come, so the lead counts as received now: otherwise its clocks would be late at once. Name the field that says when it was sent, or put Lead Normalize before this node, where Oldest Receipt says how old a lead may be.`;
