import type { INodeProperties } from 'n8n-workflow';
import { calendarLabels, type CalendarSettings } from '../../core/time';

/** Draws the time zone that working hours are in. Empty means the workflow's own. */
export const timeZoneField = (overrides: Partial<INodeProperties> = {}): INodeProperties => ({
	displayName: calendarLabels.zone,
	name: 'timeZone',
	type: 'string',
	default: '',
	placeholder: 'e.g. Europe/Berlin',
	description: 'The time zone of the working hours. Leave empty to use the one of the workflow.',
	...overrides,
});

/** Draws whose time zone working hours are in. {@link readTimeZoneOf} reads it. */
export const timeZoneOfField = (overrides: Partial<INodeProperties> = {}): INodeProperties => ({
	displayName: 'Time Zone Of',
	name: 'timeZoneOf',
	type: 'options',
	default: 'calendar',
	options: [
		{
			name: 'Lead',
			value: 'lead',
			description: 'From 09:00 means nine where the lead is; without a time zone, the one below',
		},
		{
			name: 'Owner',
			value: 'owner',
			description: 'From 09:00 means nine where the owner is; without a time zone, the one below',
		},
		{
			name: 'This Calendar',
			value: 'calendar',
			description: 'From 09:00 means nine in the time zone below',
		},
	],
	description: 'Whose time zone the working hours are in',
	...overrides,
});

/** Whose time zone a calendar goes by; what is no choice of the list means its own. */
export const readTimeZoneOf = (value: unknown): CalendarSettings['zoneFrom'] =>
	value === 'lead' || value === 'owner' ? value : undefined;
