import { countedData } from '../../../nodes/core/erase';

const monday = '2026-03-02T09:30:00.000Z';

const clock = {
	name: 'First touch',
	state: 'running',
	startedAt: '2026-03-02T09:00:00.000Z',
	warnAt: null,
	dueAt: '2026-03-02T10:00:00.000Z',
	stoppedAt: null,
	businessMinutesUsed: null,
};

const delivery = {
	...{ step: 'Alert', channel: 'Email', audience: 'owner', attempt: 2 },
};

const answers = {
	live: { kind: 'owner', key: 'ann', name: 'Ann', rule: 'All' },
	answer: { kind: 'queue', key: 'desk', name: 'Desk', rule: 'Fallback' },
};

const ofAda = { delivery: 'inq_ada/Alert/round 1', to: 'ada@example.com', reason: 'Ada has none' };

const standing = { score: 41, grade: 'B2', tier: 'Warm' };

test.each([
	...['queued', 'done', 'withdrawn', 'sentAgain'].map((name) => ({
		type: `delivery.${name}`,
		data: { ...delivery, ...ofAda, state: 'waiting' } as Record<string, unknown>,
		stays: delivery as Record<string, unknown>,
	})),
	{
		type: 'delivery.asked',
		data: { ...delivery, ...ofAda, state: 'in doubt' },
		stays: { ...delivery, state: 'in doubt' },
	},
	{
		type: 'lead.merged',
		data: {
			...{ merged: 'lead_2', by: 'Meg', inquiries: 2 },
			origins: { email: { leadId: 'lead_2', rule: 'newest' } },
		},
		stays: { inquiries: 2 },
	},
	{
		type: 'lead.mergeUndone',
		data: { other: 'lead_2', by: 'Meg', inquiries: 2, since: 1 },
		stays: { inquiries: 2, since: 1 },
	},
	{
		type: 'match.decided',
		data: { verdict: 'notSame', other: 'lead_2', by: 'Ada' },
		stays: { verdict: 'notSame' },
	},
	{
		type: 'lead.matched',
		data: {
			match: { decision: 'new', relationship: 'none', reason: 'It is Ada', candidates: [] },
			record: { facts: { person: { fullName: 'Ada' } } },
		},
		stays: { match: { decision: 'new', relationship: 'none' } },
	},
	{
		type: 'lead.statusChanged',
		data: { from: 'open', to: 'closed', closedAs: 'lost', cause: 'person', reason: 'Ada is dear' },
		stays: { from: 'open', to: 'closed', closedAs: 'lost', cause: 'person' },
	},
	{
		type: 'lead.released',
		data: { owner: 'ann', why: 'won', of: 'Ada' },
		stays: { owner: 'ann', why: 'won' },
	},
	{
		type: 'lead.heldAgain',
		data: { owner: 'ann', of: 'Ada' },
		stays: { owner: 'ann' },
	},
	{
		type: 'lead.assigned',
		data: {
			owner: 'ann',
			queue: null,
			rule: 'Germany',
			strategy: 'round robin',
			reason: 'Rule "Germany" (message contains "I am Ada")',
			round: 1,
			record: { considered: [{ because: 'Ada' }] },
		},
		stays: { owner: 'ann', queue: null, rule: 'Germany', strategy: 'round robin', round: 1 },
	},
	{
		type: 'lead.shadowed',
		data: {
			...{ shadow: 'Trial', agrees: false, strategy: 'queue', ...answers },
			...{ reason: 'Rule "Germany" (message contains "I am Ada")', record: { of: 'Ada' } },
		},
		stays: { shadow: 'Trial', agrees: false, strategy: 'queue', ...answers },
	},
	{
		type: 'lead.waiting',
		data: {
			...{ for: 'DACH', rule: 'Germany', round: 1 },
			...{ since: monday, until: monday, giveUpAt: monday },
			...{ reason: 'Rule "Germany" (message contains "I am Ada")', record: { of: 'Ada' } },
		},
		stays: {
			...{ for: 'DACH', rule: 'Germany', round: 1 },
			...{ since: monday, until: monday, giveUpAt: monday },
		},
	},
	{
		type: 'lead.reassigned',
		data: {
			...{ owner: null, queue: 'Desk', rule: 'Ladder', strategy: 'queue', round: 2 },
			...{ from: 'ann', fromQueue: null, reason: 'Ada waited', record: { of: 'Ada' } },
		},
		stays: {
			...{ owner: null, queue: 'Desk', rule: 'Ladder', strategy: 'queue', round: 2 },
			...{ from: 'ann', fromQueue: null },
		},
	},
	{
		type: 'lead.statusChanged',
		data: { from: 'open', to: 'closed', closedAs: 'won', cause: 'crm', reason: 'Ada signed' },
		stays: { from: 'open', to: 'closed', closedAs: 'won', cause: 'crm' },
	},
	{
		type: 'clocks.started',
		data: { clocks: [{ ...clock, target: { amount: 1, unit: 'hours' }, of: 'Ada' }] },
		stays: { clocks: [clock] },
	},
	{
		type: 'activity.recorded',
		data: { kind: 'called ada', at: 1, by: 'Ben', stopped: [{ ...clock, by: 'Ada' }] },
		stays: {
			kind: 'other',
			at: 1,
			stopped: [{ name: 'First touch', stoppedAt: null, businessMinutesUsed: null }],
		},
	},
	{
		type: 'clocks.paused',
		data: { at: 1, by: 'Ada', clocks: ['First touch'] },
		stays: { at: 1, clocks: ['First touch'] },
	},
	{
		type: 'followUp.enrolled',
		data: { plan: 'Own', run: 1, policy: 'hash', nextAt: 1 },
		stays: { plan: 'Own', run: 1, policy: 'hash' },
	},
	{
		type: 'followUp.step',
		data: {
			...{ plan: 'Own', run: 1, policy: 'hash', attempt: 1, channel: 'email', asked: false },
			...{ timer: 'Ada', nextAt: 1, reason: 'Ada' },
		},
		stays: {
			...{ plan: 'Own', run: 1, policy: 'hash', attempt: 1, channel: 'email', asked: false },
		},
	},
	{
		type: 'followUp.ended',
		data: {
			...{ plan: 'Own', run: 1, policy: 'hash', attempt: 1, outcome: 'replied', tooLate: false },
			...{ by: 'Ada', reason: 'Ada' },
		},
		stays: {
			...{ plan: 'Own', run: 1, policy: 'hash', attempt: 1, outcome: 'replied', tooLate: false },
		},
	},
	{
		type: 'followUp.answered',
		data: { plan: 'Own', run: 1, policy: 'hash', attempt: 1, sent: true, by: 'Ada' },
		stays: { plan: 'Own', run: 1, policy: 'hash', attempt: 1, sent: true },
	},
	{
		type: 'followUp.paused',
		data: { plan: 'Own', run: 1, policy: 'hash', attempt: 1, by: 'Ada' },
		stays: { plan: 'Own', run: 1, policy: 'hash', attempt: 1 },
	},
	{
		type: 'followUp.resumed',
		data: { plan: 'Own', run: 1, policy: 'hash', attempt: 1, by: 'Ada', nextAt: 1 },
		stays: { plan: 'Own', run: 1, policy: 'hash', attempt: 1 },
	},
	{
		type: 'clock.recomputed',
		data: { name: 'Review', because: ['Target'], before: clock, after: { ...clock, of: 'Ada' } },
		stays: {
			name: 'Review',
			before: { dueAt: clock.dueAt, warnAt: null },
			after: { dueAt: clock.dueAt, warnAt: null },
		},
	},
	{ type: 'lead.qualified', data: { qualification: 'Ada' }, stays: {} },
	{
		type: 'lead.tierChanged',
		data: { from: standing, to: { ...standing, of: 'Ada' }, direction: 'up', settings: 'a1b2' },
		stays: { from: standing, to: standing, direction: 'up' },
	},
	{
		type: 'category.decided',
		data: { category: 'support', by: 'Ada' },
		stays: { category: 'support' },
	},
	{ type: 'a kind of its own', data: { fullName: 'Ada' }, stays: {} },
	{ type: 'constructor', data: { fullName: 'Ada' }, stays: {} },
])('of $type stays what is counted', ({ type, data, stays }) => {
	expect(countedData(type, data)).toEqual(stays);
});
