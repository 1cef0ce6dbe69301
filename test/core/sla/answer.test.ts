import {
	answerActivity,
	answerDeed,
	answerNobody,
	applyEvents,
	activityEvent,
	type Activity,
	type ClockEvent,
	type ClockRecord,
} from '../../../nodes/core/sla';
import { clocksFrom, firstTouch, fridayAfternoon } from './policies';

const minute = 60_000;
const at = (minutes: number) => fridayAfternoon + minutes * minute;
const call: Activity = { kind: 'call', at: at(10), by: 'Ben' };
const lead = 'Ada Lovelace';
const review = { ...firstTouch, name: 'Review', stopsOn: ['owner'] };
const twice = { ...firstTouch, touches: 2 };

const told = (clocks: readonly ClockRecord[], ...events: ClockEvent[]) => ({
	...{ lead, ahead: false },
	...applyEvents(clocks, events, at(60)),
});

const one = clocksFrom(fridayAfternoon);
const two = clocksFrom(fridayAfternoon, firstTouch, review);
const byBen = (clocks: readonly ClockRecord[]) => told(clocks, activityEvent(call));

describe('who told of an activity reads', () => {
	test.each([
		{
			when: 'it stopped the clock',
			outcome: byBen(one),
			code: 'clocks.stopped',
			title: 'Thank you. The clock for Ada Lovelace has stopped.',
			text: 'Answered in time. First touch was stopped on Fri 22 Nov 2024, 16:40 after 10 business minutes.',
		},
		{
			when: 'it stopped several',
			outcome: byBen(clocksFrom(fridayAfternoon, firstTouch, { ...firstTouch, name: 'Answer' })),
			code: 'clocks.stopped',
			title: 'Thank you. The clocks for Ada Lovelace have stopped.',
			text: /^Answered in time\. First touch was stopped .*; Answer was stopped .* minutes\.$/,
		},
		{
			when: 'it stopped some and others go on',
			outcome: byBen(two),
			code: 'clocks.stopped',
			title: 'Thank you. The clock for Ada Lovelace has stopped.',
			text: /^Answered in time\. First touch .* Not stopped by it: Review\.$/,
		},
		{
			when: 'it had been stopped before, and by whom',
			outcome: told(byBen(one).clocks),
			code: 'clocks.stoppedBefore',
			title: 'The clock for Ada Lovelace had stopped before.',
			text: 'First touch was stopped on Fri 22 Nov 2024, 16:40 after 10 business minutes, in time. That was the call by Ben. What you did is noted, too.',
		},
		{
			when: 'it had been stopped by nobody who said their name',
			outcome: told(told(one, { type: 'stop', at: at(5), by: '' }).clocks),
			code: 'clocks.stoppedBefore',
			title: 'The clock for Ada Lovelace had stopped before.',
			text: 'First touch was stopped on Fri 22 Nov 2024, 16:35 after 5 business minutes, in time. What you did is noted, too.',
		},
		{
			when: 'more is needed to stop it',
			outcome: byBen(clocksFrom(fridayAfternoon, twice)),
			code: 'activity.noted',
			title: 'Thank you. Noted for Ada Lovelace: Call.',
			text: /^First touch is due .*, 1 of 2 made\.$/,
		},
		{
			when: 'the clock is for something else',
			outcome: byBen(clocksFrom(fridayAfternoon, review)),
			code: 'activity.noted',
			title: 'Thank you. Noted for Ada Lovelace: Call.',
			text: /^It stopped no clock\. Review is due .*\.$/,
		},
		{
			when: 'no clock runs',
			outcome: told([]),
			code: 'activity.noted',
			title: 'Thank you. Noted for Ada Lovelace: Call.',
			text: 'No clock runs for this lead.',
		},
		{
			when: 'it is still to come',
			outcome: { ...told(one), ahead: true },
			code: 'activity.ahead',
			title: 'Noted for Ada Lovelace: Call, which is still to come.',
			text: /^Until then no clock stops/,
		},
	])('that $when', ({ outcome, code, title, text }) => {
		const answer = answerActivity(call, outcome);
		expect(answer).toMatchObject({ code, title });
		if (typeof text === 'string') expect(answer.text).toBe(text);
		else expect(answer.text).toMatch(text);
	});
});

const pause: ClockEvent = { type: 'pause', at: at(5), by: 'Ann' };
const resume: ClockEvent = { type: 'resume', at: at(15), by: 'Ann' };
const stop: ClockEvent = { type: 'stop', at: at(20), by: 'Ann' };

describe('who handled clocks reads', () => {
	test.each([
		['pause', told(one, pause), 'clocks.paused', 'The clock for Ada Lovelace is paused.'],
		['pause', told(two, pause), 'clocks.paused', 'The clocks for Ada Lovelace are paused.'],
		[
			'resume',
			told(told(one, pause).clocks, resume),
			'clocks.resumed',
			'The clock for Ada Lovelace goes on.',
		],
		[
			'resume',
			told(told(two, pause).clocks, resume),
			'clocks.resumed',
			'The clocks for Ada Lovelace go on.',
		],
		[
			'stop',
			told(one, stop),
			'clocks.stopped',
			'Thank you. The clock for Ada Lovelace has stopped.',
		],
		[
			'stop',
			told(told(one, stop).clocks),
			'clocks.stoppedBefore',
			'The clock for Ada Lovelace had stopped before.',
		],
		[
			'pause',
			told(told(one, pause).clocks),
			'clocks.unchanged',
			'Nothing has changed for Ada Lovelace.',
		],
		['resume', told([]), 'clocks.unchanged', 'Nothing has changed for Ada Lovelace.'],
		['stop', { ...told(one), ahead: true }, 'activity.ahead', 'Noted for Ada Lovelace.'],
	] as const)('what came of %s: %#', (deed, outcome, code, title) => {
		expect(answerDeed(deed, outcome)).toMatchObject({ code, title });
	});

	test('since when a clock is paused, also the second time', () => {
		const { clocks } = told(one, pause);
		expect(answerDeed('pause', told(one, pause)).text).toBe(
			'First touch is paused since Fri 22 Nov 2024, 16:35.',
		);
		expect(answerDeed('pause', told(clocks)).text).toBe(
			'First touch is paused since Fri 22 Nov 2024, 16:35.',
		);
	});

	test('by whom it had been stopped before', () => {
		expect(answerDeed('stop', told(told(one, stop).clocks)).text).toMatch(/That was by Ann\.$/);
	});
});

test('who named nobody reads why, and that nothing was changed', () => {
	expect(answerNobody('lead.unclear', 'the email is none that could be looked up')).toEqual({
		code: 'lead.unclear',
		title: 'No such inquiry is known here.',
		text: 'The email is none that could be looked up. Nothing was changed.',
	});
});
