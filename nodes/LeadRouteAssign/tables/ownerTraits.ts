import type { OwnerTraits } from '../../core/route';
import {
	namesColumn,
	publicHolidayColumns,
	publicHolidaysOf,
	tableColumn,
	textColumn,
	type RowOf,
} from '../../shared';

const { holidayCountry, holidayRegion } = publicHolidayColumns();

/** What is said of an owner beside who they are and how they take turns, under More. */
export const traitColumns = {
	absences: tableColumn({
		displayName: 'Absences',
		description:
			'When this owner is away and is given no lead, also when a rule names them or they know the lead: their Backup takes over. By the clock where they are.',
		row: { displayName: 'Absence', name: 'absence' },
		title: '$collection.item.value.from || "Away Already"',
		columns: {
			from: textColumn({
				displayName: 'From',
				type: 'dateTime',
				description:
					'The first day, or the time from which on. Leave empty for somebody who is away already.',
			}),
			until: textColumn({
				displayName: 'Until',
				type: 'dateTime',
				description:
					'The last day, which is away as a whole where the time is 00:00, or the time at which they are back. Leave empty until further notice.',
			}),
		},
	}),
	holidayCountry,
	holidayRegion,
	languages: namesColumn({
		displayName: 'Languages',
		fixed: true,
		placeholder: 'e.g. en, de',
		description: 'The languages that this owner speaks, separated by commas',
	}),
	skills: namesColumn({
		displayName: 'Skills',
		fixed: true,
		placeholder: 'e.g. Security, Large Teams',
		description:
			'What this owner knows well, separated by commas; how well behind a colon, such as Security: 3',
	}),
	territories: namesColumn({
		displayName: 'Territories',
		fixed: true,
		placeholder: 'e.g. Bavaria, Austria',
		description: 'The territories of this owner by their names, separated by commas',
	}),
};

/** A line's traits as the roster has them. A line without a date is none. */
export const traitsOf = ({
	absences = [],
	holidayCountry: country = '',
	holidayRegion: region = '',
	languages = [],
	skills = [],
	territories = [],
}: Partial<RowOf<typeof traitColumns>>): OwnerTraits => ({
	...{ skills, languages, territories, ownCaps: {}, columns: {} },
	absences: absences.filter(({ from, until }) => from !== '' || until !== ''),
	holidays:
		publicHolidaysOf({
			...{ holidayCountry: country, holidayRegion: region },
			...{ holidayKinds: [], holidayNames: [] },
		}) ?? null,
});
