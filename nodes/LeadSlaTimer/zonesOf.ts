import type { IDataObject } from 'n8n-workflow';
import { assignmentSchema, type Lead } from '../core/lead';
import type { ZonesOfPeople } from '../core/time';

const ownerOf = assignmentSchema.pick({ owner: true });

/** Where the people of an item are, for working hours that go by their time zone. */
export const zonesOf = ({ timezone }: Lead, { assignment }: IDataObject): ZonesOfPeople => ({
	lead: timezone,
	owner: ownerOf.safeParse(assignment).data?.owner?.timeZone,
});
