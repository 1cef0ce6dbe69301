import fc from 'fast-check';
import { compareNames } from '../../../nodes/core/match';
import { runs } from '../../runs';

const anna = 'Anna Schmidt';

test.each([
	[anna, 'SCHMIDT, Anna', 'same'],
	[anna, 'Anna Maria Schmidt', 'same'],
	['Anna Maria Schmidt', 'Maria Schmidt', 'same'],
	[anna, 'Anna Schmidt-Meyer', 'same'],
	[anna, 'Anna Schmdit', 'same'],
	['Juan García López', 'Juan García', 'same'],
	['Robert Oppenheimer', 'J. Robert Oppenheimer', 'same'],
	['Robert Ray', 'Bob Ray', 'same'],
	['Alexandra Ray', 'Alex Ray', 'same'],
	['Jörg Müller', 'Joerg Mueller', 'same'],
	['Max Weiß', 'Max Weiss', 'same'],
	['Åsa Sjögren', 'Aasa Sjoegren', 'same'],
	['王小明', '王 小明', 'same'],
	[anna, 'Anan Schmidt', 'close'],
	['Jan Schmidt', 'Jana Schmidt', 'close'],
	['Laurenz Koch', 'Lauenz Koch', 'close'],
	['Ann Lee', 'Ann Lea', 'close'],
	['Paul Schmidt', 'Paula Maier-Schmidt', 'close'],
	['Andreas Dubois', 'Dubois Andrea', 'close'],
	[anna, 'Anna', 'part'],
	[anna, 'Anna S.', 'part'],
	['Anna', 'anna', 'part'],
	[anna, 'A. Schmidt', 'initial'],
	[anna, 'Schmidt', 'initial'],
	[anna, 'Anna Weber', 'first'],
	['Anna Maria Schmidt', 'Anna Maria Weber', 'first'],
	['John Smith Jr', 'John Smith Sr', 'first'],
	[anna, 'Peter Schmidt', 'last'],
	[anna, 'P. Schmidt', 'last'],
	[anna, 'Bob', 'differs'],
	[anna, 'Bob Miller', 'differs'],
	['王小明', '李小明', 'differs'],
	[anna, 'Анна Шмидт', 'silent'],
	[anna, null, 'silent'],
	[null, '—', 'nameless'],
])('%j and %j: %s', (one, other, relation) => {
	expect(compareNames(one, other)).toBe(relation);
	expect(compareNames(other, one)).toBe(relation);
});

test('the order of two names changes nothing, and each is like itself', () => {
	const part = fc.constantFrom(
		'anna',
		'an',
		'a',
		'ana',
		'schmidt',
		'schmit',
		'meyer',
		'meier',
		'm',
	);
	const name = fc.array(part, { maxLength: 4 }).map((parts) => parts.join(' '));
	fc.assert(
		fc.property(name, name, (one, other) => {
			expect(compareNames(one, other)).toBe(compareNames(other, one));
			expect(['same', 'part', 'nameless']).toContain(compareNames(one, one));
		}),
		{ numRuns: runs(2000) },
	);
});
