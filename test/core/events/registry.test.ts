import { eventKinds, kindOfEvent, saidBy, type NewEvent } from '../../../nodes/core/events';

test('each type is there once', () => {
	const types = eventKinds.map(({ type }) => type);
	expect([...new Set(types)]).toEqual(types);
});

test.each(eventKinds.map((kind) => [kind.type, kind] as const))(
	'%s is found by its type and says something of no data at all',
	(type, kind) => {
		expect(kindOfEvent(type)).toBe(kind);
		expect(kind.sentence(saidBy(undefined, 'UTC'))).toMatch(/^[A-Z"n].*\.$/);
	},
);

test.each(['a kind of its own', 'constructor', '__proto__'])('%s is no kind', (type) => {
	expect(kindOfEvent(type)).toBeUndefined();
});

const about = { at: 0, inquiryId: 'inq_1', leadId: 'lead_1' };

test('only what is an event can be written', () => {
	const written: NewEvent[] = [
		{ ...about, type: 'inquiry.stalled', data: { timer: 't', attempt: 1 } },
		// @ts-expect-error There is no such type.
		{ ...about, type: 'lead.assinged', data: { timer: 't', attempt: 1 } },
		// @ts-expect-error These are the data of another type.
		{ ...about, type: 'lead.matched', data: { timer: 't', attempt: 1 } },
	];
	const isWhole = ({ type, data }: NewEvent) => kindOfEvent(type)?.data.safeParse(data).success;
	expect(written.map((event) => isWhole(event) === true)).toEqual([true, false, false]);
});
