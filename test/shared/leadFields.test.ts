import { completeLead } from '../../nodes/shared';

const now = '2026-03-02T09:00:00.000Z';

test('a lead from elsewhere is completed: what is missing is null, and it has an id of its content', () => {
	const lead = completeLead({ email: 'ada@example.com', phone: 4930, tags: ['x'] }, now);
	expect(lead).toMatchObject({
		email: 'ada@example.com',
		phone: '4930',
		company: null,
		workspace: 'default',
		receivedAt: now,
		inquiryId: expect.stringMatching(/^inq_[0-9a-f]{24}$/),
	});
	expect(lead.id).toBe(lead.inquiryId);
	expect(completeLead({ email: 'ada@example.com', phone: 4930 }, now).id).toBe(lead.id);
});

test('two items without a lead are two inquiries', () => {
	const ids = [{ a: 1 }, { a: 2 }].map((json) => completeLead(undefined, now, json).inquiryId);
	expect(new Set(ids).size).toBe(2);
});

test.each([null, 5, 'text', [], { email: {} }, { custom: 'none' }])(
	'whatever stands in place of a lead is no error: %j',
	(given) => {
		expect(completeLead(given, now)).toMatchObject({ email: null, custom: {} });
	},
);

const money = (amount: number, currency: string | null, text: string) => ({
	...{ amount, currency, text, upTo: null, period: null },
});

test.each([
	['50.000 €', money(50_000, 'EUR', '50.000 €')],
	[80_000, money(80_000, null, '80000')],
	[money(7, 'EUR', 'seven'), money(7, 'EUR', 'seven')],
	[-70_000, null],
	['not sure yet', null],
	['plenty', null],
	[undefined, null],
	[['5k', '6k'], null],
])('a budget that Lead Normalize has not read is read as it reads one: %j', (budget, read) => {
	expect(completeLead({ email: 'ada@example.com', budget }, now).budget).toEqual(read);
});

test('whose dollars a budget is in, the country tells', () => {
	const lead = { country: 'AU', email: 'ada@example.com', budget: '$5k' };
	expect(completeLead(lead, now).budget?.currency).toBe('AUD');
});
