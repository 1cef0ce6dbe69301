/** What the benchmark uses of it; the package comes without types. */
declare module 'moment-business-time' {
	interface BusinessMoment {
		workingDiff(other: BusinessMoment, unit: 'milliseconds'): number;
		addWorkingTime(amount: number, unit: 'milliseconds'): BusinessMoment;
		valueOf(): number;
	}
	function moment(instant: number): BusinessMoment;
	namespace moment {
		function locale(): string;
		function updateLocale(
			locale: string,
			settings: { workinghours: Record<string, string[] | null>; holidays: string[] },
		): void;
	}
	export = moment;
}
