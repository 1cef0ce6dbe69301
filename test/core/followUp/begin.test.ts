import { begin, compilePlans } from '../../../nodes/core/followUp';
import { day, enrolment, hour, monday, settings } from './plans';

const plans = compilePlans(settings());
const about = { inquiryId: 'i_1', priority: 'high', plans, status: 'open', company: null } as const;

test('who begins again is in another run, and what they were written goes on to count once', () => {
	const [first, second] = [monday - day, monday - hour];
	const before = [
		enrolment({ inquiryId: 'i_0', sent: [monday - 30 * day, first], run: 5 }),
		// It began with what the one before had sent.
		enrolment({ sent: [first, second], run: 2, lastText: 'mark' }),
	];
	expect(begin({ ...about, before }, monday)).toMatchObject({
		...{ run: 3, sent: [first, second], lastText: 'mark', priority: 'high' },
		...{ attempt: 0, state: 'active', plan: 'Own', policy: plans.hash },
	});
});

test('two messages of one moment go on to count as two', () => {
	const sent = [monday - hour, monday - hour];
	const before = [enrolment({ inquiryId: 'i_0', sent }), enrolment({ sent: [...sent, monday] })];
	expect(begin({ ...about, before }, monday).sent).toEqual([...sent, monday]);
});

test('who begins first is in the first run', () => {
	expect(begin({ ...about, before: [] }, monday)).toMatchObject({
		run: 1,
		sent: [],
	});
});
