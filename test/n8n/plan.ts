import { parametersOf, type Template } from '../workflows/templates';
import { eventually, type StarterDesk } from './desk';
import { recordsOf } from './ladder';

/** Seconds between two attempts of a {@link quickPlan}. */
export const gap = 4;

/**
 * The plan that a template follows leads up by, with attempts some seconds apart, at any time of the day.
 *
 * @param seconds between two attempts
 */
export function quickPlan(
	template: Template,
	attempts: ReadonlyArray<readonly [channel: string, subject: string, more?: object]>,
	seconds = gap,
) {
	const parameters = parametersOf(template, 'Follow It Up');
	parameters.attempts = {
		attempt: attempts.map(([channel, subject, more], index) => ({
			...{ plan: 'Three Touches', amount: index === 0 ? 2 : seconds, unit: 'seconds' },
			...{ channel, subject, from: 'owner' },
			message: `${subject}. Hello {lead.firstName},\n\nare you still there?\n\nNo more: {optOut}`,
			...more,
		})),
	};
	parameters.plans = {
		plan: [{ name: 'Three Touches', amount: seconds, unit: 'seconds', then: 'hand over' }],
	};
	const options = parameters.options as object | undefined;
	parameters.options = { ...options, hours: 'always', perDay: 0, perWeek: 0 };
}

/** What the log says of how somebody's follow-up ended, once it has. */
export const endOfFollowUp = async (
	desk: Pick<StarterDesk, 'look'>,
	name: string,
	withinMs?: number,
) =>
	await eventually(
		`the end of the follow-up of ${name}`,
		async () => {
			const id = (await recordsOf(desk, name))?.id ?? '';
			const all = await desk.look(async ({ events }) => await events.timeline(id));
			return all.find(({ type }) => type === 'followUp.ended');
		},
		withinMs,
	);
