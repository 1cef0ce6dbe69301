import fc from 'fast-check';
import {
	compileRouting,
	decideAgain,
	decideAssign,
	noMarks,
	nowhere,
	routeRecordSchema,
	territoriesOf,
	type AreaMarks,
	type RoutePolicy,
	type Territory,
} from '../../../nodes/core/route';
import { readAreaCodes } from '../../../nodes/core/route/territories/areaCodes';
import { areaMarksOf } from '../../../nodes/core/route/territories';
import {
	districtsOf,
	postalKey,
	readPostalAreas,
} from '../../../nodes/core/route/territories/postalArea';
import { Ranges } from '../../../nodes/core/route/territories/ranges';
import { closed, factsOf, line, policy, rule } from './team';

const territory = (name: string, area: Partial<Territory> = {}): Territory => ({
	...{ name, country: '', region: '', postalCodes: '', areaCodes: '' },
	...{ target: { kind: 'owner' as const, name: 'Ann' }, priority: null },
	...area,
});

const at = (marks: Partial<AreaMarks>) => ({
	marks: { ...noMarks, area: { ...nowhere, ...marks } },
});

/** The names of the territories that take a lead, in order. */
function takers(territories: readonly Territory[], marks: Partial<AreaMarks>): string[] {
	const routing = compileRouting(policy({ territories }));
	return territoriesOf(routing.territories, { ...nowhere, ...marks }).map(
		({ row }) => territories[row]?.name ?? '',
	);
}

const takes = (codes: string, country: string, postalCode: string) =>
	takers([territory('It', { country, postalCodes: codes })], { country, postalCode }).length > 0;

describe('postal codes', () => {
	test.each<[country: string, codes: string, inside: string[], outside: string[]]>([
		['DE', '10000-19999', ['10115', '19999', ' D-10115 ', 'DE 10115'], ['09999', '20000', '1', '']],
		['DE', '80*', ['80331', '80999'], ['81929', '8033']],
		['DE', '01067', ['01067', '1067', 'D-01067'], ['10670', '01069']],
		['DE', '1067', ['01067'], ['10670']],
		['DE', '1000-9999', ['01067', '4109'], ['10115']],
		['DE', '501-10000', ['00501', '09999'], ['10001']],
		['DE', 'D-80331 – D-80339', ['80335'], ['80340']],
		['DE', '80331 - 80339; 94*', ['80335', '94032'], ['80340']],
		['DE', '80331 bis 80339', ['80335'], ['80340']],
		['US', '100-149', ['10001', '14999', '10001-1234'], ['15000', '00100']],
		['US', '02139', ['02139', '2139', '02139-4307', '021394307'], ['02138']],
		['US', '2139', ['02139'], ['21390']],
		['US', '02139-4307', ['02139-4307'], ['02139', '02139-4308']],
		['US', '10001-10099', ['10050', '10050-1234'], ['10100']],
		['GB', 'SW1A', ['SW1A 1AA', 'sw1a1aa', 'SW1A'], ['SW1 1AA', 'SW1P 1AA', 'SW11 1AA']],
		['GB', 'SW1', ['SW1A 1AA', 'SW1 1AA', 'SW1P 3AA'], ['SW11 1AA', 'SW2 1AA']],
		['GB', 'SW', ['SW1A 1AA', 'SW11 1AA'], ['S1 1AA', 'SE1 1AA']],
		['GB', 'M', ['M1 1AE', 'm60 1nw'], ['ME1 1AA', 'MK1 1AA']],
		['GB', 'M1', ['M1 1AE'], ['M11 1AE']],
		['GB', 'SW1A 1', ['SW1A 1AA'], ['SW1A 2AA']],
		['GB', 'SW1A 1AA', ['sw1a 1aa'], ['SW1A 1AB']],
		['GB', 'E1-E3, E1W', ['E1 6AN', 'E1W 1AA', 'E3 2AA'], ['E4 6AN', 'E11 1AA']],
		['GB', 'SW1*', ['SW1A 1AA', 'SW11 1AA'], ['SW2 1AA']],
		['NL', '1012 AB', ['1012 AB', '1012ab', 'NL-1012 AB'], ['1012 AC']],
		['NL', '1012, 1015-1019', ['1012 AC', '1017 ZZ'], ['1013 AA', '1020 AA']],
		['CA', 'K1A', ['K1A 0B1', 'k1a0b1'], ['K1B 0B1']],
		['CA', 'K1A-K2Z', ['K1Z 0B1', 'K2A 0B1'], ['K4A 0B1', 'J1A 0B1']],
		['CA', 'K*, J1*', ['K9A 0B1', 'J1A 0B1'], ['J2A 0B1']],
		['PL', '00-950', ['00-950', '00950', '950'], ['00-951']],
		['PL', '00', ['00-950'], ['01-001']],
		['PL', '00-001 - 04-999', ['03-123'], ['05-000']],
		['PL', '00-001-04-999', ['03-123'], ['05-000']],
		['JP', '100-0001', ['100-0001', '1000001'], ['100-0002']],
		['JP', '100', ['100-0001'], ['101-0001']],
		['PT', '1000-001', ['1000-001'], ['1000-002']],
		['PT', '1000', ['1000-001'], ['1001-001']],
		['BR', '01000-000 - 05999-999', ['01310-100', '1310100'], ['06000-000']],
		['BR', '01310', ['01310-100'], ['01311-000']],
		['SE', '111 22, 113', ['111 22', '11322'], ['112 22']],
		['IE', 'D02', ['D02 X285'], ['D04 X285']],
		['AT', '10*, 1100-1190', ['1010', 'A-1150', 'AT 1190'], ['1200']],
		['FR', '971*-974*', ['97110', '97490'], ['97500']],
		['DE', '10* – 14*', ['10115', '14482'], ['15230']],
		['DE', '８０３３１', ['80331', '８０３３１'], ['80333']],
		['CH', 'CH-8001', ['8001', 'CH-8001'], ['8002']],
		['LV', 'LV-1010', ['LV-1010', '1010'], ['LV-1011']],
		['CZ', '110 00', ['110 00', '11000'], ['120 00']],
		['CZ', '110', ['110 00'], ['120 00']],
	])('of %s: %s', (country, codes, inside, outside) => {
		expect(inside.filter((code) => !takes(codes, country, code))).toEqual([]);
		expect(outside.filter((code) => takes(codes, country, code))).toEqual([]);
	});

	test.each([
		['DE', '80', /^Write 80\* for all codes that begin with 80/],
		['DE', '803', /^Write 803\*/],
		['DE', '803311', /^Postal codes there have 5 digits/],
		['DE', 'Berlin', /^Postal codes there have 5 digits/],
		['DE', '*', /^Write some digits or letters before the star/],
		['DE', '20000-10000', /^Write the lower end first: 10000-20000/],
		['DE', '10-20000', /^Write both ends of the range with as many digits/],
		['US', '100', /^Write 100\* for all/],
		['GB', 'London', /^Write areas, districts or whole postcodes/],
		['GB', 'SW5-SW1', /^Write a range as two districts of one area/],
		['GB', 'SW1-E5', /^Write a range as two districts/],
	])('of %s, %s is refused', (country, codes, hint) => {
		expect(readPostalAreas(codes, country)).toEqual({
			areas: [],
			unread: [{ written: codes, hint: expect.stringMatching(hint) }],
		});
	});

	test('a code is in a range exactly when it is between its ends, whatever the writing', () => {
		const digits = fc.integer({ min: 1000, max: 99999 });
		const code = (n: number) => String(n).padStart(5, '0');
		const writing = fc.constantFrom(
			(text: string) => text,
			(text: string) => ` ${text} `,
			(text: string) => `D-${text}`,
			(text: string) => `de ${text}`,
			(text: string) => text.replace(/^0{1,2}/, ''),
			(text: string) => `${text.slice(0, 2)} ${text.slice(2)}`,
		);
		fc.assert(
			fc.property(digits, digits, digits, writing, writing, (a, b, n, asRange, asLead) => {
				const [low, high] = [Math.min(a, b), Math.max(a, b)];
				const codes = `${asRange(code(low))} - ${asRange(code(high))}`;
				expect(takes(codes, 'DE', asLead(code(n)))).toBe(low <= n && n <= high);
			}),
		);
	});

	test('of British codes each district is found by every code in it, and by no other', () => {
		const letters = fc.constantFrom('M', 'SW', 'E', 'EC');
		const number = fc.integer({ min: 1, max: 20 });
		const part = fc.constantFrom('', 'A', 'W');
		const outward = fc.tuple(letters, number, part);
		const writing = fc.constantFrom(
			(text: string) => text,
			(text: string) => text.toLowerCase(),
			(text: string) => text.replace(' ', ''),
		);
		fc.assert(
			fc.property(outward, outward, writing, ([area, n, letter], [other, m, own], write) => {
				const district = `${other}${m}${own}`;
				const code = write(`${area}${n}${n < 10 ? letter : ''} 1AA`);
				const isIn = area === other && n === m && (own === '' || (own === letter && n < 10));
				expect(takes(district, 'GB', code)).toBe(isIn);
				expect(takes(other, 'GB', code)).toBe(area === other);
			}),
		);
	});

	test('a key is read again as it is', () => {
		const countries = fc.constantFrom('DE', 'US', 'GB', 'NL', 'CA', 'PL', 'AT', 'LV');
		fc.assert(
			fc.property(fc.string({ maxLength: 12 }), countries, (text, country) => {
				const key = postalKey(text, country);
				expect(postalKey(postalKey(key, country), country)).toBe(postalKey(key, country));
				expect(readPostalAreas(text, country)).toBeDefined();
				expect(districtsOf(key, country)).toBeDefined();
			}),
		);
	});
});

test.each<[string, string[], string[], string[]]>([
	['089', ['DE'], ['+4989'], []],
	['(0)30, 040', ['DE'], ['+4930', '+4940'], []],
	['+49 (0)89', [], ['+4989'], []],
	['0049 89', ['AT'], ['+4989'], []],
	['212', ['US'], ['+1212'], []],
	['1-212, (416)', ['US'], ['+1212', '+1416'], []],
	['06', ['IT'], ['+3906'], []],
	['06 1', ['HU'], ['+361'], []],
	['1', ['AT', 'DE'], ['+431', '+491'], []],
	['+1 212', ['US'], ['+1212'], []],
	['89', [], [], ['89']],
	['Munich', ['DE'], [], ['Munich']],
	['0891234567890', ['DE'], [], ['0891234567890']],
])('area codes %j of %j', (text, countries, codes, unread) => {
	expect(readAreaCodes(text, countries)).toEqual({ codes, unread });
});

test('where a lead is, in any form that Normalize or a program gives', () => {
	const lead = { country: null, region: null, postalCode: null, phone: null, phoneCountry: null };
	const bavaria = { country: 'DE', region: 'DE-BY', postalCode: '80331', phone: null };
	expect(
		[
			{ country: 'DE', region: 'DE-BY', postalCode: '80331' },
			{ country: 'Deutschland', region: 'Bayern', postalCode: ' 80331' },
			{ region: 'de-by', postalCode: '80331' },
		].map((changes) => areaMarksOf({ ...lead, ...changes })),
	).toEqual([bavaria, bavaria, bavaria]);
	expect(areaMarksOf({ ...lead, phone: '+49 89 1234567', phoneCountry: 'DE' })).toEqual({
		...nowhere,
		...{ country: 'DE', phone: '+498912345' },
	});
	expect(areaMarksOf({ ...lead, phone: '089 1234567', region: 'Atlantis' })).toEqual(nowhere);
});

describe('of several territories the most particular one comes first', () => {
	const germany = territory('Germany', { country: 'Germany' });
	const bavaria = territory('Bavaria', { country: 'DE', region: 'Bayern' });
	const munich = territory('Munich phones', { country: 'DE', areaCodes: '089' });
	const south = territory('South', { country: 'DE', postalCodes: '8*, 9*' });
	const city = territory('City', { country: 'DE', postalCodes: '80331-80339' });
	const all = territory('All');
	const dach = territory('DACH', { country: 'DE, Austria, CH' });

	test.each<[string, Territory[], Partial<AreaMarks>, string[]]>([
		[
			'postal code, area code, region, country, all',
			[all, germany, bavaria, munich, south, city],
			{ country: 'DE', region: 'DE-BY', postalCode: '80335', phone: '+498912345' },
			['City', 'South', 'Munich phones', 'Bavaria', 'Germany', 'All'],
		],
		['equal ones as the table has them', [dach, germany], { country: 'DE' }, ['DACH', 'Germany']],
		['nothing but what takes all', [all, germany, city], {}, ['All']],
		['a code of another country', [city, germany], { country: 'FR', postalCode: '80335' }, []],
		['one of several countries', [dach], { country: 'AT' }, ['DACH']],
		[
			'all that a row says has to fit',
			[
				territory('Here', { country: 'DE', region: 'Bavaria', postalCodes: '8*' }),
				territory('There', { country: 'DE', region: 'Hesse', postalCodes: '80331' }),
				territory('By phone', { country: 'DE', postalCodes: '80331', areaCodes: '030' }),
			],
			{ country: 'DE', region: 'DE-BY', postalCode: '80331', phone: '+4989' },
			['Here'],
		],
		[
			'a narrower range before a wider one, and before a shorter beginning',
			[
				territory('Wide', { country: 'DE', postalCodes: '80000-89999' }),
				territory('Star', { country: 'DE', postalCodes: '803*' }),
				territory('Narrow', { country: 'DE', postalCodes: '80330-80339' }),
				territory('One', { country: 'DE', postalCodes: '80335' }),
			],
			{ country: 'DE', postalCode: '80335' },
			['One', 'Narrow', 'Star', 'Wide'],
		],
		[
			'a district before the area around it',
			[
				territory('SW', { country: 'UK', postalCodes: 'SW' }),
				territory('SW1', { country: 'UK', postalCodes: 'SW1' }),
				territory('SW1A', { country: 'UK', postalCodes: 'SW1A' }),
			],
			{ country: 'GB', postalCode: 'SW1A 1AA' },
			['SW1A', 'SW1', 'SW'],
		],
		[
			'longer area codes first',
			[
				territory('Germany', { areaCodes: '+49' }),
				territory('Bavaria', { areaCodes: '+498' }),
				territory('Munich', { areaCodes: '+49 89' }),
			],
			{ phone: '+498912345' },
			['Munich', 'Bavaria', 'Germany'],
		],
	])('%s', (_says, territories, marks, names) => {
		expect(takers(territories, marks)).toEqual(names);
	});

	test('of many ranges those are found that would be found by looking at each', () => {
		const end = fc.integer({ min: 0, max: 60 }).map((n) => String(n).padStart(2, '0'));
		const range = fc
			.tuple(end, end)
			.map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
		fc.assert(
			fc.property(fc.array(range, { maxLength: 30 }), end, (list, text) => {
				const ranges = list.map((each, value) => ({ ...each, value }));
				const holding = ranges.filter(({ from, to }) => from <= text && text <= to);
				expect(new Ranges(ranges).holding(text).toSorted((a, b) => a - b)).toEqual(
					holding.map(({ value }) => value),
				);
			}),
		);
	});

	test('a territory within another one is asked before it', () => {
		const digits = (length: number) =>
			fc.integer({ min: 0, max: 10 ** length - 1 }).map((n) => String(n).padStart(length, '0'));
		const area = fc.oneof(
			fc.integer({ min: 1, max: 4 }).chain((length) => digits(length).map((start) => `${start}*`)),
			digits(5),
			fc.tuple(digits(5), digits(5)).map(([a, b]) => (a < b ? `${a}-${b}` : `${b}-${a}`)),
		);
		const spanOf = (code: string): [number, number] => {
			const [from = '', to = from] = code.split('-');
			const bare = (text: string, fill: string) => Number(text.replace('*', '').padEnd(5, fill));
			return [bare(from, '0'), bare(to, '9')];
		};
		fc.assert(
			fc.property(
				fc.array(area, { minLength: 1, maxLength: 12 }),
				digits(5),
				(codes, postalCode) => {
					const rows = codes.map((code) => territory(code, { country: 'DE', postalCodes: code }));
					const names = takers(rows, { country: 'DE', postalCode });
					const n = Number(postalCode);
					const holding = codes.filter((code) => {
						const [from, to] = spanOf(code);
						return from <= n && n <= to;
					});
					expect(names.toSorted()).toEqual(holding.toSorted());
					const widths = names.map((name) => spanOf(name)[1] - spanOf(name)[0]);
					expect(widths).toEqual(widths.toSorted((a, b) => a - b));
				},
			),
		);
	});
});

describe('a rule that assigns by territory', () => {
	const byPlace = rule('By place', { target: { kind: 'territory', name: '' }, priority: 'low' });
	const to = (name: string) => ({ target: { kind: 'owner' as const, name } });
	const territories = [
		territory('Munich', { country: 'DE', postalCodes: '80*, 81*', ...to('Cy'), priority: 'high' }),
		territory('Germany', {
			...{ country: 'DE', target: { kind: 'pool', name: 'Sales' } },
		}),
		territory('France', { country: 'FR', target: { kind: 'queue', name: 'Paris' } }),
	];

	test.each<{
		says: string;
		given?: Partial<RoutePolicy>;
		marks: Partial<AreaMarks>;
		goesTo: string;
		priority?: string;
		reason: string;
	}>([
		{
			says: 'gives it to whose place it is, with that priority',
			marks: { country: 'DE', postalCode: '80331' },
			goesTo: 'Cy',
			priority: 'high',
			reason: 'Rule "By place": territory "Munich" (postal code 80331): it goes to Cy.',
		},
		{
			says: 'shares it in the pool of the place, with the priority of the rule',
			marks: { country: 'DE', postalCode: '10115' },
			goesTo: 'Ann',
			priority: 'low',
			reason:
				'Rule "By place": territory "Germany" (country DE): it was Ann\'s turn in the pool "Sales".',
		},
		{
			says: 'goes on to the wider territory where nobody can take it',
			given: { lines: [line('Ann'), line('Cy', { active: false })] },
			marks: { country: 'DE', postalCode: '80331' },
			goesTo: 'Ann',
			priority: 'low',
			reason:
				'Cy, whose territory "Munich" is, is not active; rule "By place": territory "Germany" (country DE): it was Ann\'s turn in the pool "Sales".',
		},
		{
			says: 'gives it to a queue',
			marks: { country: 'FR' },
			goesTo: 'Paris',
			priority: 'low',
			reason: 'Rule "By place": territory "France" (country FR); it waits in the queue "Paris".',
		},
		{
			says: 'passes it on where no territory has it',
			marks: { country: 'US', postalCode: '10001' },
			goesTo: 'Bo',
			priority: 'low',
			reason:
				'Rule "By place": no territory has it (country US, postal code 10001); no rule took it: it goes to Bo.',
			given: { otherwise: { kind: 'owner', name: 'Bo' } },
		},
		{
			says: 'passes it on where the lead does not say where it is',
			marks: {},
			goesTo: 'Bo',
			priority: 'low',
			reason:
				'Rule "By place": no territory has it, as it does not say where it is; no rule took it: it goes to Bo.',
			given: { otherwise: { kind: 'owner', name: 'Bo' } },
		},
		{
			says: 'may be what stands for a rule',
			given: { rules: [], otherwise: { kind: 'territory', name: '' } },
			marks: { country: 'DE', postalCode: '81929' },
			goesTo: 'Cy',
			priority: 'high',
			reason: 'No rule took it: territory "Munich" (postal code 81929): it goes to Cy.',
		},
	])('$says', ({ given = {}, marks, goesTo, priority, reason }) => {
		const one = policy({ rules: [byPlace], territories, ...given });
		const { assignment, record } = decideAssign(factsOf(one, at(marks)), 'hash');
		expect(assignment.owner?.name ?? assignment.queue?.name).toBe(goesTo);
		expect(assignment).toMatchObject({ reason, ...(priority && { priority }) });
		const kept = routeRecordSchema.parse(JSON.parse(JSON.stringify(record)));
		expect(decideAgain(kept, one)).toMatchObject({ assignment, record });
	});

	test('what decided is kept: the row, and where the lead is', () => {
		const one = policy({ rules: [byPlace], territories });
		const marks = { country: 'DE', postalCode: '80331' };
		const { record } = decideAssign(factsOf(one, at(marks)), 'hash');
		expect(record.area).toEqual({ ...nowhere, ...marks, row: 0 });
		const elsewhere = { ...record, area: { ...nowhere, country: 'FR' } };
		expect(decideAgain(elsewhere, one).assignment.queue?.name).toBe('Paris');
		const unasked = decideAssign(factsOf(policy({ territories }), at(marks)), 'hash');
		expect(unasked.record.area).toBeUndefined();
	});

	test('an owner of a territory who sleeps has it all the same, as whoever is meant by name', () => {
		const lines = [line('Ann'), line('Cy', { hours: closed })];
		const one = policy({ rules: [byPlace], lines, territories });
		const facts = factsOf(one, at({ country: 'DE', postalCode: '80331' }));
		expect(decideAssign(facts, 'hash').assignment.owner?.name).toBe('Cy');
	});
});
