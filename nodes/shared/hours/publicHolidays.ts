import type { INodeProperties } from 'n8n-workflow';
import {
	calendarLabels,
	holidayKinds,
	type CalendarSettings,
	type HolidayKind,
} from '../../core/time';
import { countryOptions } from '../countryOptions';
import {
	choicesColumn,
	namesColumn,
	proposedColumn,
	textColumn,
	type Look,
	type RowOf,
} from '../settings';
import { holidayCountries } from './holidayCountries';

const none = '';

const kinds = (Object.keys(holidayKinds) as HolidayKind[]).map((value) => ({
	name: holidayKinds[value],
	value,
}));

/**
 * The country whose public holidays close, the part of it, which kinds of holiday close, and which
 * others by name. All but the first are not shown without a country.
 *
 * @param look their place on the screen
 */
export const publicHolidayColumns = (look: Partial<Look> = {}) => ({
	holidayCountry: proposedColumn({
		displayName: calendarLabels.country,
		options: [{ name: 'None', value: none }, ...countryOptions(holidayCountries)],
		description: 'The country on whose public holidays nobody works, substitute days included',
		...look,
	}),
	holidayRegion: textColumn({
		displayName: calendarLabels.region,
		placeholder: 'e.g. BY',
		description:
			'The state or province with holidays of its own, by its code (ISO 3166-2) or name. Leave empty for the holidays of the whole country.',
		...look,
		...onlyWithCountry(look),
	}),
	holidayKinds: choicesColumn({
		displayName: 'Kinds of Holiday',
		default: ['public'],
		options: kinds,
		description: 'Which of the country’s holidays are days off',
		...look,
		...onlyWithCountry(look),
	}),
	holidayNames: namesColumn({
		displayName: calendarLabels.alsoNamed,
		placeholder: 'e.g. Christmas Eve, Day after Thanksgiving Day',
		description:
			'Further holidays of the country that are days off with you, whatever their kind, by their names and separated by commas',
		...look,
		...onlyWithCountry(look),
	}),
});

const onlyWithCountry = ({
	displayOptions,
}: Partial<Look>): Pick<INodeProperties, 'displayOptions'> => ({
	displayOptions: {
		...displayOptions,
		hide: { ...displayOptions?.hide, holidayCountry: [none] },
	},
});

/** The public holidays of a calendar; none without a country. */
export function publicHolidaysOf({
	holidayCountry: country,
	holidayRegion: region,
	holidayKinds: wanted,
	holidayNames: alsoNamed,
}: RowOf<ReturnType<typeof publicHolidayColumns>>): CalendarSettings['publicHolidays'] {
	if (country === none) return undefined;
	const isUsual = wanted.length === 0 || wanted.join() === 'public';
	return {
		country,
		...(region && { region }),
		...(!isUsual && { kinds: wanted }),
		...(alsoNamed.length > 0 && { alsoNamed }),
	};
}
