'use strict';

const moment = require('moment-business-time');

/**
 * Business time by moment-business-time. It reckons in the time zone of the process, so
 * `process.env.TZ` must be the calendar's; hours and holidays are settings of the whole process.
 *
 * @param {import('./calendar').BenchCalendar} calendar
 */
function momentBusinessTime({ settings, closed }) {
	const week = Object.fromEntries(
		[1, 2, 3, 4, 5, 6, 7].map((weekday) => {
			const lines = settings.weekly.filter(({ days }) => days.includes(weekday));
			const times = lines.flatMap(({ from, to }) => [`${from}:00`, `${to}:00`]);
			return [weekday % 7, times.length > 0 ? times : null];
		}),
	);
	moment.updateLocale(moment.locale(), { workinghours: week, holidays: [...closed] });
	return {
		/**
		 * @param {number} from
		 * @param {number} to
		 * @returns {number}
		 */
		between: (from, to) => moment(to).workingDiff(moment(from), 'milliseconds'),
		/**
		 * @param {number} from
		 * @param {number} duration
		 * @returns {number}
		 */
		add: (from, duration) => moment(from).addWorkingTime(duration, 'milliseconds').valueOf(),
	};
}

module.exports = { momentBusinessTime };
