import type { CalendarSettings } from '../../core/time';
import { choiceColumn, type Look, type Setting, type ValueOf } from '../settings';
import type { timeZoneOfColumn } from './timeZone';

/** Whose working hours something goes by. */
export const hoursFromColumn = (overrides: Partial<Look> = {}) =>
	choiceColumn({
		displayName: 'Hours',
		default: 'workspace',
		options: [
			{
				name: "The Workspace's Hours",
				value: 'workspace',
				description:
					'With the time zone and holidays that the Lead Timer Trigger of the workspace says once for all',
			},
			{ name: 'Own Hours', value: 'own', description: 'Said here, for this node alone' },
		],
		...overrides,
	});

type HoursFrom = ValueOf<ReturnType<typeof hoursFromColumn>>;
type TimeZoneOf = ValueOf<ReturnType<typeof timeZoneOfColumn>>;

/** What is set about the hours of a node. */
export interface HoursSettings {
	hoursFrom: Setting<HoursFrom>;
	timeZoneOf: Setting<TimeZoneOf>;
	/** Not looked at where the workspace's hours hold. */
	own: Setting<CalendarSettings>;
}

/**
 * The hours of a node for each item, in whose time zone it says.
 *
 * @param ofWorkspace what the workspace has said
 */
export const hoursSetting = (
	{ hoursFrom, timeZoneOf, own }: HoursSettings,
	ofWorkspace: CalendarSettings,
): Setting<CalendarSettings> => {
	const at = (itemIndex: number): CalendarSettings => {
		const calendar = hoursFrom.at(itemIndex) === 'own' ? own.at(itemIndex) : ofWorkspace;
		const zoneFrom = timeZoneOf.at(itemIndex);
		return zoneFrom === 'calendar' ? calendar : { ...calendar, zoneFrom };
	};
	return { constant: [hoursFrom, timeZoneOf, own].every(({ constant }) => constant), at };
};
