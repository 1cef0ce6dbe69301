import type { EventData } from '../../core/events';
import type { Lead } from '../../core/lead';
import { togetherOnce, type DatedActivity } from '../../core/qualify';
import type { StoreSession } from '../../store';

const ofActivities = ['activity.recorded'] as const;

/**
 * What the event log has of activities of the person that a lead is, over all their inquiries. The log does
 * not know where they were.
 *
 * @example
 * await activitiesOf(session, lead) // [{ kind: 'call', at: 1772445600000, where: '' }]
 */
export async function activitiesOf(
	{ people, events }: Pick<StoreSession, 'people' | 'events'>,
	{ id, inquiryId }: Pick<Lead, 'id' | 'inquiryId'>,
): Promise<DatedActivity[]> {
	const { leadIds, inquiryIds } = await people.find({ leadIds: [id], inquiryIds: [inquiryId] });
	const heard = [];
	for (const inquiry of new Set([...inquiryIds, inquiryId])) {
		heard.push(await events.ofTypes({ inquiryId: inquiry, leadId: null }, ofActivities));
	}
	for (const leadId of leadIds) {
		heard.push(await events.ofTypes({ inquiryId, leadId }, ofActivities));
	}
	const activities = heard.flat().flatMap(({ data }) => {
		const { kind, at } = data as Partial<EventData<'activity.recorded'>>;
		return typeof kind === 'string' && typeof at === 'number' ? [{ kind, at, where: '' }] : [];
	});
	return togetherOnce(activities);
}
