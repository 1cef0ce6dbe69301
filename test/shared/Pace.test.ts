import fc from 'fast-check';
import { Pace } from '../../nodes/shared';

test('what is not used is saved up for a second', () => {
	const pace = new Pace(20, 0);
	expect(pace.free(0)).toBe(20);
	pace.take(20);
	expect([pace.free(0), pace.free(40), pace.free(50), pace.free(500)]).toEqual([0, 0, 1, 10]);
	expect(pace.free(60_000)).toBe(20);
});

test('at less than one a second, one may start at once', () => {
	const pace = new Pace(0.5, 0);
	pace.take(pace.free(0));
	expect([pace.free(1_999), pace.free(2_000)]).toEqual([0, 1]);
});

test('a clock that is set back saves nothing', () => {
	const pace = new Pace(10, 10_000);
	pace.take(10);
	expect([pace.free(0), pace.free(100)]).toEqual([0, 1]);
});

test('however often it is asked, no stretch of time sees more than its share and one second', () => {
	const looks = fc.array(fc.record({ after: fc.nat(5_000), wanted: fc.nat(60) }), { minLength: 1 });
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 50 }), looks, (perSecond, asked) => {
			const pace = new Pace(perSecond, 0);
			let now = 0;
			const started = asked.map(({ after, wanted }) => {
				now += after;
				const count = Math.min(wanted, pace.free(now));
				pace.take(count);
				return { now, count };
			});
			for (const [first, { now: from }] of started.entries()) {
				let count = 0;
				for (const look of started.slice(first)) {
					count += look.count;
					expect(count).toBeLessThanOrEqual(
						perSecond + ((look.now - from) * perSecond) / 1000 + 1e-6,
					);
				}
			}
		}),
	);
});
