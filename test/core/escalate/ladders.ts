import type { LadderRow, LadderSettings } from '../../../nodes/core/escalate';
import type { Assignment, EscalationAction } from '../../../nodes/core/lead';

const row = (
	when: LadderRow['when'],
	action: EscalationAction,
	amount = 0,
	unit: LadderRow['delay']['unit'] = 'businessMinutes',
): LadderRow => ({
	when,
	action,
	delay: { amount, unit },
	manager:
		action === 'tell manager' ? { name: 'Mia', email: 'mia@example.com' } : { name: '', email: '' },
	subject: `${action}: {lead}`,
	message: '{owner}: {lead} of {company} was due {due} ({clock})',
});

export const atWarning = (action: EscalationAction) => row('warning', action);

export const afterBreach = (
	action: EscalationAction,
	amount = 0,
	unit: LadderRow['delay']['unit'] = 'businessMinutes',
) => row('breach', action, amount, unit);

export const finalQueue = { name: 'Lead desk', email: 'desk@example.com' };

export const usualLadder: LadderSettings = {
	rows: [
		atWarning('remind owner'),
		afterBreach('tell manager'),
		afterBreach('reassign', 30),
		afterBreach('final queue', 60),
	],
	finalQueue,
};

export const withBen: Assignment = {
	owner: { id: 'ben', name: 'Ben', email: 'ben@example.com', phone: null, crmId: null },
	backup: null,
	queue: null,
	rule: 'Germany',
	pool: 'Sales',
	strategy: 'round robin',
	priority: 'high',
	reason: 'It was the turn of Ben',
	trace: [],
	policy: 'abcdefabcdef',
	assignedAt: '2024-11-22T15:30:00.000Z',
	round: 1,
	repeated: false,
};

export const ada = {
	fullName: 'Ada Lovelace',
	email: 'ada@example.com',
	phone: null,
	company: 'Engines {owner}',
	message: null,
};
