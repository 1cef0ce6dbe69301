import { runKey } from '../../../nodes/core/deliver';
import { delivery } from './records';

const given = delivery({ id: 'inq_1/Alert/first', queuedAt: 1, attempt: 1 });
const key = runKey(['w1', 'client-a'], given);

test('a run has the same key each time', () => {
	expect(runKey(['w1', 'client-a'], { ...given })).toBe(key);
	expect(key).toMatch(/^[0-9a-f]{32}#1$/);
});

test.each([
	['the same words in another workspace', runKey(['w1', 'client-b'], given)],
	['the trigger of another workflow', runKey(['w2', 'client-a'], given)],
	['the next attempt', runKey(['w1', 'client-a'], { ...given, attempt: 2 })],
	['what was queued again later', runKey(['w1', 'client-a'], { ...given, queuedAt: 2 })],
	['another effect', runKey(['w1', 'client-a'], { ...given, id: 'inq_2/Alert/first' })],
])('%s has another', (_what, other) => {
	expect(other).not.toBe(key);
});
