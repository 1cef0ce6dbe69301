import { daytimeOf, type FollowUpPlans, type Manners } from '../../core/followUp';
import type { Lead } from '../../core/lead';
import { calendarOf, type CalendarSettings } from '../../core/time';
import { unsaid } from '../../core/workspace';
import type { StoreSession } from '../../store';
import { saidForWorkspace } from '../workspace';

/** Whose hours count. */
interface MannersFor {
	/** The hours of the workspace, where whoever asks has them already. */
	calendar?: CalendarSettings;
	/** Who is written to; where nobody knows, the hours of the workspace count. */
	lead?: Pick<Lead, 'timezone' | 'country'>;
}

/** When attempts may go out. */
export async function mannersOf(
	session: Pick<StoreSession, 'settings'>,
	{ settings: { hours, perDay, perWeek } }: FollowUpPlans,
	{ calendar: given, lead }: MannersFor = {},
): Promise<Manners> {
	const said = given ?? (await saidForWorkspace(session))?.calendar ?? unsaid('UTC').calendar;
	const calendar = calendarOf(said);
	const tasks = hours === 'always' ? [] : [calendar];
	const messages = hours === 'person' && lead ? daytimeOf(lead, calendar) : tasks;
	return { calendar, messages, tasks, perDay, perWeek };
}
