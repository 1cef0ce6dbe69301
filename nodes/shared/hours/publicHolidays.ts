import type { INodeProperties } from 'n8n-workflow';
import {
	calendarLabels,
	holidayKinds,
	type CalendarSettings,
	type HolidayKind,
} from '../../core/time';
import { countryOptions } from '../countryOptions';
import { cellText } from './cell';
import { holidayCountries } from './holidayCountries';

const none = '';

/** Draws the country whose public holidays close. {@link readPublicHolidays} reads it. */
export const holidayCountryField = (overrides: Partial<INodeProperties> = {}): INodeProperties => ({
	displayName: calendarLabels.country,
	name: 'holidayCountry',
	type: 'options',
	default: none,
	options: [{ name: 'None', value: none }, ...countryOptions(holidayCountries)],
	description: 'The country on whose public holidays nobody works, substitute days included',
	...overrides,
});

/** Draws the part of the country. It is not shown without one. */
export const holidayRegionField = (overrides: Partial<INodeProperties> = {}): INodeProperties => ({
	displayName: calendarLabels.region,
	name: 'holidayRegion',
	type: 'string',
	default: '',
	placeholder: 'e.g. BY',
	description:
		'The state or province with holidays of its own, by its code (ISO 3166-2) or name. Leave empty for the holidays of the whole country.',
	...onlyWithCountry(overrides),
});

/** Draws which kinds of holiday close. It is not shown without a country. */
export const holidayKindsField = (overrides: Partial<INodeProperties> = {}): INodeProperties => ({
	displayName: 'Kinds of Holiday',
	name: 'holidayKinds',
	type: 'multiOptions',
	default: ['public'],
	options: Object.entries(holidayKinds).map(([value, name]) => ({ name, value })),
	description: 'Which of the country’s holidays are days off',
	...onlyWithCountry(overrides),
});

const onlyWithCountry = (overrides: Partial<INodeProperties>): Partial<INodeProperties> => ({
	...overrides,
	displayOptions: {
		...overrides.displayOptions,
		hide: { ...overrides.displayOptions?.hide, holidayCountry: [none] },
	},
});

/** What the fields of public holidays hold. */
export interface PublicHolidaysValue {
	holidayCountry?: string;
	holidayRegion?: string;
	holidayKinds?: string[];
}

/** The public holidays of a calendar; none without a country. */
export function readPublicHolidays({
	holidayCountry,
	holidayRegion,
	holidayKinds: kinds = [],
}: PublicHolidaysValue): CalendarSettings['publicHolidays'] {
	const country = cellText(holidayCountry);
	if (country === none) return undefined;
	const region = cellText(holidayRegion);
	const wanted = kinds.filter(isKind);
	const isUsual = wanted.length === 0 || wanted.join() === 'public';
	return { country, ...(region && { region }), ...(!isUsual && { kinds: wanted }) };
}

const isKind = (kind: string): kind is HolidayKind => kind in holidayKinds;
