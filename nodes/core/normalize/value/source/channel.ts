/** The kinds of way in that campaigns and referrers tell. */
export const channels = [
	'direct',
	'paid search',
	'paid social',
	'paid video',
	'paid shopping',
	'paid other',
	'display',
	'organic search',
	'organic social',
	'organic video',
	'organic shopping',
	'referral',
	'ai assistant',
	'email',
	'affiliate',
	'partner',
	'event',
	'sms',
	'push',
	'audio',
	'offline',
	'cross-network',
] as const;

export type Channel = (typeof channels)[number];
