import {
	checksOfPlans,
	compilePlans,
	plansFrom,
	readyPlans,
	stopOfKind,
	textFor,
	type Plan,
} from '../../../nodes/core/followUp';
import { problemsOf } from '../../../nodes/core/check';
import { attempt, plan, ready, settings } from './plans';

const german = { language: 'German', subject: 'Ihre Anfrage', message: 'Guten Tag' };

const compile = (changes: Partial<Plan>) => compilePlans(settings({ plans: [plan(changes)] }));

test.each([
	['Three Touches', 3, ['Three Touches']],
	['eight touches ', 8, ['Eight Touches', 'Slow Nurture']],
	['Slow Nurture', 3, ['Slow Nurture']],
])('the ready plan %s has %s attempts', (name, attempts, all) => {
	const plans = ready(name);
	expect(plans.first.attempts).toHaveLength(attempts);
	expect(plans.settings.plans.map((each) => each.name)).toEqual(all);
});

test('nothing is wrong with the ready plans', () => {
	expect(problemsOf(checksOfPlans(readyPlans, null))).toEqual([]);
});

test('two plans that follow each other are each there once', () => {
	const all = [
		plan({ name: 'A', then: 'plan', thenPlan: 'B' }),
		plan({ name: 'B', then: 'plan', thenPlan: 'A' }),
	];
	expect(plansFrom('B', all).map(({ name }) => name)).toEqual(['B', 'A']);
});

test.each<[string, Partial<Plan>, string]>([
	['no attempts', { attempts: [] }, 'followUp.empty'],
	['too many', { attempts: Array.from({ length: 51 }, () => attempt()) }, 'followUp.tooMany'],
	['an email without a subject', { attempts: [attempt({ subject: '' })] }, 'followUp.noSubject'],
	['a message that says nothing', { attempts: [attempt({ message: ' ' })] }, 'followUp.noText'],
	[
		'half a business day',
		{ attempts: [attempt({ delay: { amount: 0.5, unit: 'businessDays' } })] },
		'followUp.wholeDays',
	],
	[
		'a delay of years',
		{ attempts: [attempt({ delay: { amount: 800, unit: 'days' } })] },
		'followUp.delay',
	],
	[
		'a language that is none',
		{ attempts: [attempt({ texts: [{ ...german, language: 'Klingonisch' }] })] },
		'followUp.language',
	],
	...[
		{ message: 'Hello ={{ $json.lead.firstName }}' },
		{ message: 'Hello {{ $json.lead.firstName }}' },
		{ message: '=={{ $json.lead.firstName }}' },
		{ subject: 'For ={{ nobody }}' },
		{ channel: 'call' as const, message: 'Call ={{ $json.lead.phone }}' },
	].map((changes): [string, Partial<Plan>, string] => [
		`an expression as a text: ${JSON.stringify(changes)}`,
		{ attempts: [attempt(changes)] },
		'followUp.expressionAsText',
	]),
	['a language twice', { attempts: [attempt({ texts: [german, german] })] }, 'followUp.twice'],
	[
		'languages alone',
		{ attempts: [attempt({ subject: '', message: '', texts: [german] })] },
		'followUp.onlyLanguage',
	],
	[
		'an email without a subject in a language',
		{ attempts: [attempt({ texts: [{ ...german, subject: '' }] })] },
		'followUp.noSubject',
	],
	[
		'what is internal, in a message to the person in their language',
		{ attempts: [attempt({ texts: [{ ...german, message: '{grade}' }] })] },
		'followUp.internal',
	],
	[
		'what is internal, in a message to the person',
		{ attempts: [attempt({ message: 'You are {grade}' })] },
		'followUp.internal',
	],
])('a plan with %s is refused', (_says, changes, code) => {
	expect(() => compile(changes)).toThrow(expect.objectContaining({ code }) as Error);
});

test('a task may name what is internal', () => {
	expect(() =>
		compile({ attempts: [attempt({ channel: 'call', message: '{grade}' })] }),
	).not.toThrow();
});

test.each([
	['de', 'Ihre Anfrage'],
	['de-AT', 'Ihre Anfrage'],
	['fr', 'Your inquiry'],
	[null, 'Your inquiry'],
])('who speaks %s is written to as "%s"', (language, subject) => {
	expect(textFor(attempt({ texts: [german] }), language).subject).toBe(subject);
});

test('a plan that nobody has is named with those that there are', () => {
	expect(() => plansFrom('Hot', readyPlans)).toThrow(
		expect.objectContaining({
			code: 'followUp.noPlan',
			hint: expect.stringContaining('Three Touches, Eight Touches, Slow Nurture') as string,
		}) as Error,
	);
});

test.each([
	['is passed over', 'Old', ['Own']],
	['goes on', 'slow nurture', ['Own', 'Slow Nurture']],
])('a plan to follow that is called "%s" %s', (_says, thenPlan, names) => {
	const own = plan({ then: 'plan', thenPlan });
	expect(plansFrom('Own', [own, ...readyPlans]).map(({ name }) => name)).toEqual(names);
});

test('a plan to follow without a name is refused', () => {
	expect(() => plansFrom('Own', [plan({ then: 'plan' })])).toThrow(
		expect.objectContaining({ code: 'followUp.noNext' }) as Error,
	);
});

test.each([
	['reply', 'replied'],
	['booked', 'meeting'],
	['meeting', 'meeting'],
	['call', 'touched'],
	['sms', 'touched'],
	['disqualified', 'disqualified'],
	['support', 'support'],
	['opted-out', 'opted out'],
	['bounced', 'bounced'],
	['lost', 'closed'],
	['won', 'closed'],
	['automated', null],
	['auto-reply', null],
	['note', null],
	['task', null],
	['opened page', null],
])('an activity of the kind %s means %s', (kind, stop) => {
	expect(stopOfKind(kind)).toBe(stop);
});
