import type { INodeProperties } from 'n8n-workflow';
import { numberColumn } from './settings';

/** The choice of something that was learned and in use before, by its version. */
export const earlierVersion = (what: string) =>
	({
		name: 'An Earlier Version',
		value: 'version',
		description: `${what} in use before; the newest 50 are kept`,
	}) as const;

/**
 * Which version that is.
 *
 * @param key under which the item tells of the versions
 */
export const versionColumn = (key: string, displayOptions: INodeProperties['displayOptions']) =>
	numberColumn({
		displayName: 'Version',
		default: 1,
		min: 1,
		whole: true,
		...(displayOptions && { displayOptions }),
		description: `Its number, as ${key}.versions names it`,
	});
