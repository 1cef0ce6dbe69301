import {
	decideAgain,
	decideAssign,
	passedOnBy,
	routeRecordSchema,
	type PassedOn,
	type RoutePolicy,
} from '../../../nodes/core/route';
import { factsOf, line, policy, rule } from './team';

const gold: PassedOn = { priority: 'high', slaPolicy: 'Gold' };
const review = { target: { kind: 'review', name: '' } } as const;

test.each<{
	says: string;
	given: Partial<RoutePolicy>;
	passedOn?: PassedOn;
	priority: string;
	slaPolicy?: string;
}>([
	{
		says: 'a rule that says neither takes what the lead says',
		given: { rules: [rule('R', { priority: null })] },
		passedOn: gold,
		...gold,
		priority: 'high',
	},
	{
		says: 'a rule that says both itself wins',
		given: { rules: [rule('R', { priority: 'low', slaPolicy: 'Silver' })] },
		passedOn: gold,
		...{ priority: 'low', slaPolicy: 'Silver' },
	},
	{
		says: 'a rule for normal leads says so itself',
		given: { rules: [rule('R', { priority: 'normal' })] },
		passedOn: { priority: 'urgent' },
		priority: 'normal',
	},
	{
		says: 'of a lead that says nothing it is normal',
		given: { rules: [rule('R', { priority: null })] },
		priority: 'normal',
	},
	{
		says: 'without a rule the lead decides',
		given: {},
		passedOn: gold,
		...{ priority: 'high', slaPolicy: 'Gold' },
	},
	{
		says: 'a rule for a person to decide takes it as well',
		given: { rules: [rule('R', { ...review, priority: null })] },
		passedOn: gold,
		...{ priority: 'high', slaPolicy: 'Gold' },
	},
	{
		says: 'a lead that nobody of the pool can take keeps it',
		given: {
			lines: [line('Ann', { active: false })],
			rules: [rule('R', { priority: null })],
			otherwise: { kind: 'queue', name: 'Lead Desk' },
		},
		passedOn: gold,
		...{ priority: 'high', slaPolicy: 'Gold' },
	},
])('$says', ({ given, passedOn, priority, slaPolicy }) => {
	const settings = policy(given);
	const { assignment, record } = decideAssign({ ...factsOf(settings), passedOn }, 'hash');
	expect([assignment.priority, assignment.slaPolicy]).toEqual([priority, slaPolicy]);
	const kept = routeRecordSchema.parse(JSON.parse(JSON.stringify(record)));
	expect(decideAgain(kept, settings)).toMatchObject({ assignment, record });
});

test.each([
	[gold, gold],
	[{ priority: 'low', slaPolicy: '' } as const, { priority: 'low' }],
	[{ slaPolicy: 'Gold' }, { slaPolicy: 'Gold' }],
	[{}, undefined],
	[null, undefined],
])('%j passes on %j', (qualification, passedOn) => {
	expect(passedOnBy(qualification)).toEqual(passedOn);
});
