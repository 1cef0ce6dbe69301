/** Plans, enrolments and facts for tests of follow-ups. */
import {
	compilePlans,
	plansFrom,
	readyPlans,
	type Attempt,
	type Enrolment,
	type FollowUpSettings,
	type Manners,
	type Plan,
	type StepFacts,
} from '../../../nodes/core/followUp';
import { followUpStops, usualFollowUpStops } from '../../../nodes/core/lead';
import { compileCalendar } from '../../../nodes/core/time';

/** A Monday at 10:00 in UTC. */
export const monday = Date.parse('2026-11-23T10:00:00Z');

export const hour = 3_600_000;
export const day = 24 * hour;

export const attempt = (changes: Partial<Attempt> = {}): Attempt => ({
	...{ delay: { amount: 1, unit: 'businessDays' }, channel: 'email', from: 'owner' },
	...{ subject: 'Your inquiry', message: 'Hello', waitsForTask: false, whenUnclear: 'ask' },
	...{ asDraft: false, texts: [] },
	...changes,
});

export const plan = (changes: Partial<Plan> = {}): Plan => ({
	...{ name: 'Own', attempts: [attempt(), attempt({ channel: 'call' })] },
	...{ patience: { amount: 2, unit: 'businessDays' }, then: 'end', thenPlan: '' },
	...changes,
});

export const settings = (changes: Partial<FollowUpSettings> = {}): FollowUpSettings => ({
	...{
		plans: [plan()],
		stopsOn: [...usualFollowUpStops],
		stopsForAll: [],
		hours: 'working',
		perDay: 1,
		perWeek: 3,
	},
	...{ perSender: 0, textsNeedConsent: false, textsToMobilesOnly: false },
	...{ taskLimit: { amount: 5, unit: 'businessDays' }, pinned: false },
	...changes,
});

export const ready = (name: string) =>
	compilePlans(settings({ plans: plansFrom(name, readyPlans) }));

export const officeHours = compileCalendar({
	timeZone: 'UTC',
	weekly: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }],
});

export const manners = (changes: Partial<Manners> = {}): Manners => ({
	...{ calendar: officeHours, messages: [officeHours], tasks: [officeHours] },
	...{ perDay: 1, perWeek: 3 },
	...changes,
});

export const enrolment = (changes: Partial<Enrolment> = {}): Enrolment => ({
	...{
		inquiryId: 'i_1',
		priority: 'normal',
		run: 1,
		state: 'active',
		plan: 'Own',
		gone: [],
		policy: 'hash',
	},
	...{ stopsOn: [...followUpStops], enrolledAt: monday, statusThen: 'open', attempt: 0 },
	...{
		made: 0,
		sent: [],
		lastText: null,
		waitsForTask: false,
		nextAt: monday,
		looks: 1,
		last: null,
		ended: null,
	},
	...changes,
});

export const timerOf = ({ inquiryId, run, looks }: Enrolment) =>
	`${inquiryId}/follow-up/${run}-${looks}`;

export const facts = (changes: Partial<StepFacts> = {}): StepFacts => ({
	...{ enrolment: enrolment(), plans: compilePlans(settings()), timer: 'i_1/follow-up/1-1' },
	...{ status: 'open', hasOptedOut: false, hindrance: () => null },
	address: (channel) => (channel === 'email' ? 'ada@example.com' : 'ann@example.com'),
	words: ({ subject, message }) => ({ subject, message, gaps: [] }),
	sender: () => ({ name: 'Ann', email: 'ann@example.com' }),
	senderDays: () => ({ sender: 'ann', days: {} }),
	person: { name: 'Ada Byron', details: 'Phone: +4930901820' },
	...{ optOutLink: null, draft: null, thread: undefined, leftAt: () => null },
	...{ manners: manners(), now: monday },
	...changes,
});
