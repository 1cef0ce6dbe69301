import type { EscalationFacts, LadderRow } from '../../../nodes/core/escalate';
import { addresses } from '../../../nodes/core/escalate/recipients';
import type { Assignment, EscalationAction } from '../../../nodes/core/lead';
import { decide } from './deciding';
import { afterBreach, finalQueue, withBen } from './ladders';

/** Who hears of a step at the breach. */
const told = (
	action: EscalationAction,
	changes: Partial<LadderRow> = {},
	assignment: Assignment | null = withBen,
	facts: Partial<EscalationFacts> = {},
) => {
	const rows = [{ ...afterBreach(action), ...changes }];
	return decide({ kind: 'breach' }, { ...facts, assignment, settings: { rows, finalQueue } })
		.escalation;
};

const desk = { name: 'Lead desk', email: 'desk@example.com', phone: null };
const ben = { name: 'Ben', email: 'ben@example.com', phone: null };
const mia = { name: 'Mia', email: 'mia@example.com', phone: null };
const inQueue = (email: string | null): Assignment => ({
	...withBen,
	owner: null,
	queue: { name: 'Inbound', email },
});

/** What a step did, without when and which step it was. */
const deedOf = (reason: string) => reason.slice(reason.indexOf(': ') + ': '.length);

test.each([
	['remind owner', ben, 'the owner is reminded'],
	['tell manager', mia, 'the manager is told'],
	['final queue', desk, 'the lead goes to the final queue'],
	['close', ben, 'the ladder ends, and the lead stays where it is'],
] as const)('by email, %s tells %j', (action, recipient, deed) => {
	const { recipients, channel, to, reason } = told(action);
	expect({ recipients, channel, to }).toEqual({
		recipients: [recipient],
		channel: 'email',
		to: recipient.email,
	});
	expect(deedOf(reason)).toBe(deed);
});

test('who takes over is told once the lead is theirs', () => {
	expect(told('reassign', { channel: 'sms' })).toMatchObject({
		recipients: [],
		channel: 'sms',
		to: '',
	});
});

test('where a queue has the lead, the queue is reminded', () => {
	expect(told('remind owner', {}, inQueue('inbound@example.com'))).toMatchObject({
		recipients: [{ name: 'Inbound', email: 'inbound@example.com', phone: null }],
		to: 'inbound@example.com',
	});
});

const withOwner = (changes: Partial<NonNullable<Assignment['owner']>>): Assignment => ({
	...withBen,
	owner: { ...withBen.owner!, ...changes },
});

test.each([
	['sms', { phone: '+491' }, '+491'],
	['call', { phone: '+491', email: null }, '+491'],
	['chat', { phone: '+491' }, 'ben@example.com'],
] as const)('a %s to an owner with %j goes to %s', (channel, changes, to) => {
	const { reason, ...escalation } = told('remind owner', { channel }, withOwner(changes));
	expect(escalation).toMatchObject({ channel, to, recipients: [{ name: 'Ben', ...changes }] });
	expect(reason).not.toContain(';');
});

test.each([
	['sms', '+492', 'sms', '+492'],
	['sms', undefined, 'email', 'mia@example.com'],
	['call', '', 'email', 'mia@example.com'],
] as const)('a %s to a manager with the number %p goes by %s to %s', (channel, phone, by, to) => {
	const manager = { name: 'Mia', email: 'mia@example.com', ...(phone !== undefined && { phone }) };
	expect(told('tell manager', { channel, manager })).toMatchObject({
		channel: by,
		to,
		recipients: [{ ...mia, phone: phone || null }],
	});
});

test('a manager without a name is called the manager', () => {
	const manager = { name: '', email: 'mia@example.com' };
	expect(told('tell manager', { manager }).recipients).toMatchObject([{ name: 'the manager' }]);
});

const nobody = { name: '', email: '' };
const silentBen = withOwner({ email: null, phone: '+491' });
const lostBen = withOwner({ email: null });

test.each([
	['Ben has no phone number, so the sms became an email', { channel: 'sms' }, withBen, ben],
	['Ben has no phone number, so the call became an email', { channel: 'call' }, withBen, ben],
	['Ben has no email address, so Lead desk was told', { channel: 'email' }, silentBen, desk],
	['Ben has no email address, so Lead desk was told', { channel: 'call' }, lostBen, desk],
	['Inbound has no email address, so Lead desk was told', {}, inQueue(null), desk],
	['nobody has the lead yet, so Lead desk was told', { channel: 'sms' }, null, desk],
	['nobody has the lead yet, so Lead desk was told', {}, { ...withBen, owner: null }, desk],
] as const)('somebody is told by email, and the reason says: %s', (why, row, assignment, who) => {
	const { reason, ...escalation } = told('remind owner', row, assignment);
	expect(escalation).toMatchObject({ recipients: [who], channel: 'email', to: who.email });
	expect(deedOf(reason)).toBe(`the owner is reminded; ${why}`);
});

test('where the table names no manager, the final queue is told, and the reason says so', () => {
	const { reason, ...escalation } = told('tell manager', { manager: nobody, channel: 'sms' });
	expect(escalation).toMatchObject({ recipients: [desk], channel: 'email', to: desk.email });
	expect(deedOf(reason)).toBe(
		'the manager is told; the manager has no email address, so Lead desk was told',
	);
});

test('several people are told at once, as a Send Email node takes their addresses', () => {
	const people = [ben, { ...desk, email: null, phone: '+493' }, { ...desk, phone: '+494' }];
	expect(addresses(people, 'email')).toBe('ben@example.com,desk@example.com');
	expect(addresses(people, 'sms')).toBe('+493,+494');
});

const cy = { id: 'cy', name: 'Cy', email: 'cy@example.com', phone: null, crmId: null };

const gone = 'is in no row of Owners any more';

test.each([
	[gone, cy, 'cy@example.com', `${gone}, so Cy, the backup, is asked`],
	['is away until 4 May', cy, 'cy@example.com', 'is away until 4 May, so Cy, the backup, is asked'],
	[gone, null, 'desk@example.com', `${gone}, so Lead desk was told`],
	[
		gone,
		{ ...cy, email: null },
		'desk@example.com',
		`${gone}, so Cy, the backup, is asked; Cy has no email address, so Lead desk was told`,
	],
] as const)('nobody reminds an owner who %s', (why, backup, to, instead) => {
	for (const action of ['remind owner', 'close'] as const) {
		const escalation = told(action, {}, withBen, { away: { why, backup } });
		expect(escalation.to).toBe(to);
		expect(escalation.reason).toContain(`; Ben ${instead}`);
		expect(escalation.message).toMatch(new RegExp(`^Ben ${instead}\\.\n\nBen: Ada Lovelace`));
	}
});

test('the manager hears of a lead whoever has it', () => {
	const away = { why: gone, backup: null };
	expect(told('tell manager', {}, withBen, { away })).toEqual(told('tell manager'));
});
