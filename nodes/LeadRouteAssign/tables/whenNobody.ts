import type { WhenNobody } from '../../core/route';
import { numberColumn, type Choice } from '../../shared';

/** What can become of a lead that nobody of a pool can take now, as the screen names it. */
export type NobodyChoice = 'assign' | 'next' | 'wait';

/** Long enough from Friday evening to Monday morning. */
export const usualWaitHours = 72;

/** The choices, for the whole node and for each rule. */
export const nobodyChoices = [
	{
		name: 'Assign to Whose Turn It Is Anyway',
		value: 'assign',
		description:
			'Where they are only outside their hours: the lead has an owner, and its clock starts when hours begin. Else as Go On.',
	},
	{
		name: 'Go On to the Next Rule',
		value: 'next',
		description: 'The next rule that matches, at the end the fallback queue',
	},
	{
		name: 'Wait Until Somebody Can',
		value: 'wait',
		description:
			'Until their hours begin, or they may have more leads. The lead leaves on Waiting, comes back by itself and goes on to the next rule when it takes too long.',
	},
] as const satisfies ReadonlyArray<Choice<NobodyChoice>>;

/** For how long a lead waits at most. */
export const waitHours = (more: { displayOptions?: { show: Record<string, string[]> } } = {}) =>
	numberColumn({
		displayName: 'Wait at Most (Hours)',
		min: 0.1,
		default: usualWaitHours,
		...more,
		description:
			'How long a lead waits for somebody, from when it began to wait. Then it goes on to the next rule, at the end to the fallback queue.',
	});

/**
 * A choice as the policy has it.
 *
 * @example
 * whenNobodyOf('wait', 8) // { do: 'wait', hours: 8 }
 */
export const whenNobodyOf = (choice: NobodyChoice, hours: number = usualWaitHours): WhenNobody =>
	choice === 'wait' ? { do: 'wait', hours } : { do: choice === 'assign' ? 'assign' : 'go on' };
