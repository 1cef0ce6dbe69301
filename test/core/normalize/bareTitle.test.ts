/** `title` alone is a person's job, a meeting's subject or a deal's name: what stands beside it tells. */
import { compileNormalizer } from '../../../nodes/core/normalize';

const now = '2026-11-28T04:00:00.000Z';
const jo = { name: 'Jo Lee', email: 'jo@lee-bau.de' };
const jobTitleOf = (json: unknown) => compileNormalizer({})(json, now).lead.jobTitle;

test.each([
	{ ...jo, title: 'CEO' },
	{ title: 'CEO', email: 'jo@lee-bau.de' },
	{ body: { ...jo, Title: 'CEO' }, headers: {}, query: {} },
	{ contact: { ...jo, title: 'CEO' }, event: 'contact.created' },
	{ first_name: 'Jo', title: 'CEO', description: 'We need a roof' },
	{ lead: { phone: '+4930901820', title: 'CEO' } },
	{ LastName: 'Lee', Title: 'CEO', Company: 'Lee Bau' },
	{ fields: [{ label: 'Title', value: 'CEO' }] },
	{ 'Job title': 'CEO', uid: 'b1' },
	{ ...jo, job_title: 'CEO', title: 'Intro', startTime: '2026-11-28T09:00:00Z' },
])('of %j the job title is CEO', (json) => {
	expect(jobTitleOf(json)).toBe('CEO');
});

test.each([
	{
		triggerEvent: 'BOOKING_CREATED',
		payload: { title: 'Intro', attendees: [jo], organizer: { name: 'Ann Owner' } },
	},
	{ title: 'Intro', attendee: jo },
	{ ...jo, title: 'Intro', start_time: '2026-11-28T09:00:00Z' },
	{ ...jo, title: 'Roof for Lee Bau', stage: 'New', amount: 1200 },
	{ ...jo, title: 'Roof', pipeline_id: 1 },
	{ ticket: { title: 'Roof leaks', priority: 'high', requester: jo } },
	{ person: jo, title: 'Webinar on roofs' },
	{ ...jo, title: 'Intro', event_type: { slug: '30min' } },
])('of %j there is none', (json) => {
	expect(jobTitleOf(json)).toBeNull();
});

test('what is no job title is kept', () => {
	const { lead } = compileNormalizer({})({ ...jo, title: 'Roof', stage: 'New' }, now);
	expect(lead.custom).toMatchObject({ title: 'Roof' });
});
