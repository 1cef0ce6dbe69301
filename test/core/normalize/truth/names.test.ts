import {
	nameCase,
	nameDoubts,
	splitName,
	type NamePart,
} from '../../../../nodes/core/normalize/value/personName';
import {
	doubtfulNames,
	familyNames,
	halfCapitals,
	ownSpellings,
	splitNames,
	wholeNames,
} from './names';
import { scoreOf } from './score';

/** All capitals and all small letters, as the language of the name has them. */
const caseless = (name: string): string[] =>
	/[İıŞşğ]/.test(name)
		? [name.toLocaleUpperCase('tr'), name.toLocaleLowerCase('tr')]
		: [name.toUpperCase(), name.toLowerCase()];

const cases = [
	...wholeNames.map((name) => ({ name, part: 'whole' as NamePart })),
	...familyNames.map((name) => ({ name, part: 'family' as NamePart })),
].flatMap(({ name, part }) => caseless(name).map((raw) => ({ raw, name, part })));

test('names without case of their own get the one that people write', () => {
	const own = ownSpellings.map((name) => ({ raw: name, name, part: 'whole' as NamePart }));
	const all = [...cases, ...own];
	const { of, share, wrong } = scoreOf(all, ({ raw, name, part }) => {
		const found = nameCase(raw, part);
		return found === name ? undefined : `${raw} (${part}): ${found}, not ${name}`;
	});
	expect(wrong).toEqual([]);
	expect(of).toBeGreaterThanOrEqual(150);
	expect(share).toBeGreaterThanOrEqual(0.99);
});

test.each(halfCapitals)('%s is written %s', (raw, name) => {
	expect(nameCase(raw, 'whole')).toBe(name);
});

test('a name with its case is left alone', () => {
	for (const { name, part } of cases) expect(nameCase(name, part)).toBe(name);
});

test('whole names are split into the parts that their bearers use', () => {
	const { share, wrong } = scoreOf(splitNames, ([name, first, last]) => {
		const found = splitName(name);
		return found.first === first && found.last === last
			? undefined
			: `${name}: ${found.first} | ${found.last}`;
	});
	expect(wrong).toEqual([]);
	expect(share).toBeGreaterThanOrEqual(0.99);
});

test.each(doubtfulNames)('the name %s gives %j', (name, codes) => {
	expect(nameDoubts(name).map(({ code }) => code)).toEqual(codes);
});
