import { decideAgain, decideAssign, routeRecordSchema } from '../../../nodes/core/route';
import { factsOf, line, policy, rule } from './team';

test('a lead that meets its rule no more says so first, and is decided again as it was', () => {
	const given = policy({
		lines: [line('Ann'), line('Bo', { pools: ['Large'] })],
		rules: [rule('Small'), rule('Large', { target: { kind: 'pool', name: 'Large' } })],
	});
	const ruleMet = (index: number) => (index === 0 ? null : 'employees 500');
	const { assignment, record } = decideAssign(
		factsOf(given, { ruleMet, outgrown: 'Small' }),
		'hash',
	);
	expect(assignment).toMatchObject({
		owner: { name: 'Bo' },
		reason:
			'Rule "Small" is met no more; rule "Large" (employees 500): it was Bo\'s turn in the pool "Large".',
	});
	const kept = routeRecordSchema.parse(JSON.parse(JSON.stringify(record)));
	expect(decideAgain(kept, given)).toMatchObject({ assignment, record });
});
