/** How it is decided whose value of a field stands. */
export const survivorshipRules = [
	'keep',
	'nonEmpty',
	'newest',
	'longest',
	'trusted',
	'furthest',
] as const;

export type SurvivorshipRule = (typeof survivorshipRules)[number];

/** What the rules are called on the screen. */
export const ruleTitles: Readonly<Record<SurvivorshipRule, string>> = {
	furthest: 'Furthest',
	keep: 'Keep',
	longest: 'Longest',
	newest: 'Newest',
	nonEmpty: 'Not Empty',
	trusted: 'Trusted Source',
};
