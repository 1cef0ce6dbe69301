import { withWorkspaceHours } from '../../../nodes/core/route';
import { line, policy } from './team';

const berlin = {
	timeZone: 'Europe/Berlin',
	weekly: [{ days: [1], from: '09:00', to: '17:00' }],
	publicHolidays: { country: 'DE' },
};
const own = { timeZone: 'UTC', weekly: [{ days: [2], from: '08:00', to: '12:00' }] };
const inTokyo = { owner: { ...line('Bo').owner, timeZone: 'Asia/Tokyo' } };

test.each([
	['keeps to them', { ofWorkspace: true, hours: null }, 'Europe/Berlin', berlin],
	['has a time zone', { ofWorkspace: true, hours: null, ...inTokyo }, 'Asia/Tokyo', berlin],
	['has hours of their own', { hours: own }, 'Europe/Berlin', own],
	['has both', { hours: own, ...inTokyo }, 'Asia/Tokyo', own],
	['always takes leads', { hours: null }, 'Europe/Berlin', null],
])('by the hours of the workspace, an owner who %s', (_, changes, timeZone, hours) => {
	const written = policy({ lines: [line('Ann', changes)] });
	const by = withWorkspaceHours(written, berlin);
	expect(by.lines).toMatchObject([{ timeZone, hours: hours && { ...hours, timeZone } }]);
	expect(withWorkspaceHours(by, berlin)).toEqual(by);
});
