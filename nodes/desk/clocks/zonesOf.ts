import { assignmentSchema, type Lead } from '../../core/lead';
import type { ZonesOfPeople } from '../../core/time';
import type { LeadItem } from '../../store';

const ownerOf = assignmentSchema.pick({ owner: true });

/** Where the people of an item are, for working hours that go by their time zone. */
export const zonesOf = ({ timezone }: Lead, { assignment }: LeadItem): ZonesOfPeople => ({
	lead: timezone,
	owner: ownerOf.safeParse(assignment).data?.owner?.timeZone,
});
