/** The fields of a calendar as the screen calls them: messages use the same words. */
export const labels = {
	hours: 'Working Hours',
	zone: 'Time Zone',
	days: 'Special Days',
	country: 'Public Holidays',
	region: 'Holiday Region',
	alsoNamed: 'Also Closed On',
	iCal: 'iCal Text',
} as const;
