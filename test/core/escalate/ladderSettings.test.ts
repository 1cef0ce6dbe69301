import { compileLadder, ladderSettingsSchema } from '../../../nodes/core/escalate';
import { usualLadder } from './ladders';

const first = usualLadder.rows[0]!;
const withRow = (changed: object) => ({ ...usualLadder, rows: [{ ...first, ...changed }] });

test('a ladder comes out of the store as it went in, and decides under the same hash', () => {
	const settings = {
		...usualLadder,
		quietHours: { mode: 'night' as const, from: '20:00', to: '08:00' },
		pinned: true,
	};
	const kept: unknown = JSON.parse(JSON.stringify(settings));
	const read = ladderSettingsSchema.parse(kept);
	expect(read).toEqual(settings);
	expect(compileLadder(read).hash).toBe(compileLadder(settings).hash);
});

test.each([
	['nothing', undefined],
	['the settings of another node', { clocks: [] }],
	['an action that is none', withRow({ action: 'shout' })],
	['a unit that is none', withRow({ delay: { amount: 1, unit: 'weeks' } })],
	['a delay in words', withRow({ delay: { amount: 'one', unit: 'hours' } })],
	['a queue without an address', { ...usualLadder, finalQueue: { name: 'Desk' } }],
])('%s is no ladder', (_what, kept) => {
	expect(ladderSettingsSchema.safeParse(kept).success).toBe(false);
});
