/** What a column of a list of owners may say, and what the screen calls it. */
export const ownerColumns = {
	name: 'Name',
	firstName: 'First Name',
	lastName: 'Last Name',
	email: 'Email',
	phone: 'Phone',
	id: 'ID',
	crmId: 'CRM ID',
	pools: 'Pools',
	weight: 'Weight',
	active: 'Active',
	inactive: 'Not Active',
	backup: 'Backup',
	timeZone: 'Time Zone',
	workingHours: 'Working Hours',
	dailyCap: 'Daily Cap',
	openLeadCap: 'Most Open Leads',
	skills: 'Skills',
	languages: 'Languages',
	territories: 'Territories',
	absences: 'Absences',
	awayFrom: 'Away From',
	awayUntil: 'Away Until',
	holidayCountry: 'Public Holidays',
	holidayRegion: 'Holiday Region',
} as const;

export type OwnerColumn = keyof typeof ownerColumns;
