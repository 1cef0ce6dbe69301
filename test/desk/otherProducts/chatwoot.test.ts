import { cap, closed, poolLine, rule } from '../../core/route/team';
import { inSales, tally, team, to, who } from './team';
import { minute } from '../useDesk';
import { day, hour, tellStories } from './useOffice';

const five = { lines: team('Ann', 'Bo', 'Cy', 'Di', 'Ed'), ...inSales };
const two = { lines: team('Ann', 'Bo'), ...inSales };
const anyway = { whenNobody: { do: 'go on' as const } };

/** What the automatic assignment of conversations does in Chatwoot, by our settings. */
tellStories({
	'only who is online takes turns': {
		settings: five,
		async happens(office) {
			await office.gives(5);
			for (const name of ['Ann', 'Bo', 'Cy']) await office.says(name, true);
			return await office.gives(4);
		},
		then: ['Di', 'Ed', 'Di', 'Ed'],
	},
	'when nobody is online, nobody has it': {
		settings: two,
		async happens(office) {
			await office.gives(2);
			for (const name of ['Ann', 'Bo']) await office.says(name, true);
			return await office.give();
		},
		then: '[Lead Desk]',
	},
	'when nobody is online it is assigned as soon as somebody is': {
		settings: { ...two, whenNobody: { do: 'wait', hours: 72 } },
		async happens(office) {
			await office.gives(2);
			for (const name of ['Ann', 'Bo']) await office.says(name, true, '2026-03-03');
			const waits = await office.give();
			office.now += hour;
			await office.says('Bo', false);
			return [waits, await office.assigns(2)];
		},
		then: ['waits', 'Bo'],
	},
	'who comes online again goes on in turn, without those that they missed': {
		settings: two,
		async happens(office) {
			await office.gives(2);
			await office.says('Ann', true);
			const alone = await office.gives(6);
			office.now += hour;
			await office.says('Ann', false);
			return [tally(alone), tally(await office.gives(6))];
		},
		then: [{ Bo: 6 }, { Ann: 3, Bo: 3 }],
	},
	'who had the newest goes to the end: of those who may, who had none for longest is next': {
		settings: five,
		async happens(office) {
			await office.gives(3);
			for (const name of ['Bo', 'Cy', 'Ed']) await office.says(name, true);
			return await office.gives(3);
		},
		then: ['Di', 'Ann', 'Di'],
	},
	'who joins the inbox is in turn at once, and gets no more than their share': {
		settings: two,
		async happens(office) {
			await office.gives(20);
			office.settings = { ...two, lines: team('Ann', 'Bo', 'Cy') };
			return tally(await office.gives(9));
		},
		then: { Ann: 3, Bo: 3, Cy: 3 },
	},
	'who leaves the inbox gets no more': {
		settings: two,
		async happens(office) {
			await office.gives(2);
			office.settings = { ...two, lines: team('Ann') };
			return await office.gives(3);
		},
		then: ['Ann', 'Ann', 'Ann'],
	},
	'the conversations of who leaves go to the others': {
		settings: two,
		async happens(office) {
			await office.gives(4);
			office.now += hour;
			office.settings = { ...two, lines: [who('Ann', { active: false }), who('Bo')] };
			const next = await office.give();
			return [next, await office.movesAway('Ann')];
		},
		then: ['Bo', ['Bo', 'Bo']],
	},
	'a conversation that comes back is assigned anew where who had it has left': {
		settings: two,
		async happens(office) {
			await office.give({ email: 'ada@example.com' });
			await office.closes(0);
			office.now += day;
			office.settings = { ...two, lines: team('Bo') };
			return await office.give({ email: 'ada@example.com', message: 'Again' });
		},
		then: 'Bo',
	},
	'a conversation that comes back stays with who had it': {
		settings: two,
		async happens(office) {
			await office.give({ email: 'ada@example.com' });
			await office.closes(0);
			office.now += day;
			return await office.give({ email: 'ada@example.com', message: 'Again' });
		},
		then: 'Ann',
	},
	'at most two an hour each: the fifth of two agents is assigned to nobody': {
		settings: { ...two, caps: [cap('Fair', { most: 2, per: 'hour', counted: 'rolling' })] },
		happens: async (office) => await office.gives(5),
		then: ['Ann', 'Bo', 'Ann', 'Bo', '[Lead Desk]'],
	},
	'at most two an hour each: once the hour is over there is room again': {
		settings: { ...two, caps: [cap('Fair', { most: 2, per: 'hour', counted: 'rolling' })] },
		async happens(office) {
			await office.gives(4);
			office.now += hour - 1;
			const before = await office.give();
			office.now += 1;
			return [before, tally(await office.gives(2))];
		},
		then: ['[Lead Desk]', { Ann: 1, Bo: 1 }],
	},
	'at most two an hour each: who has had enough is passed over for who has not': {
		settings: {
			...two,
			lines: [who('Ann', { weight: 5 }), who('Bo')],
			caps: [cap('Fair', { most: 2, per: 'hour', counted: 'rolling' })],
		},
		happens: async (office) => tally(await office.gives(4)),
		then: { Ann: 2, Bo: 2 },
	},
	'at most one in ten minutes each: a window as long as one likes': {
		settings: { ...two, caps: [cap('Fair', { most: 1, per: 'minutes', minutes: 10 })] },
		async happens(office) {
			const first = await office.gives(3);
			office.now += 10 * minute - 1;
			const before = await office.give();
			office.now += 1;
			return [...first, before, tally(await office.gives(2))];
		},
		then: ['Ann', 'Bo', '[Lead Desk]', '[Lead Desk]', { Ann: 1, Bo: 1 }],
	},
	'without a limit nobody is passed over': {
		settings: two,
		happens: async (office) => tally(await office.gives(40)),
		then: { Ann: 20, Bo: 20 },
	},
	'three open conversations at most: who has them is passed over, who has no limit is not': {
		settings: { ...two, lines: [who('Ann', { openLeadCap: 3 }), who('Bo')] },
		happens: async (office) => tally(await office.gives(10)),
		then: { Ann: 3, Bo: 7 },
	},
	'three open conversations at most: one that is resolved makes room': {
		settings: { ...two, lines: [who('Ann', { openLeadCap: 3 })] },
		async happens(office) {
			const to = await office.gives(4);
			await office.releases(1, 'closed');
			return [to, await office.gives(2)];
		},
		then: [
			['Ann', 'Ann', 'Ann', '[Lead Desk]'],
			['Ann', '[Lead Desk]'],
		],
	},
	'balanced: who has the fewest open has the next': {
		settings: { lines: team('Ann', 'Bo', 'Cy'), ...inSales },
		async happens(office) {
			await office.gives(9);
			for (const n of [1, 4]) await office.closes(n);
			await office.closes(2);
			office.settings = { ...office.settings, pools: [poolLine('Sales', { strategy: 'load' })] };
			return await office.give();
		},
		then: 'Bo',
	},
	'balanced: only what is open counts': {
		settings: { ...two, pools: [poolLine('Sales', { strategy: 'load' })] },
		async happens(office) {
			await office.gives(4);
			for (const n of [0, 2]) await office.closes(n);
			return await office.gives(2);
		},
		then: ['Ann', 'Ann'],
	},
	'balanced: who is new and has none has the next': {
		settings: { ...two, pools: [poolLine('Sales', { strategy: 'load' })] },
		async happens(office) {
			await office.gives(2);
			office.settings = { ...office.settings, lines: team('Ann', 'Bo', 'Cy') };
			return await office.give();
		},
		then: 'Cy',
	},
	'balanced: those who have equally many take turns': {
		settings: { ...two, pools: [poolLine('Sales', { strategy: 'load' })] },
		happens: async (office) => await office.gives(4),
		then: ['Ann', 'Bo', 'Ann', 'Bo'],
	},
	'a conversation with a label that is left out is assigned to nobody': {
		settings: {
			...two,
			rules: [rule('Left out', { target: to('queue', 'Later') })],
			when: { 'Left out': ({ service }) => service === 'high-priority' },
		},
		happens: async (office) => [
			await office.give({ service: 'high-priority' }),
			await office.give(),
		],
		then: ['[Later]', 'Ann'],
	},
	'a conversation of a team goes to its people alone': {
		settings: {
			lines: [...team('Ann', 'Bo'), who('Cy', { pools: ['Support'] })],
			rules: [rule('Team', { target: { kind: 'pool', name: 'Support', ofLead: true } })],
		},
		happens: async (office) => await office.gives(2),
		then: ['Cy', 'Cy'],
	},
	'a team without automatic assignment: it waits until one of them takes it': {
		settings: { ...two, pools: [poolLine('Sales', { strategy: 'claim', queue: 'Sales Desk' })] },
		async happens(office) {
			const before = await office.give();
			return [before, await office.claims(0, 'Bo'), await office.claims(0, 'Ann')];
		},
		then: ['[Sales Desk]', 'Bo', 'Bo'],
	},
	'a team of which nobody is there: nobody has it, though others would be there': {
		settings: {
			lines: [...team('Ann'), who('Cy', { pools: ['Support'], hours: closed })],
			rules: [rule('Team', { target: to('pool', 'Support') })],
			otherwise: to('queue', 'Lead Desk'),
			...anyway,
		},
		happens: async (office) => await office.give(),
		then: '[Lead Desk]',
	},
});
