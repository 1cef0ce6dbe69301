import fc from 'fast-check';
import { keptTimerId, timerIdOf } from '../../nodes/store/sql/timerId';

describe('what a row has of the id of a timer', () => {
	test.each([
		{ id: 'sub_1/First touch/breach', kept: '=/First touch/breach' },
		{ id: 'sub_1', kept: '=' },
		{
			id: 'wake-up/2/2026-03-02T09:30:00.000Z/sales/sub_1',
			kept: 'wake-up/2/2026-03-02T09:30:00.000Z/sales/=',
		},
		{ id: '=/sub_1', kept: '~=/sub_1' },
		{ id: '~/sub_1', kept: '~~/sub_1' },
		{ id: 'another', kept: '~another' },
	])('$id', ({ id, kept }) => {
		expect(keptTimerId({ id, inquiryId: 'sub_1' })).toBe(kept);
	});

	test('gives the id, whatever it is, and another for another id', () => {
		const text = fc.stringMatching(/^[=~a/]{0,6}$/);
		fc.assert(
			fc.property(text, text, text, (before, inquiryId, after) => {
				for (const id of [before + inquiryId, inquiryId + after, before]) {
					const kept = keptTimerId({ id, inquiryId });
					expect(timerIdOf({ id: kept, inquiry_id: inquiryId })).toBe(id);
				}
			}),
		);
	});
});
