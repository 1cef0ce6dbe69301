import type { INodeProperties } from 'n8n-workflow';
import { personOutput } from '../core/deliver';
import {
	channelColumns,
	choiceColumn,
	defaultWorkspace,
	groupColumn,
	notice,
	numberColumn,
	ownChannel,
	parameters,
	storeColumns,
	tableColumn,
	textColumn,
	workspaceColumn,
} from '../shared';

/** What a line says that was never filled in. */
export const channelDefaults = { mostAtOnce: 5, mostPerSecond: 10 };

/** What is shown for options that were never added, and then holds. */
export const optionDefaults = { checkEvery: 1 };

/** A longer wait would overflow the timers of Node.js, which then fire at once. */
const longestCheckSeconds = 86_400;

/** What the trigger is set by, in screen order. */
export const triggerParameters = parameters({
	workspace: workspaceColumn({
		default: defaultWorkspace,
		description:
			"Whose deliveries to send. As an expression, {{ $('Time Is Up').params.workspace }} takes it from the Lead Timer Trigger of that name.",
	}),
	channels: tableColumn({
		displayName: 'Channels',
		default: { channel: [{ channel: 'Email' }] },
		description:
			'What this workflow sends. Each has an output of its own; what is not listed waits for another Lead Delivery Trigger of the workspace. Add new ones at the end, so that the outputs before stay where they are.',
		row: { displayName: 'Channel', name: 'channel' },
		title: '$collection.item.value.channel',
		rare: ['mostAtOnce', 'mostPerSecond'],
		columns: {
			...channelColumns({
				channel: {},
				ownChannelName: { description: 'As Lead Deliver names it' },
			}),
			mostAtOnce: numberColumn({
				displayName: 'At Most at Once',
				min: 1,
				whole: true,
				default: channelDefaults.mostAtOnce,
				description: 'How many of its executions may run at the same time',
			}),
			mostPerSecond: numberColumn({
				displayName: 'At Most per Second',
				min: 0.01,
				default: channelDefaults.mostPerSecond,
				description: 'How many to start per second; what the receiver allows',
			}),
		},
	}),
	countsAsDone: choiceColumn({
		displayName: 'Counts as Done',
		default: 'end',
		options: [
			{
				name: 'At the End of Its Branch',
				value: 'end',
				description: 'When the execution ended well at a node that nothing follows',
			},
			{
				name: 'Only When Done Is Reached',
				value: 'done',
				description:
					'When Lead Deliver (Done) was reached. Right where a node goes on after errors and n8n runs in queue mode.',
			},
		],
		description: 'When what was sent is taken for done',
	}),
	options: groupColumn({
		displayName: 'Options',
		placeholder: 'Add Option',
		columns: {
			checkEvery: numberColumn({
				displayName: 'Check Every (Seconds)',
				min: 1,
				max: longestCheckSeconds,
				default: optionDefaults.checkEvery,
				description: 'How often to look for what another n8n process has queued',
			}),
			testEmail: textColumn({
				displayName: 'Send Test Messages To',
				placeholder: 'e.g. lead-desk@example.com',
				description:
					'Where messages go that a run by hand has queued: all of them by email, marked as a test. Nothing of a test goes to a system. Leave empty to send none.',
			}),
			liveTestRuns: storeColumns.liveTestRuns,
		},
	}),
});

/**
 * The outputs, as the screen draws them: what a person has to hear, then one for each channel.
 *
 * @example
 * // with the channels Email and SMS: Needs a Person, Email, SMS
 */
export const outputsExpression: `={{${string}}}` = `={{ [${JSON.stringify(personOutput)}, ...(($parameter["channels"] ?? {}).channel ?? []).map((row) => row.channel === ${JSON.stringify(ownChannel)} ? (row.ownChannelName || "Other") : (row.channel ?? "Email"))].map((displayName) => ({ type: "main", displayName })) }}`;

export const properties: INodeProperties[] = [
	notice(
		'notice',
		'Starts this workflow once for each message, CRM record or task that Lead Deliver has queued, on the output of its channel, with To, Subject and Text ready under "delivery". When a receiver is away, its channel is held and tried again until it is back. Lead "Needs a Person" to somebody who reads it, best by another channel.',
	),
	...triggerParameters.fields,
];
