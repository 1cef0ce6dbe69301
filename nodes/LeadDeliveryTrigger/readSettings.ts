import { personOutput } from '../core/deliver';
import { LeadOpsError } from '../core/errors';
import { channelNamed, combined, type SettingSource, type StoreOptions } from '../shared';
import { channelDefaults, optionDefaults, triggerParameters } from './description';

/** A channel that the trigger sends. */
export interface ChannelSettings {
	channel: string;
	mostAtOnce: number;
	mostPerSecond: number;
}

/** What the trigger is to do. */
export interface TriggerSettings {
	/** Whose deliveries, as a person wrote it; empty for the default. */
	workspace: string;
	/** In the order of their outputs. */
	channels: ChannelSettings[];
	/** Whether a run counts only when it has reached Done. */
	needsDone: boolean;
	checkEveryMs: number;
	/** Where messages of runs by hand go; empty for nowhere. */
	testEmail: string;
	testRuns: StoreOptions;
}

/**
 * Reads what the trigger is set to.
 *
 * @throws LeadOpsError `setting.*` for a setting that cannot work, `channels.*` where no channel is
 * listed, one has no name, or one is listed twice
 */
export function readSettings(source: SettingSource): TriggerSettings {
	const { workspace, channels, countsAsDone, options } = combined(
		triggerParameters.read(source),
	).at(0);
	const { checkEvery, testEmail = '', liveTestRuns } = { ...optionDefaults, ...options };
	return {
		workspace,
		channels: checked(
			channels.map(({ channel, ownChannelName, ...pace }) => ({
				...channelDefaults,
				...pace,
				channel: channelNamed({ channel, ownChannelName }),
			})),
		),
		needsDone: countsAsDone === 'done',
		checkEveryMs: checkEvery * 1000,
		testEmail: testEmail.trim(),
		testRuns: { liveTestRuns },
	};
}

function checked(channels: ChannelSettings[]): ChannelSettings[] {
	if (channels.length === 0) {
		refuse(
			'none',
			'No channel is listed, so the trigger would never start the workflow',
			'Add one.',
		);
	}
	const seen = new Set<string>();
	for (const { channel } of channels) {
		if (channel === '') refuse('noName', 'A channel has no name', 'Fill in Channel Name.');
		const folded = channel.toLowerCase();
		if (seen.has(folded)) refuse('twice', `${channel} is listed twice`, 'Take one of them away.');
		if (folded === personOutput.toLowerCase()) {
			refuse(
				'ofPerson',
				`"${channel}" is no channel`,
				'That output is there by itself. Take it away.',
			);
		}
		seen.add(folded);
	}
	return channels;
}

function refuse(code: string, what: string, hint: string): never {
	throw new LeadOpsError({ code: `channels.${code}`, message: `Channels: ${what}`, hint });
}
