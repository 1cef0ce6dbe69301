import {
	compileRouting,
	decideAgain,
	decideAssign,
	withWorkspaceHours,
	type RouteRule,
} from '../../../nodes/core/route';
import { explainDecision } from '../../../nodes/core/route/simulate/explain';
import { factsOf, now, policy, rule } from './team';

const hour = 3_600_000;
const day = 24 * hour;
const toBo = { target: { kind: 'owner' as const, name: 'Bo' } };
const during = (text: string, timeZone = 'UTC') => ({ during: { text, timeZone } });

const askedAt = (changes: Partial<RouteRule>, at: number) => {
	const given = policy({ rules: [rule('R', { ...toBo, ...changes })] });
	const decision = decideAssign(factsOf(given, { now: at }), 'hash');
	const { assignment, record } = decision;
	expect(decideAgain(record, given)).toMatchObject({ assignment, record });
	return {
		isAsked: assignment.owner?.name === 'Bo',
		said: explainDecision(decision, compileRouting(given)).find((line) => line.startsWith('Rule')),
	};
};

// Monday, 09:30 UTC.
test.each([
	['always, where nothing is said', {}, now, 'met: it decides'],
	['always, where that is said', during('24/7'), now, 'met: it decides'],
	['never, where it is off', { off: true }, now, 'switched off'],
	['at its hours', during('Mon-Fri 9:00-17:00'), now, 'met: it decides'],
	['not before them', during('Mon-Fri 9:00-17:00'), now - hour, 'not at this time'],
	['not at their end', during('Mon-Fri 9:00-17:00'), now + 7.5 * hour, 'not at this time'],
	['on whole days', during('Mon'), now - 9.5 * hour, 'met: it decides'],
	['not after them', during('Mon'), now + 14.5 * hour, 'not at this time'],
	[
		'on days beside hours',
		during('Mon-Fri 18:00-8:00; Sat, Sun'),
		now + 5 * day,
		'met: it decides',
	],
	['over midnight', during('Mon-Fri 18:00-8:00; Sat, Sun'), now - 2 * hour, 'not at this time'],
	['over midnight', during('Mon-Fri 18:00-8:00'), now + 20 * hour, 'met: it decides'],
	['by its clock', during('Mon 4:00-5:00', 'America/New_York'), now, 'met: it decides'],
	['in words of any language', during('Mo, Di 9-17 Uhr'), now, 'met: it decides'],
])('a rule is asked %s', (_says, changes, at, said) => {
	expect(askedAt(changes, at)).toEqual({
		isAsked: said.startsWith('met'),
		said: `Rule "R": ${said}`,
	});
});

test('what cannot be read is refused by its label', () => {
	const given = policy({ rules: [rule('Night', during('at night'))] });
	expect(() => compileRouting(given)).toThrow(
		'Rules: "Night": Only During "at night" cannot be read',
	);
});

test('what a rule names that is switched off may be there for later', () => {
	const names = { target: { kind: 'owner' as const, name: 'Zed' }, off: true };
	const backup = { kind: 'owner' as const, name: 'Zed' };
	const rules = [rule('Later', { ...names, backup, ...during('at night'), unconditional: true })];
	expect(compileRouting(policy({ rules: [...rules, rule('Next')] })).rules.rules).toHaveLength(2);
});

test.each([
	['takes every lead at some times', during('Mon'), null],
	['is off', { off: true }, null],
	['takes every lead', {}, 'rule.unreachable'],
])('a rule that %s, before another one', (_says, changes, code) => {
	const rules = [rule('All', { unconditional: true, ...changes }), rule('Next')];
	const compile = () => compileRouting(policy({ rules }));
	if (code === null) expect(compile).not.toThrow();
	else expect(compile).toThrow(expect.objectContaining({ code }));
});

test('the clock is that of the workspace', () => {
	const given = policy({ rules: [rule('R', during('Mon'))] });
	const said = withWorkspaceHours(given, { timeZone: 'Asia/Tokyo', alwaysOpen: true });
	expect(said.rules[0]?.during).toEqual({ text: 'Mon', timeZone: 'Asia/Tokyo' });
});
