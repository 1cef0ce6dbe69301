import type { FollowUpPlans, Manners } from '../../core/followUp';
import { calendarOf, type CalendarSettings } from '../../core/time';
import { unsaid } from '../../core/workspace';
import type { StoreSession } from '../../store';
import { saidForWorkspace } from '../workspace';

/**
 * When attempts may go out, by the hours of the workspace.
 *
 * @param calendar those hours, where whoever asks has them already
 */
export async function mannersOf(
	session: Pick<StoreSession, 'settings'>,
	{ settings: { hours, perDay, perWeek } }: FollowUpPlans,
	calendar?: CalendarSettings,
): Promise<Manners> {
	const said = calendar ?? (await saidForWorkspace(session))?.calendar ?? unsaid('UTC').calendar;
	return { calendar: calendarOf(said), onlyOpen: hours === 'working', perDay, perWeek };
}
