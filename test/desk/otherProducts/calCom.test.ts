import { cap, poolLine, rule } from '../../core/route/team';
import { inSales, tally, team, to, who } from './team';
import { day, tellStories } from './useOffice';

const two = { lines: team('Ann', 'Bo'), ...inSales };
const inOrder = [poolLine('Sales', { strategy: 'order' })];
const away = { absences: [{ from: '2026-03-02', until: '2026-03-08' }] };

/** How the host of a booking is found in Cal.com, by our settings. */
tellStories({
	'of equal ones, who was booked longest ago has the next': {
		settings: two,
		happens: async (office) => await office.gives(3),
		then: ['Ann', 'Bo', 'Ann'],
	},
	'priority: who stands highest has it, whoever was booked longest ago': {
		settings: {
			lines: [
				who('Low', { pools: ['Sales: 3'] }),
				who('Mid', { pools: ['Sales: 2'] }),
				who('High', { pools: ['Sales: 1'] }),
			],
			pools: inOrder,
			...inSales,
		},
		happens: async (office) => await office.gives(3),
		then: ['High', 'High', 'High'],
	},
	'priority: of two who stand equally high, who was booked longest ago': {
		settings: {
			lines: [
				who('Low', { pools: ['Sales: 2'] }),
				who('Ann', { pools: ['Sales: 1'] }),
				who('Bo', { pools: ['Sales: 1'] }),
			],
			pools: inOrder,
			...inSales,
		},
		happens: async (office) => await office.gives(4),
		then: ['Ann', 'Bo', 'Ann', 'Bo'],
	},
	'priority: the next one where the highest is away': {
		settings: {
			lines: [who('High', { pools: ['Sales: 1'], ...away }), who('Low', { pools: ['Sales: 2'] })],
			pools: inOrder,
			...inSales,
		},
		happens: async (office) => await office.give(),
		then: 'Low',
	},
	'weights 200 and 100: with three and two booked, the next is of who has 200': {
		settings: { lines: [who('Ann', { weight: 200 }), who('Bo', { weight: 100 })], ...inSales },
		async happens(office) {
			const five = await office.gives(5);
			return [tally(five), await office.give()];
		},
		then: [{ Ann: 3, Bo: 2 }, 'Ann'],
	},
	'weights 150 and 100: with three and two booked, the next is of who has 150': {
		settings: { lines: [who('Ann', { weight: 150 }), who('Bo', { weight: 100 })], ...inSales },
		async happens(office) {
			const five = await office.gives(5);
			return [tally(five), await office.give()];
		},
		then: [{ Ann: 3, Bo: 2 }, 'Ann'],
	},
	'equal weights: bookings in another kind of event do not count here': {
		settings: {
			lines: [who('Ann', { pools: ['Sales', 'Demo'] }), who('Bo', { pools: ['Sales', 'Demo'] })],
			rules: [rule('Demo', { target: to('pool', 'Demo') })],
			when: { Demo: ({ service }) => service === 'demo' },
			...inSales,
		},
		happens: async (office) => [
			await office.give({ service: 'demo' }),
			await office.give(),
			await office.give(),
		],
		then: ['Ann', 'Ann', 'Bo'],
	},
	'who comes back from a holiday is not flooded': {
		settings: { lines: [who('Ann', away), who('Bo')], ...inSales },
		async happens(office) {
			await office.gives(20);
			office.now += 7 * day;
			return tally(await office.gives(10));
		},
		then: { Ann: 5, Bo: 5 },
	},
	'who is new is not flooded': {
		settings: two,
		async happens(office) {
			await office.gives(50);
			office.settings = { ...two, lines: team('Ann', 'Bo', 'New') };
			const next = await office.gives(3);
			return [tally(next), tally(await office.gives(30))];
		},
		then: [
			{ Ann: 1, Bo: 1, New: 1 },
			{ Ann: 10, Bo: 10, New: 10 },
		],
	},
	'who is new and has a smaller weight gets their share from now on': {
		settings: two,
		async happens(office) {
			await office.gives(50);
			office.settings = {
				...two,
				lines: [
					who('Ann', { weight: 100 }),
					who('Bo', { weight: 100 }),
					who('New', { weight: 50 }),
				],
			};
			return tally(await office.gives(25));
		},
		then: { Ann: 10, Bo: 10, New: 5 },
	},
	'one host alone has all of them, also after a holiday': {
		settings: { lines: [who('Ann', away)], ...inSales },
		async happens(office) {
			const during = await office.give();
			office.now += 7 * day;
			return [during, ...(await office.gives(2))];
		},
		then: ['[Lead Desk]', 'Ann', 'Ann'],
	},
	'a no-show does not count: who had it is next again': {
		settings: two,
		async happens(office) {
			const first = await office.give();
			await office.releases(0, 'noShow');
			return [first, ...(await office.gives(3))];
		},
		then: ['Ann', 'Ann', 'Bo', 'Ann'],
	},
	'a no-show counts where that is wanted': {
		settings: { ...two, countTaken: true },
		async happens(office) {
			const first = await office.give();
			await office.releases(0, 'noShow');
			return [first, ...(await office.gives(2))];
		},
		then: ['Ann', 'Bo', 'Ann'],
	},
	'the owner of the contact in the CRM comes first': {
		settings: two,
		happens: async (office) => await office.give({}, { named: { email: 'bo@example.com' } }),
		then: 'Bo',
	},
	'the owner of the contact is left out where that is wanted': {
		settings: { ...two, knownOwnerFirst: false },
		happens: async (office) => await office.give({}, { named: { email: 'bo@example.com' } }),
		then: 'Ann',
	},
	'an owner of the contact who is no host: it goes by turns': {
		settings: two,
		happens: async (office) => await office.give({}, { named: { email: 'zed@example.com' } }),
		then: 'Ann',
	},
	'an owner of the contact who is away: it goes by turns': {
		settings: { lines: [who('Ann', away), ...team('Bo', 'Cy')], ...inSales },
		happens: async (office) => await office.give({}, { named: { name: 'Ann' } }),
		then: 'Bo',
	},
	'a lead for the owner of the contact is not of the turns': {
		settings: two,
		async happens(office) {
			await office.give({}, { named: { name: 'Ann' } });
			return await office.gives(2);
		},
		then: ['Ann', 'Bo'],
	},
	'a host who is too far ahead is left out until the others have caught up': {
		settings: { ...two, pools: [poolLine('Sales', { knownTakesTurn: true })] },
		async happens(office) {
			for (let n = 0; n < 4; n++) await office.give({}, { named: { name: 'Ann' } });
			return tally(await office.gives(4));
		},
		then: { Bo: 4 },
	},
	'a booking that is made anew stays with its host': {
		settings: two,
		async happens(office) {
			await office.gives(2);
			office.now += day;
			return await office.assigns(0);
		},
		then: 'Ann',
	},
	'a booking that is taken from its host goes to another one, not to the same': {
		settings: { lines: team('Ann', 'Bo', 'Cy'), ...inSales },
		async happens(office) {
			await office.give();
			office.now += 1000;
			const second = await office.reassigns(0);
			office.now += 1000;
			return [second, await office.reassigns(0)];
		},
		then: ['Bo', 'Cy'],
	},
	'who is out of office and names somebody who stands in: they have it': {
		settings: { lines: [who('Ann', { ...away, backup: 'Cy' }), ...team('Bo', 'Cy')], ...inSales },
		happens: async (office) => await office.give({}, { named: { name: 'Ann' } }),
		then: 'Cy',
	},
	'who stands in is out of office too, and names somebody: they have it': {
		settings: {
			lines: [
				who('Ann', { ...away, backup: 'Cy' }),
				who('Bo'),
				who('Cy', { ...away, backup: 'Di' }),
				who('Di'),
			],
			...inSales,
		},
		happens: async (office) => await office.give({}, { named: { name: 'Ann' } }),
		then: 'Di',
	},
	'two who stand in for each other are both out of office: it goes by turns': {
		settings: {
			lines: [
				who('Ann', { ...away, backup: 'Cy' }),
				who('Bo'),
				who('Cy', { ...away, backup: 'Ann' }),
			],
			...inSales,
		},
		happens: async (office) => await office.give({}, { named: { name: 'Ann' } }),
		then: 'Bo',
	},
	'routes are asked in order, and the last one takes what none was met by': {
		settings: {
			lines: [who('Ann', { pools: ['Large'] }), who('Bo', { pools: ['Small'] }), who('Cy')],
			rules: [
				rule('Large', { target: to('pool', 'Large') }),
				rule('Small', { target: to('pool', 'Small') }),
			],
			when: {
				Large: ({ service }) => service === 'large',
				Small: ({ service }) => service === 'small',
			},
			...inSales,
		},
		happens: async (office) => [
			await office.give({ service: 'small' }),
			await office.give({ service: 'large' }),
			await office.give(),
		],
		then: ['Bo', 'Ann', 'Cy'],
	},
	'each route has weights of its own, and its own turns': {
		settings: {
			lines: [
				who('Ann', { pools: ['Small x1', 'Large x3'] }),
				who('Bo', { pools: ['Small x2', 'Large'] }),
			],
			rules: [
				rule('Small', { target: to('pool', 'Small') }),
				rule('Large', { target: to('pool', 'Large') }),
			],
			when: { Small: ({ service }) => service === 'small' },
		},
		async happens(office) {
			const small = tally(await office.gives(6, { service: 'small' }));
			return [small, tally(await office.gives(8))];
		},
		then: [
			{ Ann: 2, Bo: 4 },
			{ Ann: 6, Bo: 2 },
		],
	},
	'who has no weight on a route has their own': {
		settings: {
			lines: [who('Ann', { pools: ['Small x3'], weight: 9 }), who('Bo', { pools: ['Small'] })],
			rules: [rule('Small', { target: to('pool', 'Small') })],
		},
		happens: async (office) => tally(await office.gives(8)),
		then: { Ann: 6, Bo: 2 },
	},
	'a weight of nothing on a route: none by that route': {
		settings: {
			lines: [who('Ann', { pools: ['Small x0', 'Sales'] }), who('Bo', { pools: ['Small'] })],
			rules: [rule('Small', { target: to('pool', 'Small') })],
		},
		happens: async (office) => tally(await office.gives(4)),
		then: { Bo: 4 },
	},
	'only those whose attribute is what the form says': {
		settings: {
			lines: [
				who('Ann', { skills: ['Germany'] }),
				who('Bo', { skills: ['USA', 'Germany'] }),
				who('Cy', { skills: ['USA'] }),
			],
			pools: [poolLine('Sales', { strategy: 'skills' })],
			needs: ({ region }) => ({ must: [region ?? ''], better: [] }),
			...inSales,
		},
		happens: async (office) => [
			tally(await office.gives(4, { region: 'Germany' })),
			tally(await office.gives(4, { region: 'USA' })),
		],
		then: [
			{ Ann: 2, Bo: 2 },
			{ Bo: 2, Cy: 2 },
		],
	},
	'where nobody has the attribute, the fallback of the route': {
		settings: {
			lines: [who('Ann', { skills: ['USA'] }), who('Bo', { pools: ['Everyone else'] })],
			pools: [poolLine('Sales', { strategy: 'skills' })],
			rules: [rule('By attribute')],
			needs: ({ region }) => ({ must: [region ?? ''], better: [] }),
			otherwise: to('pool', 'Everyone else'),
		},
		happens: async (office) => [
			await office.give({ region: 'Italy' }),
			await office.give({ region: 'USA' }),
		],
		then: ['Bo', 'Ann'],
	},
	'where nobody is free who is meant, others of the team are': {
		settings: {
			lines: [who('Ann', { pools: ['Experts'], ...away }), who('Bo')],
			rules: [rule('Experts', { target: to('pool', 'Experts') })],
			...inSales,
		},
		happens: async (office) => await office.give(),
		then: 'Bo',
	},
	'so many a day for each host': {
		settings: { ...two, caps: [cap('Bookings', { most: 1 })] },
		async happens(office) {
			const today = await office.gives(3);
			office.now += day;
			return [today, tally(await office.gives(2))];
		},
		then: [['Ann', 'Bo', '[Lead Desk]'], { Ann: 1, Bo: 1 }],
	},
});
