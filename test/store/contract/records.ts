import type { NewEvent } from '../../../nodes/core/events';
import type { Assignment, Owner } from '../../../nodes/core/lead';
import type { KnownLead, Registration, StoredClock, Timer } from '../../../nodes/store';

export const contentId = 'inq_0123456789abcdef01234567';
export const minute = 60_000;

export const registration = (changes: Partial<Registration> = {}): Registration => ({
	inquiryId: contentId,
	leadId: null,
	receivedAt: 0,
	replayWindowMs: 10 * minute,
	waitingAt: minute,
	item: { lead: { fullName: 'Ada' } },
	...changes,
});

export const ann: Owner = {
	id: 'ann',
	name: 'Ann',
	email: 'ann@example.com',
	phone: null,
	crmId: null,
};

export const assignment = (changes: Partial<Assignment> = {}): Assignment => ({
	owner: ann,
	backup: null,
	queue: null,
	rule: 'Germany',
	pool: 'DACH',
	strategy: 'round robin',
	priority: 'normal',
	reason: 'It was her turn.',
	trace: [],
	policy: 'hash',
	assignedAt: '2026-03-02T09:00:00.000Z',
	round: 1,
	repeated: false,
	...changes,
});

export const knownLead = (changes: Partial<KnownLead> = {}): KnownLead => ({
	id: 'lead-1',
	fullName: 'Ada Lovelace',
	email: 'ada@example.com',
	phone: '+4930123456',
	company: 'Engines Ltd',
	domain: 'example.com',
	status: 'open',
	owner: null,
	firstSeenAt: 1,
	lastInquiryAt: 2,
	lastTouchAt: null,
	inquiries: 1,
	...changes,
});

export const clock = (changes: Partial<StoredClock> = {}): StoredClock => ({
	inquiryId: contentId,
	name: 'First touch',
	state: 'running',
	startedAt: '2026-03-02T09:00:00.000Z',
	warnAt: null,
	dueAt: '2026-03-02T10:00:00.000Z',
	stoppedAt: null,
	businessMinutesUsed: null,
	stopsOn: [],
	target: { amount: 1, unit: 'hours' },
	calendar: { timeZone: 'UTC', alwaysOpen: true },
	policy: 'hash',
	...changes,
});

export const timer = (changes: Partial<Timer> = {}): Timer => ({
	id: `${contentId}/First touch/breach`,
	kind: 'breach',
	dueAt: 100,
	inquiryId: contentId,
	clock: 'First touch',
	step: null,
	...changes,
});

/** An event that says nothing of anybody. */
export const stalled = (changes: Partial<NewEvent<'inquiry.stalled'>> = {}): NewEvent => ({
	at: 0,
	type: 'inquiry.stalled',
	inquiryId: contentId,
	leadId: null,
	data: { timer: 'timer', attempt: 1 },
	...changes,
});
