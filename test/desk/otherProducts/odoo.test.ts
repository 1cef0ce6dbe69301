import { cap, closed, poolLine, rule } from '../../core/route/team';
import { inSales, tally, team, to, who } from './team';
import { day, hour, tellStories } from './useOffice';

const monthly = (name: string, most: number) => [
	cap(`${name}, a month`, {
		most,
		per: 'month',
		counted: 'rolling',
		scope: 'owners',
		names: [name],
	}),
	cap(`${name}, a day`, {
		...{ most: Math.max(1, Math.round(most / 30)), per: 'day', counted: 'rolling' },
		...{ scope: 'owners', names: [name] },
	}),
];

const skills = [poolLine('Sales', { strategy: 'skills' })];

/** How leads find a salesperson, and visitors an operator, in Odoo, by our settings. */
tellStories({
	'45, 15 and 15 a month: two, one and one a day, the rest on later days': {
		settings: {
			lines: team('Ann', 'Bo', 'Cy'),
			caps: [...monthly('Ann', 45), ...monthly('Bo', 15), ...monthly('Cy', 15)],
			...inSales,
		},
		async happens(office) {
			const today = tally(await office.gives(6));
			office.now += day;
			return [today, tally(await office.gives(4))];
		},
		then: [
			{ Ann: 2, Bo: 1, Cy: 1, '[Lead Desk]': 2 },
			{ Ann: 2, Bo: 1, Cy: 1 },
		],
	},
	'who has had their month has no more, and has some again when it is over': {
		settings: {
			lines: team('Ann'),
			caps: [cap('Month', { most: 3, per: 'month', counted: 'rolling' })],
			...inSales,
		},
		async happens(office) {
			const first = await office.gives(4);
			office.now += 30 * day;
			return [...first, await office.give()];
		},
		then: ['Ann', 'Ann', 'Ann', '[Lead Desk]', 'Ann'],
	},
	'who is archived has none': {
		settings: { lines: [who('Ann', { active: false }), who('Bo')], ...inSales },
		happens: async (office) => await office.gives(3),
		then: ['Bo', 'Bo', 'Bo'],
	},
	'who opted out has none by turns, but what is given by name': {
		settings: {
			lines: [who('Ann', { pools: ['By Hand'] }), who('Bo')],
			rules: [rule('Named', { target: to('owner', 'Ann') })],
			when: { Named: ({ service }) => service === 'for Ann' },
			...inSales,
		},
		happens: async (office) => [
			...(await office.gives(2)),
			await office.give({ service: 'for Ann' }),
		],
		then: ['Bo', 'Bo', 'Ann'],
	},
	'a team takes what its conditions say, another team the rest': {
		settings: {
			lines: [who('Ann', { pools: ['Direct'] }), who('Bo', { pools: ['Convert'] })],
			rules: [rule('Convert', { target: to('pool', 'Convert') })],
			when: { Convert: ({ service }) => service === 'known' },
			otherwise: to('pool', 'Direct'),
		},
		happens: async (office) => [await office.give(), await office.give({ service: 'known' })],
		then: ['Ann', 'Bo'],
	},
	'a salesperson takes only what their own conditions say, and shares that fairly': {
		settings: {
			lines: team('Ann', 'Bo'),
			caps: [
				cap('Small ones', {
					...{ most: 0, scope: 'owners', names: ['Bo'], unconditional: false },
				}),
			],
			capWhen: { 'Small ones': ({ service }) => service === 'small' },
			...inSales,
		},
		happens: async (office) => [
			await office.gives(3, { service: 'small' }),
			tally(await office.gives(4)),
		],
		then: [['Ann', 'Ann', 'Ann'], { Ann: 2, Bo: 2 }],
	},
	'a lead that nobody’s conditions fit is nobody’s': {
		settings: {
			lines: team('Ann', 'Bo'),
			caps: [cap('Small ones', { most: 0, unconditional: false })],
			capWhen: { 'Small ones': ({ service }) => service === 'small' },
			...inSales,
		},
		happens: async (office) => await office.give({ service: 'small' }),
		then: '[Lead Desk]',
	},
	'who prefers a kind of lead has it first; the rest is shared': {
		settings: {
			lines: [
				who('Ann', { skills: ['preferred'], dailyCap: 5 }),
				who('Bo', { dailyCap: 5 }),
				who('Cy', { dailyCap: 5 }),
			],
			pools: skills,
			needs: ({ service }) => ({ must: [], better: [service ?? ''] }),
			...inSales,
		},
		happens: async (office) =>
			tally([...(await office.gives(8, { service: 'preferred' })), ...(await office.gives(3))]),
		then: { Ann: 5, Bo: 3, Cy: 3 },
	},
	'what is won or lost is assigned to nobody': {
		settings: { lines: team('Ann'), ...inSales },
		async happens(office) {
			const n = await office.arrives();
			office.now += hour;
			await office.closes(n, 'lost');
			return await office.assigns(n);
		},
		then: 'ended',
	},
	'what has a salesperson keeps them': {
		settings: { lines: team('Ann', 'Bo'), ...inSales },
		happens: async (office) => await office.give({}, { named: { name: 'Bo' } }),
		then: 'Bo',
	},
	'a second lead of the same person goes to who has the first, whatever the rules say': {
		settings: {
			lines: [...team('Ann'), who('Bo', { pools: ['Other'] })],
			rules: [rule('Other', { target: to('pool', 'Other') })],
			when: { Other: ({ service }) => service === 'other' },
			...inSales,
		},
		async happens(office) {
			await office.give({ email: 'ada@example.com' });
			office.now += day;
			return await office.give({ email: 'ada@example.com', message: 'More', service: 'other' });
		},
		then: 'Ann',
	},
	'a lead of a company whose opportunity somebody has goes to them': {
		settings: { lines: team('Ann', 'Bo'), ...inSales },
		async happens(office) {
			await office.give({ email: 'ada@acme.com', domain: 'acme.com', company: 'Acme' });
			return await office.give({ email: 'bob@acme.com', domain: 'acme.com', company: 'Acme' });
		},
		then: 'Ann',
	},
	'thirty days with one lead each: the first of the table has no more than the second': {
		settings: { lines: team('Senior', 'Junior'), ...inSales },
		async happens(office) {
			const to: string[] = [];
			for (let n = 0; n < 30; n++) {
				to.push(await office.give());
				office.now += day + hour;
			}
			return tally(to);
		},
		then: { Senior: 15, Junior: 15 },
	},
	'several salespeople for many leads: one after the other': {
		settings: { lines: team('Ann', 'Bo', 'Cy'), ...inSales },
		happens: async (office) => await office.gives(7),
		then: ['Ann', 'Bo', 'Cy', 'Ann', 'Bo', 'Cy', 'Ann'],
	},
	'the operator who speaks the language': {
		settings: {
			lines: [who('Fay', { languages: ['fr'] }), who('Eve', { languages: ['en'] })],
			pools: skills,
			needs: ({ language }) => ({ must: [], better: [language ?? ''] }),
			...inSales,
		},
		happens: async (office) => [
			...(await office.gives(2, { language: 'fr' })),
			...(await office.gives(3, { language: 'en' })),
			await office.give({ language: 'fr' }),
		],
		then: ['Fay', 'Fay', 'Eve', 'Eve', 'Eve', 'Fay'],
	},
	'of several who speak the language, who has the fewest chats': {
		settings: {
			lines: [
				who('Fay', { languages: ['fr'] }),
				who('Flo', { languages: ['fr'] }),
				who('Eve', { languages: ['en'] }),
			],
			pools: [poolLine('Sales', { strategy: 'skills', equals: 'load' })],
			needs: ({ language }) => ({ must: [], better: [language ?? ''] }),
			...inSales,
		},
		async happens(office) {
			for (const name of ['Fay', 'Fay', 'Flo']) await office.give({}, { named: { name } });
			return [await office.give({ language: 'fr' }), await office.give({ language: 'en' })];
		},
		then: ['Flo', 'Eve'],
	},
	'where nobody is asked for, who has the fewest chats': {
		settings: {
			lines: team('Ann', 'Bo'),
			pools: [poolLine('Sales', { strategy: 'skills', equals: 'load' })],
			...inSales,
		},
		async happens(office) {
			for (const name of ['Ann', 'Ann']) await office.give({}, { named: { name } });
			return await office.gives(3);
		},
		then: ['Bo', 'Bo', 'Ann'],
	},
	'nobody speaks the language: somebody all the same': {
		settings: {
			lines: [who('Fay', { languages: ['fr'] })],
			pools: skills,
			needs: ({ language }) => ({ must: [], better: [language ?? ''] }),
			...inSales,
		},
		happens: async (office) => await office.give({ language: 'en' }),
		then: 'Fay',
	},
	'the language counts more than the country': {
		settings: {
			lines: [
				who('Fay', { languages: ['fr'], skills: ['FR'] }),
				who('Eve', { languages: ['en'], skills: ['US'] }),
			],
			pools: skills,
			needs: ({ language, country }) => ({ must: [], better: [language ?? '', country ?? ''] }),
			...inSales,
		},
		happens: async (office) => [
			await office.give({ language: 'fr', country: 'US' }),
			await office.give({ language: 'en', country: 'FR' }),
		],
		then: ['Fay', 'Eve'],
	},
	'where the language says nothing, the country': {
		settings: {
			lines: [who('Fay', { skills: ['FR'] }), who('Eve', { skills: ['US'] })],
			pools: skills,
			needs: ({ language, country }) => ({ must: [], better: [language ?? '', country ?? ''] }),
			...inSales,
		},
		happens: async (office) => [
			await office.give({ country: 'US' }),
			await office.give({ country: 'FR' }),
		],
		then: ['Eve', 'Fay'],
	},
	'expertise among those who speak the language': {
		settings: {
			lines: [
				who('FrDog', { languages: ['fr'], skills: ['dog'] }),
				who('FrCat', { languages: ['fr'], skills: ['cat'] }),
				who('FrBoth', { languages: ['fr'], skills: ['dog', 'cat'] }),
				who('EnDog', { languages: ['en'], skills: ['dog'] }),
				who('EnCat', { languages: ['en'], skills: ['cat'] }),
			],
			pools: skills,
			needs: ({ language, service }) => ({
				must: [],
				better: [language ?? '', ...(service ?? '').split(' ')],
			}),
			...inSales,
		},
		happens: async (office) => [
			await office.give({ language: 'fr', service: 'dog' }),
			await office.give({ language: 'en', service: 'cat' }),
			await office.give({ language: 'fr', service: 'dog cat' }),
			await office.give({ language: 'en', service: 'dog cat' }),
		],
		then: ['FrDog', 'EnCat', 'FrBoth', 'EnDog'],
	},
	'the operator with the fewest chats': {
		settings: {
			lines: team('Ann', 'Bo'),
			pools: [poolLine('Sales', { strategy: 'load' })],
			...inSales,
		},
		async happens(office) {
			for (const name of ['Ann', 'Bo', 'Bo']) await office.give({}, { named: { name } });
			return await office.give();
		},
		then: 'Ann',
	},
	'the operator who had the visitor before comes first, though others have fewer chats': {
		settings: {
			lines: team('Ann', 'Bo'),
			pools: [poolLine('Sales', { strategy: 'load' })],
			...inSales,
		},
		async happens(office) {
			await office.give({ email: 'ada@example.com' });
			await office.give({}, { named: { name: 'Ann' } });
			return await office.give({ email: 'ada@example.com', message: 'Again' });
		},
		then: 'Ann',
	},
	'the operator who had the visitor before is not there: another one': {
		settings: {
			lines: team('Ann', 'Bo'),
			pools: [poolLine('Sales', { strategy: 'load' })],
			...inSales,
		},
		async happens(office) {
			await office.give({ email: 'ada@example.com' });
			await office.says('Ann', true);
			return await office.give({ email: 'ada@example.com', message: 'Again' });
		},
		then: 'Bo',
	},
	'an operator in a call has none until it is over': {
		settings: {
			lines: team('Ann', 'Bo'),
			pools: [poolLine('Sales', { strategy: 'load' })],
			...inSales,
		},
		async happens(office) {
			await office.gives(2);
			await office.says('Ann', true);
			const during = await office.gives(2);
			office.now += hour;
			await office.says('Ann', false);
			return [...during, await office.give()];
		},
		then: ['Bo', 'Bo', 'Ann'],
	},
	'two chats at most: the second operator when the first has them, then nobody': {
		settings: {
			lines: [who('Ann', { openLeadCap: 2 }), who('Bo', { openLeadCap: 2 })],
			...inSales,
		},
		happens: async (office) => await office.gives(5),
		then: ['Ann', 'Bo', 'Ann', 'Bo', '[Lead Desk]'],
	},
	'an operator is free again when a chat ends': {
		settings: {
			lines: team('Ann', 'Bo'),
			pools: [poolLine('Sales', { strategy: 'load' })],
			...inSales,
		},
		async happens(office) {
			const first = await office.gives(2);
			await office.closes(0);
			return [...first, await office.give()];
		},
		then: ['Ann', 'Bo', 'Ann'],
	},
	'outside the hours of a team the next rule has it': {
		settings: {
			lines: [who('Ann', { hours: closed }), who('Night', { pools: ['Night'] })],
			rules: [rule('Day', { whenNobody: { do: 'go on' } })],
			otherwise: to('pool', 'Night'),
		},
		happens: async (office) => await office.give(),
		then: 'Night',
	},
});
