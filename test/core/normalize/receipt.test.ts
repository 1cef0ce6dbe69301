/** A lead says when it was sent, and may be wrong: nobody is late by it from the first second. */
import fc from 'fast-check';
import { compileNormalizer, type NormalizeSettings } from '../../../nodes/core/normalize';

const now = '2026-03-02T09:00:00.000Z';
const hour = 3_600_000;
const at = (hours: number) => new Date(Date.parse(now) + hours * hour).toISOString();

const read = (json: object, settings: NormalizeSettings = {}) => {
	const { lead, validation } = compileNormalizer(settings)(
		{ email: 'ada@x.example', ...json },
		now,
	);
	const issues = validation.issues.filter(({ field }) => field === 'receivedAt');
	return { lead, status: validation.status, issues };
};

const typeform = (submitted_at: string) => ({
	event_type: 'form_response',
	form_response: { token: 't1', submitted_at, answers: [], definition: { fields: [] } },
});

test.each<[what: string, json: object, receivedAt: string, codes: string[]]>([
	['nothing', {}, now, []],
	['a minute ago', { created_at: at(-1 / 60) }, at(-1 / 60), []],
	['a day ago', { created_at: at(-24) }, at(-24), []],
	['more than a day ago', { created_at: at(-24.1) }, now, ['receivedAt.old']],
	['years ago', { created_at: '2024-01-05T10:00:00Z' }, now, ['receivedAt.old']],
	['years ago, in seconds', { created_at: 1704448800 }, now, ['receivedAt.old']],
	['a clock that goes a little ahead', { created_at: at(4 / 60) }, at(4 / 60), []],
	['an hour ahead', { created_at: at(1) }, now, ['receivedAt.ahead']],
	['years ahead', { created_at: '2030-01-05T10:00:00Z' }, now, ['receivedAt.ahead']],
	['no certain time', { created_at: 'yesterday' }, now, []],
	['a sender, near', typeform(at(-3)), at(-3), []],
	['a sender, far', typeform(at(-72)), now, ['receivedAt.old']],
])('of %s: received when it can have been, else now', (_what, json, receivedAt, codes) => {
	const { lead, issues, status } = read(json);
	expect(lead.receivedAt).toBe(receivedAt);
	expect(issues.map(({ code }) => code)).toEqual(codes);
	expect(status).toBe('valid');
});

test('the issue says what was told, and what to do', () => {
	const { issues } = read({ created_at: '2024-01-05T10:00:00Z' });
	expect(issues).toEqual([
		{
			...{ field: 'receivedAt', code: 'receivedAt.old', value: '2024-01-05T10:00:00Z' },
			message: expect.stringMatching(
				/2024-01-05 10:00 \(UTC\), more than 24 hours .*Oldest Receipt/,
			),
		},
	]);
});

test('a sender’s own time that is near counts where the field that was mapped is not', () => {
	const mapping = [{ field: 'receivedAt' as const, from: 'since' }];
	const { lead, issues } = read(
		{ ...typeform(at(-3)), since: '2024-01-05T10:00:00Z' },
		{ mapping },
	);
	expect(lead.receivedAt).toBe(at(-3));
	expect(issues.map(({ code }) => code)).toEqual(['receivedAt.old']);
});

test('old leads keep their own dates where the setting says so', () => {
	const json = { created_at: '2024-01-05T10:00:00Z' };
	const { lead, issues } = read(json, { oldestReceiptHours: 24 * 365 * 10 });
	expect([lead.receivedAt, issues]).toEqual(['2024-01-05T10:00:00.000Z', []]);
});

test('consent was given when it was sent, and not when it came in', () => {
	const { lead } = read({ created_at: '2024-01-05T10:00:00Z', consent: 'yes' });
	expect(lead.consent?.at).toBe('2024-01-05T10:00:00.000Z');
});

test('what was received once stays so, however late it is read again', () => {
	const item = { email: 'ada@x.example', created_at: '2024-01-05T10:00:00Z' };
	const first = compileNormalizer({})(item, now).lead;
	const again = compileNormalizer({})({ ...item, lead: first }, at(100));
	expect(again.lead).toEqual(first);
	expect(again.validation).toEqual(compileNormalizer({})(item, now).validation);
});

test('law: it is received between the limit and now, give or take the clocks of machines', () => {
	const instants = fc.date({ min: new Date(0), max: new Date('2199-01-01'), noInvalidDate: true });
	fc.assert(
		fc.property(instants, fc.integer({ min: 1, max: 1000 }), (sent, oldestReceiptHours) => {
			const { lead, issues } = read({ created_at: sent.toISOString() }, { oldestReceiptHours });
			const age = Date.parse(now) - Date.parse(lead.receivedAt);
			expect(age).toBeLessThanOrEqual(oldestReceiptHours * hour);
			expect(age).toBeGreaterThanOrEqual(-hour / 12);
			expect(lead.receivedAt === now || issues.length === 0).toBe(true);
		}),
	);
});
