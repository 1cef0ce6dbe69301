import { calendarLabels } from '../../core/time';
import { choiceColumn, textColumn, type Look } from '../settings';

/** The time zone that working hours are in. Empty means the workflow's own. */
export const timeZoneColumn = (overrides: Partial<Look> = {}) =>
	textColumn({
		displayName: calendarLabels.zone,
		placeholder: 'e.g. Europe/Berlin',
		description: 'The time zone of the working hours. Leave empty to use the one of the workflow.',
		...overrides,
	});

/** Whose time zone working hours are in. */
export const timeZoneOfColumn = (overrides: Partial<Look> = {}) =>
	choiceColumn({
		displayName: 'Time Zone Of',
		default: 'calendar',
		options: [
			{
				name: 'Lead',
				value: 'lead',
				description: 'From 09:00 means nine where the lead is; where that is not known, as below',
			},
			{
				name: 'Owner',
				value: 'owner',
				description: 'From 09:00 means nine where the owner is; where that is not known, as below',
			},
			{
				name: 'The Hours Themselves',
				value: 'calendar',
				description: 'From 09:00 means nine in the time zone that is said with the hours',
			},
		],
		description: 'Whose time zone the working hours are in',
		...overrides,
	});
