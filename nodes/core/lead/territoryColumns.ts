/** What a column of a list of territories may say, and what the screen calls it. */
export const territoryColumns = {
	name: 'Name',
	country: 'Country',
	region: 'Region',
	postalCodes: 'Postal Codes',
	postalFrom: 'Postal Code From',
	postalTo: 'Postal Code To',
	postalPrefix: 'Postal Code Prefix',
	areaCodes: 'Area Codes',
	owner: 'Owner',
	pool: 'Pool',
	queue: 'Queue',
	priority: 'Priority',
} as const;

export type TerritoryColumn = keyof typeof territoryColumns;
