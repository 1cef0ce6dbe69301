import { outputNames as dedup } from '../../nodes/LeadDedupMatch/description';
import { outputNames as deliver } from '../../nodes/LeadDeliver/description';
import { outputNames as escalate } from '../../nodes/LeadEscalate/description';
import { outputNames as followUp } from '../../nodes/LeadFollowUp/description';
import { outputNames as normalize } from '../../nodes/LeadNormalize/description';
import { outputNames as qualify } from '../../nodes/LeadQualifyScore/description';
import { outputNames as route } from '../../nodes/LeadRouteAssign/description';
import { outputNames as sla } from '../../nodes/LeadSlaTimer/description';
import { outputNames as store } from '../../nodes/LeadStore/description';
import { outputNames as timers } from '../../nodes/LeadTimerTrigger/description';
import { personOutput } from '../../nodes/core/deliver';
import type { Template } from './templates';

type Node = Template['nodes'][number];

/** The outputs of the pack's nodes, of some by their operation; the first is that of a new node. */
const ofPack: Readonly<
	Record<string, readonly string[] | Readonly<Record<string, readonly string[]>>>
> = {
	leadNormalize: normalize,
	leadDedupMatch: dedup,
	leadQualifyScore: qualify,
	leadRouteAssign: route,
	leadSlaTimer: sla,
	leadEscalate: escalate,
	leadFollowUp: followUp,
	leadStore: store,
	leadDeliver: deliver,
	leadTimerTrigger: timers,
};

/** What a node that decides can say: the names of its outputs, in order. */
export function outputsOf({ type, parameters, onError }: Node): readonly string[] {
	const name = type.split('.').at(-1) ?? '';
	if (name === 'leadDeliveryTrigger') {
		const { channel = [] } = (parameters.channels ?? {}) as {
			channel?: Array<{ channel: string }>;
		};
		return [personOutput, ...channel.map((row) => row.channel)];
	}
	const isOurs = name in ofPack;
	// What fails leaves behind all that can be said.
	const failed = onError === 'continueErrorOutput' ? ['Error'] : [];
	return [
		...(isOurs || failed.length === 0 ? namesOf(ofPack[name] ?? [], parameters) : ['Success']),
		...failed,
	];
}

function namesOf(
	names: readonly string[] | Readonly<Record<string, readonly string[]>>,
	{ operation }: Node['parameters'],
): readonly string[] {
	if (Array.isArray(names)) return names as readonly string[];
	const byOperation = names as Readonly<Record<string, readonly string[]>>;
	return byOperation[String(operation ?? Object.keys(byOperation)[0])] ?? [];
}

/** Outputs with nothing connected, by the kind of node, and why that is right. */
export const mayEnd: Readonly<Record<string, string>> = {
	'leadFollowUp: Enrolled': 'Lead Timer Trigger goes on from here',
	'leadFollowUp: Not Enrolled': 'They are in a plan already, or are not to be written to',
	'leadFollowUp: Finished': 'Nobody need do anything; what a person has to do is asked',
	'leadFollowUp: Not Needed': 'The attempt waits for its time, or was overtaken',
	'leadTimerTrigger: Reviews': 'No template here sets a date to look again yet',
	'03-form-tools-google-sheets-slack.json googleSheets: Error':
		'Without the team’s rows the owners who came last count',
	'04-lead-ads-pipedrive.json httpRequest: Error':
		'Without Pipedrive’s users the owners who came last count',
	'05-lead-inbox-salesforce.json salesforce: Error':
		'Without Salesforce’s users the owners who came last count',
	'leadDeliver: Queued': 'Lead Delivery Trigger goes on from here',
	'leadDeliver: Repeated': 'Lead Delivery Trigger has it already',
	'leadDeliver: Done': 'The effect is noted: that is all',
	'leadDeliver: Not Found': 'A run of an older attempt, or a delivery that was erased',
	'leadDeliver: Done Before': 'There is nothing left to do',
	'leadDeliver: Unclear': 'Lead Delivery Trigger asks a person by itself',
};
