import type { LadderRow } from '../../../nodes/core/escalate';
import { addresses } from '../../../nodes/core/escalate/recipients';
import type { Assignment, Channel } from '../../../nodes/core/lead';
import { afterBreach, withBen } from './ladders';
import { takeStep } from './takeStep';

const ben = withBen.owner!;
const desk = { name: 'Lead desk', email: 'desk@example.com', phone: null };

const inQueue: Assignment = {
	...withBen,
	owner: null,
	queue: { name: 'Inbound', email: 'inbound@example.com' },
};

const manager = (changes: Partial<LadderRow['manager']>): Partial<LadderRow> => ({
	manager: { name: '', email: '', ...changes },
});

test.each<{
	says: string;
	action: LadderRow['action'];
	row?: Partial<LadderRow>;
	whose?: Assignment | null;
	told: { name: string; email: string | null; phone: string | null };
	by?: Channel;
	to: string;
	instead?: string;
}>([
	{
		says: 'the owner, by the phone that they gave',
		action: 'remind owner',
		row: { channel: 'sms' },
		whose: { ...withBen, owner: { ...ben, phone: '+491' } },
		told: { name: 'Ben', email: 'ben@example.com', phone: '+491' },
		by: 'sms',
		to: '+491',
	},
	{
		says: 'the owner by email where a call has no number, and it says so',
		action: 'remind owner',
		row: { channel: 'call' },
		told: { name: 'Ben', email: 'ben@example.com', phone: null },
		to: 'ben@example.com',
		instead: 'Ben has no phone number, so the call became an email',
	},
	{
		says: 'the queue that the lead waits in',
		action: 'remind owner',
		whose: inQueue,
		told: { name: 'Inbound', email: 'inbound@example.com', phone: null },
		to: 'inbound@example.com',
	},
	{
		says: 'the final queue for a queue that nobody reads',
		action: 'remind owner',
		whose: { ...inQueue, queue: { name: 'Inbound', email: null } },
		told: desk,
		to: 'desk@example.com',
		instead: 'Inbound has no email address, so Lead desk was told',
	},
	{
		says: 'the final queue by email, though a call was meant, when nobody has the lead',
		action: 'remind owner',
		row: { channel: 'call' },
		whose: null,
		told: desk,
		to: 'desk@example.com',
		instead: 'nobody has the lead yet, so Lead desk was told',
	},
	{
		says: 'the manager by their name and phone',
		action: 'tell manager',
		row: { ...manager({ name: 'Mia', email: 'mia@example.com', phone: '+492' }), channel: 'call' },
		told: { name: 'Mia', email: 'mia@example.com', phone: '+492' },
		by: 'call',
		to: '+492',
	},
	{
		says: 'a manager without a phone by email',
		action: 'tell manager',
		row: { ...manager({ name: 'Mia', email: 'mia@example.com', phone: '' }), channel: 'sms' },
		told: { name: 'Mia', email: 'mia@example.com', phone: null },
		to: 'mia@example.com',
		instead: 'Mia has no phone number, so the sms became an email',
	},
	{
		says: 'a manager who has a phone alone, by it',
		action: 'tell manager',
		row: { ...manager({ phone: '+492' }), channel: 'sms' },
		told: { name: 'the manager', email: null, phone: '+492' },
		by: 'sms',
		to: '+492',
	},
	{
		says: 'the final queue where no manager was entered',
		action: 'tell manager',
		row: manager({}),
		told: desk,
		to: 'desk@example.com',
		instead: 'the manager has no email address, so Lead desk was told',
	},
	{
		says: 'the manager, whoever has the lead',
		action: 'tell manager',
		whose: null,
		told: { name: 'Mia', email: 'mia@example.com', phone: null },
		to: 'mia@example.com',
	},
	{
		says: 'the final queue by email, when it gets the lead, whatever the channel',
		action: 'final queue',
		row: { channel: 'sms' },
		told: desk,
		to: 'desk@example.com',
	},
])('who is told: $says', ({ action, row, whose = withBen, told, by = 'email', to, instead }) => {
	const rows = [{ ...afterBreach(action), ...row }];
	const { escalation } = takeStep(rows, { assignment: whose });
	expect(escalation).toMatchObject({ recipients: [told], channel: by, to });
	const [, other = null] = escalation.reason.split('; ');
	expect(other).toBe(instead ?? null);
});

test('who takes over hears of it from the node that reassigns, by the channel of the row', () => {
	const rows = [{ ...afterBreach('reassign'), channel: 'chat' as const }];
	const { escalation } = takeStep(rows);
	expect(escalation).toMatchObject({ recipients: [], channel: 'chat', to: '' });
	expect(escalation.reason).toBe(
		'First touch was due Mon 25 Nov 2024, 09:30 (Europe/Berlin), step 1 of 2: the lead goes to another owner',
	);
});

test.each([
	['email', 'ben@example.com,mia@example.com'],
	['chat', 'ben@example.com,mia@example.com'],
	['sms', '+491,+493'],
	['call', '+491,+493'],
] as const)('several are told by %s at once, less who has no such address: %s', (channel, to) => {
	const everybody = [
		{ name: 'Ben', email: 'ben@example.com', phone: '+491' },
		{ name: 'Mia', email: 'mia@example.com', phone: null },
		{ name: 'Zoe', email: null, phone: '+493' },
	];
	expect(addresses(everybody, channel)).toBe(to);
});
