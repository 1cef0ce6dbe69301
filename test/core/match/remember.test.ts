import { rememberAgain } from '../../../nodes/core/match';
import { at, known, nobody } from './people';

test.each([
	['M. Vogt', 'Michael Vogt', 'Michael Vogt'],
	['Michael Vogt', 'M. Vogt', 'Michael Vogt'],
	['A. Weber', 'Anna', 'Anna Weber'],
	['Anna', 'A. Weber', 'Anna Weber'],
	['Anna', 'Anna Weber', 'Anna Weber'],
	['Weber', 'Anna Weber', 'Anna Weber'],
	['Maria Rossi', 'Maria Anna Rossi', 'Maria Anna Rossi'],
	['Robert Stone', 'Robert Stone Jr.', 'Robert Stone Jr.'],
	['Anna Schmidt', 'Anna Schmdit', 'Anna Schmidt'],
	['Robert Ray', 'Bob Ray', 'Robert Ray'],
	['Anna Schmidt', 'Peter Hans Schmidt', 'Anna Schmidt'],
	['Robert Ray', 'Bob J. Ray', 'Robert Ray'],
	['A. Weber', 'Weber', 'A. Weber'],
	['Anna Weber', 'A. B. Weber', 'Anna Weber'],
	['Anna Weber', 'Anna J. Weber', 'Anna J. Weber'],
	['Anna J. Weber', 'Anna Weber', 'Anna J. Weber'],
	['Weber, Anna', 'Anna Weber', 'Weber, Anna'],
	[null, 'Anna', 'Anna'],
	['Anna', null, 'Anna'],
	['—', 'Anna', 'Anna'],
	['Anna', '—', 'Anna'],
	['—', null, '—'],
])('who was %j and now is %j is kept as %j', (before, now, kept) => {
	const lead = known({ id: 'a', fullName: before });
	expect(rememberAgain(lead, { ...nobody, fullName: now }, at).lead.fullName).toBe(kept);
});
