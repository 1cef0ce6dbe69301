import { poolLine, rule } from '../../core/route/team';
import { inSales, tally, team, to, who } from './team';
import { day, tellStories, type Settings } from './useOffice';

const three = { lines: team('Ann', 'Bo', 'Cy'), ...inSales };

const levels: Settings = {
	lines: [
		who('Ann', { pools: ['L1'] }),
		who('Bo', { pools: ['L1'] }),
		who('Cy', { pools: ['L2'] }),
	],
	rules: [rule('L1', { target: to('pool', 'L1') }), rule('L2', { target: to('pool', 'L2') })],
	when: { L1: ({ service }) => service === 'L1', L2: ({ service }) => service === 'L2' },
	otherwise: to('queue', 'Lead Desk'),
};

/** What a rule for assignments does in Frappe, by our settings. */
tellStories({
	'a turn goes to the next also when what came before is closed, and after the last to the first': {
		settings: three,
		async happens(office) {
			const first = await office.gives(2);
			await office.closes(0);
			await office.closes(1);
			return [...first, ...(await office.gives(2))];
		},
		then: ['Ann', 'Bo', 'Cy', 'Ann'],
	},
	'who had the last lead and left the team holds nobody up: the others go on in turn': {
		settings: three,
		async happens(office) {
			const before = await office.gives(2);
			office.settings = { ...three, lines: team('Ann', 'Cy') };
			return [...before, ...(await office.gives(4))];
		},
		then: ['Ann', 'Bo', 'Cy', 'Ann', 'Cy', 'Ann'],
	},
	'by load, 30 leads are ten each': {
		settings: { ...three, pools: [poolLine('Sales', { strategy: 'load' })] },
		happens: async (office) => tally(await office.gives(30)),
		then: { Ann: 10, Bo: 10, Cy: 10 },
	},
	'by load, who is done with five gets the next five': {
		settings: { ...three, pools: [poolLine('Sales', { strategy: 'load' })] },
		async happens(office) {
			const to = await office.gives(30);
			const ofAnn = [...to.keys()].filter((n) => to[n] === 'Ann').slice(0, 5);
			for (const n of ofAnn) await office.closes(n);
			return await office.gives(5);
		},
		then: ['Ann', 'Ann', 'Ann', 'Ann', 'Ann'],
	},
	'by weights 1 and 2, five leads are two and three': {
		settings: { lines: [who('Ann'), who('Bo', { weight: 2 })], ...inSales },
		happens: async (office) => tally(await office.gives(5)),
		then: { Ann: 2, Bo: 3 },
	},
	'by weights 1 and 2, three hundred leads are a hundred and two hundred': {
		settings: { lines: [who('Ann'), who('Bo', { weight: 2 })], ...inSales },
		happens: async (office) => tally(await office.gives(300)),
		then: { Ann: 100, Bo: 200 },
	},
	'by a field of the lead: whom it names by email, name or ID has it': {
		settings: {
			...three,
			rules: [rule('Field', { target: { kind: 'owner', name: 'bo@example.com', ofLead: true } })],
		},
		happens: async (office) => await office.gives(2),
		then: ['Bo', 'Bo'],
	},
	'by a field of the lead: who is no owner is passed over, and the next rule decides': {
		settings: {
			...three,
			rules: [rule('Field', { target: { kind: 'owner', name: 'zed', ofLead: true } })],
		},
		happens: async (office) => await office.gives(2),
		then: ['Ann', 'Bo'],
	},
	'a lead that no rule is met by is assigned to nobody': {
		settings: {
			...three,
			rules: [rule('DACH')],
			when: { DACH: ({ country }) => country === 'DE' },
			otherwise: to('queue', 'Lead Desk'),
		},
		happens: async (office) => [
			await office.give({ country: 'FR' }),
			await office.give({ country: 'DE' }),
		],
		then: ['[Lead Desk]', 'Ann'],
	},
	'of two rules that are met, the one that stands first decides': {
		settings: {
			lines: [...team('Ann', 'Bo'), who('Cy', { pools: ['VIP'] })],
			rules: [rule('VIP', { target: to('pool', 'VIP') }), rule('All')],
			when: { VIP: ({ service }) => service === 'vip' },
		},
		happens: async (office) => [await office.give(), await office.give({ service: 'vip' })],
		then: ['Ann', 'Cy'],
	},
	'what meets the rule of its team no more is taken from it, and another team has it': {
		settings: {
			...levels,
			whenOutgrown: 'again',
		},
		async happens(office) {
			const first = await office.give({ service: 'L1' });
			office.changes(0, { service: 'L2' });
			return [first, await office.assigns(0), await office.assigns(0)];
		},
		then: ['Ann', 'Cy', 'Cy'],
	},
	'what meets no rule any more is nobody’s': {
		settings: { ...levels, whenOutgrown: 'again' },
		async happens(office) {
			const first = await office.give({ service: 'L1' });
			office.changes(0, { service: 'other' });
			const then = await office.assigns(0);
			return [first, then, await office.give({ service: 'L1' })];
		},
		then: ['Ann', '[Lead Desk]', 'Bo'],
	},
	'what goes from team to team and back may be of who had it first': {
		settings: {
			...levels,
			lines: [who('Ann', { pools: ['L1'] }), who('Cy', { pools: ['L2'] })],
			whenOutgrown: 'again',
		},
		async happens(office) {
			const first = await office.give({ service: 'L1' });
			office.changes(0, { service: 'L2' });
			const second = await office.assigns(0);
			office.changes(0, { service: 'L1' });
			return [first, second, await office.assigns(0)];
		},
		then: ['Ann', 'Cy', 'Ann'],
	},
	'what still meets its rule stays, whatever else has changed': {
		settings: { ...levels, whenOutgrown: 'again' },
		async happens(office) {
			const first = await office.give({ service: 'L1' });
			office.changes(0, { company: 'Acme' });
			return [first, await office.assigns(0)];
		},
		then: ['Ann', 'Ann'],
	},
	'without that setting an owner keeps what has changed': {
		settings: levels,
		async happens(office) {
			const first = await office.give({ service: 'L1' });
			office.changes(0, { service: 'L2' });
			return [first, await office.assigns(0)];
		},
		then: ['Ann', 'Ann'],
	},
	'a rule for some days is asked on those days alone': {
		settings: {
			lines: [who('Ann', { pools: ['Early'] }), who('Bo', { pools: ['Late'] })],
			rules: [
				rule('Early', {
					...{ target: to('pool', 'Early'), unconditional: true },
					during: { text: 'Sun, Mon, Tue', timeZone: 'UTC' },
				}),
				rule('Late', {
					...{ target: to('pool', 'Late'), unconditional: true },
					during: { text: 'Wed-Sat', timeZone: 'UTC' },
				}),
			],
			otherwise: to('queue', 'Lead Desk'),
		},
		async happens(office) {
			const monday = await office.give();
			office.now += 4 * day;
			return [monday, await office.give()];
		},
		then: ['Ann', 'Bo'],
	},
	'a rule that is switched off takes nothing, though it stands first': {
		settings: {
			...three,
			rules: [rule('Off', { target: to('pool', 'Nobody yet'), off: true, unconditional: true })],
		},
		happens: async (office) => await office.give(),
		then: 'Ann',
	},
	'each rule has turns of its own': {
		settings: {
			lines: [...team('Ann', 'Bo'), who('Cy', { pools: ['VIP'] }), who('Di', { pools: ['VIP'] })],
			rules: [rule('VIP', { target: to('pool', 'VIP') }), rule('All')],
			when: { VIP: ({ country }) => country === 'DE' },
		},
		happens: async (office) => [
			await office.give(),
			await office.give({ country: 'DE' }),
			await office.give(),
			await office.give({ country: 'DE' }),
		],
		then: ['Ann', 'Cy', 'Bo', 'Di'],
	},
	'an assignment stands: asked again it is the same owner, and nobody’s turn': {
		settings: three,
		async happens(office) {
			const to = await office.give();
			return [to, await office.assigns(0), await office.give()];
		},
		then: ['Ann', 'Ann', 'Bo'],
	},
	'what is closed is over when it comes again, and nobody else’s': {
		settings: three,
		async happens(office) {
			const to = await office.give();
			await office.closes(0);
			return [to, await office.assigns(0)];
		},
		then: ['Ann', 'ended'],
	},
	'what is opened again goes back to who had it': {
		settings: three,
		async happens(office) {
			const first = await office.give({ email: 'ada@example.com' });
			await office.closes(0);
			office.now += day;
			return [first, await office.give({ email: 'ada@example.com', message: 'Again' })];
		},
		then: ['Ann', 'Ann'],
	},
	'a lead that is taken from a team is nobody’s, and another team has it': {
		settings: {
			lines: [...team('Ann', 'Bo'), who('Cy', { pools: ['L2'] })],
			...inSales,
		},
		async happens(office) {
			const first = await office.give();
			office.now += 1000;
			return [first, await office.reassigns(0, 'pool', 'L2')];
		},
		then: ['Ann', 'Cy'],
	},
});
