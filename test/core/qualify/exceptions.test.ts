import fc from 'fast-check';
import type { Lead } from '../../../nodes/core/lead';
import {
	compileExclusions,
	compilePolicy,
	decideQualification,
	decideQualificationAgain,
	excludedBy,
	exceptionCode,
	namedBy,
	observe,
	qualifiedData,
	readInquiry,
	saidReason,
	type ExceptionRule,
	type ExclusionList,
	type QualifyPolicy,
	type QualifyRecord,
} from '../../../nodes/core/qualify';
import { runs } from '../../runs';

const list = (name: string, entries: string[], changes: Partial<ExclusionList> = {}) => ({
	...{ name, entries, because: 'competitor', goesTo: 'disqualified' as const },
	...changes,
});

const lists = [
	list('Rivals', ['rival.example', 'Rival Ltd', 'ada@gmail.com']),
	list('Own', ['@us.example', 'boss@rival.example', 'https://www.Desk.example/about'], {
		because: 'own staff',
	}),
];

const who = (
	email: string | null,
	company: string | null = null,
	domain: string | null = null,
) => ({
	...{ email, company, domain },
});

test.each<[Pick<Lead, 'email' | 'company' | 'domain'>, string | undefined]>([
	[who('eva@rival.example'), 'Rivals: rival.example'],
	[who('eva@EU.Rival.example'), 'Rivals: rival.example'],
	[who('eva@notrival.example'), undefined],
	[who('eva@example.org', null, 'shop.rival.example'), 'Rivals: rival.example'],
	[who('eva@example.org', 'RIVAL Limited'), 'Rivals: Rival Ltd'],
	[who('eva@example.org', 'Rival Partners'), undefined],
	[who('A.da+news@googlemail.com'), 'Rivals: ada@gmail.com'],
	[who('eva@gmail.com'), undefined],
	[who('bo@us.example'), 'Own: @us.example'],
	[who('bo@desk.example'), 'Own: https://www.Desk.example/about'],
	[who('boss@rival.example'), 'Rivals: rival.example'],
	[who(null), undefined],
])('%j is in %s', (lead, found) => {
	const excluded = excludedBy(compileExclusions(lists), lead);
	expect(excluded && `${lists[excluded.list]?.name}: ${excluded.entry}`).toBe(found);
});

test.each([
	['ada@acme.com', 'addresses', 'ada@acme.com'],
	['acme.com', 'domains', 'acme.com'],
	['@acme.com', 'domains', 'acme.com'],
	['*.acme.com', 'domains', 'acme.com'],
	['Acme, Inc.', 'companies', 'acme'],
])('%j names one of %s', (entry, kind, key) => {
	expect(namedBy(entry)).toEqual({ kind, key });
	expect(namedBy('–')).toBe(null);
});

test.each([
	['outside area', 'exception.outsideArea', 'it is outside your area'],
	['student', 'exception.student', 'a student asks'],
	['Wrong industry!', 'exception.wrongIndustry', 'Wrong industry!'],
	['', 'exception.own', 'an exception says so'],
])('%j is counted as %s and said as %s', (because, code, said) => {
	expect([exceptionCode(because), saidReason(because)]).toEqual([code, said]);
});

const exception = (name: string, changes: Partial<ExceptionRule> = {}): ExceptionRule => ({
	...{ name, phrases: [], because: 'outside area', goesTo: 'disqualified' },
	...changes,
});

const policy: QualifyPolicy = {
	categories: [
		{ category: 'sales', phrases: ['price'], wordsNeeded: 1, goesTo: 'score' },
		{ category: 'support', phrases: ['broken'], wordsNeeded: 1, goesTo: 'review' },
		{ category: 'spam', phrases: ['casino'], wordsNeeded: 1, goesTo: 'disqualified' },
	],
	rules: [{ name: 'Asks', phrases: ['price'], kind: 'intent', points: 30 }],
	exceptions: [
		exception('Homework', { phrases: ['thesis'], because: 'student' }),
		exception('Far away'),
		exception('Big', { because: 'high value', goesTo: 'review' }),
		exception('Nothing asked'),
	],
	exclusions: lists,
	...{ tiers: [], qualifiedFrom: 20, nurtureFrom: 10, belowNurture: 'review' },
};

const ready = compilePolicy(policy);

/** What conditions say of the exceptions, by their names; those that are not named are not met. */
type Met = Readonly<Record<string, string | { lacks: string } | null>>;

const observed = (message: string, met: Met = {}, email = 'eva@example.org') => {
	const text = readInquiry({ message, service: null, custom: {} }, ['message']);
	const excluded = excludedBy(ready.exclusionIndex, who(email));
	const ask = {
		...{ category: () => null, rule: () => '' },
		exception: (index: number) => {
			const name = policy.exceptions?.[index]?.name ?? '';
			return name === 'Homework' || name === 'Nothing asked' ? '' : (met[name] ?? null);
		},
	};
	return observe(ready, text, ask, excluded ? { excluded } : {});
};

const far = { 'Far away': 'country is "US"' };
const big = { Big: 'budget is more than "50000"' };

test.each<[string, Met, string, string, string]>([
	['A price', {}, 'sales', 'qualified', 'score.qualified'],
	['A price', far, 'sales', 'disqualified', 'exception.outsideArea'],
	['A price', big, 'sales', 'review', 'exception.highValue'],
	['A price', { ...big, ...far }, 'sales', 'disqualified', 'exception.outsideArea'],
	['A price', { 'Far away': { lacks: 'country' } }, 'sales', 'qualified', 'score.qualified'],
	['A price for my thesis', big, 'sales', 'disqualified', 'exception.student'],
	['It is broken', far, 'support', 'review', 'category.support'],
	['A casino', big, 'spam', 'disqualified', 'category.spam'],
	['unsubscribe', far, 'sales', 'disqualified', 'exception.outsideArea'],
	['hi', big, 'sales', 'review', 'exception.highValue'],
])('%j with %j is %s and goes to %s: %s', (message, met, category, verdict, reasonCode) => {
	const found = decideQualification(policy, observed(message, met));
	expect(found).toMatchObject({ category, verdict, reasonCode });
});

test('who asks to be left alone is that before anything else', () => {
	const asks = { ...observed('Stop', far, 'eva@rival.example'), requests: { optOut: ['stop'] } };
	expect(decideQualification(policy, asks)).toMatchObject({ reasonCode: 'request.optOut' });
});

test('who is in a list is that whatever it is about, and the points stay', () => {
	expect(
		decideQualification(policy, observed('It is broken', {}, 'eva@rival.example')),
	).toMatchObject({
		...{ category: 'support', verdict: 'disqualified', reasonCode: 'exception.competitor' },
		reason: 'Disqualified: a competitor asks, as rival.example is in the list "Rivals".',
	});
	expect(decideQualification(policy, observed('A price', big))).toMatchObject({
		...{ score: 30, points: [{ rule: 'Asks' }] },
		reason: 'Review: it is worth much, by "Big" (budget is more than "50000").',
	});
	expect(decideQualification(policy, observed('A thesis'))).toMatchObject({
		reason: 'Disqualified: a student asks, by "Homework" (says "thesis").',
	});
});

test('the record alone gives the same decision', () => {
	const parts = fc.record({
		message: fc.constantFrom('A price', 'It is broken', 'My thesis', 'A casino', 'hi', ''),
		met: fc.constantFrom<Met>({}, far, big, { ...far, ...big }, { Big: { lacks: 'budget' } }),
		email: fc.constantFrom('eva@example.org', 'eva@rival.example', 'bo@us.example'),
	});
	fc.assert(
		fc.property(parts, ({ message, met, email }) => {
			const seen = observed(message, met, email);
			const decided = decideQualification(policy, seen);
			const { record } = qualifiedData(decided, seen, 'hash');
			const kept = JSON.parse(JSON.stringify(record)) as QualifyRecord;
			expect(decideQualificationAgain(policy, kept)).toEqual(decided);
		}),
		{ numRuns: runs(200) },
	);
});
