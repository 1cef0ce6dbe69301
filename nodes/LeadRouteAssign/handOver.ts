import { choiceColumn, numberColumn, parameters, switchColumn, textColumn } from '../shared';

const show = (...operation: string[]) => ({ show: { operation } });

/** Who asks for a lead, gives one back, or hands over all of them, and who is next. */
export const handOverParameters = parameters({
	handOverOwner: textColumn({
		displayName: 'Owner',
		required: true,
		placeholder: 'e.g. ann@example.com',
		displayOptions: show('claim', 'decline', 'moveAway'),
		description:
			'Who claims the lead, declines it, or hands over their leads: name, email or ID, as in the Owners table',
	}),
	leadsMoved: choiceColumn({
		displayName: 'Leads',
		default: 'unworked',
		displayOptions: show('moveAway'),
		options: [
			{
				name: 'Those Nobody Worked On',
				value: 'unworked',
				description: 'Without an activity since the owner got them',
			},
			{ name: 'All Open Ones', value: 'open' },
		],
	}),
	nextTo: choiceColumn({
		displayName: 'Goes To',
		default: 'pool',
		displayOptions: show('decline', 'moveAway'),
		options: [
			{
				name: 'Backup, Then Next in Pool',
				value: 'backup',
				description: "The owner's backup; without one, the next in turn of the same pool",
			},
			{
				name: 'Next in Pool',
				value: 'pool',
				description: 'Whose turn it is in the pool that the lead came from',
			},
			{ name: 'Queue', value: 'queue', description: 'The fallback queue' },
		],
		description:
			'Uses the owners and queue of the node that assigned the lead, as they are now. Nobody gets the same inquiry twice.',
	}),
	mostDeclines: numberColumn({
		displayName: 'Most Declines a Day',
		default: 0,
		min: 0,
		whole: true,
		displayOptions: show('decline'),
		description: 'How many leads an owner may decline in a day. 0: as many as they like.',
	}),
	mostMoved: numberColumn({
		displayName: 'At Most',
		default: 100,
		min: 1,
		max: 1000,
		whole: true,
		displayOptions: show('moveAway'),
		description: 'How many leads are moved in one run, the oldest first',
	}),
	moveForGood: switchColumn({
		displayName: 'Move for Good',
		default: false,
		displayOptions: show('moveAway'),
		description:
			'Whether to move them, in the live workspace also when you run it by hand. While this is off, the node only says who would get which, and nothing changes.',
	}),
});
